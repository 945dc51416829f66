"""Words a reply around its locked facts with a model, or with the approved words when anything is amiss."""

import asyncio
from dataclasses import dataclass
from time import monotonic
from typing import Literal, Protocol

import structlog

from bot.framing import Brief, openings, task
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


@dataclass(frozen=True, slots=True)
class Worded:
    """A reply; ``verdict`` is empty for a model's words and says why for approved ones."""

    text: str
    by: Literal["model", "approved"]
    verdict: tuple[str, ...]
    model: str | None
    seconds: float


class Unworded(Exception):
    """The model's words are not used, for these reasons."""

    def __init__(self, *reasons: str) -> None:
        self.reasons = reasons


class Writer:
    """Emergency and crisis texts never come here: they are fixed and are sent as they are."""

    def __init__(self, llm: Llm | None, guard: Guard, words: Words, settings: Settings) -> None:
        self._llm, self._guard, self._words, self._settings = llm, guard, words, settings

    async def word(self, brief: Brief, *, human_committed: bool) -> Worded:
        """The reply for ``brief``, always, within the writer's deadline."""
        started, model = monotonic(), self._llm.describe() if self._llm else None
        try:
            text = await self._modelled(brief, human_committed)
        except Unworded as why:
            return Worded(self.approved(brief), "approved", why.reasons, model, monotonic() - started)
        return Worded(text, "model", (), model, monotonic() - started)

    def approved(self, brief: Brief) -> str:
        """The facts as they are, after the first neutral opening of the stage where the language has one."""
        opening = next(openings(self._words, brief.language, "neutral", brief.stage), "")
        return "\n".join([f"{opening} {brief.facts[0].text}".strip(), *(fact.text for fact in brief.facts[1:])])

    async def _modelled(self, brief: Brief, human_committed: bool) -> str:
        if self._llm is None:
            raise Unworded("model_off")
        try:
            async with asyncio.timeout(self._settings.writer_deadline):
                text = await self._generated(self._llm, brief)
                return await self._guarded(text, brief, human_committed)
        except TimeoutError:
            raise Unworded("deadline") from None
        except ModelError as error:
            raise Unworded(error.reason) from error
        except LookupError:
            raise Unworded("no_frames") from None  # a language in which no frames are approved yet
        except Unworded:
            raise
        except Exception as error:  # whatever it is, the patient gets the approved words and we get a line
            log.warning("writer_failed", error=type(error).__name__)
            raise Unworded("writer_failed") from error

    async def _generated(self, llm: Llm, brief: Brief) -> str:
        """The model's text with the facts in; its shape is checked again, since a server may ignore a grammar."""
        asked = task(self._words, brief, llm.mode)
        text = asked.read(await llm.generate(asked.prompt, asked.grammar, asked.max_tokens))
        if text is None:
            raise Unworded("shape")
        return text

    async def _guarded(self, text: str, brief: Brief, human_committed: bool) -> str:
        facts = [fact.text for fact in brief.facts]
        verdict = await asyncio.to_thread(
            self._guard.check,
            text,
            language=brief.language,
            facts=facts,
            channel=brief.channel,
            human_committed=human_committed,
        )
        if verdict.passed is not True:
            raise Unworded(*(verdict.failures or ("guard",)))
        return text
