"""Ways to write a message that change nothing of what it says: case, spacing, look-alike signs, splitting."""

import random
import unicodedata
from collections.abc import Callable
from typing import Final

from safety.screen import LANGUAGES, screen
from tests.safety.phrase_sets import load

Disguise = Callable[[str], tuple[str, str]]  # the message before (most often none) and the message

_HOMOGLYPHS: Final = str.maketrans("aeopcxyiABEKMHOPCTX", "аеорсхуіАВЕКМНОРСТХ")
_LEET: Final = str.maketrans("aeiost", "431057")
_VOWELS: Final = "aeiouáéíóúâêôãõàèù"
_ZERO_WIDTH: Final = "\u200b"


def fires(text: str, before: str = "") -> bool:
    """Whether ``text`` raises an alarm and not only a question."""
    alarm = screen(text, before=before)
    return alarm is not None and alarm.kind != "ask"


def _alone(change: Callable[[str], str]) -> Disguise:
    return lambda text: ("", change(text))


def _by_word(change: Callable[[str], str], joint: str = " ") -> Disguise:
    return lambda text: ("", joint.join(map(change, text.split())))


def _each(change: Callable[[str], str]) -> Disguise:
    return _alone(lambda text: "".join(change(char) if char.isalpha() else char for char in text))


def _math(char: str) -> str:
    return chr(0x1D41A + ord(char) - ord("a")) if "a" <= char <= "z" else char


def _full_width(char: str) -> str:
    return chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char


def _drawn_out(word: str) -> str:
    return "".join(char * 4 if char in _VOWELS else char for char in word)


def _leet(word: str) -> str:
    return word.translate(_LEET) if len(word) > 3 and word.isalpha() and word.isascii() else word


def _mixed(text: str) -> str:
    return "".join(char.upper() if at % 2 else char.lower() for at, char in enumerate(text))


def _half(text: str) -> tuple[str, str]:
    """The message in two, between words or, where there are no spaces, between characters."""
    words = text.split(" ")
    if len(words) == 1:
        return text[: len(text) // 2], text[len(text) // 2 :]
    return " ".join(words[: len(words) // 2]), " ".join(words[len(words) // 2 :])


def _apart(sign: str, joint: str) -> Disguise:
    """Every letter of a word of Latin script apart; other scripts are not spelt out so."""
    return _by_word(lambda word: sign.join(word) if all(map(_is_latin, word)) else word, joint)


def _is_latin(char: str) -> bool:
    return "LATIN" in unicodedata.name(char, "")


DISGUISES: Final[dict[str, Disguise]] = {
    "upper": _alone(str.upper),
    "title": _alone(str.title),
    "mixed_case": _alone(_mixed),
    "wide_spaces": _alone(lambda text: "  " + text.replace(" ", " \u00a0\t ") + " \n"),
    "line_breaks": _alone(lambda text: text.replace(" ", "\n")),
    "zero_width": _alone(_ZERO_WIDTH.join),
    "soft_hyphen": _alone("\u00ad".join),
    "bidi": _alone(lambda text: "\u202e" + text.replace(" ", " \u2066") + "\u202c"),
    "homoglyphs": _alone(lambda text: text.translate(_HOMOGLYPHS)),
    "full_width": _each(_full_width),
    "math_letters": _each(_math),
    "combining": _each(lambda char: char + "\u0336" if char < "\u0250" else char),
    "leet": _by_word(_leet),
    "doubled": _each(lambda char: char * 2 if char < "\u0250" else char),
    "drawn_out": _by_word(_drawn_out),
    "emoji": _alone(lambda text: "😭 " + text.replace(" ", " 😱 ") + " 🙏🏽"),
    "markup": _by_word(lambda word: f"**{word}**"),
    "spaced_letters": _apart(" ", "   "),
    "dotted_letters": _apart(".", " "),
    "split": _half,
}
MUST_KEEP_ALL: Final = (
    "upper",
    "title",
    "mixed_case",
    "wide_spaces",
    "line_breaks",
    "zero_width",
    "soft_hyphen",
    "bidi",
)


def core_texts(count: int, seed: int) -> list[tuple[str, str]]:
    """``count`` core messages, as many of each language, each with its language."""
    rng = random.Random(seed)
    each = count // len(LANGUAGES)
    return [(language, text) for language in LANGUAGES for text in rng.sample(load(f".{language}").core, each)]


def lost(name: str, texts: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The messages, each with its language, that no longer fire under the disguise ``name``."""
    gone = []
    for language, text in texts:
        before, changed = DISGUISES[name](text)
        if not fires(changed, before) and not (before and fires(before)):
            gone.append((language, text))
    return gone
