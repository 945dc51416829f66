"""Which protocol: begun when the complaint is clear, offered when it is not, a human when nothing fits."""

from typing import Final

from flows.answers import read_choice
from flows.asked import asked, plainly
from flows.facts import INTAKE, INTAKE_VERSION, Facts
from flows.interruptions import OUTSIDE, between
from flows.interview import begin
from flows.orders import Ask, Call
from flows.requests import beside
from flows.tracker import STATE, Turn

COMPLAINT: Final = "complaint_"
MOST_OFFERED: Final = 3
WORTH_OFFERING: Final = 0.05  # the chance; of seventy intents chance alone gives each less than a third of it
SOMETHING_ELSE: Final = "something_else"


def start_triage(turn: Turn) -> None:
    """The patient named complaints; one that cannot be of a patient whom we know is asked about, not guessed."""
    known = Facts.of(turn.metadata.get("facts") or {})
    named = [turn.protocols.get(name) for name in turn.complaints]
    fitting = [
        protocol.protocol for protocol in named if protocol and (protocol.else_see or protocol.may_be_for(known))
    ]
    if fitting or None in named or not named:
        unknown = [name for name in turn.complaints if name not in turn.protocols]
        begin(turn, (*fitting, *unknown))
    else:
        _offer(turn)


def something_new(turn: Turn) -> None:
    """Another problem: after an offer of complaints it is the choice "something else"."""
    if "choosing" in turn.state:
        unclear(turn)
    else:
        between(lambda turn: turn.say("flow-one-at-a-time"), OUTSIDE)(turn)


def unclear(turn: Turn) -> None:
    """Outside a triage: what is asked of us, else first offer the likeliest complaints, then call a human."""
    offered = turn.state.get("choosing")
    choice = read_choice(turn.text, offered) if offered is not None else None
    if choice and choice in turn.protocols:
        begin(turn, (choice,))
        return
    if choice is None:
        request = asked(turn.text, turn.lang)
        beside(turn, request)
        if request == "human" or plainly(turn.text):
            return  # a likeness to "are you a machine?" may be a complaint about another machine
    if offered is None:
        _offer(turn)
        return
    turn.orders.append(Call("nurse" if choice == SOMETHING_ELSE else "not_understood"))
    turn.set(STATE, None)


def _offer(turn: Turn) -> None:
    guesses = (guess for guess in turn.message.get("intent_ranking", ()) if guess["confidence"] >= WORTH_OFFERING)
    ranking = (str(guess["name"]) for guess in guesses)
    named = (name.removeprefix(COMPLAINT) for name in ranking if name.startswith(COMPLAINT))
    known = Facts.of(turn.metadata.get("facts") or {})
    likely = [name for name in named if name in turn.protocols and turn.protocols[name].may_be_for(known)]
    choices = [*likely[:MOST_OFFERED], SOMETHING_ELSE]
    if likely:
        turn.orders.append(Ask(INTAKE, INTAKE_VERSION, "complaint", choices, 1))
    else:
        turn.say(OUTSIDE)
    turn.set(STATE, {"choosing": choices})
