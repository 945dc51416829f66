"""``python -m tests.bench.api [REQUESTS]``: our own API description, asked by schemathesis and by a provider gone mad.

Every operation of ``deploy/openapi.yaml`` is asked as nobody and in each of the five roles, with values that fit the
description, values at its edges and values that break it; the webhooks also with spoilt forms that are rightly signed.
One JSON line: requests, how many each second, by answer, and every answer of 500 and above (503 says "come again" and
is one of ours), that the description does not name or describes otherwise, or that nobody should have had. 20,000
requests by default. Seed 11.
"""

import asyncio
import hashlib
import json
import random
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import urlencode

import aiohttp
import requests
import schemathesis
import yaml
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis import GenerationMode

from bot.commands.local import free_port
from bot.settings import ROOT
from tests.bench.fuzz import form
from tests.simulator import ACCOUNT, NUMBER, TOKEN, sign

SEED = 11
SCHEMA = ROOT / "deploy" / "openapi.yaml"
ENDLESS = "/staff/live"  # its answer never ends, so it is not asked here
LAST = "/staff/sign-out"  # after it nobody of this role is in any more
PRODUCT = "tests.bench.load_app"
ROLES = ["viewer", "nurse", "clinician", "supervisor", "admin"]
HOOK_ANSWERS = frozenset({"204", "400", "403", "413", "415", "503"})
# What any request may be answered before its handler is reached.
BEFORE = frozenset({"400", "404", "405", "408", "411", "413", "414", "415", "501"})


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    kind: str  # its content type, without parameters
    body: bytes
    place: str  # where it sends the browser to


class Asked:
    """How many were asked, what they were answered, and what must not be."""

    def __init__(self) -> None:
        self.answers: Counter[str] = Counter()
        self.wrong: list[dict[str, Any]] = []

    def note(self, operation: Any, role: str, answer: Answer, shown: str) -> None:
        """One answer; it is wrong when it is a fault of ours, not as described, or given to somebody who may not."""
        self.answers[str(answer.status)] += 1
        named = operation.definition.raw["responses"] if operation is not None else HOOK_ANSWERS
        fault = _fault(named, answer)
        if operation is not None and role == "nobody" and operation.definition.raw.get("security"):
            fault = fault or _ignored(answer)
        if fault:
            label = operation.label if operation is not None else "webhook"
            told = {"operation": label, "role": role, "status": answer.status, "fault": fault}
            self.wrong.append({**told, "shown": shown[:200]})
            print(json.dumps(self.wrong[-1]), file=sys.stderr)


def _fault(named: Collection[str], answer: Answer) -> str:
    if answer.status >= 500 and answer.status not in (501, 503):
        return "fault of ours"
    if str(answer.status) not in {*named} | BEFORE:
        return "not described"
    return _shape(named, answer) if isinstance(named, dict) and str(answer.status) in named else ""


def _shape(named: dict[str, Any], answer: Answer) -> str:
    """Whether the body is of a described kind; answers before a handler are plain text."""
    kinds = described(named[str(answer.status)]).get("content", {})
    if kinds and answer.kind not in kinds and answer.status not in (400, 404):
        return f"is {answer.kind}"
    if answer.kind == "application/json" and kinds and not isinstance(json.loads(answer.body), dict):
        return "no object"
    return ""


def described(response: dict[str, Any]) -> dict[str, Any]:
    """The response that a reference stands for."""
    name = str(response.get("$ref", "")).rpartition("/")[2]
    return dict(_responses()[name]) if name else response


@cache
def _responses() -> dict[str, Any]:
    return dict(yaml.safe_load(SCHEMA.read_text("utf-8"))["components"]["responses"])


def _ignored(answer: Answer) -> str:
    """Nobody may be let in: neither shown a page nor sent on, but to the door."""
    shown = 200 <= answer.status < 300
    elsewhere = answer.status == 303 and not answer.place.startswith("/staff/sign-in")
    return "nobody was let in" if shown or elsewhere else ""


def ask(address: str, told: dict[str, Any], each: int) -> Asked:
    """``each`` requests of every operation in each role."""
    schema = schemathesis.openapi.from_path(str(SCHEMA))
    schema.config.generation.update(modes=list(GenerationMode))
    asked, session = Asked(), requests.Session()
    for role, token in [("nobody", ""), *told["tokens"].items()]:
        every: list[Any] = [found.ok() for found in schema.get_all_operations()]  # type: ignore[union-attr]
        for operation in sorted(every, key=lambda one: one.path == LAST):
            if operation.path != ENDLESS:
                _ask(asked, operation, Caller(address, role, token, told["conversation"], session), each)
        print(json.dumps({"role": role, "so_far": asked.answers.total(), "wrong": len(asked.wrong)}), file=sys.stderr)
    return asked


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks, and about whom."""

    address: str
    role: str
    token: str
    conversation: str
    session: requests.Session

    def call(self, case: Any, dice: random.Random) -> tuple[Answer, str]:
        """Ask, most times about a conversation that there is and from our own page; the answer, and what was asked."""
        path, body = case.path_parameters, case.body
        if dice.random() < 0.7 and isinstance(path, dict) and "conversation" in path:
            path["conversation"] = self.conversation
        if dice.random() < 0.8 and isinstance(body, dict) and "/staff/" in case.operation.path:
            body["csrf"] = hashlib.sha256(b"form:" + self.token.encode()).hexdigest()
        headers = {"Origin": self.address} if dice.random() < 0.8 else {}
        sent = case.as_transport_kwargs(base_url=self.address, headers=headers)
        sent.setdefault("headers", {}).pop("Accept-Encoding", None)
        if self.token:
            sent["cookies"] = {**(sent.get("cookies") or {}), "lamplight-staff": self.token}
        self.session.cookies.clear()
        got = self.session.request(**sent, allow_redirects=False, timeout=60)
        kind = got.headers.get("Content-Type", "").partition(";")[0]
        answer = Answer(got.status_code, kind, got.content, got.headers.get("Location", ""))
        return answer, f"{sent['method']} {sent['url']} {str(sent.get('data'))[:150]}"


def _ask(asked: Asked, operation: Any, caller: Caller, each: int) -> None:
    dice = random.Random(SEED)

    @seed(SEED)
    @settings(
        max_examples=each,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy())
    def one(case: Any) -> None:
        answer, shown = caller.call(case, dice)
        asked.note(operation, caller.role, answer, shown)

    one()


async def signed(address: str, asked: Asked, times: int) -> None:
    """Spoilt forms with a right signature: what a broken or captured provider could send."""
    dice = random.Random(SEED)
    async with aiohttp.ClientSession() as session:
        for n in range(times):
            fields = dict(form(dice))
            path = dice.choice(
                ("/webhooks/twilio/message", "/webhooks/twilio/status?ob=1", "/webhooks/twilio/fallback")
            )
            headers = {
                "X-Twilio-Signature": sign(TOKEN, address + path, fields),
                "Content-Type": "application/x-www-form-urlencoded",
            }
            async with session.post(address + path, data=urlencode(fields).encode(), headers=headers) as answer:
                got = Answer(answer.status, answer.content_type, await answer.read(), "")
                asked.note(None, f"provider {n}", got, json.dumps(fields))


async def main(count: int) -> int:
    """Start the product, ask, and say what was found."""
    warnings.simplefilter("ignore")
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="lamplight-") as folder:
        settings_ = {
            "data_dir": folder, "port": port, "roles": ["door", "sender"], "model_enabled": False,
            "rasa_port": free_port(), "actions_port": free_port(),
            "twilio_account_sid": ACCOUNT, "twilio_auth_tokens": [TOKEN],
            "twilio_number": NUMBER, "twilio_base_url": "http://127.0.0.1:9", "staff": ROLES,
        }  # fmt: skip
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-m", PRODUCT, json.dumps(settings_), cwd=ROOT,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        assert child.stdout
        assert child.stdin
        told = json.loads(await child.stdout.readline())
        address = f"http://127.0.0.1:{port}"
        operations = len(list(schemathesis.openapi.from_path(str(SCHEMA)).get_all_operations())) - 1
        begun = time.monotonic()
        each = max(1, count * 3 // 4 // ((len(ROLES) + 1) * operations))
        asked = await asyncio.to_thread(ask, address, told, each)
        await signed(address, asked, max(1, count - asked.answers.total()))
        seconds = time.monotonic() - begun
        child.stdin.close()
        await asyncio.wait_for(child.wait(), 60)
    total = asked.answers.total()
    line: dict[str, Any] = {
        "requests": total,
        "operations": operations,
        "seconds": round(seconds),
        "each_second": round(total / seconds),
    }
    line["answers"] = dict(sorted(asked.answers.items()))
    print(json.dumps({**line, "wrong": len(asked.wrong), "first": asked.wrong[:10]}, ensure_ascii=False))
    return 1 if asked.wrong else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)))
