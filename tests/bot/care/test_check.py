"""What fields alone can not show: sentences, telephone numbers and translations."""

from typing import Any

import pytest

from bot.care.check import check
from bot.care.plan import Problem, read_plan
from bot.words import Words

Fields = dict[str, Any]


def found(fields: Fields, words: Words, field: str) -> list[Problem]:
    return [problem for problem in check(read_plan(fields), words) if problem.field == field]


@pytest.mark.parametrize(
    ("section", "key"),
    [
        ("activity", "watch-faint"),
        ("activity", "advice-no-such-thing"),
        ("call_today", "discharge-er-chest"),
        ("normal", "advice-rest"),
        ("pending_results", "advice-rest"),
        ("why_here", "discharge-situation-gout.why"),
        ("emergency", "crisis"),
    ],
)
def test_only_approved_sentences_of_the_section(fields: Fields, words: Words, section: str, key: str) -> None:
    fields["emergency"] = ["watch-breath-talk"]
    fields[section] = [key]
    (problem,) = found(fields, words, f"{section}.0")
    assert problem.stops


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("Call 312 555 0199 if you want.", [True]),
        ("Call the ward at +1 312 555 0177.", []),
        ("اتصل على ٣١٢٥٥٥٠١٩٩", [True]),
        ("See https://example.org for more.", [True]),
        ("Look at example.com", [True]),
        ("Call 112 if it gets worse.", [False]),
        ("Call 911 if it gets worse.", []),
        ("Drink 115 ml each hour; eat 1500 kcal.", []),
        ("You were here from 2026-11-01 to 2026-11-04, 10:30.", []),
        ("Walk 2 x 10 minutes, rest 45 minutes.", []),
    ],
)
def test_numbers_and_pages_in_free_text(fields: Fields, words: Words, text: str, stops: list[bool]) -> None:
    fields["activity"] = [{"text": text, "language": "en"}]
    assert [problem.stops for problem in found(fields, words, "activity.0")] == stops


def test_a_place_may_not_bring_a_number_or_a_page_either(fields: Fields, words: Words) -> None:
    fields["follow_up"][0]["where"] = "Clinic B, 312 555 0199, clinic.example.org"
    assert len(found(fields, words, "follow_up.0.where")) == 2


def test_staff_see_what_is_not_translated_or_not_approved(fields: Fields, words: Words) -> None:
    fields["language"] = "hi"
    fields["activity"] = [
        {"text": "Walk.", "language": "en"},
        {"text": "Rest.", "language": "en", "translations": {"hi": {"text": "आराम करें।"}}},
        {"text": "Sit.", "language": "en", "translations": {"hi": {"text": "बैठें।", "approved_by": "B. Person"}}},
    ]
    assert "no translation into hi" in found(fields, words, "activity.0")[0].reason
    assert "nobody has approved" in found(fields, words, "activity.1.translations.hi")[0].reason
    assert found(fields, words, "activity.2") == []


def test_an_order_that_does_not_name_the_medicine_is_pointed_out(fields: Fields, words: Words) -> None:
    fields["medicines"][0]["name"] = "Bisoprolol"
    assert found(fields, words, "medicines.0.as_written") == [
        Problem("medicines.0.as_written", "does not name the medicine", False)
    ]
