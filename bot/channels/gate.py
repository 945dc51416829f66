"""The last look before a message goes out: may it, now, through this channel? The one place that nothing gets past."""

import json
from datetime import timedelta
from typing import Final

import structlog

from bot.channels import policy, quiet
from bot.message import Channel, Reply
from bot.settings import Settings
from bot.store import consent, desk, guests, line, reach, talk
from bot.store.models import Conversation, Message, now
from bot.store.sending import EMERGENCY
from bot.store.store import Tx
from bot.words import Words
from safety import escalation

log = structlog.get_logger()

PAGE_FIRST: Final = timedelta(seconds=20)  # in which an open page may say that it has shown a reply


class Gate:
    """Opt-out and consent, quiet hours, the policy of the channel and WhatsApp's window, in this order."""

    def __init__(self, words: Words, settings: Settings) -> None:
        self._words, self._settings = words, settings

    async def admit(self, tx: Tx, row: Message, conversation: Conversation) -> bool:
        """Whether ``row`` goes out now; if not, its row says what became of it. It may go out with other words."""
        if conversation.channel not in (Channel.SMS, Channel.WHATSAPP):
            return True
        made_of = talk.made_of(tx, row)
        if await self._on_page(tx, row, conversation):
            return False
        if await self._unwanted(tx, row, made_of) or self._asleep(tx, row, conversation):
            return False
        if policy.tells_health(row.kind, made_of) and not await self._carried(tx, row, conversation):
            return False
        return row.kind == policy.INVITE or await self._in_window(tx, row, conversation)

    async def _on_page(self, tx: Tx, row: Message, conversation: Conversation) -> bool:
        """An open page shows it first, and says so; the telephone is told what no page has shown by then."""
        first = row.created_at + PAGE_FIRST
        if row.kind in (EMERGENCY, policy.OPT_OUT, policy.INVITE) or first <= now():
            return False
        if not await guests.is_open(tx, conversation):
            return False
        row.not_before = first
        return True

    async def _unwanted(self, tx: Tx, row: Message, made_of: dict[str, object]) -> bool:
        if policy.allowed_after_opt_out(row.kind, made_of):
            return False
        purpose = policy.purpose(row.kind, row.answers)
        if await reach.opted_out(tx, row.conversation, purpose):
            row.state, row.error = "withdrawn", "opted_out"
            return True
        if purpose == reach.REMINDERS and not await consent.agreed(tx, row.conversation, purpose):
            row.state, row.error = "withdrawn", "no_consent"  # what nobody asked for, somebody must have agreed to
            return True
        return False

    def _asleep(self, tx: Tx, row: Message, conversation: Conversation) -> bool:
        if not policy.begun_by_us(row.kind, row.answers):
            return False  # an answer, or an emergency: at any hour
        address = tx.box.open(f"conversation|address|{conversation.id}", conversation.address_sealed)
        moment = now()
        day = quiet.next_allowed(moment, quiet.zones_of(address, conversation.country))
        if day > moment:
            row.not_before = day
        return day > moment

    async def _carried(self, tx: Tx, row: Message, conversation: Conversation) -> bool:
        """Health details go as they are, or a neutral text goes in their place: once for all parts of one answer."""
        instead = talk.made_of(tx, row).get("instead")
        if instead in policy.LINKS:  # a try again: the link that was in it may have run out
            await self._replace(tx, row, conversation, str(instead))
        if instead or await self._carried_in_full(tx, row, conversation):
            return True
        key = self._instead(row, conversation)
        if key is None or await _replaced_already(tx, row):
            row.state, row.error = "withdrawn", "policy"  # which the console shows
            return False
        await self._replace(tx, row, conversation, key)
        return True

    def _instead(self, row: Message, conversation: Conversation) -> str | None:
        """The neutral text for ``row``; none for a sheet, whose link went before, nor for a nurse where none may go."""
        rule = policy.rule_of(self._settings.health_details, conversation.channel)
        if row.kind == "sheet" or (row.kind == "staff" and rule == "refuse"):
            return None
        if rule == "refuse":
            return "channel-refuse"
        return "channel-link-staff" if row.kind == "staff" else "channel-link"

    async def _replace(self, tx: Tx, row: Message, conversation: Conversation, key: str) -> None:
        number = self._words.numbers(conversation.country).emergency
        link = await self._link(tx, row, conversation) if key in policy.LINKS else ""
        _rewrite(tx, row, self._words.say(key, conversation.language, number=number, link=link), key)

    async def _link(self, tx: Tx, row: Message, conversation: Conversation) -> str:
        """The way into this conversation, where whoever holds the telephone may have it."""
        asked = row.answers is not None or row.kind == "staff"
        if not asked and (await line.of(tx, conversation)).shared:
            return self._settings.base_url
        first = row.answers or (row.id if row.kind == "staff" else None) or 1
        secret = await guests.mint(tx, conversation, first - 1, "bot")
        return f"{self._settings.base_url}/#{secret}"

    async def _carried_in_full(self, tx: Tx, row: Message, conversation: Conversation) -> bool:
        """Not what we begin by ourselves on a telephone that several use: any of them may pick it up."""
        if policy.rule_of(self._settings.health_details, conversation.channel) != "full":
            return False
        notice = row.answers is None and row.kind != "staff"
        return not notice or not (await line.of(tx, conversation)).shared

    async def _in_window(self, tx: Tx, row: Message, conversation: Conversation) -> bool:
        if (await reach.window_of(tx, conversation)).open:
            return True
        if await reach.hold(tx, row):
            await self.invite(tx, row, conversation)
        return False

    async def invite(self, tx: Tx, row: Message, conversation: Conversation) -> None:
        """Ask the patient, by an approved template, to write so that ``row`` can be said; or bring a human."""
        template = self._settings.whatsapp_templates.get(conversation.language)
        if template:
            text = self._words.say("channel-invite", conversation.language)
            await talk.add_replies(tx, conversation, [Reply(text, policy.INVITE)], answers=None)
        if not template or row.kind == "emergency":
            assert row.id is not None
            await desk.escalate(tx, conversation, row.answers or row.id, "undeliverable", _priority(row))
        log.info("outbox.window", conversation=conversation.id, kind=row.kind)


def _priority(row: Message) -> int:
    return 0 if row.kind == "emergency" else escalation.PRIORITY["undeliverable"]


async def _replaced_already(tx: Tx, row: Message) -> bool:
    """Whether another part of the same answer was replaced."""
    parts = await reach.answers_to(tx, row.answers) if row.answers is not None else []
    return any("instead" in talk.made_of(tx, part) for part in parts)


def _rewrite(tx: Tx, row: Message, text: str, key: str) -> None:
    """What is kept is what the patient reads; what it stands for remains in ``made_of``, for a page to show."""
    place = f"{row.seal_id}|{row.conversation}"
    page = {"text": talk.text_of(tx, row), "choices": [[one.id, one.text] for one in talk.choices_of(tx, row)]}
    made_of = {"page": page, **talk.made_of(tx, row), "instead": key}
    row.text_sealed = tx.box.seal(f"message|text|{place}", text)
    row.made_of_sealed = tx.box.seal(f"message|made_of|{place}", json.dumps(made_of, ensure_ascii=False))
    row.choices_sealed = None
