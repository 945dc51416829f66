"""The ladder: whom an escalation brings next, as a pure state machine that only a named human can end.

Desk, telephone on call, supervisor, and then the patient is told to call the emergency number themselves. A carrier
keeps ``State`` on the disk, gives it each ``Event`` with the time, and carries out the ``Action``s that come back.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, Literal, get_args

Rung = Literal[
    "raised",  # committed, and nobody has been alerted yet
    "desk",  # the console rings
    "on_call",  # the telephones on call ring
    "supervisor",
    "telling",  # the text that tells the patient to call is committed, and on its way
    "told",  # that text is with the patient; it still waits for a human, who is alerted again and again
    "taken",  # a named human has it
    "resolved",  # a named human has closed it with a reason
]
Kind = Literal[
    "tick",  # time has passed
    "unreached",  # what this rung sent will not arrive: refused, no telephone, provider down, no console heard it
    "reached",  # the patient's text is with the provider, or on the patient's page
    "arrived",  # somebody has come to the desk
    "wrote",  # the patient has written again
    "took",
    "renewed",  # who has it has shown a sign of life: answered, or is looking at this conversation
    "gave_back",
    "snoozed",  # who has looked puts it off until a time, with a reason; an emergency never
    "resolved",
]
Action = Literal["alert_desk", "page_on_call", "page_supervisor", "tell_patient", "release"]

RUNGS: Final[tuple[Rung, ...]] = get_args(Rung)
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
WAITING: Final[tuple[Rung, ...]] = ("raised", "desk", "on_call", "supervisor", "telling", "told")
_CLIMB: Final[tuple[Rung, ...]] = ("desk", "on_call", "supervisor", "telling")
_ENTER: Final[dict[Rung, tuple[Action, ...]]] = {
    "desk": ("alert_desk",),
    "on_call": ("alert_desk", "page_on_call"),
    "supervisor": ("alert_desk", "page_on_call", "page_supervisor"),
    "telling": ("alert_desk", "tell_patient"),
}


@dataclass(frozen=True, slots=True)
class State:
    """Where one escalation stands; ``due`` is when time moves it on, ``None`` only once it is resolved."""

    rung: Rung
    due: datetime | None
    by: str = ""  # who took or resolved it
    reason: str = ""  # with which it was resolved


@dataclass(frozen=True, slots=True)
class Event:
    """What happened; ``by`` names the human for took, renewed, gave_back, snoozed and resolved."""

    kind: Kind
    by: str = ""
    reason: str = ""
    until: datetime | None = None  # for snoozed: when it rings again


@dataclass(frozen=True, slots=True)
class Rota:
    """Who there is now, and how patient the ladder is with this escalation."""

    present: bool  # somebody is at the desk
    open: bool  # the desk's hours
    on_call: bool  # there are telephones on call
    supervisor: bool
    pages: bool  # it is urgent enough to ring a telephone
    rung: timedelta = timedelta(seconds=120)  # from one rung to the next
    lease: timedelta = timedelta(seconds=300)  # for how long it is somebody's without a sign of life
    put_off: timedelta = timedelta(0)  # for how long it may be put off at most


@dataclass(frozen=True, slots=True)
class Step:
    """The new state, and what must be done in the transaction that saves it."""

    state: State
    actions: tuple[Action, ...] = ()


def step(state: State, event: Event, now: datetime, rota: Rota) -> Step:
    """What ``event`` at ``now`` leads to; what does not apply, or lacks the name it needs, changes nothing."""
    if state.rung == "resolved":
        return Step(state)
    if event.kind in ("took", "gave_back", "renewed", "snoozed", "resolved"):
        return _by_human(state, event, now, rota) if event.by else Step(state)
    if state.rung == "taken":
        late = event.kind == "tick" and _is_due(state, now)
        return _enter(_first(rota), now, rota, "release") if late else Step(state)
    return _waiting(state, event, now, rota)


def _by_human(state: State, event: Event, now: datetime, rota: Rota) -> Step:
    if event.kind == "resolved":
        return Step(State("resolved", None, event.by, event.reason) if event.reason else state)
    if event.kind == "took":
        free = state.rung != "taken"
        return Step(State("taken", now + rota.lease, event.by) if free else state)
    if event.kind == "snoozed":
        return _put_off(state, event, now, rota)
    if state.rung != "taken" or state.by != event.by:
        return Step(state)
    if event.kind == "renewed":
        return Step(replace(state, due=now + rota.lease))
    return Step(State("raised", now), ("alert_desk",))


def _put_off(state: State, event: Event, now: datetime, rota: Rota) -> Step:
    """At the foot again, from where time moves it on at ``until``; never one that a colleague has."""
    theirs = state.rung == "taken" and state.by != event.by
    in_bounds = event.until is not None and now < event.until <= now + rota.put_off
    return Step(State("raised", event.until)) if event.reason and in_bounds and not theirs else Step(state)


def _waiting(state: State, event: Event, now: datetime, rota: Rota) -> Step:
    if event.kind == "arrived":
        return Step(state, ("alert_desk",))
    if event.kind == "tick":
        return _in_time(state, now, rota) if _is_due(state, now) else Step(state)
    if event.kind == "unreached":
        return _unreached(state, now, rota)
    if event.kind == "reached" and state.rung == "telling":
        return Step(State("told", now + rota.rung))
    if event.kind == "wrote" and state.rung in ("told", "raised"):
        return _enter(_first(rota), now, rota)
    return Step(state)


def _in_time(state: State, now: datetime, rota: Rota) -> Step:
    if state.rung == "raised":
        return _enter(_first(rota), now, rota)
    if state.rung == "told":
        pages: tuple[Action, ...] = ("page_on_call", "page_supervisor") if rota.pages else ()
        return Step(replace(state, due=now + rota.rung), ("alert_desk", *pages))
    if state.rung == "telling":
        return _round_again(now, rota)
    return _enter(_next(state.rung, rota), now, rota)


def _unreached(state: State, now: datetime, rota: Rota) -> Step:
    """Not arrived: no time is lost on this rung, but nobody is told that we have nobody while the desk may still hear.

    Who cannot even be texted waits for a human alone, and everybody is alerted again.
    """
    if state.rung == "desk":
        above = _next("desk", rota)
        return Step(state) if above == "telling" else _enter(above, now, rota)
    if state.rung in ("on_call", "supervisor"):
        return _enter(_next(state.rung, rota), now, rota)
    return _round_again(now, rota) if state.rung in ("telling", "told") else Step(state)


def _round_again(now: datetime, rota: Rota) -> Step:
    above = _next("desk", rota)
    return _enter("desk" if above == "telling" else above, now, rota)


def _first(rota: Rota) -> Rung:
    """The desk, unless nobody is there and somebody else can be rung, or the house is shut and nobody will come."""
    waits_there = rota.present or not rota.pages or (rota.open and not rota.on_call)
    return "desk" if waits_there else _next("desk", rota)


def _next(rung: Rung, rota: Rota) -> Rung:
    exists = {"on_call": rota.pages and rota.on_call, "supervisor": rota.pages and rota.supervisor}
    above = _CLIMB[_CLIMB.index(rung) + 1 :]
    return next(one for one in above if exists.get(one, True))


def _enter(rung: Rung, now: datetime, rota: Rota, *before: Action) -> Step:
    return Step(State(rung, now + rota.rung), (*before, *_ENTER[rung]))


def _is_due(state: State, now: datetime) -> bool:
    return state.due is not None and now >= state.due
