"""The app with its dialogue dead and its model hung, and a crowd of patients who write all the same."""

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import func
from sqlmodel import col, select

from bot.app import Lamplight, running
from bot.commands.local import free_port
from bot.llm import LocalLlm
from bot.settings import Settings
from bot.store.desk import Desk
from bot.store.models import Message
from bot.store.queue import QueueRow
from tests.simulator import ACCOUNT, NUMBER, TOKEN, Simulator

EMERGENCIES = (
    "I have crushing chest pain",
    "me duele el pecho y sudo frío",
    "my baby is not breathing",
    "no puedo respirar",
    "I took all my pills, I want to die",
    "se desmayó y no despierta",
    "my face is drooping on one side",
    "she is having a seizure right now",
)
OTHERS = ("my throat hurts", "hola, me arde al orinar", "I have a question", "tengo fiebre")


@dataclass
class Outcome:
    """What the crowd got."""

    acknowledged: int = 0
    seconds: list[float] = field(default_factory=list)
    replies: dict[str, list[str]] = field(default_factory=dict)
    queue: list[QueueRow] = field(default_factory=list)


@asynccontextmanager
async def outage(folder: Path) -> AsyncIterator[tuple[Lamplight, Simulator]]:
    """Everything runs but Rasa, which is killed again and again by never coming up, and the model, which is stopped."""
    port = free_port()
    async with Simulator(f"http://127.0.0.1:{port}") as twilio:
        settings = Settings(
            data_dir=folder,
            port=port,
            rasa_port=free_port(),
            actions_port=free_port(),
            rasa_python=Path("/bin/false"),
            twilio_account_sid=ACCOUNT,
            twilio_auth_tokens=[TOKEN],  # type: ignore[arg-type]
            twilio_number=NUMBER,
            twilio_base_url=twilio.url,
            turn_deadline=5.0,
            _env_file=None,
        )
        async with running(settings) as lamplight:
            await lamplight.serve()
            if isinstance(lamplight.llm, LocalLlm) and lamplight.llm.pid:
                os.kill(lamplight.llm.pid, signal.SIGSTOP)
            yield lamplight, twilio


async def crowd(lamplight: Lamplight, twilio: Simulator, texts: list[str], at_once: int = 20) -> Outcome:
    """One patient for each text; waits until every turn is taken and every reply has been sent, at most a minute."""
    outcome, gate = Outcome(), asyncio.Semaphore(at_once)

    async def one(number: int, text: str) -> None:
        async with gate:
            begun = time.perf_counter()
            delivery = await twilio.text(f"+1500555{number:04}", text)
            outcome.seconds.append(time.perf_counter() - begun)
            outcome.acknowledged += delivery.acknowledged

    await asyncio.gather(*(one(number, text) for number, text in enumerate(texts)))
    for _ in range(600):
        if len({message.to for message in twilio.sent}) == len(texts) and not await _unfinished(lamplight):
            break
        await asyncio.sleep(0.1)
    for message in twilio.sent:
        outcome.replies.setdefault(message.to, []).append(message.body)
    outcome.queue = await Desk(lamplight.store).queue()
    return outcome


async def _unfinished(lamplight: Lamplight) -> int:
    """How many messages still wait: the patients' for their turn, ours for their sending."""
    query = select(func.count()).where(col(Message.state).in_(("new", "pending", "sending", "unknown")))
    async with lamplight.store.read() as tx:
        return (await tx.session.exec(query)).one()
