"""What an SMS costs: its encoding, how many segments it takes, and the price of those in a country."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import regex  # type: ignore[import-untyped]

Encoding = Literal["GSM-7", "UCS-2"]

GSM_BASIC: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_EXTENDED: Final = frozenset("|^€{}[]~\\\f")  # an escape and a letter: two septets
_BITS: Final = 1120  # of one segment: 140 octets
_HEADER: Final = 48  # bits that each part of a longer message gives to its place among the others
_CLUSTER: Final = regex.compile(r"\X")
# Newer Unicode holds an Indic conjunct together as one cluster; telephones and Twilio's calculator cut behind the sign
# that joins it, as Unicode did before 15.1.
_CONJUNCT: Final = regex.compile(r"(?<=\p{Indic_Syllabic_Category=Virama}\u200d?)(?=\p{L})")


@dataclass(frozen=True, slots=True)
class Size:
    """How a text travels; ``units`` are septets for GSM-7 and 16-bit units for UCS-2."""

    encoding: Encoding
    segments: int
    units: int


def size(text: str) -> Size:
    """The size of ``text`` as one SMS, equal to Twilio's calculator (npm sms-segments-calculator 1.3.0).

    A character that is made of several (an accent apart, an emoji of a family) is never cut in two. An empty text
    counts as one segment, as it does there.
    """
    gsm = all(char in GSM_BASIC or char in GSM_EXTENDED for char in text)
    pieces = list(text) if gsm else list(clusters(text))
    units = [_septets(piece) if gsm else _units(piece) for piece in pieces]
    bits = [count * (7 if gsm else 16) for count in units]
    return Size("GSM-7" if gsm else "UCS-2", _segments(bits), sum(units))


def cost(segments: int, country: str, prices: Mapping[str, float]) -> float | None:
    """What ``segments`` cost at ``prices`` (country to price of one segment); None where there is no price for it."""
    price = prices.get(country)
    return None if price is None else round(segments * price, 6)


def clusters(text: str) -> Iterator[str]:
    """The characters of ``text`` as a reader counts them."""
    for cluster in _CLUSTER.findall(text):
        if cluster == "\r\n":
            yield from cluster
        else:
            yield from _CONJUNCT.split(cluster)


def _segments(bits: Sequence[int]) -> int:
    """How many segments hold pieces of these sizes, none of which is cut."""
    if sum(bits) <= _BITS:
        return 1
    count, used = 1, _HEADER
    for piece in bits:
        if used + piece > _BITS:
            count, used = count + 1, _HEADER
        used += piece
    return count


def _septets(char: str) -> int:
    return 2 if char in GSM_EXTENDED else 1


def _units(cluster: str) -> int:
    return len(cluster.encode("utf-16-le", "surrogatepass")) // 2
