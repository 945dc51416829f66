"""Why a message of the care team has not reached the patient, by the words that the console has for it."""

from typing import Final

from bot.channels.errors import Class, class_of
from bot.store.desk import Shown

_HELD: Final = {"opted_out": "opted-out", "no_consent": "opted-out", "policy": "channel"}  # what the gate noted
_BY_CLASS: Final = {Class.OPTED_OUT: "opted-out", Class.WINDOW: "window", Class.ACCOUNT: "account"}


def unheard(message: Shown) -> str | None:
    """The key of a sentence for the nurse; ``None`` where the message went out or is still on its way."""
    if message.author != "staff":
        return None
    if message.state == "waiting":
        return "console-unheard-window"
    if message.state == "unknown":
        return "console-unheard-unknown"
    if message.state == "pending":
        return "console-unheard-again" if message.error else None
    if message.state not in ("failed", "withdrawn"):
        return None
    return f"console-unheard-{_HELD.get(message.error or '') or _by_code(message.error or '')}"


def _by_code(error: str) -> str:
    return _BY_CLASS.get(class_of(int(error)), "lost") if error.isdigit() else "lost"
