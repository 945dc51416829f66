"""How a wish for no messages is built in a language: kinds of words, and the orders in which they stand.

The lists are in ``opt_outs``, a file per language. In a list "_" is a space and "*" any ending. In a rule a name in
capitals is a list, another word is itself, "|" is either, "?" is at most once, ".." is up to four words of one clause,
"..." up to eight of the message, and "^" and "$" are its ends. Pure; each rule is one bounded expression.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

_SPACED: Final = {"..": r"(?: [^ ,]+){0,4}", "...": r"(?: [^ ]+){0,8}"}
_WRITTEN_TOGETHER: Final = {"..": r"[^,]{0,8}", "...": r".{0,16}"}
_NEVER: Final = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Grammar:
    """One language's; all are searched in a text of single spaces whose clauses are parted by " , "."""

    asks: re.Pattern[str]
    ours: re.Pattern[str]  # what we send, although it names something else
    about: re.Pattern[str]  # of something else
    accents: re.Pattern[str]  # so too; in the text with its accents


def grammar(fields: dict[str, object], bare: Callable[[str], str], spaced: bool) -> Grammar:
    """From one language's part of the file; ``bare`` takes accents off, as it is done to what is read.

    ``spaced``: whether words stand apart. Raises ``KeyError`` where a rule names a part that is not there.
    """
    given = fields["parts"]
    assert isinstance(given, dict)
    parts = {name: _either(_words(str(words), bare, spaced)) for name, words in given.items()}
    rules = fields["rules"]
    assert isinstance(rules, list)
    return Grammar(
        asks=_any([_rule(str(rule), parts, bare, spaced) for rule in rules], spaced),
        ours=_any(_words(str(fields["ours"]), bare, spaced), spaced),
        about=_any(_words(str(fields["about"]), bare, spaced), spaced),
        accents=_any(_words(str(fields.get("accents", "")), str, spaced), spaced),
    )


def _rule(rule: str, parts: dict[str, str], bare: Callable[[str], str], spaced: bool) -> str:
    """One expression; each step but the first brings the space before it, so a gap or a word may be left out."""
    gaps = _SPACED if spaced else _WRITTEN_TOGETHER
    found, start = "", True
    for step in rule.split():
        between = "" if start or not spaced else " "
        if step == "^":
            found += "^"
        elif step == "$":
            found += "(?: ,)*$"
        elif step in gaps:
            # At the front of a message a gap has no word before it.
            found += r"(?:[^ ,]+ ){0,4}" if start and spaced else gaps[step]
        else:
            found += _step(step, parts, bare, spaced, between)
            start = False
    return found


def _step(step: str, parts: dict[str, str], bare: Callable[[str], str], spaced: bool, between: str) -> str:
    either = []
    for word in step.removesuffix("?").split("|"):
        if word == "$":
            either.append("(?: ,)*$")
        elif word.isascii() and word.isupper():
            either.append(between + parts[word])
        else:
            either += [between + one for one in _words(word, bare, spaced)]
    return f"(?:{'|'.join(either)})" + ("?" if step.endswith("?") else "")


def _words(words: str, bare: Callable[[str], str], spaced: bool) -> list[str]:
    """The expressions of a list; where words are written together there are no endings to speak of."""
    found = []
    for word in words.split():
        pieces = ((bare(piece.removesuffix("*")), piece.endswith("*") and spaced) for piece in word.split("_"))
        found.append(" ".join(re.escape(plain) + (r"[^ ,]*" if open_ended else "") for plain, open_ended in pieces))
    return sorted(found, key=len, reverse=True)


def _either(words: list[str]) -> str:
    return f"(?:{'|'.join(words)})"


def _any(found: list[str], spaced: bool) -> re.Pattern[str]:
    if not found:
        return _NEVER
    return re.compile(rf"(?<![^ ]){_either(found)}(?![^ ])" if spaced else _either(found))
