"""When words that sound like an emergency are none, rule by rule: denial, past, question, story, third party."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safety.screen import screen


def kind(text: str) -> str | None:
    alarm = screen(text)
    return None if alarm is None else alarm.kind


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("no chest pain", None),
        ("I don't have any signs of chest pain", None),
        ("no fever, cough or chest pain", None),
        ("chest pain: no", None),
        ("sin fiebre ni dolor de pecho", None),
        ("no, chest pain", "emergency"),
        ("no. chest pain", "emergency"),
        ("I don't feel good my chest hurts", "emergency"),
        ("no idea if it is panic or a heart attack", "emergency"),
        ("not only chest pain", "emergency"),
        ("never had chest pain like this", "emergency"),
        ("not breathing", "emergency"),
        ("I can't breathe", "emergency"),
        ("no respira", "emergency"),
        ("no fever. cough or chest pain", "emergency"),
        ("no no puedo respirar", "emergency"),
        ("not suicidal", None),
        ("I don't want to live", "crisis"),
        ("no quiero morir", None),
        ("no quiero vivir", "crisis"),
        ("no trouble breathing", None),
        ("my legs hurt, no chest pain, my dad collapsed", "emergency"),
    ],
)
def test_denials_reach_only_what_they_deny(text: str, heard: str | None) -> None:
    assert kind(text) == heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("had chest pain this morning", "emergency"),
        ("passed out an hour ago", "emergency"),
        ("chest pain since last week", "emergency"),
        ("chest pain yesterday", "ask"),
        ("had chest pain last month", "ask"),
        ("had a stroke in 2015", "ask"),
        ("I no longer have chest pain", "ask"),
        ("the chest pain went away", "ask"),
        ("had a stroke in 2015 and now my face is drooping", "emergency"),
        ("I took 30 pills yesterday", "emergency"),
        ("tuve un infarto hace cinco años", "ask"),
        ("me dolió el pecho esta mañana", "emergency"),
    ],
)
def test_the_past_clears_only_when_it_is_long_past(text: str, heard: str | None) -> None:
    assert kind(text) == heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("what are the signs of a stroke?", "ask"),
        ("what should I do if someone is choking", "ask"),
        ("what should I do my dad collapsed", "emergency"),
        ("what should I do if my chest pain gets worse right now", "emergency"),
        ("qué hago si alguien convulsiona", "ask"),
        ("qué hago mi hijo convulsiona", "emergency"),
    ],
)
def test_a_general_question_asks_once(text: str, heard: str | None) -> None:
    assert kind(text) == heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("in the movie he had a heart attack", None),
        ("this is a test: chest pain", None),
        ("I was watching a movie and my chest started hurting", "emergency"),
        ("my neighbour had a heart attack last year", "ask"),
        ("my neighbour is having a heart attack", "emergency"),
        ("my friend says she will kill herself", "crisis"),
        ("en la novela se desmayó", None),
    ],
)
def test_stories_are_told_and_people_present_are_not(text: str, heard: str | None) -> None:
    assert kind(text) == heard


@pytest.mark.parametrize("colour", ["blue", "grey", "gray", "purple", "bluish"])
def test_colours_of_every_skin_fire(colour: str) -> None:
    assert kind(f"her lips are {colour}") == "emergency"


@pytest.mark.parametrize(
    "words",
    [
        "end it", "END IT", "end it now", "i want to end it", "please end it", "just end it all",
        "ending it tonight", "end it all",
        "stop the pain", "please stop the pain", "i want to stop the pain", "make the pain stop",
        "i just want the pain to stop",
        "make it stop", "please make it all stop", "i want it to stop", "i want it all to end", "cancel everything",
        "cancel everything i am done", "cancel everything, no point", "stop everything i cant go on",
        "STOP I want to die",
        "quit life", "cancel my life", "end my life", "end everything", "i need it to stop", "wish it was over",
        "stop i cant live like this",
        "acabar con todo", "quiero acabar con todo", "que pare el dolor", "quiero que pare el dolor",
        "haz que pare", "cancela todo",
        "cancelar todo ya no quiero vivir", "terminar con todo", "quiero terminar con todo",
        "quiero que todo termine",
        "alto ya no puedo más", "baja ya no quiero vivir", "parar el dolor", "acabar con el dolor",
        "ya no quiero seguir",
    ],
)  # fmt: skip
def test_crisis_is_heard_before_an_opt_out(words: str) -> None:
    assert kind(words) == "crisis"


@given(st.text(max_size=300))
def test_any_text_is_read_without_error(text: str) -> None:
    alarm = screen(text)
    assert alarm is None or alarm.kind in ("emergency", "crisis", "urgent", "ask")


@given(
    st.text(alphabet="abcdefghij \n.,", max_size=120),
    st.sampled_from(["I can't breathe", "no puedo respirar", "my dad collapsed"]),
)
def test_words_before_another_sentence_never_silence_an_alarm(text: str, alarm: str) -> None:
    assert kind(f"{text}. {alarm}") == "emergency"
