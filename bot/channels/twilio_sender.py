"""Sends to patients through Twilio, and looks up what became of a send that was cut off."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Final

from twilio.base.exceptions import TwilioException

from bot.channels.content import Contents, numbered, tappable, variables
from bot.channels.errors import AGAIN, Class, class_of
from bot.channels.policy import INVITE
from bot.channels.twilio import STATUS_PATH
from bot.channels.twilio_http import Account, SendFailed, SendUnknown
from bot.message import Channel, Outbound
from bot.settings import Settings

__all__ = ["SendFailed", "SendUnknown", "TwilioSender", "callback_url", "permanent"]

_CLOCK_SKEW: Final = timedelta(minutes=1)  # between our clock and Twilio's, which also drops the fraction of a second
_LONGEST_QUEUE: Final = timedelta(days=1)  # Twilio keeps a message waiting 10 h at most
# What the SDK raises at an answer that is not Twilio's.
_UNREADABLE: Final = (TwilioException, ValueError, TypeError, KeyError, AttributeError)
_TRIAL_PREFIX: Final = "Sent from your Twilio trial account - "


def permanent(code: int, status: int = 400) -> bool:
    """Whether trying again cannot help; for the codes of status callbacks too."""
    return class_of(code, status) not in AGAIN


def callback_url(settings: Settings, outbound_id: int) -> str | None:
    """Where Twilio reports what became of a message; None where it could not reach us and would refuse the address."""
    if not (settings.public_base_url or settings.twilio_base_url):
        return None
    return f"{settings.base_url}{STATUS_PATH}?ob={outbound_id}"


class TwilioSender:
    """One account's way out; nothing is ever tried twice in here, but for choices that Twilio will not show."""

    def __init__(
        self,
        settings: Settings,
        timeout: float = 10.0,
        account: Account | None = None,
        contents: Contents | None = None,
    ) -> None:
        """``timeout`` in seconds covers one request; without ``contents`` choices are numbered lines."""
        self._settings, self._contents = settings, contents
        self._account = account or Account(settings, timeout)
        self._client = self._account.client

    async def send(self, outbound: Outbound) -> str:
        """Sends ``outbound`` once and returns Twilio's message SID; raises ``SendFailed`` or ``SendUnknown``."""
        shown = await self._shown(outbound)
        try:
            return await self._create(outbound, shown)
        except SendFailed as failure:
            if "body" in shown or class_of(failure.code) is not Class.CONTENT or outbound.kind == INVITE:
                raise
        if self._contents:
            await self._contents.refused(outbound)
        return await self._create(outbound, {"body": _plain(outbound)})  # the refusal is certain: nothing was sent

    async def _shown(self, outbound: Outbound) -> dict[str, str]:
        """What the patient is shown: an approved template, choices to tap, or text."""
        if outbound.kind == INVITE:
            return {"content_sid": self._settings.whatsapp_templates[outbound.language]}
        sid = await self._contents.sid(outbound) if self._contents and outbound.choices else None
        if sid:
            return {"content_sid": sid, "content_variables": variables(outbound)}
        return {"body": _plain(outbound)}

    async def _create(self, outbound: Outbound, shown: dict[str, str]) -> str:
        callback = callback_url(self._settings, outbound.id)
        try:
            message = await self._client.messages.create_async(
                **self._addresses(outbound), **shown, status_callback=callback
            )
        except _UNREADABLE as error:
            raise SendUnknown("unreadable answer") from error
        if not message.sid:
            raise SendUnknown("answer without a SID")
        return str(message.sid)

    async def find(self, outbound: Outbound, since: datetime, known_sids: Collection[str] = ()) -> str | None:
        """The SID of ``outbound`` if Twilio has it from ``since`` (aware) on, else None; the first of several equals.

        ``known_sids`` are those of the patient's other messages: two equal texts are legitimate. Twilio's own DateSent
        filter is not used, because a message still in its queue has no such date and would be taken for not accepted.
        Raises as ``send`` does; then nothing is known.
        """
        found, texts = None, {outbound.text, _plain(outbound)}
        try:
            recent = await self._client.messages.stream_async(**self._listed(outbound), page_size=100)
            async for message in recent:  # newest first
                if message.date_created is None or message.sid in known_sids:
                    continue
                if message.date_created < since - _LONGEST_QUEUE:
                    break
                if message.date_created >= since - _CLOCK_SKEW and any(_same(message.body, text) for text in texts):
                    found = str(message.sid)
        except _UNREADABLE as error:
            raise SendUnknown("unreadable answer") from error
        return found

    async def close(self) -> None:
        """Closes the connections to Twilio."""
        await self._account.close()

    def _addresses(self, outbound: Outbound) -> dict[str, str]:
        """To whom, and from which number of ours; a Messaging Service chooses it among its own."""
        service = self._settings.twilio_messaging_service
        if service and outbound.channel is Channel.SMS:
            return {"to": outbound.address, "messaging_service_sid": service}
        prefix = "whatsapp:" if outbound.channel is Channel.WHATSAPP else ""
        return {"to": prefix + outbound.address, "from_": prefix + (outbound.sender or self._settings.twilio_number)}

    def _listed(self, outbound: Outbound) -> dict[str, str]:
        """The filter that finds it again; which number a service chose is not known."""
        addresses = self._addresses(outbound)
        addresses.pop("messaging_service_sid", None)
        return addresses


def _plain(outbound: Outbound) -> str:
    """The text with its choices; on SMS they stand in the text already."""
    if outbound.channel is Channel.WHATSAPP and tappable(outbound.choices):
        return numbered(outbound.text, outbound.choices)
    return outbound.text


def _same(theirs: str | None, ours: str) -> bool:
    text = (theirs or "").replace("\r\n", "\n").strip()
    return text.removeprefix(_TRIAL_PREFIX) == ours.replace("\r\n", "\n").strip()
