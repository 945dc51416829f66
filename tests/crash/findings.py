"""What a run of kills left behind: every promise counted against the database and against what the provider has."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from sqlmodel import select

from bot.store import sending
from bot.store.hooks import HookEvent
from bot.store.models import Audit, Escalation, Message
from bot.store.store import Store
from tests.simulator import Delivery
from tests.simulator import Message as Taken

KINDS = (
    "lost",
    "doubled",
    "without_escalation",
    "unanswered_alarms",
    "unanswered",
    "unsent",
    "unaudited",
    "out_of_order",
    "untold",
    "told_of_nothing",
    "corrupt",
)


@dataclass
class Findings:
    """What went wrong, by kind; nothing at all is what we promise."""

    kills: Counter[str] = field(default_factory=Counter)
    unreached: Counter[str] = field(default_factory=Counter)  # points that a life never came to; it was killed anyway
    acknowledged: int = 0
    alarms: int = 0
    replies: int = 0
    told: int = 0  # events that the receiver of the webhooks has, each perhaps more than once
    checked: int = 0  # integrity checks of the database, one after each kill
    wrong: dict[str, list[str]] = field(default_factory=lambda: {kind: [] for kind in KINDS})

    @property
    def faults(self) -> int:
        return sum(map(len, self.wrong.values()))

    def as_dict(self) -> dict[str, object]:
        counts = {kind: len(found) for kind, found in self.wrong.items()}
        return {
            "kills": sum(self.kills.values()),
            "points": len(self.kills),
            "unreached": sum(self.unreached.values()),
            "acknowledged": self.acknowledged,
            "alarms": self.alarms,
            "replies": self.replies,
            "told": self.told,
            "integrity_checks": self.checked,
            **counts,
        }

    def __str__(self) -> str:
        examples = [f"{kind}: {found[:5]}" for kind, found in self.wrong.items() if found]
        return f"{self.as_dict()} {'; '.join(examples)}".strip()


def together(several: Iterable[Findings]) -> Findings:
    """The sum of runs side by side."""
    whole = Findings()
    for one in several:
        whole.kills.update(one.kills)
        whole.unreached.update(one.unreached)
        whole.acknowledged += one.acknowledged
        whole.alarms += one.alarms
        whole.replies += one.replies
        whole.told += one.told
        whole.checked += one.checked
        for kind, found in one.wrong.items():
            whole.wrong[kind] += found
    return whole


async def count(
    found: Findings,
    store: Store,
    deliveries: Iterable[tuple[Delivery, bool]],
    taken: Iterable[Taken],
    heard: Iterable[str],
) -> None:
    """Fill ``found``: each delivery with whether it was an alarm, what the provider accepted, and the webhooks' ids."""
    async with store.read() as tx:
        messages = (await tx.session.exec(select(Message).order_by(Message.id))).all()  # type: ignore[arg-type]
        escalations = (await tx.session.exec(select(Escalation))).all()
        events = (await tx.session.exec(select(HookEvent).order_by(HookEvent.id))).all()  # type: ignore[arg-type]
        opened = Counter(
            (await tx.session.exec(select(Audit.subject).where(Audit.action == "escalation.opened"))).all()
        )
    _count_patients(found, messages, escalations, deliveries)
    _count_replies(found, messages, list(taken))
    _count_told(found, escalations, events, list(dict.fromkeys(heard)))
    asked = Counter(row.conversation for row in escalations)
    found.wrong["unaudited"] += [name for name, times in asked.items() if opened[name] < times]


def _count_patients(
    found: Findings,
    messages: Iterable[Message],
    escalations: Iterable[Escalation],
    deliveries: Iterable[tuple[Delivery, bool]],
) -> None:
    ours, theirs = [m for m in messages if m.author != "patient"], [m for m in messages if m.author == "patient"]
    by_sid = {str(m.provider_id).split("/")[0]: m for m in theirs}
    times = Counter(str(m.provider_id).split("/")[0] for m in theirs)
    escalated = {row.message for row in escalations}
    alarmed = {m.answers for m in ours if m.kind == sending.EMERGENCY and m.state == "sent"}
    answered = {m.answers for m in ours}
    found.wrong["doubled"] += [sid for sid, number in times.items() if number > 1]
    for delivery, alarm in deliveries:
        if not delivery.acknowledged:
            continue
        found.acknowledged += 1
        found.alarms += alarm
        row = by_sid.get(delivery.sid)
        if row is None or row.state != "done":
            found.wrong["lost"].append(delivery.sid)
        elif alarm and row.id not in escalated:
            found.wrong["without_escalation"].append(delivery.sid)
        elif alarm and row.id not in alarmed:
            found.wrong["unanswered_alarms"].append(delivery.sid)
        elif row.id not in answered:
            found.wrong["unanswered"].append(delivery.sid)


def _count_told(
    found: Findings, escalations: Iterable[Escalation], events: Iterable[HookEvent], heard: list[str]
) -> None:
    """Each step of each escalation was told at least once, in its order, and nothing that was never committed."""
    by_mark, opened = {one.mark: one for one in events}, {e.escalation for e in events if e.kind.endswith("opened")}
    found.told = len(heard)
    found.wrong["untold"] += [f"{one.kind} {one.state}" for one in by_mark.values() if one.mark not in heard]
    found.wrong["untold"] += [f"escalation {row.id}" for row in escalations if row.id not in opened]
    found.wrong["told_of_nothing"] += [mark for mark in heard if mark not in by_mark]
    last: dict[int, int] = {}
    for one in (by_mark[mark] for mark in heard if mark in by_mark):
        if (one.id or 0) < last.get(one.escalation, 0):
            found.wrong["out_of_order"].append(one.kind)
        last[one.escalation] = one.id or 0


def _count_replies(found: Findings, messages: Iterable[Message], taken: list[Taken]) -> None:
    numbers = [int(parse_qs(urlsplit(one.callback or "").query)["ob"][0]) for one in taken]
    times, kinds = Counter(numbers), {m.id: m.kind for m in messages}
    found.replies = len(times)
    found.wrong["doubled"] += [f"reply {number}" for number, often in times.items() if often > 1]
    ours = [m for m in messages if m.author == "bot" and m.state != "withdrawn"]
    found.wrong["unsent"] += [f"reply {m.id} {m.state}" for m in ours if m.id not in times or m.state != "sent"]
    last: dict[str, int] = {}
    for number, one in zip(numbers, taken, strict=True):  # an emergency may overtake, nothing else
        if kinds.get(number) == sending.EMERGENCY:
            continue
        if number < last.get(one.to, 0):
            found.wrong["out_of_order"].append(f"reply {number}")
        last[one.to] = max(number, last.get(one.to, 0))
