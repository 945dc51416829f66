"""The comparison of two versions counts the very sets of answers whose decision differs, and says whose they are."""

from collections.abc import Callable
from dataclasses import replace
from itertools import product

import pytest

from flows.answers import Answer
from flows.changes import compare, difference
from flows.crowd import Crowd
from flows.dispositions import Disposition
from flows.facts import Condition, Facts, StepUp
from flows.patients import condition, somebody
from flows.protocol import Protocol
from flows.question import Measure, pregnancy
from flows.triage import Decision, next_step

ANSWERS = [Answer(value) for value in ("yes", "no", "not_sure")]
Edit = Callable[[Protocol], Protocol]


def changed(protocol: Protocol, name: str, **fields: object) -> Protocol:
    """With one question changed."""
    questions = tuple(replace(q, **fields) if q.id == name else q for q in protocol.questions)  # type: ignore[arg-type]
    return replace(protocol, questions=questions, digest="changed")


def without(protocol: Protocol, name: str) -> Protocol:
    """With one question less."""
    return replace(protocol, questions=tuple(q for q in protocol.questions if q.id != name), digest="changed")


def urgency(protocol: Protocol, answers: dict[str, Answer], facts: Facts) -> tuple[int, bool]:
    """Small for urgent."""
    step = next_step(protocol, answers, facts)
    assert isinstance(step, Decision)
    return step.disposition.rank, not step.crisis


def brute(old: Protocol, new: Protocol) -> tuple[int, int]:
    """How many sets of answers are less and more urgent in ``new``, counted one by one for each kind of patient."""
    kinds: dict[object, tuple[int, int]] = {}
    names = [q.id for q in {q.id: q for q in (*old.questions, *new.questions)}.values() if q.ask]
    for _, facts in Crowd.of(old, new).cells():
        less = more = 0
        asked = [_asked(protocol, facts) for protocol in (old, new)]
        union = [name for name in names if name in asked[0] or name in asked[1]]
        key = (*asked, *(protocol.step_up.raises(facts) for protocol in (old, new)), *map(str, _ends(old, new, facts)))
        if key in kinds:
            continue
        for values in product(ANSWERS, repeat=len(union)):
            given = {name: Answer("no") for name in names} | dict(zip(union, values, strict=True))
            before, after = urgency(old, given, facts), urgency(new, given, facts)
            less, more = less + (after > before), more + (after < before)
        kinds[key] = less, more
    return sum(less for less, _ in kinds.values()), sum(more for _, more in kinds.values())


def _asked(protocol: Protocol, facts: Facts) -> tuple[str, ...]:
    answers: dict[str, Answer] = {}
    while not isinstance(step := next_step(protocol, answers, facts), Decision):
        answers[step.question.id] = Answer("no")  # type: ignore[union-attr]
    return tuple(answers)


def _ends(old: Protocol, new: Protocol, facts: Facts) -> list[object]:
    return [next_step(p, {name: Answer("no") for name in _asked(p, facts)}, facts) for p in (old, new)]


EDITS: list[tuple[str, Edit]] = [
    ("level", lambda p: changed(p, "gone_signs", if_yes=Disposition.EMERGENCY)),
    ("question gone", lambda p: without(p, "gone_signs")),
    ("known gone", lambda p: without(p, "pregnant")),
    ("other ages", lambda p: changed(p, "heart_risk", ask_if=Condition(youngest=600))),
    ("for whom", lambda p: replace(p, applies=Condition(youngest=216), digest="changed")),
    ("step up", lambda p: replace(p, step_up=StepUp((Condition(youngest=780),), ("heart",)), digest="changed")),
    ("crisis", lambda p: changed(p, "cause", crisis=True)),
]


@pytest.mark.parametrize("edit", [edit for _, edit in EDITS], ids=[name for name, _ in EDITS])
def test_the_counts_are_those_of_trying_every_set_of_answers(edit: Edit, protocols: dict[str, Protocol]) -> None:
    old = protocols["chest_pain"]
    new = edit(old)
    for one, other in ((old, new), (new, old)):
        found = difference(one, other)
        counted = tuple(sum(c.answer_sets for c in found.changes if c.way == way) for way in (-1, 1))
        assert counted == brute(one, other)
        assert sum(counted) + sum(c.answer_sets for c in found.changes if c.way == 0) > 0


def test_pregnant_patients_are_named(protocols: dict[str, Protocol]) -> None:
    old = protocols["chest_pain"]
    found = difference(old, changed(old, "pregnant", if_yes=Disposition.EMERGENCY))
    change = found.changes[0]
    assert len(found.changes) == 1
    assert change.patients == (
        "A female patient of 12 to 55 who is pregnant, or gave birth in the last 6 weeks with no other illness"
        " or third contact",
    )
    assert (change.before, change.after, change.way) == (("urgent",), ("emergency",), 1)
    assert not found.lowered


def test_an_option_that_is_gone_is_told_as_less_urgent(protocols: dict[str, Protocol]) -> None:
    old = protocols["chest_pain"]
    options = {name: words for name, words in old.questions[0].any_of.items() if name != "breath"}
    found = difference(old, changed(old, "heart_signs", any_of=options))
    assert found.lowered
    assert {change.way for change in found.changes} == {-1}
    assert all("has only “Short of breath”" in change.answers for change in found.changes)
    back = difference(changed(old, "heart_signs", any_of=options), old)
    assert {change.way for change in back.changes} == {1}


def test_a_number_that_is_a_yes_later_is_less_urgent(protocols: dict[str, Protocol]) -> None:
    protocol = protocols["chest_pain"]
    fever = [changed(protocol, "cause", any_of={}, measure=Measure("temperature", least, None)) for least in (38, 39)]
    assert {change.way for change in difference(*fever).changes} == {-1}
    assert {change.way for change in difference(*fever[::-1]).changes} == {1}
    few = changed(protocol, "cause", count_from=2)
    assert {change.way for change in difference(protocol, few).changes} == {-1}
    assert {change.way for change in difference(few, protocol).changes} == {1}


def test_words_alone_are_said_to_be_words(protocols: dict[str, Protocol]) -> None:
    old = protocols["chest_pain"]
    found = difference(old, changed(old, "cause", why="It is so."))
    assert found.changes == ()
    assert found.texts == (f"cause: why: “{old.questions[2].why}” → “It is so.”",)
    renamed = difference(old, changed(old, "cause", id="reason"))
    assert renamed.changes == ()


def test_what_is_less_urgent_comes_first_and_what_is_gone_counts_as_that(protocols: dict[str, Protocol]) -> None:
    old = {name: protocols[name] for name in ("burn", "chest_pain", "wound", "rash")}
    new = {
        "burn": replace(old["burn"], digest="changed", title="Burns"),
        "wound": without(old["wound"], old["wound"].questions[0].id),
        "rash": old["rash"],
        "urinary": protocols["urinary"],
    }
    found = [(one.protocol, one.what, one.lowered) for one in compare(old, new)]
    assert found == [
        ("chest_pain", "removed", True),
        ("wound", "changed", True),
        ("burn", "changed", False),
        ("urinary", "added", False),
    ]


def test_patients_in_words() -> None:
    assert condition(None) == "everyone"
    assert condition(pregnancy()) == "female patients of 12 to 55 who are pregnant, or gave birth in the last 6 weeks"
    assert condition(Condition(oldest=2)) == "patients under 3 months"
    assert condition(Condition(youngest=3, oldest=23)) == "patients from 3 months to under 2 years"
    assert condition(Condition(sex="male", youngest=600)) == "male patients of 50 years or more"
    assert somebody([(0, 35), (780, 1500)], {"male"}, (), {"immune", "returned"}) == (
        "A male patient under 3 years or of 65 years or more with a weak immune system or a third contact in 48 hours"
    )
