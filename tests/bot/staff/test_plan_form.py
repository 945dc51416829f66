"""A discharge plan entered by hand: rows without a script, the same checks, each problem at its place, nothing lost."""

import json
import re

import pytest
from multidict import MultiDict
from sqlmodel import select

from bot.care.plan import Problem, read_plan
from bot.care.situations import situations
from bot.staff.plan_form import MOST_ROWS, blank, read_form
from bot.staff.plan_problems import Faults
from bot.store.discharges import Discharges, Planned
from bot.store.models import Audit, Discharge
from tests.bot.staff.browser import Browser
from tests.bot.staff.clinic import Clinic
from tests.bot.staff.controls import Controls

ORDER = "Furosemide 40 mg tab:\n1 tab PO BID <with food> & water"
WHOLE = {
    "patient": "Mona H.", "language": "ar", "country": "US", "time_zone": "America/Chicago", "orders_in": "en",
    "written_in": "en", "activity.text": "Weigh yourself each morning.\nRest after lunch.",
    "medicines.0.name": "Furosemide", "medicines.0.as_written": ORDER, "medicines.0.status": "new",
    "medicines.0.strength": "40 mg", "medicines.0.route": "mouth", "medicines.0.how_often": "twice_daily",
    "medicines.0.until": "2026-12-31", "medicines.0.next_dose": "2026-12-01T20:00", "medicines.0.for_what": "Fluid",
    "medicines.0.guide": "water_tablet", "contact.name": "Ward 7", "contact.phone": "+1 312 555 0142",
    "contact.hours": "24 h", "pending_results.text": "Urine culture",
}  # fmt: skip


class Nurse:
    """At the form of one conversation."""

    def __init__(self, browser: Browser, case: str) -> None:
        self.browser, self.case = browser, case

    async def opens(self) -> None:
        await self.browser.get(f"/staff/conversations/{self.case}/discharges")

    async def presses(self, button: str, *ticked: str, **typed: str) -> str:
        """Post the form as the page has it, with ``typed`` ("__" for ".") in its controls and situations ``ticked``."""
        controls = Controls(self.browser.page, "/discharges/form")
        fresh = {name.replace("__", "."): value for name, value in typed.items()}
        posted = [(name, fresh.pop(name, value)) for name, value in controls.values]
        assert not fresh, f"no such controls: {sorted(fresh)}"
        posted += [("situations", name) for name in ticked] + [("do", button)]
        headers = {"Origin": self.browser.clinic.settings.base_url}
        answer = await self.browser.http.post(self.browser.clinic.url(controls.target), data=posted, headers=headers)
        self.browser.page, self.browser.status = await answer.text(), answer.status
        return self.browser.page

    def value(self, name: str) -> list[str]:
        return [value for own, value in Controls(self.browser.page, "/discharges/form").values if own == name]


@pytest.fixture
async def nurse(clinic: Clinic, ana: Browser) -> Nurse:
    made = Nurse(ana, await clinic.case("hello", "nurse"))
    await made.opens()
    return made


async def plans(clinic: Clinic, case: str) -> list[Planned]:
    return await Discharges(clinic.store).of(case)


def typed(**more: str) -> dict[str, str]:
    return {name.replace(".", "__"): value for name, value in {**WHOLE, **more}.items()}


async def test_what_is_typed_is_the_plan(clinic: Clinic, nurse: Nurse) -> None:
    await nurse.presses("suggest", "heart_failure", **typed(country="us"))
    assert nurse.browser.status == 200
    page = await nurse.presses("add.follow_up")
    assert "follow_up.0.what" in page
    await nurse.presses(
        "save",
        follow_up__0__what="Check of your weight",
        follow_up__0__when="2026-12-08T09:30",
        follow_up__0__where="Clinic 1",
        follow_up__0__phone="+1 312 555 0143",
    )
    assert nurse.browser.status == 200
    (kept,) = await plans(clinic, nurse.case)
    plan = read_plan(kept.plan)
    (medicine,) = plan.medicines
    assert (medicine.as_written, medicine.name, medicine.guide) == (ORDER, "Furosemide", "water_tablet")
    assert str(medicine.next_dose) == "2026-12-01 20:00:00-06:00"
    assert medicine.for_what
    assert (medicine.for_what.text, medicine.for_what.language) == ("Fluid", "en")
    assert (plan.language, plan.country, plan.situations, kept.made_by) == ("ar", "US", ("heart_failure",), "ana")
    (visit,) = plan.follow_up
    assert str(visit.when) == "2026-12-08 09:30:00-06:00"
    suggested = situations()["heart_failure"].suggested()
    for section, lines in suggested.items():
        assert [line.key for line in getattr(plan, section) if line.key] == [line["key"] for line in lines]
    assert [line.text for line in plan.activity if line.text] == ["Weigh yourself each morning.", "Rest after lunch."]
    assert [line.text for line in plan.pending_results] == ["Urine culture"]


async def test_a_sentence_that_staff_take_out_stays_out_and_stays_in_sight(clinic: Clinic, nurse: Nurse) -> None:
    await nurse.presses("suggest", "heart_failure", **typed())
    controls = Controls(nurse.browser.page, "/discharges/form")
    out = next(value for name, value in controls.values if name == "activity.keys")
    posted = [pair for pair in controls.values if pair != ("activity.keys", out)] + [("do", "add.medicines")]
    form = read_form(MultiDict(posted))
    assert (out in form.sections["activity"].offered, out in form.sections["activity"].kept) == (True, False)
    form.press("suggest")
    assert out not in form.sections["activity"].kept
    assert {"key": out} not in form.plan()["activity"]


async def test_rows_come_and_go_and_nothing_else_changes(clinic: Clinic, nurse: Nurse) -> None:
    await nurse.presses("add.medicines", **typed())
    assert nurse.value("medicines.1.name") == [""]
    assert re.search(r'name="medicines.1.name"[^>]* autofocus', nurse.browser.page)
    await nurse.presses("add.medicines", medicines__1__name="Aspirin", medicines__1__as_written="Aspirin 81 mg daily")
    await nurse.presses("remove.medicines.0", medicines__2__name="Statin")
    assert (nurse.value("medicines.0.name"), nurse.value("medicines.1.name")) == (["Aspirin"], ["Statin"])
    assert nurse.value("medicines.2.name") == []
    for name in ("patient", "language", "time_zone", "activity.text", "contact.phone", "pending_results.text"):
        assert nurse.value(name) == [WHOLE[name]]
    assert nurse.browser.status == 200
    assert await plans(clinic, nurse.case) == []


@pytest.mark.parametrize(
    ("control", "wrong", "says"),
    [
        ("country", "USA", "pattern"),
        ("time_zone", "Chicago", "is not a time zone"),
        ("patient", "", "This is needed."),
        ("contact.phone", "call me", "is not a telephone number"),
        ("contact.hours", "", "This is needed."),
        ("contact.name", "see www.example.com", "has the address of a page"),
        ("activity.text", "Fine.\nCall +44 20 7946 0000.", "has a telephone number that is not one of the plan"),
        ("medicines.0.name", "", "This is needed."),
        ("medicines.0.until", "soon", "valid date"),
        ("medicines.0.for_what", "read https://example.com", "has the address of a page"),
        ("medicines.0.next_dose", "tomorrow", "valid datetime"),
    ],
)
async def test_a_problem_stands_at_its_control_and_nothing_is_lost(
    clinic: Clinic, nurse: Nurse, control: str, wrong: str, says: str
) -> None:
    await nurse.presses("suggest", "heart_failure", **typed())
    before = Controls(nurse.browser.page, "/discharges/form").values
    page = await nurse.presses("save", **{control.replace(".", "__"): wrong})
    assert nurse.browser.status == 422
    place = control.removesuffix(".text")
    fault = re.search(rf'<p class="fault" id="fault-{re.escape(place)}-1"><span[^>]*>([^<]*)', page)
    assert fault
    assert says in fault[1]
    assert f'<a href="#{place}">' in page
    after = Controls(page, "/discharges/form").values
    assert after == [(name, wrong if name == control else value) for name, value in before]
    assert await plans(clinic, nurse.case) == []
    async with clinic.store.read() as tx:
        actions = {row.action for row in (await tx.session.exec(select(Audit))).all()}
    assert "discharge.entered" not in actions


async def test_what_contradicts_the_order_is_said_at_its_row(nurse: Nurse) -> None:
    await nurse.presses("suggest", "heart_failure", **typed())
    page = await nurse.presses("save", medicines__0__dose="80 mg")
    assert nurse.browser.status == 422
    assert re.search(r'id="fault-medicines.0-1"><span[^>]*>dose says 80, which is not in as_written', page)


async def test_an_empty_form_says_all_that_is_needed(clinic: Clinic, nurse: Nurse) -> None:
    page = await nurse.presses("save")
    for name in ("patient", "time_zone", "why_here", "call_today", "emergency", "contact.name", "contact.phone"):
        assert f'id="fault-{name}-1"' in page, name
    assert 'id="fault-medicines' not in page  # an empty row is none: a plan may have no medicine
    assert nurse.browser.status == 422
    async with clinic.store.read() as tx:
        assert (await tx.session.exec(select(Discharge))).all() == []


async def test_what_is_typed_is_inert(nurse: Nurse) -> None:
    nasty = '"><script>alert(1)</script>'
    page = await nurse.presses(
        "add.medicines", patient=nasty, medicines__0__as_written=f"</textarea>{nasty}", activity__text=nasty
    )
    assert "<script>alert" not in page
    assert nurse.value("patient") == [nasty]
    assert nurse.value("medicines.0.as_written") == [f"</textarea>{nasty}"]


async def test_nobody_posts_it_from_elsewhere_and_a_viewer_not_at_all(clinic: Clinic, nurse: Nurse) -> None:
    controls = Controls(nurse.browser.page, "/discharges/form")
    await nurse.browser.post(controls.target, origin="https://elsewhere.example", **dict(controls.values))
    assert nurse.browser.status == 403
    await nurse.browser.post(controls.target, **{**dict(controls.values), "csrf": "x"})
    assert nurse.browser.status == 403


@pytest.mark.parametrize(
    "button",
    [
        "remove.medicines.9",
        "remove.medicines." + "9" * 5000,
        "remove.medicines.٠",
        "remove.medicines.x",
        "add.nonsense",
        "nonsense",
        "",
    ],
)
def test_a_button_that_we_did_not_make_changes_nothing(button: str) -> None:
    form = blank("es", "MX", "en")
    before = json.dumps(form.plan())
    form.press(button)
    assert json.dumps(form.plan()) == before


def test_rows_have_an_end() -> None:
    form = blank("es", "MX", "en")
    for _ in range(100):
        form.press("add.medicines")
        form.press("add.follow_up")
    assert {name: len(rows) for name, rows in form.rows.items()} == MOST_ROWS


def test_strange_sentences_and_situations_are_left_out() -> None:
    posted = [("activity.keys", "console-name"), ("situations", "fame"), ("offered.food", "x")]
    form = read_form(MultiDict(posted))
    assert (form.situations, form.sections["activity"].kept, form.sections["food"].offered) == ([], [], [])


def test_each_problem_is_said_once_and_at_a_control() -> None:
    found = [
        Problem("medicines.0.for_what.text", "a"), Problem("activity.3.text", "b"), Problem("contact.hours.text", "c"),
        Problem("plan", "d"), Problem("follow_up.1.what.language", "Field required"), Problem("medicines.2", "e"),
    ]  # fmt: skip
    assert Faults(found, "needed").all() == [
        ("medicines.0.for_what", "a"), ("activity", "b"), ("contact.hours", "c"), ("plan", "d"),
        ("follow_up.1.what", "needed"), ("medicines.2", "e"),
    ]  # fmt: skip
