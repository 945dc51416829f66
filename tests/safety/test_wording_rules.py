"""Each rule of the guard by itself, at its edges: what makes words unfit to be sent."""

import base64
import codecs

import pytest

from safety import wording
from tests.safety.made import FACT, made


@pytest.mark.parametrize(
    ("fact", "beside", "echoed"),
    [
        ("Take one pill with water now.", "Take one pill with water now please.", True),
        ("Take one pill with water now.", "Thank you for telling us this.", False),
        ("Take one pill with water.", "Take one pill with water.", True),
        ("Drink some water now.", "Drink some water now or.", False),  # four words say little
        ("Take one pill with water right now.", "Take one pill with milk.", False),
        ("One two three four five.", "One two three four.", True),  # four of five is four fifths
        ("One two three four five.", "One two three nine.", False),
    ],
)
def test_a_fact_said_again_in_nearly_its_words_is_changed(fact: str, beside: str, echoed: bool) -> None:
    got = made(f"{fact}\n{beside.replace(fact, fact.upper())}", [fact])
    assert got.around is not None
    assert wording.facts_changed(got) == echoed


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        (f"Do not: {FACT}", True),
        (f"Please {FACT}", False),
        (f"{FACT} Do not", False),
        (f"Do not worry. {FACT}", False),
        ("no fact", False),
    ],
)
def test_a_lead_that_takes_the_fact_back_is_heard(text: str, denied: bool) -> None:
    assert wording.fact_denied(made(text, [FACT])) == denied


@pytest.mark.parametrize(
    ("words", "allowed", "fact", "found"),
    [
        ("in 2 days", (), FACT, True), ("in two days", (), FACT, False), ("in ٢ days", (), FACT, True),
        ("½ of it", (), FACT, True),
        ("in Ⅳ days", (), FACT, True), ("in 2 days", ("2",), FACT, False), ("in 20 days", ("2",), FACT, True),
        ("in 12 days", ("2",), FACT, True),
        ("in 2.5 days", ("2",), FACT, True), ("in 1.2 days", ("2",), FACT, True), ("ends at 2.", ("2",), FACT, False),
        ("2 or 20", ("2", "20"), FACT, False), ("call 911 too", (), FACT, False),
        ("call 555-0100", (), "Ring 555-0100.", False),
        ("call 555-0101", (), "Ring 555-0100.", True), ("take 500 now", (), "Take 500 mg.", True),
        ("take 12 now", (), "Take 12.", True),
        ("take 100 now", (), "Take 100%.", True), ("in 2 days", (" ",), FACT, True),
        ("一次 again", (), FACT, False), ("12,5", ("12",), FACT, True),
        ("call 120 now", (), "Call 120/80.", True), ("ring +44 20 7946", (), "Ring +44 20 7946.", False),
        ("no figure", ("",), FACT, False),
    ],
)  # fmt: skip
def test_figures_are_those_of_the_facts_or_of_the_list(
    words: str, allowed: tuple[str, ...], fact: str, found: bool
) -> None:
    assert wording.numbers(made(f"{fact}\n{words}", [fact], allowed=allowed)) == found


@pytest.mark.parametrize(
    ("words", "allowed", "found"),
    [
        ("see https://a.example/x now", (), True), ("see https://a.example/x now", ("https://a.example/x",), False),
        ("see www.example now", (), True), ("write me@example now", (), True), ("go to clinic.org now", (), True),
        ("go to clinic.org.", ("clinic.org",), False), ("at 55.com", (), True), ("end.of it", (), False),
        ("see help.example.net, ok", (), False),
        ("see aa.net", (" ",), True), ("a word", (), False),
    ],
)  # fmt: skip
def test_addresses_are_those_of_the_facts_or_of_the_list(words: str, allowed: tuple[str, ...], found: bool) -> None:
    fact = "Look at help.example.net first."
    assert wording.link(made(f"{fact} {words}", [fact], allowed=allowed)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("plain words", False), ("a\nb\r\tc", False), ("*bold*", True), ("<b>", True), ("{x}", True),
        ("[x]", True), ("a|b", True), ("a\\b", True), ("`x`", True),
        ("a_b", True), ("#x", True), ("a~b", True), ("a=b", True), ("$5", True), ("5€", True), ("£5", True),
        ("¥5", True), ("₹5", True), ("a^b", True),
        ("&amp;", True), ("&#39;", True), ("you & me", False), ("a&b", False), ("\u202e", True), ("\u200b", True),
        ("\x07", True), ("\ue000", True),
        ("x\u200cy", True), ("x\u200dy", True), ("\u200d", False),
    ],
)  # fmt: skip
def test_markup_and_what_nobody_sees_is_refused(text: str, found: bool) -> None:
    assert wording.markup(made(text)) == found


def test_joiners_are_letters_business_where_they_are_written() -> None:
    assert not wording.markup(made("क्\u200dष", language="hi"))
    assert not wording.markup(made("می\u200cشود", language="ar"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{name}", True), ("[name]", True), ("<f1>", True), ("</ f2 >", True), ("< 3", True), ("null", True),
        ("undefined", True), ("NaN", True), ("FACT", True), ("TODO", True),
        ("None", True), ("None of it", False), ("%s", True), ("none", False), ("annulled", False),
        ("todo", False), ("a fact", False), ("{" + "x" * 50 + "}", True),
    ],
)  # fmt: skip
def test_a_place_that_nobody_filled_is_refused(text: str, found: bool) -> None:
    assert wording.placeholder(made(text)) == found


@pytest.mark.parametrize(
    ("channel", "longest"), [("sms", 480), ("whatsapp", 1600), ("web", 2000), ("terminal", 2000), ("pigeon", 480)]
)
def test_a_reply_is_as_long_as_its_channel_carries(channel: str, longest: int) -> None:
    assert not wording.length(made("x" * longest, channel=channel))
    assert wording.length(made("x" * (longest + 1), channel=channel))


def test_long_facts_leave_a_short_phrase_beside_them() -> None:
    facts = ["Y" * 300, "Z" * 300]
    assert not wording.length(made(" ".join(facts) + " " + "x" * 118, facts, channel="sms"))
    assert wording.length(made(" ".join(facts) + " " + "x" * 119 + "x", facts, channel="sms"))


@pytest.mark.parametrize(
    ("text", "nothing"), [("", True), (" \n", True), ("...", True), ("a", False), ("1", False), ("好", False)]
)
def test_signs_alone_are_nothing_to_read(text: str, nothing: bool) -> None:
    assert wording.empty(made(text)) == nothing


@pytest.mark.parametrize(
    ("text", "language", "other"),
    [
        ("Hello there", "en", False), ("Hello привет", "en", True), ("你好", "zh", False),
        ("你好 hello", "zh", True), ("你好 SMS", "zh", False), ("你好 WhatsApp OK", "zh", False),
        ("你好 SMSX", "zh", True), ("नमस्ते", "hi", False), ("नमस्ते hello", "hi", True), ("مرحبا", "ar", False),
        ("hola ñandú", "es", False), ("12 !", "en", False),
    ],
)  # fmt: skip
def test_letters_are_of_the_languages_own_script(text: str, language: str, other: bool) -> None:
    assert wording.script(made(text, language=language)) == other


@pytest.mark.parametrize(
    ("text", "language", "wrong"),
    [
        ("Thank you for telling us this today", "en", False),
        ("Gracias por contarnos lo que le pasa", "en", True),
        ("Gracias por contarnos lo que le pasa", "es", False),
        ("Thank you for telling us this today", "es", True),
        ("Thank you. Gracias por contarnos esto", "en", True), ("", "en", False),
        ("zub grof klim vart", "en", True), ("zub grof klim", "en", True), ("zub grof", "en", False),
        ("SMS", "en", False),
    ],
)  # fmt: skip
def test_every_clause_is_of_the_language_that_was_asked_for(text: str, language: str, wrong: bool) -> None:
    assert wording.wrong_language(made(text, language=language), ("en", "es")) == wrong


def test_a_language_that_the_guard_does_not_load_is_not_told_apart_by_its_words() -> None:
    assert not wording.wrong_language(made("me he no a"), ("en",))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("t a k e it", True), ("t.a.k.e", True), ("t-a-k-e", True), ("t a k", False), ("take it", False),
        ("T A K E", True), ("t   a   k   e", True), ("t    a    k    e", False),
        ("a b c", False), ("this a b c d", True), ("क म ल न र प त", True), ("क म ल न र", False), ("د و ا ء", True),
    ],
)  # fmt: skip
def test_words_that_are_spelt_out_are_disguised(text: str, found: bool) -> None:
    assert wording.disguised(made(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("plain words here", False), (base64.b64encode(b"take all of the pills").decode(), True),
        ("a" * 24, True), ("a" * 23, False), ("takeAllOfThem", True),
        ("WhatsApp and SMS", False), (codecs.encode("you should take some of the water", "rot13"), True),
        ("uoy dluohs ekat emos retaw", True),
        ("you should take some water", False), ("the the uoy dluohs", False),
    ],
)  # fmt: skip
def test_codes_and_turned_words_are_refused(text: str, found: bool) -> None:
    assert wording.encoded(made(text)) == found


def test_turned_words_are_looked_for_in_latin_letters_only() -> None:
    assert not wording.encoded(made("谢谢你告诉我们", language="zh"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We are here. We are here.", True), ("We are here. We are near.", False), ("Yes. Yes.", False),
        ("so so so so", True), ("so so so", False),
        ("we can we can we can we can", True), ("we can we can we can", False),
        ("we can do we can do we can do we can do", True), ("", False),
        ("a b c d a b c d a b c d a b c d", False),
    ],
)  # fmt: skip
def test_repetition_is_refused(text: str, found: bool) -> None:
    assert wording.repetition(made(text)) == found


def test_long_sentences_are_hard_to_read() -> None:
    assert not wording.reading_level(made("go " * 34))
    assert wording.reading_level(made("go " * 35))
    assert not wording.reading_level(made("好" * 90, language="zh"))
    assert wording.reading_level(made("好" * 91, language="zh"))


HARD = "Immediate hospitalization necessitates comprehensive cardiological evaluation including electrocardiography"


@pytest.mark.parametrize(
    ("text", "language", "hard"),
    [
        ("Please sit down and rest. Drink a little water. We will stay with you here.", "en", False),
        (f"{HARD}, pharmacological stabilization immediately afterwards.",
        "en", True),
        (f"{HARD}.",
        "en", False),  # too few words to say
        ("Inmediata hospitalización necesita comprensiva evaluación cardiológica incluyendo "
         "electrocardiográfica documentación, farmacológica estabilización.",
        "es", False),
    ],
)  # fmt: skip
def test_in_english_long_words_are_hard_to_read(text: str, language: str, hard: bool) -> None:
    assert wording.reading_level(made(text, language=language)) == hard


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("please ask for Zorblat Quimby today", True), ("ask for Zorblat Quimby today", True),
        ("ask for Zorblat today", False),
        ("Zorblat Quimby will see you", False), ("ask zorblat quimby", False),
        ("Hello. Zorblat Quimby is here", False), ("ask for Zorblat quimby", False),
    ],
)  # fmt: skip
def test_two_unknown_names_in_a_row_are_a_stranger(text: str, found: bool) -> None:
    assert wording.strange_name(made(text)) == found


def test_names_are_not_looked_for_where_nothing_is_capital() -> None:
    assert not wording.strange_name(made("नमस्ते", language="hi"))


CANARY = "Lantern-Osprey 7"


@pytest.mark.parametrize(
    ("text", "leaked"),
    [
        (CANARY, True), ("lantern osprey7", True), ("l.a.n.t.e.r.n-osprey 7", True), (CANARY[::-1], True),
        (codecs.encode(CANARY, "rot13"), True),
        (base64.b64encode(CANARY.encode()).decode(), True), (CANARY.encode().hex(), True),
        ("lantern osprey", False), ("", False),
    ],
)  # fmt: skip
def test_a_canary_is_known_in_every_form(text: str, leaked: bool) -> None:
    assert wording.leaks(made(text), ["other mark", CANARY]) == leaked


def test_no_canary_leaks_nowhere() -> None:
    assert not wording.leaks(made("anything"), [])
    assert not wording.leaks(made("anything"), [""])


def test_a_human_may_be_promised_only_when_one_was_called() -> None:
    promise = "A nurse will call you soon."
    assert wording.promise_of_human(made(promise))
    assert not wording.promise_of_human(made(promise, committed=True))
    assert not wording.promise_of_human(made("Thank you for writing."))
