"""How a nurse's reply will travel: its parts as they are sent, and what an SMS of them takes."""

from dataclasses import dataclass, replace

from bot.channels.segments import clusters, size
from bot.message import Channel, Reply
from bot.replies import shaped


@dataclass(frozen=True, slots=True)
class Planned:
    """``parts`` go out in this order; ``characters`` as a reader counts them; ``segments`` is 0 where none are paid."""

    parts: tuple[str, ...]
    characters: int
    segments: int
    encoding: str = ""  # GSM-7, or UCS-2 where one part needs it


def planned(text: str, channel: str, invitation: str = "") -> Planned:
    """``text`` as ``channel`` carries it; the same for the count while typing and for what is sent.

    ``invitation``: what goes out in place of ``text``, which stays whole on the page that its link opens.
    """
    if invitation:
        return replace(planned(invitation, channel), parts=(text,))
    parts = tuple(reply.text for reply in shaped(Reply(text, "staff"), channel))
    characters = sum(1 for part in parts for _ in clusters(part))
    if channel != Channel.SMS:
        return Planned(parts, characters, 0)
    sizes = [size(part) for part in parts]
    return Planned(parts, characters, sum(one.segments for one in sizes), max(one.encoding for one in sizes))
