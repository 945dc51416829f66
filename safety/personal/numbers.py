"""Numbers that stand for a person: telephone, card, account and identity numbers, told from doses and readings."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

import phonenumbers

from safety.personal import checksums
from safety.personal.leads import ACCOUNT_LEADS, CARD_LEADS, PHONE_LEADS, READING_LEADS, RECORD_LEADS
from safety.personal.span import Span

# Digits with the marks that people put between them, one line only.
_RUN: Final = re.compile(
    r"(?<![A-Za-z0-9_])(?<!\d[.,/-])(?:\+ ?|00 ?)?\(?\d(?:[ ().\t-]{0,3}\d){3,29}(?:\s?(?:x|ext\.?|"
    r"extension)\s?\d{1,6})?(?![A-Za-z0-9_])"
)
_CODE: Final = re.compile(
    r"(?<![A-Za-z0-9_/-])(?=[A-Za-z0-9-]*[A-Za-z])(?=(?:[A-Za-z-]*\d){5})[A-Za-z0-9](?:-?"
    r"[A-Za-z0-9]){6,29}(?![A-Za-z0-9_])"
)
_UNIT: Final = re.compile(
    r"\s{0,2}(?:units?|unidades|unités?|iu|ui|u/|mg|mcg|µg|g\b|ml|mm|cm|kg|lbs?|%|bpm|steps?|pasos|pas\b|passos|"
    r"cells?|copies|/|°|वज़न|步|单位|وحدة)",
    re.IGNORECASE,
)
# Neither an amount with its unit nor a telephone with its extension is a code
_NO_CODE: Final = re.compile(r"\A(?:\d++(?:iu|ui|mg|mcg|ml|g|kg|h|u|am|pm|hrs?|units?)|[\d-]++x\d++)", re.IGNORECASE)
_NINO: Final = re.compile(r"(?<![A-Za-z0-9_])[A-Z]{2} ?(?:\d{2} ?){3}[A-D](?![A-Za-z0-9_])")  # national insurance, UK
_IBAN: Final = re.compile(r"(?<![A-Za-z0-9_])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,5}){2,9}(?![A-Za-z0-9_])", re.IGNORECASE)
# "5521 119 Countess Close": two house numbers, whose street the tagger has to see
_HOUSE: Final = re.compile(r"\d{3,5} \d{1,5}")
_POSTAL: Final = re.compile(r"\d{5}-\d{3,4}")
_STREET: Final = re.compile(r" [A-ZÀ-Þ][^\W\d_]+")
_GROUP: Final = re.compile(r"\d+")
_BEFORE: Final = 48  # characters in which a lead word may stand
# Whose telephone plans are asked: countries of our languages and those that their speakers come from or live in.
_REGIONS: Final = {
    "en": ("US", "GB", "IN", "AU", "IE", "ZA", "NG"),
    "es": ("MX", "ES", "CO", "AR", "PE", "CL", "US"),
    "fr": ("FR", "BE", "CH", "CA", "SN", "MA"),
    "pt": ("BR", "PT", "AO"),
    "ar": ("SA", "EG", "AE", "MA", "JO", "IQ"),
    "zh": ("CN", "TW", "HK", "SG"),
    "hi": ("IN",),
    "vi": ("VN",),
}
_ALL_REGIONS: Final = tuple(dict.fromkeys(region for regions in _REGIONS.values() for region in regions))


def numbers(text: str, language: str | None) -> Iterator[Span]:
    """Every find in the folded ``text``; ``language`` only orders the telephone plans, None asks all."""
    led = list(_led(text))
    yield from led
    for found in _IBAN.finditer(text):
        yield from _account(found)
    for found in _NINO.finditer(text):
        yield Span(*found.span(), "record")
    for found in _CODE.finditer(text):
        if not _NO_CODE.fullmatch(found.group()):
            yield Span(*found.span(), "record")
    for found in _RUN.finditer(text):
        # What a word before it says of a number is surer than its check digits
        said = next((span.kind for span in led if span.start < found.end() and found.start() < span.end), None)
        if kind := said or _kind_of_run(text, found.start(), found.end(), language):
            yield Span(*found.span(), kind)


def _led(text: str) -> Iterator[Span]:
    for lead, kind in ((RECORD_LEADS, "record"), (ACCOUNT_LEADS, "bank"), (CARD_LEADS, "card"), (PHONE_LEADS, "phone")):
        for found in lead.finditer(text):
            if kind == "phone" or _is_value(found["it"]):
                yield Span(*found.span("it"), kind)


def _is_value(value: str) -> bool:
    """Whether what stands behind a lead word is a number of a person and not "2 days" or a year."""
    digits = re.sub(r"\D", "", value)
    return len(digits) >= 3 and (len(value) >= 4) and not re.fullmatch(r"(?:19|20)\d{2}", value)


def _account(found: re.Match[str]) -> Iterator[Span]:
    """An IBAN: the longest beginning, cut at a space, whose check digits hold."""
    value = found.group()
    ends = [len(value)] + [n for n in range(len(value) - 1, 13, -1) if value[n] == " "]
    for end in ends:
        bare = value[:end].replace(" ", "")
        if 14 <= len(bare) <= 34 and checksums.iban(bare):
            yield Span(found.start(), found.start() + end, "bank")
            return


def _kind_of_run(text: str, start: int, end: int, language: str | None) -> str | None:
    """What the digits from ``start`` to ``end`` are; None if they are a reading, a dose, a year or too few."""
    run = text[start:end]
    digits = re.sub(r"\D", "", run)
    if len(digits) < 7 or _UNIT.match(text, end) or (_HOUSE.fullmatch(run) and _STREET.match(text, end)):
        return None
    if _POSTAL.fullmatch(run):
        return None  # the postal shapes have it
    checked = _by_check(digits)
    if _count(run) or (_reading(run) and READING_LEADS.search(text[max(0, start - _BEFORE) : start])):
        return None
    if _loose(run) and not checked and not _known_phone(run, language):
        return None
    if checked:
        return "phone" if checked == "record" and len(digits) == 10 and _known_phone(run, language) else checked
    if len(digits) <= 15 and (run[0] in "+0(" or " " in run or "-" in run or "." in run or _known_phone(run, language)):
        return "phone"
    return "record" if len(digits) < 12 or len(digits) > 19 else "card"


def _by_check(digits: str) -> str | None:
    """The kind that a check digit speaks for."""
    if 13 <= len(digits) <= 19 and checksums.luhn(digits):
        return "card"
    identity = {
        10: checksums.nhs,
        11: checksums.cpf,
        12: checksums.verhoeff,
        14: checksums.cnpj,
        15: checksums.france,
        18: checksums.china,
    }
    check = identity.get(len(digits))
    return "record" if check and check(digits) else None


def _count(run: str) -> bool:
    """Whether the digits are years or a large round count, as of cells."""
    groups = _GROUP.findall(run)
    if len(groups) > 1:
        thousands = set(re.sub(r"\d", "", run)) == {"."} and all(len(group) == 3 for group in groups[1:])
        return all(re.fullmatch(r"(?:19|20)\d{2}", group) for group in groups) or (thousands and groups[-1] == "000")
    return run.endswith("00000")


def _reading(run: str) -> bool:
    """Whether every group could be a reading of sugar, pressure or pulse: at most 600, no plus, no nought before."""
    groups = _GROUP.findall(run)
    if run[0] in "+(" or len(groups) == 1 or any(len(group) > 1 and group[0] == "0" for group in groups):
        return False
    return all(len(group) <= 3 and int(group) <= 600 for group in groups)


def _loose(run: str) -> bool:
    """Readings in a row without a word that says so; one digit after another is how a number is spelt out."""
    groups = _GROUP.findall(run)
    spelt = len(groups) > 6 and all(len(group) == 1 for group in groups)
    mixed = len(set(re.sub(r"\d", "", run))) > 1 or any(len(group) == 1 for group in groups[1:])
    return _reading(run) and not spelt and (mixed or " " in run)


@cache
def _plans(language: str | None) -> tuple[str, ...]:
    return _REGIONS.get((language or "")[:2].lower(), _ALL_REGIONS)


def _known_phone(run: str, language: str | None) -> bool:
    """Whether a telephone plan of the language's countries knows the number."""
    for region in _plans(language):
        try:
            if phonenumbers.is_valid_number(phonenumbers.parse(run, region)):
                return True
        except phonenumbers.NumberParseException:
            continue
    return False
