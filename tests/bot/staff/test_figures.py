"""The page of figures: sums are right, small ones are hidden, groups are comparable, nobody can be found in it."""

import csv
import io
import re
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.message import Reply
from bot.staff.figures import Share, as_csv, counts, rows, soon, wilson
from bot.store.figures import Happened, Kind, Wait, happened, kind_of
from bot.store.models import Conversation, now
from tests.bot.staff.browser import Browser, signed_in
from tests.bot.staff.clinic import CHEST_PAIN, PASSWORD, Clinic

GOALS = {0: 120.0, 1: 600.0, 2: 3600.0}
WOMAN = Kind("sms", "es", "40-64", "female")
MAN = Kind("web", "en", "18-39", "male")


@pytest.mark.parametrize(
    ("months", "age"),
    [(0, "0-4"), (59, "0-4"), (60, "5-17"), (215, "5-17"), (216, "18-39"), (480, "40-64"), (780, "65+"), (1499, "65+"),
     (None, "unknown"), ("forty", "unknown")],
)  # fmt: skip
def test_ages_in_months_fall_into_bands(months: object, age: str) -> None:
    assert kind_of("sms", "en", {"age_months": months, "sex": "female"}) == Kind("sms", "en", age, "female")
    assert kind_of("sms", "en", {"sex": "not_sure"}).sex == "unknown"


def test_the_interval_is_wilsons() -> None:
    # Newcombe, Statistics in Medicine 17 (1998) 857, table I: 81 of 263, 15 of 148, 0 of 20
    for hits, n, low, high in ((81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611)):
        assert wilson(hits, n) == pytest.approx((low, high), abs=0.0001)


SHARES = [(5, 10, 50.0), (0, 10, 0.0), (10, 10, 100.0), (5, 20, 25.0), (4, 10, None), (6, 10, None), (2, 4, None)]


@pytest.mark.parametrize(("hits", "n", "percent"), SHARES)
def test_a_share_that_would_tell_a_small_count_is_not_shown(hits: int, n: int, percent: float | None) -> None:
    assert Share.of(hits, n).percent == percent


def _happened() -> Happened:
    found = Happened(started=[WOMAN] * 20 + [MAN] * 3, finished=[WOMAN] * 10 + [MAN] * 2, pressing=[WOMAN] * 5)
    found.dispositions.update({"emergency": 7, "routine": 4})
    found.waits = [Wait(WOMAN, 0, float(n), float(n)) for n in range(100, 140, 4)]
    found.waits += [Wait(WOMAN, 0, None, 10.0), Wait(WOMAN, 0, None, 500.0), Wait(MAN, 1, 5.0, 5.0)]
    found.refused.update({"dose": 6, "blame": 1})
    return found


def test_sums_and_what_is_too_small() -> None:
    assert counts(_happened()) == {
        "started": 23, "finished": 12, "escalations": 13, "opted_out": 0, "replies": 0, "worded": 0, "refused": 7,
    }  # fmt: skip
    emergency, urgent, rest = soon(_happened().waits, GOALS)
    assert (emergency.n, emergency.median, emergency.p90) == (12, 120.0, 136.0)
    assert emergency.in_time == Share.of(6, 11)  # the one that waits for 10 s may still be in time
    assert (urgent.n, urgent.median, urgent.in_time) == (None, None, Share(None))
    assert rest.n == 0


def test_each_group_has_the_same_shares() -> None:
    found = {(row.group, row.name): row for row in rows(_happened(), GOALS)}
    assert set(found) == {("channel", "sms"), ("channel", "web"), ("language", "es"), ("language", "en"),
                          ("age", "40-64"), ("age", "18-39"), ("sex", "female"), ("sex", "male")}  # fmt: skip
    assert found["sex", "female"].finished.percent == 50.0
    assert found["sex", "female"].pressing.percent == 50.0
    assert found["sex", "male"].finished == Share(None)
    assert found["sex", "female"].started == Share(23)  # the three others could be told from it


def test_the_csv_has_the_same_figures_and_no_small_one() -> None:
    lines = list(csv.DictReader(io.StringIO(as_csv(_happened(), GOALS))))
    by = {(line["table"], line["group"], line["measure"]): line for line in lines}
    assert by["counts", "", "started"]["n"] == "23"
    assert by["dispositions", "", "routine"]["n"] == ""
    assert by["soon", "0", "median_s"]["value"] == "120.0"
    assert by["sex", "female", "finished"]["value"] == "50.0"
    assert not [line for line in lines if line["n"] in {"1", "2", "3", "4"}]


@pytest.fixture
async def sue(clinic: Clinic) -> AsyncIterator[Browser]:
    await clinic.people.add("sue", "supervisor", PASSWORD)
    async for browser in signed_in(clinic, "sue"):
        yield browser


async def test_the_page_counts_what_happened_and_leads_to_nobody(clinic: Clinic, sue: Browser) -> None:
    for number in range(6):
        case = await clinic.case(f"my secret complaint {number}", "alarm", Reply("take care"), number=number)
        await clinic.patient(case, "and more")
        await clinic.answer(case, Reply("an answer", made_of={"by": "model", "verdict": ["dose"]}), decided=CHEST_PAIN)
    page = await sue.get("/staff/figures?days=7")
    assert sue.status == 200
    tiles = dict(re.findall(r"<dt>([^<]+)</dt><dd>([^<]+)</dd>", page))
    assert tiles["Patients who wrote"] == tiles["Got a decision"] == tiles["Requests for a human"] == "6"
    assert (tiles["Replies of the assistant"], tiles["Worded by a model"], tiles["Refused by the guard"]) == (
        "12",
        "6",
        "6",
    )
    assert "secret" not in page
    assert "+1202555" not in page
    table = await sue.get("/staff/figures.csv?days=7")
    assert table.startswith("table,group,measure,n,value,low,high")
    assert "dispositions,,emergency,6" in table
    assert "secret" not in table


async def test_who_is_forgotten_is_not_counted(clinic: Clinic, sue: Browser) -> None:
    cases = [await clinic.case("hello", "question", Reply("hi"), number=number) for number in range(7)]
    async with clinic.store.write() as tx:
        (await tx.session.get_one(Conversation, cases[0])).erased_at = now()
    found = await happened(clinic.store, now() - timedelta(days=1), now())
    assert (len(found.started), found.replies, len(found.waits)) == (6, 6, 7)


async def test_only_whose_role_it_is_and_only_times_that_exist(ana: Browser, sue: Browser) -> None:
    for path in ("/staff/figures", "/staff/figures.csv"):
        await ana.get(path)
        assert ana.status == 403
        await sue.get(f"{path}?days=8")
        assert sue.status == 400
    assert "/staff/figures" in await sue.get("/staff")
    assert "/staff/figures" not in await ana.get("/staff")
