"""How the simulator calls the app: signed, tried again only where Twilio would."""

import base64
import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import aiohttp

Form = Mapping[str, str]


def sign(token: str, url: str, form: Form) -> str:
    """The ``X-Twilio-Signature`` of a form posted to ``url``. Source: Twilio, "Validating requests"."""
    text = url + "".join(name + form[name] for name in sorted(form))
    return base64.b64encode(hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()).decode()


@dataclass
class Delivery:
    """One webhook and what the app answered to each try; None where no answer came."""

    url: str
    form: dict[str, str]
    answers: list[int | None] = field(default_factory=list)

    @property
    def sid(self) -> str:
        return self.form["MessageSid"]

    @property
    def acknowledged(self) -> bool:
        return any(answer is not None and answer < 300 for answer in self.answers)


@dataclass
class Caller:
    """Signs with ``token`` for the public address and knocks at ``app_url``, where the app really listens.

    Twilio's defaults: ``retries`` more tries when no connection is made, 15 s for an answer, and the fallback
    address once after an error or a silence.
    """

    session: aiohttp.ClientSession
    token: str
    app_url: str
    fallback: str | None = None
    retries: int = 1
    patience: float = 15.0

    async def deliver(self, delivery: Delivery, token: str | None = None) -> Delivery:
        """Posts ``delivery``; ``token`` signs in place of the account's own."""
        answer = await self._connected(delivery, delivery.url, token)
        if self.fallback and (answer is None or answer >= 400):
            await self._connected(delivery, self.fallback, token)
        return delivery

    async def _connected(self, delivery: Delivery, url: str, token: str | None) -> int | None:
        for _ in range(1 + self.retries):
            try:
                answer = await self._post(url, delivery.form, token or self.token)
            except aiohttp.ClientConnectorError:
                delivery.answers.append(None)
                continue
            delivery.answers.append(answer)
            return answer
        return None

    async def _post(self, url: str, form: Form, token: str) -> int | None:
        asked, real = urlsplit(url), urlsplit(self.app_url)
        target = asked._replace(scheme=real.scheme, netloc=real.netloc).geturl()
        headers = {"X-Twilio-Signature": sign(token, url, form)}
        timeout = aiohttp.ClientTimeout(total=self.patience)
        try:
            async with self.session.post(target, data=form, headers=headers, timeout=timeout) as answer:
                return answer.status
        except aiohttp.ClientConnectorError:
            raise
        except (TimeoutError, aiohttp.ClientError):
            return None
