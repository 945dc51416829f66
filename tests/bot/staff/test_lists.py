"""Lists show no word and no number of a patient; whoever opens the conversation behind a row stands in the audit."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from sqlmodel import col, select

from bot.staff.roles import BEHIND_GLASS, RULES, Data
from bot.store.models import Audit
from tests.bot.staff.everything import ROLES, Everything, everything
from tests.checklist import Tried

pytestmark = pytest.mark.asyncio(loop_scope="module")
WORDS = ("crushing chest",)
NUMBERS = ("2025550001", "2025550002", "555-0001", "5550001", "5550002")
OPENED = Data.WORDS, Data.CARE  # what shows what a patient wrote, or what was planned for one


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def clinic(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Everything]:
    folder: Path = tmp_path_factory.mktemp("lists")
    async with everything(folder) as made:
        yield made


def pages(clinic: Everything, *, of_one: bool) -> list[tuple[str, str]]:
    """Path and action of each page of the console, of one conversation or of none in particular."""
    found = []
    for route in clinic.app.router.routes():
        assert route.resource
        path, action = route.resource.canonical, getattr(route.handler, "action", None)
        if action and route.method == "GET" and ("{conversation}" in path) == of_one:
            for name, value in clinic.named.items():
                path = path.replace("{" + name + "}", value)
            found.append((path, action))
    return found


async def opened(clinic: Everything, role: str) -> int:
    """How often ``role`` stands in the audit as a reader of that conversation."""
    async with clinic.lamplight.store.read() as tx:
        query = select(Audit.seq).where(Audit.actor == role, Audit.subject == clinic.named["conversation"])
        return len((await tx.session.exec(query.where(col(Audit.action).like("%read")))).all())


async def said(clinic: Everything, path: str, role: str) -> tuple[int, str]:
    """The status and the whole page; of a stream its first event."""
    cookie = {"Cookie": f"lamplight-staff={clinic.tokens[role]}"}
    async with clinic.http.get(clinic.url + path, headers=cookie, allow_redirects=False) as answer:
        if answer.content_type == "text/event-stream":
            return answer.status, (await answer.content.readuntil(b"\n\n")).decode()
        return answer.status, (await answer.read()).decode("utf-8", "replace")


async def test_no_list_shows_a_word_or_a_number_of_a_patient(clinic: Everything, tried: Tried) -> None:
    lists = [(path, action) for path, action in pages(clinic, of_one=False) if RULES[action].data not in OPENED]
    assert {"/staff", "/staff/live", "/staff/figures", "/staff/members", "/staff/account"} <= {
        path for path, _ in lists
    }
    before = await opened(clinic, "nurse")
    for path, action in lists:
        for role in sorted(RULES[action].roles):
            status, page = await said(clinic, path, role)
            assert status in (200, 404), path
            assert not [one for one in (*WORDS, *NUMBERS) if one in page], f"{path} as {role}"
        tried()
    assert clinic.named["conversation"] in (await said(clinic, "/staff", "nurse"))[1], "else the queue was empty"
    assert await opened(clinic, "nurse") == before


async def test_each_opening_of_a_conversation_is_in_the_audit_once(clinic: Everything, tried: Tried) -> None:
    talk = f"/staff/conversations/{clinic.named['conversation']}"
    for role in ROLES:
        for _ in range(20):
            before = await opened(clinic, role)
            status, page = await said(clinic, talk, role)
            shown = status == 200 and WORDS[0] in page
            assert shown != (role in BEHIND_GLASS), role
            assert await opened(clinic, role) == before + shown
            tried()


async def test_no_page_of_a_conversation_is_shown_unseen(clinic: Everything, tried: Tried) -> None:
    """Each page that shows a patient's words or files, for each role that may: somebody is noted as its reader."""
    for path, action in pages(clinic, of_one=True):
        for role in sorted(RULES[action].roles):
            before = await opened(clinic, role)
            status, page = await said(clinic, path, role)
            shows = [one for one in (*WORDS, *NUMBERS) if one in page]
            assert not (shows and status == 200) or await opened(clinic, role) > before, f"{path} as {role}: {shows}"
        tried()


async def test_who_may_not_open_it_reads_nothing(clinic: Everything, tried: Tried) -> None:
    for path, action in pages(clinic, of_one=True):
        for role in sorted(set(ROLES) - RULES[action].roles):
            status, page = await said(clinic, path, role)
            assert status == 403, f"{path} as {role}"
            assert not [one for one in (*WORDS, *NUMBERS) if one in page]
        tried()
