"""Each base case and its changed ones, interviewed on the real path and compared."""

import asyncio
import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from bot.app import Lamplight
from bot.commands.evaluation.counting import wilson
from bot.commands.evaluation.respondent import Respondent
from bot.commands.evaluation.simulation import Talk, talked
from bot.commands.evaluation.vignette import Vignette, read_vignettes
from bot.commands.interview import Interviews
from bot.message import Channel
from flows.complaints import SOMETHING_ELSE
from flows.dispositions import Disposition
from flows.protocol import Protocol
from tests.metamorphic.changes import CHANGES
from tests.metamorphic.phone import OverChannel, webhook

VIGNETTES: Final = Path(__file__).resolve().parents[1] / "vignettes"
LANGUAGES: Final = ("en", "es", "fr", "pt", "ar", "zh", "hi", "vi")
AT_ONCE: Final = 6


@dataclass(frozen=True, slots=True)
class Pair:
    """A base case and the same with ``change``; ``step`` over 0 is less urgent than the base."""

    vignette: Vignette
    change: str
    base: Talk
    changed: Talk

    @property
    def step(self) -> int:
        return _rank(self.changed) - _rank(self.base)

    def told(self) -> str:
        """Both talks, for whoever must find out why."""
        return "\n".join((self.head(), *self.base.lines, "-- changed:", *self.changed.lines))

    def head(self) -> str:
        """What became of what, in one line."""
        return f"{self.vignette.id} {self.change}: {_level(self.base)} became {_level(self.changed)}"


class Sensible(Respondent):
    """Answers with numbers, chooses "something else" where nothing fits, and says again in short what is wrong."""

    def __init__(self, vignette: Vignette, protocols: Mapping[str, Protocol], complaint: str) -> None:
        super().__init__(vignette, protocols, "no")
        self._own, self._short = vignette.protocol, complaint

    def answer(self, question: str, protocol: str | None, choices: list[dict[str, str]]) -> str:
        ids = [choice["id"] for choice in choices]
        if question == "open":
            return self._short
        if question == "complaint" and self._own not in ids:
            return str(ids.index(SOMETHING_ELSE) + 1)
        said = super().answer(question, protocol, choices)
        return str(ids.index(said) + 1) if said in ids else said


class Backwards(Sensible):
    """Names several options in the opposite order; ``turned`` says whether there was a chance to."""

    turned = False

    def answer(self, question: str, protocol: str | None, choices: list[dict[str, str]]) -> str:
        said = super().answer(question, protocol, choices)
        numbers = said.split()
        if len(numbers) < 2 or not re.fullmatch(r"[\d ]+", said):
            return said
        self.turned = True
        return " ".join(reversed(numbers))


def base_cases() -> list[Vignette]:
    """The development vignettes."""
    files = (VIGNETTES / "development_1.jsonl", VIGNETTES / "development_2.jsonl")
    read = [one for path in files for one in read_vignettes(path, LANGUAGES)]
    assert all(isinstance(one, Vignette) for one in read)
    return [one for one in read if isinstance(one, Vignette)]


async def paired(
    lamplight: Lamplight, vignettes: Sequence[Vignette], done: Callable[[], None] = lambda: None
) -> list[Pair]:
    """Every base case with every change that can be made of it; ``done`` is called after each case."""
    gate = asyncio.Semaphore(AT_ONCE)
    async with webhook(lamplight) as caller:
        over = {
            "sms": OverChannel(lamplight, Channel.SMS, caller),
            "web": OverChannel(lamplight, Channel.WEB, caller),
        }
        talks = _Talks(lamplight, Interviews(lamplight), over, gate)

        async def one(vignette: Vignette) -> list[Pair]:
            base = await talks.of(vignette, "base", Sensible(vignette, lamplight.protocols, vignette.text))
            pairs = [await talks.changed(vignette, name, base) for name in CHANGES]
            done()
            return [pair for pair in pairs if pair]

        return [pair for pairs in await asyncio.gather(*map(one, vignettes)) for pair in pairs]


@dataclass(frozen=True, slots=True)
class _Talks:
    lamplight: Lamplight
    interviews: Interviews
    over: Mapping[str, Interviews]
    gate: asyncio.Semaphore

    async def changed(self, vignette: Vignette, change: str, base: Talk) -> Pair | None:
        changed = CHANGES[change](vignette, self.lamplight.protocols)
        if changed is None:
            return None
        kind = Backwards if change == "answer_order" else Sensible
        speaker = kind(changed, self.lamplight.protocols, vignette.text)
        talk = await self.of(changed, change, speaker)
        if isinstance(speaker, Backwards) and not speaker.turned:
            return None
        return Pair(vignette, change, base, talk)

    async def of(self, vignette: Vignette, change: str, speaker: Respondent) -> Talk:
        interviews = self.over.get(change, self.interviews)
        async with self.gate:
            return await talked(interviews, f"{vignette.id}/{change}", vignette.text, vignette.lang, speaker)


def counted(pairs: Sequence[Pair]) -> dict[str, Any]:
    """For each change, and for all: pairs, equal, lowered, emergencies lowered, with their Wilson intervals."""
    by_change: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        by_change[pair.change].append(pair)
        by_change["all"].append(pair)
    return {change: _figures(group) for change, group in sorted(by_change.items())}


def _figures(pairs: Sequence[Pair]) -> dict[str, Any]:
    emergencies = [pair for pair in pairs if _rank(pair.base) == 0]
    counts = {
        "equal": (sum(pair.step == 0 for pair in pairs), len(pairs)),
        "raised": (sum(pair.step < 0 for pair in pairs), len(pairs)),
        "lowered": (sum(pair.step > 0 for pair in pairs), len(pairs)),
        "emergencies_lowered": (sum(pair.step > 0 for pair in emergencies), len(emergencies)),
    }
    return {
        name: {"hits": hits, "of": total, "wilson": [round(end, 4) for end in wilson(hits, total)]}
        for name, (hits, total) in counts.items()
    }


def _level(talk: Talk) -> str:
    return f"{talk.decided['disposition']} ({talk.decided['protocol']}/{talk.decided['because']})"


def _rank(talk: Talk) -> int:
    return Disposition(talk.decided["disposition"]).rank
