"""Holds requests and answers to Twilio's own API descriptions, as they pass through the simulator."""

import json
import os
import re
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from aiohttp import web
from jsonschema import Draft202012Validator, FormatChecker

ROOT = Path(__file__).parents[2]
FILES = ("twilio_api_v2010.json", "twilio_content_v1.json")
# The description calls these absolute; in its own examples, and at Twilio, they are relative.
RELATIVE = frozenset({"uri", "first_page_uri", "next_page_uri", "previous_page_uri"})


class Contract:
    """The operations of the descriptions; ``violations`` are those of all that passed, ``seen`` counts operations."""

    def __init__(self) -> None:
        folder = Path(os.environ.get("TWILIO_OPENAPI_DIR") or ROOT.parent / "shared" / "twilio")
        if not all((folder / name).exists() for name in FILES):
            pytest.skip("Twilio's API descriptions are not here: set TWILIO_OPENAPI_DIR to twilio-oai's spec/json")
        self.violations: list[str] = []
        self.seen: dict[str, int] = {}
        self._operations: list[tuple[str, re.Pattern[str], Mapping[str, Any], Mapping[str, Any]]] = []
        for name in FILES:
            whole = json.loads((folder / name).read_text("utf-8"))
            for path, item in whole["paths"].items():
                pattern = re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+?)", path))
                for method in ("get", "post", "delete"):
                    if method in item:
                        self._operations.append((method.upper(), pattern, item[method], whole))

    def middleware(self) -> Any:
        """To be the simulator's outermost layer."""

        @web.middleware
        async def check(request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> Any:
            sent = await request.text()
            answer = await handler(request)
            self.hold(request, sent, answer)
            return answer

        return check

    def hold(self, request: web.Request, sent: str, answer: Any) -> None:
        """Note what of this request and its answer the description does not allow."""
        found = next(
            (one for one in self._operations if one[0] == request.method and one[1].fullmatch(request.path)), None
        )
        if found is None:
            if "/Media/" not in request.path:  # the file itself, which is no part of the API
                self.violations.append(f"{request.method} {request.path}: not in the description")
            return
        _, pattern, operation, whole = found
        name = operation["operationId"]
        self.seen[name] = self.seen.get(name, 0) + 1
        self._parameters(name, operation, whole, request, pattern)
        if "requestBody" in operation:
            self._body(name, operation["requestBody"]["content"], whole, request, sent)
        if request.transport and not request.transport.is_closing():  # else nobody was answered: a fault of the test's
            self._answer(name, operation["responses"], whole, answer)

    def _parameters(
        self,
        name: str,
        operation: Mapping[str, Any],
        whole: Mapping[str, Any],
        request: web.Request,
        pattern: re.Pattern[str],
    ) -> None:
        given = {**(match.groupdict() if (match := pattern.fullmatch(request.path)) else {}), **request.query}
        known = {one["name"]: one for one in operation.get("parameters", ())}
        for key, value in given.items():
            if key not in known:
                if key not in ("Page", "PageToken"):  # Twilio's own paging, in the addresses that it answers with
                    self.violations.append(f"{name}: unknown parameter {key}")
                continue
            self._match(f"{name} {key}", known[key]["schema"], whole, _typed(value, known[key]["schema"]))

    def _body(
        self, name: str, content: Mapping[str, Any], whole: Mapping[str, Any], request: web.Request, sent: str
    ) -> None:
        kind = request.content_type
        if kind not in content:
            self.violations.append(f"{name}: sent as {kind}")
            return
        schema = content[kind]["schema"]
        value: Any = json.loads(sent) if kind == "application/json" else dict(parse_qsl(sent, keep_blank_values=True))
        if kind != "application/json":
            properties = schema.get("properties", {})
            value = {key: _typed(text, properties.get(key, {})) for key, text in value.items()}
            self.violations += [f"{name}: unknown field {key}" for key in value if key not in properties]
        self._match(f"{name} body", schema, whole, value)

    def _answer(self, name: str, responses: Mapping[str, Any], whole: Mapping[str, Any], answer: Any) -> None:
        if answer.status >= 400:  # errors are not described
            return
        described = responses.get(str(answer.status))
        if described is None:
            self.violations.append(f"{name}: answered {answer.status}")
            return
        schema = described.get("content", {}).get("application/json", {}).get("schema")
        if schema:
            self._match(f"{name} answer", schema, whole, json.loads(answer.text))

    def _match(self, where: str, schema: Any, whole: Mapping[str, Any], value: Any) -> None:
        ready = {**_translated(schema), "components": _translated(whole["components"])}
        for error in Draft202012Validator(ready, format_checker=FormatChecker(["date-time", "uri"])).iter_errors(value):
            self.violations.append(f"{where}: {error.json_path} {error.message[:100]}")


def _typed(text: str, schema: Mapping[str, Any]) -> Any:
    """What stands in a form or a query is text; the description says what it is meant to be."""
    kind = schema.get("type")
    if kind == "integer" and re.fullmatch(r"-?\d+", text):
        return int(text)
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    return [text] if kind == "array" else text


def _translated(schema: Any) -> Any:
    """OpenAPI 3.0 as JSON Schema: null where it may be, and no format that the description itself breaks."""
    if isinstance(schema, list):
        return [_translated(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: _translated(value) for key, value in schema.items() if key not in ("nullable", "example", "examples")}
    if isinstance(made.get("properties"), dict):
        for name in RELATIVE.intersection(made["properties"]):
            made["properties"][name] = {k: v for k, v in made["properties"][name].items() if k != "format"}
    if schema.get("nullable") is True:
        return {"anyOf": [made, {"type": "null"}]}
    return made
