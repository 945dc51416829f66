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


# One situation for each branch, beside the drawn ones above: what each line of the engine is for.
ADULT = Facts.of({"about": "self", "age_months": 480, "sex": "male"})
EMERGENCY, URGENT, SAME_DAY = Disposition.EMERGENCY, Disposition.URGENT, Disposition.SAME_DAY


def small(*levels: Disposition, crisis: bool = False, **changes: object) -> Protocol:
    """A protocol with one plain question for each of ``levels``, q0 first; self-care otherwise."""
    source = PROTOCOLS["chest_pain"]
    plain = replace(source.first, any_of={}, ask_if=None, crisis=False)
    questions = tuple(replace(plain, id=f"q{n}", if_yes=level) for n, level in enumerate(levels))
    if crisis:
        questions = (*questions[:-1], replace(questions[-1], crisis=True))
    otherwise = replace(source.otherwise, then=Disposition.SELF_CARE, crisis=False)
    step_up = replace(source.step_up, conditions=(), health=())
    made = replace(source, questions=questions, otherwise=otherwise, step_up=step_up, never_below=Disposition.SELF_CARE)
    return replace(made, **changes)  # type: ignore[arg-type]


def no(*names: str) -> dict[str, Answer]:
    return {name: Answer("no") for name in names}


def asked(protocol: Protocol, given: dict[str, Answer], facts: Facts, floor: Disposition | None = None) -> str:
    """The id of the question or fact that comes next."""
    step = next_step(protocol, given, facts, floor)
    assert not isinstance(step, Decision)
    return step.fact if isinstance(step, AskFact) else step.question.id


def test_the_floor_and_the_least_of_a_protocol_hold_where_every_answer_is_no() -> None:
    protocol = small(EMERGENCY)
    assert decided(protocol, no("q0"), ADULT) == Decision(Disposition.SELF_CARE, "otherwise")
    assert decided(protocol, no("q0"), ADULT, URGENT) == Decision(URGENT, "otherwise")
    assert decided(replace(protocol, never_below=SAME_DAY), no("q0"), ADULT) == Decision(SAME_DAY, "otherwise")


def test_one_step_up_is_said_only_where_it_made_the_difference() -> None:
    protocol = small(EMERGENCY, SAME_DAY, step_up=replace(PROTOCOLS["chest_pain"].step_up, health=("heart",)))
    ill = ADULT.with_health(("heart",), ("heart",))
    given = {**no("q0"), "q1": Answer("yes")}
    assert decided(protocol, given, ill) == Decision(URGENT, "q1", raised=True)
    assert decided(protocol, given, ill, EMERGENCY) == Decision(EMERGENCY, "q1")
    assert decided(protocol, given, ADULT.with_health(("heart",), ())) == Decision(SAME_DAY, "q1")


def test_other_illnesses_are_asked_after_the_emergencies_and_before_the_rest() -> None:
    protocol = small(EMERGENCY, SAME_DAY, step_up=replace(PROTOCOLS["chest_pain"].step_up, health=("heart",)))
    assert asked(protocol, no("q0"), ADULT) == "health"
    assert asked(protocol, no("q0"), ADULT.with_health(("heart",), ())) == "q1"


def test_a_first_question_that_is_no_emergency_waits_for_what_could_make_it_one() -> None:
    protocol = small(URGENT, SAME_DAY)
    assert asked(protocol, {}, Facts()) == "q0"
    assert asked(protocol, {"q0": Answer("yes")}, Facts()) == "about"
    child = Facts.of({"about": "child", "age_months": 100})
    assert decided(protocol, {"q0": Answer("yes")}, child) == Decision(URGENT, "out_of_scope")
    assert decided(protocol, no("q0"), child) == Decision(Disposition.NURSE, "out_of_scope")


def test_whom_it_is_about_is_asked_but_for_children() -> None:
    assert asked(small(EMERGENCY), no("q0"), Facts()) == "about"
    assert asked(PROTOCOLS["fever_child_u5"], no(PROTOCOLS["fever_child_u5"].first.id), Facts()) == "age"


def test_what_could_not_be_more_urgent_than_the_floor_is_not_asked() -> None:
    protocol = small(EMERGENCY, SAME_DAY, URGENT)
    assert asked(protocol, no("q0"), ADULT, SAME_DAY) == "q1"  # one step up it could be urgent
    assert asked(protocol, no("q0"), ADULT, URGENT) == "q2"  # one step up it could be an emergency
    assert decided(small(EMERGENCY, SAME_DAY), no("q0"), ADULT, URGENT) == Decision(URGENT, "otherwise")
    assert asked(protocol, {}, ADULT, EMERGENCY) == "q0"  # the first is always asked
    given = {**no("q0"), "q1": Answer("yes")}
    assert decided(protocol, given, ADULT, URGENT).because == "q1"  # what was answered counts


def test_a_crisis_is_asked_about_whatever_the_floor() -> None:
    protocol = small(EMERGENCY, SAME_DAY, crisis=True)
    assert asked(protocol, no("q0"), ADULT, URGENT) == "q1"
    assert decided(protocol, {**no("q0"), "q1": Answer("yes")}, ADULT, URGENT).crisis


@given(situations())
def test_the_first_yes_among_the_questions_for_this_patient_decides_emergencies_before_all(
    situation: tuple[Protocol, dict[str, Answer], Facts],
) -> None:
    protocol, given, facts = situation
    if not protocol.applies.holds(facts):
        return
    fitting = [one for one in protocol.questions if one.ask_if is None or one.ask_if.holds(facts)]
    emergencies = [one for one in fitting if one.if_yes is Disposition.EMERGENCY]
    said = [one.id for one in (*emergencies, *fitting) if not one.ask or given[one.id].is_yes]
    assert decided(protocol, given, facts).because == (said or ["otherwise"])[0]
