"""Every path, and whole products of answers, against the rule of the protocol file in its shortest form."""

from itertools import product
from random import Random

import pytest

from flows.answers import Answer
from flows.dispositions import Disposition
from flows.facts import HEALTH, VALUES, Facts
from flows.paths import ages, kinds, paths
from flows.protocol import Protocol, load_protocols
from flows.triage import Decision, next_step

PROTOCOLS = load_protocols()
ANSWERS = [Answer(value) for value in ("yes", "no", "not_sure")]
LADDER = ["emergency", "urgent", "same_day", "routine", "self_care"]
FULL = 3**7  # of the sets of answers of one patient more than this are drawn, not listed
protocols = pytest.mark.parametrize("protocol", PROTOCOLS.values(), ids=PROTOCOLS)


def holds(protocol: Protocol, place: str, facts: Facts) -> bool:
    """Whether question ``place`` is for a patient of whom all is known; read from the condition, not by the engine."""
    condition = protocol.applies if place == "for" else next(q.ask_if for q in protocol.questions if q.id == place)
    if condition is None:
        return True
    assert facts.age_months is not None
    return (
        (condition.youngest is None or facts.age_months >= condition.youngest)
        and (condition.oldest is None or facts.age_months <= condition.oldest)
        and (condition.sex is None or facts.sex in (condition.sex, "not_sure"))
        and not (condition.pregnant and facts.pregnant == "no")
    )


def stepped(protocol: Protocol, facts: Facts) -> bool:
    """Whether age, pregnancy, an illness or a third contact makes this patient one step more urgent."""
    age, steps = facts.age_months, protocol.step_up
    assert age is not None
    return (
        facts.returned == "yes"
        or any(dict(facts.health).get(illness) in ("yes", "not_sure") for illness in steps.health)
        or any(
            (step.youngest or 0) <= age <= (9999 if step.oldest is None else step.oldest)
            and (step.sex is None or facts.sex in (step.sex, "not_sure"))
            and not (step.pregnant and facts.pregnant == "no")
            for step in steps.conditions
        )
    )


def oracle(protocol: Protocol, answers: dict[str, Answer], facts: Facts) -> tuple[str, str, bool]:
    """Level, reason and crisis: the first yes from the top, one step up at most, never below the floor."""
    first = next(question for question in protocol.questions if question.ask_if is None)
    rank = LADDER.index
    if not holds(protocol, "for", facts):
        if first.if_yes is Disposition.EMERGENCY and answers[first.id].value != "no":
            return "emergency", first.id, first.crisis
        yes = answers[first.id].value != "no" and rank(first.if_yes) < rank("same_day")
        level, because, crisis = (str(first.if_yes) if yes else "nurse"), "out_of_scope", False
    else:
        level, because, crisis = str(protocol.otherwise.then), "otherwise", protocol.otherwise.crisis
        for question in protocol.questions:
            if holds(protocol, question.id, facts) and (not question.ask or answers[question.id].value != "no"):
                level, because, crisis = str(question.if_yes), question.id, question.crisis
                break
    if level == "nurse":
        return (
            ("nurse" if rank(protocol.never_below) >= rank("same_day") else str(protocol.never_below)),
            because,
            crisis,
        )
    place = max(0, rank(level) - stepped(protocol, facts))
    return LADDER[min(place, rank(protocol.never_below))], because, crisis


def agrees(protocol: Protocol, answers: dict[str, Answer], facts: Facts) -> bool:
    """Whether the engine and the rule decide alike."""
    decision = next_step(protocol, answers, facts)
    assert isinstance(decision, Decision), decision
    return (str(decision.disposition), decision.because, decision.crisis) == oracle(protocol, answers, facts)


def whole(facts: Facts, draw: Random) -> Facts:
    """``facts`` with a value for all that was not asked of this kind of patient; that must not matter."""
    return Facts(
        about=facts.about or draw.choice(VALUES["about"]),
        age_months=draw.randrange(1500) if facts.age_months is None else facts.age_months,
        sex=facts.sex or draw.choice(VALUES["sex"]),
        pregnant=facts.pregnant or "no",
        returned=facts.returned,
        health=facts.health,
    )


@protocols
def test_every_path_of_every_kind_of_patient_is_what_the_rule_says(protocol: Protocol) -> None:
    draw, tried = Random(protocol.protocol), 0
    everything = {question.id: Answer("no") for question in protocol.questions}
    for path in paths(protocol):
        decision = path.decision
        told = (str(decision.disposition), decision.because, decision.crisis)
        assert told == oracle(protocol, everything | dict(path.answers), whole(path.facts, draw))
        tried += 1
    assert tried >= 2 * sum(bool(question.ask) for question in protocol.questions)


@protocols
def test_every_set_of_answers_of_some_kinds_of_patients(protocol: Protocol) -> None:
    """Whole products for three kinds drawn for each protocol, and for three patients who are none of the edges."""
    draw = Random(protocol.protocol)
    found = kinds(protocol)
    chosen = [whole(kind.facts, draw) for kind in draw.sample(found, min(3, len(found)))]
    for _ in range(3):
        facts = Facts("other", draw.randrange(1200), draw.choice(VALUES["sex"]), draw.choice(VALUES["pregnant"]))
        chosen.append(facts.with_health(HEALTH, draw.sample(HEALTH, draw.randrange(3))))
    chosen = [facts.with_health([i for i in HEALTH if i not in dict(facts.health)], ()) for facts in chosen]
    asked = [question.id for question in protocol.questions if question.ask]
    for facts in chosen:
        sets = product(ANSWERS, repeat=len(asked))
        drawn = sets if 3 ** len(asked) <= FULL else (draw.choices(ANSWERS, k=len(asked)) for _ in range(FULL))
        assert all(agrees(protocol, dict(zip(asked, answers, strict=True)), facts) for answers in drawn), facts


@protocols
def test_the_kinds_of_patients_are_all_that_there_are(protocol: Protocol) -> None:
    """A patient of any age is decided like the one of the nearest age edge below, so no age between them is new."""
    draw, edges = Random(protocol.protocol), ages(protocol)
    answers = {question.id: Answer("no") for question in protocol.questions}
    for _ in range(200):
        age = draw.randrange(1500)
        sex, pregnant = draw.choice(VALUES["sex"]), draw.choice(VALUES["pregnant"])
        edge = max(edge for edge in edges if edge <= age)
        one, other = (
            next_step(protocol, answers, Facts("self", months, sex, pregnant).with_health(HEALTH, ()))
            for months in (age, edge)
        )
        assert one == other, (age, edge)


def test_who_it_is_about_changes_no_decision() -> None:
    draw = Random(54)
    for protocol in PROTOCOLS.values():
        for path in paths(protocol):
            facts = whole(path.facts, draw)
            given = {question.id: Answer("no") for question in protocol.questions} | dict(path.answers)
            health = [illness for illness in HEALTH if illness not in dict(facts.health)]
            told = [
                next_step(protocol, given, facts.with_health(health, ()).with_fact("about", who))
                for who in VALUES["about"]
            ]
            assert told[0] == told[1] == told[2]


def test_how_much_is_covered() -> None:
    """At least so many sets of answers stand behind the paths; a change that thins them out must be seen."""
    found = [kind for protocol in PROTOCOLS.values() for kind in kinds(protocol)]
    assert sum(kind.answer_sets for kind in found) > 500_000
    assert sum(kind.answer_sets * kind.patients for kind in found) > 2_000_000
