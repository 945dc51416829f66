"""The emergency screen: every listed message, every disguise, its limits and its speed."""

import logging
from time import thread_time

import pytest

from safety.phrasebook import PhraseError, parse
from safety.phrasebook import load as load_book
from safety.screen import LANGUAGES, Alarm, screen
from tests.safety.disguises import DISGUISES, MUST_KEEP_ALL, core_texts, lost
from tests.safety.phrase_sets import HERE, load

SETS = tuple(sorted(path.name.removeprefix("alarms").removesuffix(".yaml") for path in HERE.glob("alarms*.yaml")))
IMPORTANT = 25  # phrasings that each core concept has in the development sets, choking, seizure and fits apart


def fires(text: str, before: str = "") -> bool:
    alarm = screen(text, before=before)
    return alarm is not None and alarm.kind != "ask"


@pytest.mark.parametrize("name", SETS)
def test_every_core_message_fires(name: str) -> None:
    phrases = load(name)
    assert [text for text in phrases.core if not fires(text) and text not in phrases.known_missed] == []


@pytest.mark.parametrize("name", SETS)
def test_every_other_alarm_fires(name: str) -> None:
    phrases = load(name)
    assert [text for text in phrases.more if not fires(text) and text not in phrases.known_missed] == []


@pytest.mark.parametrize("name", SETS)
def test_no_lookalike_fires_but_the_known_ones(name: str) -> None:
    phrases = load(name)
    assert [text for text in phrases.lookalikes if fires(text) and text not in phrases.known_false] == []


@pytest.mark.parametrize("name", SETS)
def test_known_failures_still_fail(name: str) -> None:
    phrases = load(name)
    assert [text for text in phrases.known_missed if fires(text)] == [], "it fires now: take it off the list"
    assert [text for text in phrases.known_false if not fires(text)] == [], "it is quiet now: take it off the list"


@pytest.mark.parametrize("name", [".en", ".es"])
def test_development_sets_are_large_enough(name: str) -> None:
    phrases = load(name)
    large = {
        "chest_pain",
        "cannot_breathe",
        "not_breathing",
        "stroke",
        "severe_allergy",
        "heavy_bleeding",
        "overdose",
        "suicide",
    }
    assert {concept for concept in large if len(phrases.by_concept[concept]) < IMPORTANT} == set()
    assert len(phrases.lookalikes) >= 200


@pytest.mark.parametrize("name", [f".{language}" for language in LANGUAGES])
def test_codes_cries_and_general_questions_ask_once(name: str) -> None:
    heard = {text: screen(text) for text in load(name).ask}
    assert {text: alarm for text, alarm in heard.items() if alarm is None or alarm.kind != "ask"} == {}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("sharp chest pain when i breathe in, i had surgery 2 weeks ago", "emergency"),
        ("chest pain, i got off a long flight 2 days ago", "emergency"),
        ("my baby had a seizure last year", "ask"),
        ("he had chest pain last year", "ask"),
        ("i had a stroke back in 2015 and im fine now", "ask"),
        ("tuve un derrame en 2015 y ya estoy bien", "ask"),
        ("i had a stroke in 2015 and my face is drooping now", "emergency"),
        ("a heavy feeling in her chest and shes gone clammy", "emergency"),
        ("a heavy feeling in her chest, gone now", "ask"),
        ("no, me falta el aire", "emergency"),
        ("respiro bien, no me falta el aire", None),
        ("i hurt myself on purpose", "crisis"),
        ("hurt myself lifting on holiday", None),
        ("como si alguien estuviera parado en mi pecho", "emergency"),
    ],
)
def test_what_the_words_around_undo(text: str, kind: str | None) -> None:
    alarm = screen(text)
    assert (alarm and alarm.kind) == kind


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("my 2 month old has a fever", True),
        ("my 20 days old girl has a fever", True),
        ("newborn with a temperature", True),
        ("my baby is 3 weeks old and has a fever, her sister is 10 months and fine", True),
        ("my 5 month old has a fever", False),
        ("my 11 month old wont feed", False),
        ("my 8 month old is limp", True),
        ("my 10 month old wont wake up", True),
        ("mi bebe de 3 semanas lleva 2 dias con fiebre", True),
        ("mi nena de 20 dias tiene temperatura", True),
        ("mi hijo de 1 mes con calentura", True),
        ("el bebe de 14 meses lleva 6 dias con fiebre", False),
        ("mi nena de 10 meses tiene fiebre y casi no quiere la teta", False),
        ("mi esposo tiene 3 dias con fiebre", False),
        ("mi bebe de 10 meses esta flacido", True),
        ("mi nieto de 8 meses no despierta", True),
    ],
)
def test_the_age_of_a_child_decides_about_fever_but_not_about_a_limp_one(text: str, heard: bool) -> None:
    assert fires(text) == heard


DISGUISED = core_texts(120, seed=4)


@pytest.mark.parametrize("name", MUST_KEEP_ALL)
def test_disguises_that_must_change_nothing(name: str) -> None:
    assert lost(name, DISGUISED) == []


def test_disguises_in_all_may_cost_one_in_a_hundred() -> None:
    gone = [(name, *text) for name in DISGUISES for text in lost(name, DISGUISED)]
    assert len(gone) <= len(DISGUISES) * len(DISGUISED) // 100, gone


def test_split_over_two_messages() -> None:
    total, lost = 0, []
    for name in (".en", ".es"):
        for text in load(name).core:
            words = text.split()
            for at in range(1, len(words)):
                first, second = " ".join(words[:at]), " ".join(words[at:])
                total += 1
                if not fires(first) and not fires(second, before=first):
                    lost.append((first, second))
    assert len(lost) <= total // 100, lost


@pytest.mark.parametrize(
    ("first", "second"), [("i cant bre", "athe"), ("me duele el pe", "cho"), ("my dad colla", "psed")]
)
def test_split_inside_a_word(first: str, second: str) -> None:
    assert not fires(first)
    assert fires(second, before=first)


def test_the_message_before_does_not_fire_again() -> None:
    assert fires("my chest hurts")
    assert screen("thank you", before="my chest hurts") is None
    assert screen("since monday", before="no, only a cough") is None


def test_an_alarm_names_concept_kind_and_language_but_hides_the_words() -> None:
    alarm = screen("please help my dad collapsed in the kitchen")
    assert alarm == Alarm("unconscious", "emergency", "en", "collapsed")
    assert "collapsed" not in repr(alarm)
    assert screen("me quiero morir") == Alarm("suicide", "crisis", "es", "me quiero morir", crisis=True)


@pytest.mark.parametrize(
    ("text", "kind", "crisis"),
    [
        ("I took 30 pills because I want to die", "emergency", True),
        ("chest pain", "emergency", False),
        ("I want to end it all", "crisis", True),
        ("sudden pain in my testicle", "urgent", False),
        ("911", "ask", False),
        ("STOP, end it, I cannot live like this", "crisis", True),
    ],
)
def test_the_most_urgent_kind_wins_and_crisis_is_never_forgotten(text: str, kind: str, crisis: bool) -> None:
    alarm = screen(text)
    assert alarm is not None
    assert (alarm.kind, alarm.crisis) == (kind, crisis)


def test_opt_out_words_alone_are_no_crisis() -> None:
    for text in (
        "stop",
        "STOP",
        "end",
        "cancel",
        "quit",
        "unsubscribe",
        "revoke",
        "optout",
        "alto",
        "cancelar",
        "baja",
        "parar",
    ):
        assert screen(text) is None, text


def test_the_language_is_not_chosen_by_the_patient() -> None:
    assert fires("no puedo respirar")
    assert fires("i cant breathe")
    assert screen("no puedo respirar", ("en",)) is None
    with pytest.raises(ValueError, match="no phrases"):
        screen("hello", ("xx",))
    with pytest.raises(ValueError, match="no phrases"):
        screen("hello", ("../en",))


@pytest.mark.parametrize("text", ["", " ", "\n", "😀😀", "\x00\x07", "?!", "\u202e\u202c", "a" * 5000, "Добрый день"])
def test_odd_messages_are_read_without_error(text: str) -> None:
    assert screen(text) is None


ADVERSARIAL = {
    "one letter": "a" * 10_000,
    "two letters": "a " * 5_000,
    "leet": "p41n5 " * 1_666,
    "many words": " ".join(f"brea{number}th" for number in range(1_100)),
    "near misses": "chesst payn cannt breeth " * 400,
    "denials": "no or nor " * 1_000,
    "question marks": "what if " * 1_250,
    "glued": "cantbreathechestpainwantto" * 384,
    "combining": "a\u0301" * 5_000,
    "openings": "i want to i want to " * 500,
}


@pytest.mark.parametrize("name", ADVERSARIAL)
def test_ten_thousand_characters_are_read_in_bounded_time(name: str) -> None:
    screen("warm up")
    best = min(_seconds(ADVERSARIAL[name][:10_000]) for _ in range(3))
    assert best < 0.6  # the bench reports the real figure; a busy machine must not fail this


def _seconds(text: str) -> float:
    started = thread_time()
    screen(text)
    return thread_time() - started


def test_a_long_message_still_fires_wherever_the_words_stand() -> None:
    padding = "the weather was fine and we went for a walk. " * 100
    for text in ("I can't breathe. " + padding, padding + " I can't breathe. " + padding, padding + "I can't breathe"):
        assert fires(text)


def test_nothing_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        screen("I want to die", before="hello")
    assert caplog.records == []


BOOK = {
    "language": "xx", "pairs": {}, "shorthand": {}, "fillers": "", "breaks": "", "ordinary": "", "groups": {},
    "negation": {"words": "no", "through": "", "listing": "", "halts": "", "after": ""}, "context": [],
    "concepts": [{"concept": "c", "kind": "emergency", "why": "w", "phrases": ["a ~ b"]}],
}  # fmt: skip


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"concepts": [{"concept": "c", "kind": "emergency", "phrases": ["a"]}]}, "says why"),
        ({"concepts": [{"concept": "c", "kind": "panic", "why": "w", "phrases": ["a"]}]}, "unknown kind"),
        ({"concepts": [{"concept": "c", "kind": "ask", "why": "w", "phrases": ["<nobody>"]}]}, "no group"),
        ({"concepts": [{"concept": "c", "kind": "ask", "why": "w", "phrases": ["Ä"]}]}, "lower-case"),
        ({"concepts": [{"concept": "c", "kind": "ask", "why": "w", "phrases": ["a ~"]}]}, "begins and ends"),
        ({"concepts": [{"concept": "c", "kind": "ask", "why": "w", "phrases": ["[a] [b] [c] [d] [e] f"]}]}, "optional"),
        ({"context": [{"role": "rumour", "why": "w", "phrases": ["a"]}]}, "unknown role"),
        ({"context": [{"role": "undo", "why": "w", "phrases": ["a"]}]}, "which roles"),
        ({"context": [{"role": "undo", "only": "c", "why": "w", "phrases": ["a"]}]}, "which roles"),
        ({"extra": 1}, "missing or unknown"),
    ],
)
def test_a_wrong_phrases_file_says_what_is_wrong(change: dict[str, object], message: str) -> None:
    assert parse(BOOK).language == "xx"
    with pytest.raises(PhraseError, match=message):
        parse({**BOOK, **change})


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_languages_know_the_same_concepts(language: str) -> None:
    concepts = {entry.name: entry for entry in load_book(language).entries if hasattr(entry, "kind")}
    other = {entry.name: entry for entry in load_book("en").entries if hasattr(entry, "kind")}
    assert {name: entry.kind for name, entry in concepts.items()} == {name: entry.kind for name, entry in other.items()}
