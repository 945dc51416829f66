"""A plan is refused with the field and the reason, and never with what was entered."""

from typing import Any

import pytest

from bot.care.check import check
from bot.care.medicine import Medicine, times_a_day
from bot.care.plan import PlanError, read_plan
from bot.words import Words
from tests.bot.care.plans import ORDERS, some_plans

Fields = dict[str, Any]


@pytest.mark.parametrize(
    ("path", "value", "field", "reason"),
    [
        ("language", "de", "language", "is not one of"),
        ("country", "usa", "country", "pattern"),
        ("time_zone", "Mars/Base", "time_zone", "time zone"),
        ("situations", ["gout"], "situations.0", "is not one of"),
        ("situations", ["cast", "cast"], "plan", "stands twice"),
        ("why_here", [], "why_here", "at least 1"),
        ("emergency", [], "emergency", "at least 1"),
        ("call_today", ["watch-breath-talk"], "plan", "both in call_today and in emergency"),
        ("activity", [{"text": "x" * 501, "language": "en"}], "activity.0.text", "at most 500"),
        ("activity", [{"text": "Walk."}], "activity.0", "needs its language"),
        ("activity", [{"text": "Walk\u202e.", "language": "en"}], "activity.0.text", "control characters"),
        ("activity", [{"key": "advice-rest", "text": "Rest.", "language": "en"}], "activity.0", "either"),
        ("activity", [{"key": "advice-rest", "language": "en"}], "activity.0", "own languages"),
        ("follow_up.0.when", "2026-12-03T10:30:00", "follow_up.0.when", "timezone"),
        ("follow_up.0.where", " ", "follow_up.0.where", "is empty"),
        ("contact.phone", "call us", "contact.phone", "telephone"),
        ("medicines.0.as_written", "", "medicines.0.as_written", "is empty"),
        ("medicines.0.dose", "3 tabs", "medicines.0", "dose says 3, which is not in as_written"),
        ("medicines.0.strength", "50 mg", "medicines.0", "strength says 50"),
        ("medicines.0.how_often", "three_daily", "medicines.0", "says 2 times a day"),
        ("medicines.0.how_often", "sometimes", "medicines.0.how_often", "Input should be"),
        ("medicines.2.how_often", "once_daily", "medicines.2", "it is stopped, so it has no how_often"),
        ("medicines.0.doze", "1 tab", "medicines.0.doze", "Extra inputs"),
    ],
)
def test_what_can_not_be_is_refused_by_field(fields: Fields, path: str, value: Any, field: str, reason: str) -> None:
    place: Any = fields
    *way, last = path.split(".")
    for step in way:
        place = place[int(step)] if isinstance(place, list) else place[step]
    place[last] = value
    fields["emergency"] = fields["emergency"] and [{"key": "watch-breath-talk"}]
    with pytest.raises(PlanError) as error:
        read_plan(fields)
    found = {problem.field: problem.reason for problem in error.value.problems}
    assert field in found, found
    assert reason in found[field]


def test_what_was_entered_is_not_in_the_error(fields: Fields) -> None:
    fields["patient"] = "Zaphod Q." * 20
    fields["contact"]["phone"] = "ring Zaphod"
    with pytest.raises(PlanError) as error:
        read_plan(fields)
    assert "Zaphod" not in str(error.value)
    assert error.value.__cause__ is None


@pytest.mark.parametrize(
    ("order", "times"),
    [
        ("1 tab PO BID", {2}),
        ("one tablet twice daily", {2}),
        ("take 2 tablets 3 times a day", {3}),
        ("1 cápsula cada 8 horas", {3}),
        ("1 comprimé toutes les 6 heures", {4}),
        ("每日2次，每次1片", {2}),
        ("दिन में 3 बार 1 गोली", {3}),
        ("قرص كل 12 ساعة", {2}),
        ("uống 1 viên, ngày 2 lần", {2}),
        ("1 drop OD", set()),
        ("20 mg with food", set()),
        ("5 x 30 g", {5}),
    ],
)
def test_how_often_is_read_from_an_order_only_where_it_is_plain(order: str, times: set[int]) -> None:
    assert times_a_day(order) == times


def test_the_line_as_written_is_kept_to_the_letter() -> None:
    for order in (order for orders in ORDERS.values() for order in orders):
        assert Medicine.model_validate(order).as_written == order["as_written"]


def test_every_generated_plan_is_one(words: Words) -> None:
    for made in some_plans(60):
        assert not [problem for problem in check(read_plan(made), words) if problem.stops]
