"""Synthetic patients: who they are, what they say, and that the product sends them where their path leads."""

import random
from dataclasses import replace

import pytest

from bot.app import Lamplight
from bot.commands import simulate
from bot.commands.evaluation.patients import (
    FOR_ANOTHER,
    PLAYED_DOWN,
    REGISTERS,
    Synthetic,
    age,
    decided,
    drawn,
    examples,
    expressions,
    measured,
    slipped,
)
from bot.commands.evaluation.simulation import Answers, Result, figures, simulated
from bot.settings import Settings
from bot.words import Words
from flows.answers import read
from flows.dispositions import Disposition
from flows.facts import Facts
from flows.protocol import Protocol, load_protocols
from flows.question import Measure
from flows.reading import reading

LANGUAGES = Settings().languages


@pytest.fixture(scope="module")
def protocols() -> dict[str, Protocol]:
    return load_protocols(Settings().protocols)


@pytest.fixture(scope="module")
def patients(protocols: dict[str, Protocol]) -> list[Synthetic]:
    return list(drawn(protocols, LANGUAGES, REGISTERS, 2, seed=1))


def test_two_patients_of_each_protocol_in_every_register(
    patients: list[Synthetic], protocols: dict[str, Protocol]
) -> None:
    assert len(patients) == 2 * len(protocols)
    assert {patient.register for patient in patients} == set(REGISTERS)
    spoken = {lang for lang in LANGUAGES if all(examples(lang, name) for name in protocols)}
    assert {"en", "zh", "hi"} <= spoken <= {patient.lang for patient in patients}
    assert len({patient.id for patient in patients}) == len(patients)


def test_the_same_seed_draws_the_same_patients(patients: list[Synthetic], protocols: dict[str, Protocol]) -> None:
    assert list(drawn(protocols, LANGUAGES, REGISTERS, 2, seed=1)) == patients
    assert list(drawn(protocols, LANGUAGES, REGISTERS, 2, seed=2)) != patients


def test_all_paths_are_played_but_those_that_nobody_can_say(protocols: dict[str, Protocol]) -> None:
    one = {"sore_throat": protocols["sore_throat"]}
    every = list(drawn(one, ("en",), ("plain",), None, seed=1))
    assert len(every) > 20
    assert not [patient for patient in every if patient.facts.returned]
    levels = {patient.expected.disposition for patient in every}
    assert levels == {level for level in Disposition if level is not Disposition.NURSE}


def test_who_a_protocol_is_not_for_is_expected_where_the_next_one_leads(protocols: dict[str, Protocol]) -> None:
    adult = Facts(about="self", age_months=40 * 12, sex="male", pregnant="no")
    handed_over = decided(protocols["abdominal_pain_child"], adult, {}, protocols)
    assert handed_over == decided(protocols["abdominal_pain_adult"], adult, {}, protocols)


def test_only_scripts_of_their_own_are_romanised(protocols: dict[str, Protocol]) -> None:
    one = {"chest_pain": protocols["chest_pain"]}
    assert not list(drawn(one, ("en", "fr", "vi"), ("romanised",), 2, seed=1))
    romanised = list(drawn(one, ("ar", "zh", "hi"), ("romanised",), 3, seed=1))
    assert len(romanised) == 3
    assert all(opening.isascii() for patient in romanised for opening in patient.openings)


def test_a_slip_changes_one_long_word() -> None:
    for seed in range(50):
        before, after = "my stomach hurts", slipped("my stomach hurts", random.Random(seed))
        assert after is not None
        assert after != before
        assert after.startswith("my s")
        assert after.endswith(" hurts")
    assert slipped("it hurts", random.Random(1)) is None


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_words_for_each_register_and_answer(lang: str) -> None:
    assert len(FOR_ANOTHER[lang]) == 2
    assert PLAYED_DOWN[lang]
    assert all(expressions(lang, "", value) for value in ("yes", "no", "not_sure"))
    assert all(read(age(months, lang), "age", lang, "other") is not None for months in (0, 7, 30, 59, 480))
    assert read(age(30, lang), "age", lang, "other") == read("30 months", "age", "en", "other")
    fever = Measure("temperature", 39.0, None)
    assert [measured(fever, yes, reading(lang)) for yes in (True, False)] == ["39 °C", "38 °C"]


def test_answers_follow_the_path_and_the_register(patients: list[Synthetic], protocols: dict[str, Protocol]) -> None:
    patient = next(one for one in patients if one.yes and one.lang == "en")
    name, options = next(iter(patient.yes.items()))
    question = next(one for one in patient.protocol.questions if one.id == name)
    choices = [{"id": choice, "text": question.any_of.get(choice, choice)} for choice in question.choices]
    speaker = Answers(replace(patient, register="terse"), protocols, Words(("en",)))
    said = speaker.answer(name, patient.protocol.protocol, choices)
    assert said == " ".join(str(place) for place, one in enumerate(question.choices, 1) if one in options)
    assert speaker.answer("complaint", "intake", [{"id": "something_else", "text": "Other"}]) == "something_else"


def test_less_urgent_is_counted_and_listed_first() -> None:
    equal = Result("a", "x", "en", "plain", "urgent", "urgent", "as expected", 0, "at once", False, 1, 5, ())
    lower = replace(equal, id="b", got="routine", step=2, found="no")
    higher = replace(equal, id="c", got="emergency", step=-1, lang="es", found="alarm")
    found = simulate.report([equal, higher, lower])
    assert [found["all"][name] for name in ("n", "equal", "more_urgent", "less_urgent", "not_found")] == [3, 1, 1, 1, 1]
    assert found["languages"]["es"]["less_urgent"] == 0
    assert [patient["id"] for patient in found["patients"]] == ["b", "a", "c"]
    assert figures([])["asked"] is None


def test_what_cannot_be_simulated_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    for wrong in (["--langs", "xx"], ["--registers", "loud"], ["--paths", "0"], ["--paths", "some"]):
        with pytest.raises(SystemExit):
            simulate.run(wrong)
    assert "'xx' is not one of en" in capsys.readouterr().err


@pytest.mark.asyncio(loop_scope="session")
async def test_nobody_is_sent_lower_than_their_path(lamplight: Lamplight) -> None:
    chosen = {name: lamplight.protocols[name] for name in ("sore_throat", "urinary", "back_pain", "burn")}
    patients = list(drawn(chosen, ("en", "fr", "hi", "zh"), ("plain", "terse", "romanised"), 3, seed=5))
    results = await simulated(lamplight, patients, lambda: None)
    assert [result.id for result in results] == [patient.id for patient in patients]
    assert not ["\n".join((result.why, *result.talk)) for result in results if result.step > 0]
    assert sum(result.why == "as expected" for result in results) >= 9
    assert all(
        result.talk[0].removeprefix("> ") in patient.openings for result, patient in zip(results, patients, strict=True)
    )
