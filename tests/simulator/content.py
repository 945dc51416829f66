"""The simulator's Content API: holds contents, renders them for one message, refuses what WhatsApp would not show."""

import hashlib
import json
import re
from typing import Any

from aiohttp import web

LIMITS = {"twilio/quick-reply": ("actions", "title", 3, 20), "twilio/list-picker": ("items", "item", 10, 24)}


class Shelf:
    """The contents of one account, by SID."""

    def __init__(self, account: str) -> None:
        self.account = account
        self.made: dict[str, dict[str, Any]] = {}
        self.refusing: int | None = None  # the error that every content ends with from now on

    def create(self, payload: dict[str, Any]) -> web.Response:
        """The answer to POST /v1/Content."""
        fault = self._fault_in(payload)
        if fault:
            return web.json_response({"code": 20001, "message": fault, "more_info": "", "status": 400}, status=400)
        sid = "HX" + hashlib.md5(json.dumps([payload, len(self.made)]).encode()).hexdigest()
        url = f"https://content.twilio.com/v1/Content/{sid}"
        self.made[sid] = payload
        body = {
            "sid": sid,
            "account_sid": self.account,
            "friendly_name": payload.get("friendly_name"),
            "language": payload["language"],
            "variables": payload.get("variables", {}),
            "types": payload["types"],
            "url": url,
            "date_created": "2026-11-21T09:00:00Z",
            "date_updated": "2026-11-21T09:00:00Z",
            "links": {
                "approval_create": f"{url}/ApprovalRequests/whatsapp",
                "approval_fetch": f"{url}/ApprovalRequests",
            },
        }
        return web.json_response(body, status=201)

    def fault(self, sid: str, values: str) -> int | None:
        """Twilio's error for a message with this content."""
        if sid not in self.made:
            return 21655
        try:
            given = json.loads(values or "{}")
        except ValueError:
            return 21656
        return self.refusing or (None if all(isinstance(value, str) for value in given.values()) else 21656)

    def shown(self, sid: str, values: str) -> tuple[str, list[tuple[str, str]]]:
        """What the patient sees: the text, and the label and id of each thing to tap."""
        payload = self.made[sid]
        filled = {**payload.get("variables", {}), **json.loads(values or "{}")}
        ((kind, content),) = payload["types"].items()
        if kind not in LIMITS:
            return _fill(content["body"], filled), []
        rows, label, _, _ = LIMITS[kind]
        return _fill(content["body"], filled), [(row[label], _fill(row["id"], filled)) for row in content[rows]]

    @staticmethod
    def _fault_in(payload: dict[str, Any]) -> str | None:
        for kind, content in payload.get("types", {}).items():
            if kind in LIMITS:
                rows, label, most, longest = LIMITS[kind]
                shown = content.get(rows, [])
                if not 1 <= len(shown) <= most or any(len(row[label]) > longest for row in shown):
                    return f"{kind} out of its limits"
        return None if payload.get("types") and payload.get("language") else "no types or no language"


def _fill(text: str, values: dict[str, str]) -> str:
    return re.sub(r"\{\{(\w+)\}\}", lambda found: values[found[1]], text)
