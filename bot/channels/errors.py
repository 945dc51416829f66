"""Twilio's error codes by what can be done about them; for refused requests and for failed messages alike."""

from enum import StrEnum
from typing import Final

# Source: Twilio's error dictionary, https://www.twilio.com/docs/api/errors


class Class(StrEnum):
    """What an error asks of us."""

    PERMANENT = "permanent"  # no message of ours will reach this patient this way
    LATER = "later"  # the same request may do well in a while
    RATE = "rate"  # too many at once: this sender must rest
    OPTED_OUT = "opted_out"  # the patient stopped us at Twilio
    WINDOW = "window"  # WhatsApp: the patient must write first, or a template must be sent
    CONTENT = "content"  # buttons, lists or templates that Twilio or WhatsApp refuses: plain text may pass
    ACCOUNT = "account"  # nobody is reached until a person mends the account: credentials, suspension


CLASSES: Final[dict[int, Class]] = {
    # the number or the region
    **dict.fromkeys((21211, 21214, 21217, 21265, 21401, 21407, 21408, 21421, 21604, 21612, 21614), Class.PERMANENT),
    21602: Class.PERMANENT,  # no words
    21617: Class.PERMANENT,  # too long
    **dict.fromkeys((21610, 63033, 63032), Class.OPTED_OUT),
    # ours: the sender, its registration, the callback, the service
    **dict.fromkeys((21603, 21606, 21609, 21659, 21660, 21661, 21701, 21703, 21705, 21712), Class.PERMANENT),
    **dict.fromkeys((30034, 30035, 63002, 63007, 63010, 63020), Class.PERMANENT),
    **dict.fromkeys((20003, 20005, 20006, 20008, 30002), Class.ACCOUNT),
    # the way
    **dict.fromkeys((20429, 14107, 21611, 30001, 30010, 30017, 63018, 63021, 63038), Class.RATE),
    **dict.fromkeys((30003, 30008, 30009, 30018, 30022, 30410, 63012, 63017), Class.LATER),
    **dict.fromkeys((30004, 30005, 30006, 30007, 30011, 30023, 30032, 30033, 30036), Class.PERMANENT),
    # WhatsApp
    63016: Class.WINDOW,
    **dict.fromkeys((63003, 63024, 63015, 63049, 63001, 63009, 63031), Class.PERMANENT),
    **dict.fromkeys((21654, 21655, 21656, 21657, 21658, 63005, 63008, 63013, 63014), Class.CONTENT),
    **dict.fromkeys((63019, 63022, 63027, 63028, 63029, 63030, 63036, 63040, 63041, 63042, 63051), Class.CONTENT),
}
# HTTP answers of Twilio, or of a proxy on the way, that carry no code of Twilio's.
_STATUSES: Final[dict[int, Class]] = {
    401: Class.ACCOUNT,
    403: Class.ACCOUNT,
    408: Class.LATER,
    409: Class.LATER,
    425: Class.LATER,
    429: Class.RATE,
}
# Seconds after which a message that was taken and then not delivered is sent once more, and only once.
ONCE_MORE: Final[dict[int, float]] = {30003: 120.0, 30008: 20.0}  # the telephone was off; unknown
AGAIN: Final = frozenset({Class.LATER, Class.RATE, Class.ACCOUNT})  # the request itself is sound


def class_of(code: int, status: int = 400) -> Class:
    """What ``code`` asks of us; by the HTTP ``status`` where it is none that we know, and permanent at last."""
    found = CLASSES.get(code) or _STATUSES.get(status) or _STATUSES.get(code)
    return found or (Class.LATER if status >= 500 else Class.PERMANENT)
