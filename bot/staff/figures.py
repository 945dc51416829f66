"""The page of figures: what happened, how soon people came, and whether it is the same for everybody."""

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from math import sqrt
from typing import Final

from aiohttp import web

from bot.staff.door import Door
from bot.staff.pages import Pages
from bot.store.figures import Happened, Kind, Wait, happened
from bot.store.models import now
from bot.store.people import Staff
from bot.store.store import Store

DAYS: Final = (7, 30, 90, 365)
FEWEST: Final = 5  # a smaller count could lead to a person, and is not shown
GROUPS: Final[Mapping[str, Callable[[Kind], str]]] = {
    "channel": lambda kind: kind.channel,
    "language": lambda kind: kind.language,
    "age": lambda kind: kind.age,
    "sex": lambda kind: kind.sex,
}
Z: Final = 1.959964  # of a 95 % interval


@dataclass(frozen=True, slots=True)
class Share:
    """``hits`` of ``n`` with Wilson's 95 % interval, in percent; ``None`` where either side is too small to show."""

    n: int | None
    percent: float | None = None
    low: float | None = None
    high: float | None = None

    @classmethod
    def of(cls, hits: int, n: int) -> "Share":
        """Both ``hits`` and what is missing to ``n`` must be none or enough, or the one would tell the other."""
        if n < FEWEST:
            return cls(None)
        if any(0 < part < FEWEST for part in (hits, n - hits)):
            return cls(n)
        low, high = wilson(hits, n)
        return cls(n, round(100 * hits / n, 1), round(100 * low, 1), round(100 * high, 1))


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: a group, how many, and the shares that are compared."""

    group: str
    name: str
    started: Share
    finished: Share
    pressing: Share
    in_time: Share


@dataclass(frozen=True, slots=True)
class Soon:
    """How soon people came, for one priority; seconds, ``None`` where there are too few."""

    priority: int
    goal: float
    n: int | None
    median: float | None
    p90: float | None
    in_time: Share


class Figures:
    """The handlers of the page and of its CSV."""

    def __init__(self, store: Store, pages: Pages, door: Door, goals: Mapping[int, float]) -> None:
        """``goals``: by priority, the seconds within which somebody should have come."""
        self._store, self._pages, self._door, self._goals = store, pages, door, goals

    def routes(self) -> list[web.RouteDef]:
        """For whoever may see them."""
        return [
            web.get("/staff/figures", self._door.reads(self.page, "figures.read")),
            web.get("/staff/figures.csv", self._door.reads(self.table, "figures.read")),
        ]

    async def page(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Tables with their plots, of the last days that ``?days=`` says."""
        days, found = await self._asked(request)
        return self._pages.render(
            request,
            "figures.html",
            staff=staff,
            csrf=self._door.csrf(request),
            days=days,
            choices=DAYS,
            counts=counts(found),
            dispositions=[(name, shown(n)) for name, n in sorted(found.dispositions.items())],
            refused=[(name, shown(n)) for name, n in found.refused.most_common()],
            soon=soon(found.waits, self._goals),
            rows=rows(found, self._goals),
        )

    async def table(self, request: web.Request, _staff: Staff) -> web.StreamResponse:
        """The same as CSV, one figure a line."""
        days, found = await self._asked(request)
        name = f"lamplight-{now():%Y-%m-%d}-{days}.csv"
        return web.Response(
            text=as_csv(found, self._goals),
            content_type="text/csv",
            charset="utf-8",
            headers={"Content-Disposition": f'attachment; filename="{name}"'},
        )

    async def _asked(self, request: web.Request) -> tuple[int, Happened]:
        given = request.query.get("days", "30")
        if given not in map(str, DAYS):
            raise web.HTTPBadRequest(text="days")
        until = now()
        return int(given), await happened(self._store, until - timedelta(days=int(given)), until)


def wilson(hits: int, n: int) -> tuple[float, float]:
    """The 95 % interval of a share. Source: E. B. Wilson, JASA 22 (1927) 209-212."""
    share, spread = hits / n, Z * Z / n
    middle = share + spread / 2
    half = Z * sqrt(share * (1 - share) / n + spread / (4 * n))
    return max(0.0, (middle - half) / (1 + spread)), min(1.0, (middle + half) / (1 + spread))


def shown(n: int) -> int | None:
    """A count, or ``None`` where it is so small that it could lead to a person."""
    return n if n == 0 or n >= FEWEST else None


def counts(found: Happened) -> dict[str, int | None]:
    """What is only counted."""
    named = {
        "started": len(found.started),
        "finished": len(found.finished),
        "escalations": len(found.waits),
        "opted_out": found.opted_out,
        "replies": found.replies,
        "worded": found.worded,
        "refused": sum(found.refused.values()),
    }
    return {name: shown(n) for name, n in named.items()}


def soon(waits: Sequence[Wait], goals: Mapping[int, float]) -> list[Soon]:
    """How soon somebody came, by priority; who has not come in time is late, whether or not they come later."""
    found = []
    for priority, goal in sorted(goals.items()):
        mine = [wait for wait in waits if wait.priority == priority]
        taken = sorted(wait.seconds for wait in mine if wait.seconds is not None)
        enough = len(taken) >= FEWEST
        median, p90 = (taken[len(taken) // 2], taken[len(taken) * 9 // 10]) if enough else (None, None)
        found.append(Soon(priority, goal, shown(len(mine)), median, p90, _in_time(mine, goals)))
    return found


def rows(found: Happened, goals: Mapping[int, float]) -> list[Row]:
    """The equity report: the same shares for every group, so that they can be compared."""
    made = []
    for group, of in GROUPS.items():
        started, finished = Counter(map(of, found.started)), Counter(map(of, found.finished))
        pressing = Counter(map(of, found.pressing))
        for name in sorted(started):
            mine = [wait for wait in found.waits if of(wait.kind) == name]
            made.append(
                Row(
                    group,
                    name,
                    Share.of(started[name], len(found.started)),
                    Share.of(finished[name], started[name]),
                    Share.of(pressing[name], finished[name]),
                    _in_time(mine, goals),
                )
            )
    return made


def as_csv(found: Happened, goals: Mapping[int, float]) -> str:
    """``table,group,measure,n,value,low,high``; an empty field is a figure too small to show."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("table", "group", "measure", "n", "value", "low", "high"))
    writer.writerows(("counts", "", name, n, "", "", "") for name, n in counts(found).items())
    writer.writerows(("dispositions", "", name, shown(n), "", "", "") for name, n in found.dispositions.items())
    writer.writerows(("refused", "", name, shown(n), "", "", "") for name, n in found.refused.items())
    for one in soon(found.waits, goals):
        writer.writerow(("soon", one.priority, "median_s", one.n, _number(one.median), "", ""))
        writer.writerow(("soon", one.priority, "p90_s", one.n, _number(one.p90), "", ""))
        writer.writerow(("soon", one.priority, "in_time", *_fields(one.in_time)))
    for row in rows(found, goals):
        for measure in ("started", "finished", "pressing", "in_time"):
            writer.writerow((row.group, row.name, measure, *_fields(getattr(row, measure))))
    return out.getvalue()


def _fields(share: Share) -> Iterable[object]:
    return (share.n, share.percent, share.low, share.high)


def _number(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds, 1)


def _in_time(waits: Sequence[Wait], goals: Mapping[int, float]) -> Share:
    """Of those who were taken or whose time is over; the others may still be in time."""
    due = [wait for wait in waits if wait.seconds is not None or wait.open_for > goals.get(wait.priority, 0.0)]
    kept = sum(wait.open_for <= goals.get(wait.priority, 0.0) for wait in due)
    return Share.of(kept, len(due))
