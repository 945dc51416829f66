"""Discharge sheets in all languages: `python -m tests.bench.discharge [plans] [--no-pdf]`; prints a table, then JSON.

Plans come from a seeded generator over situations, orders in eight languages and free text. For each plan and language:
every field of the plan is on the page and in the message parts, every ordered line is verbatim in page, parts and PDF,
the direction is right, no number but the plan's can be called, and English reads at grade 6 or less.
PDF text is read back by poppler's ``pdftotext``. Indic conjuncts and lines that run both ways are glyphs in an order
that it can not undo: there the text as it was laid out on the page is compared, and the pages are to be looked at.
"""

import argparse
import json
import re
import subprocess
import sys
from collections import Counter
from html import unescape
from time import perf_counter
from unicodedata import category

from weasyprint import HTML
from weasyprint.formatting_structure.boxes import TextBox
from weasyprint.urls import URLFetcher

from bot.care.page import page
from bot.care.pdf import to_pdf
from bot.care.plan import Plan, read_plan
from bot.care.sheet import Sheet, sheet
from bot.care.situations import LISTS
from bot.care.text import parts
from bot.words import Words
from flows.readability import grade
from flows.texts import LANGUAGES
from flows.wording import FEWEST_WORDS
from tests.bot.care.plans import some_plans

OURS = ("approved", "status", "stop")  # kinds whose words are ours; the rest is as people wrote it


def bare(text: str) -> str:
    """Without white space, and without marks that are not seen."""
    return "".join(letter for letter in text if not letter.isspace() and category(letter) != "Cf")


def shown(html: str) -> str:
    """The text of a page."""
    return unescape(re.sub(r"<style>.*?</style>|<[^>]+>", "\n", html, flags=re.DOTALL))


def printed(document: bytes) -> str:
    """The text of a PDF, in the order of reading and in that of the file: what runs both ways is right in one."""
    return "\n".join(
        subprocess.run(["pdftotext", *order, "-", "-"], input=document, capture_output=True, check=True).stdout.decode()
        for order in ([], ["-raw"])
    )


def laid_out(html: str) -> str:
    """The text of the boxes on the pages that the PDF is drawn from."""
    pages = HTML(string=html, url_fetcher=URLFetcher(allowed_protocols=())).render().pages
    return "".join(box.text for page in pages for box in page._page_box.descendants() if isinstance(box, TextBox))


def entered(plan: Plan, words: Words, language: str) -> list[str]:
    """Every value of ``plan`` that must be found on its sheet, word for word."""
    number = words.numbers(plan.country).emergency
    lines = [line for name in ("why_here", *LISTS, "pending_results") for line in getattr(plan, name)]
    lines += [visit.what for visit in plan.follow_up] + [plan.contact.hours]
    values = [words.say(line.key, language, number=number) if line.key else str(line.text) for line in lines]
    values += [text for line in lines if not line.key and (text := line.translated(language))]
    for medicine in plan.medicines:
        values += [text for text in (medicine.name, medicine.as_written, medicine.strength, medicine.dose) if text]
        values += [words.say(f"discharge-route.{medicine.route}", language)] if medicine.route else []
        values += [words.say(f"discharge-often.{medicine.how_often}", language)] if medicine.how_often else []
        values += [words.say(f"discharge-status.{medicine.status}", language)] if medicine.status else []
    for visit in plan.follow_up:
        values += [visit.where, str(visit.phone), str(visit.when.astimezone(plan.zone).year)]
    return [*values, plan.patient, plan.contact.name, plan.contact.phone, number]


def tried(plan: Plan, words: Words, language: str, found: Counter[str], with_pdf: bool) -> float:
    """Count into ``found`` what one plan in one language shows; the English grade of what is ours, else 0."""
    made = sheet(plan, words, language)
    html = page(made)
    forms = {"page": shown(html), "parts": "\n".join(parts(made, words))}
    if with_pdf:
        began = perf_counter()
        document = to_pdf(made)
        found["pdf ms"] += round((perf_counter() - began) * 1000)
        forms["pdf"] = printed(document)
    for form, text in forms.items():
        reading = bare(text)
        for value in entered(plan, words, language):
            if form != "pdf":
                found[f"{form}: fields"] += 1
                found[f"{form}: fields missing"] += bare(value) not in reading
        for order in (medicine.as_written for medicine in plan.medicines):
            whole = order in text if form != "pdf" else bare(order) in reading
            if form == "pdf" and not whole:
                found[f"pdf: orders compared as laid out, in {plan.orders_in}"] += 1
                whole = bare(order) in bare(laid_out(html))
            found[f"{form}: orders"] += 1
            found[f"{form}: orders altered"] += not whole
    found["wrong direction"] += f'dir="{"rtl" if language == "ar" else "ltr"}">' not in html[:120]
    found["numbers that are not the plan's"] += len(called(html) - made.phones)
    return hardness(made) if language == "en" else 0.0


def called(html: str) -> set[str]:
    """The digits of every number that the page can call."""
    return {re.sub(r"\D", "", number) for number in re.findall(r'href="tel:([^"]+)"', html)}


def hardness(made: Sheet) -> float:
    """The grade of all that is ours on the sheet, or of the hardest sentence in it, whichever is more."""
    said = [fact.text for fact in made.facts if fact.kind in OURS and not re.search(r"\d{4}", fact.text)]
    titles = [text for section in made.sections for text in (section.title, section.note) if text]
    every = [made.title, made.call_first, *titles, *said]
    whole = grade(" ".join(text.rstrip(".?") + "." for text in every))
    return max(whole, *(grade(text) for text in every if len(text.split()) >= FEWEST_WORDS))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("plans", type=int, nargs="?", default=40)
    parser.add_argument("--no-pdf", action="store_true")
    chosen = parser.parse_args()
    words, found, grades = Words(LANGUAGES), Counter[str](), []
    for number, fields in enumerate(some_plans(chosen.plans)):
        plan = read_plan(fields)
        for language in LANGUAGES:
            hard = tried(plan.model_copy(update={"language": language}), words, language, found, not chosen.no_pdf)
            grades += [hard] if language == "en" else []
            found["sheets"] += 1
        print(f"\r{number + 1}/{chosen.plans}", end="", file=sys.stderr)
    figures = dict(sorted(found.items())) | {"hardest English": round(max(grades), 2)}
    if "pdf ms" in figures:
        figures["pdf ms"] = round(figures["pdf ms"] / figures["sheets"])
    for name, value in figures.items():
        print(f"{name:40} {value}")
    print(json.dumps(figures))
    bad = [
        name
        for name, value in figures.items()
        if value and name.endswith(("missing", "altered", "direction", "plan's"))
    ]
    return 1 if bad or figures["hardest English"] > 6 else 0


if __name__ == "__main__":
    sys.exit(main())
