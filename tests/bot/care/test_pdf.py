"""The PDF: real letters of every script, nothing fetched, and a plain word where it can not be made."""

import os
import shutil
import subprocess
from typing import Any
from unicodedata import category

import pytest

from bot.care import pdf
from bot.care.pdf import PdfUnavailable, to_pdf
from bot.care.plan import read_plan
from bot.care.sheet import sheet
from bot.words import Words
from flows.texts import LANGUAGES

Fields = dict[str, Any]


@pytest.fixture
def printable() -> None:
    try:
        missing = (
            "" if pdf.weasyprint() and all(map(pdf._has_font, ("en", "ar", "hi", "zh-cn"))) else "fonts are missing"
        )
    except PdfUnavailable as error:
        missing = str(error)
    missing = missing or ("" if shutil.which("pdftotext") else "on Debian: apt-get install poppler-utils")
    if missing and not os.environ.get("LAMPLIGHT_NO_SKIPS"):
        pytest.skip(missing)
    assert not missing


def printed(document: bytes) -> str:
    """The text of ``document`` without white space, in the order of reading and in that of the file.

    ``pdftotext`` guesses the order of what runs both ways: the first puts a bracket at the end of a line of an order
    beside Arabic before it, the second takes Arabic words apart. On the page both are right.
    """
    read = "\n".join(
        subprocess.run(["pdftotext", *order, "-", "-"], input=document, capture_output=True, check=True).stdout.decode()
        for order in ([], ["-raw"])
    )
    return "".join(letter for letter in read if not letter.isspace() and category(letter) != "Cf")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_order_and_number_is_on_paper(fields: Fields, words: Words, printable: None, language: str) -> None:
    document = to_pdf(sheet(read_plan({**fields, "language": language}), words))
    text = printed(document)
    for order in fields["medicines"]:
        assert "".join(order["as_written"].split()) in text
    assert "+13125550177" in text
    fonts = subprocess.run(["pdffonts", "-"], input=document, capture_output=True, check=True).stdout.decode()
    assert all(" yes yes " in line or "yes" in line.split()[-5:-2] for line in fonts.splitlines()[2:]), fonts


def test_nothing_is_fetched(
    fields: Fields, words: Words, printable: None, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    addresses = ["http://127.0.0.1:9/x.css", "file:///etc/hostname", "data:text/css,p{color:red}"]
    links = "".join(f'<link rel=stylesheet href="{address}">' for address in addresses)
    monkeypatch.setattr(pdf, "page", lambda _: f"{links}<img src=file:///etc/hostname><p>text")
    to_pdf(sheet(read_plan(fields), words))
    assert caplog.text.count("disallowed protocol") == 4


def test_a_missing_font_or_library_is_said(
    fields: Fields, words: Words, printable: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = sheet(read_plan({**fields, "language": "hi"}), words)
    monkeypatch.setattr(pdf, "_has_font", lambda code: code != "hi")
    with pytest.raises(PdfUnavailable, match="Devanagari"):
        to_pdf(made)

    def broken(_: str) -> None:
        raise OSError("cannot load library 'libpango'")

    monkeypatch.setattr(pdf, "import_module", broken)
    with pytest.raises(PdfUnavailable, match=r"libpango.*apt-get install"):
        to_pdf(made)
