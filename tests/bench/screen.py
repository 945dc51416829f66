"""Measures the emergency screen: ``python -m tests.bench.screen`` prints n, messages a second, and milliseconds."""

import random
from statistics import quantiles
from time import perf_counter

from safety.screen import screen
from tests.safety.phrase_sets import load
from tests.safety.test_screen import ADVERSARIAL, SETS

MESSAGES = 5_000
LONG = 200  # characters
SEED = 7


def times(messages: list[str]) -> list[float]:
    """Seconds for each message, in both languages."""
    taken = []
    for message in messages:
        started = perf_counter()
        screen(message)
        taken.append(perf_counter() - started)
    return taken


def report(name: str, messages: list[str]) -> None:
    taken = times(messages)
    cuts = quantiles(taken, n=100)
    rate = len(taken) / sum(taken)
    print(f"{name}: n={len(taken)} {rate:.0f} messages/s p50={cuts[49] * 1e3:.3f} ms p99={cuts[98] * 1e3:.3f} ms")


def main() -> None:
    screen("warm up")
    rng = random.Random(SEED)
    texts = [text for name in SETS for text in (*load(name).core, *load(name).more, *load(name).lookalikes)]
    report("single phrases", [rng.choice(texts) for _ in range(MESSAGES)])
    long = []
    for _ in range(MESSAGES):
        message = ""
        while len(message) < LONG:
            message += rng.choice(texts) + rng.choice([" ", ". ", ", "])
        long.append(message[:LONG])
    report(f"{LONG} characters", long)
    for name, text in ADVERSARIAL.items():
        taken = min(times([text[:10_000]] * 3))
        print(f"10,000 characters, {name}: {taken * 1e3:.1f} ms")


if __name__ == "__main__":
    main()
