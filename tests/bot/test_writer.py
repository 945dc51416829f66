"""Replies worded by the real bundled model around locked facts, and what the patient gets when anything is amiss."""

import asyncio
import importlib.util
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import pairwise, product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.framing import MOODS, STAGES, Brief, Fact, Mode, fits_free, free, task
from bot.llm import Llm, ModelAbsent, configured
from bot.settings import Settings
from bot.writer import OFF, Writer
from tests.bot.wording import GUARD, WORDS

needs_llama = pytest.mark.skipif(importlib.util.find_spec("llama_cpp") is None, reason="llama-cpp-python is not built")


FACTS = (
    Fact("disposition", "Call 112 within 4 hours. Do not drive; not even 1 km."),
    Fact("advice", "Drink 200 ml. <F1> is not a placeholder here."),
    Fact("watch", "Watch for:\n- a temperature of 38.5 °C\n- a «stiff» neck"),
)


class Judged:
    """A verdict with the failures given."""

    def __init__(self, *failures: str) -> None:
        self.failures, self.passed = failures, not failures


class Saying:
    """A guard that answers with the same failures each time, and keeps what it was asked."""

    def __init__(self, *failures: str) -> None:
        self.failures, self.asked = failures, list[str]()

    def check(self, text: str, *, language: str, facts: list[str], channel: str, human_committed: bool) -> Judged:
        self.asked.append(text)
        return Judged(*self.failures)


class Canned:
    """A model that always says the same, after ``delay`` seconds, or fails."""

    def __init__(self, text: str | Exception, mode: Mode = "choose", delay: float = 0) -> None:
        self.mode: Mode = mode
        self._text, self._delay = text, delay

    async def start(self) -> None: ...
    async def close(self) -> None: ...

    async def generate(self, prompt: str, grammar: str, max_tokens: int) -> str:
        await asyncio.sleep(self._delay)
        if isinstance(self._text, Exception):
            raise self._text
        return self._text

    def describe(self) -> str:
        return "canned"


def brief(language: str = "en", stage: str = "question", mood: str = "worried", facts: int = 3, turn: int = 0) -> Brief:
    return Brief(language, stage, mood, "web", (FACTS * 4)[:facts], turn)


def writer(llm: Llm | None, deadline: float = 10.0, data_dir: Path = Path("/nonexistent")) -> Writer:
    return Writer(llm, GUARD, WORDS, Settings(writer_deadline=deadline, data_dir=data_dir))


@pytest.fixture
async def bundled() -> AsyncIterator[Llm]:
    llm = configured(Settings())
    assert llm
    await llm.start()
    yield llm
    await llm.close()


APPROVED = "Thank you. " + "\n".join(fact.text for fact in FACTS)


@needs_llama
class TestBundledModel:
    async def test_every_kind_of_brief_is_worded_with_its_facts_unchanged_and_in_order(self, bundled: Llm) -> None:
        for turn, (language, stage, tone) in enumerate(product(("en", "es"), STAGES, MOODS)):
            asked = brief(language, stage, tone, facts=turn % 12 + 1, turn=turn)
            done = await writer(bundled).word(asked, human_committed=False)
            assert (done.by, done.verdict) == ("model", ())
            rest = done.text
            for fact in asked.facts:
                before, found, rest = rest.partition(fact.text)
                assert found
                assert not re.search(r"\d|<", before)
            assert not re.search(r"\d|<", rest)

    async def test_two_replies_in_a_row_open_differently(self, bundled: Llm) -> None:
        for tone in MOODS:
            texts = [
                (await writer(bundled).word(brief("es", "question", tone, 1, turn), human_committed=False)).text
                for turn in range(15, 19)
            ]
            openings = [text.partition(FACTS[0].text)[0] for text in texts]
            same = [one for one, two in pairwise(openings) if one == two]
            assert same == [], (
                "the approved openings changed since the training: bot/model/card.md says how to repeat it"
            )

    async def test_the_same_brief_gets_the_same_words(self, bundled: Llm) -> None:
        first = await writer(bundled).word(brief(), human_committed=False)
        assert (await writer(bundled).word(brief(), human_committed=False)).text == first.text

    async def test_a_free_grammar_lets_no_number_or_markup_out(self, bundled: Llm) -> None:
        output = await bundled.generate("en|worried|question|2|1\n", free(2), 200)
        assert re.fullmatch(r"[^<>\d\n]{1,220}<F1>[^<>\d\n]{1,220}<F2>[^<>\d\n]{0,220}", output)

    async def test_frames_added_after_training_are_chosen_too(self, bundled: Llm) -> None:
        grammar = 'root ::= ("Merci. " | "Je comprends. ") "<F1>"'
        assert await bundled.generate("fr|worried|question|1|1\n", grammar, 60) in ("Merci. <F1>", "Je comprends. <F1>")


class TestApprovedWords:
    @pytest.mark.parametrize(
        ("llm", "reason"),
        [
            (None, "model_off"),
            (Canned(ModelAbsent("not built")), "model_absent"),
            (Canned(RuntimeError("boom")), "writer_failed"),
            (Canned("", delay=5), "deadline"),
            (Canned("Thank you. <F1>"), "shape"),
        ],
    )
    async def test_the_patient_gets_them_whatever_fails(self, llm: Llm | None, reason: str) -> None:
        done = await writer(llm, deadline=0.1).word(brief(), human_committed=False)
        assert (done.text, done.by, done.verdict) == (APPROVED, "approved", (reason,))
        assert done.seconds < 0.5

    async def test_a_patient_who_wants_no_model_gets_them_and_the_model_is_not_asked(self) -> None:
        done = await writer(Canned(AssertionError("asked"))).word(brief(), human_committed=False, wanted=False)
        assert (done.text, done.by, done.verdict, done.prompt) == (APPROVED, "approved", ("not_wanted",), None)

    async def test_the_switch_stops_the_next_reply_and_the_one_that_is_being_written(self, tmp_path: Path) -> None:
        said = "Thank you, that helps. <F1>\n<F2>\n<F3>"
        slow = writer(Canned(said, delay=0.2), data_dir=tmp_path)
        assert (await slow.word(brief(), human_committed=False)).by == "model"
        being_written = asyncio.create_task(slow.word(brief(), human_committed=False))
        await asyncio.sleep(0.05)
        (tmp_path / OFF).touch()
        assert (await being_written).verdict == ("switched_off",)
        assert (await slow.word(brief(), human_committed=False)).seconds < 0.1
        (tmp_path / OFF).unlink()
        assert (await slow.word(brief(), human_committed=False)).by == "model"

    async def test_what_produced_the_words_is_kept(self) -> None:
        asked = brief()
        done = await writer(Canned("Thank you, that helps. <F1>\n<F2>\n<F3>")).word(asked, human_committed=False)
        kept = done.record(asked)
        assert (kept["by"], kept["model"], kept["facts"]) == ("model", "canned", ["disposition", "advice", "watch"])
        assert kept["brief"] == {"stage": "question", "mood": "worried", "language": "en", "turn": 0}
        digests = [str(kept["prompt"]), str(kept["facts_sha256"])]
        assert all(re.fullmatch(r"[0-9a-f]{64}", digest) for digest in digests)
        other = replace(asked, turn=1)
        again = await writer(Canned("Thank you, that helps. <F1>\n<F2>\n<F3>")).word(other, human_committed=False)
        assert again.record(other)["prompt"] != kept["prompt"]

    async def test_the_guard_sees_the_filled_text_and_its_refusal_is_recorded(self) -> None:
        guard = Saying("diagnosis", "reading_level")
        llm = Canned("Thank you, that helps. <F1>\nAlso: <F2>\n<F3>")
        done = await Writer(llm, guard, WORDS, Settings()).word(brief(), human_committed=False)
        assert (done.text, done.verdict, done.model) == (APPROVED, ("diagnosis", "reading_level"), "canned")
        one, two, three = (fact.text for fact in FACTS)
        assert guard.asked == [f"Thank you, that helps. {one}\nAlso: {two}\n{three}"]

    @pytest.mark.parametrize(
        "output",
        [
            "Thank you, that helps. <F1>\n<F2>",
            "Thank you, that helps. <F2>\n<F1>\n<F3>",
            "Thank you, that helps. <F1>\n<F1>\n<F2>\n<F3>",
            "Thank you, that helps. <F1>\n<F2>\n<F3>\n<F4>",
            "You have angina. <F1>\n<F2>\n<F3>",
            "Gracias, eso ayuda. <F1>\n<F2>\n<F3>",
            "I am sorry about the pain. <F1>\n<F2>\n<F3>",
            "Thank you, that helps. <F1>\nAlso: Also: <F2>\n<F3>",
            "",
        ],
    )
    async def test_a_choosing_model_is_held_to_the_approved_frames(self, output: str) -> None:
        assert (await writer(Canned(output)).word(brief(), human_committed=False)).verdict == ("shape",)

    @pytest.mark.parametrize(
        "gap",
        ["take 2", "take ٢", "take ２", "take ²", "take ②", "<b>", "a\nb", "a\u202eb", "", "x" * 221],
    )
    async def test_a_free_model_may_write_no_number_markup_or_hidden_character(self, gap: str) -> None:
        llm = Canned(f"Thank you. <F1>{gap}<F2> and <F3> bye", mode="free")
        assert (await writer(llm).word(brief(), human_committed=False)).verdict == ("shape",)

    async def test_a_free_model_may_write_what_else_it_likes(self) -> None:
        llm = Canned(
            "Gracias por escribir. Lea esto: <F1> Lea también esto: <F2> Y esto: <F3> Gracias por su tiempo.",
            mode="free",
        )
        done = await writer(llm).word(brief("es"), human_committed=False)
        assert done.by == "model"
        assert all(fact.text in done.text for fact in FACTS)

    async def test_a_free_model_that_writes_nonsense_or_advice_is_refused_by_the_guard(self) -> None:
        for said, reason in (
            ("Es was sensible to ask: <F1> Also <F2> And <F3> Bye", "wrong_language"),
            ("No es nada grave. <F1> Además <F2> Y <F3> Adiós", "false_reassurance"),
        ):
            done = await writer(Canned(said, mode="free")).word(brief("es"), human_committed=False)
            assert done.by == "approved"
            assert reason in done.verdict

    async def test_a_text_message_is_short(self) -> None:
        sms = Brief("en", "decision_urgent", "worried", "sms", FACTS)
        options = task(WORDS, sms, "choose").options or []
        assert all(gap == ("\n",) for gap in options[1:-1])
        assert max(map(len, options[0])) + max(map(len, options[-1])) < 120

    async def test_a_language_without_frames_still_gets_its_facts(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(WORDS, "has", lambda key, language: False)
        done = await writer(Canned("")).word(brief(), human_committed=False)
        assert (done.text, done.verdict) == ("\n".join(fact.text for fact in FACTS), ("no_frames",))


@given(st.text(st.sampled_from("<F123> \nThank you.,٢²"), max_size=60))
def test_whatever_a_model_says_each_fact_is_there_once_or_nothing_is(noise: str) -> None:
    for output in (noise, f"{noise}<F1>{noise}<F2>", f"Thanks <F1>{noise}<F2> bye"):
        told = task(WORDS, brief(facts=2), "free").read(output)
        if told is not None:
            before, _, after = told.partition(FACTS[0].text)
            between, found, end = after.partition(FACTS[1].text)
            assert found
            assert fits_free([before or "x", between, end or "x"])


def test_a_brief_without_facts_or_with_an_unknown_label_is_refused() -> None:
    for bad in ({"facts": 0}, {"stage": "emergency"}, {"mood": "cheerful"}):
        with pytest.raises(ValueError, match="not a brief"):
            brief(**bad)
    with pytest.raises(ValueError, match="empty"):
        Brief("en", "question", "neutral", "web", (Fact("a", "Do you?"), Fact("b", " ")))
