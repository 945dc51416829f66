"""Twilio's webhooks: verify who calls, read what a patient wrote, acknowledge only what was kept."""

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, TypeVar, cast

import phonenumbers
import structlog
from aiohttp import web
from multidict import MultiDictProxy
from twilio.request_validator import RequestValidator

from bot.message import Attached, Channel, Inbound, clean
from bot.settings import Settings

Form = MultiDictProxy[str]
Value = TypeVar("Value")

MESSAGE_PATH: Final = "/webhooks/twilio/message"
FALLBACK_PATH: Final = "/webhooks/twilio/fallback"  # where Twilio turns when the first one failed
STATUS_PATH: Final = "/webhooks/twilio/status"
# A later report of a lower rank is an earlier event that came late. Source: Twilio does not promise their order.
STATUS_RANK: Final[Mapping[str, int]] = {
    "accepted": 0, "scheduled": 0, "queued": 1, "sending": 2, "sent": 3, "delivered": 4, "partially_delivered": 4,
    "read": 5, "undelivered": 6, "failed": 6, "canceled": 6,
}  # fmt: skip
_FAILED: Final = 6

_SID = re.compile(r"(?:SM|MM)[0-9a-fA-F]{32}")
_ADDRESS = re.compile(r"[+0-9A-Za-z][+0-9A-Za-z._-]{0,63}")
_SMALL_NUMBER = re.compile(r"[0-9]{1,3}")
_OUTBOUND_ID = re.compile(r"[0-9]{1,18}")
_EXTERNAL_ID = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,63}")
_MOST_MEDIA = 10  # attachments that one message may have
log = structlog.get_logger()


class BadWebhook(ValueError):
    """The request is not one that we understand; ``reason`` is a code without personal data."""

    def __init__(self, reason: str, status: int = 400) -> None:
        super().__init__(reason)
        self.reason = reason
        self.status = status


@dataclass(frozen=True, slots=True)
class Status:
    """What became of a message that we sent, as told by one status callback."""

    provider_id: str
    state: str  # a key of STATUS_RANK, or a state that Twilio has added since
    outbound_id: int | None  # the `ob` that went out with the message
    error_code: int | None  # Twilio's error dictionary

    @property
    def rank(self) -> int:
        """Apply this report only over one of a lower rank; an unknown state has the lowest."""
        return STATUS_RANK.get(self.state, 0)

    @property
    def failed(self) -> bool:
        """The patient did not and will not get it."""
        return self.rank == _FAILED


def parse(form: Form) -> Inbound:
    """The message in a webhook's form; fields that we do not know are let pass. Raises ``BadWebhook``."""
    _refuse_repeats(form)
    external = form.get("ExternalUserId") or None
    if external and not _EXTERNAL_ID.fullmatch(external):
        raise BadWebhook("external_id")
    channel, sender = _sender(form, external)
    media = form.get("NumMedia") or "0"
    if not _SMALL_NUMBER.fullmatch(media):
        raise BadWebhook("media_count")
    return Inbound(
        channel=channel,
        sender=sender,
        to=_address(form, "To")[1],
        provider_id=_sid(form),
        text=clean(form.get("Body") or form.get("ButtonText") or form.get("ListTitle") or ""),
        received_at=datetime.now(UTC),
        button=form.get("ButtonPayload") or form.get("ListId") or None,
        media=int(media),
        country=_country(form.get("FromCountry", ""), sender),
        attached=_attached(form, int(media)),
        opt_out=form.get("OptOutType") or None,
        replied_to=form.get("OriginalRepliedMessageSid") or None,
        external_id=external,
    )


def listed(row: Any, attached: tuple[Attached, ...] = ()) -> Inbound:
    """The message in a row of Twilio's own list, as the SDK gives it. Raises ``BadWebhook`` as its webhook would."""
    channel, sender = _address({"From": row.from_ or ""}, "From")
    return Inbound(
        channel=channel,
        sender=sender,
        to=_address({"To": row.to or ""}, "To")[1],
        provider_id=_sid({"MessageSid": row.sid or ""}),
        text=clean(row.body or ""),
        received_at=row.date_sent or row.date_created or datetime.now(UTC),
        media=len(attached),
        country=_country("", sender),
        attached=attached,
    )


def parse_status(form: Form, outbound_id: str | None) -> Status:
    """The report in a status callback whose URL carried ``outbound_id``. Raises ``BadWebhook``."""
    _refuse_repeats(form)
    state = form.get("MessageStatus") or form.get("SmsStatus")
    if not state:
        raise BadWebhook("no_status")
    code = form.get("ErrorCode") or ""
    return Status(
        provider_id=_sid(form),
        state=state,
        outbound_id=int(outbound_id) if outbound_id and _OUTBOUND_ID.fullmatch(outbound_id) else None,
        error_code=int(code) if _OUTBOUND_ID.fullmatch(code) else None,
    )


def verified(tokens: Sequence[str], base_url: str, raw_path_qs: str, form: object, signature: str | None) -> bool:
    """Whether one of ``tokens`` signed this request to ``base_url`` + ``raw_path_qs``.

    The address comes from the settings and the request line as it was sent: a rebuilt URL is quoted anew and fails,
    and one made from ``X-Forwarded-*`` lets the caller choose it. Text messages come as forms, so a JSON body (a
    ``str``, signed through ``bodySHA256``) is never one of ours.
    """
    if not signature or isinstance(form, str | bytes) or not raw_path_qs.isascii():
        return False
    url = base_url + raw_path_qs
    return any(RequestValidator(token).validate(url, form, signature) for token in tokens)


def routes(
    settings: Settings,
    accept: Callable[[Inbound], Awaitable[None]],
    on_status: Callable[[Status], Awaitable[None]],
) -> list[web.RouteDef]:
    """The webhooks. ``accept`` returns only when the message is safe on disk: what it returns from is acknowledged.

    204 is the acknowledgement without words; Twilio takes it as it takes an empty TwiML document. 403 means not
    signed by us, 400 and 413 not readable, 503 not kept, at which Twilio turns to the number's fallback address.
    """

    async def message(request: web.Request) -> web.Response:
        return await _answer(request, settings, parse, accept)

    async def status(request: web.Request) -> web.Response:
        return await _answer(request, settings, lambda form: parse_status(form, request.query.get("ob")), on_status)

    return [web.post(MESSAGE_PATH, message), web.post(FALLBACK_PATH, message), web.post(STATUS_PATH, status)]


async def _answer(
    request: web.Request,
    settings: Settings,
    read: Callable[[Form], Value],
    hand_over: Callable[[Value], Awaitable[None]],
) -> web.Response:
    try:
        value = read(await _verified_form(request, settings))
    except BadWebhook as error:
        log.warning("webhook.refused", hook=request.path, reason=error.reason)
        return web.Response(status=error.status)
    try:
        await hand_over(value)
    except Exception as error:  # whatever it was, the provider must hear that nothing was kept
        log.error("webhook.not_kept", hook=request.path, error=type(error).__name__)  # its text may quote the patient
        return web.Response(status=503)
    return web.Response(status=204)


async def _verified_form(request: web.Request, settings: Settings) -> Form:
    if request.content_type != "application/x-www-form-urlencoded":
        raise BadWebhook("not_a_form", 403)
    if "Content-Encoding" in request.headers:
        raise BadWebhook("encoding", 415)
    if (request.charset or "utf-8").lower() != "utf-8":
        raise BadWebhook("encoding")
    try:
        form = cast(Form, await request.post())
    except web.HTTPException as error:
        raise BadWebhook("too_large", error.status) from error
    except UnicodeDecodeError as error:
        raise BadWebhook("encoding") from error
    tokens = [token.get_secret_value() for token in settings.twilio_auth_tokens]
    if not verified(tokens, settings.base_url, request.raw_path, form, request.headers.get("X-Twilio-Signature")):
        raise BadWebhook("forged", 403)
    return form


def _refuse_repeats(form: Form) -> None:
    """A signature covers the set of a name's values, so a repeated one could be added to a signed request."""
    if len(form) != len(set(form)):
        raise BadWebhook("repeated_field")


def _sid(form: Mapping[str, str]) -> str:
    sid = form.get("MessageSid", "")
    if not _SID.fullmatch(sid):
        raise BadWebhook("no_sid")
    return sid


def _sender(form: Form, external: str | None) -> tuple[Channel, str]:
    """Who wrote: their number, or in WhatsApp the id of a patient who shows none."""
    if external and form.get("From", "") in ("", "whatsapp:") and form.get("To", "").startswith("whatsapp:"):
        return Channel.WHATSAPP, external
    return _address(form, "From")


def _attached(form: Form, count: int) -> tuple[Attached, ...]:
    """The files that came with it; whether their addresses are Twilio's is checked when they are fetched."""
    numbers = range(min(count, _MOST_MEDIA))
    found = ((form.get(f"MediaUrl{n}", ""), form.get(f"MediaContentType{n}", "")) for n in numbers)
    return tuple(Attached(url, kind) for url, kind in found if url)


def _address(form: Mapping[str, str], name: str) -> tuple[Channel, str]:
    prefix, _, address = form.get(name, "").rpartition(":")
    if prefix not in ("", "whatsapp"):
        raise BadWebhook("unknown_channel")
    if not _ADDRESS.fullmatch(address):
        raise BadWebhook(f"no_{name.lower()}")
    return (Channel.WHATSAPP if prefix else Channel.SMS), address


def _country(told: str, sender: str) -> str | None:
    """Where the sender's number belongs: Twilio's word for SMS, the number's own prefix for WhatsApp."""
    if re.fullmatch(r"[A-Z]{2}", told):
        return told
    try:
        region = phonenumbers.region_code_for_number(phonenumbers.parse(sender))
    except phonenumbers.NumberParseException:
        return None  # a short code or a name: no country in it
    return region if region and region.isalpha() else None
