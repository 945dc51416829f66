"""The mood check in the form: which questionnaire, the answers, the interruptions, and where it goes on."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from flows import filled, mood_check
from flows.protocol import Protocol
from flows.questionnaires import questionnaires
from flows.texts import LANGUAGES
from tests.flows.mood_form import ADULT, MoodForm, decided, said
from tests.flows.signed import signed

SAD = {
    "en": "I feel down lately, can you test me",
    "es": "estoy muy triste, quiero una prueba",
    "fr": "je me sens triste, testez mon moral",
    "pt": "ando triste, quero um teste",
    "ar": "أشعر بالحزن، أريد اختبارا",
    "zh": "我最近很难过，想测一下",
    "hi": "मैं उदास हूं, मेरी जांच करो",
    "vi": "dạo này tôi buồn, kiểm tra giúp tôi",
}
WORRIED = {
    "en": "anxiety test please",
    "es": "prueba de ansiedad",
    "fr": "test d'anxiété",
    "pt": "teste de ansiedade",
    "ar": "اختبار القلق",
    "zh": "焦虑测试",
    "hi": "चिंता की जांच",
    "vi": "bài kiểm tra lo âu",
}
NEITHER = {"en": "check my mood", "es": "una prueba de ánimo", "zh": "心情测试", "vi": "kiểm tra tâm trạng"}


@pytest.fixture
def form(protocols: Mapping[str, Protocol]) -> MoodForm:
    form = MoodForm(protocols)
    form.metadata = {"lang": "en", "facts": ADULT, "floor": None}
    return form


def all_the_same(form: MoodForm, text: str, most: int = 20) -> list[dict[str, Any]]:
    """The same answer until nothing is asked; every order from the last answer on."""
    for _ in range(most):
        orders = form.tell(text)
        if not form.active:
            return orders
    raise AssertionError("asked for ever")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_words_choose_the_questionnaire(form: MoodForm, lang: str) -> None:
    form.metadata["lang"] = lang
    assert said(form.ask_for(SAD[lang])) == ["say questionnaire-intro", "ask joy"]
    assert said(form.ask_for(WORRIED[lang])) == ["say questionnaire-intro", "ask nervous"]


@pytest.mark.parametrize("lang", NEITHER)
def test_else_the_patient_chooses(form: MoodForm, lang: str) -> None:
    form.metadata["lang"] = lang
    orders = form.ask_for(NEITHER[lang])
    assert said(orders) == ["say questionnaire-intro", "ask which"]
    assert orders[-1]["ask"]["choices"] == ["phq9", "gad7"]
    assert said(form.tell("2")) == ["ask nervous"]
    form.ask_for(NEITHER[lang])
    assert said(form.tell(WORRIED[lang])) == ["ask nervous"]


def test_no_diagnosis_and_no_number_reaches_the_order_s_words(form: MoodForm) -> None:
    form.ask_for(SAD["en"])
    orders = form.answer("every day", "every day", *["no"] * 7, "no")
    order = decided(orders)
    assert (order["protocol"], order["disposition"], order["because"]) == ("phq9", "self_care", "mild")
    assert order["answers"]["score"] == 6
    assert order["crisis"] is False
    assert form.slots["triage"] is None


def test_a_severe_sum_calls_a_nurse(form: MoodForm) -> None:
    form.ask_for(WORRIED["en"])
    assert said(all_the_same(form, "4")) == ["decide severe", "call nurse"]


@pytest.mark.parametrize("answer", ["2", "nearly every day", "sometimes", "yes", "I don't know", "several_days"])
def test_the_ninth_item_is_crisis_words_a_human_and_then_how_much_danger(form: MoodForm, answer: str) -> None:
    form.ask_for(SAD["en"])
    form.answer("1", "1", "yes", *["1"] * 6)
    assert said(form.tell(answer)) == ["call crisis", "ask danger_now"]
    assert form.slots["triage"]["floor"] == "same_day"
    order = decided(all_the_same(form, "no"))
    assert (order["crisis"], order["disposition"] in ("same_day", "urgent")) == (True, True)
    both = [order, *order["also"]]
    assert {one["protocol"] for one in both} == {"phq9", "suicide_self_harm"}
    assert next(one for one in both if one["protocol"] == "phq9")["answers"]["harm"] in (
        "not_sure",
        *["several_days", "nearly_every_day"],
    )


@pytest.mark.parametrize("answer", ["not at all", "1", "never", "no"])
def test_the_ninth_item_denied_is_no_crisis(form: MoodForm, answer: str) -> None:
    form.ask_for(SAD["en"])
    form.answer("1", "1", "yes", *["1"] * 6)
    assert said(form.tell(answer)) == ["ask hard"]


def test_left_out_the_ninth_item_still_brings_a_human(form: MoodForm) -> None:
    form.ask_for(SAD["en"])
    form.answer("1", "1", "yes", *["1"] * 6)
    orders = form.tell("skip", "skip")
    order = decided(orders)
    assert (order["crisis"], order["disposition"], order["because"]) == (True, "same_day", "harm_unanswered")


def test_without_the_protocol_on_danger_the_decision_is_given(protocols: Mapping[str, Protocol]) -> None:
    form = MoodForm({name: protocol for name, protocol in protocols.items() if name != "suicide_self_harm"})
    form.ask_for(SAD["en"], **ADULT)
    form.answer("1", "1", "yes", *["1"] * 6)
    assert said(form.tell("3")) == ["call crisis", "decide harm"]


def test_back_change_repeat_why_and_begin_again(form: MoodForm) -> None:
    form.ask_for(SAD["en"])
    assert said(form.tell("back", "go_back")) == ["say flow-first-question", "ask joy"]
    form.answer("4", "4", "4")
    assert said(form.tell("back", "go_back")) == ["ask sleep"]
    assert said(form.tell("that was wrong", "change")) == ["say flow-change-back", "ask down"]
    assert said(form.tell("again", "repeat")) == ["ask down"]
    assert said(form.tell("why?", "ask_why")) == ["explain down", "ask down"]
    assert said(form.tell("slower", "slower")) == ["explain down", "ask down"]
    assert said(form.tell("hi", "greet")) == ["ask down"]
    assert said(form.tell("a person please", "human")) == ["call asked_for_human", "ask down"]
    assert said(form.tell("begin anew", "start_over")) == ["say flow-begin-again", "ask joy"]
    assert form.slots["triage"]["answers"] == {}


def test_an_answer_that_sounds_like_something_else_is_an_answer(form: MoodForm) -> None:
    form.ask_for(SAD["en"])
    assert said(form.tell("no, never", "deny")) == ["ask down"]
    assert said(form.tell("not at all", "skip")) == ["ask all"]


def test_left_out_items(form: MoodForm) -> None:
    form.ask_for(SAD["en"])
    form.answer("4", "4")
    assert said(form.tell("skip", "skip")) == ["say questionnaire-skipped", "ask tired"]
    assert said(form.tell("I don't know")) == ["ask appetite"]
    order = decided(all_the_same(form, "1"))
    assert (order["disposition"], order["because"], order["answers"]["score"]) == ("nurse", "skipped", 6)


def test_the_offer_of_more(form: MoodForm) -> None:
    form.ask_for(SAD["en"])
    assert said(form.answer("1", "2")) == ["ask all"]
    assert said(form.tell("no")) == ["decide first"]
    form.ask_for(SAD["en"])
    form.answer("1", "2")
    assert said(form.tell("ok skip", "skip")) == ["decide first"]
    form.ask_for(SAD["en"])
    form.answer("1", "2")
    assert said(form.tell("I don't know")) == ["ask sleep"]


def test_unread_twice_calls_a_human(form: MoodForm) -> None:
    form.ask_for(SAD["en"])
    first = form.tell("purple")
    assert (said(first), first[-1]["ask"]["again"]) == (["ask joy"], True)
    assert said(form.tell("purple")) == ["call not_understood", "ask joy"]


def test_another_problem_comes_first_and_a_nurse_sees_the_answers(form: MoodForm) -> None:
    form.ask_for(SAD["en"])
    form.tell("3")
    orders = form.tell("my throat is so sore", "complaint", "sore_throat")
    assert said(orders) == ["say questionnaire-stopped", "call nurse", "ask airway"]
    assert form.slots["triage"]["protocol"] == "sore_throat"


def test_low_mood_in_the_middle_is_no_other_problem(form: MoodForm) -> None:
    form.ask_for(SAD["en"])
    assert said(form.tell("I am just so sad", "complaint", "low_mood_anxiety")) == ["ask joy"]


def test_the_age_is_asked_once_and_the_young_have_a_nurse(protocols: Mapping[str, Protocol]) -> None:
    form = MoodForm(protocols)
    assert said(form.ask_for(SAD["en"], about="child", age_months=60)) == ["say questionnaire-intro", "ask age"]
    assert said(form.tell("why", "ask_why")) == ["explain age", "ask age"]
    assert said(form.tell("skip", "skip")) == ["say flow-cannot-skip", "ask age"]
    assert said(form.tell("34")) == ["ask joy"]
    assert said(form.tell("back", "go_back")) == ["ask age"]
    order = decided(form.tell("15"))
    assert (order["disposition"], order["because"], order["facts"]) == (
        *("nurse", "out_of_scope"),
        {"about": "self", "age_months": 180},
    )


def test_for_someone_else_there_is_a_nurse(form: MoodForm) -> None:
    form.ask_for(SAD["en"])
    orders = form.tell("it is for my sister", "someone_else")
    assert said(orders) == ["say questionnaire-only-you", "decide out_of_scope"]
    assert orders[-1]["decide"]["disposition"] == "nurse"


def test_nothing_is_below_the_floor(form: MoodForm) -> None:
    form.metadata["floor"] = "urgent"
    form.ask_for(SAD["en"])
    assert decided(form.answer("1", "1", "no"))["disposition"] == "urgent"


def test_a_questionnaire_that_changed_begins_again(form: MoodForm) -> None:
    form.ask_for(SAD["en"])
    form.answer("4", "4")
    form.slots["triage"]["digest"] = "another"
    assert said(form.tell("4")) == ["say flow-begin-again", "ask joy"]
    assert said(form.tell("4")) == ["ask down"]


@pytest.mark.parametrize("intent", ["mood_check", "coping"])
def test_production_refuses_drafts(protocols: Mapping[str, Protocol], intent: str) -> None:
    form = MoodForm(protocols, mode="production")
    assert said(form.ask_for("check my mood", intent, **ADULT)) == ["call unsigned_protocol"]
    assert not form.active


def test_production_asks_what_is_signed_in_its_language(
    protocols: Mapping[str, Protocol], monkeypatch: pytest.MonkeyPatch
) -> None:
    own = questionnaires()["phq9"]
    mixed = {"phq9": replace(own, validation=signed(own.validation, "en")), "gad7": questionnaires()["gad7"]}
    for module in (mood_check, filled):
        monkeypatch.setattr(module, "questionnaires", lambda: mixed)
    form = MoodForm(protocols, mode="production")
    assert said(form.ask_for(SAD["en"], **ADULT)) == ["say questionnaire-intro", "ask joy"]
    form.answer("1", "1", "yes", *["1"] * 6)
    assert said(form.tell("2")) == ["call crisis", "decide harm"]  # the protocol on danger is a draft
    form.active = False
    assert said(form.ask_for(WORRIED["en"], **ADULT)) == ["call unsigned_protocol"]
    assert form.ask_for("check my mood", **ADULT)[-1]["ask"]["choices"] == ["phq9"]
    form.active, form.metadata["lang"] = False, "es"
    assert said(form.ask_for(SAD["es"], **ADULT)) == ["call unsigned_protocol"]


def test_an_age_that_is_no_age_and_a_choice_that_is_none_are_asked_again(form: MoodForm) -> None:
    form.ask_for("check my mood", about="other")
    assert said(form.tell("purple")) == ["ask which"]
    assert said(form.tell("skip", "skip")) == ["say flow-cannot-skip", "ask which"]
    assert said(form.tell("1")) == ["ask age"]
    assert said(form.tell("purple")) == ["ask age"]
    assert said(form.tell("back", "go_back")) == ["ask which"]


def test_general_knowledge_between_items(form: MoodForm) -> None:
    form.ask_for(SAD["en"])
    form.tell("3")
    form._message = {
        "text": "nearly every day",
        "intent": {"name": "ask_info"},
        "entities": [],
        "metadata": form.metadata,
    }
    form._act("action_inform")
    assert form.slots["triage"]["answers"]["down"] == "nearly_every_day"
