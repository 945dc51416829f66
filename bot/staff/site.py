"""The site that passkeys are tied to."""

import ipaddress
from urllib.parse import urlsplit

from bot.settings import Settings
from bot.store.passkeys import Site


def site_of(settings: Settings) -> Site | None:
    """The site of ``base_url``; ``None`` for an address of numbers, to which no browser ties a passkey.

    On this machine itself it is the one of its two names that is a name.
    """
    parts = urlsplit(settings.base_url)
    host = "localhost" if parts.hostname == "127.0.0.1" else parts.hostname or ""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        port = f":{parts.port}" if parts.port else ""
        return Site(host, (f"{parts.scheme}://{host}{port}",))
    return None
