"""What we said, found by its words and said again from the same key in another language."""

from dataclasses import replace
from itertools import product

import pytest

from bot.replies import decision, opening
from bot.staff.approved import FILES, Approved, Piece
from bot.store.models import Conversation
from bot.words import LOCALES, Words
from flows.dispositions import Disposition
from flows.protocol import load_protocols
from tests.bot.staff.clinic import CHEST_PAIN

LANGUAGES = ("en", "es", "fr", "pt", "ar", "zh", "hi", "vi")
WORDS, PROTOCOLS = Words(LANGUAGES), load_protocols()
APPROVED = Approved(WORDS, PROTOCOLS)


def said(text: str, language: str, reader: str, country: str = "US", about: str = "chest_pain") -> str:
    pieces = APPROVED.say(text, language, country, reader, {about})
    assert all(piece.approved for piece in pieces), [piece.text for piece in pieces if not piece.approved]
    return "".join(piece.text for piece in pieces)


def talk(language: str, channel: str = "web") -> Conversation:
    return Conversation(
        id="c", channel=channel, language=language, country="US", ours="", address=b"", address_sealed=b""
    )


PAIRS = [pair for pair in product(LANGUAGES, ("en", "es")) if len({*pair}) == 2]


@pytest.mark.parametrize(("language", "reader"), PAIRS)
def test_a_whole_decision_is_read_in_the_same_facts(language: str, reader: str) -> None:
    order = replace(
        CHEST_PAIN, disposition=Disposition.SAME_DAY, advice=list(PROTOCOLS["chest_pain"].otherwise.advice),
        watch_for=list(PROTOCOLS["chest_pain"].otherwise.watch_for),
    )  # fmt: skip
    mine, theirs = (decision(WORDS, talk(one), PROTOCOLS, order, 1).reply.text for one in (language, reader))
    assert said(mine, language, reader) == theirs


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_question_option_and_reason_of_every_protocol_comes_back(language: str) -> None:
    count = 0
    for name, protocol in PROTOCOLS.items():
        for question in (one for one in protocol.questions if one.ask):
            (asked, options), (read, shown) = (
                WORDS.question(protocol, question.id, question.choices, one) for one in (language, "en")
            )
            why = WORDS.why(protocol, question.id, language)
            # The same words may stand under two keys: either is a translation of them that somebody approved.
            assert len(said(asked, language, "en", about=name).split()) >= len(read.split()) / 2
            assert said(f"{asked}\n{options[0].text}", language, "en", about=name).count("\n") == 1
            assert said(options[-1].text, language, "en", about=name) == shown[-1].text
            assert said(WORDS.say("decision-why", language, why=why), language, "en", about=name).startswith("Why: ")
            count += 1
    assert count > 300


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_numbers_links_and_parts_travel(language: str) -> None:
    link = "https://clinic.example/s#aB3_x"
    ready = WORDS.say("sheet-ready", language, link=link)
    assert said(ready, language, "en") == WORDS.say("sheet-ready", "en", link=link)
    greeting = opening(WORDS, talk(language), "demo")[0].text
    assert said(f"(1/2) {greeting}", language, "en") == f"(1/2) {opening(WORDS, talk('en'), 'demo')[0].text}"
    wait = WORDS.say("queue-wait", language, minutes="17", number="112")
    assert said(wait, language, "en", "DE") == WORDS.say("queue-wait", "en", minutes="17", number="112")


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_what_nobody_approved_stays_as_it_is(language: str) -> None:
    moment = WORDS.say("canned-moment", language)
    pieces = APPROVED.say(f"{moment}\nqwx vbn 42 zz", language, "US", "en")
    assert pieces[0] == Piece(WORDS.say("canned-moment", "en"), "en", True)
    assert Piece("qwx vbn 42 zz", language, False) in pieces
    assert not any(piece.approved for piece in APPROVED.say("qwx vbn 42 zz", language, "US", "en"))


def test_a_short_answer_is_no_beginning_of_a_sentence() -> None:
    assert said("No", "es", "en") == "No"
    pieces = APPROVED.say("No me duele nada", "es", "US", "en")
    assert [(piece.text, piece.approved) for piece in pieces] == [("No me duele nada", False)]


def test_an_edited_sentence_is_not_taken_for_the_approved_one() -> None:
    text = WORDS.say("decision-same_day", "es").replace("24", "48")
    assert not any(piece.approved for piece in APPROVED.say(text, "es", "US", "en"))


def test_a_new_reading_of_the_words_is_a_new_index() -> None:
    words = Words(("en", "es"))
    approved = Approved(words, {})
    assert approved.say("Sí", "es", "US", "en")[0].text == "Yes"
    before = words.edition
    words.reload()
    assert words.edition == before + 1
    assert approved.say("Sí", "es", "US", "en")[0].text == "Yes"


def test_every_file_that_patients_read_is_known() -> None:
    there = {path.name for path in (LOCALES / "ar").glob("*.ftl")}
    assert there - {"widget.ftl"} == set(FILES)  # the page's own buttons are no messages
