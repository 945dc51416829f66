"""Five hundred guessed names of things: what is another's or gone is answered as what never was; nothing happens."""

import random
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import pytest_asyncio
from aiohttp import ClientResponse

from bot.store import exports
from bot.store.models import Conversation, ExportLink, now
from tests.bot.staff.everything import Everything, everything
from tests.checklist import Tried

pytestmark = pytest.mark.asyncio(loop_scope="module")
SEED = 9
EACH = 50  # guesses of each kind


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def clinic(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Everything]:
    async with everything(tmp_path_factory.mktemp("guesses")) as made:
        yield made


def hexadecimal(dice: random.Random) -> str:
    return f"{dice.getrandbits(128):032x}"


def near(name: str, dice: random.Random) -> str:
    """``name`` with one digit changed."""
    at = dice.randrange(len(name))
    return name[:at] + dice.choice([one for one in "0123456789abcdef" if one != name[at]]) + name[at + 1 :]


async def _same(answer: ClientResponse) -> tuple[int, bytes, tuple[str, ...]]:
    """All by which a guesser could tell two answers apart."""
    return answer.status, await answer.read(), tuple(sorted(name for name in answer.headers if name != "Date"))


async def test_staff_learn_nothing_of_a_conversation_that_is_gone(clinic: Everything, tried: Tried) -> None:
    """An erased conversation, one that never was, and one digit beside one that is."""
    dice, gone = random.Random(SEED), await clinic.writes(30, "hello")
    async with clinic.lamplight.store.write() as tx:
        (await tx.session.get_one(Conversation, gone.id)).erased_at = now()
    forbidden = await _same(await clinic.ask("GET", f"/staff/conversations/{gone.id}", "nurse"))
    assert forbidden[0] == 404
    for number in range(EACH * 2):
        guess = hexadecimal(dice) if number % 2 else near(clinic.named["conversation"], dice)
        assert await _same(await clinic.ask("GET", f"/staff/conversations/{guess}", "nurse")) == forbidden
        tried()


async def test_a_file_of_another_conversation_is_as_one_that_is_not(clinic: Everything, tried: Tried) -> None:
    dice, own = random.Random(SEED), f"/staff/conversations/{clinic.named['conversation']}/files/"
    assert (await clinic.ask("GET", own + clinic.named["attachment"], "nurse")).status == 200
    forbidden = await _same(await clinic.ask("GET", own + clinic.named["other_attachment"], "nurse"))
    assert forbidden[0] == 404
    for _ in range(EACH * 2):
        guess = dice.randrange(1000, 10**17)
        assert await _same(await clinic.ask("GET", f"{own}{guess}", "nurse")) == forbidden
        tried()


async def test_an_escalation_is_closed_in_its_own_conversation_alone(clinic: Everything, tried: Tried) -> None:
    dice, own = random.Random(SEED), f"/staff/conversations/{clinic.named['conversation']}/escalations/"
    before, theirs = await clinic.dump(), clinic.named["other_escalation"]
    form = {"csrf": clinic.csrf("nurse"), "outcome": "reached"}
    headers = {"Origin": clinic.lamplight.settings.base_url}
    answers = set()
    for guess in (theirs, *(str(dice.randrange(1000, 10**17)) for _ in range(EACH * 2 - 1))):
        answers.add((await clinic.ask("POST", f"{own}{guess}/close", "nurse", headers=headers, data=form)).status)
        tried()
    assert answers == {409}
    assert await clinic.dump() == before


async def test_links_that_are_over_and_links_that_never_were(clinic: Everything, tried: Tried) -> None:
    """A record whose day is over, a sheet that nobody made: the patient's pages say the same to every guess."""
    over = exports.new_link()
    async with clinic.lamplight.store.write() as tx:
        await exports.offer(tx, await tx.session.get_one(Conversation, clinic.named["other"]), over)
        await tx.session.flush()
        (await tx.session.get_one(ExportLink, exports._digest(over))).until = now() - timedelta(seconds=1)
    assert (await clinic.ask("GET", f"/mine/{clinic.named['link']}")).status == 200
    for place, end in (("mine", ""), ("mine", ".json"), ("sheet", ""), ("sheet", ".pdf")):
        forbidden = await _same(await clinic.ask("GET", f"/{place}/{over}{end}"))
        assert forbidden[0] == 404
        for _ in range(EACH // 2):
            assert await _same(await clinic.ask("GET", f"/{place}/{exports.new_link()}{end}")) == forbidden
            tried()


async def test_nobody_learns_whether_there_is_anything(clinic: Everything, tried: Tried) -> None:
    """Whoever is not signed in is sent to the door, by the same words, whatever they ask for."""
    dice = random.Random(SEED)
    for number in range(EACH * 2):
        true = clinic.named["conversation"] if number % 2 else clinic.named["discharge"]
        place = "conversations" if number % 2 else "discharges"
        pages = [await clinic.ask("GET", f"/staff/{place}/{one}") for one in (true, hexadecimal(dice))]
        (first, second) = [await _same(page) for page in pages]
        assert first == second
        assert {page.headers["Location"].partition("?")[0] for page in pages} == {"/staff/sign-in"}
        tried()
