"""The approved sentences: the same in every language, plain, without doses, and all of them said by somebody."""

import re

import pytest

from bot.care import medicine
from bot.care.check import ALLOWED
from bot.care.situations import situations
from bot.words import LOCALES, Words
from flows.readability import grade, longest_sentence
from flows.texts import LANGUAGES, Texts, read_texts

DOSE = re.compile(
    r"\d[\d.,]*\s*(?:mg|mcg|µg|ml|мг|毫克|毫升|मि\.?ग्रा|ملغ)|\d+\s*(?:tablets?|capsules?|pills?|viên|片)", re.I
)
MOST = {"vi": 30, "zh": 45}  # syllables, characters; words elsewhere


@pytest.fixture(scope="module")
def texts() -> dict[str, Texts]:
    return {language: read_texts(LOCALES / language / "discharge.ftl") for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_the_same_texts_with_the_same_variables(texts: dict[str, Texts], language: str) -> None:
    clock = {"hour12", "hour24", "half"}  # each language reads the clock in its own way
    assert {k: set(own) for k, own in texts[language].items()} == {k: set(own) for k, own in texts["en"].items()}
    for key, own in texts["en"].items():
        for name, text in own.items():
            assert texts[language][key][name].variables - clock == text.variables - clock, (key, name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_short_and_name_no_dose(texts: dict[str, Texts], language: str) -> None:
    for key, own in texts[language].items():
        for name, text in own.items():
            assert not DOSE.search(text.words), (key, name)
            assert longest_sentence(text.words, language) <= MOST.get(language, 24), (key, name)


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_no_sentence_was_left_in_english(texts: dict[str, Texts], language: str) -> None:
    for key, own in texts[language].items():
        for name, text in own.items():
            assert len(text.words.split()) < 4 or text.words != texts["en"][key][name].words, (key, name)


def test_english_reads_at_grade_six(texts: dict[str, Texts]) -> None:
    for key, own in texts["en"].items():
        for name, text in own.items():
            assert len(text.words.split()) < 6 or grade(text.words) <= 6, (key, name, grade(text.words))


def test_every_situation_and_code_has_words(words: Words) -> None:
    codes = [
        *(f"discharge-route.{code}" for code in medicine.Route.__args__),  # type: ignore[attr-defined]
        *(f"discharge-often.{code}" for code in medicine.Often.__args__),  # type: ignore[attr-defined]
        *(f"discharge-status.{code}" for code in medicine.Status.__args__),  # type: ignore[attr-defined]
        *(f"discharge-guide-{g}.{part}" for g in medicine.Guide.__args__ for part in ("for", "take", "watch")),  # type: ignore[attr-defined]
    ]
    for name, situation in situations().items():
        codes += [f"discharge-situation-{name}", f"discharge-teach-{name}", f"discharge-teach-{name}.again"]
        codes += [key for keys in situation.lines.values() for key in keys]
    for key in codes:
        for language in LANGUAGES:
            assert words.say(key, language, number="112")


def test_what_a_situation_suggests_may_stand_where_it_suggests_it() -> None:
    for name, situation in situations().items():
        for section, keys in situation.lines.items():
            assert all(ALLOWED[section].fullmatch(key) for key in keys), (name, section)
        assert not set(situation.lines["call_today"]) & set(situation.lines["emergency"]), name
        assert "discharge-er-other" in situation.lines["emergency"]


def test_no_approved_line_waits_for_a_situation(texts: dict[str, Texts]) -> None:
    lines = {key for key in texts["en"] if re.match(r"discharge-(?:do|eat|care|ok|call|er)-", key)} - {
        "discharge-call-first"
    }
    used = {key for situation in situations().values() for keys in situation.lines.values() for key in keys}
    assert lines - used == set()
