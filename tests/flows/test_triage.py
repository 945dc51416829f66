"""Triage is total, replays, and never lowers the urgency."""

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from flows.answers import Answer
from flows.dispositions import Disposition
from flows.facts import HEALTH, VALUES, Facts
from flows.paths import ages, paths
from flows.progress import Progress
from flows.protocol import Protocol, load_protocols
from flows.triage import AskFact, AskQuestion, Decision, next_step

PROTOCOLS = load_protocols()
LEVELS = [None, *Disposition]
protocols = st.sampled_from(list(PROTOCOLS.values()))
answers = st.sampled_from(["yes", "no", "not_sure"])


def known(draw: st.DrawFn, protocol: Protocol) -> Facts:
    """A patient of whom everything is known."""
    chosen = {name: draw(st.sampled_from(values)) for name, values in VALUES.items() if name != "returned"}
    facts = Facts.of({**chosen, "age_months": draw(st.sampled_from(ages(protocol)))})
    returned = Facts.of({**facts.known(), "returned": "yes"}) if draw(st.booleans()) else facts
    return returned.with_health(HEALTH, draw(st.sets(st.sampled_from(HEALTH), max_size=2)))


@st.composite
def situations(draw: st.DrawFn) -> tuple[Protocol, dict[str, Answer], Facts]:
    """A protocol, an answer to each of its questions, and a patient."""
    protocol = draw(protocols)
    given = {question.id: Answer(draw(answers)) for question in protocol.questions if question.ask}
    return protocol, given, known(draw, protocol)


def decided(protocol: Protocol, given: dict[str, Answer], facts: Facts, floor: Disposition | None = None) -> Decision:
    """The decision when everything is answered."""
    step = next_step(protocol, given, facts, floor)
    assert isinstance(step, Decision)
    return step


@given(situations())
def test_a_worse_answer_never_lowers_the_urgency(situation: tuple[Protocol, dict[str, Answer], Facts]) -> None:
    protocol, given, facts = situation
    before = decided(protocol, given, facts).disposition.rank
    for name in given:
        for worse in ("yes", "not_sure"):
            assert decided(protocol, {**given, name: Answer(worse)}, facts).disposition.rank <= before


@given(situations(), st.sampled_from(LEVELS))
def test_nothing_goes_below_the_floor(
    situation: tuple[Protocol, dict[str, Answer], Facts], floor: Disposition | None
) -> None:
    protocol, given, facts = situation
    decision = decided(protocol, given, facts, floor)
    free = decided(protocol, given, facts)
    assert decision.disposition.rank == min(free.disposition.rank, 9 if floor is None else floor.rank)
    assert decision.because == free.because


@given(situations(), st.data())
def test_step_by_step_is_the_same_as_all_at_once(
    situation: tuple[Protocol, dict[str, Answer], Facts], data: st.DataObject
) -> None:
    protocol, given, facts = situation
    progress = Progress(protocol, Facts.of({"returned": facts.returned} if facts.returned else {}))
    begun = progress
    while not isinstance(step := progress.step, Decision):
        if isinstance(step, AskFact) and step.fact == "health":
            yes = tuple(name for name, value in facts.health if value == "yes" and name in step.choices)
            answer = Answer("yes" if yes else "no", yes)
        elif isinstance(step, AskFact):
            answer = Answer(facts.known()["age_months" if step.fact == "age" else step.fact])
        else:
            answer = given[step.question.id]
        progress = progress.answered(answer)
        assert Progress.from_json(json.loads(json.dumps(progress.to_json())), protocol) == progress
        if data.draw(st.booleans()):
            assert progress.back().answered(answer) == progress
    assert step == decided(protocol, given, facts)
    assert len(progress.given) <= 12
    assert progress.restarted() == begun


def test_the_first_red_flag_comes_before_any_fact() -> None:
    for protocol in PROTOCOLS.values():
        step = next_step(protocol, {}, Facts())
        assert isinstance(step, AskQuestion)
        assert step.question.if_yes is Disposition.EMERGENCY


def test_a_red_flag_stands_for_a_patient_out_of_scope() -> None:
    protocol = PROTOCOLS["chest_pain"]
    child = Facts.of({"about": "child", "age_months": 100})
    assert decided(protocol, {protocol.first.id: Answer("yes")}, child).disposition is Disposition.EMERGENCY
    assert decided(protocol, {protocol.first.id: Answer("no")}, child) == Decision(Disposition.NURSE, "out_of_scope")


def test_a_fact_that_is_known_is_not_asked() -> None:
    facts = Facts.of({"about": "self", "age_months": 400, "sex": "female", "pregnant": "no"})
    for path in paths(PROTOCOLS["urinary"]):
        if path.facts == facts:
            given = dict(path.answers)
            assert next_step(PROTOCOLS["urinary"], given, facts) == path.decision


def test_nobody_is_asked_about_pregnancy_who_cannot_be() -> None:
    for protocol in PROTOCOLS.values():
        for path in paths(protocol):
            age = path.facts.age_months
            if "pregnant" in path.asked:
                assert path.facts.sex != "male"
                assert age is not None
                assert 144 <= age <= 671


def test_a_crisis_question_says_so() -> None:
    protocol = PROTOCOLS["headache"]
    crisis = replace(protocol, questions=tuple(replace(question, crisis=True) for question in protocol.questions))
    assert decided(crisis, {protocol.first.id: Answer("yes")}, Facts()).crisis
    assert not decided(protocol, {protocol.first.id: Answer("yes")}, Facts()).crisis
