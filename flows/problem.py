"""Something that must be mended before a protocol is used."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """``protocol`` and ``language`` say whose it is; empty means that it concerns all of them."""

    place: str
    what: str
    protocol: str = ""
    language: str = ""
