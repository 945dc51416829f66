"""What each channel may carry: health details in full, only a neutral text with a link, or nothing of them."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal

from bot.message import Channel
from bot.store import reach
from bot.store.sending import EMERGENCY

Policy = Literal["full", "link", "refuse"]

OPT_OUT: Final = "opt_out"  # the kind of what is said about getting messages
INVITE: Final = "invite"  # the kind of a template that asks the patient to write
# Fixed sentences that say nothing of anybody's health; every other one is taken to say something.
NEUTRAL: Final = frozenset(
    {
        "demo-banner", "disclosure", "media-refused", "fallback", "alarm-standing", "silence", "words-approved",
        "words-model", "sheet-ready", "channel-help", "channel-opted-in", "channel-opted-out",
        "channel-opted-out-reminders", "channel-link", "channel-refuse", "channel-invite",
        "handed-again", "handed-menu", "handed-close", "queue-wait",
        "nobody-yet", "nobody-yet-now", "nobody-yet-crisis",
        "privacy-know", "privacy-forget-ask", "privacy-forgotten", "privacy-kept", "privacy-held", "privacy-download",
        "people-label", "people-label-again", "people-too-many", "people-noted", "people-noted-self",
        "people-forget-all", "intake-about", "choose-again", "pin-offer", "pin-new", "pin-again", "pin-weak",
        "pin-differs", "pin-set", "pin-removed", "pin-ask", "pin-wrong", "pin-wait", "pin-none", "pin-forgotten",
    }
)  # fmt: skip
FULL_TO_ALL: Final = ("staff", "sheet")  # every word of theirs tells something, unless it is a fixed neutral one
LINKS: Final = ("channel-link", "channel-link-staff")  # neutral texts with a way into the page that says it in full
HELP_NOW: Final = "help_now"  # "do you need emergency help now?"


def rule_of(rules: Mapping[str, Policy], channel: str) -> Policy:
    """What ``channel`` may carry by the setting ``health_details``; the patient's own page carries everything."""
    return rules.get(channel, "link") if channel in (Channel.SMS, Channel.WHATSAPP) else "full"


def tells_health(kind: str, made_of: Mapping[str, Any]) -> bool:
    """Whether a message may tell something of a patient's health; in doubt it does.

    An emergency's reply goes in full through every channel: that it may be an emergency, and where to call.
    """
    if kind in FULL_TO_ALL:
        return not NEUTRAL.issuperset(made_of.get("say") or ("",))
    if kind in (EMERGENCY, OPT_OUT, INVITE) or made_of.get("ask") == HELP_NOW or "call" in made_of:
        return False
    said: Sequence[str] = made_of.get("say") or ()
    return not said or not NEUTRAL.issuperset(said)


def allowed_after_opt_out(kind: str, made_of: Mapping[str, Any]) -> bool:
    """What is still said to somebody who wants no messages: the answer to that wish, and emergencies."""
    return kind in (EMERGENCY, OPT_OUT) or made_of.get("ask") == HELP_NOW


def purpose(kind: str, answers: int | None) -> str:
    """For what a message is sent: who writes gets an answer, all else we begin."""
    return reach.REMINDERS if begun_by_us(kind, answers) else reach.ALL


def begun_by_us(kind: str, answers: int | None) -> bool:
    """Whether nobody asked for this message: a reminder that answers nothing the patient wrote."""
    return kind == "reminder" and answers is None
