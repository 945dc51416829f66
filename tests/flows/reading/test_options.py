"""Options are named by number, place, all at once or in their own words; with too few of them it is a no."""

import pytest

from flows.answers import Answer, read
from flows.dispositions import Disposition
from flows.question import Question


def question(options: dict[str, str], count_from: int = 1) -> Question:
    """A question with ``options``."""
    return Question("q_one", "?", options, Disposition.URGENT, False, "r", "w", ("s",), None, None, count_from)


SIGNS = {
    "pressure": "It feels heavy",
    "spreads": "It goes to an arm",
    "sweat": "Cold sweat",
    "breath": "Short of breath",
}
TWO_OF_FOUR = question(SIGNS, count_from=2)
EITHER = question({"one_a": "Fever", "two_b": "Cough"})


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("1 and 3", Answer("yes", ("pressure", "sweat"))),
        ("all of them", Answer("yes", tuple(SIGNS))),
        ("breath", Answer("no", ("breath",))),
        ("2", Answer("no", ("spreads",))),
        ("none of these", Answer("no")),
        ("not sure", Answer("not_sure")),
        ("yes", None),
        ("both", None),
    ],
)
def test_so_many_options_make_a_yes(text: str, answer: Answer | None) -> None:
    assert read(text, TWO_OF_FOUR, "en") == answer
    if answer is not None:
        assert Answer.of(answer.plain()) == answer


def test_both_is_every_option_only_where_there_are_two() -> None:
    assert read("both", EITHER, "en") == Answer("yes", ("one_a", "two_b"))
    assert read("les deux", EITHER, "fr") == Answer("yes", ("one_a", "two_b"))
    assert read("neither", EITHER, "en") == Answer("no")


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("Cannot lie flat", ("flat",)),
        ("can lie flat", None),
        ("lie flat", None),
        ("no fever", None),
        ("Fever", ("fever",)),
        ("fever and cannot lie flat", ("fever", "flat")),
        ("fever but cannot lie flat", None),
        ("cannot", None),
        ("pain in left arm", ("left",)),
        ("pain in right arm", None),
        ("arm", None),
    ],
)
def test_an_option_in_its_own_words(text: str, options: tuple[str, ...] | None) -> None:
    labels = {"fever": "Fever", "flat": "Cannot lie flat", "left": "Pain in the left arm"}
    answer = read(text, question(dict.fromkeys(labels, "?")), "en", labels=labels)
    assert (answer and answer.options) == options
