"""Measures the emergency screen: ``python -m tests.bench.screen`` prints milliseconds a message, every language on.

The messages are all of the tests' own, in eight languages. "first" reads each once in a fresh process, so that most
words are new to its word memory; "again" reads them a second time. Time is that of the thread, as other work on the
machine would only blur it; ``wall_p99`` is by the clock.
"""

import json
import random
from statistics import quantiles
from time import perf_counter, thread_time

from safety.screen import screen
from tests.safety.phrase_sets import load
from tests.safety.test_screen import ADVERSARIAL, SETS

LONG = 200  # characters
LONG_MESSAGES = 3_000
SEED = 7


def report(name: str, messages: list[tuple[str, str]]) -> None:
    """One JSON line on ``messages``, each with the message before it."""
    taken, by_clock = [], []
    for message, before in messages:
        clock, started = perf_counter(), thread_time()
        screen(message, before=before)
        taken.append(thread_time() - started)
        by_clock.append(perf_counter() - clock)
    p50, p99 = (quantiles(taken, n=100)[at] * 1e3 for at in (49, 98))
    wall = quantiles(by_clock, n=100)[98] * 1e3
    figures = {"p50_ms": p50, "p99_ms": p99, "max_ms": max(taken) * 1e3, "wall_p99_ms": wall}
    print(json.dumps({"messages": name, "n": len(taken), **{key: round(ms, 3) for key, ms in figures.items()}}))


def main() -> None:
    screen("warm up")
    rng = random.Random(SEED)
    texts = [text for name in SETS for text in (*load(name).core, *load(name).more, *load(name).lookalikes)]
    rng.shuffle(texts)
    report("first", [(text, "") for text in texts])
    report("again", [(text, "") for text in texts])
    report("with the message before", list(zip(texts[1:], texts, strict=False)))
    long = []
    while len(long) < LONG_MESSAGES:
        message = ". ".join(rng.choice(texts) for _ in range(LONG // 10))
        long.append((message[:LONG], ""))
    report(f"{LONG} characters", long)
    for name, text in ADVERSARIAL.items():
        report(f"10,000 characters, {name}", [(text[:10_000], "")] * 3)


if __name__ == "__main__":
    main()
