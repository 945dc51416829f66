"""The client of Rasa and the mount of its actions, against answers that a real Rasa should never give."""

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestClient, TestServer

from bot.rasa import Rasa, RasaUnavailable, action_app, writable
from flows.orders import Call, Say

SAY = {"custom": {"say": {"key": "flow-greet", "facts": {}}}}
CALL = {"custom": {"call": {"reason": "asked_for_human"}}}
Answer = Callable[[dict[str, Any]], web.Response]


class Door:
    """Stands where Rasa stands; gives ``answer`` and remembers what it was asked."""

    def __init__(self) -> None:
        self.answer: Answer = lambda _: web.json_response({"messages": [SAY], "duplicate": False})
        self.bodies: list[dict[str, Any]] = []
        self.headers: list[str] = []

    async def webhook(self, request: web.Request) -> web.Response:
        self.headers.append(request.headers.get("Authorization", ""))
        self.bodies.append(await request.json())
        return self.answer(self.bodies[-1])


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
async def rasa(door: Door) -> AsyncIterator[Rasa]:
    app = web.Application()
    app.router.add_post("/webhooks/lamplight/webhook", door.webhook)
    app.router.add_get("/webhooks/lamplight/", lambda _: door.answer({}))
    async with TestServer(app, host="127.0.0.1") as server, ClientSession() as session:
        yield Rasa(session, str(server.make_url("/")), "sesame", deadline=2)


async def test_a_turn(rasa: Rasa, door: Door) -> None:
    door.answer = lambda _: web.json_response({"messages": [SAY, CALL], "duplicate": False})
    orders = await rasa.tell("episode.1", "SM1", "hello", {"lang": "en"})
    assert orders == [Say("flow-greet"), Call("asked_for_human")]
    sent = {"sender": "episode.1", "message": "hello", "message_id": "SM1", "metadata": {"lang": "en"}}
    assert (door.headers, door.bodies) == (["Bearer sesame"], [sent])


@pytest.mark.parametrize(
    ("status", "body", "where"),
    [
        (200, {"messages": []}, "empty answer"),
        (200, [], "empty answer"),
        (200, {"messages": "hello"}, "empty answer"),
        (200, {"messages": [{"text": "You have a cold."}]}, "not an order"),
        (200, {"messages": [{"text": "", "custom": SAY["custom"]}]}, "not an order"),
        (200, {"messages": [SAY, {"custom": {"prescribe": {"drug": "x"}}}]}, "unknown order"),
        (200, {"messages": [{"custom": {"say": {"key": "None", "facts": {}}}}]}, "unknown order"),
        (503, {"error": "turn_aborted", "where": "action validate_triage_form: status 500"}, "503: action validate"),
        (500, {"error": "KeyError"}, "status 500: KeyError"),
        (401, {"error": "unauthorized"}, "status 401"),
        (502, ["?"], "unreadable"),
    ],
)
async def test_what_is_not_a_turn_is_unavailable(rasa: Rasa, door: Door, status: int, body: Any, where: str) -> None:
    door.answer = lambda _: web.json_response(body, status=status)
    with pytest.raises(RasaUnavailable, match=where):
        await rasa.tell("episode.1", "SM1", "hello", {})


async def test_html_is_unavailable_and_not_repeated(rasa: Rasa, door: Door) -> None:
    door.answer = lambda _: web.Response(text="<p>secret</p>", content_type="text/html")
    with pytest.raises(RasaUnavailable) as caught:
        await rasa.tell("episode.1", "SM1", "hello", {})
    assert caught.value.where == "ContentTypeError"
    assert not await rasa.healthy()


@pytest.mark.parametrize(
    ("body", "healthy"), [({"ready": True}, True), ({"ready": False}, False), ({}, False), ([], False)]
)
async def test_health(rasa: Rasa, door: Door, body: Any, healthy: bool) -> None:
    door.answer = lambda _: web.json_response(body)
    assert await rasa.healthy() is healthy


async def test_nobody_there() -> None:
    async with ClientSession() as session:
        rasa = Rasa(session, "http://127.0.0.1:9", "sesame", deadline=1)
        assert not await rasa.healthy()
        with pytest.raises(RasaUnavailable, match="ClientConnectorError"):
            await rasa.tell("episode.1", "SM1", "hello", {})


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("/restart", "restart"),
        (" // back", "back"),
        ("/", "?"),
        ("", "?"),
        (" \n", "?"),
        ("1/2", "1/2"),
        ("a\ud800b", "a?b"),
        ("👍", "👍"),
        ("a" * 20_000, "a" * 10_000),
    ],
)
def test_writable(text: str, sent: str) -> None:
    assert writable(text) == sent


def acts(payload: dict[str, Any]) -> dict[str, Any]:
    """Stands where ``flows.actions.run`` stands."""
    if payload["next_action"] == "action_unheard_of":
        raise ValueError(f"unknown action in {payload}")
    return {"events": [], "responses": [{"custom": payload["tracker"]["says"]}]}


@pytest.fixture
async def actions() -> AsyncIterator[TestClient[web.Request, web.Application]]:
    async with TestClient(TestServer(action_app(acts, "sesame"), host="127.0.0.1")) as client:
        yield client


@pytest.mark.parametrize(
    ("token", "body", "status"),
    [
        ("sesame", '{"next_action": "action_say", "tracker": {"says": 1}}', 200),
        ("sesame", '{"next_action": "action_unheard_of", "text": "secret"}', 400),
        ("sesame", '{"next_action": "action_say", "text": "secret"}', 500),
        ("sesame", '"secret"', 500),
        ("sesame", "{secret", 400),
        ("", "{}", 401),
        ("wrong", "{}", 401),
    ],
)
async def test_actions_answer_and_repeat_nothing(
    actions: TestClient[web.Request, web.Application], token: str, body: str, status: int
) -> None:
    async with actions.post("/webhook", data=body, headers={"X-Action-Token": token}) as answer:
        assert answer.status == status
        assert "secret" not in await answer.text()


async def test_a_long_episode_fits(actions: TestClient[web.Request, web.Application]) -> None:
    body = {"next_action": "action_say", "tracker": {"says": 1, "events": ["x" * 1000] * 4000}}
    async with actions.post("/webhook", json=body, headers={"X-Action-Token": "sesame"}) as answer:
        assert answer.status == 200
