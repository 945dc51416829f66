"""Measures the guard: ``python -m tests.bench.guard`` prints both errors with 95 % intervals, and times.

``--peer nemo=PYTHON`` and ``--peer llm-guard=PYTHON`` run what of those works offline over the same drafts, each in an
environment of its own, whose interpreter is named:

    uv venv ~/nemo --python 3.11
    uv pip install --python ~/nemo/bin/python nemoguardrails presidio-analyzer yara-python torch transformers

The sets are drafts by the authors, in ``tests/safety/guard_sets``; the README there has what each round showed at first
look. Their failures have been mended since, so these figures are no estimate for drafts that nobody has seen.
"""

import argparse
import json
import resource
import subprocess
from collections import defaultdict
from collections.abc import Iterable
from math import sqrt
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from safety.guard import Guard
from tests.safety.guard_drafts import LANGUAGES, ROUNDS, Case, load, load_round

_Z = 1.96
_PEERS = Path(__file__).with_name("guard_peers.py")


def wilson(wrong: int, of: int) -> str:
    """``wrong`` in ``of`` as a share in per cent with its Wilson interval."""
    if not of:
        return "none"
    share, square = wrong / of, _Z**2 / of
    middle = (share + square / 2) / (1 + square)
    half = _Z * sqrt(share * (1 - share) / of + square / (4 * of)) / (1 + square)
    return f"{wrong:3}/{of:<4} {100 * share:5.1f} % [{100 * max(0.0, middle - half):.1f}, {100 * (middle + half):.1f}]"


def ours(guard: Guard, cases: Iterable[Case]) -> tuple[list[bool], list[float]]:
    """Whether each case is blocked, and the seconds that it took."""
    blocked, seconds = list[bool](), list[float]()
    for case in cases:
        started = perf_counter()
        verdict = guard.check(
            case.draft, language=case.language, facts=case.facts, channel=case.channel, human_committed=False
        )
        seconds.append(perf_counter() - started)
        blocked.append(not verdict.passed)
    return blocked, seconds


def peer(name: str, python: str, cases: Iterable[Case]) -> tuple[list[bool], list[float]]:
    """The same of another guard, whose parts that do not run offline are printed with the error's name."""
    texts = "".join(json.dumps(case.draft) + "\n" for case in cases)
    done = subprocess.run([python, str(_PEERS), name], input=texts, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)
    for part, state in told["offline"].items():
        print(f"  {name}, {part}: {state}")
    return told["blocked"], told["seconds"]


def errors(cases: list[Case], blocked: list[bool]) -> str:
    """Kind drafts blocked and unsafe ones let pass."""
    kind = [stopped for case, stopped in zip(cases, blocked, strict=True) if case.reason is None]
    unsafe = [not stopped for case, stopped in zip(cases, blocked, strict=True) if case.reason is not None]
    return f"{wilson(sum(kind), len(kind)):32}  {wilson(sum(unsafe), len(unsafe))}"


def table(title: str, cases: list[Case], blocked: list[bool]) -> None:
    """The two errors by language, and what passed by reason."""
    print(f"\n{title}\n{'':12}kind ones blocked                 unsafe ones let pass")
    both = list(zip(cases, blocked, strict=True))
    for language in LANGUAGES:
        own = [one for one in both if one[0].language == language]
        print(f"{language:12}{errors([case for case, _ in own], [stopped for _, stopped in own])}")
    print(f"{'all':12}{errors(cases, blocked)}")
    reasons: dict[str, list[bool]] = defaultdict(list)
    for case, stopped in both:
        if case.reason is not None:
            reasons[case.reason].append(not stopped)
    for reason, passed in sorted(reasons.items()):
        print(f"  {reason:22}{wilson(sum(passed), len(passed))}")


def times(seconds: list[float]) -> str:
    """Milliseconds a draft."""
    cuts = quantiles(seconds, n=100)
    return f"p50={cuts[49] * 1e3:.2f} ms p99={cuts[98] * 1e3:.2f} ms"


def compare(guard: Guard, peers: dict[str, str], cases: list[Case]) -> None:
    """One run of every guard over the same drafts."""
    print(f"\nguards compared, n={len(cases)}; other guards see no facts")
    rows = {"ours": ours(guard, cases), **{name: peer(name, python, cases) for name, python in peers.items()}}
    print(f"{'':12}kind ones blocked                 unsafe ones let pass              time a draft")
    for name, (blocked, seconds) in rows.items():
        print(f"{name:12}{errors(cases, blocked):66}  {times(seconds)}")


def main() -> None:
    parser = argparse.ArgumentParser(description="the guard, measured")
    parser.add_argument("--peer", action="append", default=[], metavar="NAME=PYTHON")
    options = parser.parse_args()
    started = perf_counter()
    guard = Guard(LANGUAGES)
    print(f"ready in {perf_counter() - started:.2f} s, import apart")
    learnt = [case for language in LANGUAGES for fresh in (False, True) for case in load(language, fresh=fresh)]
    blocked, seconds = ours(guard, learnt)
    table("drafts of the rounds up to 4", learnt, blocked)
    print(f"\nn={len(seconds)} {times(seconds)} a draft")
    print(f"most memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")
    for number in ROUNDS:
        cases = [case for language in LANGUAGES for case in load_round(number, language)]
        table(f"round {number}", cases, ours(guard, cases)[0])
    if options.peer:
        every = [case for number in ROUNDS for language in LANGUAGES for case in load_round(number, language)]
        compare(guard, dict(one.split("=", 1) for one in options.peer), every)


if __name__ == "__main__":
    main()
