"""The options that a text names: by number, letter, place ("the second"), all at once, or in their own words."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from flows.reading import Reading, abroad, languages, plain, reading

MOST_OF: Final = 0.5  # more than this part of an option's words must be there
BEGINNING: Final = 5  # letters of a single word that is a clear beginning
_ITEM: Final = re.compile(r"\d{1,2}|[a-j]")
_RANGE: Final = re.compile(r"\d\s*[-–—~]\s*\d")  # the first and the last, or all between them
_PIECES: Final = re.compile(r"[,;.\n،؛、，；。]+")
_HAN: Final = re.compile(r"[\u3400-\u9fff]")


def place_of(item: str) -> int | None:
    """``2`` and ``b`` are 1."""
    if not _ITEM.fullmatch(item) or item == "0":
        return None
    return int(item) - 1 if item.isdecimal() else ord(item) - ord("a")


def places(text: str, lang: str, several: bool) -> tuple[int, ...]:
    """The places from 0 that ``text`` names and nothing else; where ``several`` may be named also ``1 and 3``."""
    items = plain(text).split()
    if not several:
        found = [place_of(item) for item in items]
        return tuple(place for place in found if place is not None) if None not in found else ()
    words = reading(lang)
    if _RANGE.search(text) or (len(items) > 1 and " ".join(items) in words.phrases.get("", {})):
        return ()  # Vietnamese "co a" is a polite yes
    items = [item for at, item in enumerate(items) if not _joins(item, words, 0 < at < len(items) - 1)]
    if len(items) > 1 and meaning_in(items[0], "", lang) == "yes":
        items.pop(0)
    return tuple(_items(items, words))


def _joins(item: str, words: Reading, between: bool) -> bool:
    """Whether it is a word for "and"; one that is also a letter (Portuguese *e*) only between two items."""
    if item in words.joiners:
        return between or not _ITEM.fullmatch(item)
    return item in _joiners()


@lru_cache(maxsize=1)
def _joiners() -> frozenset[str]:
    """Those of all languages; single letters mean something else elsewhere, as the Spanish *o* does."""
    every = frozenset[str]().union(*(reading(lang).joiners for lang in languages()))
    return frozenset(word for word in every if len(word) > 1 or not word.isascii())


def _items(items: list[str], words: Reading) -> Iterator[int]:
    """Nothing at all when one of ``items`` is anything else."""
    found: list[int] = []
    counted = _is_counted(items, words)
    while items:
        for size in range(min(3, len(items)), 0, -1):
            phrase = " ".join(items[:size])
            place = None if _is_article(items[:2], words) else _place(phrase, words, counted)
            if place is not None:
                found.append(place)
            if place is not None or phrase in words.option_words or phrase in words.articles:
                items = items[size:]
                break
        else:
            return
    yield from found


def _is_counted(items: list[str], words: Reading) -> bool:
    """Whether number words are the numbers of options: "number two", "one and three"; not "the two"."""
    items = [item for item in items if item not in words.articles]
    return bool(items) and (items[0] in words.option_words or sum(item not in words.option_words for item in items) > 1)


def _is_article(items: list[str], words: Reading) -> bool:
    """Portuguese *a* is one before a figure, and a letter before a letter."""
    return len(items) > 1 and items[0] in words.articles and items[1] not in "abcdefghij"


def _place(phrase: str, words: Reading, counted: bool) -> int | None:
    """``2``, ``b``, ``second``, or ``number two``; ``two`` alone may mean "two of them"."""
    if (place := place_of(phrase)) is not None:
        return place
    if phrase in words.ordinals:
        return words.ordinals[phrase] - 1
    number = words.numbers.get(phrase, 0)
    return int(number) - 1 if counted and 0 < number == int(number) else None


def meaning_in(said: str, group: str, lang: str) -> str | None:
    """What the plain text ``said`` means in ``lang``; what means nothing there is looked up in the other languages."""
    words = reading(lang)
    value = words.meaning(said, group)
    if value is not None or not said:
        return value
    others = abroad(lang).get(group, {})
    spellings = {said, *(" ".join(reading(other).without_filler(said)) for other in languages())}
    values = {others[spelling] for spelling in spellings if spelling in others}
    return values.pop() if len(values) == 1 else None


def labelled(text: str, labels: Mapping[str, str], words: Reading) -> tuple[str, ...]:
    """The options whose ``labels`` stand in ``text``, whole, by a clear beginning or by most of their words.

    Several may stand beside each other; anything else in the text, and it names none.
    """
    if not labels:
        return ()
    if whole := _labelled(plain(text), labels, words):
        return (whole,)
    pieces = [piece for part in _PIECES.split(text) for piece in _apart(plain(part), words)]
    if len(pieces) > 1 and words.meaning(pieces[0], "") == "yes":
        pieces.pop(0)
    found = [_labelled(piece, labels, words) for piece in pieces]
    return tuple(dict.fromkeys(option for option in found if option is not None)) if all(found) else ()


def _apart(said: str, words: Reading) -> Iterator[str]:
    piece: list[str] = []
    for word in said.split():
        if word not in words.joiners:
            piece.append(word)
        elif piece:
            yield " ".join(piece)
            piece = []
    if piece:
        yield " ".join(piece)


def _labelled(said: str, labels: Mapping[str, str], words: Reading) -> str | None:
    """The only option that ``said`` can be; a word that denies, or "yes", is none."""
    if not _content(said, words) - words.negators or words.meaning(said, "") is not None:
        return None
    spelled = {option: _plain_label(label) for option, label in labels.items()}
    if whole := [option for option, label in spelled.items() if said == label]:
        return whole[0] if len(whole) == 1 else None
    for fits in (_begins, _mostly):
        options = [option for option, label in spelled.items() if fits(said, label, words)]
        if options:
            return options[0] if len(options) == 1 else None
    return None


@lru_cache(maxsize=4096)
def _plain_label(label: str) -> str:
    return plain(label)


def _begins(said: str, label: str, words: Reading) -> bool:
    """Two words or one long one; what the label denies must not be left out."""
    long = len(said.split()) > 1 or len(said) >= BEGINNING
    return long and label.startswith(f"{said} ") and _denies_alike(said, label, words)


def _mostly(said: str, label: str, words: Reading) -> bool:
    """Only words of the label, and most of those that carry meaning; Chinese characters in one run."""
    content = _content(label, words)
    present = _content(said, words)
    if not content or not present <= content or not _denies_alike(said, label, words):
        return False
    if _HAN.search(said) and f" {said} " not in f" {label} ":
        return False
    return len(present) > MOST_OF * len(content)


def _content(said: str, words: Reading) -> frozenset[str]:
    return frozenset(said.split()) - words.stop_words - words.articles


def _denies_alike(said: str, label: str, words: Reading) -> bool:
    return frozenset(label.split()) & words.negators == frozenset(said.split()) & words.negators
