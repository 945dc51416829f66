"""Composes texts with marked names, addresses, places and organisations in eight languages; for training only."""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml

from safety.personal.pools import Pool, blurred, names, parts, pool
from safety.personal.tokens import plain

LANGUAGES: Final = ("en", "es", "fr", "pt", "ar", "zh", "hi", "vi")
_TEMPLATES: Final = Path(__file__).with_name("templates")
_SLOT: Final = re.compile(r"\{(\w+)\}")
_WHOSE: Final = 0.25  # share of texts whose names come from the whole Latin world, not from the language's own pool
_MASKED: Final = 0.85  # share of numbers that the shapes have masked before the tagger reads
_MASKS: Final = {"ph": "[phone]", "d": "[date]", "id": "[record]", "em": "[email]"}
_ARABIC_GIVEN, _ARABIC_FAMILY = 38, 11
_LATIN: Final = frozenset({"en", "es", "fr", "pt", "vi"})


@dataclass(frozen=True, slots=True)
class Text:
    """A composed text and its marked stretches: (start, end, label)."""

    text: str
    marks: tuple[tuple[int, int, str], ...]


@cache
def templates(language: str) -> dict[str, list[str]]:
    """The hand-written sentences of ``language``: marked, symptoms, clean."""
    loaded: dict[str, list[str]] = yaml.safe_load((_TEMPLATES / f"{language}.yaml").read_text(encoding="utf-8"))
    return loaded


class Composer:
    """Fills the sentences of one language with what ``dice`` draws."""

    def __init__(self, language: str, dice: random.Random) -> None:
        self.language, self.dice = language, dice
        self.own, self.world = pool(language), pool("en")

    def marked(self) -> Text:
        """One sentence with its slots filled, sometimes in small letters, in capitals, or after another sentence."""
        sentence = self.dice.choice(templates(self.language)["marked"])
        text, marks = self._filled(sentence)
        return self._cased(text, marks)

    def _filled(self, sentence: str) -> tuple[str, list[tuple[int, int, str]]]:
        text, marks, place = "", [], 0
        for slot in _SLOT.finditer(sentence):
            text += sentence[place : slot.start()]
            place = slot.end()
            value, label = self._slot(slot[1])
            if label:
                marks.append((len(text), len(text) + len(value), label))
            text += value
        return text + sentence[place:], marks

    def _cased(self, text: str, marks: list[tuple[int, int, str]]) -> Text:
        chance = self.dice.random()
        changed = text
        if chance < 0.22:
            changed = text.lower()
        elif chance < 0.27:
            changed = text.upper()
        if len(changed) != len(text):  # a few letters change their number with their case
            changed = text
        return Text(changed, tuple(marks))

    def _slot(self, slot: str) -> tuple[str, str]:
        if slot.startswith("r") and slot[1:] in ("n", "f", "l"):
            return self._name(slot[1:], self._romanised()), "name"
        if slot in ("n", "f", "l"):
            return self._name(slot, self._whose()), "name"
        makers: dict[str, tuple[Callable[[], str], str]] = {
            "a": (self._address, "address"),
            "c": (lambda: self.dice.choice(self._whose().towns), "place"),
            "o": (self._organisation, "organisation"),
            "k": (lambda: self.dice.choice(parts()["countries"][self.language].split("|")), ""),
            "nat": (lambda: self._part("peoples"), ""),
            "s": (lambda: self.dice.choice(templates(self.language)["symptoms"]), ""),
            "rs": (lambda: self.dice.choice(templates(self.language)["roman_symptoms"]), ""),
        }
        if slot in makers:
            make, label = makers[slot]
            return make(), label
        return self._number(slot), ""

    def _romanised(self) -> Pool:
        """Names of India, or of Arab countries, in Latin letters."""
        return _only("en_IN") if self.language == "hi" else self._arabic()

    def _arabic(self) -> Pool:
        """The first of our own names of the world are Arabic ones."""
        given, family = self.world.peoples[-1]
        return Pool([(given[:_ARABIC_GIVEN], family[:_ARABIC_FAMILY])])

    def _whose(self) -> Pool:
        if self.language == "en" or (self.language in _LATIN and self.dice.random() < _WHOSE):
            return self.world
        return self.own

    def _name(self, form: str, whose: Pool) -> str:
        dice = self.dice
        first, last = self._given(whose), self._family(whose)
        if dice.random() < 0.04:
            first = blurred(first, dice)
        if form == "f":
            return first if dice.random() < 0.9 or self.language == "zh" else f"{first} {self._given(whose)}"
        if form == "l":
            return last
        if self.language == "zh" and whose is self.own:
            return last + first[:2]
        if self.language == "vi" and whose is self.own:
            return self._vietnamese(last, first)
        return self._full(first, last, whose)

    def _given(self, whose: Pool) -> str:
        return self.dice.choice(self.dice.choice([given for given, _ in whose.peoples if given]))

    def _family(self, whose: Pool) -> str:
        return self.dice.choice(self.dice.choice([family for _, family in whose.peoples if family]))

    def _vietnamese(self, last: str, first: str) -> str:
        middle = self.dice.choice(
            ("Thị", "Văn", "Ngọc", "Minh", "Hoàng", "Quốc", "Đức", "Thành", "Kim", "Hữu", "Thanh", "")
        )
        name = " ".join(part for part in (last, middle, first) if part)
        if self.dice.random() < 0.3:
            name = " ".join(plain(part).capitalize() for part in name.split())
        return name

    def _full(self, first: str, last: str, whose: Pool) -> str:
        dice, other, middle = self.dice, self._family(whose), self._given(whose)
        initial = middle[0]
        forms = (
            (34, f"{first} {last}"),
            (14, first),
            (5, last),
            (6, f"{first} {initial} {last}"),
            (6, f"{first} {initial}. {last}"),
            (7, f"{first} {last} {other}"),
            (5, f"{first} {middle} {last}"),
            (3, f"{first}-{middle} {last}"),
            (2, f"{first} {last}-{other}"),
            (4, f"{last} {first}"),
            (2, f"{last}, {first}"),
            (2, f"{last.upper()} {first}"),
            (2, f"{initial}. {last}"),
            (2, f"{first} {last[0]}."),
            (1, f"{first} {last} Jr."),
            (
                2,
                f"{first} {self._part('particles')} {last}",
            ),
        )
        return dice.choices([form for _, form in forms], [weight for weight, _ in forms])[0]

    def _part(self, name: str) -> str:
        return str(self.dice.choice(parts()[name].split("|")))

    def _organisation(self) -> str:
        whose, dice = self._whose(), self.dice
        if self.language in ("en", "es", "fr", "pt") and dice.random() < 0.35:
            head = self._part("heads")
            return head + dice.choice(("", "", " " + self._part("tails"), self._part("ends")))
        return dice.choice(whose.organisations)

    def _address(self) -> str:
        dice, whose = self.dice, self._whose()
        street, town = self._street(whose), dice.choice(whose.towns)
        code = dice.choice(("#####", "####", "#####-###", "### ##", "#### AB", "AB# #CD", "######"))
        code = "".join(str(dice.randrange(10)) if sign == "#" else sign for sign in code)
        if dice.random() < 0.15:
            street = "[address]"
        if self.language == "zh":
            return dice.choice((f"{town}{street}", street, f"{town}市{street}"))
        flat = dice.choice(
            ("Apt. {0}", "Suite {0}", "Flat {0}", "Unit {0}", "#{0}", "piso {0}", "bât. {0}", "apto {0}")
        )
        flat = flat.format(dice.randrange(1, 999))
        country = dice.choice(parts()["countries"][self.language].split("|"))
        before = f"{dice.randrange(1, 99999)} " if dice.random() < 0.15 else ""
        gap = dice.choice((", ", ", ", " ", "\n", "\n "))
        forms = (
            street,
            street,
            f"{street}{gap}{town}",
            f"{street}{gap}{flat}",
            f"{before}{street}{gap}{flat}{gap}{town}{gap}{country} {code}",
            f"{street}{gap}{code} {town}",
            f"{street}, {self._part('quarters')} {self._family(whose)}, {town}",
            f"{street}{gap}{town} {code}",
            f"{dice.randrange(100, 9999)} {street}",
            f"{dice.randrange(100, 9999)} {street} {flat} {town} {dice.choice(('nan', 'CO', 'OO', 'VE', 'RS', ''))}",
            f"the corner of {street} and {self._street(whose)}",
            f"{before}{street} {flat} {town} {country} {code}",
            f"{before}{street}{gap}{flat}{gap}{town}\n, {self._part('states')}{gap}{country} {code}",
            f"P.O. Box {dice.randrange(1, 9999)}{gap}{town}{gap}{code}",
            f"{dice.choice(('PSC', 'Unit', 'CMR'))} {dice.randrange(1, 9999)}, Box {dice.randrange(1, 9999):04}\n"
            f"{dice.choice(('APO', 'DPO', 'FPO'))} {dice.choice(('AA', 'AE', 'AP'))} {dice.randrange(10000, 99999)}",
        )
        return dice.choice(forms)

    def _street(self, whose: Pool) -> str:
        """A street with its number; ours are patterns: ``N`` a number, ``F`` a given, ``L`` a family name."""
        drawn = self.dice.choice(whose.streets)
        if whose is self.world or not re.search(r"\b[NFL]\b", drawn):
            return drawn
        parts = {
            "N": lambda: str(self.dice.randrange(1, 400)),
            "F": lambda: self._given(whose),
            "L": lambda: self._family(whose),
        }
        return re.sub(r"\b[NFL]\b", lambda found: parts[found.group()](), drawn)

    def _number(self, slot: str) -> str:
        dice = self.dice
        if slot in _MASKS and dice.random() < _MASKED:
            return _MASKS[slot]
        shapes = {
            "ph": ("###-###-####", "+## ### ### ###", "0# ## ## ## ##", "(###) ### ####", "##########"),
            "d": ("#/#/19##", "19##-0#-1#", "1#.0#.19##", "0#/1#/20##"),
            "id": ("########", "AB######", "###-##-####", "################"),
            "em": ("user##@mail.example", "a.b##@example.org"),
            "num": ("##", "#", "4#"),
        }
        return "".join(str(dice.randrange(1, 10)) if sign == "#" else sign for sign in dice.choice(shapes[slot]))


@cache
def _only(locale: str) -> Pool:
    return Pool([names("en", locale)])


def stream(dice: random.Random, count: int) -> Iterator[tuple[str, Text]]:
    """``count`` marked texts with their language, a third of them English since its names are of all peoples."""
    composers = {language: Composer(language, dice) for language in LANGUAGES}
    weights = [40 if language == "en" else 10 for language in LANGUAGES]
    for _ in range(count):
        language = dice.choices(LANGUAGES, weights)[0]
        yield language, composers[language].marked()


def clean_of(path: Path) -> list[str]:
    """Every sentence for or by patients in a YAML or Fluent file of the project: none names anybody."""
    content = path.read_text(encoding="utf-8")
    if path.suffix == ".ftl":
        return [line.split("=", 1)[1].strip() for line in content.splitlines() if re.match(r"[\w-]+ = \S", line)]
    return [line.strip() for block in _strings(yaml.safe_load(content)) for line in block.splitlines() if line.strip()]


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part)
