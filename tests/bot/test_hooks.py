"""Outgoing webhooks: what is told, to whom, signed, and never a word of the patient."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlmodel import select

from bot.hooks import Hooks, named
from bot.inbox import Inbox
from bot.message import Inbound
from bot.settings import Settings
from bot.store import rungs
from bot.store.desk import Desk
from bot.store.models import Escalation, now
from bot.store.people import Staff
from bot.store.rehearsal import begin, raise_one
from bot.store.store import Store
from safety.ladder import Event
from tests.bot.conftest import BOTH
from tests.bot.hooking import SECRET, WORDS, Receiver, hooks_of, kept, look, opened, step
from tests.clock import Clock

DATABASES = BOTH


LEE = Staff(1, "lee", "nurse")


async def test_each_step_is_told_once_signed_and_in_order(
    store: Store, settings: Settings, inbox: Inbox, sms: Callable[..., Inbound], receiver: Receiver, clock: Clock
) -> None:
    sender = hooks_of(store, settings, clock, receiver.url)
    await sender.begin()
    number = await opened(store, inbox, sms)
    await step(store, number, Event("tick"), Event("took", "lee"), Event("renewed", "lee"), Event("gave_back", "lee"))
    await step(store, number, Event("resolved", "lee", "advised"))
    receiver.heard.clear()
    while await look(sender, receiver.url):
        pass
    mine = [said for _, said in receiver.heard if said["data"]["escalation"] == number]
    assert [said["type"] for said in mine] == [f"escalation.{kind}" for kind in ("opened", *["moved"] * 3, "closed")]
    assert [said["data"]["rung"] for said in mine] == ["raised", "desk", "taken", "raised", "resolved"]
    assert mine[-1]["data"]["outcome"] == "advised"
    assert len({mark for mark, _ in receiver.heard}) == len(receiver.heard)
    assert {row.state for row in await kept(store)} == {"sent"}


async def test_it_says_codes_and_times_and_nothing_of_the_patient(
    store: Store, settings: Settings, inbox: Inbox, sms: Callable[..., Inbound], receiver: Receiver, clock: Clock
) -> None:
    sender = hooks_of(store, settings, clock, receiver.url)
    await sender.begin()
    number = await opened(store, inbox, sms)
    await step(store, number, Event("took", "lee"))
    while await look(sender, receiver.url):
        pass
    whole = b"".join(receiver.raw).decode()
    assert WORDS not in whole
    assert "chest" not in whole
    assert "5550001" not in whole
    assert "lee" not in whole
    _, said = receiver.heard[-1]
    data = said["data"]
    assert set(said) == {"type", "timestamp", "data"}
    assert set(data) == {
        "escalation", "conversation", "reason", "priority", "rung", "outcome", "opened_at", "taken_at", "closed_at",
        "channel", "language", "link",
    }  # fmt: skip
    assert data["link"] == f"{settings.base_url}/staff/conversations/{data['conversation']}"
    rows = [row.data for row in await kept(store)]
    assert rows
    assert not any("chest" in row for row in rows)


async def test_what_was_changed_or_is_signed_by_another_does_not_verify(
    store: Store, settings: Settings, inbox: Inbox, sms: Callable[..., Inbound], receiver: Receiver, clock: Clock
) -> None:
    receiver.secret = b"another secret of a good length."
    sender = hooks_of(store, settings, clock, receiver.url)
    await sender.begin()
    await opened(store, inbox, sms)
    assert await look(sender, receiver.url)  # the receiver failed on it: 500
    assert receiver.heard == []
    assert "HTTP 500" in {row.error for row in await kept(store)}


async def test_a_step_that_is_not_committed_is_not_told(
    store: Store, settings: Settings, inbox: Inbox, sms: Callable[..., Inbound], receiver: Receiver, clock: Clock
) -> None:
    await hooks_of(store, settings, clock, receiver.url).begin()
    number = await opened(store, inbox, sms)
    before = len(await kept(store))
    with pytest.raises(RuntimeError):
        async with store.write() as tx:
            row = await tx.locked(Escalation, number)
            assert row
            await rungs.move(tx, row, Event("took", "lee"), now())
            raise RuntimeError
    assert len(await kept(store)) == before
    await Desk(store).close_escalation((await kept(store))[-1].conversation, number, LEE, "reached")
    rows = await kept(store)
    assert (rows[-1].kind, len(rows)) == ("escalation.closed", before + 1)


@pytest.mark.parametrize("status", [301, 307])
async def test_a_redirect_is_not_followed(
    store: Store,
    settings: Settings,
    inbox: Inbox,
    sms: Callable[..., Inbound],
    receiver: Receiver,
    clock: Clock,
    status: int,
) -> None:
    receiver.answers = lambda _: status
    sender = hooks_of(store, settings, clock, receiver.url)
    await sender.begin()
    await opened(store, inbox, sms)
    tried = await look(sender, receiver.url)
    assert tried
    assert not any(tried)
    assert receiver.tries == len(tried)
    assert {row.error for row in await kept(store) if row.attempts} == {f"HTTP {status}"}


async def test_a_name_that_leads_into_a_private_network_is_not_reached(
    store: Store, settings: Settings, inbox: Inbox, sms: Callable[..., Inbound], receiver: Receiver, clock: Clock
) -> None:
    url = receiver.url.replace("127.0.0.1", "localhost")
    told = {"hooks": (url,), "hook_networks": ()}
    sender = Hooks(store, settings.model_copy(update=told), SECRET, clock)
    await sender.begin()
    await opened(store, inbox, sms)
    tried = await look(sender, url)
    assert tried
    assert not any(tried)
    assert receiver.tries == 0


async def test_an_address_that_is_gone_is_told_no_more_and_one_that_comes_hears_from_then_on(
    store: Store, settings: Settings, inbox: Inbox, sms: Callable[..., Inbound], receiver: Receiver, clock: Clock
) -> None:
    await hooks_of(store, settings, clock, "http://127.0.0.1:1/in").begin()
    await opened(store, inbox, sms, 1)
    old = len(await kept(store))
    assert old
    await hooks_of(store, settings, clock, receiver.url).begin()
    number = await opened(store, inbox, sms, 2)
    rows = await kept(store)
    assert {row.state for row in rows[:old]} == {"given_up"}
    assert {row.hook for row in rows[old:]} == {named(receiver.url)}
    assert number in {row.escalation for row in rows[old:]}


async def test_without_an_address_nothing_is_kept_and_a_canary_is_never_told(
    store: Store, settings: Settings, inbox: Inbox, sms: Callable[..., Inbound], receiver: Receiver, clock: Clock
) -> None:
    await hooks_of(store, settings, clock).begin()
    await opened(store, inbox, sms)
    assert await kept(store) == []
    await hooks_of(store, settings, clock, receiver.url).begin()
    async with store.write() as tx:
        await begin(tx, clock(), timedelta())
    async with store.write() as tx:
        await raise_one(tx, clock() + timedelta(seconds=1), timedelta(hours=1))
    async with store.write() as tx:
        row = (await tx.session.exec(select(Escalation).where(Escalation.reason == "canary"))).one()
        await rungs.move(tx, row, Event("tick"), clock() + timedelta(seconds=2))
    assert await kept(store) == []
