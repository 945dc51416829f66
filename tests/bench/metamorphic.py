"""``python -m tests.bench.metamorphic [n] [seed] [paths]``: nothing that must not matter lowers a decision.

``n`` development vignettes (default 60, 0 for none) with every change of ``tests.metamorphic``, on the real path; and
``paths`` paths of the protocols (default all, 0 for none) in every language with numbers and with words. Prints what
was lowered or differs with its talk, then one JSON line.
"""

import asyncio
import json
import logging
import random
import sys
import time
from collections import Counter
from typing import Any

from bot import log
from bot.commands.evaluation.counting import wilson
from bot.commands.local import local
from bot.settings import Settings
from bot.words import Words
from flows.protocol import load_protocols
from tests.metamorphic.languages import all_paths, walks
from tests.metamorphic.pairs import base_cases, counted, paired


async def pairs_of(count: int, seed: int) -> dict[str, Any]:
    """The figures of ``count`` base cases; what is not equal is printed."""
    cases = base_cases()
    random.Random(seed).shuffle(cases)
    async with local(quiet=True, model_enabled=False) as lamplight:
        pairs = await paired(lamplight, cases[:count])
    for pair in sorted(pairs, key=lambda pair: -pair.step):
        if pair.step > 0:
            print(f"LOWERED {pair.told()}\n")
        elif pair.step < 0:
            print(f"raised {pair.head()}")
    return counted(pairs)


def languages(count: int | None, seed: int) -> dict[str, Any]:
    """The figures of ``count`` paths in every language; what differs is printed."""
    settings, started = Settings(), time.monotonic()
    protocols, words = load_protocols(settings.protocols), Words(settings.languages)
    every = all_paths(protocols)
    random.Random(seed).shuffle(every)
    chosen = every[:count]
    walked = [walk for n, (protocol, path) in enumerate(chosen) for walk in walks(protocol, path, words, f"{seed}/{n}")]
    differ = [walk for walk in walked if walk.differs]
    for walk in differ:
        print("DIFFERS", walk)
    unread = Counter(f"{walk.lang} {said}" for walk in walked for said in walk.unread)
    return {
        "paths": len(chosen),
        "interviews": len(walked),
        "differ": {"hits": len(differ), "wilson": [round(end, 5) for end in wilson(len(differ), len(walked))]},
        "unread": dict(unread.most_common(20)),
        "seconds": round(time.monotonic() - started),
    }


def main(count: int, seed: int, paths: int | None) -> int:
    """0 when nothing was lowered and no language differs."""
    log.configure(logging.ERROR)
    found: dict[str, Any] = {"cases": count, "seed": seed}
    if count:
        found["changes"] = asyncio.run(pairs_of(count, seed))
    if paths != 0:
        found["languages"] = languages(paths, seed)
    print(json.dumps(found, ensure_ascii=False))
    lowered = found["changes"]["all"]["lowered"]["hits"] if count else 0
    return 1 if lowered or (paths != 0 and found["languages"]["differ"]["hits"]) else 0


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:]]
    sys.exit(main(*given[:2], *[60, 1][len(given) :], given[2] if len(given) > 2 else None))
