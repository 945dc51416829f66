"""``lamplight up``: prepare everything, start every process, say where to look; Ctrl-C ends all of it."""

import asyncio
import signal
import socket
import time
from collections.abc import Sequence

import structlog

from bot import log
from bot.app import Lamplight, running
from bot.llm import ModelError
from bot.lock import AlreadyRunning
from bot.prepare import NotPrepared, Progress, model_library, prepare
from bot.settings import Settings
from bot.store.database import NotDurable
from flows.document import ProtocolError

RASA_STARTS_WITHIN = 120.0  # seconds; the first import of TensorFlow on a slow disk


def run(_rest: Sequence[str]) -> int:
    """Run until told to end."""
    log.configure()
    progress = Progress()
    try:
        asyncio.run(_up(Settings(), progress))
    except (NotPrepared, NotDurable, AlreadyRunning, OSError) as error:
        progress.say(f"✗ {error}")
        return 1
    return 0


async def _up(settings: Settings, progress: Progress) -> None:
    begun = time.monotonic()
    progress.say(f"Lamplight, {settings.mode} mode")
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    main = asyncio.create_task(_serve(settings, progress, begun, stopped))
    ending = asyncio.create_task(stopped.wait())
    await asyncio.wait([main, ending], return_when=asyncio.FIRST_COMPLETED)
    if not main.done():
        main.cancel()
        progress.say("\nEnding …")
    ending.cancel()
    await asyncio.gather(main, return_exceptions=stopped.is_set())


async def _serve(settings: Settings, progress: Progress, begun: float, stopped: asyncio.Event) -> None:
    _refuse_taken_ports(settings)
    if "dialogue" in settings.roles:
        await prepare(settings, progress)
    async with running(settings) as lamplight:
        await lamplight.serve()
        asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, _reload, lamplight)
        if settings.mode == "demo":
            await lamplight.desk.add("demo-nurse", "nurse", lamplight.secrets.demo_password)
        rasa = lamplight.rasa_process
        if rasa is not None and not await rasa.ready(RASA_STARTS_WITHIN):
            raise NotPrepared(f"Rasa did not become healthy; see {settings.data_dir / 'rasa.log'}")
        progress.say(_welcome(lamplight, time.monotonic() - begun))
        if "dialogue" in settings.roles:
            await _bring_model(lamplight, progress)
        await stopped.wait()


def _reload(lamplight: Lamplight) -> None:
    """What ``lamplight reload`` asks for; a mistake in a file changes nothing."""
    try:
        lamplight.reload()
    except (ProtocolError, LookupError, ValueError, OSError) as error:
        structlog.get_logger().error("protocols.refused", error=type(error).__name__, reason=str(error))


def _refuse_taken_ports(settings: Settings) -> None:
    """Another program on Rasa's port would be taken for our Rasa."""
    names = {"port": settings.port, "rasa_port": settings.rasa_port, "actions_port": settings.actions_port}
    if "dialogue" not in settings.roles:
        names = {"port": settings.port}
    for name, port in names.items():
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                raise NotPrepared(f"port {port} is in use by another program; set LAMPLIGHT_{name.upper()}")


async def _bring_model(lamplight: Lamplight, progress: Progress) -> None:
    """The model joins when it is there; until then, and without it, patients get the approved words."""
    try:
        await model_library(progress)
        if lamplight.llm:
            await lamplight.llm.start()
            progress.done(f"The language model words replies: {lamplight.llm.describe()}")
    except (NotPrepared, ModelError) as error:
        structlog.get_logger().warning("model.absent", reason=type(error).__name__)
        progress.say(f"! The language model is off: {error}\n  Replies use the approved words as they stand.")


def _welcome(lamplight: Lamplight, seconds: float) -> str:
    settings, base = lamplight.settings, lamplight.settings.base_url
    lines = [f"\nReady after {seconds:.0f} s.", f"  Chat page      {base}/", f"  Staff console  {base}/staff"]
    if settings.mode == "demo":
        lines += [
            f"                 sign in as demo-nurse, password {lamplight.secrets.demo_password}",
            f"  SMS webhook    {base}/webhooks/twilio/message",
        ]
        if not settings.twilio_account_sid:
            lines += [
                "                 signed with the webhook_token in " + str(settings.data_dir / "secrets.json"),
                "                 no Twilio account is set: replies to SMS are shown in the console only",
            ]
        lines += ["  DEMO: the protocols are unsigned drafts, not for real patients."]
    return "\n".join([*lines, "Ctrl-C ends every process.\n"])
