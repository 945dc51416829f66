"""What a model may not say around locked facts: rules as small pure functions, and the names of those that are data."""

import base64
import codecs
import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import Final

from safety.draft import Draft
from safety.manner import Manner, manner
from safety.reading import normal

# Characters of a whole reply. SMS: three parts. Facts may alone be longer; then the model may add only a short phrase.
LONGEST: Final[dict[str, int]] = {"sms": 480, "whatsapp": 1600, "web": 2000, "terminal": 2000}
_SPARE: Final = 120
_LINK: Final = re.compile(
    r"[a-z]{3,10}://|www\.|@|\b[a-z0-9-]{2,40}\.(?:com|org|net|info|io|co|uk|es|fr|br|pt|vn|cn|in|mx|gov|edu|ly|app|me)\b",
    re.I | re.A,
)
_MARKUP: Final = re.compile(r"[<>{}\[\]|\\^`*_#~=$€£¥₹]|&[a-z#0-9]{2,8};", re.I)
_PLACEHOLDER: Final = re.compile(
    r"<\s*/?\s*f?\d*\s*>?|\{[^}]{0,40}\}?|\[[^\]]{0,40}\]|\b(?:null|undefined|NaN|FACT|TODO|None(?! of))\b|%s", re.A
)
# A number of three digits and more that stands in a fact may be said again: it is a telephone number, not an amount.
_TELEPHONE: Final = re.compile(r"(?<![\d.,/])\+?\d(?:[ -]?\d){2,14}(?![\d%°/]|[.,]\d|\s?(?:mg|ml|mcg|g|kg|h)\b)")
_NAMES_OF_OURS: Final = re.compile(r"\b(?:AI|IA|SMS|WhatsApp|STOP|HELP|START|OK|Lamplight)\b", re.A)
_JOINERS: Final = "\u200c\u200d"  # part of how Arabic, Hindi and emoji are written
_SPELT: Final = re.compile(r"(?<![^\W\d_])(?:[a-z\u0620-\u06ff][\s.·|/-]{1,3}){3,}[a-z\u0620-\u06ff](?![^\W\d_])", re.I)
_SPELT_SYLLABLES: Final = re.compile(r"(?:(?<!\S)[\u0904-\u0939][\u0900-\u0903\u093a-\u094f]*\s+){6,}")
_RUN: Final = re.compile(r"[A-Za-z0-9+/=]{24,}|[a-z][A-Z][a-z]*[A-Z]")
_LEAST_KNOWN: Final = 0.2  # share of common words below which a clause of four words is no text of the language
_LONGEST_SENTENCE: Final = {"CJK": 90}  # characters without spaces; elsewhere words
_WORDS_IN_SENTENCE: Final = 34
_HARDEST_GRADE: Final = 12.0  # Flesch-Kincaid; on a few short sentences the sum is rough, so this is no fine limit
_WORDS_TO_A_STRANGE_ONE: Final = 25
_VOWELS: Final = re.compile("[aeiouy]+")

PHRASE_RULES: Final = (
    "diagnosis",
    "dose",
    "medicine_change",
    "false_reassurance",
    "self_harm_method",
    "promise_of_human",
    "promise_of_time",
    "undermines",
    "watching",
    "discouraging_care",
    "eating_disorder",
    "blame",
    "claims_to_be_human",
    "companionship",
    "other_person",
    "cost",
    "asks_secrets",
    "prompt_leak",
    "advice",
    "travel",
    "secrecy",
    "off_topic",
)


def facts_changed(draft: Draft) -> bool:
    """A fact is missing, altered, doubled, or said again in other words."""
    return draft.around is None or _echoed(draft)


def _echoed(draft: Draft) -> bool:
    """A sentence beside the facts has nearly a fact's words: the patient would read two versions of it."""
    own = manner(draft.language)
    facts = [set(own.read(fact).words) for fact in draft.facts]
    said = [set(words) for words in _sentences(own, draft.words)]
    return any(
        len(fact) > 4 and len(words & fact) >= 0.8 * max(len(fact), len(words)) for fact in facts for words in said
    )


def fact_denied(draft: Draft) -> bool:
    """The half sentence that leads into a fact denies it ("Do not:")."""
    own = manner(draft.language)
    return any(own.denies(lead) for lead in (draft.around or ())[:-1])


def numbers(draft: Draft) -> bool:
    """A digit of any script outside of the facts that is no allowed number and no telephone number of a fact."""
    words = draft.words
    again = (number for fact in draft.facts for number in _TELEPHONE.findall(fact))
    for number in sorted((*draft.allowed, *again), key=len, reverse=True):
        words = re.sub(rf"(?<![\d.,]){re.escape(number)}(?!\d|[.,]\d)", " ", words) if number.strip() else words
    return any(unicodedata.category(char)[0] == "N" and not _is_han(char) for char in words)


def link(draft: Draft) -> bool:
    """An address of the web or of mail, spelt out or not, that neither a fact nor the allowed list holds."""
    if "link" in draft.broken:
        return True
    words = draft.words
    for allowed in draft.allowed:
        words = words.replace(allowed, " ") if allowed.strip() else words
    return any(not any(found in fact for fact in draft.facts) for found in map(str.strip, _addresses(words)))


def _addresses(words: str) -> list[str]:
    return [piece.rstrip(".,;:!?)") for piece in words.split() if _LINK.search(piece)]


def markup(draft: Draft) -> bool:
    """Markup, a sign of money, or a character that nobody sees (control, bidi, private use)."""
    hidden = (char for char in draft.words if unicodedata.category(char)[0] == "C" and char not in f"\n\r\t{_JOINERS}")
    if next(hidden, None) is not None or _MARKUP.search(draft.words):
        return True
    return manner(draft.language).script == "LATIN" and re.search(rf"\w[{_JOINERS}]", draft.words) is not None


def placeholder(draft: Draft) -> bool:
    """A placeholder that nobody filled."""
    return _PLACEHOLDER.search(draft.words) is not None


def length(draft: Draft) -> bool:
    """Longer than the channel carries well. An unknown channel is held to the shortest."""
    longest = LONGEST.get(draft.channel, min(LONGEST.values()))
    return len(draft.text) > max(longest, sum(map(len, draft.facts)) + _SPARE)


def empty(draft: Draft) -> bool:
    """Nothing to read."""
    return not any(char.isalnum() for char in draft.text)


def script(draft: Draft) -> bool:
    """Letters of another script than the language's, but for a few names that are written so everywhere."""
    wanted = manner(draft.language).script
    words = _NAMES_OF_OURS.sub(" ", draft.words)
    return any(char.isalpha() and not unicodedata.name(char, "").startswith(wanted) for char in words)


def wrong_language(draft: Draft, languages: Sequence[str]) -> bool:
    """A clause has more common words of another language than of its own, or hardly any of its own.

    Between near languages counting is not enough; each lists words of the other that it does not have.
    """
    if "wrong_language" in draft.broken:
        return True
    own = manner(draft.language)
    others = [manner(language) for language in languages if language != draft.language]
    foreign = [one.common - own.common for one in others if one.script == own.script]
    clauses = [
        own.read(clause).words
        for clause in re.split(r"[.!?…\n:;,।。！？؟،，；：]", _NAMES_OF_OURS.sub(" ", draft.words))
    ]
    return any(_foreign(words, own, foreign) for words in clauses) or _unknown(
        [word for words in clauses for word in words], own, 8
    )


def _foreign(words: list[str], own: Manner, foreign: Sequence[frozenset[str]]) -> bool:
    mine = sum(map(own.knows, words))
    clear = sum(word in own.common or not any(word in one for one in foreign) for word in words if own.knows(word))
    theirs = max((sum(word in one and not own.knows(word) for word in words) for one in foreign), default=0)
    return theirs > clear or _unknown(words, own, 4) or (len(words) == 3 and not mine and own.script != "CJK")


def _unknown(words: list[str], own: Manner, least: int) -> bool:
    return len(words) >= least and sum(map(own.knows, words)) < _LEAST_KNOWN * len(words)


def disguised(draft: Draft) -> bool:
    """Letters spelt out one by one, so that no word is left to read."""
    return any(shape.search(draft.words) for shape in (_SPELT, _SPELT_SYLLABLES))


def encoded(draft: Draft) -> bool:
    """A run that is no word but a code (base64), or text that reads as the language once its letters are turned."""
    if _RUN.search(_NAMES_OF_OURS.sub(" ", draft.words)):
        return True
    own = manner(draft.language)
    if own.script != "LATIN":
        return False
    words = [word for word in own.read(draft.words).words if len(word) > 2]
    turned = [codecs.decode(word, "rot13") for word in words], [word[::-1] for word in words]
    return any(_reads_better(other, words, own) for other in turned)


def _reads_better(other: list[str], words: list[str], own: Manner) -> bool:
    meant = sum(word in own.common or bool(own.lexicon.meanings(word)) for word in other)
    return meant >= 2 and meant > sum(word in own.common or bool(own.lexicon.meanings(word)) for word in words)


def unvouched(draft: Draft) -> bool:
    """Words that are not among those of which the frame of a reply is made: a list of what is refused is never whole.

    One such word is let pass, and one more for each 25 words, since no list of kind words is whole either.
    """
    words = manner(draft.language).read(draft.words).words
    return len(draft.strange) > 1 + len(words) // _WORDS_TO_A_STRANGE_ONE


def repetition(draft: Draft) -> bool:
    """The same sentence twice, or the same words four times in a row."""
    own = manner(draft.language)
    said = [" ".join(words) for words in _sentences(own, draft.words) if len(words) > 1]
    words = own.read(draft.words).words
    looped = any(
        words[at : at + size] * 4 == words[at : at + 4 * size] for size in (1, 2, 3) for at in range(len(words))
    )
    return looped or len(said) != len(set(said))


def reading_level(draft: Draft) -> bool:
    """Sentences too long to be read at ease; in English a school grade (Flesch-Kincaid) above what adults read."""
    own = manner(draft.language)
    sentences = _sentences(own, draft.words)
    if any(len(words) > _LONGEST_SENTENCE.get(own.script, _WORDS_IN_SENTENCE) for words in sentences):
        return True
    words = [word for sentence in sentences for word in sentence]
    return draft.language == "en" and len(words) >= 12 and _grade(words, len(sentences)) > _HARDEST_GRADE


def _grade(words: Sequence[str], sentences: int) -> float:
    syllables = sum(max(1, len(_VOWELS.findall(word.removesuffix("e")))) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


def _sentences(own: Manner, text: str) -> list[list[str]]:
    reading = own.read(text)
    sentences: dict[int, list[str]] = {}
    for word, number in zip(reading.words, reading.sentences, strict=True):
        sentences.setdefault(number, []).append(word)
    return list(sentences.values())


def strange_name(draft: Draft) -> bool:
    """Two words in a row that are written as names and that the language does not know: a person nobody locked in."""
    own = manner(draft.language)
    if own.script != "LATIN":
        return False
    # looked ahead at, since the second word of a pair may be the first of the next
    pairs = re.findall(r"(?<![.!?…:\n«“\"-] )(?<!^)\b([^\W\d_]+) (?=([^\W\d_]+)\b)", draft.words)
    return any(all(word[0].isupper() and not own.knows(normal(word)) for word in pair) for pair in pairs)


def leaks(draft: Draft, canaries: Sequence[str]) -> bool:
    """A canary, the mark set into a prompt to see whether it comes out: as it is, reversed, turned or encoded."""
    plain = _bare(draft.text)
    return any(form in plain for canary in canaries for form in _forms(canary))


def _forms(canary: str) -> set[str]:
    bare = _bare(canary)
    codes = base64.b64encode(canary.encode()).decode().rstrip("="), canary.encode().hex()
    return {bare, bare[::-1], codecs.decode(bare, "rot13"), *map(_bare, codes)} - {""}


def _bare(text: str) -> str:
    return "".join(char for char in normal(text) if char.isalnum())


def promise_of_human(draft: Draft) -> bool:
    """Says that a person will come though no escalation is committed."""
    return not draft.human_committed and "promise_of_human" in draft.broken


def phrase_rule(name: str) -> Callable[[Draft], bool]:
    """The rule that refuses the phrases listed under ``name``."""
    return lambda draft: name in draft.broken


def _is_han(char: str) -> bool:
    """Chinese numerals are words ("一次"), judged by phrases."""
    return unicodedata.name(char, "").startswith("CJK")
