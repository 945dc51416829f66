"""A message as plain words: what spelling, script and invisible characters hid is undone before anything is judged."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

# Letters of other scripts that look like Latin ones: people paste them, and filters are evaded with them.
_LOOKALIKES: Final = str.maketrans(
    "аеорсухіјѕһԁӏвкмнтґгзпбёєїάαβγδεηικνορτυχωϲаԛԝցօզսոհɑɡıłøđŧħ",
    "aeopcyxijshdlbkmhtrrznbeeiaabydenikvoptuxwcaqwgoqunhagilodth",
) | {ord("æ"): "ae", ord("œ"): "oe"}
_KEPT_EMOJI: Final = {
    "\U0001f52a": " emojiknife ",
    "\U0001f48a": " emojipill ",
    "\U0001faa2": " emojirope ",
    "⚰": " emojicoffin ",
    "\U0001f52b": " emojigun ",
    "\U0001fa78": " emojiblood ",
    "\U0001f198": " sos ",
}
# One pass over the text: a word, an end of sentence, or an end of clause. No nesting, so linear.
# Scripts without spaces give one word for each character.
_PIECES: Final = re.compile(
    r"(?:(?<![@$])[@$]++)?[a-z0-9](?:[@$]*+[a-z0-9])*+|"
    r"[\u0900-\u097f]+|[\u0620-\u06ff]+|[\u3400-\u9fff]|[.?!\n…]+|[,;:()\[\]—–]|-(?= )"
)
_SIGNS: Final = frozenset(".?!\n…,;:()[]—–-")
_AMOUNT: Final = re.compile(
    r"([12]?\d|3[0-6])(mos?)|(\d{1,3})(wks?|weeks?|mths?|months?|days?|yo|yrs?|years?|hrs?|hours?|mins?|minutes?|sem|semanas?|mes|meses|dias?|"
    r"anos?|horas?|pills?|tabs?|tablets?|pastillas|mg|ml|am|pm|h|j|jours?|mois|semaines?|ans?|heures?|cps?|comprimes?|"
    r"comprimidos?|din|mahine|sal|ghante|goli|tuan|thang|ngay|tuoi|gio|vien|do|m)"
)
_LEET_ONE_AS_I: Final = str.maketrans("013457@$8", "oieastasb")
_LEET_ONE_AS_L: Final = str.maketrans("013457@$8", "oleastasb")
# "c a n t", "c.a.n.t": four letters in a row, all parted alike, are spelt out, or most of what is written.
_LONG_RUN: Final = 4
_LETTER: Final = r"[a-z0-9\u0620-\u06ff]"
_RUN: Final = re.compile(rf"(?<![^\W_]){_LETTER}([ .,/|\-]{{1,3}}){_LETTER}(?:\1{_LETTER})*(?![^\W_])")


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of a message in order, each as it was said and with the number of its sentence and of its clause.

    A passage is one sentence, or several that are parted by nothing but the end of a line: people break lines anywhere.
    """

    words: list[str]
    passages: list[int]
    sentences: list[int]
    clauses: list[int]
    said: list[str]


def normal(text: str) -> str:
    """``text`` in lower case and plain digits, without accents and characters that nobody sees; apostrophes as "'"."""
    text = text.translate(_MARKS)
    if not text.isascii():
        text = "".join(_KEPT_EMOJI.get(char, char) for char in text)
        text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
        text = "".join(
            char for char in text if unicodedata.category(char) not in ("Mn", "Me", "Cf") or char in _VOWEL_SIGNS
        )
        return text.translate(_LOOKALIKES)
    return text.lower()


_MARKS: Final = (
    {ord(char): "'" for char in "'’‘`´ʼ′"}
    | {ord(char): None for char in "\u00ad\x00*_~ـ"}
    | {ord("\t"): " ", ord("\r"): "\n"}
    | str.maketrans("؟،؛۔।॥。、，：；？！", "?,;...." + ",,:;?!")
    | {start + digit: str(digit) for start in (0x660, 0x6F0, 0x966) for digit in range(10)}
)
_VOWEL_SIGNS: Final = frozenset(
    char for char in map(chr, range(0x900, 0x980)) if char != "\u093c" and unicodedata.category(char) == "Mn"
)


def read(
    text: str,
    stops: frozenset[str] = frozenset(),
    pairs: Mapping[str, str] | None = None,
    fold: Callable[[str], str] = str,
    elides: bool = False,
) -> Reading:
    """The words of ``text``, each after ``fold``.

    ``stops`` are words that begin a new sentence ("but"); ``pairs`` of words are written as one ("can not"). An
    apostrophe is dropped, or with ``elides`` parts two words ("j'ai").
    """
    return read_pieces(pieces(normal(text), elides), stops, pairs or {}, fold)


def pieces(plain: str, elides: bool) -> list[str]:
    """The words of a text that ``normal`` gave and the signs between them, in order."""
    plain = _joined(plain)
    found = _PIECES.findall(plain.replace("'", " " if elides else ""))
    return [part for piece in found for part in (_apart(piece) if piece[0].isdigit() else (piece,))]


def _joined(plain: str) -> str:
    """``plain`` with the letters joined that are spelt out; its words are parted in another way, or not at all."""
    letters: dict[str, list[int]] = {}
    for run in _RUN.finditer(plain):
        letters.setdefault(run[1], []).append(sum(map(str.isalpha, run[0])))
    if not letters:
        return plain
    sign, runs = max(letters.items(), key=lambda one: sum(one[1]))
    if max(runs) < _LONG_RUN and 2 * sum(runs) <= sum(map(str.isalpha, plain)):
        return plain
    return re.sub(rf"(?<=(?<![^\W_]){_LETTER}){re.escape(sign)}(?={_LETTER}(?![^\W_]))", "", plain)


def is_sign(piece: str) -> bool:
    """Whether one of ``pieces`` is a sign and no word."""
    return piece[0] in _SIGNS


def read_pieces(
    pieces: Iterable[str], stops: frozenset[str], pairs: Mapping[str, str], fold: Callable[[str], str]
) -> Reading:
    """``read`` of what ``pieces`` gave, for whoever reads one message in several languages."""
    words: list[str] = []
    passages: list[int] = []
    sentences: list[int] = []
    clauses: list[int] = []
    told: list[str] = []
    passage = sentence = clause = 0
    for said in pieces:
        if said[0] in _SIGNS:
            clause += 1
            ends = said == "." or "?" in said or "!" in said  # "chest... pain" is a pause and no end
            passage += ends
            sentence += ends or "\n" in said
            continue
        word = fold(said)
        if word in stops:
            passage, sentence, clause = passage + 1, sentence + 1, clause + 1
        if words and passages[-1] == passage and (joined := pairs.get(f"{words[-1]} {word}")):
            words[-1] = told[-1] = joined
            continue
        words.append(word)
        passages.append(passage)
        sentences.append(sentence)
        clauses.append(clause)
        told.append(said)
    return Reading(words, passages, sentences, clauses, told)


def _apart(piece: str) -> list[str]:
    """A number and its unit written together ("8wk", "30pills") as two words."""
    amount = _AMOUNT.fullmatch(piece)
    return [part for part in amount.groups() if part] if amount else [piece]


def spellings(word: str) -> list[str]:
    """What ``word`` may stand for: itself, and with digits and signs inside it read as letters ("ch3st")."""
    if word.isalpha():
        return [word]
    if word.isdigit():
        return [word]
    return [word, *dict.fromkeys((word.translate(_LEET_ONE_AS_I), word.translate(_LEET_ONE_AS_L)))]


_REPEATED: Final = re.compile(r"(.)\1+")


def squeezed(word: str) -> str:
    """``word`` with every run of one letter as a single letter ("heeelp" and "bleeding" alike)."""
    return _REPEATED.sub(r"\1", word)
