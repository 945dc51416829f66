"""``python -m tests.bench.race [N] [sqlite|postgresql]``: who may speak, in N random orders of events (1,000).

A patient writes, at times of an emergency; the dialogue and the model answer when they are told to, often after a nurse
has taken over; a second nurse wants the conversation too; both write, give it back, and press twice. Real inbox, turns,
writer, outbox, desk and database, and a simulated Twilio that at times refuses a message, so that it is tried again.
What happened is then read from the database alone: the audit says from when to when a person had the conversation.
Prints one JSON line; exit status 1 if the bot talked over anybody, or if anything was lost, doubled or left alone.
"""

import asyncio
import random
import sys
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from unittest.mock import patch

from sqlmodel import col, select

from bot import log, outbox
from bot.message import Channel, Inbound
from bot.settings import Settings
from bot.store import talk
from bot.store.desk import Desk
from bot.store.models import Audit, Escalation, Message, now
from bot.store.people import Staff
from bot.store.store import Store
from bot.turn import Turns
from bot.words import Words
from bot.writer import Writer
from tests.bench.clinics import empty
from tests.bench.figures import line
from tests.bench.late import Late
from tests.clinic import Clinic, clinic
from tests.simulator import NUMBER
from tests.simulator.api import Fault

SEED = 7
AT_ONCE = 7  # patients; the turns of eight may be under way
ALARM = "I have crushing chest pain and I can't breathe"
PAUSES = (0.0, 0.0, 0.001, 0.004, 0.015)  # seconds between two events
NURSES = (Staff(1, "ana", "nurse"), Staff(2, "ben", "nurse"))
SETTLED = 120.0  # seconds in which all must have come to rest
FAILURES = (
    "talked_over", "sent_over", "emergency_words_over", "lost", "unseen", "two_owners", "staff_lost", "staff_doubled",
    "emergency_alone", "silent", "unsettled",
)  # fmt: skip


@dataclass
class Case:
    """One patient, two nurses, and what each was told."""

    number: int
    clinic: Clinic
    desk: Desk
    late: Late
    said: list[tuple[str, str, datetime, datetime]] = field(default_factory=list)  # id, text, from, to
    staff_said: list[tuple[str, str]] = field(default_factory=list)  # who, text; each was told that it is sent
    found: Counter[str] = field(default_factory=Counter)
    conversation: str = ""

    async def happens(self) -> Counter[str]:
        """Everything, in an order of its own; what went wrong."""
        chance = random.Random(SEED * 1_000_003 + self.number)
        await self.says("hello")
        tasks: list[asyncio.Task[None]] = []
        for event, *given in script(chance):
            tasks.append(asyncio.create_task(getattr(self, event)(*given)))
            if chance.random() < 0.4:
                await tasks[-1]
            await asyncio.sleep(chance.choice(PAUSES))
        await asyncio.gather(*tasks)
        await self._ends()
        return await self._verdict()

    async def says(self, text: str) -> None:
        name, begun = f"SM{self.number:08x}{len(self.said):024x}", now()
        at = len(self.said)
        self.said.append((name, text, begun, begun))
        patient = f"+1202{5_550_000 + self.number:07d}"
        await self.clinic.inbox.accept(
            Inbound(Channel.SMS, patient, NUMBER, name, text, begun, language="en", country="US")
        )
        self.said[at] = (name, text, begun, now())
        if not self.conversation:
            async with self.clinic.store.read() as tx:
                found = await talk.find_conversation(tx, Channel.SMS, NUMBER, patient)
            assert found
            self.conversation = found.id
        shown = await self.desk.thread(self.conversation, NURSES[0])
        self.found["unseen"] += shown is None or text not in [one.text for one in shown.messages]

    async def answers(self, who: str) -> None:
        self.late.answers(who, self.conversation)

    async def takes(self, nurse: Staff, reading: float) -> None:
        shown = await self.desk.thread(self.conversation, nurse)
        assert shown
        await asyncio.sleep(reading)
        await self.desk.take_over(self.conversation, nurse, shown.fence)

    async def writes(self, nurse: Staff, text: str, times: int) -> None:
        text = f"{text} ({self.number})"
        told = [self.desk.staff_reply(self.conversation, nurse, text, text) for _ in range(times)]
        if any(await asyncio.gather(*told)):
            self.staff_said.append((nurse.name, text))

    async def gives_back(self, nurse: Staff, resume: str) -> None:
        await self.desk.give_back(self.conversation, nurse, resume)

    async def _ends(self) -> None:
        """Nobody holds it any more, everybody answers at once, and the patient writes once more."""
        self.late.free(self.conversation)
        for nurse in NURSES:
            await self.desk.give_back(self.conversation, nurse, "continue")
        await self.says("and now?")
        until = now() + timedelta(seconds=SETTLED)
        while await self._under_way():
            if now() > until:
                self.found["unsettled"] += 1
                return
            await asyncio.sleep(0.1)

    async def _under_way(self) -> bool:
        return any(row.state in ("new", "pending", "sending", "unknown") for row in await self._rows())

    async def _rows(self) -> Sequence[Message]:
        query = select(Message).where(Message.conversation == self.conversation).order_by(col(Message.id))
        async with self.clinic.store.read() as tx:
            return (await tx.session.exec(query)).all()

    async def _verdict(self) -> Counter[str]:
        rows, held = await self._rows(), await self._held()
        bots = [row for row in rows if row.author == "bot"]
        over = [row for row in bots if _within(row.created_at, held)]
        self.found["emergency_words_over"] += sum(row.kind == "emergency" for row in over)
        self.found["talked_over"] += sum(row.kind != "emergency" for row in over)
        self.found["sent_over"] += sum(
            row.kind != "emergency" and row.claimed_at is not None and _within(row.claimed_at, held) for row in bots
        )
        self._staff_heard(rows)
        await self._patient_heard(rows, held)
        self.found["takeovers"] += len(held)
        self.found["turns_dropped"] += sum(row.attempts > 1 for row in rows if row.author == "patient")
        return self.found

    async def _held(self) -> list[tuple[datetime, datetime]]:
        """From when to when a person had it; at most one at a time, and only that one wrote."""
        query = select(Audit).where(Audit.subject == self.conversation).order_by(col(Audit.seq))
        async with self.clinic.store.read() as tx:
            audit = (await tx.session.exec(query)).all()
        held, owner, since = [], None, now()
        for row in audit:
            if row.action == "conversation.taken":
                self.found["two_owners"] += owner is not None
                owner, since = row.actor, row.at
            elif row.action in ("conversation.given_back", "message.sent"):
                self.found["two_owners"] += owner != row.actor
            if row.action == "conversation.given_back":
                held.append((since, row.at))
                owner = None
        assert owner is None
        return held

    def _staff_heard(self, rows: Sequence[Message]) -> None:
        kept = Counter(row.provider_id for row in rows if row.author == "staff")
        for _, text in self.staff_said:
            sent = [one for one in self.clinic.twilio.sent if one.body == text]
            self.found["staff_lost"] += not sent
            self.found["staff_doubled"] += len(sent) > 1
        self.found["staff_doubled"] += sum(times > 1 for times in kept.values())

    async def _patient_heard(self, rows: Sequence[Message], held: list[tuple[datetime, datetime]]) -> None:
        kept = {row.provider_id: row for row in rows if row.author == "patient"}
        replies = defaultdict(list)
        for reply in rows:
            replies[reply.answers].append(reply)
        async with self.clinic.store.read() as tx:
            query = select(Escalation.message).where(Escalation.conversation == self.conversation)
            called = set((await tx.session.exec(query)).all())
        for name, text, begun, ended in self.said:
            if (row := kept.get(name)) is None or row.state != "done":
                self.found["lost"] += 1
                continue
            answered = [said for said in replies[row.id] if said.author == "bot"]
            apart = all(ended < since or begun > until for since, until in held)  # nobody's but the bot's, all along
            urgent = any(said.kind == "emergency" for said in answered)
            self.found["emergency_alone"] += text == ALARM and (row.id not in called or (apart and not urgent))
            self.found["silent"] += not answered and all(begun > until for _, until in held)


def script(chance: random.Random) -> list[tuple[Any, ...]]:
    """What happens to one patient after the first message, in a random order."""
    events: list[tuple[Any, ...]] = [("says", f"it is getting worse, {n}") for n in range(chance.randint(1, 4))]
    events += [("says", ALARM)] * (chance.random() < 0.3)
    events += [("answers", who) for who in ("rasa", "model") for _ in range(chance.randint(1, 4))]
    events += [("takes", chance.choice(NURSES), chance.choice(PAUSES)) for _ in range(chance.randint(1, 3))]
    for n in range(chance.randint(1, 3)):
        events.append(("writes", chance.choice(NURSES), f"I am a nurse, {n}", chance.choice((1, 1, 2))))
    resumes = ("continue", "again")
    events += [("gives_back", chance.choice(NURSES), chance.choice(resumes)) for _ in range(chance.randint(0, 2))]
    chance.shuffle(events)
    return events


def _within(at: datetime, held: Sequence[tuple[datetime, datetime]]) -> bool:
    return any(since < at < until for since, until in held)


@asynccontextmanager
async def practice(store: Store, settings: Settings) -> AsyncIterator[tuple[Clinic, Late]]:
    """A clinic whose turns are taken, and whose provider refuses a few messages at first."""
    words, chance = Words(("en",)), random.Random(SEED)
    late: Any = Late(chance)
    rates = {"sms": 200.0, "whatsapp": 200.0}
    own = settings.model_copy(update={"writer_deadline": 60.0, "turn_deadline": 60.0})
    async with clinic(store, words, own, sends_per_second=rates) as inside:
        faults = [Fault(hang=0.02), Fault(hang=0.1), *[Fault()] * 7, Fault(status=503, code=20503)]
        inside.twilio.api.faults.extend(chance.choice(faults) for _ in range(20_000))
        writer = Writer(late, None, words, inside.settings)  # type: ignore[arg-type]  # no text gets as far as a guard
        turns = Turns(store, words, late, writer, {}, inside.settings)
        inside.inbox._begin = turns.begin
        running = asyncio.create_task(turns.run())
        yield inside, late
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def trial(store: Store, settings: Settings, numbers: Sequence[int]) -> Counter[str]:
    """What went wrong in the cases of ``numbers``, and how often each thing happened."""
    total, gate = Counter[str](), asyncio.Semaphore(AT_ONCE)
    with patch.object(outbox, "WAITS", (0.05,)):  # what the provider refused comes again soon, as late as it may be
        async with practice(store, settings) as (inside, late):

            async def one(number: int) -> None:
                async with gate:
                    total.update(await Case(number, inside, Desk(store), late).happens())

            async with asyncio.TaskGroup() as tasks:
                for number in numbers:
                    tasks.create_task(one(number))
    return total


async def main(count: int, database: str) -> int:
    """Prints the line."""
    log.configure(50)
    async with empty(database) as place:
        begun = now()
        found = await trial(place.store, place.settings, range(count))
        took = (now() - begun) / timedelta(seconds=1)
    wrong = sum(found[name] for name in FAILURES)
    return line("takeover race", count, wrong, SEED, database=database, seconds=round(took), **found)


if __name__ == "__main__":
    args = sys.argv[1:]
    kind = args[1] if len(args) > 1 else "sqlite"
    sys.exit(asyncio.run(main(int(args[0]) if args else 1000, kind)))
