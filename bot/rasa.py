"""Talks with Rasa: one message in, its orders out; and gives Rasa's actions a place to run."""

import asyncio
import hmac
import json
import os
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from aiohttp import ClientError, ClientSession, ClientTimeout, web

from bot.processes import Process
from bot.secrets import Secrets
from bot.settings import ROOT, Settings
from flows.orders import Order, OrderError, from_wire

log = structlog.get_logger(__name__)
RASA = ROOT / "flows" / "rasa"
HOOK = "/webhooks/lamplight"
LONGEST = 10_000  # characters; Rasa's door takes no more
PAYLOAD = 16 * 1024**2  # bytes; an action call carries every event of the episode
RETRIES = (0.5, 3.0)  # seconds between the calls of one turn that failed
LOOK = ClientTimeout(total=3.0)  # a Rasa that hangs must not hold up the health page
GONE = 3  # turns, one after the other, in which nobody answered: then it counts as gone
NOTHING_WRITTEN = "?"  # stands for a message without a word, which is never an answer


class RasaUnavailable(Exception):  # a state of the other side, not a mistake
    """The turn did not happen, as far as we know; the same message id may be sent again. ``where`` is free of texts.

    ``silent``: nobody answered at all.
    """

    def __init__(self, where: str, *, silent: bool = False) -> None:
        super().__init__(where)
        self.where, self.silent = where, silent


class Rasa:
    """The dialogue over HTTP at ``base_url``; one call has ``deadline`` seconds."""

    def __init__(self, session: ClientSession, base_url: str, token: str, deadline: float) -> None:
        self._session, self._base = session, base_url.rstrip("/") + HOOK
        self._headers = {"Authorization": f"Bearer {token}"}
        self._timeout = ClientTimeout(total=deadline)

    async def tell(self, episode: str, message_id: str, text: str, metadata: dict[str, Any]) -> list[Order]:
        """What the dialogue orders in answer to ``text``; at least one order. Raises ``RasaUnavailable``.

        A ``message_id`` that was taken before gets the same orders again and nothing happens twice.
        """
        body = {"sender": episode, "message": writable(text), "message_id": message_id, "metadata": metadata}
        status, answer = await self._call(
            self._session.post(f"{self._base}/webhook", json=body, headers=self._headers, timeout=self._timeout)
        )
        if status != 200:
            raise RasaUnavailable(f"status {status}: {_fault(answer)}")
        return _orders(answer)

    async def healthy(self) -> bool:
        """Whether the model is loaded and the tracker is the sealed one."""
        try:
            status, answer = await self._call(self._session.get(f"{self._base}/", timeout=LOOK))
        except RasaUnavailable:
            return False
        return status == 200 and isinstance(answer, dict) and answer.get("ready") is True

    async def _call(self, request: Any) -> tuple[int, object]:
        try:
            async with request as response:
                return response.status, await response.json()
        except (ClientError, TimeoutError, ValueError) as error:  # ValueError: what came back is not JSON
            raise RasaUnavailable(type(error).__name__, silent=not isinstance(error, ValueError)) from None


class Tries:
    """The calls of one turn, within ``deadline`` seconds.

    While Rasa is gone, one turn at a time finds out whether it is back. The others are told at once: in an outage a
    crowd would otherwise wait for its honest words, each behind the next.
    """

    def __init__(self, rasa: Rasa, deadline: float) -> None:
        self._rasa, self._deadline = rasa, deadline
        self._silences = 0
        self._asking = asyncio.Lock()

    async def orders(self, episode: str, message_id: str, text: str, metadata: dict[str, Any]) -> list[Order]:
        """As ``Rasa.tell``, again where that may help; raises ``RasaUnavailable``."""
        if self._silences < GONE:
            return await self._counted(episode, message_id, text, metadata)
        if self._asking.locked():
            raise RasaUnavailable("gone", silent=True)
        async with self._asking:
            return await self._counted(episode, message_id, text, metadata)

    async def _counted(self, *told: Any) -> list[Order]:
        try:
            orders = await self._several(*told)
        except RasaUnavailable as error:
            self._silences = self._silences + 1 if error.silent else 0
            raise
        self._silences = 0
        return orders

    async def _several(self, *told: Any) -> list[Order]:
        until = asyncio.get_running_loop().time() + self._deadline
        for wait in (*RETRIES, None):
            left = until - asyncio.get_running_loop().time()
            try:
                async with asyncio.timeout(left):
                    return await self._rasa.tell(*told)
            except TimeoutError as error:
                raise RasaUnavailable("deadline", silent=True) from error
            except RasaUnavailable:
                if wait is None or until - asyncio.get_running_loop().time() < wait:
                    raise
                await asyncio.sleep(wait)
        raise RasaUnavailable("no tries left")


def writable(text: str) -> str:
    """``text`` as Rasa may read it: no leading "/", which would be a command, nothing that UTF-8 cannot carry."""
    whole = text.encode(errors="replace").decode()
    return whole.strip().lstrip("/ \t\r\n")[:LONGEST].strip() or NOTHING_WRITTEN


def _fault(answer: object) -> str:
    # The "where" of our own channel is made of action and step names; anything else is not repeated.
    return str(answer.get("where") or answer.get("error"))[:80] if isinstance(answer, dict) else "unreadable"


def _orders(answer: object) -> list[Order]:
    messages = answer.get("messages") if isinstance(answer, dict) else None
    if not isinstance(messages, list) or not messages:
        raise RasaUnavailable("empty answer")
    if not all(isinstance(message, dict) and message.keys() == {"custom"} for message in messages):
        raise RasaUnavailable("an answer that is not an order")
    try:
        return [from_wire(message["custom"]) for message in messages]
    except OrderError:
        raise RasaUnavailable("an unknown order") from None


Run = Callable[[dict[str, Any]], dict[str, Any]]


def action_app(run: Run, token: str) -> web.Application:
    """Rasa's action protocol on ``POST /webhook``; ``run`` is called with the payload and must be pure and quick.

    401 without the token, 400 for what is not an action of ours, 500 when ``run`` fails; none repeats the payload,
    which holds all that the patient wrote.
    """
    app = web.Application(client_max_size=PAYLOAD)
    app.router.add_post("/webhook", _action(run, token))
    return app


def _action(run: Run, token: str) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def act(request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.headers.get("X-Action-Token", "").encode(), token.encode()):
            return web.json_response({"error": "unauthorized"}, status=401)
        try:
            payload = json.loads(await request.read())
        except ValueError:
            return web.json_response({"error": "not JSON"}, status=400)
        try:
            return web.json_response(run(payload))
        except ValueError as error:
            log.error("action_refused", error=type(error).__name__)
            return web.json_response({"error": "refused"}, status=400)
        except Exception as error:  # a fault of ours must reach Rasa as one, and abort the turn
            log.error("action_failed", error=type(error).__name__)
            return web.json_response({"error": "failed"}, status=500)

    return act


def rasa_process(settings: Settings, secrets: Secrets, rasa: Rasa) -> Process:
    """Rasa as a child: loopback only, with a token, its own key, and nothing else of ours in its environment."""
    python = settings.rasa_python or RASA / ".venv" / "bin" / "python"
    env = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ} | {
        "LAMPLIGHT_RASA_TOKEN": secrets.rasa_token,
        "LAMPLIGHT_ACTION_URL": f"http://127.0.0.1:{settings.actions_port}/webhook",
        "LAMPLIGHT_ACTION_TOKEN": secrets.action_token,
        "LAMPLIGHT_TRACKER_DB": str((settings.data_dir / "tracker.db").resolve()),
        "LAMPLIGHT_TRACKER_KEY": secrets.tracker_key,
        "LAMPLIGHT_PROTOCOLS": str(settings.protocols.resolve()),
    }
    argv = [str(python), "-m", "lamplight_rasa", "run", "--port", str(settings.rasa_port)]
    output = settings.data_dir / "rasa.log"
    return Process("rasa", argv, cwd=RASA, env=env, healthy=rasa.healthy, output=output)
