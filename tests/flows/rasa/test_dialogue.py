"""The whole form on a real Rasa: both languages, every interruption, and what must never interrupt."""

import pytest

from bot.rasa import Rasa
from flows.dispositions import Disposition
from flows.orders import Ask, Call, Decide, Explain, Say
from tests.flows.rasa.patient import Patient
from tests.flows.rasa.server import ActionServer


async def test_first_yes_decides(patient: Patient) -> None:
    [asked] = await patient.writes("I have chest pain")
    assert isinstance(asked, Ask)
    assert (asked.protocol, asked.number, asked.again) == ("chest_pain", 1, False)
    [decided] = await patient.writes("yes")
    assert isinstance(decided, Decide)
    assert (decided.disposition, decided.because, decided.asked) == (Disposition.EMERGENCY, asked.question, 1)


@pytest.mark.parametrize(("lang", "complaint", "no"), [("en", "chest pain", "no"), ("es", "me duele el pecho", "no")])
async def test_no_to_everything_ends_in_the_lowest_disposition(rasa: Rasa, lang: str, complaint: str, no: str) -> None:
    patient, questions = Patient(rasa, lang, about="self", age_months=540, sex="male"), []
    [order] = await patient.writes(complaint)
    while isinstance(order, Ask):
        questions.append(order.question)
        [order] = await patient.writes(no)
    assert isinstance(order, Decide)
    assert order.because == "otherwise"
    assert order.asked == len(questions) == len(set(questions)) > 3


async def test_facts_are_asked_when_they_are_not_known(rasa: Rasa) -> None:
    patient, asked = Patient(rasa, about="self"), []
    told = {"age": "45", "sex": "female", "pregnant": "no"}
    [order] = await patient.writes("chest pain")
    while isinstance(order, Ask):
        asked += [order.question] if order.protocol == "intake" else []
        [order] = await patient.writes(told.get(order.question, "no") if order.protocol == "intake" else "no")
    assert isinstance(order, Decide)
    assert sorted(asked) == sorted(told)
    assert order.facts == {"about": "self", "age_months": 540, "sex": "female", "pregnant": "no"}


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("why?", Explain),
        ("por qué", Explain),
        ("nurse", Call),
        ("enfermera", Call),
        ("hello", Say),
        ("gracias", Say),
        ("something new", Say),
        ("adiós", Say),
    ],
)
async def test_interruption_is_answered_and_the_question_stays(patient: Patient, text: str, first: type) -> None:
    await patient.writes("chest pain")
    [pending] = await patient.writes("no")
    [spoken, again] = await patient.writes(text)
    assert isinstance(spoken, first)
    assert again == pending


@pytest.mark.parametrize("text", ["repeat", "repetir"])
async def test_repeat_asks_the_same_again(patient: Patient, text: str) -> None:
    [pending] = await patient.writes("chest pain")
    assert await patient.writes(text) == [pending]


@pytest.mark.parametrize("text", ["back", "atrás"])
async def test_back_takes_the_last_answer_away(patient: Patient, text: str) -> None:
    [first] = await patient.writes("chest pain")
    await patient.writes("no")
    assert await patient.writes(text) == [first]


async def test_start_over_begins_again(patient: Patient) -> None:
    [first] = await patient.writes("chest pain")
    await patient.writes("no")
    orders = await patient.writes("start over")
    assert orders == [Say("flow-begin-again"), first]


async def test_two_unread_answers_bring_a_human_and_the_question_stays(patient: Patient) -> None:
    [asked] = await patient.writes("chest pain")
    [again] = await patient.writes("the weather is lovely today")
    assert isinstance(again, Ask)
    assert again.again
    assert again.question == asked.question
    called, stays = await patient.writes("and tomorrow too they say")
    assert called == Call("not_understood")
    assert isinstance(stays, Ask)
    assert stays.question == asked.question


async def test_a_polite_answer_is_an_answer(patient: Patient) -> None:
    [first] = await patient.writes("chest pain")
    [following] = await patient.writes("no thanks")
    assert isinstance(first, Ask)
    assert isinstance(following, Ask)
    assert following.question != first.question


async def test_a_small_talk_that_answers_is_an_answer(patient: Patient, actions: ActionServer) -> None:
    await patient.writes("chest pain")
    actions.calls.clear()
    [decided] = await patient.writes("thanks, yes")
    assert "action_say" in actions.calls  # Rasa took it for small talk, and the action saw the answer
    assert isinstance(decided, Decide)
    assert decided.disposition is Disposition.EMERGENCY


async def test_unclear_twice_brings_a_human(patient: Patient) -> None:
    await patient.writes("blorp zzz")
    assert await patient.writes("qwxk vvv") == [Call("not_understood")]


async def test_unclear_then_the_number_of_a_complaint_begins_it(patient: Patient) -> None:
    [offered] = await patient.writes("i feel tight across the upper front of me")
    assert isinstance(offered, Ask)
    assert (offered.protocol, offered.question) == ("intake", "complaint")
    number = offered.choices.index("chest_pain") + 1
    [asked] = await patient.writes(str(number))
    assert isinstance(asked, Ask)
    assert asked.protocol == "chest_pain"
    assert asked.number == 1


async def test_the_button_of_a_complaint_begins_it(patient: Patient) -> None:
    [asked] = await patient.writes("chest_pain")
    assert isinstance(asked, Ask)
    assert asked.protocol == "chest_pain"


async def test_floor_is_kept(rasa: Rasa) -> None:
    patient = Patient(rasa)
    patient.metadata["floor"] = "urgent"
    [order] = await patient.writes("chest pain")
    while isinstance(order, Ask):
        [order] = await patient.writes("no")
    assert isinstance(order, Decide)
    assert order.disposition is Disposition.URGENT


@pytest.mark.parametrize(
    "text", ["/restart", "/complaint", '/complaint{"protocol": "chest_pain"}', " //back", "/", "   ", "👍"]
)
async def test_a_slash_is_no_command(patient: Patient, text: str) -> None:
    [asked] = await patient.writes("chest pain")
    orders = await patient.writes(text)
    assert orders
    assert not any(isinstance(order, Decide) and order.because == "otherwise" for order in orders)
    assert isinstance(asked, Ask)
