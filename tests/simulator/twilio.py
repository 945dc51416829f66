"""The simulator as a story: patients text, tap and stop; Twilio sends, delays, repeats and breaks."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Self
from uuid import uuid4

import aiohttp
from aiohttp import web

from tests.simulator.api import Api, Fault
from tests.simulator.record import Message
from tests.simulator.webhook import Caller, Delivery
from tests.simulator.world import Reports, World

ACCOUNT = "AC" + "0123456789abcdef" * 2
TOKEN = "simulated-auth-token"
NUMBER = "+15005550006"
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + b"\x00" * 64 + b"\xff\xd9"
_FAILED = ("failed", "undelivered", "canceled")


class Simulator:
    """``async with Simulator(app_url, public_url) as twilio``: listens on loopback until the block ends.

    ``app_url`` is where the app listens, ``public_url`` the address that it believes to have and that is signed.
    """

    def __init__(self, app_url: str = "http://127.0.0.1:1", public_url: str = "", token: str = TOKEN) -> None:
        self.public_url = public_url or app_url
        self.world = World([NUMBER], self._report)
        self.api = Api(ACCOUNT, token, self.world)
        self.url = ""
        self.webhooks_lost = False  # an outage on the way to the app: what patients write stands in the list alone
        self._token = token
        self._app_url = app_url

    async def __aenter__(self) -> Self:
        self._runner = web.AppRunner(self.api.app(), access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        self._session = aiohttp.ClientSession()
        self.caller = Caller(self._session, self._token, self._app_url)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.world.end()
        await self._session.close()
        await self._runner.cleanup()

    # What patients do

    async def text(self, patient: str, body: str, **fields: str) -> Delivery:
        """``patient`` sends an SMS; ``fields`` are added to the webhook or replace its own."""
        return await self._message(patient, NUMBER, body, {"FromCountry": "US", "ToCountry": "US", **fields})

    async def whatsapp(self, patient: str, body: str, **fields: str) -> Delivery:
        """``patient`` sends a WhatsApp message."""
        own = {"MessageType": "text", "ProfileName": "A Patient", "WaId": patient.lstrip("+"), "ChannelMetadata": "{}"}
        return await self._message(f"whatsapp:{patient}", f"whatsapp:{NUMBER}", body, {**own, **fields})

    async def tap(self, patient: str, payload: str, label: str) -> Delivery:
        """``patient`` taps a quick reply in WhatsApp."""
        button = {"ButtonPayload": payload, "ButtonText": label, "MessageType": "button"}
        return await self.whatsapp(patient, label, **button)

    async def picture(self, patient: str, body: str = "", count: int = 1) -> Delivery:
        """``patient`` sends ``count`` pictures."""
        return await self.text(patient, body, **self.holds([("image/jpeg", JPEG)] * count))

    def holds(self, files: Sequence[tuple[str, bytes]]) -> dict[str, str]:
        """The fields of a message that comes with ``files``, which can be fetched from now on."""
        sid = f"MM{uuid4().hex}"
        fields = {"MessageSid": sid, "NumMedia": str(len(files))}
        for number, (kind, data) in enumerate(files):
            media = f"ME{sid[2:32]}{number:02x}"
            self.api.files[media] = kind, data
            path = f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{sid}/Media/{media}"
            fields |= {f"MediaUrl{number}": f"https://api.twilio.com{path}", f"MediaContentType{number}": kind}
        return fields

    async def taps(self, message: Message, number: int) -> Delivery:
        """The patient of ``message`` taps its ``number``th button, or picks that line of its list."""
        label, payload = message.buttons[number]
        own = {"OriginalRepliedMessageSid": message.sid, "OriginalRepliedMessageSender": message.sender}
        few = len(message.buttons) <= 3
        kind = "button" if few else "interactive"
        taken = {"ButtonPayload": payload, "ButtonText": label} if few else {"ListId": payload, "ListTitle": label}
        return await self.whatsapp(message.to.removeprefix("whatsapp:"), label, MessageType=kind, **own, **taken)

    async def again(self, delivery: Delivery) -> Delivery:
        """The same webhook once more, as signed as before."""
        return await self.caller.deliver(Delivery(delivery.url, delivery.form))

    async def forge(self, patient: str, body: str) -> Delivery:
        """Somebody who does not have the token posts a message."""
        form = self._form(patient, NUMBER, body, {})
        return await self.caller.deliver(Delivery(f"{self.public_url}/webhooks/twilio/message", form), token="guessed")

    # What Twilio does

    @property
    def sent(self) -> list[Message]:
        """Every message that was accepted for a patient, in order; one that came twice stands here twice."""
        return [message for message in self.api.ledger if message.direction == "outbound-api"]

    @property
    def duplicates(self) -> list[Message]:
        """The accepted messages of which there are several."""
        return self.api.ledger.repeated()

    async def report(self, message: Message, state: str, error: int | None = None) -> Delivery | None:
        """Tells the app that ``message`` is now ``state``; None if the app did not ask to be told."""
        message.status, message.error = state, error
        message.sent = message.sent or (None if state in _FAILED else self.world.now())
        if not message.callback:
            return None
        form = {
            "MessageSid": message.sid, "SmsSid": message.sid, "MessageStatus": state, "SmsStatus": state,
            "To": message.to, "From": message.sender, "AccountSid": ACCOUNT, "ApiVersion": "2010-04-01",
            **({"ErrorCode": str(error)} if error else {}),
        }  # fmt: skip
        return await self.caller.deliver(Delivery(message.callback, form))

    def reports_come(self, *, late: float = 0.0, doubled: float = 0.0, shuffled: bool = False, seed: int = 1) -> None:
        """From now on sent and delivered are reported without being told to."""
        self.world.reports = Reports(late=late, doubled=doubled, shuffled=shuffled, seed=seed)

    def no_reports_come(self) -> None:
        """From now on what becomes of a message is not reported, as at first."""
        self.world.reports = Reports(states=())

    async def settled(self) -> None:
        """Waits for the reports under way."""
        await self.world.settled()

    def hours_pass(self, hours: float) -> None:
        """Twilio's clock moves on; WhatsApp windows shut."""
        self.world.advance(timedelta(hours=hours))

    # What goes wrong: each of these spoils the next ``times`` messages sent

    def drops_after_accepting(self, times: int = 1) -> None:
        self._spoil(Fault(drop="after"), times)

    def drops_before_accepting(self, times: int = 1) -> None:
        self._spoil(Fault(drop="before"), times)

    def hangs(self, seconds: float, times: int = 1) -> None:
        self._spoil(Fault(hang=seconds), times)

    def refuses(self, status: int, code: int | None = None, retry_after: str | None = None, times: int = 1) -> None:
        self._spoil(Fault(status=status, code=code, retry_after=retry_after), times)

    @property
    def calls(self) -> list[dict[str, str]]:
        """The fields of every voice call that was taken."""
        return self.api.calls

    def refuses_calls(self, status: int, code: int | None = None, times: int = 1) -> None:
        """The next voice calls are refused."""
        self.api.call_faults.extend([Fault(status=status, code=code)] * times)

    def refuses_first(self, status: int, code: int | None = None, retry_after: str | None = None) -> None:
        """From now on the first message for each patient is refused, and the next one is not."""
        self.api.first_try = Fault(status=status, code=code, retry_after=retry_after)

    def list_lags(self, seconds: float) -> None:
        """The list does not yet show messages younger than this."""
        self.api.list_lag = timedelta(seconds=seconds)

    def loses(self, patient: str, error: int = 30003) -> None:
        """Messages to ``patient`` are accepted and then fail with ``error``."""
        self.world.unreachable[patient] = error

    def _spoil(self, fault: Fault, times: int) -> None:
        self.api.faults.extend([fault] * times)

    async def _report(self, message: Message, state: str, error: int | None) -> None:
        await self.report(message, state, error)

    async def _message(self, patient: str, to: str, body: str, fields: dict[str, str]) -> Delivery:
        self.world.hears(patient, body)
        form = self._form(patient, to, body, fields)
        kept = Message(ACCOUNT, to, patient, body, self.world.now(), direction="inbound", status="received")
        kept.sid, kept.sent, kept.media = form["MessageSid"], kept.created, int(form["NumMedia"])
        self.api.ledger.add(kept)
        delivery = Delivery(f"{self.public_url}/webhooks/twilio/message", form)
        return delivery if self.webhooks_lost else await self.caller.deliver(delivery)

    @staticmethod
    def _form(patient: str, to: str, body: str, fields: dict[str, str]) -> dict[str, str]:
        sid = f"SM{uuid4().hex}"
        return {
            "MessageSid": sid, "SmsMessageSid": sid, "SmsSid": sid, "AccountSid": ACCOUNT, "From": patient, "To": to,
            "Body": body, "NumMedia": "0", "NumSegments": "1", "SmsStatus": "received", "ApiVersion": "2010-04-01",
            **fields,
        }  # fmt: skip
