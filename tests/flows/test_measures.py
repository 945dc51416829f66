"""Temperatures, durations and counts are read where they are sure, and compared with the limit of a question."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import Answer, read
from flows.dispositions import Disposition
from flows.measures import BODY, read_measure
from flows.question import Measure, Question
from flows.reading import languages, reading


def question(kind: str, least: float | None, below: float | None) -> Question:
    """A yes/no question that a number may answer."""
    measure = Measure(kind, least, below)
    return Question("q_one", "?", {}, Disposition.URGENT, False, "r", "w", ("s",), None, measure)


FEVER = question("temperature", 38.0, None)
COLD = question("temperature", None, 36.0)
LONG = question("duration", 3 * 1440, None)
OFTEN = question("number", 6, None)
FEW = question("number", None, 4)


@pytest.mark.parametrize(
    ("text", "kind", "span"),
    [
        ("38-39", "temperature", (38, 39)),
        ("38 to 39", "temperature", (38, 39)),
        ("between 38 and 39", "temperature", None),
        ("38,5 - 39", "temperature", (38.5, 39)),
        ("over 39", "temperature", (39, math.inf)),
        ("at least 39", "temperature", (39, math.inf)),
        ("39-38", "temperature", None),
        ("100-102 F", "temperature", (37.78, 38.89)),
        ("2-3 days", "duration", (2880, 4320)),
        ("2 or 3 days", "duration", (2880, 4320)),
        ("more than 3 days", "duration", (4320, math.inf)),
        ("no more than 3 days", "duration", None),
        ("not 3 days", "duration", None),
        ("6 times", "number", (6, 6)),
        ("twice", "number", (2, 2)),
        ("twelve", "number", (12, 12)),
        ("1000", "number", None),
        ("3 days", "number", None),
        ("3 days", "temperature", None),
        ("38 F 39 C", "temperature", None),
        ("1 hour 2 hours", "duration", None),
        ("30 minutes 1 hour", "duration", None),
        ("", "number", None),
    ],
)
def test_spans(text: str, kind: str, span: tuple[float, float] | None) -> None:
    assert read_measure(text, kind, reading("en")) == span


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("hi", "2 से 3 दिन"),
        ("es", "2 a 3 días"),
        ("fr", "2 ou 3 jours"),
        ("zh", "2到3天"),
        ("vi", "2 đến 3 ngày"),
        ("pt", "2 ou 3 dias"),
        ("ar", "٢-٣ أيام"),
    ],
)
def test_ranges_in_other_languages(lang: str, text: str) -> None:
    assert read_measure(text, "duration", reading(lang)) == (2880, 4320)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("hi", "3 दिन से ज़्यादा"),
        ("es", "más de 3 días"),
        ("fr", "plus de 3 jours"),
        ("zh", "3天以上"),
        ("vi", "hơn 3 ngày"),
        ("pt", "mais de 3 dias"),
        ("ar", "أكثر من 3 أيام"),
    ],
)
def test_more_than_in_other_languages(lang: str, text: str) -> None:
    assert read_measure(text, "duration", reading(lang)) == (4320, math.inf)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("hi", "3 दिन से कम"),
        ("es", "menos de 3 días"),
        ("fr", "moins de 3 jours"),
        ("zh", "不到3天"),
        ("vi", "chưa đến 3 ngày"),
        ("pt", "menos de 3 dias"),
        ("ar", "أقل من 3 أيام"),
    ],
)
def test_less_than_in_other_languages(lang: str, text: str) -> None:
    assert read_measure(text, "duration", reading(lang)) == (0, math.nextafter(4320, 0))


@pytest.mark.parametrize(
    ("asked", "text", "value"),
    [
        (FEVER, "38", "yes"),
        (FEVER, "37.9", "no"),
        (FEVER, "100.4", "yes"),
        (FEVER, "100.3", "no"),
        (FEVER, "yes, 39", "yes"),
        (FEVER, "no, 37.2", "no"),
        (FEVER, "yes 37", None),
        (FEVER, "no 39", None),
        (FEVER, "no but 39", None),
        (FEVER, "37.5-38.5", None),
        (FEVER, "38-39", "yes"),
        (FEVER, "36 to 37", "no"),
        (FEVER, "over 37", None),
        (FEVER, "over 39", "yes"),
        (FEVER, "under 38", "no"),
        (FEVER, "1", "yes"),
        (FEVER, "2", "no"),
        (FEVER, "3", "not_sure"),
        (FEVER, "yes", "yes"),
        (FEVER, "nope", "no"),
        (FEVER, "idk", "not_sure"),
        (FEVER, "20", None),
        (FEVER, "hot", None),
        (COLD, "35.5", "yes"),
        (COLD, "36", "no"),
        (LONG, "3 days", "yes"),
        (LONG, "more than 3 days", "yes"),
        (LONG, "less than 3 days", "no"),
        (LONG, "since yesterday", "no"),
        (LONG, "a week", "yes"),
        (LONG, "2 or 3 days", None),
        (LONG, "2-4 weeks", "yes"),
        (LONG, "2", "no"),
        (LONG, "72 hours", "yes"),
        (OFTEN, "7", "yes"),
        (OFTEN, "5", "no"),
        (OFTEN, "2", None),
        (OFTEN, "3", None),
        (OFTEN, "three", None),
        (OFTEN, "3 times", "no"),
        (OFTEN, "0", "no"),
        (OFTEN, "yes", "yes"),
        (FEW, "0", "yes"),
        (FEW, "none", None),
        (FEW, "4", "no"),
        (FEW, "3 times", "yes"),
        (FEW, "no", "no"),
    ],
)
def test_a_number_answers_the_question(asked: Question, text: str, value: str | None) -> None:
    answer = read(text, asked, "en")
    assert (answer and answer.value) == value


def test_words_of_another_language_are_read_too() -> None:
    assert read("39 grados", FEVER, "en") == Answer("yes")
    assert read("三天", LONG, "en") == Answer("yes")
    assert read("desde ayer", LONG, "hi") == Answer("no")


@given(st.text(max_size=40), st.sampled_from(languages()))
def test_any_temperature_is_one_of_a_body(text: str, lang: str) -> None:
    span = read_measure(text, "temperature", reading(lang))
    assert span is None or ((span[0] == 0 or BODY[0] <= span[0] <= BODY[1]) and span[0] <= span[1])


@given(st.integers(300, 450), st.sampled_from(languages()))
def test_every_body_temperature_is_read_in_every_language(tenths: int, lang: str) -> None:
    for text in (f"{tenths / 10}", f"{tenths / 10} °C", f"{tenths / 10}".replace(".", ",")):
        assert read_measure(text, "temperature", reading(lang)) == (tenths / 10, tenths / 10)
        assert read(text, FEVER, lang) == Answer("yes" if tenths >= 380 else "no")


@given(st.integers(4, 99), st.sampled_from(languages()))
def test_number_words_are_read_in_every_language(number: int, lang: str) -> None:
    said = [word for word, value in reading(lang).numbers.items() if value == number]
    assert said
    for word in said:
        assert read_measure(word, "number", reading(lang)) == (number, number), word
