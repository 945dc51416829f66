"""Where we may send of our own accord: addresses out in the open, and networks of its own that the clinic has named."""

import ipaddress
import re
from collections.abc import Sequence
from urllib.parse import urlsplit

_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?")
Network = ipaddress.IPv4Network | ipaddress.IPv6Network


def networks(given: Sequence[str]) -> tuple[Network, ...]:
    """``given``, such as ``10.1.0.0/16``, as networks; raises ``ValueError``."""
    return tuple(map(ipaddress.ip_network, given))


def allowed(address: str, own: Sequence[Network]) -> bool:
    """Whether we may connect to the IP ``address``; raises ``ValueError`` for anything that is none."""
    ip = ipaddress.ip_address(address)
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped:
        ip = ip.ipv4_mapped
    return (ip.is_global and not ip.is_multicast) or any(ip in network for network in own)


def checked(url: str, own: Sequence[Network]) -> str:
    """``url`` if it may be told of our events; raises ``ValueError``.

    HTTPS, and plain HTTP only to an IP address in a network of our ``own``. What a name leads to is looked at again
    with each connection.
    """
    parts = urlsplit(url)
    if not url.isascii() or any(c <= " " or c == "\\" for c in url) or not parts.hostname or parts.port == 0:
        raise ValueError("an address is https://host/path")
    if parts.username is not None or parts.password is not None or parts.fragment:
        raise ValueError("an address holds no password and no fragment")
    ip = _ip(parts.hostname)
    if ip and not allowed(ip, own):
        raise ValueError("an address of a private network needs LAMPLIGHT_HOOK_NETWORKS to name it")
    if parts.scheme != "https" and not (parts.scheme == "http" and ip and not allowed(ip, ())):
        raise ValueError("an address must be https, or an IP address in one of LAMPLIGHT_HOOK_NETWORKS")
    return url


def origin(given: str) -> str:
    """``given`` if it is an origin just as browsers write it; raises ``ValueError``.

    HTTPS, and plain HTTP only on this machine; no wildcard, no path, no port that goes without saying.
    """
    parts = urlsplit(given)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in ("127.0.0.1", "localhost")):
        raise ValueError("an origin is https://host")
    port = f":{parts.port}" if parts.port not in (None, 443 if parts.scheme == "https" else 80) else ""
    if not _HOST.fullmatch(parts.hostname or "") or given != f"{parts.scheme}://{parts.hostname}{port}":
        raise ValueError("an origin is https://host in small ASCII letters, with nothing behind it")
    return given


def own_only(url: str, own: Sequence[Network]) -> str:
    """``url`` if what patients wrote may go there; raises ``ValueError``.

    It is this machine, as "localhost" or by a loopback address, or an IP address in a network of our ``own``. A name
    is refused: whoever answers for names could lead it elsewhere.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.port == 0 or not url.isascii():
        raise ValueError("an address is http://host:port")
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise ValueError("an address holds no password, no query and no fragment")
    ip = ipaddress.ip_address(_ip(parts.hostname) or ("127.0.0.1" if parts.hostname == "localhost" else "::"))
    if not ip.is_loopback and not any(ip in network for network in own):
        raise ValueError("an address must be of this machine, or an IP address in a network that is named")
    return url


def trusted(url: str) -> bool:
    """Whether what ``url`` answers comes from whom it names: by HTTPS, or from this machine itself."""
    parts = urlsplit(url)
    return bool(parts.hostname) and (
        parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in ("127.0.0.1", "localhost", "::1"))
    )


def _ip(host: str) -> str:
    """``host`` if it is an IP address; empty for a name. What only a lenient reader takes for one is refused."""
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        if host.rpartition(".")[2][:1].isdigit() or host.isdigit():
            raise ValueError("an address is a name, or an IP address in full") from None
        return ""
