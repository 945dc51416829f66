"""Every route of a patient for every role, before and behind the glass."""

import json
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import update
from sqlmodel import select

from bot.staff.roles import ACTING, BEHIND_GLASS, RULES
from bot.store.discharges import Discharges
from bot.store.glass import OPEN_FOR, Glass
from bot.store.models import Conversation, Escalation, now
from tests.bot.staff.clinic import REASON
from tests.bot.staff.everything import ROLES, Everything, everything
from tests.bot.staff.test_discharge import plan

every_route = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def house(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Everything]:
    folder: Path = tmp_path_factory.mktemp("glass")
    async with everything(folder) as made:
        nurse = await made.lamplight.desk.staff_of(made.tokens["nurse"])
        assert nurse
        sheets = Discharges(made.lamplight.store)
        made.named["discharge"] = await sheets.enter(made.named["conversation"], nurse, json.loads(plan()))
        yield made


def of_patients(made: Everything) -> list[tuple[str, str, str]]:
    """Method, filled path and action of every route that the table says is of a patient."""
    found = []
    for route in made.app.router.routes():
        action = str(getattr(route.handler, "action", ""))
        if route.resource and route.method != "HEAD" and action in RULES and RULES[action].of_patient:
            path = route.resource.canonical
            for name, value in made.named.items():
                path = path.replace("{" + name + "}", value)
            assert "{" not in path, path
            found.append((route.method, path, action))
    return found


async def shut(made: Everything, method: str, path: str, role: str) -> bool:
    """Whether the glass stood before ``role``."""
    headers = {"Origin": made.lamplight.settings.base_url}
    form = {"csrf": made.csrf(role)} if method == "POST" else None
    answer = await made.ask(method, path, role, headers=headers, data=form)
    assert answer.status < 500, (method, path, role)
    if answer.status == 303 and answer.headers["Location"].endswith("/glass"):
        return True
    return answer.status == 403 and "glass" in await answer.text()


async def restrict(made: Everything, why: str | None) -> None:
    async with made.lamplight.store.write() as tx:
        (await tx.session.get_one(Conversation, made.named["conversation"])).restricted = why


async def priority(made: Everything, value: int) -> None:
    async with made.lamplight.store.write() as tx:
        await tx.session.exec(update(Escalation).values(priority=value))


@every_route
@pytest.mark.parametrize("restricted", [None, "colleague"])
@pytest.mark.parametrize("emergency", [False, True])
async def test_every_route_of_a_patient_for_every_role(
    house: Everything, restricted: str | None, emergency: bool
) -> None:
    await priority(house, 0 if emergency else 2)
    await restrict(house, restricted)
    wrong, routes = [], of_patients(house)
    assert len(routes) >= 18
    assert {"conversation.read", "patient.read", "discharge.read", "conversation.take"} <= {one[2] for one in routes}
    for method, path, action in routes:
        for role in sorted(RULES[action].roles):
            if action == "patient.open" and restricted is None:
                continue  # it is only there to lift a restriction, and would be refused with 409
            lets_in = emergency and action == "conversation.take"
            expected = (restricted is not None or role in BEHIND_GLASS) and not lets_in
            if await shut(house, method, path, role) is not expected:
                wrong.append((method, path, role, expected))
    assert wrong == []


@every_route
async def test_who_has_broken_the_glass_comes_in_everywhere_for_an_hour(house: Everything) -> None:
    await priority(house, 2)
    await restrict(house, "well_known")
    patient, glasses = house.named["conversation"], house.lamplight.desk.glasses
    reading = [(method, path) for method, path, _ in of_patients(house) if method == "GET"]
    for role in ("nurse", "supervisor", "admin"):
        staff = await house.lamplight.desk.staff_of(house.tokens[role])
        assert staff
        assert await glasses.smash(patient, staff, "cover", REASON)
        assert [path for method, path in reading if await shut(house, method, path, role)] == []
        assert await shut(house, "GET", f"/staff/conversations/{patient}", "clinician")  # it was theirs alone
    async with house.lamplight.store.write() as tx:
        rows = (await tx.session.exec(select(Glass).where(Glass.conversation == patient))).all()
        assert {row.until - row.at for row in rows} == {OPEN_FOR} == {timedelta(minutes=60)}
        for row in rows:
            row.until = now()
    for role in ("nurse", "supervisor", "admin"):
        assert [path for method, path in reading if not await shut(house, method, path, role)] == []
    await restrict(house, None)


@every_route
async def test_the_other_patients_glass_opens_nothing(house: Everything) -> None:
    """The nurse broke the other one's; admin reads of nobody."""
    await restrict(house, "other")
    assert await shut(house, "GET", f"/staff/patients/{house.named['conversation']}", "nurse")
    assert await shut(house, "GET", f"/staff/patients/{house.named['other']}", "admin")
    assert not await shut(house, "GET", f"/staff/patients/{house.named['other']}", "nurse")
    assert set(ROLES) - ACTING == {"viewer"}  # who can break none
    await restrict(house, None)


@every_route
async def test_every_route_of_a_patient_says_which(house: Everything) -> None:
    """Else the door would have nobody to ask about."""
    for route in house.app.router.routes():
        action = str(getattr(route.handler, "action", ""))
        if route.resource and action in RULES and RULES[action].of_patient:
            assert re.search(r"\{(conversation|discharge)\}", route.resource.canonical), route.resource.canonical
