"""``python -m tests.bench.page FILE < LINES``: figures of runs on one page, with a plot of each.

Each run is a JSON line as the benches here print it; those of ``tests.bench.load`` add themselves by ``--page``.
"""

import json
import sys
from html import escape
from pathlib import Path
from typing import Any

TITLE = "Lamplight: what was measured"
WIDTH, HEIGHT = 320, 140
SHARES = [f"p{share}" for share in range(5, 100, 5)] + ["p99", "max"]
STYLE = (
    ":root{color-scheme:light dark}body{font:16px/1.5 system-ui;margin:1rem auto;max-width:60rem;padding:0 1rem}"
    "section{margin:2rem 0}svg{max-width:100%;height:auto;color:light-dark(#174e8a,#8ec5ff)}"
    "table{border-collapse:collapse}td,th{padding:.2rem .8rem;text-align:right}"
    "th:first-child{text-align:left}div{overflow-x:auto}"
)


def add_to(page: Path, line: dict[str, Any]) -> None:
    """Add ``line`` to the runs beside ``page`` (``.jsonl``) and draw the page again."""
    runs = page.with_suffix(".jsonl")
    with runs.open("a", encoding="utf-8") as file:
        file.write(json.dumps(line) + "\n")
    drawn = "".join(section(json.loads(one)) for one in runs.read_text("utf-8").splitlines())
    page.write_text(
        '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{TITLE}</title><style>{STYLE}</style><h1>{TITLE}</h1>{drawn}</html>",
        "utf-8",
    )


def section(line: dict[str, Any]) -> str:
    """One run: its figures in a table and its curves."""
    curves = {name: value for name, value in line.items() if isinstance(value, dict) and "p95" in value}
    plain = {name: value for name, value in line.items() if name not in curves and not isinstance(value, dict | list)}
    rows = "".join(f"<tr><th scope=row>{escape(str(name))}<td>{escape(str(value))}" for name, value in plain.items())
    drawn = "".join(figure(name, value) for name, value in curves.items())
    if "steps" in line:
        drawn += steps(line["steps"])
    named = [str(line.get("test") or line["load"]), line.get("store") or line.get("database", "")]
    title = f"<h2>{escape(', '.join(filter(None, named)))}</h2>"
    return f"<section>{title}<div><table>{rows}</table></div>{drawn}</section>"


def figure(name: str, curve: dict[str, float]) -> str:
    """Milliseconds over the share of messages that were quicker."""
    told = ", ".join(f"{share} {curve[share]} ms" for share in ("p50", "p95", "p99", "max"))
    points = [(n / (len(SHARES) - 1), curve[share]) for n, share in enumerate(SHARES)]
    return plot(f"{name}: {told} (n = {curve['n']})", points)


def steps(taken: list[dict[str, float]]) -> str:
    """Milliseconds at the 95th percentile over the rate."""
    last = max(step["rate"] for step in taken)
    told = ", ".join(f"{step['rate']:g}/s {step['p95']} ms" for step in taken)
    return plot(f"p95 by rate: {told}", [(step["rate"] / last, step["p95"]) for step in taken])


def plot(caption: str, points: list[tuple[float, float]]) -> str:
    """A line through ``points`` (0 to 1, milliseconds) under its caption."""
    most = max(y for _, y in points) or 1.0
    line = " ".join(f"{x * WIDTH:.1f},{HEIGHT - y / most * (HEIGHT - 10):.1f}" for x, y in points)
    return (
        f"<figure><figcaption>{escape(caption)}</figcaption>"
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" role="img" aria-label="{escape(caption)}">'
        f'<polyline points="{line}" fill="none" stroke="currentColor" stroke-width="2"/>'
        f'<line x1="0" y1="{HEIGHT}" x2="{WIDTH}" y2="{HEIGHT}" stroke="currentColor"/></svg></figure>'
    )


if __name__ == "__main__":
    for given in sys.stdin.readlines():  # all of them first: the file that grows here may be given itself
        add_to(Path(sys.argv[1]), json.loads(given))
