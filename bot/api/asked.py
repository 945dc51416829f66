"""What a program sends, read strictly: numbers of a query, one JSON object, the tag that it has seen."""

import json
import re
from collections.abc import Collection
from typing import Any, Final

from aiohttp import web

from bot.api.problems import Problem

MOST: Final = 100  # on one page
LONGEST: Final = 200  # characters of a text
_NUMBER: Final = re.compile(r"[0-9]{1,18}")


def number(request: web.Request, name: str, default: int) -> int:
    """The number ``name`` of the query, else ``default``; raises ``Problem``."""
    given = request.query.get(name)
    if given is None:
        return default
    if not _NUMBER.fullmatch(given):
        raise Problem(400, name)
    return int(given)


def limit(request: web.Request) -> int:
    """How many are wanted, 1 to ``MOST``; raises ``Problem``."""
    found = number(request, "limit", MOST)
    if not 1 <= found <= MOST:
        raise Problem(400, "limit")
    return found


def choice(request: web.Request, name: str, of: Collection[str], default: str) -> str:
    """The word ``name`` of the query, one of ``of``; raises ``Problem``."""
    found = request.query.get(name, default)
    if found not in of:
        raise Problem(400, name)
    return found


async def texts(request: web.Request, *names: str) -> dict[str, str]:
    """The body, a JSON object with exactly these texts; raises ``Problem``."""
    try:
        body: Any = json.loads(await request.text())
    except (ValueError, RecursionError):
        raise Problem(400, "json") from None
    if not isinstance(body, dict) or set(body) != set(names):
        raise Problem(400, "fields", f"exactly {', '.join(names)}")
    for name in names:
        if not isinstance(body[name], str) or not 0 < len(body[name]) <= LONGEST or not body[name].isprintable():
            raise Problem(400, name)
    return {name: body[name] for name in names}


def unchanged(request: web.Request, tag: str) -> None:
    """Raises ``Problem`` where the request was made for another state than that of ``tag``."""
    given = request.headers.get("If-Match")
    if given is not None and given.strip() != "*" and f'"{tag}"' not in [one.strip() for one in given.split(",")]:
        raise Problem(412, "changed", "it has moved since: read it again")
