"""One vignette: what a patient writes first, what is true of them, and the level that somebody else gave it."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from bot.commands.lines import BadLine, read_object
from flows.dispositions import Disposition

# What other teams call the levels. A nurse who must look ranks with the same day.
LEVELS: Final[dict[str, str]] = {
    **{level.value: level.value for level in Disposition},
    **dict.fromkeys(("e", "911", "999", "112", "call", "ambulance", "call now", "emergency now"), "emergency"),
    **dict.fromkeys(("u", "ed", "er", "a&e", "urgent care", "urgent-now", "urgent now", "within 4 h"), "urgent"),
    **dict.fromkeys(("d", "same day", "same-day", "today", "24h", "24 h", "within 24 h"), "same_day"),
    **dict.fromkeys(("r", "gp", "appointment", "non-urgent", "nonurgent", "primary care"), "routine"),
    **dict.fromkeys(("s", "home", "self care", "self-care", "selfcare", "home care"), "self_care"),
}


@dataclass(frozen=True, slots=True)
class Vignette:
    """``answers`` maps what is true (ids, facts or plain phrases) to its value; ``script`` are answers in order."""

    id: str
    text: str
    lang: str
    gold: Disposition
    answers: Mapping[str, Any] = field(default_factory=dict)
    script: tuple[str, ...] = ()
    protocol: str | None = None
    group: str | None = None


def read_vignettes(path: Path, languages: tuple[str, ...]) -> Iterator[Vignette | BadLine]:
    """Each vignette of a file of JSON lines, or of one JSON array; what is wrong with a line instead of the line."""
    text = path.read_text(encoding="utf-8")
    lines = [json.dumps(one) for one in json.loads(text)] if text.lstrip().startswith("[") else text.splitlines()
    seen: set[str] = set()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            found = _vignette(read_object(line, id=str, text=str), languages)
            if found.id in seen:
                raise BadLine(f"{found.id!r} stands twice")
            seen.add(found.id)
            yield found
        except BadLine as error:
            yield BadLine(f"line {number}: {error}")


def _vignette(fields: dict[str, Any], languages: tuple[str, ...]) -> Vignette:
    lang = str(fields.get("lang", "en")).split("-")[0]
    if lang not in languages:
        raise BadLine(f"'lang' must be one of {', '.join(languages)}")
    gold = LEVELS.get(str(fields.get("gold", "")).strip().casefold().replace("_", " "), "")
    gold = gold or LEVELS.get(str(fields.get("gold", "")).strip().casefold(), "")
    if not gold:
        raise BadLine("'gold' is not a level that we know")
    answers = fields.get("answers") or {}
    if not isinstance(answers, dict | list):
        raise BadLine("'answers' must be an object or a list")
    return Vignette(
        id=fields["id"],
        text=fields["text"],
        lang=lang,
        gold=Disposition(gold),
        answers=_flat(answers) if isinstance(answers, dict) else {},
        script=tuple(map(str, answers)) if isinstance(answers, list) else (),
        protocol=fields.get("protocol"),
        group=str(fields["group"]) if "group" in fields else None,
    )


def _flat(answers: dict[str, Any]) -> dict[str, Any]:
    """Facts may stand in an object of their own."""
    facts = answers.get("facts")
    rest = {name: value for name, value in answers.items() if name != "facts"}
    return {**(facts if isinstance(facts, dict) else {}), **rest}
