"""Whatever the dialogue decides is decided again from its trace alone, byte for byte; another version is named."""

import json
import random
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from flows.answers import Answer
from flows.dispositions import Disposition
from flows.facts import Facts
from flows.filled import Filled
from flows.interview import at_least_today, decided_by
from flows.mood_check import decided_by as filled_by
from flows.orders import from_wire, to_wire
from flows.progress import MOST_ASKED, Progress
from flows.protocol import load_protocols
from flows.questionnaires import questionnaires
from flows.replay import replay
from flows.triage import AskFact, AskQuestion, Decision

PROTOCOLS = load_protocols()
FLOORS = (None, Disposition.SAME_DAY, Disposition.URGENT)


def wire(order: Any) -> dict[str, Any]:
    """As it is saved: through JSON, as Rasa and the database hand it on."""
    saved: dict[str, Any] = json.loads(json.dumps(to_wire(order)["decide"]))
    return saved


def talked(name: str, dice: random.Random, floor: Disposition | None) -> Progress:
    """One whole talk with answers by chance."""
    facts = Facts.of(
        {"about": "self", "age_months": dice.choice((30, 200, 400, 900)), "sex": dice.choice(("female", "male"))}
    )
    progress = Progress(PROTOCOLS[name], facts, floor=floor)
    while not isinstance(step := progress.step, Decision):
        if isinstance(step, AskFact):
            named = tuple(dice.sample(step.choices, min(1, len(step.choices)))) if dice.random() < 0.3 else ()
            value: str | int = {
                "age": 400,
                "sex": "female",
                "about": "self",
                "pregnant": dice.choice(("yes", "no")),
            }.get(step.fact, "yes" if named else "no")
            progress = progress.answered(Answer(value, named))
        elif isinstance(step, AskQuestion):
            options = tuple(step.question.any_of)[: dice.randint(1, 2)] if dice.random() < 0.15 else ()
            progress = progress.answered(
                Answer("yes" if options else dice.choice(("no", "no", "no", "not_sure")), options)
            )
    return progress


@pytest.mark.parametrize("name", PROTOCOLS)
def test_every_protocol_decides_the_same_again(name: str) -> None:
    dice = random.Random(name)
    for floor in FLOORS:
        for _ in range(25):
            progress = talked(name, dice, floor)
            order = decided_by(progress, progress.decision)
            for one in (order, at_least_today(order)):
                saved = wire(replace(one, watch_for=[] if one.disposition is Disposition.EMERGENCY else one.watch_for))
                again = replay(saved, PROTOCOLS)
                assert json.dumps(again.decided) == json.dumps(saved)
                assert again.why == ""


def test_a_talk_that_was_too_long_and_one_of_several_problems() -> None:
    dice = random.Random(9)
    for first, second in pairwise(PROTOCOLS):
        one, two = talked(first, dice, None), talked(second, dice, None)
        orders = sorted((decided_by(p, p.decision) for p in (one, two)), key=lambda o: o.disposition.rank)
        worst, other = orders
        watch = dict.fromkeys([*worst.watch_for, *other.watch_for])
        merged = replace(
            worst,
            crisis=worst.crisis or other.crisis,
            watch_for=[] if worst.disposition is Disposition.EMERGENCY else list(watch),
            also=[to_wire(other)["decide"]],
        )
        saved = wire(merged)
        assert json.dumps(replay(saved, PROTOCOLS).decided) == json.dumps(saved)
    unfinished = Progress(PROTOCOLS["sore_throat"], Facts(), before=MOST_ASKED)
    saved = wire(decided_by(unfinished, unfinished.decision))
    assert saved["because"] == "unfinished"
    assert json.dumps(replay(saved, PROTOCOLS).decided) == json.dumps(saved)


@pytest.mark.parametrize("name", questionnaires())
def test_every_questionnaire_decides_the_same_again(name: str) -> None:
    dice, own = random.Random(name), questionnaires()[name]
    for floor in FLOORS:
        for _ in range(40):
            filled = Filled(own, Facts.of({"about": "self", "age_months": 400, "sex": "female"}))
            while filled.pending is not None and not isinstance(filled.pending, str):
                filled = filled.answered(dice.choice(filled.pending.choices).id)
            saved = wire(filled_by(filled, floor)[0])
            assert json.dumps(replay(saved, PROTOCOLS).decided) == json.dumps(saved)


def test_another_version_is_named_with_what_it_would_say() -> None:
    progress = talked("sore_throat", random.Random(1), None)
    saved = wire(decided_by(progress, progress.decision))
    changed = PROTOCOLS | {"sore_throat": replace(PROTOCOLS["sore_throat"], digest="f" * 64, version=9)}
    again = replay(saved, changed)
    assert again.decided is not None
    assert again.decided["version"] == 9
    assert again.why.startswith(
        f"sore_throat: decided by version {saved['version']} ({saved['digest'][:12]}), at hand is version 9"
    )


@pytest.mark.parametrize("field", ["disposition", "because", "answers", "facts"])
def test_a_trace_that_was_changed_comes_out_otherwise(field: str) -> None:
    dice = random.Random(4)
    progress = talked("chest_pain", dice, None)
    saved = wire(decided_by(progress, progress.decision))
    changed = {"disposition": "routine", "because": "nothing", "answers": {}, "facts": {"about": "nobody"}}[field]
    again = replay({**saved, field: changed}, PROTOCOLS)
    assert again.decided is None or json.dumps(again.decided) != json.dumps({**saved, field: changed})


def test_a_protocol_that_is_gone_is_said_to_be() -> None:
    progress = talked("chest_pain", random.Random(4), None)
    again = replay(wire(decided_by(progress, progress.decision)), {})
    assert again.decided is None
    assert "cannot be decided" in again.why


def test_a_decision_without_a_floor_passes_the_wire() -> None:
    progress = talked("chest_pain", random.Random(4), None)
    order = decided_by(progress, progress.decision)
    assert from_wire(json.loads(json.dumps(to_wire(order)))) == order
