"""``lamplight interview``: the same path for machines, one JSON object a line.

In: ``{"id", "text", "lang", "facts"?}`` opens, then ``{"id", "answer"}``. Out: ``{"id", "ask": {"question",
"protocol", "text", "choices": [{"id", "text"}]}}`` until ``{"id", "decision": {"disposition", "because", "protocol",
"asked", "crisis"}}``.
``facts``: ``age`` in years or ``age_months``, ``sex``, ``about``, ``pregnant`` (``yes``, ``no``, ``not_sure`` or a
boolean); ``country`` beside them. A bad line gets ``{"id"?, "error"}`` and changes nothing. The wording model is off:
questions come in their approved words, so that equal input gives equal bytes.
"""

import asyncio
import json
import logging
import sys
from collections.abc import Sequence
from math import isfinite
from typing import Any

from bot import log
from bot.app import Lamplight
from bot.commands.lines import BadLine, read_object
from bot.commands.local import Patient, local
from bot.prepare import NotPrepared
from bot.store.desk import Shown
from flows.facts import OLDEST_MONTHS

ABOUT = ("self", "child", "other")
ALARM_DISPOSITION = {"emergency": "emergency", "crisis": "emergency"}


def run(_rest: Sequence[str]) -> int:
    """Answer every line in turn."""
    log.configure(logging.ERROR)
    try:
        return asyncio.run(_interviews())
    except NotPrepared as error:
        print(f"✗ {error}", file=sys.stderr)
        return 1


async def _interviews() -> int:
    async with local(quiet=True, model_enabled=False) as lamplight:
        interviews = Interviews(lamplight)
        while line := await asyncio.to_thread(sys.stdin.readline):
            if line.strip():
                print(json.dumps(await interviews.answer(line), ensure_ascii=False), flush=True)
    return 1 if interviews.bad else 0


class Interviews:
    """All interviews of one run, by id."""

    def __init__(self, lamplight: Lamplight) -> None:
        self._lamplight = lamplight
        self._open: dict[str, Patient] = {}
        self._asked: dict[str, int] = {}
        self._urgent: set[str] = set()
        self.bad = 0

    async def answer(self, line: str) -> dict[str, Any]:
        """The answer to one line."""
        ident = None
        try:
            fields = read_object(line, id=str)
            ident = fields["id"]
            return {"id": ident, **await self._turn(ident, fields)}
        except BadLine as error:
            self.bad += 1
            return ({"id": ident} if ident else {}) | {"error": str(error)}

    async def _turn(self, ident: str, fields: dict[str, Any]) -> dict[str, Any]:
        if "answer" in fields:
            if ident not in self._open:
                raise BadLine("no interview is open under this id")
            replies = await self._open[ident].says(_string(fields, "answer"))
        else:
            text = _string(fields, "text")
            replies = await (await self._opened(ident, fields)).says(text)
        return self._told(ident, replies)

    async def _opened(self, ident: str, fields: dict[str, Any]) -> Patient:
        if ident in self._asked:
            raise BadLine("this id was used before")
        languages = self._lamplight.words.languages
        if fields.get("lang", languages[0]) not in languages:
            raise BadLine(f"'lang' must be one of {', '.join(languages)}")
        country = fields.get("country")
        if country is not None and not (isinstance(country, str) and len(country) == 2):
            raise BadLine("'country' must be two letters")
        facts = _facts(fields.get("facts", {}))
        patient = Patient(self._lamplight, ident, fields.get("lang"), country)
        await patient.knows(facts)
        self._open[ident], self._asked[ident] = patient, 0
        return patient

    def _told(self, ident: str, replies: Sequence[Shown]) -> dict[str, Any]:
        for row in replies:
            made = row.made_of
            if made.get("kind") == "urgent":
                self._urgent.add(ident)
            if "decide" in made:
                return self._decision(
                    ident, made["decide"], made["because"], made["protocol"], bool(made.get("crisis"))
                )
            if "alarm" in made and made["kind"] != "urgent":  # an urgent alarm goes on: the protocol may find more
                disposition = ALARM_DISPOSITION[str(made["kind"])]
                return self._decision(ident, disposition, made["alarm"], "screen", made["kind"] == "crisis")
            if "call" in made:
                urgent = ident in self._urgent
                return self._decision(ident, "urgent" if urgent else "nurse", made["call"], None, False)
        self._asked[ident] += 1
        last = next((row for row in reversed(replies) if "ask" in row.made_of), replies[-1])
        choices = [{"id": choice.id.rpartition(".")[2], "text": choice.text} for choice in last.choices]
        asked = {"question": last.made_of.get("ask", "open"), "protocol": last.made_of.get("protocol")}
        return {"ask": {**asked, "text": last.text, "choices": choices}}

    def _decision(
        self, ident: str, disposition: object, because: object, protocol: object, crisis: bool
    ) -> dict[str, Any]:
        self._open.pop(ident, None)
        decided = {"disposition": disposition, "because": because, "protocol": protocol}
        return {"decision": {**decided, "asked": self._asked[ident], "crisis": crisis}}


def _facts(given: object) -> dict[str, object]:
    if not isinstance(given, dict):
        raise BadLine("'facts' must be an object")
    facts = dict(given)
    if "age" in facts:
        facts["age_months"] = _number(facts.pop("age")) * 12
    if "age_months" in facts:
        facts["age_months"] = int(_number(facts["age_months"]))  # completed months
        if not 0 <= facts["age_months"] <= OLDEST_MONTHS:
            raise BadLine(f"'age_months' must be between 0 and {OLDEST_MONTHS}")
    if isinstance(facts.get("pregnant"), bool):
        facts["pregnant"] = "yes" if facts["pregnant"] else "no"
    allowed = {"sex": ("female", "male"), "pregnant": ("yes", "no", "not_sure"), "about": ABOUT}
    for name, value in facts.items():
        if name != "age_months" and value not in allowed.get(name, ()):
            raise BadLine(f"unknown fact {name!r}, or not a value of it")
    return facts


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise BadLine("an age must be a number")
    return value


def _string(fields: dict[str, Any], name: str) -> str:
    if not isinstance(fields.get(name), str):
        raise BadLine(f"{name!r} must be a str")
    return str(fields[name])
