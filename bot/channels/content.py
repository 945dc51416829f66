"""Choices to tap in WhatsApp: up to three as buttons, up to ten as a list; their ids say which question they answer."""

import asyncio
import hashlib
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import structlog

from bot.channels.errors import AGAIN, class_of
from bot.channels.twilio_http import Account, SendFailed, SendUnknown
from bot.message import Channel, Choice, Outbound
from bot.store.provider import ProviderMemory

# Source: Twilio, "Content types": twilio/quick-reply in session, twilio/list-picker
MOST_BUTTONS: Final = 3
MOST_ITEMS: Final = 10
_BUTTON: Final = 20  # characters
_ITEM: Final = 24
_ID: Final = 160  # of 200, without what is added to it
BODY: Final = 1024
_CONTENT: Final = "https://content.twilio.com/v1/Content"
_LOCALES: Final = {"zh": "zh_CN", "pt": "pt_BR"}
_TAPPED: Final = re.compile(r"\A(?P<choice>.+)~(?P<version>\d{1,9})\.(?P<message>\d{1,18})")
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Tapped:
    """What the id of a tapped button says: the choice, the protocol's version, and our message that offered it."""

    choice: str
    version: int
    message: int


def tappable(choices: Sequence[Choice]) -> bool:
    """Whether WhatsApp can show ``choices`` whole; if not, they are numbered lines in the text."""
    if not 1 <= len(choices) <= MOST_ITEMS or any(len(choice.id) > _ID for choice in choices):
        return False
    texts = {choice.text for choice in choices}
    return len(texts) == len(choices) and max(map(len, texts)) <= _ITEM and "{{" not in "".join(texts)


def numbered(text: str, choices: Sequence[Choice]) -> str:
    """``text`` with ``choices`` as lines to be answered by number."""
    return "\n".join([text, *(f"{number}. {choice.text}" for number, choice in enumerate(choices, 1))])


def read_tap(button: str) -> Tapped | None:
    """What a tapped button says; ``None`` for an id that is not of a button of ours."""
    found = _TAPPED.fullmatch(button)
    return Tapped(found["choice"], int(found["version"]), int(found["message"])) if found else None


def payload(choices: Sequence[Choice], language: str, choose: str) -> dict[str, Any]:
    """What the Content API is asked to hold: no word but the choices'; text and message are filled in at each send."""
    ids = [f"{choice.id}~{{{{2}}}}" for choice in choices]
    few = len(choices) <= MOST_BUTTONS and all(len(choice.text) <= _BUTTON for choice in choices)
    if few:
        actions = [{"type": "QUICK_REPLY", "title": c.text, "id": i} for c, i in zip(choices, ids, strict=True)]
        shown: dict[str, Any] = {"twilio/quick-reply": {"body": "{{1}}", "actions": actions}}
    else:
        items = [{"item": c.text, "id": i} for c, i in zip(choices, ids, strict=True)]
        shown = {"twilio/list-picker": {"body": "{{1}}", "button": choose[:_BUTTON], "items": items}}
    return {"language": _LOCALES.get(language, language), "variables": {"1": "…", "2": "0.0"}, "types": shown}


def variables(outbound: Outbound) -> str:
    """The values for one send: the text, and which message it is."""
    return json.dumps({"1": outbound.text, "2": f"{outbound.version}.{outbound.id}"}, ensure_ascii=False)


class Contents:
    """The contents that Twilio holds for us: each made once, and remembered by the digest of what it holds."""

    def __init__(self, account: Account, memory: ProviderMemory, choose: Callable[[str], str]) -> None:
        """``choose`` gives the words on the button that opens a list, per language."""
        self._account, self._memory, self._choose = account, memory, choose
        self._making = asyncio.Lock()  # two sends with the same choices must not make two
        self._refused: set[str] = set()  # Twilio would refuse them again; a restart tries anew

    async def sid(self, outbound: Outbound) -> str | None:
        """The id of the content for these choices; ``None`` where they must be numbered lines instead."""
        if outbound.channel is not Channel.WHATSAPP or not tappable(outbound.choices) or len(outbound.text) > BODY:
            return None
        wanted = self._payload(outbound)
        digest = _digest(wanted)
        if digest in self._refused:
            return None
        if known := await self._memory.content(digest):
            return known
        async with self._making:
            return await self._memory.content(digest) or await self._make(digest, wanted)

    async def refused(self, outbound: Outbound) -> None:
        """Twilio or WhatsApp would not take that content: from now on these choices are numbered lines."""
        digest = _digest(self._payload(outbound))
        self._refused.add(digest)
        await self._memory.forget(digest)

    def _payload(self, outbound: Outbound) -> dict[str, Any]:
        return payload(outbound.choices, outbound.language, self._choose(outbound.language))

    async def _make(self, digest: str, wanted: dict[str, Any]) -> str | None:
        try:
            answer = await self._account.post_json(_CONTENT, {"friendly_name": f"lamplight-{digest[:16]}", **wanted})
            sid = str(answer["sid"])
        except SendFailed as failure:
            log.warning("content.refused", code=failure.code)
            if class_of(failure.code) not in AGAIN:
                self._refused.add(digest)
            return None
        except (SendUnknown, KeyError) as error:
            log.warning("content.unknown", error=type(error).__name__)
            return None
        await self._memory.made(digest, sid)
        return sid


def _digest(wanted: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(wanted, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
