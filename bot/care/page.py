"""The sheet as a page that needs nothing else: for the web, for paper, and for staff beside the original."""

import hashlib
from base64 import b64encode
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import phonenumbers
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.care.sheet import Item, Sheet, direction

LETTER: Final = frozenset({"US", "CA", "MX"})  # where paper is letter size; all others have A4
_PAGES: Final = Environment(
    loader=FileSystemLoader(Path(__file__).with_name("templates")),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def page(sheet: Sheet) -> str:
    """The page of ``sheet``, for the screen and for paper."""
    return _rendered(sheet, None, {})


def side_by_side(sheet: Sheet, original: Sheet) -> str:
    """For staff: each item of ``sheet`` beside the same item of ``original``, the same plan in their language."""
    items = {item.id: item for section in original.sections for item in section.items}
    return _rendered(sheet, original, items)


def style_source(html: str) -> str:
    """The source, for a content security policy, that allows the style of this page and no other."""
    style = html.partition("<style>")[2].partition("</style>")[0]
    return f"'sha256-{b64encode(hashlib.sha256(style.encode()).digest()).decode()}'"


def _rendered(sheet: Sheet, original: Sheet | None, items: Mapping[str, Item]) -> str:
    return _PAGES.get_template("sheet.html").render(
        sheet=sheet,
        original=original,
        sections={section.id: section for section in original.sections} if original else {},
        items=items,
        paper="letter" if sheet.country in LETTER else "A4",
        direction=direction,
        digits=phonenumbers.normalize_diallable_chars_only,
    )
