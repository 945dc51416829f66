"""A message as plain words: what spelling, script and invisible characters hid is undone before anything is judged."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

# Letters of other scripts that look like Latin ones: people paste them, and filters are evaded with them.
_LOOKALIKES: Final = str.maketrans(
    "аеорсухіјѕһԁӏвкмнтґгзпбёєїάαβγδεηικνορτυχωϲаԛԝցօզսոհɑɡıłøđŧħßæœ",
    "aeopcyxijshdlbkmhtrrznbeeiaabydenikvoptuxwcaqwgoqunhagilodthsao",
)
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
    r"[a-z0-9@$]*[a-z0-9]|[\u0900-\u097f]+|[\u0620-\u06ff]+|[\u3400-\u9fff]|[.?!\n…]+|[,;:()\[\]—–]|-(?= )"
)
_AMOUNT: Final = re.compile(
    r"([12]?\d|3[0-6])(mos?)|(\d{1,3})(wks?|weeks?|mths?|months?|days?|yo|yrs?|years?|hrs?|hours?|mins?|minutes?|sem|semanas?|mes|meses|dias?|"
    r"anos?|horas?|pills?|tabs?|tablets?|pastillas|mg|ml|am|pm|h|j|jours?|mois|semaines?|ans?|heures?|cps?|comprimes?|"
    r"comprimidos?|din|mahine|sal|ghante|goli|tuan|thang|ngay|tuoi|gio|vien|do|m)"
)
_LEET_ONE_AS_I: Final = str.maketrans("013457@$8", "oieastasb")
_LEET_ONE_AS_L: Final = str.maketrans("013457@$8", "oleastasb")
_SINGLES_JOINED: Final = 4  # "c a n t": from this many single letters in a row they are read as spelt out


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of a message in order, each with the number of its sentence and of its clause, and as it was said."""

    words: list[str]
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
    return read_normal(normal(text), stops, pairs, fold, elides)


def read_normal(
    text: str, stops: frozenset[str], pairs: Mapping[str, str] | None, fold: Callable[[str], str], elides: bool
) -> Reading:
    """``read`` of a text that ``normal`` gave, for whoever reads one message several times."""
    reading = Reading([], [], [], [])
    sentence = clause = 0
    for piece in _PIECES.findall(text.replace("'", " " if elides else "")):
        if piece[0].isalnum() or (len(piece) > 1 and piece[-1].isalnum()):
            for said in _apart(piece):
                word = fold(said)
                if word in stops:
                    sentence, clause = sentence + 1, clause + 1
                _append(reading, (word, sentence, clause, said), pairs or {})
        else:
            clause += 1
            sentence += piece == "." or any(end in piece for end in "?!\n")  # "chest... pain" is a pause and no end
    return _join_spelt_out(reading)


def _apart(piece: str) -> list[str]:
    """A number and its unit written together ("8wk", "30pills") as two words."""
    amount = _AMOUNT.fullmatch(piece)
    return [part for part in amount.groups() if part] if amount else [piece]


def _append(reading: Reading, new: tuple[str, int, int, str], pairs: Mapping[str, str]) -> None:
    word, sentence, clause, said = new
    words, sentences = reading.words, reading.sentences
    if words and sentences[-1] == sentence and (joined := pairs.get(f"{words[-1]} {word}")):
        words[-1] = reading.said[-1] = joined
        return
    words.append(word)
    sentences.append(sentence)
    reading.clauses.append(clause)
    reading.said.append(said)


def _join_spelt_out(reading: Reading) -> Reading:
    """Runs of single letters as one word, so that "c h e s t" can be read."""
    words, sentences, clauses = reading.words, reading.sentences, reading.clauses
    if sum(_single(word) for word in words) < _SINGLES_JOINED:
        return reading
    joined = Reading([], [], [], [])
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and _single(words[end]):
            end += 1
        end = end if end - at >= _SINGLES_JOINED else at + 1
        joined.words.append("".join(words[at:end]))
        joined.sentences.append(sentences[at])
        joined.clauses.append(clauses[at])
        joined.said.append("".join(reading.said[at:end]))
        at = end
    return joined


def _single(word: str) -> bool:
    return len(word) == 1 and word.isascii()


def spellings(word: str) -> list[str]:
    """What ``word`` may stand for: itself, and with digits and signs inside it read as letters ("ch3st")."""
    if word.isalpha():
        return [word]
    if word.isdigit():
        return [word]
    return [word, *dict.fromkeys((word.translate(_LEET_ONE_AS_I), word.translate(_LEET_ONE_AS_L)))]


def squeezed(word: str) -> str:
    """``word`` with every run of one letter as a single letter ("heeelp" and "bleeding" alike)."""
    return "".join(char for at, char in enumerate(word) if at == 0 or char != word[at - 1])
