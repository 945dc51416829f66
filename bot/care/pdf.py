"""The page of a sheet as a PDF, made on this machine from this machine's fonts; nothing is ever fetched."""

import shutil
import subprocess
from functools import lru_cache
from importlib import import_module
from typing import Any, Final

from bot.care.page import page
from bot.care.sheet import Sheet

FONTS: Final = {
    "ar": ("ar", "Arabic"),
    "hi": ("hi", "Devanagari"),
    "zh": ("zh-cn", "Chinese"),
    "vi": ("vi", "Vietnamese"),
}
ANY_FONT: Final = ("en", "Latin")
PACKAGES: Final = (
    "on Debian: apt-get install libpango-1.0-0 libpangoft2-1.0-0 fontconfig fonts-noto-core fonts-noto-cjk"
)


class PdfUnavailable(RuntimeError):
    """A library or a font is missing here; says which, and how to get it."""


def to_pdf(sheet: Sheet) -> bytes:
    """``sheet`` on paper; ``PdfUnavailable`` rather than a page with empty boxes in place of letters."""
    library = weasyprint()
    for language in sorted({sheet.language, *(fact.language for fact in sheet.facts)}):
        code, script = FONTS.get(language, ANY_FONT)
        if not _has_font(code):
            raise PdfUnavailable(f"no font has the {script} letters; {PACKAGES}")
    nothing = library.urls.URLFetcher(allowed_protocols=())
    document: bytes = library.HTML(string=page(sheet), url_fetcher=nothing).write_pdf(pdf_tags=True)
    return document


def weasyprint() -> Any:
    """The library; ``PdfUnavailable`` where it or Pango is missing, which a machine that makes no PDF need not have."""
    try:
        return import_module("weasyprint")
    except (ImportError, OSError) as error:  # OSError: the Python package is there and Pango is not
        raise PdfUnavailable(f"{error}; {PACKAGES}") from error


@lru_cache(maxsize=16)
def _has_font(code: str) -> bool:
    if shutil.which("fc-list") is None:
        raise PdfUnavailable(f"fontconfig is missing; {PACKAGES}")
    found = subprocess.run(
        ["fc-list", f":lang={code}", "family"], capture_output=True, text=True, check=True, timeout=30
    )
    return bool(found.stdout.strip())
