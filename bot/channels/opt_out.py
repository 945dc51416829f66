"""What a patient wants of our messages: none, only no reminders, messages again, or to know who writes.

Read only after the emergency screen has heard nothing: "end it" is never an opt-out. Pure; linear in the message.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final, Literal

import yaml

from bot.store.reach import ALL, REMINDERS
from flows.grammar import LONGEST, Rules, anywhere, bare, clauses, parted, words

Kind = Literal["stop", "start", "yes", "help"]

_READ: Final = 4 * LONGEST  # characters, signs and spaces with them: who tells a story is asked, not cut off
_FEW_WORDS: Final = 12
_MAY_MEAN_MORE: Final = frozenset({"end", "quit", "cancel", "退"})
_BARE: Final = frozenset({"stop", "unsubscribe", "stopall", "i said stop", "please stop", "stop please", "just stop"})
_TWILIO: Final[dict[str, Kind]] = {"STOP": "stop", "START": "start", "HELP": "help"}


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for; ``how`` says by what it was recognised: word, phrase or twilio."""

    kind: Kind
    how: str
    purpose: str = ALL


@dataclass(frozen=True, slots=True)
class _Grammar:
    """All are searched in a text of single spaces whose clauses are parted by " , "."""

    asks: Rules
    ours: re.Pattern[str]  # what we send, although it names something else
    about: re.Pattern[str]  # of something else
    accents: re.Pattern[str]  # so too; in the text with its accents


@dataclass(frozen=True, slots=True)
class _Language:
    words: dict[str, frozenset[str]]
    polite: frozenset[str]
    unless: re.Pattern[str]
    all_messages: re.Pattern[str]
    reminders: re.Pattern[str]
    grammar: _Grammar


def wish(text: str, told: str | None = None, asked: bool = False) -> Wish | None:
    """What ``text`` asks of our messages, in any of our languages; ``None`` if it is about something else.

    ``told``: what the provider has recognised by itself (``OptOutType``). ``asked``: a question of ours is open, to
    which a word such as "yes" or "baja" is an answer.
    """
    text = text[:_READ]
    if told in _TWILIO and not (told == "START" and asked and _whole(text) == "yes"):
        return Wish(_TWILIO[told], "twilio")
    whole = _whole(text)
    if not whole or len(whole) > LONGEST:
        return None
    for language in _languages():
        kind = _by_word(language, whole, asked)
        if kind:
            return Wish(kind, "word")
    if _said_by_itself(text):
        return Wish("stop", "phrase")
    readings, built = bare(text), parted(text)
    if _of_something_else(text, built) or any(
        language.unless.search(reading) for language in _languages() for reading in readings
    ):
        return None
    return next((found for language in _languages() if (found := _by_phrase(language, readings, built))), None)


def _of_something_else(text: str, built: tuple[str, ...]) -> bool:
    """Whether a complaint, a medicine, a result … is named: whoever names one is asked about it, not cut off."""
    rest = built
    for language in _languages():
        rest = tuple(language.grammar.ours.sub("-", reading) for reading in rest)
    accents = " , ".join(map(_whole, clauses(text)))
    return any(
        language.grammar.accents.search(accents) or any(language.grammar.about.search(reading) for reading in rest)
        for language in _languages()
    )


def _by_phrase(language: _Language, readings: tuple[str, ...], built: tuple[str, ...]) -> Wish | None:
    if not any(map(language.grammar.asks.search, built)):
        return None
    rest = language.reminders.sub(" ", readings[0])
    only_reminders = rest != readings[0] and not language.all_messages.search(rest)
    return Wish("stop", "phrase", REMINDERS if only_reminders else ALL)


def _said_by_itself(text: str) -> bool:
    """Whether the first or the last thing said is a bare "stop" or "unsubscribe", as in "not interested. Stop."."""
    said = [_whole(clause) for clause in clauses(text)]
    heard = [clause for clause in said if clause]
    if not heard or len(_whole(text).split()) > _FEW_WORDS:
        return False
    return heard[0] in _BARE or heard[-1] in _BARE or _BARE.issuperset(" ".join(heard).split())


def _by_word(language: _Language, whole: str, asked: bool) -> Kind | None:
    kinds: tuple[Kind, ...] = ("stop", "start", "help")
    for kind in kinds:
        if whole in language.words.get(kind, ()):
            return kind
    rest = _without(whole, language.polite)
    if not asked and language.words.get("at_rest", frozenset()) & {whole, rest}:
        return "stop"
    if not asked and whole in language.words.get("yes", ()):
        return "yes"
    # With courtesies around it a word that means only this is still the whole message; "please end" may mean more.
    only_this = language.words["stop"] - _MAY_MEAN_MORE | _BARE
    return "stop" if rest != whole and rest and not _without(rest, only_this) else None


def _without(whole: str, polite: frozenset[str]) -> str:
    for phrase in sorted(polite, key=len, reverse=True):
        if phrase.isascii() or " " in whole:
            whole = f" {whole} ".replace(f" {phrase} ", " ").strip()
        else:
            whole = whole.replace(phrase, "")
    return whole.strip()


def _whole(text: str) -> str:
    """``text`` in small letters without punctuation or signs around its words; accents stay."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    kept = (char if unicodedata.category(char)[0] in "LNM" or char in "'’-" else " " for char in plain)
    return " ".join(re.sub("[\u200b-\u200f\ufe0f]", "", "".join(kept)).replace("’", "'").strip("-' ").split())


@cache
def _languages() -> tuple[_Language, ...]:
    every = sorted(files("bot.channels").joinpath("opt_outs").iterdir(), key=lambda file: file.name)
    return tuple(_language(yaml.safe_load(file.read_text("utf-8"))) for file in every if file.name.endswith(".yaml"))


def _language(fields: dict[str, Any]) -> _Language:
    spaced = fields.get("spaced", True)
    edge = r"\b" if spaced else ""
    return _Language(
        words={kind: frozenset(map(_whole, words)) for kind, words in fields["words"].items()},
        polite=frozenset(map(_whole, fields["polite"])),
        unless=re.compile("|".join(f"(?:{one})" for one in fields["unless"])),
        all_messages=re.compile(f"{edge}{fields['msg']}{edge}"),
        reminders=re.compile(f"{edge}{fields['remind']}{edge}"),
        grammar=_Grammar(
            asks=Rules(fields["rules"], fields["parts"], spaced=spaced),
            ours=anywhere(words(fields["ours"], spaced=spaced), spaced=spaced),
            about=anywhere(words(fields["about"], spaced=spaced), spaced=spaced),
            accents=anywhere(words(fields.get("accents", ""), spaced=spaced, accents=True), spaced=spaced),
        ),
    )
