"""How the screen joins what it hears: messages, languages, codes, words run together; in small languages of our own."""

import base64
import codecs
from collections.abc import Callable
from typing import Any

import pytest

from safety.screen import LANGUAGES, Alarm, screen
from tests.safety.small_book import Hear, book, concept, context, listen

__all__ = ["listen"]

Listen = Callable[..., Hear]
KINDS = book(
    concepts=[
        concept("heart", "emergency", "stroke", "chest ~ hurts"),
        concept("wish", "crisis", "die", "giving up"),
        concept("loss", "urgent", "lump"),
        concept("cry", "ask", "sos"),
    ],
    context=[context("question", "what if"), context("past", "ago")],
)


@pytest.mark.parametrize(
    ("text", "kind", "name", "crisis"),
    [
        ("stroke", "emergency", "heart", False), ("die", "crisis", "wish", True), ("lump", "urgent", "loss", False),
        ("sos", "ask", "cry", False), ("die stroke", "emergency", "heart", True),
        ("stroke die", "emergency", "heart", True),
        ("lump die", "crisis", "wish", True), ("sos lump", "urgent", "loss", False),
        ("lump. what if die", "urgent", "loss", False),
        ("stroke ago. stroke", "emergency", "heart", False), ("stroke. stroke ago", "emergency", "heart", False),
    ],
)  # fmt: skip
def test_the_most_urgent_is_told_and_a_crisis_beside_it(
    listen: Listen, text: str, kind: str, name: str, crisis: bool
) -> None:
    alarm = listen(KINDS)(text)
    assert alarm is not None
    assert (alarm.kind, alarm.concept, alarm.crisis, alarm.language) == (kind, name, crisis, "xx")


def test_the_words_that_were_said_are_kept_for_staff_and_out_of_print(listen: Listen) -> None:
    alarm = listen(KINDS)("my CHEST really hurts, die")
    assert alarm == Alarm("heart", "emergency", "xx", "chest really hurts", crisis=True)
    assert "chest" not in repr(alarm)


def test_what_says_most_is_told_first(listen: Listen) -> None:
    hear = listen(book(concepts=[concept("a", "emergency", "hurts"), concept("b", "emergency", "chest hurts", "jaw")]))
    assert hear("jaw chest hurts") == Alarm("b", "emergency", "xx", "chest hurts")
    assert hear("hurts jaw") == Alarm("a", "emergency", "xx", "hurts")
    assert hear("jaw hurts") == Alarm("b", "emergency", "xx", "jaw")


def test_of_equal_words_the_first_rule_counts(listen: Listen) -> None:
    hear = listen(book(concepts=[concept("a", "emergency", "hurts"), concept("b", "emergency", "hurts")]))
    assert hear("hurts") == Alarm("a", "emergency", "xx", "hurts")


@pytest.mark.parametrize(
    "code",
    [base64.b64encode(b"chest now hurts").decode(), b"chest hurts".hex(), f"rot13 {codecs.encode('stroke', 'rot13')}"],
)
def test_codes_are_heard(listen: Listen, code: str) -> None:
    alarm = listen(KINDS)(f"sos {code}")
    assert alarm is not None
    assert alarm.kind == "emergency"


BEFORE = [
    ("my chest", "it hurts", "emergency"), ("my chest hurts", "thanks", None), ("stroke", "thanks", None),
    ("stroke", "stroke", "emergency"),
    ("my str", "oke", "emergency"), ("my str", "oke sos", "emergency"), ("what if", "stroke", "emergency"),
    ("giv", "ing up", "crisis"), ("giving", "up", "crisis"), ("giving up", "up", None), ("sos", "sos", "ask"),
    ("", "hurts", None),
    ("chest " + "x " * 80, "hurts", None), ("chest", "a b hurts", "emergency"),
    ("chest", "this may now hurts", None), ("lump", "my chest hurts", "emergency"),
    ("CHEST", "hurts", "emergency"), ("chest. it", "hurts", None), ("chest.", "hurts", "emergency"),
    ("die stroke", "no", None), ("giving", "up, a stroke", "emergency"),
    ("my chest", "hurts, a lump", "emergency"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "text", "kind"), BEFORE)
def test_words_may_be_split_over_two_messages(listen: Listen, before: str, text: str, kind: str | None) -> None:
    alarm = listen(KINDS)(text, before)
    assert (alarm and alarm.kind) == kind


def test_a_crisis_split_over_two_messages_is_not_forgotten_beside_an_emergency(listen: Listen) -> None:
    alarm = listen(KINDS)("up, a stroke", "giving")
    assert alarm is not None
    assert alarm.crisis


@pytest.mark.parametrize(("length", "heard"), [(154, True), (155, True), (156, False)])
def test_only_the_end_of_the_message_before_is_read(listen: Listen, length: int, heard: bool) -> None:
    hear = listen(book(concepts=[concept("heart", "emergency", "stuck & hurts")], fillers="x"))
    before = "stuck" + " x" * (length // 2) + "  "[: length % 2]
    assert len(before) == 5 + length - (length % 2) + length % 2
    assert (hear("hurts", before) is not None) == heard


def test_two_short_answers_are_no_sentence(listen: Listen) -> None:
    hear = listen(book(concepts=[concept("faint", "emergency", "me man", "yes x", "son male")]))
    assert hear("man", "me") is None
    assert hear("x", "yes") is not None
    assert hear("me man") is not None
    assert hear("male", "my son") is None
    assert hear("male", "his son") is not None


def test_an_age_never_completes_a_word_but_goes_on(listen: Listen) -> None:
    hear = listen(book(concepts=[concept("dose", "emergency", "took 30", "pain5")]))
    assert hear("30 of them", "i took") is not None
    assert hear("5 years", "pain") is None
    assert hear(" ٥ years", "pain") is None
    assert hear("ain5", "p") is not None


def language(code: str, *concepts: dict[str, Any], **more: Any) -> dict[str, Any]:
    return book(code, concepts=list(concepts), **more)


def test_every_language_is_heard_and_told(listen: Listen) -> None:
    hear = listen(language("xx", concept("a", "ask", "stroke")), language("yy", concept("b", "emergency", "golpe")))
    assert hear("stroke golpe") == Alarm("b", "emergency", "yy", "golpe")
    assert hear("stroke") == Alarm("a", "ask", "xx", "stroke")


SHARED = (
    language("xx", concept("a", "emergency", "stroke"), fillers="this is the word", negation={
        "words": "nay", "through": "veri", "listing": "", "halts": "", "after": ""}),
    language("yy", concept("a", "urgent", "stroke"), concept("b", "urgent", "stroke"),
             fillers="das ist dies wort", negation={
        "words": "kein", "through": "", "listing": "", "halts": "", "after": ""}),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("this is the stroke", ("a", "emergency", "xx")),
        ("das ist dies stroke", ("a", "urgent", "yy")),
        ("stroke", ("a", "urgent", "yy")),  # who knows as much and is milder
        ("nay stroke", ("b", "urgent", "yy")),  # its own denial counts for "a"; nobody denies "b"
        ("nay veri stroke", ("b", "urgent", "yy")),
        ("kein stroke", None),
        ("kein this is stroke", ("a", "emergency", "xx")),
    ],
)
def test_the_language_that_knows_the_message_judges(
    listen: Listen, text: str, told: tuple[str, str, str] | None
) -> None:
    for books in (SHARED, SHARED[::-1]):
        alarm = listen(*books)(text)
        assert (alarm and (alarm.concept, alarm.kind, alarm.language)) == told


def test_a_language_judges_only_words_that_it_shares(listen: Listen) -> None:
    hear = listen(
        language("xx", concept("a", "emergency", "stroke now"), fillers="my"),
        language("yy", concept("a", "urgent", "stroke", "lump"), context=[context("lookalike", "my stroke")],
                 fillers="my now"),
    )  # fmt: skip
    assert hear("my stroke now") is None  # part of the same words, and it knows as many
    alarm = hear("stroke now my lump")
    assert alarm is not None
    assert alarm.kind == "urgent"
    hear = listen(
        language("xx", concept("a", "emergency", "stroke"), fillers=""),
        language("yy", concept("a", "urgent", "lump"), fillers="my is big"),
    )
    alarm = hear("my lump is big stroke")
    assert alarm is not None
    assert alarm.kind == "emergency"


def test_to_begin_like_a_word_of_the_language_is_not_to_be_one(listen: Listen) -> None:
    hear = listen(
        language("xx", concept("a", "emergency", "stroke"), concept("c", "ask", "com* later"), fillers=""),
        language("yy", concept("a", "ask", "stroke"), fillers="come"),
    )
    assert hear("come comes stroke") == Alarm("a", "ask", "yy", "stroke")


def test_the_share_is_of_the_words_that_each_language_reads(listen: Listen) -> None:
    hear = listen(
        language("xx", concept("a", "emergency", "stroke")),
        language("yy", concept("a", "ask", "stroke"), writing="elided"),
    )
    assert hear("l'aa stroke") == Alarm("a", "emergency", "xx", "stroke")  # one of two words, not one of three


def test_what_two_languages_judge_alike_is_heard(listen: Listen) -> None:
    hear = listen(
        language("xx", concept("a", "emergency", "stroke")), language("yy", concept("a", "emergency", "stroke"))
    )
    assert hear("stroke") == Alarm("a", "emergency", "xx", "stroke")


def test_of_two_languages_one_that_denies_is_milder_than_one_that_asks(listen: Listen) -> None:
    asks = language("xx", concept("a", "ask", "stroke"), fillers="nay")
    denies = language("yy", concept("a", "ask", "stroke"), negation={
        "words": "nay", "through": "", "listing": "", "halts": "", "after": ""})  # fmt: skip
    assert listen(asks, denies)("nay stroke") is None
    assert listen(asks)("nay stroke") is not None


def test_every_language_is_read_unless_some_are_named(listen: Listen) -> None:
    words = dict(
        zip(LANGUAGES, ("stroke", "golpe", "crise", "ataque", "jalta", "zhongf", "daura", "dotquy"), strict=True)
    )
    listen(*(language(code, concept("a", "emergency", word)) for code, word in words.items()))
    assert {word: (screen(word) or Alarm("", "ask", "", "")).language for word in words.values()} == {
        word: code for code, word in words.items()
    }
    assert set(LANGUAGES) == {"en", "es", "fr", "pt", "ar", "zh", "hi", "vi"}
    assert screen("golpe", ("en",)) is None


def test_a_cry_that_must_stand_alone_may_have_fillers_beside_it(listen: Listen) -> None:
    hear = listen(language("xx", concept("cry", "ask", "sos", alone="yes")))
    assert hear("sos") == hear("the sos") == Alarm("cry", "ask", "xx", "sos")
    assert hear("sos mum") is None


def test_a_script_that_is_not_the_languages_is_not_read(listen: Listen) -> None:
    hear = listen(
        language("xx", concept("a", "emergency", "stroke")),
        language("hh", concept("a", "emergency", "dard"), writing="hindi"),
    )
    assert hear("दर्द") == Alarm("a", "emergency", "hh", "दर्द")
    assert hear("صدر") is None
    assert hear("") is None


@pytest.mark.parametrize(
    ("text", "matched"),
    [
        ("can not breathe", "cannot breathe"), ("cannot breathe", "cannot breathe"), ("can. not breathe", None),
        ("heart attack", "heart attack"),
        ("cannotbreathe", "cannot breathe"), ("heartattack", "heart attack"), ("heart. attack", "heart attack"),
        ("attack heart", None), ("attack heart is", None),
        ("heart", None), ("is heartattacking", None), ("bloods clotting disease", "bloods clotting disease"),
        ("blood clot", None),
        ("nocannotbreathe", None), ("breathe can not", None),
    ],
)  # fmt: skip
def test_words_written_together_or_apart_are_the_same(listen: Listen, text: str, matched: str | None) -> None:
    hear = listen(
        book(
            pairs={"can not": "cannot"},
            concepts=[concept("a", "emergency", "cannot breathe", "heart_attack", "bloods_clotting_disease")],
        )
    )
    alarm = hear(text)
    assert (alarm and alarm.matched) == matched


def test_words_that_were_run_together_keep_their_place(listen: Listen) -> None:
    hear = listen(book(concepts=[concept("a", "emergency", "chest hurts"), concept("b", "urgent", "lump ~ soon")]))
    assert hear("fine. chesthurts") == Alarm("a", "emergency", "xx", "chest hurts")
    assert hear("no chesthurts") is None
    assert hear("chesthurts: none") is None
    assert hear("no. chesthurts") is not None
    assert hear("fine chesthurts aa lump soooon") == Alarm("a", "emergency", "xx", "chest hurts")
    assert hear("no, chesthurts") is not None
    assert hear("aachesthurts lump, nooo matter soon") == Alarm("b", "urgent", "xx", "lump nooo matter soon")
    assert hear("lumpsoon, lump nooo soon") == Alarm("b", "urgent", "xx", "lump nooo soon")
    assert hear("lump chesthurts. soon aa") == Alarm("a", "emergency", "xx", "chest hurts")
