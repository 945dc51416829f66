"""The fault table on a real Rasa: a turn happens whole or not at all, and what is sent again goes on from there."""

import asyncio
import shutil
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing

import pytest
from aiohttp import web

from bot.rasa import Rasa, RasaUnavailable
from flows.dispositions import Disposition
from flows.orders import Ask, Decide
from tests.flows.rasa.patient import Patient
from tests.flows.rasa.server import ACTION_DEADLINE, ActionServer, RasaServer

VALIDATE, ASK, DONE = "validate_triage_form", "action_ask_triage_form_triage_answer", "action_triage_done"
Fault = Callable[[str], Awaitable[web.StreamResponse | None]]


def answering(response: Callable[[], web.StreamResponse], only: str = "") -> Fault:
    """A fault that gives ``response`` to each action, or to ``only``."""

    async def fault(action: str) -> web.StreamResponse | None:
        return response() if only in ("", action) else None

    return fault


def _drop() -> web.StreamResponse:
    raise ConnectionResetError  # aiohttp closes the connection without an answer


FAULTS = {
    "500": lambda: web.json_response({"error": "failed"}, status=500),
    "400 as a rejection": lambda: web.json_response({"action_name": VALIDATE, "error": "no"}, status=400),
    "HTML": lambda: web.Response(text="<html>proxy</html>", content_type="text/html"),
    "HTML said to be JSON": lambda: web.Response(text="<html>proxy</html>", content_type="application/json"),
    "bad schema": lambda: web.json_response({"events": [{"event": 7}], "responses": "yes"}),
    "unknown event": lambda: web.json_response({"events": [{"event": "nonsense"}], "responses": []}),
    "nothing": lambda: web.json_response(None),
    "dropped": _drop,
}


async def goes_on(patient: Patient, actions: ActionServer, pending: Ask, message_id: str) -> None:
    """The same message, once all is well again, is the answer to ``pending`` and to nothing else."""
    actions.fault = None
    [following] = await patient.writes("no", message_id)
    assert isinstance(following, Ask)
    assert (following.number, following.again) == (pending.number + 1, False)


async def asked(patient: Patient) -> Ask:
    """A triage in which the second question is waiting."""
    await patient.writes("chest pain")
    [pending] = await patient.writes("no")
    assert isinstance(pending, Ask)
    return pending


@pytest.mark.parametrize("action", [VALIDATE, ASK])
@pytest.mark.parametrize("fault", FAULTS)
async def test_a_an_action_fails(patient: Patient, actions: ActionServer, fault: str, action: str) -> None:
    pending = await asked(patient)
    actions.fault = answering(FAULTS[fault], action)
    with pytest.raises(RasaUnavailable, match=f"^status 503: action {action}"):
        await patient.writes("no", "SMa")
    await goes_on(patient, actions, pending, "SMa")


async def test_a_the_action_server_is_down(patient: Patient, actions: ActionServer) -> None:
    pending = await asked(patient)
    actions.down()
    try:
        with pytest.raises(RasaUnavailable, match=r"^status 503: action"):
            await patient.writes("no", "SMdown")
    finally:
        actions.up()
    await goes_on(patient, actions, pending, "SMdown")


async def test_a_the_first_action_fails_and_nothing_remains(patient: Patient, actions: ActionServer) -> None:
    actions.fault = answering(FAULTS["500"])
    with pytest.raises(RasaUnavailable):
        await patient.writes("chest pain", "SMfirst")
    actions.fault = None
    [order] = await patient.writes("chest pain", "SMfirst")
    assert isinstance(order, Ask)
    assert order.number == 1


async def test_a7_the_last_action_fails(patient: Patient, actions: ActionServer) -> None:
    await patient.writes("chest pain")
    actions.fault = answering(FAULTS["500"], DONE)
    with pytest.raises(RasaUnavailable, match=f"action {DONE}"):
        await patient.writes("yes", "SMlast")
    actions.fault = None
    [decided] = await patient.writes("yes", "SMlast")
    assert isinstance(decided, Decide)
    assert decided.disposition is Disposition.EMERGENCY
    [first] = await patient.writes("chest pain")  # and no stale slot decides the next triage
    assert isinstance(first, Ask)
    assert first.number == 1


async def test_b_a_slow_action_is_given_up(rasa: Rasa, patient: Patient, actions: ActionServer) -> None:
    pending = await asked(patient)

    async def slow(_: str) -> None:
        await asyncio.sleep(ACTION_DEADLINE + 1)

    actions.fault = slow
    began = asyncio.get_running_loop().time()
    refused = asyncio.create_task(patient.writes("no", "SMslow"))
    await asyncio.sleep(0.2)
    assert await rasa.healthy()  # others are served meanwhile
    with pytest.raises(RasaUnavailable, match=f"action {VALIDATE}: TimeoutError"):
        await refused
    assert ACTION_DEADLINE <= asyncio.get_running_loop().time() - began < ACTION_DEADLINE + 1
    await goes_on(patient, actions, pending, "SMslow")


async def test_b1_the_caller_hangs_up_and_the_turn_is_finished(patient: Patient, actions: ActionServer) -> None:
    pending = await asked(patient)

    async def hesitant(_: str) -> None:
        await asyncio.sleep(0.4)

    actions.fault = hesitant
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(patient.writes("no", "SMhung"), 0.2)
    await goes_on(patient, actions, pending, "SMhung")  # a replay of the turn that went on without its caller
    assert actions.calls.count(VALIDATE) == 3  # the start of the form and two answers, not three


async def test_b2_and_c_messages_at_once_are_taken_one_after_the_other(patient: Patient, actions: ActionServer) -> None:
    pending = await asked(patient)

    async def hesitant(_: str) -> None:
        await asyncio.sleep(0.2)

    actions.fault = hesitant
    answers = await asyncio.gather(*(patient.writes("no", f"SMburst{n}") for n in range(4)))
    numbers = [order.number for [order] in answers if isinstance(order, Ask)]
    assert sorted(numbers) == list(range(pending.number + 1, pending.number + 5))


@pytest.mark.parametrize("damage", ["missing", "directory", "garbage"])
async def test_d_the_tracker_cannot_be_read(
    patient: Patient, server: RasaServer, actions: ActionServer, damage: str
) -> None:
    pending = await asked(patient)
    server.stop()  # which folds the write-ahead log into the file
    server.start()
    assert await patient.rasa.healthy()  # and leaves no connection behind that died with the old process
    aside = server.database.with_suffix(".aside")
    server.database.rename(aside)
    if damage == "directory":
        server.database.mkdir()
    elif damage == "garbage":
        server.database.write_bytes(b"not a database " * 500)
    try:
        for text in ("no", "hello"):  # never a greeting as if for a new patient
            with pytest.raises(RasaUnavailable, match=r"^status 503: tracker read"):
                await patient.writes(text, "SMread")
        assert not await patient.rasa.healthy()
    finally:
        shutil.rmtree(server.database, ignore_errors=True)
        aside.rename(server.database)
    await goes_on(patient, actions, pending, "SMread")


async def test_d_the_tracker_cannot_be_written(patient: Patient, server: RasaServer, actions: ActionServer) -> None:
    pending = await asked(patient)
    with closing(sqlite3.connect(server.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(RasaUnavailable, match=r"^status 503: tracker write"):
            await patient.writes("no", "SMlocked")
        other.execute("ROLLBACK")
    await goes_on(patient, actions, pending, "SMlocked")


async def test_d_a_row_that_was_moved_or_changed_is_not_read(patient: Patient, rasa: Rasa, server: RasaServer) -> None:
    await asked(patient)
    thief = Patient(rasa)
    with closing(sqlite3.connect(server.database)) as other, other:
        copied = (thief.episode, patient.episode)
        other.execute("INSERT INTO turns SELECT ?, first, message, sealed FROM turns WHERE sender=?", copied)
    with pytest.raises(RasaUnavailable, match="tracker read: InvalidTag"):
        await thief.writes("no")


async def test_f_the_same_message_twice_is_taken_once(patient: Patient, actions: ActionServer) -> None:
    await asked(patient)
    first = await patient.writes("no", "SMtwice")
    actions.calls.clear()
    assert await patient.writes("no", "SMtwice") == first
    both = await asyncio.gather(*(patient.writes("no", "SMpair") for _ in range(2)))
    assert both[0] == both[1]
    assert actions.calls.count(VALIDATE) == 1
    [following] = await patient.writes("no")
    assert isinstance(following, Ask)
    assert following.number == both[0][0].number + 1


async def test_h_killed_in_the_middle_of_a_turn(patient: Patient, server: RasaServer, actions: ActionServer) -> None:
    pending = await asked(patient)
    reached = asyncio.Event()
    loop = asyncio.get_running_loop()

    async def stuck(_: str) -> None:
        loop.call_soon_threadsafe(reached.set)
        await asyncio.sleep(0.8)

    actions.fault = stuck
    turn = asyncio.create_task(patient.writes("no", "SMkill"))
    await reached.wait()
    server.kill()
    with pytest.raises(RasaUnavailable):
        await turn
    server.start()
    await goes_on(patient, actions, pending, "SMkill")


async def test_h3_and_i_a_restart_or_a_long_pause_keeps_the_question(
    patient: Patient, server: RasaServer, actions: ActionServer
) -> None:
    pending = await asked(patient)
    server.stop()
    with pytest.raises(RasaUnavailable):
        await patient.writes("no", "SMpause")
    server.start()
    await goes_on(patient, actions, pending, "SMpause")


async def test_empty_turn_is_a_failure_and_is_not_kept(patient: Patient, actions: ActionServer) -> None:
    silent = answering(lambda: web.json_response({"events": [], "responses": []}), "action_say")
    actions.fault = silent
    with pytest.raises(RasaUnavailable, match="empty turn"):
        await patient.writes("hello", "SMsilent")
    actions.fault = None
    assert len(await patient.writes("hello", "SMsilent")) == 1
