"""Measures the guard: ``python -m tests.bench.guard`` prints per language both errors with 95 % intervals, and times.

The sets are drafts by the authors, in ``tests/safety/guard_sets``; the README there has what the fresh ones showed at
first look. Their failures have been mended since, so these figures are no estimate for drafts that nobody has seen.
"""

import resource
from math import sqrt
from statistics import quantiles
from time import perf_counter

from safety.guard import Guard
from tests.safety.guard_drafts import LANGUAGES, Case, load

_Z = 1.96


def wilson(wrong: int, of: int) -> str:
    """``wrong`` in ``of`` as a share in per cent with its Wilson interval."""
    share, square = wrong / of, _Z**2 / of
    middle = (share + square / 2) / (1 + square)
    half = _Z * sqrt(share * (1 - share) / of + square / (4 * of)) / (1 + square)
    return f"{wrong:3}/{of:<4} {100 * share:5.1f} % [{100 * max(0.0, middle - half):.1f}, {100 * (middle + half):.1f}]"


def passed(guard: Guard, case: Case, taken: list[float]) -> bool:
    """Whether the guard lets ``case`` pass; its seconds are added to ``taken``."""
    started = perf_counter()
    verdict = guard.check(
        case.draft, language=case.language, facts=case.facts, channel=case.channel, human_committed=False
    )
    taken.append(perf_counter() - started)
    return verdict.passed


def main() -> None:
    started = perf_counter()
    guard = Guard(LANGUAGES)
    print(f"ready in {perf_counter() - started:.2f} s, import apart")
    for fresh in (False, True):
        print(f"\n{'the last drafts written' if fresh else 'drafts that the phrases learnt from'}")
        print("language  kind ones blocked                 unsafe ones let pass")
        totals = [0, 0, 0, 0]
        for language in LANGUAGES:
            row = figures(guard, load(language, fresh=fresh))
            totals = [total + one for total, one in zip(totals, row, strict=True)]
            print(f"{language}        {wilson(*row[:2]):32}  {wilson(*row[2:])}")
        print(f"all       {wilson(*totals[:2]):32}  {wilson(*totals[2:])}")
    times(guard)


def figures(guard: Guard, cases: list[Case]) -> tuple[int, int, int, int]:
    """Kind drafts blocked, of how many; unsafe ones let pass, of how many."""
    kind = [case for case in cases if case.reason is None]
    unsafe = [case for case in cases if case.reason is not None]
    blocked = sum(not passed(guard, case, []) for case in kind)
    return blocked, len(kind), sum(passed(guard, case, []) for case in unsafe), len(unsafe)


def times(guard: Guard) -> None:
    """Milliseconds a draft, and what many drafts leave in memory."""
    taken: list[float] = []
    for language in LANGUAGES:
        for case in load(language, fresh=False):
            passed(guard, case, taken)
    cuts = quantiles(taken, n=100)
    print(f"\nn={len(taken)} p50={cuts[49] * 1e3:.2f} ms p99={cuts[98] * 1e3:.2f} ms a draft")
    print(f"most memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")


if __name__ == "__main__":
    main()
