"""Ages are read in whole months where the unit is sure, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import read
from flows.facts import OLDEST_MONTHS

AGES = [
    ("8 months", 8),
    ("8m", 8),
    ("8mo", 8),
    ("3 años", 36),
    ("3 anos", 36),
    ("3yo", 36),
    ("3 yrs", 36),
    ("18 months", 18),
    ("2 years old", 24),
    ("she is 3 years old", 36),
    ("1 year and 6 months", 18),
    ("1 año y 6 meses", 18),
    ("un año y medio", 18),
    ("a year and a half", 18),
    ("2 and a half years", 30),
    ("1.5 years", 18),
    ("2,5 años", 30),
    ("6 weeks", 1),
    ("10 days", 0),
    ("3 semanas", 0),
    ("newborn", 0),
    ("recién nacida", 0),
    ("thirty five years", 420),
    ("treinta y cinco años", 420),
    ("tengo 45 años", 540),
    ("dos meses", 2),
    ("two months", 2),
    ("1989", None),
    ("300 years", None),
    ("almost 3", None),
    ("3 or 4 years", None),
    ("3 years 4 years", None),
    ("old", None),
    ("years", None),
    ("toddler", None),
    ("0 months", 0),
    ("12 weeks", 2),
    ("14 weeks", 3),
    ("99 años", 1188),
    ("6 months 1 year", None),
]


@pytest.mark.parametrize(("text", "months"), AGES)
@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("about", ["self", "child", "other", None])
def test_ages_with_a_unit(text: str, months: int | None, lang: str, about: str | None) -> None:
    answer = read(text, "age", lang, about)
    assert (None if answer is None else answer.value) == months


@pytest.mark.parametrize(
    ("text", "about", "months"),
    [
        ("45", "self", 540),
        ("she is 2", "child", None),
        ("2", "child", None),
        ("24", "child", None),
        ("40", "child", None),
        ("8", "self", 96),
        ("2", "self", None),
        ("82", "other", 984),
        ("18", "other", None),
        ("45", None, 540),
        ("2", None, None),
        ("two and a half", "child", None),
    ],
)
def test_a_bare_number_is_years_only_where_it_must_be(text: str, about: str | None, months: int | None) -> None:
    answer = read(text, "age", "en", about)
    assert (answer and answer.value) == months


@given(st.text(max_size=60), st.sampled_from(["self", "child", "other", None]))
def test_any_age_is_possible(text: str, about: str | None) -> None:
    answer = read(text, "age", "en", about)
    assert answer is None or (isinstance(answer.value, int) and 0 <= answer.value <= OLDEST_MONTHS)
