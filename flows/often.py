"""How often, or how hard: which choice of such a question a text names, in eight languages, or nothing."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from flows.document import Part, ProtocolError, read_document
from flows.reading import TRAVELS, plain, reading
from flows.reading.options import meaning_in, place_of, places

FILE: Final = Path(__file__).resolve().with_suffix(".yaml")
LONGEST: Final = 80  # characters; a longer text tells a story and is no answer
SCALES: Final = (
    ("not_at_all", "several_days", "more_than_half", "nearly_every_day"),
    ("not_hard", "somewhat_hard", "very_hard", "extremely_hard"),
)
_NUMBERED: Final = re.compile(r"\A\s*+(\d)\s*+[.):=-]\s*+(\D.*)", re.DOTALL)  # a line of the list, as it was shown

Phrases = Mapping[str, str]  # a phrase in its plain spelling to the id of its choice


def read_often(text: str, choices: Sequence[str], lang: str) -> str | None:
    """The id in ``choices`` that ``text`` names, "yes" or "not_sure" where it says only that, else ``None``.

    ``choices`` are ids in the order shown. By number, letter or place, in words of ``lang``, or in words of another
    language that mean nothing else anywhere. A "no" is the first choice of a scale.
    """
    if len(text) > LONGEST:
        return None
    if text.strip() in choices:
        return text.strip()
    if line := _NUMBERED.fullmatch(text):
        place, named = place_of(line[1]), _worded(line[2], choices, lang)
        return named if place is not None and list(choices[place : place + 1]) == [named] else None
    at = places(text, lang, several=True)
    if at:
        return choices[at[0]] if len(at) == 1 and at[0] < len(choices) else None
    return _worded(text, choices, lang)


def _worded(text: str, choices: Sequence[str], lang: str) -> str | None:
    said = plain(text)
    scale = next((scale for scale in SCALES if scale[0] in choices), None)
    if scale and (found := _in_scale(said, scale, lang) or _beside_yes(said, scale, lang)):
        return found
    value = meaning_in(said, "", lang)
    if value == "no" and scale:
        return scale[0]
    return value if value in ("yes", "not_sure", *choices) else None


def _beside_yes(said: str, scale: tuple[str, ...], lang: str) -> str | None:
    """ "Yes, every day" and "never, no"; a yes or no that is against what stands beside it says nothing."""
    words = said.split()
    for word, rest in ((words[:1], words[1:]), (words[-1:], words[:-1])):
        found = _in_scale(" ".join(rest), scale, lang) if rest else None
        expected = "no" if found == scale[0] else "yes"
        if found and meaning_in(" ".join(word), "", lang) == expected:
            return found
    return None


def _in_scale(said: str, scale: tuple[str, ...], lang: str) -> str | None:
    own = _own(said, _phrases().get(lang, {}).get(scale[0], {}), lang)
    if own:
        return own
    others = {
        named
        for other, scales in _phrases().items()
        if other != lang and (named := _own(said, _abroad(scales.get(scale[0], {})), other))
    }
    return others.pop() if len(others) == 1 else None


def _own(said: str, phrases: Phrases, lang: str) -> str | None:
    """With the polite words, and those that may stand around, left out."""
    for spelling in (said, " ".join(reading(lang).without_filler(said))):
        if spelling in phrases:
            return phrases[spelling]
        if (bare := _bare(spelling, _around().get(lang, ()))) in phrases:
            return phrases[bare]
    return None


def _bare(said: str, around: tuple[str, ...]) -> str:
    before = None
    while before != said:
        before = said
        for words in around:
            said = said.removeprefix(f"{words} ").removesuffix(f" {words}")
    return said


def _abroad(phrases: Phrases) -> Phrases:
    """Those that are long enough, or of another script, to mean nothing else."""
    return {words: named for words, named in phrases.items() if not words.isascii() or len(words) >= TRAVELS}


@cache
def _phrases() -> dict[str, dict[str, Phrases]]:
    """Language to the first choice of a scale to its phrases; no phrase may be two choices of one scale."""
    found: dict[str, dict[str, Phrases]] = {}
    for lang, part in _parts().items():
        for scale in SCALES:
            phrases: dict[str, str] = {}
            for choice in scale:
                for words in map(plain, part.words(choice)):
                    if phrases.setdefault(words, choice) != choice:
                        part.fail(f"{words!r} is {phrases[words]} and {choice}")
            found.setdefault(lang, {})[scale[0]] = phrases
    return found


@cache
def _around() -> dict[str, tuple[str, ...]]:
    """Longest first, so that none is cut in the middle."""
    return {
        lang: tuple(sorted(map(plain, part.words("around")), key=len, reverse=True)) for lang, part in _parts().items()
    }


def _parts() -> dict[str, Part]:
    content = read_document(FILE)
    parts = {lang: Part(values, FILE.name, lang) for lang, values in content.items()}
    if unknown := [f"{lang}.{name}" for lang, part in parts.items() for name in part.names() if name not in _NAMES]:
        raise ProtocolError(f"{FILE.name}: unknown {unknown[0]}")
    return parts


_NAMES: Final = frozenset({"around", *SCALES[0], *SCALES[1]})
