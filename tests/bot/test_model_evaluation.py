"""What the evaluation of a model counts, the briefs and the corpus behind it, and how the two models do."""

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest

from bot.commands.model import run
from bot.framing import MOODS, STAGES, Brief, Fact, fits_free, frames, free, split
from bot.llm import configured
from bot.model.briefs import briefs
from bot.model.corpus import LANGUAGES, pairs, repeats
from bot.model.evaluation import Outcome, around, counted
from bot.model.header import read_header
from bot.model.shelf import bundled, sha256
from bot.settings import Settings
from bot.words import Words
from bot.writer import Worded
from safety.guard import can_guard
from tests.bench.words import random_weights

needs_llama = pytest.mark.skipif(importlib.util.find_spec("llama_cpp") is None, reason="llama-cpp-python is not built")
GGUF = bundled()
WORDS = Words(LANGUAGES)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh data folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LAMPLIGHT_DATA_DIR", str(tmp_path / "data"))
    return tmp_path


class TestCounting:
    FACTS = (Fact("a", "Rest."), Fact("b", "Drink water."))

    def outcome(self, text: str, by: str = "model") -> Outcome:
        brief = Brief("en", "decision_routine", "neutral", "web", self.FACTS)
        worded = Worded(text, by, () if by == "model" else ("shape",), None, None, 0.1)  # type: ignore[arg-type]
        return Outcome(brief, worded, around(text, brief))

    @pytest.mark.parametrize(
        ("text", "lost"),
        [
            ("Thanks. Rest.\nDrink water.", 0),
            ("Thanks. rest.\nDrink water.", 1),
            ("Thanks.", 2),
            ("Drink water.\nRest.", 1),
            ("Rest. Rest. Drink water.", 1),
        ],
    )
    def test_a_fact_is_lost_when_changed_missing_out_of_order_or_said_twice(self, text: str, lost: int) -> None:
        assert counted(WORDS, [self.outcome(text)]).facts_lost == lost

    def test_what_else_is_counted(self) -> None:
        fit, strange = "Thank you for your answers. Rest.\nDrink water.\nThank you for seeing to this.", "Hm. Rest.\n"
        texts = [
            fit,
            fit,
            strange + "Drink water.",
            "Gracias por escribir. Rest.\nDrink water.\nEscriba si algo cambia.",
        ]
        found = counted(WORDS, [*map(self.outcome, texts), self.outcome("Rest.\nDrink water.", "approved")])
        assert (found.replies, found.facts, found.facts_lost, found.model_worded) == (5, 10, 0, 4)
        assert (found.unfit, found.other_language, found.repeats, found.as_before) == (2, 1, 3, 1)
        assert found.refused == {"shape": 1}
        assert found.share == 0.8


@needs_llama
async def test_every_approved_text_can_be_written_whole_by_the_bundled_model() -> None:
    """Also those whose pieces are longer than the library's own buffer, as in Chinese."""
    llm = configured(Settings(_env_file=None))
    assert llm
    said = {text for language in LANGUAGES for one in _all_frames(language) for text in one if text}
    try:
        for start in range(0, len(asked := sorted(said)), 12):
            wanted = "".join(f"{text}\n" for text in asked[start : start + 12])
            assert await llm.generate("zh|neutral|question|1|1\n", only(wanted), 1500) == wanted
    finally:
        await llm.close()


@needs_llama
@pytest.mark.parametrize("language", [*LANGUAGES, "ru"])
async def test_every_language_has_a_free_grammar_that_the_worker_understands(language: str) -> None:
    llm = configured(Settings(_env_file=None))
    assert llm
    try:
        written = await llm.generate(f"{language}|worried|question|2|1\n", free(2, language), 400)
    finally:
        await llm.close()
    gaps = split(written, 2) or written.split("<")[:1]  # the last gap may be cut by the limit of tokens
    assert fits_free([gap for gap in gaps if gap], language)


def _all_frames(language: str) -> list[tuple[str, ...]]:
    found = [frames(WORDS, language, mood, stage) for mood in MOODS for stage in STAGES]
    return [texts for one in found for texts in (one.openings, one.connectors, one.closings)]


def only(text: str) -> str:
    escaped = text.replace('"', '\\"').replace("\n", "\\n")
    return f'root ::= "{escaped}"'


@needs_llama
class TestEvaluating:
    def evaluated(self, capsys: pytest.CaptureFixture[str], *options: str) -> dict[str, Any]:
        assert run(["evaluate", "--briefs", "24", *options]) == 0
        return dict(json.loads(capsys.readouterr().out.splitlines()[-1]))

    def test_the_bundled_model_keeps_every_fact_and_says_only_approved_words(
        self, home: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        found = self.evaluated(capsys)
        every = found["figures"]["all"]
        assert found["mode"] == "choose"
        assert set(found["figures"]) == {*filter(can_guard, LANGUAGES), "all"}
        assert (every["replies"], every["facts_lost"], every["unfit"], every["other_language"]) == (24, 0, 0, 0)
        assert every["model_worded"] + sum(every["refused"].values()) >= 24
        assert every["share"] > 0.9

    def test_a_model_of_random_weights_never_gets_a_word_through(
        self, home: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = home / "random.gguf"
        random_weights(GGUF, path, seed=3)
        found = self.evaluated(capsys, "--model", str(path))
        every = found["figures"]["all"]
        assert found["mode"] == "free"
        assert (every["replies"], every["facts_lost"], every["model_worded"]) == (24, 0, 0)
        assert every["refused"]

    def test_the_switch_does_not_stop_a_trial_and_no_model_is_one_line(
        self, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        run(["off"])
        assert self.evaluated(capsys)["figures"]["all"]["model_worded"] > 0
        monkeypatch.setenv("LAMPLIGHT_MODEL_ENABLED", "false")
        assert run(["evaluate"]) == 1
        assert "no model is in use" in capsys.readouterr().err


def test_briefs_are_in_every_language_of_real_sentences_and_the_same_for_a_seed() -> None:
    made = briefs(WORDS, LANGUAGES, 160, seed=5)
    assert made == briefs(WORDS, LANGUAGES, 160, seed=5) != briefs(WORDS, LANGUAGES, 160, seed=6)
    assert {brief.language for brief in made} == set(LANGUAGES)
    english = {fact.text for brief in made if brief.language == "en" for fact in brief.facts}
    others = {fact.text for brief in made if brief.language != "en" for fact in brief.facts}
    assert len(english) > 30
    assert not english & others


def test_the_corpus_has_every_language_and_seldom_says_a_word_twice() -> None:
    said = {language: [0, 0] for language in LANGUAGES}
    for prompt, reply in pairs():
        first, last = reply.partition("<F1>")[0], reply.rpartition(">")[2]
        counts = said[prompt.partition("|")[0]]
        counts[0] += 1
        counts[1] += repeats(first, last)
    assert all(total > 5000 and twice < 0.02 * total for total, twice in said.values())


def test_a_chinese_word_said_twice_is_noticed() -> None:
    assert repeats("谢谢您的耐心。", "请有耐心。")
    assert not repeats("谢谢您的耐心。", "有变化请告诉我。")
    assert repeats("Danke für die Geduld", "Viel Geduld")


def test_random_weights_are_a_model_of_the_same_shape_and_the_same_for_a_seed(tmp_path: Path) -> None:
    for name, seed in (("one", 1), ("again", 1), ("two", 2)):
        random_weights(GGUF, tmp_path / name, seed)
    one, again, two = (sha256(tmp_path / name) for name in ("one", "again", "two"))
    assert one == again != two
    assert read_header(tmp_path / "one") == read_header(GGUF)
    assert json.loads((GGUF.parent / "model.json").read_text())["sha256"] == sha256(GGUF)
