"""The report as one page that needs nothing else: bars with their intervals, the confusion table, every miss."""

from html import escape
from pathlib import Path
from typing import Any, Final

TITLES: Final = {
    "exact": "Exact",
    "safe": "Safe (never less urgent)",
    "under": "Under-triaged",
    "over": "Over-triaged",
    "emergencies_under": "Emergencies under-triaged",
    "protocol_found": "Protocol found",
}
STYLE: Final = Path(__file__).with_name("page.css")


def page(found: dict[str, Any], name: str) -> str:
    """HTML of ``flows`` on the vignettes of the file ``name``; ``found`` is what ``counting.report`` made."""
    sections = [
        f"<h1>Triage on {escape(name)}</h1>",
        f"<p class=note>{found['all']['n']} vignettes, interviewed on the real path. The thin lines are 95 % intervals"
        " (Wilson). A nurse counts as the same day. Development figures on unsigned drafts: no proof of safety.</p>",
        _bars("In all", {TITLES[key]: (found["all"][key], key) for key in TITLES}),
        _bars("Exact, by language", {name: (one["exact"], "exact") for name, one in found["languages"].items()}),
        _bars("Safe, by language", {name: (one["safe"], "safe") for name, one in found["languages"].items()}),
        _bars("Exact, by level", {name: (one["exact"], "exact") for name, one in found["levels"].items()}),
        _bars("Safe, by group", {name: (one["safe"], "safe") for name, one in found["groups"].items()}),
        _confusion(found["confusion"]),
        _misses(found["under_triaged"]),
    ]
    return (
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>"
        f"<title>Triage on {escape(name)}</title><style>{STYLE.read_text()}</style>{''.join(sections)}</html>"
    )


def _bars(title: str, rows: dict[str, tuple[dict[str, Any], str]]) -> str:
    drawn = [_bar(name, share, figure in ("under", "emergencies_under")) for name, (share, figure) in rows.items()]
    shown = "".join(drawn)
    return f"<h2>{escape(title)}</h2>{shown}" if shown else ""


def _bar(name: str, share: dict[str, Any], bad: bool) -> str:
    if share["share"] is None:
        return ""
    low, high = share["low"] * 100, share["high"] * 100
    interval = f"<b style='left:{low:.1f}%;width:{high - low:.1f}%'></b>"
    return (
        f"<div class='row{' bad' if bad else ''}'><span>{escape(name)}</span>"
        f"<span class=track><i style='width:{share['share'] * 100:.1f}%'></i>{interval}</span>"
        f"<span>{share['share']:.1%} ({share['hits']}/{share['of']})</span></div>"
    )


def _confusion(table: dict[str, dict[str, int]]) -> str:
    columns = list(next(iter(table.values()), {}))
    head = "".join(f"<th>{escape(column)}</th>" for column in columns)
    body = "".join(
        f"<tr><th>{escape(gold)}</th>{''.join(_cell(gold, got, count) for got, count in row.items())}</tr>"
        for gold, row in table.items()
    )
    return (
        f"<h2>Should be (rows), was (columns)</h2><div class=scroll><table><tr><th></th>{head}</tr>{body}</table></div>"
    )


def _cell(gold: str, got: str, count: int) -> str:
    weight = "font-weight:700" if gold == got else "color:var(--soft)" if count == 0 else ""
    return f"<td style='{weight}'>{count}</td>"


def _misses(misses: list[dict[str, Any]]) -> str:
    columns = ("id", "lang", "gold", "got", "protocol", "because")
    cells = ("".join(f"<td>{escape(str(miss[column]))}</td>" for column in columns) for miss in misses)
    rows = "".join(f"<tr>{row}</tr>" for row in cells)
    head = "<tr><th>id<th>language<th>should be<th>was<th>protocol<th>because</tr>"
    return f"<h2>Less urgent than they should be: {len(misses)}</h2><div class=scroll><table>{head}{rows}</table></div>"
