"""The ladder, exhaustively: every reachable state, every event, every rota; and broken ladders, which it must catch."""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from safety.ladder import KINDS, RUNGS, WAITING, Event, Rota, State, Step, step

T0 = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
Machine = Callable[[State, Event, datetime, Rota], Step]
START = State("raised", T0)
ROTAS = [
    Rota(*who, rung=timedelta(seconds=rung), lease=timedelta(seconds=lease), put_off=timedelta(hours=hours))
    for who in product((True, False), repeat=5)
    for rung, lease, hours in ((120, 300, 0), (3600, 60, 2))
]
UNTIL = T0 + timedelta(hours=1)
EVENTS = [Event(kind, by, reason) for kind in KINDS for by in ("", "lee", "kim") for reason in ("", "reached")]
EVENTS += [Event("snoozed", by, reason, UNTIL) for by in ("", "lee", "kim") for reason in ("", "reached")]
MOST_TICKS = 4  # from any rung to the patient's text: desk, on call, supervisor, telling


@dataclass
class Tried:
    """What the search has been through, and what it found wrong."""

    states: set[State] = field(default_factory=set)
    transitions: int = 0
    faults: list[str] = field(default_factory=list)


def moments(state: State, event: Event) -> Iterator[datetime]:
    """Just before the time is over, and when it is."""
    due = state.due or T0
    yield due - timedelta(seconds=1)
    if event.kind == "tick":
        yield due


def normal(state: State, now: datetime) -> State:
    """``state`` as if it had been reached at ``T0``, so that time does not make states without end."""
    if state.due is None:
        return state
    return replace(state, due=T0 + max(state.due - now, timedelta()))


def explore(machine: Machine) -> Tried:
    tried, ahead = Tried(states={START}), deque([START])
    while ahead:
        state = ahead.popleft()
        for event, rota in product(EVENTS, ROTAS):
            for now in moments(state, event):
                took = machine(state, event, now, rota)
                tried.transitions += 1
                tried.faults += faults_of(state, event, now, rota, took)
                after = normal(took.state, now) if took.state != state else state
                if after not in tried.states:
                    tried.states.add(after)
                    ahead.append(after)
        if state.rung != "resolved":
            tried.faults += [f"{state.rung}: {fault}" for fault in dead_ends(machine, state)]
    return tried


def faults_of(state: State, event: Event, now: datetime, rota: Rota, took: Step) -> list[str]:
    """Every rule that this one transition breaks."""
    after, actions = took.state, took.actions
    over = event.kind == "tick" and state.due is not None and now >= state.due
    named = event.kind == "resolved" and bool(event.by)
    rules = {
        "closed without a named human": _into(state, after, "resolved") and not named,
        "closed without a name or a reason": after.rung == "resolved" and not (after.by and after.reason),
        "taken by nobody": after.rung == "taken" and not after.by,
        "taken by one who did not take it": _into(state, after, "taken")
        and not (event.kind == "took" and event.by == after.by),
        "time would not move it on": (after.due is None) != (after.rung == "resolved"),
        "told without a text that arrived": _into(state, after, "told")
        and (state.rung, event.kind) != ("telling", "reached"),
        "nothing was sent to the patient": _into(state, after, "telling") and "tell_patient" not in actions,
        "somebody keeps what they have lost": state.rung == "taken" and over and "release" not in actions,
        "put off by nobody, or past its limit": event.kind == "snoozed"
        and after != state
        and not (event.by and event.reason and after.due == event.until and now < UNTIL <= now + rota.put_off),
        "put off out of a colleague's hands": event.kind == "snoozed"
        and state.rung == "taken"
        and state.by != event.by
        and after != state,
        "a closed escalation moved": state.rung == "resolved" and (after != state or bool(actions)),
        "time is over and nothing happens": over and after == state,
        "time is over and nobody is alerted": over and "alert_desk" not in actions,
    }
    return [f"{state.rung} {event.kind}: {rule}" for rule, broken in rules.items() if broken]


def _into(state: State, after: State, rung: str) -> bool:
    return after.rung == rung and state.rung != rung


def dead_ends(machine: Machine, state: State) -> Iterator[str]:
    """Whoever is on the rota at each rung, time alone brings the text to the patient; and a human may always take."""
    free = state
    if state.rung != "taken":
        free = machine(state, Event("took", "lee"), T0, ROTAS[0]).state
    if free.rung != "taken" or machine(free, Event("resolved", free.by, "reached"), T0, ROTAS[0]).state.due:
        yield "no named human can end it"
    if not all(ends_told(machine, state, MOST_TICKS + 1 + (state.rung == "taken"), first) for first in ROTAS):
        yield "time alone does not bring it to the patient"


def ends_told(machine: Machine, state: State, left: int, first: Rota) -> bool:
    """Whether every order of rotas ends in a told patient within ``left`` ticks; the first rota is given."""
    if state.rung == "telling":
        return machine(state, Event("reached"), T0, first).state.rung == "told"
    if state.rung == "told":
        return True
    if left == 0:
        return False
    took = machine(state, Event("tick"), state.due or T0, first)
    after = normal(took.state, state.due or T0)
    return all(ends_told(machine, after, left - 1, rota) for rota in OTHERS)


OTHERS = [Rota(*who) for who in product((True,), (True,), (True, False), (True, False), (True, False))]


def test_every_path_ends_in_a_named_human_or_in_a_patient_who_was_told(capsys: pytest.CaptureFixture[str]) -> None:
    tried = explore(step)
    with capsys.disabled():
        print(f"\nladder: {len(tried.states)} states, {tried.transitions} transitions, {len(tried.faults)} faults")
    assert tried.faults == []
    assert {state.rung for state in tried.states} == set(RUNGS)
    assert tried.transitions > 50_000


def closes_by_itself(state: State, event: Event, now: datetime, rota: Rota) -> Step:
    took = step(state, event, now, rota)
    over = state.rung == "told" and event.kind == "tick" and took.state != state
    return Step(State("resolved", None, "ladder", "told")) if over else took


def stops_at_the_supervisor(state: State, event: Event, now: datetime, rota: Rota) -> Step:
    stuck = state.rung == "supervisor" and event.kind == "tick"
    return Step(replace(state, due=now + rota.rung), ("alert_desk",)) if stuck else step(state, event, now, rota)


def believes_it_is_told(state: State, event: Event, now: datetime, rota: Rota) -> Step:
    took = step(state, event, now, rota)
    return replace(took, state=replace(took.state, rung="told")) if took.state.rung == "telling" else took


def takes_for_nobody(state: State, event: Event, now: datetime, rota: Rota) -> Step:
    nobody = event.kind == "took" and state.rung in WAITING
    return Step(State("taken", now + rota.lease, event.by)) if nobody else step(state, event, now, rota)


def never_lapses(state: State, event: Event, now: datetime, rota: Rota) -> Step:
    return Step(state) if state.rung == "taken" and event.kind == "tick" else step(state, event, now, rota)


def keeps_the_lost_conversation(state: State, event: Event, now: datetime, rota: Rota) -> Step:
    took = step(state, event, now, rota)
    return replace(took, actions=tuple(one for one in took.actions if one != "release"))


def puts_an_emergency_off(state: State, event: Event, now: datetime, rota: Rota) -> Step:
    return step(state, event, now, replace(rota, put_off=timedelta(days=1)))


def forgets_what_was_put_off(state: State, event: Event, now: datetime, rota: Rota) -> Step:
    took = step(state, event, now, rota)
    snoozed = event.kind == "snoozed" and took.state != state
    return Step(replace(took.state, due=None)) if snoozed else took


def says_nothing(state: State, event: Event, now: datetime, rota: Rota) -> Step:
    took = step(state, event, now, rota)
    return replace(took, actions=tuple(one for one in took.actions if one != "tell_patient"))


@pytest.mark.parametrize(
    "broken",
    [
        closes_by_itself, stops_at_the_supervisor, believes_it_is_told, takes_for_nobody, never_lapses,
        keeps_the_lost_conversation, says_nothing, puts_an_emergency_off, forgets_what_was_put_off,
    ],
)  # fmt: skip
def test_a_broken_ladder_is_seen(broken: Machine) -> None:
    assert explore(broken).faults


NOBODY = Rota(present=False, open=True, on_call=True, supervisor=True, pages=True)


@pytest.mark.parametrize(
    ("rota", "first"),
    [
        (replace(NOBODY, present=True), "desk"),
        (NOBODY, "on_call"),
        (replace(NOBODY, on_call=False), "desk"),  # in its hours somebody may come
        (replace(NOBODY, on_call=False, open=False), "supervisor"),
        (replace(NOBODY, on_call=False, open=False, supervisor=False), "telling"),
        (replace(NOBODY, pages=False, open=False), "desk"),  # not urgent enough to wake anybody
    ],
)
def test_whom_it_brings_first(rota: Rota, first: str) -> None:
    assert step(START, Event("tick"), T0, rota).state.rung == first


def test_the_whole_way_up_at_night() -> None:
    state, rungs = START, []
    for _ in range(3):
        state = step(state, Event("tick"), state.due or T0, NOBODY).state
        rungs.append(state.rung)
    told = step(state, Event("reached"), T0, NOBODY)
    assert [*rungs, told.state.rung] == ["on_call", "supervisor", "telling", "told"]
    again = step(told.state, Event("tick"), told.state.due or T0, NOBODY)
    assert again.actions == ("alert_desk", "page_on_call", "page_supervisor")
    assert step(again.state, Event("wrote"), T0, NOBODY).state.rung == "on_call"


def test_an_unheard_console_loses_no_time() -> None:
    desk = step(START, Event("tick"), T0, replace(NOBODY, present=True)).state
    assert step(desk, Event("unreached"), T0, NOBODY).state.rung == "on_call"
    alone = replace(NOBODY, on_call=False, supervisor=False)
    assert step(desk, Event("unreached"), T0, alone).state == desk


def test_only_who_has_it_gives_it_back_or_keeps_it() -> None:
    taken = step(START, Event("took", "lee"), T0, NOBODY).state
    assert step(taken, Event("took", "kim"), T0, NOBODY).state.by == "lee"
    assert step(taken, Event("gave_back", "kim"), T0, NOBODY).state == taken
    later = T0 + timedelta(seconds=200)
    assert step(taken, Event("renewed", "lee"), later, NOBODY).state.due == later + NOBODY.lease
    assert step(taken, Event("gave_back", "lee"), T0, NOBODY).state == START
    assert step(taken, Event("tick"), T0 + NOBODY.lease, NOBODY).actions[0] == "release"


def test_what_is_put_off_rings_when_its_time_is_over_or_the_patient_writes() -> None:
    rota = replace(NOBODY, present=True, put_off=timedelta(hours=2))
    desk = step(START, Event("tick"), T0, rota).state
    off = step(desk, Event("snoozed", "lee", "call_back", UNTIL), T0, rota).state
    assert (off.rung, off.due, off.by) == ("raised", UNTIL, "")
    assert step(off, Event("tick"), UNTIL - timedelta(seconds=1), rota).state == off
    assert step(off, Event("tick"), UNTIL, rota).actions == ("alert_desk",)
    assert step(off, Event("wrote"), T0, rota).state.rung == "desk"
    assert step(off, Event("took", "kim"), T0, rota).state.by == "kim"
    for bad in (Event("snoozed", "lee", "call_back"), Event("snoozed", "lee", "call_back", T0)):
        assert step(desk, bad, T0, rota).state == desk
    assert step(desk, Event("snoozed", "lee", "call_back", UNTIL), T0, NOBODY).state == desk, "never an emergency"
