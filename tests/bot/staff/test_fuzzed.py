"""Odd queries to every page that is asked by GET, signed in and not: never an error of ours."""

import os
import random
from collections import Counter
from collections.abc import AsyncIterator
from urllib.parse import quote

import pytest
import pytest_asyncio

from tests.bot.staff.everything import Everything, everything

pytestmark = pytest.mark.asyncio(loop_scope="module")
SEED = 12
MOST = 10_000 // int(os.environ.get("LAMPLIGHT_SCALE", "10"))  # 1 has the whole figure
NAMES = (
    "lang", "country", "q", "next", "name", "who", "mine", "owner", "channel", "language", "priority", "state",
    "page", "cursor", "from", "to", "since", "days", "order", "sort", "limit", "token", "id", "about", "find", "csv",
)  # fmt: skip
ODD = (
    "", "0", "-1", "1" * 400, "9" * 19, "1e309", "NaN", "null", "true", "[]", "{}", "' OR '1'='1",
    "'; DROP TABLE message;--", "1 UNION SELECT password_hash FROM staff_member", "%", "_", "%%%", "\\", "\\'", "\"",
    "`", ";", "--", "/*", "*/", "$1", ":name", "?", "{{7*7}}", "${7*7}", "%s%n", "../../../etc/passwd", "..\\..",
    "\x00", "\x01\x7f", "\r\nSet-Cookie: a=b", "\ud800", "\ufeff", "\u202e", "\U0001f600" * 50, "é" * 300, "ÿ",
    "<script>", "2026-13-45", "2026-02-30T25:61:61Z", "9999999-01-01", "-0001-01-01", "+12025550100", "pg_sleep(5)",
    "1;SELECT pg_sleep(5)", "(" * 500, "a|b&c", "*:*", "en-US,en;q=0.9", "xx", "EN", "US", "us", "USA",
    "https://evil.example", "//evil.example", "javascript:alert(1)",
)  # fmt: skip


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def clinic(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Everything]:
    async with everything(tmp_path_factory.mktemp("fuzzed")) as made:
        yield made


def query(dice: random.Random) -> str:
    """Some odd values under names that pages know, or that they do not; at times no query at all, but bytes."""
    if dice.random() < 0.05:
        return "".join(f"%{dice.randrange(256):02x}" for _ in range(dice.randint(1, 40)))
    pairs = []
    for _ in range(dice.randint(1, 4)):
        name = dice.choice(NAMES) if dice.random() < 0.9 else dice.choice(ODD)
        value = "".join(dice.choice(ODD) for _ in range(dice.randint(1, 2)))
        pairs.append("=".join(quote(one.encode("utf-8", "surrogatepass"), safe="") for one in (name, value)))
    return dice.choice(("&", ";", "&&")).join(pairs)[:4000]


async def test_no_query_breaks_a_page(clinic: Everything) -> None:
    dice, found, broken = random.Random(SEED), Counter[int](), []
    pages = [path for method, path in clinic.routes() if method == "GET" and not path.endswith((".pdf", "/live"))]
    assert len(pages) >= 14
    before = await clinic.dump()
    for number in range(MOST):
        path, role = pages[number % len(pages)], dice.choice(("", "nurse", "admin", "admin"))
        asked = f"{path}?{query(dice)}"
        answer = await clinic.ask("GET", asked, role)
        found[answer.status] += 1
        if answer.status >= 500:
            broken.append(asked)
    assert broken == []
    assert found[200] > MOST / 10  # most of them do reach a page
    assert await clinic.dump() == before
