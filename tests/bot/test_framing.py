"""The approved frames of eight languages: the same keys, nothing that can carry a fact, and a tone of their own."""

import re
import unicodedata
from itertools import product

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from bot.framing import LONGEST_GAP, MOODS, STAGES, Brief, Fact, fits_free, frames, gaps, led, openings, suited, task
from bot.settings import Settings
from bot.words import LOCALES, SCRIPTS, Words

LANGUAGES = Settings().languages
WORDS = Words(LANGUAGES)


def framing(language: str) -> dict[str, str]:
    """Every frame of a language by its key."""
    text = (LOCALES / language / "framing.ftl").read_text("utf-8")
    found = [entry for entry in FluentParser().parse(text).body if isinstance(entry, Message)]
    return {entry.id.name: WORDS.say(entry.id.name, language) for entry in found}


FRAMING = {language: framing(language) for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
class TestEveryLanguage:
    def test_has_the_keys_of_english_and_no_key_twice(self, language: str) -> None:
        text = (LOCALES / language / "framing.ftl").read_text("utf-8")
        keys = re.findall(r"^([a-z_0-9-]+) =", text, re.M)
        assert keys == list(FRAMING["en"])

    def test_holds_no_number_markup_or_hidden_character(self, language: str) -> None:
        bad = re.compile(r"[\d<>{}\[\]\"/@%*_#|\\]|\u200b|\u200e|\u200f|[\u202a-\u202e\u2066-\u2069]|https?:")
        assert [text for text in FRAMING[language].values() if bad.search(text)] == []

    def test_is_written_in_its_own_script(self, language: str) -> None:
        script = SCRIPTS.get(language, re.compile(r"[a-zà-ɏḀ-ỿ]", re.I))
        letters = [(text, [char for char in text if char.isalpha()]) for text in FRAMING[language].values()]
        assert [text for text, found in letters if not all(script.match(char) for char in found)] == []

    def test_every_frame_is_a_sentence_that_fits_a_gap(self, language: str) -> None:
        for key, text in FRAMING[language].items():
            assert text == text.strip()
            assert len(text) <= min(80, LONGEST_GAP)
            assert text[-1] in ("：:" if key.startswith("connector") else ".!。।:：")

    def test_every_mood_and_stage_has_enough_to_choose_from(self, language: str) -> None:
        for mood, stage in product(MOODS, STAGES):
            found = frames(WORDS, language, mood, stage)
            assert len(set(found.openings)) == len(found.openings) >= 6
            assert len(set(found.connectors)) == len(found.connectors) >= 11
            assert len(set(found.closings)) == len(found.closings) >= 8

    def test_no_two_openings_in_a_row_are_the_same_when_the_moment_moves_on(self, language: str) -> None:
        for mood in MOODS:
            first = set(openings(WORDS, language, mood, "first_question"))
            assert len(first - set(openings(WORDS, language, mood, "decision_routine"))) >= 3

    def test_a_fright_and_a_form_do_not_sound_alike(self, language: str) -> None:
        for stage in ("first_question", "question", "decision_same_day", "knowledge"):
            afraid = set(openings(WORDS, language, "frightened_parent", stage))
            form = list(openings(WORDS, language, "administrative", stage))
            assert not afraid & set(form)
            assert sum(map(len, form)) < sum(map(len, afraid))


@pytest.mark.parametrize(
    ("language", "gendered"),
    [
        ("fr", r"\b(inquiet|seule?|pas sûre?|contente?|fatiguée?|désolée?|patiente?|(êtes|suis) \w+ée?)\b"),
        ("es", r"\b(preocupad[oa]|cansad[oa]|seguro de que|segura|tranquil[oa]|list[oa] para)\b"),
        ("pt", r"\b(obrigad[oa]|preocupad[oa]|cansad[oa]|segur[oa]|tranquil[oa])\b"),
        ("ar", r"(?:^|\s)(?:اكتب|اكتبي|أجب|أجيبي|أخبرني|أخبريني|اقرأ|اقرئي|اسأل|اسألي)(?:\s|\.|$)"),
        ("hi", r"(^|\s)आप .*\S[तहग][ेीए] हैं|(सकता|सकती|रहा|रही) हूं"),
    ],
)
def test_the_patient_is_not_taken_for_a_man_or_a_woman(language: str, gendered: str) -> None:
    assert [text for text in FRAMING[language].values() if re.search(gendered, text.lower())] == []


@pytest.mark.parametrize(
    ("language", "familiar"),
    [
        ("fr", r"\b(tu|te|toi|ton|ta|tes|t')\b"),
        ("pt", r"\b(tu|te|ti|teu|tua|contigo)\b"),
        ("zh", r"你"),
        ("hi", r"(^|\s)(तुम|तू|तुम्हें|तेरा|तुम्हारा|तुम्हारी)(\s|$)"),
    ],
)
def test_the_patient_is_addressed_politely(language: str, familiar: str) -> None:
    assert [text for text in FRAMING[language].values() if re.search(familiar, text.lower())] == []


def test_a_mood_without_words_of_its_own_takes_the_neutral_ones() -> None:
    assert [*openings(WORDS, "en", "urgent", "knowledge")] == [*openings(WORDS, "en", "neutral", "knowledge")]
    assert [*openings(WORDS, "en", "in_pain", "knowledge")] != [*openings(WORDS, "en", "neutral", "knowledge")]


def test_chinese_has_no_space_after_its_marks_and_the_others_have() -> None:
    assert led("谢谢。") == "谢谢。"
    assert led("شكرًا.") == "شكرًا. "
    assert led("धन्यवाद।") == "धन्यवाद। "
    assert led("") == ""
    for language in LANGUAGES:
        brief = Brief(language, "decision_routine", "neutral", "web", (Fact("a", "-"), Fact("b", "-")))
        before, between, _ = gaps(suited(WORDS, brief), 2, 0)
        assert all(text.endswith(" ") != (language == "zh") for text in before)
        assert all(text.endswith(" ") != (language == "zh") for text in between if text.strip())


def test_whatever_is_chosen_no_two_replies_in_a_row_open_alike_and_no_connector_comes_twice() -> None:
    for language, turn in product(LANGUAGES, range(40)):
        chosen = frames(WORDS, language, "worried", "decision_routine")
        now, later = gaps(chosen, 20, turn), gaps(chosen, 20, turn + 1)
        assert not set(now[0]) & set(later[0])
        spoken = [text for options in now[1:-1] for text in options if text.strip()]
        assert len(spoken) == len(set(spoken)) == 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_free_grammar_has_all_letters_of_a_language_and_no_number_markup_or_hidden_character(language: str) -> None:
    assert fits_free(list(FRAMING[language].values()), language)
    bad = [chr(c) for c in range(0x30000) if unicodedata.category(chr(c)) in ("Cc", "Cf", "Co", "Cs", "Nd", "Nl", "No")]
    assert [char for char in (*bad, *"<>{}[]|#*_`@/\\") if fits_free([char], language)] == []


def test_a_language_without_letters_of_its_own_may_write_all_but_numbers_and_markup() -> None:
    assert fits_free(["Привет, это проверка."], "ru")
    assert not fits_free(["Привет ２"], "ru")
    assert not fits_free(["Привет <b>"], "ru")
    assert not fits_free(["Привет"], "en")


def test_a_free_prompt_names_nobody_and_carries_the_canary() -> None:
    facts = (Fact("visit", "Dr. Ana Pérez sees you. Call +34 600 123 456 or write to ana@example.org."),)
    told = task(Words(("en",)), Brief("en", "discharge", "neutral", "web", facts), "free", "lantern7f").prompt
    assert "lantern7f" in told
    assert not any(one in told for one in ("Pérez", "600 123", "ana@"))
