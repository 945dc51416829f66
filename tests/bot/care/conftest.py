"""What the tests of discharge share."""

import random
from typing import Any

import pytest

from bot.words import Words
from flows.texts import LANGUAGES
from tests.bot.care.plans import ORDERS, plan_fields


@pytest.fixture(scope="session")
def words() -> Words:
    return Words(LANGUAGES)


@pytest.fixture
def fields() -> dict[str, Any]:
    """A plan in English for Chicago, with all four English orders, as JSON has it."""
    return plan_fields(
        random.Random(1),
        language="en",
        country="US",
        time_zone="America/Chicago",
        orders_in="en",
        medicines=[dict(order) for order in ORDERS["en"]],
        situations=["pneumonia", "heart_failure"],
        follow_up=[
            {
                "what": {"text": "Heart clinic", "language": "en"},
                "when": "2026-12-03T20:30:00Z",
                "where": "Clinic B",
                "phone": "+1 312 555 0177",
            }
        ],
    )
