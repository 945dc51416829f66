"""``lamplight discharge PLAN.json``: the sheet of a plan as text, as a page or as a PDF; with ``--fhir`` from a bundle.

What a FHIR bundle does not say is never guessed: then what it does say is printed as a plan for staff to complete.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bot.care.check import check
from bot.care.page import page, side_by_side
from bot.care.pdf import PdfUnavailable, to_pdf
from bot.care.plan import Plan, PlanError, Problem, read_plan
from bot.care.sheet import sheet
from bot.care.text import to_text
from bot.words import Words
from flows.texts import LANGUAGES


def run(rest: Sequence[str]) -> int:
    """0 when the sheet was made; 1 with one line for each thing that stops it."""
    chosen = _parser().parse_args(rest)
    try:
        value = json.loads(chosen.file.read_text(encoding="utf-8"))
        if not isinstance(value, dict):
            raise ValueError("is not a JSON object")
        plan = _plan(chosen, value)
        if plan is None:
            return 1
        _write(chosen, plan, Words(LANGUAGES))
    except PlanError as error:
        _say(error.problems)
        return 1
    except (OSError, ValueError, PdfUnavailable) as error:
        print(f"✗ {chosen.file}: {error}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="lamplight discharge", description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--language", choices=LANGUAGES, help="instead of the patient's")
    parser.add_argument("--beside", choices=LANGUAGES, help="with --html: for staff, each line beside this language")
    parser.add_argument("--pdf", type=Path)
    parser.add_argument("--html", type=Path)
    parser.add_argument("--fhir", action="store_true", help="the file is a FHIR R4 bundle")
    parser.add_argument("--written-in", choices=LANGUAGES, help="with --fhir: the language of texts that do not say it")
    return parser


def _plan(chosen: argparse.Namespace, value: dict[str, Any]) -> Plan | None:
    """The plan; ``None`` when a bundle leaves something to staff, which is printed with what it did say."""
    if not chosen.fhir:
        return read_plan(value)
    from bot.care.fhir import read_bundle  # the FHIR models take a second to load, which a plan does not need

    draft = read_bundle(value, chosen.written_in)
    try:
        plan = draft.plan()
    except PlanError as error:
        _say(error.problems)
        print(json.dumps(draft.fields, ensure_ascii=False, indent=1))
        return None
    _say(draft.problems)
    return plan


def _write(chosen: argparse.Namespace, plan: Plan, words: Words) -> None:
    if chosen.language is not None:
        plan = plan.model_copy(update={"language": chosen.language})
    made = sheet(plan, words)
    _say([problem for problem in check(plan, words) if not problem.stops])
    if chosen.html is not None:
        both = side_by_side(made, sheet(plan, words, chosen.beside)) if chosen.beside else page(made)
        chosen.html.write_text(both, encoding="utf-8")
    if chosen.pdf is not None:
        chosen.pdf.write_bytes(to_pdf(made))
    if chosen.html is None and chosen.pdf is None:
        print(to_text(made))


def _say(problems: Sequence[Problem]) -> None:
    for problem in problems:
        print(f"{'✗' if problem.stops else '!'} {problem}", file=sys.stderr)
