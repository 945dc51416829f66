"""What a patient said in passing: options of questions whose own words stand in the text. It can only mean yes."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Final

from flows.reading import plain, reading

STEM: Final = 5  # letters that a word keeps, so that "sweating" is "sweats"
HAN: Final = re.compile(r"[\u3400-\u9fff]")
NEGATIONS: Final = frozenset(
    (
        *("no", "not", "without", "dont", "doesnt", "didnt", "isnt", "never", "ningun", "ninguna", "sin", "nunca"),
        *("pas", "sans", "ni", "jamais", "nao", "sem", "nem", "laysa", "mafi", "mafish", "bidun", "khong", "chua"),
        *("nahi", "nahin", "mat", "bina", "نهين", "لا", "ليس", "ما", "بدون", "مش", "غير", "नहीं", "नही", "बिना", "मत"),
        *("没", "不", "无", "未"),
    )
)


def options_said(
    text: str, lang: str, options: Mapping[str, str], context: Iterable[str] = (), least: float = 0.6
) -> list[str]:
    """The keys of ``options`` (any id to its words in ``lang``) that ``text`` says, the surest first.

    ``context`` are words that prove nothing here, such as the title of the protocol. ``least`` is the share of an
    option's words, weighed by how rare they are among the options, that must be said. A text with a negation says
    nothing: what it denies is not for us to guess.
    """
    said = _stems(text)
    if said & {word[:STEM] for word in NEGATIONS}:
        return []
    common = _common(lang) | set().union(*(_stems(words) for words in context))
    stems = {key: _stems(words) - common for key, words in options.items()}
    counts = Counter(stem for own in stems.values() for stem in own)
    weight = {stem: math.log(1 + len(stems) / count) for stem, count in counts.items()}
    shares = {
        key: sum(weight[stem] for stem in own & said) / sum(weight[stem] for stem in own)
        for key, own in stems.items()
        if own & said
    }
    return sorted((key for key, share in shares.items() if share >= least), key=lambda key: -shares[key])


def _stems(text: str) -> set[str]:
    """Beginnings of words; of a script without spaces, characters and pairs of them."""
    words = plain(text).split()
    pairs = {a + b for a, b in pairwise(words) if HAN.fullmatch(a) and HAN.fullmatch(b)}
    return pairs | {word[:STEM] for word in words}


def _common(lang: str) -> set[str]:
    words = reading(lang)
    return {word[:STEM] for word in (*words.known_words, *words.filler, *words.joiners, *words.age_words)}
