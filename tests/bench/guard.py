"""Measures the guard: ``python -m tests.bench.guard`` prints n, milliseconds a check, and false refusals."""

from statistics import quantiles
from time import perf_counter

from safety.guard import Guard
from tests.safety.test_guard import ASK, framing

ROUNDS = 3


def main() -> None:
    started = perf_counter()
    guard = Guard(("en", "es"))
    print(f"ready in {perf_counter() - started:.2f} s, import apart")
    taken, refused = [], 0
    for language in ("en", "es"):
        for words in framing(language) * ROUNDS:
            started = perf_counter()
            verdict = guard.check(
                f"{words} {ASK[language]}",
                language=language,
                facts=[ASK[language]],
                channel="web",
                human_committed=False,
            )
            taken.append(perf_counter() - started)
            refused += not verdict.passed
    cuts = quantiles(taken, n=100)
    print(f"n={len(taken)} p50={cuts[49] * 1e3:.2f} ms p99={cuts[98] * 1e3:.2f} ms approved words refused: {refused}")


if __name__ == "__main__":
    main()
