"""The approved frames around the facts: enough of them, in plain words that the guard passes, and for which mood."""

import re
from itertools import product, zip_longest

import pytest

from bot.framing import MOODS, STAGES, frames, mood
from flows.dispositions import Disposition
from tests.bot.wording import GUARD, WORDS


class TestFrames:
    @pytest.mark.parametrize("language", ["en", "es"])
    def test_there_are_enough_and_none_holds_a_number(self, language: str) -> None:
        for tone, stage in product(MOODS, STAGES):
            found = frames(WORDS, language, tone, stage)
            assert len(set(found.openings)) >= 6
            assert len(set(found.connectors)) >= 11
            assert len(set(found.closings)) >= 8
            said = " ".join(found.openings + found.connectors + found.closings)
            assert not re.search(r"[\d<>{}\"/@%]", said)

    def test_english_needs_no_more_than_six_years_of_school(self) -> None:
        said = every("en")
        sentences, words = len(said), [word for text in said for word in re.findall(r"[a-z']+", text.lower())]
        syllables = sum(max(1, len(re.findall(r"[aeiouy]+", re.sub(r"e$", "", word)))) for word in words)
        assert 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59 <= 6
        assert max(len(text.split()) for text in said) <= 12

    def test_spanish_says_usted(self) -> None:
        familiar = r"\b(tú|te|ti|tu|tus|tienes|puedes|quieres|sabes|dime|cuéntame|escribe|responde|avísame|lee)\b"
        assert [text for text in every("es") if re.search(familiar, text.lower())] == []

    @pytest.mark.parametrize("language", ["en", "es"])
    def test_none_soothes_diagnoses_or_names_a_profession(self, language: str) -> None:
        never = (
            r"don.t worry|serious(?!ly)|\bnurse|doctor|clinician|will be (fine|ok|well)|no need|normal|"
            r"tranquil|no se preocupe|grave|enfermer|médic|no es nada|estará bien|no pasa nada"
        )
        assert [text for text in every(language) if re.search(never, text.lower())] == []

    @pytest.mark.parametrize("language", ["en", "es"])
    def test_the_guard_passes_them_all(self, language: str) -> None:
        fact = WORDS.say("decision-urgent", language)
        for tone, stage in product(MOODS, STAGES):
            found = frames(WORDS, language, tone, stage)
            for opening, connector, closing in zip_longest(
                *(found.openings, found.connectors, found.closings), fillvalue=""
            ):
                text = f"{opening}\n{connector} {fact}\n{closing}"
                verdict = GUARD.check(text, language=language, facts=[fact], channel="web", human_committed=False)
                assert verdict.passed, (text, verdict.failures)


def every(language: str) -> list[str]:
    """All the frames of a language, once each."""
    found = [frames(WORDS, language, tone, stage) for tone, stage in product(MOODS, STAGES)]
    return sorted({text for one in found for text in one.openings + one.connectors + one.closings if text})


@pytest.mark.parametrize(
    ("about", "disposition", "crisis", "hurts", "expected"),
    [
        ("self", None, False, False, "neutral"),
        (None, Disposition.SELF_CARE, False, False, "neutral"),
        ("self", Disposition.SAME_DAY, False, False, "worried"),
        ("other", Disposition.NURSE, False, False, "worried"),
        ("self", None, False, True, "in_pain"),
        ("child", Disposition.SAME_DAY, False, True, "frightened_parent"),
        ("child", Disposition.URGENT, False, True, "urgent"),
        ("child", Disposition.URGENT, True, True, "low_mood"),
    ],
)
def test_mood(about: str | None, disposition: Disposition | None, crisis: bool, hurts: bool, expected: str) -> None:
    assert mood(about, disposition, crisis, hurts=hurts) == expected
