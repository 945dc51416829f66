"""Names, addresses, places and organisations in running text: the tagger's finds, and names that are introduced."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from safety.personal.features import COMMON, FAMILY, GIVEN, key
from safety.personal.leads import READING_LEADS
from safety.personal.span import Span
from safety.personal.tagger import LABELS, load
from safety.personal.tokens import Token, tokens

_NAME: Final = (
    r"(?P<it>(?:[^\W\d_]|[\u0900-\u094f\u064b-\u0652\u0300-\u036f])(?:[\w'’-]|"
    r"[\u0900-\u094f\u064b-\u0652\u0300-\u036f]){1,24}(?:\s(?-i:[A-ZÀ-ÖØ-ÞĐ])[\w'’-]{1,24}){0,3})"
)
_LATIN_LEADS: Final = (
    r"my (?:full |last |first |sur)?name is|my name's|name:|i am called|me llamo|mi nombre(?: completo)? es|"
    r"nombre:|mi apellido es|je m'appelle|je m’appelle|mon nom est|nom ?:|"
    r"(?:eu )?me chamo|meu nome (?:completo )?é|meu nome e|nome:|(?:tôi|em|con|cháu|mình) tên(?: là)?|"
    r"tên (?:tôi|em|con|cháu) là|họ tên:|toi ten(?: la)?|em ten(?: la)?|ten toi la|"
    r"mera naam|mera nam"
)
_INTRODUCED: Final = (
    re.compile(
        rf"\b(?:{_LATIN_LEADS})\s+(?!is\b|not\b|no\b|on\b|in\b|the\b|a\b|hai\b|kya\b|gì\b|là\b){_NAME}", re.IGNORECASE
    ),
    re.compile(rf"(?:اسمي|إسمي|انا اسمي|मेरा नाम)\s+(?!है|क्या|هو\b){_NAME}"),
    re.compile(r"(?:我叫|我的名字(?:是|叫)|姓名[:：]\s?)(?P<it>[\u4e00-\u9fff·]{2,4})(?=$|[^\u4e00-\u9fff])"),
    re.compile(
        r"\b(?:Mrs?|Ms|Miss|Dr|Prof|Sra?|Srta|Dra|Don|Doña|Mme|Mlle|Dona|"
        r"Seu)\.?\s(?P<it>[A-ZÀ-ÞĐ][\w'’-]{1,24}(?:\s[A-ZÀ-ÞĐ][\w'’-]{1,24}){0,2})"
    ),
)
_POSSESSIVE: Final = re.compile(r"['’]s$", re.IGNORECASE)
_BEFORE: Final = 12  # characters before a find in which a word of measuring still speaks of it
_MEASURE: Final = re.compile(r"\d ?(?:am|pm|mg|mcg|ml|kg|lbs?|cm|bpm|mmhg|ui|iu)\b|%|°", re.IGNORECASE)
# A postal code behind a town; a year is none, nor is a reading.
_POSTCODE: Final = re.compile(
    r",? (?!(?:19|20)\d\d\b)\d{3,6}(?:[ -]\d{2,4})?(?![\w%°]|[.,/:-]\d| ?(?:mg|kg|ml|cm|km|am|pm)\b)"
)
# Words in their plain form: titles, and roles behind which even an unknown small word is a name.
_TITLE_WORDS: Final = (
    "mr mrs ms miss dr prof sr sra srta dra don dona mme mlle monsieur madame senor senora doctor doctora "
    "doutor doutora"
)
_ROLE_WORDS: Final = (
    "nurse name named called son daughter husband wife brother sister baby uncle aunt grandma grandpa hi hey "
    "hello thanks dear soy llama llamo hijo hija esposo esposa hermano hermana enfermera enfermero tio tia "
    "gracias suis appelle fils fille mari femme frere soeur docteur infirmiere merci sou chamo filho filha "
    "marido irmao irma seu enfermeira obrigada obrigado ten be anh chi ong ba bac co chu em naam beta beti "
    "bhai bahan pati patni ana ebni benti"
)
_TITLES: Final = frozenset(_TITLE_WORDS.split())
_ROLES: Final = _TITLES | frozenset(_ROLE_WORDS.split())
# What may stand between two words of one find.
_BETWEEN: Final = {
    "name": re.compile(r"[ \t.,'’·-]{0,3}"),
    "address": re.compile(r"[\s.,;،、#/º°()-]{0,6}"),
    "place": re.compile(r"[ \t.,'’،-]{0,3}"),
    "organisation": re.compile(r"[ \t.,&'’-]{0,4}"),
}


def introduced(text: str) -> Iterator[Span]:
    """Names behind words that announce one; the tagger may not know them, a sentence does."""
    for lead in _INTRODUCED:
        for found in lead.finditer(text):
            start, end = found.span("it")
            yield Span(start, end - 2 if _POSSESSIVE.search(found["it"]) else end, "name")


def tagged(text: str) -> Iterator[Span]:
    """The tagger's finds in ``text``; raises ``TaggerUnusable``."""
    tagger = load()
    words = tokens(text)
    for kind, first, run in _runs(text, words, tagger.labels(words)):
        start, end = run[0].start, run[-1].end
        before = words[first - 1].plain if first else ""
        if kind == "address":
            found = any(_is_placelike(word, tagger.lists) for word in run) and not _reads(text, start, end)
        else:
            found = _is_namelike(run, before, tagger.lists)
        if found and kind in ("place", "address") and (code := _POSTCODE.match(text, end)):
            end = code.end()
        if found:
            yield Span(start, end, kind)


def _runs(text: str, words: list[Token], labels: list[int]) -> Iterator[tuple[str, int, list[Token]]]:
    """Neighbouring words of one label that only spaces and marks part, with the number of the first of them."""
    kind, first, run = "", 0, list[Token]()
    for n, (word, label) in enumerate(zip(words, labels, strict=True)):
        now = "" if word.sort == "label" else LABELS[label]
        if word.sort == "mark" and now:
            continue  # it joins the run when the next word does
        if run and now == kind and _BETWEEN[kind].fullmatch(text[run[-1].end : word.start]):
            run.append(word)
            continue
        if run:
            yield kind, first, run
        titled = now == "name" and word.plain in _TITLES
        kind, first, run = (now, n, [word]) if now and not titled else ("", n, [])
    if run:
        yield kind, first, run


def _is_namelike(run: list[Token], before: str, lists: Mapping[int, int]) -> bool:
    """Not a single Latin letter, nor one small word that no list of names has, unless behind a person's role."""
    word = run[0]
    if len(run) > 1:
        return True
    if len(word.text) == 1 and word.text.isascii():
        return False
    return not word.text.islower() or before in _ROLES or bool(lists.get(key(word.plain), 0) & (GIVEN | FAMILY))


def _reads(text: str, start: int, end: int) -> bool:
    """Whether words of measuring stand in the find or just before it, as in "HR 72, RR 16" or "7am 120, 6pm 160"."""
    return bool(READING_LEADS.search(text[max(0, start - _BEFORE) : end]) or _MEASURE.search(text[start:end]))


def _is_placelike(word: Token, lists: Mapping[int, int]) -> bool:
    """Whether the word could be part of an address: numbers among common words are readings."""
    bits = lists.get(key(word.plain), 0)
    if word.sort == "number":
        return False
    if word.text == word.text.upper():  # all capitals say nothing, nor does a script without them
        return not bits & COMMON
    return not word.text.islower() or bool(bits & ~COMMON)
