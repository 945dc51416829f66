"""The tables of texts beside this file: what patients write in each language, and the only thing that it may mean."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from flows.answers import Answer, read
from flows.dispositions import Disposition
from flows.document import read_document
from flows.measures import read_measure
from flows.question import Question
from flows.reading import languages, reading

FOLDER = Path(__file__).resolve().parent
LANGS = ("ar", "en", "es", "fr", "hi", "pt", "vi", "zh")
OPTIONS = ("o1", "o2", "o3", "o4")
PLAIN = Question("plain_one", "Is it so?", {}, Disposition.URGENT, False, "r", "w", ("s",), None)
MANY = Question(
    "many", "Any?", dict.fromkeys(OPTIONS, "english label not used"), Disposition.URGENT, False, "r", "w", ("s",), None
)


@cache
def table(lang: str) -> dict[str, Any]:
    """The content of ``<lang>.yaml``."""
    return read_document(FOLDER / f"{lang}.yaml")


def texts(lang: str, value: str) -> list[str]:
    """The texts of ``lang`` that mean ``value``."""
    return str(table(lang)[value]).split("|")


def every(section: str) -> list[Any]:
    """``(lang, text, meaning)`` of a section of every table."""
    return [(lang, str(text), meaning) for lang in LANGS for text, meaning in table(lang)[section].items()]


def test_every_language_has_a_table_of_at_least_120_texts() -> None:
    assert languages() == LANGS
    for lang in LANGS:
        said = sum(len(texts(lang, value)) for value in ("yes", "no", "not_sure", "nothing"))
        assert said + sum(len(table(lang)[s]) for s in ("options", "ages", "temperatures", "durations")) >= 120


@pytest.mark.parametrize("value", ["yes", "no", "not_sure"])
@pytest.mark.parametrize("lang", LANGS)
def test_yes_no_and_not_sure(lang: str, value: str) -> None:
    got = {text: read(text, PLAIN, lang) for text in texts(lang, value)}
    assert {text: answer for text, answer in got.items() if answer != Answer(value)} == {}
    got = {text: read(text, MANY, lang) for text in texts(lang, value)}
    assert {text: answer for text, answer in got.items() if answer != Answer(value) and len(text) > 1} == {}


@pytest.mark.parametrize("lang", LANGS)
def test_what_is_no_answer_is_not_read(lang: str) -> None:
    got = {text: read(text, PLAIN, lang) for text in texts(lang, "nothing")}
    assert {text: answer for text, answer in got.items() if answer is not None} == {}


@pytest.mark.parametrize("lang", LANGS)
def test_options(lang: str) -> None:
    labels = dict(zip(OPTIONS, table(lang)["labels"], strict=True))
    wrong = {}
    for text, places in table(lang)["options"].items():
        answer = read(str(text), MANY, lang, labels=labels)
        wanted = tuple(OPTIONS[int(place) - 1] for place in str(places).split()) if places else None
        if wanted != (answer and answer.options):
            wrong[text] = answer
    assert wrong == {}


@pytest.mark.parametrize("lang", LANGS)
def test_options_of_the_fact_health_are_read_in_the_same_way(lang: str) -> None:
    labels = dict(zip(OPTIONS, table(lang)["labels"], strict=True))
    choices = (*OPTIONS, "none", "not_sure")
    for text in table(lang)["options"]:
        expected = read(str(text), MANY, lang, labels=labels)
        assert read(str(text), "health", lang, None, choices, labels) == expected, text
    assert read("5", "health", lang, None, choices, labels) == Answer("no")
    assert read("not_sure", "health", lang, None, choices, labels) == Answer("not_sure")
    for text in texts(lang, "no"):
        if len(text) > 1:
            assert read(text, "health", lang, None, choices, labels) == Answer("no"), text
    assert read(texts(lang, "yes")[0], "health", lang, None, choices, labels) is None, "which of them is not said"


@pytest.mark.parametrize("lang", LANGS)
def test_the_own_text_of_an_option_is_that_option(lang: str) -> None:
    labels = dict(zip(OPTIONS, table(lang)["labels"], strict=True))
    for option, label in labels.items():
        assert read(label, MANY, lang, labels=labels) == Answer("yes", (option,))


@pytest.mark.parametrize("lang", LANGS)
def test_ages(lang: str) -> None:
    got = {text: read(str(text), "age", lang, "child") for text in table(lang)["ages"]}
    values = {text: answer and answer.value for text, answer in got.items()}
    assert values == table(lang)["ages"]


@pytest.mark.parametrize(("kind", "section"), [("temperature", "temperatures"), ("duration", "durations")])
@pytest.mark.parametrize("lang", LANGS)
def test_measures(lang: str, kind: str, section: str) -> None:
    got = {text: read_measure(str(text), kind, reading(lang)) for text in table(lang)[section]}
    wanted = {text: None if value is None else (value, value) for text, value in table(lang)[section].items()}
    assert {text: span for text, span in got.items() if span != wanted[text]} == {}


@pytest.mark.parametrize("lang", LANGS)
def test_no_text_of_another_language_is_read_as_its_opposite(lang: str) -> None:
    opposite = {"yes": "no", "no": "yes"}
    wrong = [
        (other, text, value)
        for other in LANGS
        for value in ("yes", "no", "not_sure")
        for text in texts(other, value)
        for answer in [read(text, PLAIN, lang)]
        if answer is not None and answer.value == opposite.get(value, "no")
    ]
    assert wrong == []


@pytest.mark.parametrize("lang", LANGS)
def test_what_is_no_answer_at_home_is_one_elsewhere_only_where_it_is_a_short_word_there(lang: str) -> None:
    for other in LANGS:
        read_as = {text: read(text, PLAIN, lang) for text in texts(other, "nothing")}
        assert {text: answer for text, answer in read_as.items() if answer is not None and len(text) > 6} == {}, other


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en", "k", None),  # no in Vietnamese
        ("en", "la", None),  # no in Arabic
        ("en", "you", None),  # yes in Chinese
        ("en", "co", None),  # yes in Vietnamese
        ("vi", "k", "no"),
        ("ar", "la", "no"),
        ("fr", "si", "yes"),
        ("fr", "ne", None),
        ("fr", "la", None),
        ("pt", "no", "no"),
        ("pt", "na", None),  # no in Hindi
        ("hi", "na", "no"),
        ("zh", "si", None),  # four, or to die
        ("en", "si", "yes"),
        ("fr", "nan", "no"),
        ("zh", "nan", None),  # a man
        ("pt", "pois não", None),  # of course in Brazil, not so in Portugal
        ("es", "ya", None),
        ("pt", "ya", "yes"),
        ("ar", "ايه", None),  # what in Cairo, yes in Beirut
        ("en", "não", "no"),
        ("en", "нет", None),
        ("ar", "oui", "yes"),
        ("fr", "la2", "no"),
        ("hi", "maybe", "not_sure"),
        ("vi", "ok", None),
        ("fr", "是的", "yes"),
        ("zh", "नहीं", "no"),
    ],
)
def test_words_that_mean_something_else_in_another_language(lang: str, text: str, value: str | None) -> None:
    answer = read(text, PLAIN, lang)
    assert (answer and answer.value) == value
