"""Teach-back: right goes on, wrong is explained in two wordings, then a nurse; nothing is lost between messages."""

import json
from collections import Counter

import pytest

from bot.care.situations import situations
from bot.care.teach_back import REASON, Step, TeachBack, answer, begin, offered
from bot.words import Words
from flows.texts import LANGUAGES

NAMES = ("asthma", "heart_failure")


def say(step: Step, text: str, words: Words, language: str = "en", button: str | None = None) -> Step:
    state = TeachBack.of(json.loads(json.dumps(step.state.plain())))
    return answer(state, text, button, words, language, "911")


def right(step: Step) -> str:
    return situations()[step.state.questions[step.state.at]].right


def wrong(step: Step) -> str:
    return situations()[step.state.questions[step.state.at]].beside[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("way", ["id", "number", "words", "button"])
def test_right_answers_lead_through_in_every_language(words: Words, language: str, way: str) -> None:
    step = begin(NAMES, words, language, "911")
    while step.choices:
        number = [choice.id for choice in step.choices].index(right(step))
        said = {"id": right(step), "number": str(number + 1), "words": step.choices[number].text, "button": "?"}[way]
        step = say(step, said, words, language, right(step) if way == "button" else None)
    assert step.state.done
    assert step.escalate is None
    assert step.texts[-1] == words.say("discharge-teach-done", language)


def test_wrong_twice_is_explained_in_two_wordings_and_reaches_a_nurse(words: Words) -> None:
    first = begin(NAMES, words, "en", "911")
    second = say(first, wrong(first), words)
    assert second.texts[1] == words.say("discharge-teach-asthma.explain", "en", number="911")
    assert second.choices == first.choices
    assert second.escalate is None
    third = say(second, wrong(second), words)
    assert third.texts[1] == words.say("discharge-teach-asthma.again", "en", number="911")
    assert third.escalate == REASON
    assert third.choices == ()
    assert "911" in third.texts[-1]
    with pytest.raises(ValueError, match="nothing is being asked"):
        say(third, "1", words)


def test_right_after_wrong_goes_on_and_counts_anew(words: Words) -> None:
    step = begin(NAMES, words, "en", "911")
    step = say(step, wrong(step), words)
    step = say(step, right(step), words)
    assert step.state == TeachBack(NAMES, at=1)
    assert say(step, wrong(step), words).escalate is None


def test_what_is_not_understood_is_asked_again_and_then_a_nurse_comes(words: Words) -> None:
    step = say(begin(NAMES, words, "en", "911"), "my cat is blue", words)
    assert step.texts == (words.say("choose-again", "en"), words.say("discharge-teach-asthma", "en"))
    assert step.state.wrong == 0
    assert say(step, "what?", words).escalate == REASON


def test_a_sheet_without_situations_asks_nothing(words: Words) -> None:
    assert begin((), words, "en", "911").state.done


def test_calling_an_ambulance_is_never_a_wrong_answer_and_the_right_one_moves(words: Words) -> None:
    places = Counter()
    for name, situation in situations().items():
        choices = [choice.id for choice in offered(name, words, "en", "911")]
        assert situation.right == "emergency" or "emergency" not in choices
        places[choices.index(situation.right)] += 1
    assert max(places.values()) <= len(situations()) - 4, places
    assert set(places) == {0, 1, 2}
