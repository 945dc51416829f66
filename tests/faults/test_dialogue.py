"""The fault table of Rasa through the whole product: what the patient reads, what staff see, that nothing old decides.

Rows as in ``tests/flows/rasa``: A faulty action, A7 faulty last action, B slow, B1 given up, B2 and C many at once,
D tracker gone, F twice, H killed mid turn, H3 and I gone and back.
"""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from itertools import count
from pathlib import Path

import pytest
import pytest_asyncio
from aiohttp import web

import bot.app
from bot.app import Lamplight, running
from bot.commands.local import Patient, free_port
from bot.processes import Process
from bot.rasa import rasa_process
from bot.settings import Settings
from bot.store.desk import Shown
from flows import actions
from flows.protocol import load_protocols
from tests.flows.rasa.server import ActionServer

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(180)]
VALIDATE, DONE = "validate_triage_form", "action_triage_done"
RETURNS_WITHIN = 240.0  # seconds for Rasa on a machine that does much else
_names = count(1)


class Product:
    """The whole app, with a real Rasa whose actions can be made to misbehave."""

    def __init__(self, lamplight: Lamplight, server: ActionServer) -> None:
        self.lamplight, self.server = lamplight, server

    def patient(self) -> Patient:
        return Patient(self.lamplight, f"patient-{next(_names)}", "en", "US")

    async def staff(self) -> list[str]:
        return [row.reason for row in await self.lamplight.desk.queue()]

    def fails(self, action: str, answer: Callable[[], Awaitable[web.StreamResponse]], times: int = 99) -> None:
        """The next ``times`` calls of ``action`` are answered by ``answer``."""
        left = [times]

        async def fault(name: str) -> web.StreamResponse | None:
            if name != action or left[0] == 0:
                return None
            left[0] -= 1
            return await answer()

        self.server.fault = fault


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def started(tmp_path_factory: pytest.TempPathFactory, lamplight: Lamplight) -> AsyncIterator[Product]:
    """One installation for all rows; ``lamplight`` is asked for because it has prepared Rasa."""
    server = ActionServer(partial(actions.run, protocols=load_protocols(), mode="demo"))

    def with_faults(*args: object) -> Process:
        process = rasa_process(*args)  # type: ignore[arg-type]
        url = f"http://127.0.0.1:{server.port}/webhook"
        process._env |= {
            "LAMPLIGHT_ACTION_URL": url,
            "LAMPLIGHT_ACTION_TOKEN": server.token,
            "LAMPLIGHT_ACTION_DEADLINE": "1",
        }
        return process

    settings = Settings(
        data_dir=tmp_path_factory.mktemp("faults"),
        rasa_port=free_port(),
        actions_port=free_port(),
        model_enabled=False,
        turn_deadline=6.0,
        _env_file=None,
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bot.app, "rasa_process", with_faults)
        async with running(settings) as whole:
            assert whole.rasa_process
            assert await whole.rasa_process.ready(120)
            yield Product(whole, server)


@pytest.fixture
def product(started: Product) -> Product:
    started.server.fault = None
    return started


async def in_the_middle(product: Product) -> Patient:
    """A patient whose sore throat is being asked about; the first question is answered."""
    patient = product.patient()
    await patient.says("my throat hurts")
    assert asked(await patient.says("none")) == "about"
    return patient


def asked(replies: list[Shown]) -> str | None:
    return next((str(row.made_of["ask"]) for row in replies if "ask" in row.made_of), None)


async def is_fallback(product: Product, replies: list[Shown]) -> bool:
    words = product.lamplight.words.say("fallback", "en", number="911")
    return [row.text for row in replies if row.kind != "notice" or row.text == words] == [words]


async def starts_clean(patient: Patient) -> None:
    """After a fault nothing old decides: the next triage begins with its first question."""
    assert asked(await patient.says("my throat hurts")) == "airway"
    assert asked(await patient.says("none")) == "about"


async def _status(code: int) -> web.StreamResponse:
    return web.Response(status=code)


async def _html() -> web.StreamResponse:
    return web.Response(text="<html>proxy error</html>", content_type="text/html")


async def _odd() -> web.StreamResponse:
    return web.json_response({"events": "none", "responses": 7})


async def _sleeps() -> web.StreamResponse:
    await asyncio.sleep(30)
    return web.json_response({"events": [], "responses": []})


FAULTS = {"500": partial(_status, 500), "HTML": _html, "bad schema": _odd}


@pytest.mark.parametrize("fault", FAULTS)
async def test_row_a_a_faulty_action_brings_a_human_and_nothing_old_decides(product: Product, fault: str) -> None:
    patient = await in_the_middle(product)
    before = await product.staff()
    product.fails(VALIDATE, FAULTS[fault])
    assert await is_fallback(product, await patient.says("me"))
    assert len(await product.staff()) == len(before) + 1
    product.server.fault = None
    await starts_clean(patient)


async def test_row_a_a_fault_that_passes_is_not_seen_by_anybody(product: Product) -> None:
    patient = await in_the_middle(product)
    before = await product.staff()
    product.fails(VALIDATE, FAULTS["500"], times=1)
    assert asked(await patient.says("me")) == "age"
    assert await product.staff() == before


async def test_row_a7_a_decision_that_could_not_be_given_decides_nothing_later(product: Product) -> None:
    patient = product.patient()
    await patient.says("bad headache")
    product.fails(DONE, FAULTS["500"])
    assert await is_fallback(product, await patient.says("1"))  # would have been an emergency
    product.server.fault = None
    await starts_clean(patient)


async def test_row_b_a_slow_action_ends_in_honest_words(product: Product) -> None:
    patient = await in_the_middle(product)
    product.fails(VALIDATE, _sleeps)
    begun = asyncio.get_running_loop().time()
    assert await is_fallback(product, await patient.says("me"))
    assert asyncio.get_running_loop().time() - begun < 20
    product.server.fault = None
    await starts_clean(patient)


async def test_row_b1_a_turn_that_we_gave_up_does_not_answer_later(product: Product) -> None:
    patient = await in_the_middle(product)
    rasa = product.lamplight.rasa
    tell = rasa.tell

    async def given_up(*args: object) -> list[object]:
        await tell(*args)  # type: ignore[arg-type]  # Rasa has taken the turn, and nobody hears of it
        raise bot.app.Rasa.tell.__globals__["RasaUnavailable"]("given up")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rasa, "tell", given_up)
        assert await is_fallback(product, await patient.says("me"))
    await starts_clean(patient)


async def test_rows_b2_and_c_many_messages_at_once_are_taken_in_order(product: Product) -> None:
    patients = [product.patient() for _ in range(5)]
    scripts = await asyncio.gather(*(_script(patient) for patient in patients))
    assert scripts == [["airway", "about", "age", "swallow"]] * 5


async def _script(patient: Patient) -> list[str | None]:
    return [asked(await patient.says(text)) for text in ("my throat hurts", "none", "me", "34")]


async def test_row_d_a_lost_tracker_is_not_taken_for_a_new_patient(product: Product) -> None:
    patient = await in_the_middle(product)
    tracker = product.lamplight.settings.data_dir / "tracker.db"
    hidden = tracker.with_name("hidden.db")
    tracker.rename(hidden)
    try:
        assert await is_fallback(product, await patient.says("me"))
    finally:
        for left in tracker.parent.glob("tracker.db*"):
            left.unlink()
        hidden.rename(tracker)
        await restarted(product)
    await starts_clean(patient)


async def test_row_f_the_same_message_twice_is_one_turn(product: Product) -> None:
    patient = await in_the_middle(product)
    assert asked(await patient.says("me")) == "age"
    patient._said -= 1  # the next message carries the id of the last one
    assert await patient.says("me") == []
    assert asked(await patient.says("34")) == "swallow"


async def test_row_h_killed_mid_turn_the_patient_is_answered_and_the_triage_is_clean(product: Product) -> None:
    patient = await in_the_middle(product)
    process = product.lamplight.rasa_process
    assert process

    async def killed() -> web.StreamResponse:
        if process.pid:
            os.kill(process.pid, signal.SIGKILL)
        return web.Response(status=500)

    product.fails(VALIDATE, killed, times=1)
    replies = await patient.says("me")
    assert asked(replies) == "age" or await is_fallback(product, replies)
    assert await process.ready(RETURNS_WITHIN)
    await starts_clean(product.patient())


async def test_rows_h3_and_i_a_triage_outlives_a_restart_of_rasa(product: Product) -> None:
    patient = await in_the_middle(product)
    await restarted(product)
    assert asked(await patient.says("me")) == "age"


async def restarted(product: Product) -> None:
    """Kill Rasa and wait until its supervisor has brought it back."""
    process = product.lamplight.rasa_process
    assert process
    assert process.pid
    os.kill(process.pid, signal.SIGKILL)
    while process.pid is not None and Path(f"/proc/{process.pid}").exists() and await product.lamplight.rasa.healthy():
        await asyncio.sleep(0.05)
    assert await process.ready(RETURNS_WITHIN)
