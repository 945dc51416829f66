"""Names, towns, streets and organisations of many peoples, from ``faker`` and our own lists; for training only."""

import random
import re
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import yaml
from faker import Faker
from faker.config import AVAILABLE_LOCALES

_PARTS: Final = Path(__file__).with_name("templates") / "parts.yaml"
_OWN: Final = Path(__file__).with_name("templates") / "names.yaml"
_SCRIPT: Final = {"ar": "\u0600-\u06ff", "zh": "\u3400-\u9fff", "hi": "\u0900-\u097f"}
_CYRILLIC: Final = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяєіїґё",
        [
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "zh",
            "z",
            "i",
            "y",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "kh",
            "ts",
            "ch",
            "sh",
            "shch",
            "",
            "y",
            "",
            "e",
            "yu",
            "ya",
            "ye",
            "i",
            "yi",
            "g",
            "yo",
        ],
        strict=True,
    )
)
_OWN_WEIGHT: Final = 4  # our own lists are short but common: each counts as so many of faker's


@dataclass
class Pool:
    """What names and places of one language are made of."""

    peoples: list[tuple[list[str], list[str]]] = field(default_factory=list)  # given names, family names
    towns: list[str] = field(default_factory=list)
    streets: list[str] = field(default_factory=list)  # with a house number where the country writes one
    organisations: list[str] = field(default_factory=list)


@cache
def parts() -> dict[str, Any]:
    """Whose names are asked for, countries, peoples, and what names of organisations are made of."""
    loaded: dict[str, Any] = yaml.safe_load(_PARTS.read_text(encoding="utf-8"))
    return loaded


def latin(word: str) -> str:
    """A Cyrillic ``word`` in Latin letters; others unchanged."""
    return "".join(
        _CYRILLIC[sign] if sign in _CYRILLIC else _CYRILLIC.get(sign.lower(), "").capitalize() or sign for sign in word
    )


def _listed(provider: type[Any], beginning: str) -> set[str]:
    """Every name in the provider's lists whose attribute starts so, such as ``first_names_male``."""
    names: set[str] = set()
    for attribute in dir(provider):
        if re.fullmatch(rf"{beginning}_(romanized_)?names\w*|(male|unisex)_{beginning}_names", attribute):
            value = getattr(provider, attribute)
            if isinstance(value, (tuple, list, dict, set)):
                names |= {name for name in value if isinstance(name, str) and len(name) < 30}
    return names


def _fits(language: str, name: str) -> bool:
    script = _SCRIPT.get(language)
    if script:
        return bool(re.fullmatch(rf"[{script} ]+", name))
    return bool(re.fullmatch(r"[A-Za-zÀ-ɏḀ-ỿ'’. -]+", name)) and len(name) > 1


def names(language: str, locale: str) -> tuple[list[str], list[str]]:
    """The given and the family names of ``locale`` in the script of ``language``; either may be empty."""
    provider = import_module(f"faker.providers.person.{locale}").Provider
    given, family = (
        sorted(name for name in map(latin, _listed(provider, part)) if _fits(language, name))
        for part in ("first", "last")
    )
    return given, family


def _many(make: Any, count: int) -> list[str]:
    return sorted({" ".join(latin(str(make())).split()) for _ in range(count)})


@cache
def pool(language: str, size: int = 3000) -> Pool:
    """The pool of ``language``; the same at every call, since ``faker`` is seeded."""
    locales = parts()["locales"][language].split()
    own = yaml.safe_load(_OWN.read_text(encoding="utf-8")).get(language, {})
    made = Pool([names(language, locale) for locale in locales])
    for locale in [locale for locale in locales if locale in AVAILABLE_LOCALES]:
        faker = Faker(locale)
        faker.seed_instance(7)
        count = max(60, size // len(locales))
        made.towns += [town for town in _many(faker.city, count) if _fits(language, town)]
        made.streets += _many(faker.street_address, count) if language not in ("ar", "vi", "hi") else []
        made.organisations += [name for name in _many(faker.company, count) if _fits(language, name)]
    made.peoples += [(own.get("first", "").split("|"), own.get("last", "").split("|"))] * _OWN_WEIGHT if own else []
    for part in ("towns", "streets", "organisations"):
        setattr(made, part, getattr(made, part) + own.get(part, "").split("|") * (_OWN_WEIGHT if part in own else 0))
    return made


def blurred(word: str, dice: random.Random) -> str:
    """``word`` with one slip of the finger: a letter left out, doubled, or two exchanged."""
    if len(word) < 4:
        return word
    place = dice.randrange(1, len(word) - 1)
    return dice.choice(
        (
            word[:place] + word[place + 1 :],
            word[:place] + word[place] + word[place:],
            word[: place - 1] + word[place] + word[place - 1] + word[place + 1 :],
        )
    )
