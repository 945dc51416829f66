"""One spelling for what people write in eight languages: no case, no accents that are often left out, one digit."""

import re
import unicodedata

ARABIC = str.maketrans("أإآٱىةؤئ", "اااايهوي", "ـ")
OTHERS = str.maketrans("đĐıø", "ddio")
WORD = r"(?:[^\W_]|[\u0900-\u0963])+"  # vowel signs of Devanagari count as no letters in `\w`
DEVANAGARI = re.compile(r"[\u0900-\u097f]")
NUKTA = "\u093c"
# A clause ends at a sign, or at a word for "and" or "also".
APART = re.compile(
    r"[.,;:!?\n+&/،؛。，、；！？।]+"
    r"|\b(?:and|also|plus|with|n|y|e|et|avec|con|com|tambien|tambem|aussi|aur|bhi|ke saath|va|cung|kem|w)\b"
    r"|(?<=\s)و(?=\s|\w)|और|साथ|和|还有|還有|而且|并且|以及|又"
)


def spelled(text: str, *, digits: bool = False) -> str:
    """``text`` in the one spelling; vowel signs of Devanagari stay, since they are letters there.

    A digit is any digit unless ``digits`` says that they count.
    """
    kept = []
    for char in unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold()):
        if DEVANAGARI.match(char):
            kept.append("" if char == NUKTA else char)
        elif char.isdecimal():
            kept.append(str(unicodedata.decimal(char)) if digits else "0")
        elif not unicodedata.combining(char) and unicodedata.category(char) != "Cf":
            kept.append(char)
    return " ".join("".join(kept).translate(ARABIC).translate(OTHERS).split())


def clauses(text: str) -> list[str]:
    """The parts of ``text``, already in the one spelling, that may each name a problem of their own."""
    parts = (part.strip() for part in APART.split(text))
    return [part for part in parts if len(part) > 2]
