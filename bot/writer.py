"""Words a reply around its locked facts with a model, or with the approved words when anything is amiss."""

import asyncio
import hashlib
from dataclasses import dataclass
from time import monotonic
from typing import Literal, Protocol

import structlog

from bot.framing import Brief, Task, led, openings, task
from bot.llm import Llm, ModelError
from bot.settings import Settings
from bot.words import Words

log = structlog.get_logger()


class Verdict(Protocol):
    """What the guard says of a text."""

    @property
    def passed(self) -> bool: ...
    @property
    def failures(self) -> tuple[str, ...]: ...


class Guard(Protocol):
    """``safety.guard.Guard`` as the writer needs it."""

    def check(self, text: str, *, language: str, facts: list[str], channel: str, human_committed: bool) -> Verdict: ...


OFF = "approved-words-only"  # a file of this name in data_dir: no model words from now on, whatever else is down


def is_off(settings: Settings) -> bool:
    """Whether staff have switched the model off for everybody (``lamplight model off``)."""
    return (settings.data_dir / OFF).exists()


@dataclass(frozen=True, slots=True)
class Worded:
    """A reply; ``verdict`` is empty for a model's words and says why for approved ones.

    ``model`` names the file and its SHA-256; ``prompt`` is the SHA-256 of all that the model was told, grammar
    included, and ``None`` where it was not asked; ``seconds`` is how long the wording took.
    """

    text: str
    by: Literal["model", "approved"]
    verdict: tuple[str, ...]
    model: str | None
    prompt: str | None
    seconds: float

    def record(self, brief: Brief) -> dict[str, object]:
        """What is kept beside the message, so that it can be said for ever what produced it."""
        told = "\x00".join(fact.text for fact in brief.facts)
        return {
            "by": self.by,
            "model": self.model,
            "prompt": self.prompt,
            "verdict": list(self.verdict),
            "brief": {"stage": brief.stage, "mood": brief.mood, "language": brief.language, "turn": brief.turn},
            "facts": [fact.id for fact in brief.facts],
            "facts_sha256": hashlib.sha256(told.encode()).hexdigest(),
            "seconds": round(self.seconds, 3),
        }


class Unworded(Exception):
    """The model's words are not used, for these reasons."""

    def __init__(self, *reasons: str) -> None:
        self.reasons = reasons


class Writer:
    """Emergency and crisis texts never come here: they are fixed and are sent as they are."""

    def __init__(self, llm: Llm | None, guard: Guard, words: Words, settings: Settings, canary: str = "") -> None:
        """``canary``: the word in the prompt by which the guard knows the prompt again."""
        self._llm, self._guard, self._words, self._settings = llm, guard, words, settings
        self._canary = canary

    async def word(self, brief: Brief, *, human_committed: bool, wanted: bool = True) -> Worded:
        """The reply for ``brief``, always, within the writer's deadline.

        ``wanted``: whether this patient wants words of a model; without them the approved ones go out.
        """
        started = monotonic()
        asked: Task | None = None
        reasons: tuple[str, ...] = ("not_wanted",)
        if wanted:
            try:
                asked = self._asked(brief)
                text = await self._modelled(asked, human_committed)
                return Worded(text, "model", (), self._model(), _digest(asked), monotonic() - started)
            except Unworded as why:
                reasons = why.reasons
        prompt = _digest(asked) if asked else None
        return Worded(self.approved(brief), "approved", reasons, self._model(), prompt, monotonic() - started)

    def approved(self, brief: Brief) -> str:
        """The facts as they are, after the first neutral opening of the stage where the language has one."""
        opening = next(openings(self._words, brief.language, "neutral", brief.stage), "")
        return "\n".join([f"{led(opening)}{brief.facts[0].text}", *(fact.text for fact in brief.facts[1:])])

    async def judged(self, brief: Brief, text: str, *, human_committed: bool) -> tuple[str, ...]:
        """The rules of the guard that ``text``, whoever wrote it, breaks as a wording of ``brief``; none: it passes."""
        try:
            await self._guarded(text, brief, human_committed)
        except Unworded as why:
            return why.reasons
        return ()

    def _model(self) -> str | None:
        return self._llm.describe() if self._llm else None

    def _asked(self, brief: Brief) -> Task:
        if self._llm is None:
            raise Unworded("model_off")
        if is_off(self._settings):
            raise Unworded("switched_off")
        try:
            return task(self._words, brief, self._llm.mode, self._canary)
        except LookupError:
            raise Unworded("no_frames") from None  # a language in which no frames are approved yet

    async def _modelled(self, asked: Task, human_committed: bool) -> str:
        assert self._llm
        try:
            async with asyncio.timeout(self._settings.writer_deadline):
                text = await self._generated(self._llm, asked)
                await self._guarded(text, asked.brief, human_committed)
                if is_off(self._settings):  # it was switched off while the model wrote
                    raise Unworded("switched_off")
                return text
        except TimeoutError:
            raise Unworded("deadline") from None
        except ModelError as error:
            raise Unworded(error.reason) from error
        except Unworded:
            raise
        except Exception as error:  # whatever it is, the patient gets the approved words and we get a line
            log.warning("writer_failed", error=type(error).__name__)
            raise Unworded("writer_failed") from error

    async def _generated(self, llm: Llm, asked: Task) -> str:
        """The model's text with the facts in; its shape is checked again, since a server may ignore a grammar."""
        text = asked.read(await llm.generate(asked.prompt, asked.grammar, asked.max_tokens))
        if text is None:
            raise Unworded("shape")
        return text

    async def _guarded(self, text: str, brief: Brief, human_committed: bool) -> None:
        facts = [fact.text for fact in brief.facts]
        try:
            verdict = await asyncio.to_thread(
                self._guard.check,
                text,
                language=brief.language,
                facts=facts,
                channel=brief.channel,
                human_committed=human_committed,
            )
        except Exception as error:  # the guard says so itself; this is for what breaks on the way to it
            log.error("guard_failed", error=type(error).__name__)
            raise Unworded("guard_error") from error
        if verdict.passed is not True:
            raise Unworded(*(verdict.failures or ("guard",)))


def _digest(asked: Task) -> str:
    return hashlib.sha256(f"{asked.prompt}\x00{asked.grammar}".encode()).hexdigest()
