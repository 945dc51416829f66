"""The scores against hand-made sums and their edges, and the suicide protocol against the C-SSRS."""

from itertools import product

import pytest

from flows.answers import Answer
from flows.dispositions import Disposition
from flows.facts import Facts
from flows.protocol import Protocol
from flows.scores import Score, cssrs, dehydration, fever_pain, gad7, news2, phq2, phq9
from flows.triage import AskQuestion, Decision, next_step

WELL = {
    "breaths": 16,
    "oxygen": 98,
    "on_oxygen": False,
    "systolic": 120,
    "pulse": 70,
    "alert": True,
    "temperature": 37.0,
}
LEVEL = {"high": Disposition.EMERGENCY, "moderate": Disposition.URGENT, "low": Disposition.SAME_DAY}


def items(total: int, count: int) -> list[int]:
    """``count`` items that sum to ``total``, item 9 last to be filled."""
    full, rest = divmod(total, 3)
    return ([3] * full + [rest] + [0] * count)[:count]


@pytest.mark.parametrize(
    ("total", "band"),
    [
        *((0, "minimal"), (4, "minimal"), (5, "mild"), (9, "mild"), (10, "moderate"), (14, "moderate")),
        *((15, "moderately severe"), (19, "moderately severe"), (20, "severe"), (27, "severe")),
    ],
)
def test_phq9_bands(total: int, band: str) -> None:
    score = phq9(items(total, 9))
    assert (score.total, score.band) == (total, band)


@pytest.mark.parametrize(
    ("answers", "pattern", "suicide"),
    [
        ([2, 0, 2, 2, 2, 2, 0, 0, 0], True, False),
        ([0, 2, 2, 2, 2, 0, 0, 0, 1], True, True),
        ([1, 1, 2, 2, 2, 2, 2, 0, 0], False, False),
        ([2, 2, 2, 2, 1, 1, 1, 1, 0], False, False),
        ([0, 0, 0, 0, 0, 0, 0, 0, 1], False, True),
    ],
)
def test_phq9_pattern_and_item_9(answers: list[int], pattern: bool, suicide: bool) -> None:
    score = phq9(answers)
    assert (score.pattern, score.suicide) == (pattern, suicide)


@pytest.mark.parametrize(("answers", "band"), [([1, 0], "negative"), ([2, 0], "possible"), ([0, 3], "positive")])
def test_phq2(answers: list[int], band: str) -> None:
    assert phq2(answers) == Score(sum(answers), band)


@pytest.mark.parametrize(
    ("total", "band"),
    [
        *((4, "minimal"), (5, "mild"), (9, "mild"), (10, "moderate")),
        *((14, "moderate"), (15, "severe"), (21, "severe")),
    ],
)
def test_gad7(total: int, band: str) -> None:
    assert gad7(items(total, 7)) == Score(total, band)


@pytest.mark.parametrize("bad", [[], [0] * 8, [0] * 10, [0] * 8 + [4], [0] * 8 + [-1], [True] * 9, [1.0] * 9])
def test_bad_items_are_refused(bad: list[int]) -> None:
    for score in (phq9, phq2, gad7):
        with pytest.raises(ValueError, match="item"):
            score(bad)


@pytest.mark.parametrize(
    ("yes", "band"),
    [(0, "low"), (1, "low"), (2, "medium"), (3, "medium"), (4, "high"), (5, "high")],
)
def test_fever_pain(yes: int, band: str) -> None:
    for answers in product((True, False), repeat=5):
        if sum(answers) == yes:
            assert fever_pain(*answers) == Score(yes, band)


@pytest.mark.parametrize(
    ("sign", "points"),
    [
        ("breaths", {8: 3, 9: 1, 11: 1, 12: 0, 20: 0, 21: 2, 24: 2, 25: 3}),
        ("oxygen", {91: 3, 92: 2, 93: 2, 94: 1, 95: 1, 96: 0, 100: 0}),
        ("systolic", {90: 3, 91: 2, 100: 2, 101: 1, 110: 1, 111: 0, 219: 0, 220: 3}),
        ("pulse", {40: 3, 41: 1, 50: 1, 51: 0, 90: 0, 91: 1, 110: 1, 111: 2, 130: 2, 131: 3}),
        ("temperature", {35.0: 3, 35.1: 1, 36.0: 1, 36.1: 0, 38.0: 0, 38.04: 0, 38.1: 1, 39.0: 1, 39.1: 2}),
        ("on_oxygen", {True: 2}),
        ("alert", {False: 3}),
    ],
)
def test_news2_points(sign: str, points: dict[float, int]) -> None:
    for value, expected in points.items():
        band = "urgent" if expected == 3 else "low" if expected else "none"
        assert news2(**{**WELL, sign: value}) == Score(expected, band), value  # type: ignore[arg-type]


def test_news2_sums() -> None:
    assert news2(**{**WELL, "breaths": 22, "oxygen": 95, "pulse": 95}) == Score(4, "low")  # type: ignore[arg-type]
    assert news2(**{**WELL, "breaths": 22, "oxygen": 93, "pulse": 95}) == Score(5, "urgent")  # type: ignore[arg-type]
    assert news2(**{**WELL, "breaths": 25, "oxygen": 93, "pulse": 112}) == Score(7, "emergency")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("sign", "value"),
    [
        ("breaths", -1),
        ("oxygen", 101),
        ("systolic", 3),
        ("pulse", 400),
        ("temperature", 99.5),
        ("temperature", float("nan")),
    ],
)
def test_impossible_vital_signs_are_refused(sign: str, value: float) -> None:
    with pytest.raises(ValueError, match="vital sign"):
        news2(**{**WELL, sign: value})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("signs", "level"),
    [
        (("normal", False, "normal", "normal"), "none"),
        (("lethargic", False, "normal", "normal"), "none"),
        (("restless", True, "normal", "normal"), "some"),
        (("normal", False, "eagerly", "slow"), "some"),
        (("lethargic", False, "eagerly", "normal"), "some"),
        (("lethargic", True, "normal", "normal"), "severe"),
        (("normal", False, "poorly", "very slow"), "severe"),
    ],
)
def test_dehydration(signs: tuple[str, bool, str, str], level: str) -> None:
    assert dehydration(*signs) == level


def test_unknown_words_are_refused() -> None:
    with pytest.raises(ValueError, match="drowsy"):
        dehydration("drowsy", False, "normal", "normal")
    with pytest.raises(ValueError, match="behaviour"):
        cssrs(False, False, False, False, False, "sometimes")


def decision(protocol: Protocol, options: set[str], age: int) -> Decision:
    """What the protocol says to a patient of ``age`` years for whom exactly ``options`` are true."""
    facts, answers = Facts(about="self", age_months=age * 12), dict[str, Answer]()
    while isinstance(step := next_step(protocol, answers, facts), AskQuestion):
        named = tuple(option for option in step.question.any_of or ("thoughts",) if option in options)
        answers[step.question.id] = Answer("yes" if named else "no", named if step.question.any_of else ())
    assert isinstance(step, Decision)
    return step


@pytest.mark.parametrize("age", [10, 17, 18, 40, 64, 65, 90])
def test_the_suicide_protocol_agrees_with_the_c_ssrs(age: int, protocols: dict[str, Protocol]) -> None:
    protocol = protocols["suicide_self_harm"]
    names = ("wish", "thoughts", "how", "act", "plan")
    for said in product((True, False), repeat=len(names)):
        for behaviour, option in (("never", ""), ("past", "tried"), ("recent", "recent")):
            options = {name for name, yes in zip(names, said, strict=True) if yes} | {option}
            wish, thoughts, method, intent, plan = said
            risk = cssrs(wish, thoughts, method, intent, plan, behaviour)
            decided = decision(protocol, options, age)
            if risk == "none":
                assert decided.because == "otherwise"
                continue
            young_or_old = "thoughts" in options and not 18 <= age < 65
            expected = LEVEL[risk].at_least(Disposition.URGENT if young_or_old else None)
            assert (decided.disposition, decided.crisis) == (expected, True), options


def test_every_suicide_question_shows_the_crisis_line_and_none_ends_in_self_care(
    protocols: dict[str, Protocol],
) -> None:
    protocol = protocols["suicide_self_harm"]
    assert all(question.crisis for question in protocol.questions)
    assert protocol.never_below is Disposition.ROUTINE
