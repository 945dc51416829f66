"""Nothing that a patient wrote reaches a log line: not by any call in the code, and not by any exception."""

import ast
import json
import logging
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
import structlog
from aiohttp.test_utils import TestClient, TestServer

from bot import log
from bot.inbox import Inbox
from bot.message import Inbound
from bot.rasa import action_app
from bot.settings import ROOT, Settings
from bot.store import talk
from bot.store.store import Store
from bot.turn import Turns
from bot.words import Words
from bot.writer import Writer
from safety.guard import Guard

SECRETS = ("Zebediah", "Quux", "4155550199", "415 555 0199", "Elm Street", "MRN-778812", "chest hurts")
TEXT = "My name is Zebediah Quux, +1 415 555 0199, 12 Elm Street, MRN-778812. My chest hurts."
LEVELS = {"debug", "info", "warning", "error", "critical", "exception", "fatal", "log", "msg"}
PERSONAL = {"text", "body", "sender", "address", "phone", "name_of", "plan", "payload", "before", "draft"}
OF_FILES = {
    "bot/reader/reader.py",
    "bot/commands/up.py",
    "bot/care/sheet_page.py",
    "bot/rulings.py",
}  # errors about our own files


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Every call of a logger in ``bot``, with its file."""
    for path in sorted((ROOT / "bot").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in LEVELS:
                owner = ast.unparse(node.func.value)
                if owner == "log" or "get_logger" in owner or "logging" in owner:
                    yield path.relative_to(ROOT).as_posix(), node


def test_every_call_says_a_fixed_event_and_nothing_of_a_patient() -> None:
    found = list(calls())
    assert len(found) >= 25
    for path, call in found:
        place = f"{path}:{call.lineno}"
        assert len(call.args) == 1, place
        assert isinstance(call.args[0], ast.Constant), place
        for keyword in call.keywords:
            assert keyword.arg is not None, f"{place} passes whatever it has"
            parts = list(ast.walk(keyword.value))
            names = {part.id for part in parts if isinstance(part, ast.Name)}
            names |= {part.attr for part in parts if isinstance(part, ast.Attribute)}
            assert not names & PERSONAL, place
            quotes = any(isinstance(part, ast.JoinedStr) for part in parts) or "str(error)" in ast.unparse(keyword)
            assert not quotes or path in OF_FILES, place


class Broken:
    """Whatever is asked of it, it fails, and quotes the patient."""

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        async def fail(*_: object, **__: object) -> Any:
            raise RuntimeError(f"cannot {name}: {TEXT}")

        return fail


def broken(*_: object, **__: object) -> Any:
    """The same without waiting; the cause quotes too."""
    try:
        raise KeyError(TEXT)
    except KeyError as error:
        raise ValueError(TEXT) from error


@pytest.fixture
def lines(capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[[], list[dict[str, Any]]]]:
    """What was logged since, as the real configuration writes it."""
    handlers, level = logging.root.handlers[:], logging.root.level
    log.configure(logging.DEBUG)

    def read() -> list[dict[str, Any]]:
        text = capsys.readouterr()
        assert not [secret for secret in SECRETS if secret in text.err + text.out], text.err
        return [json.loads(line) for line in text.err.splitlines()]

    yield read
    structlog.reset_defaults()
    logging.root.handlers[:] = handlers
    logging.root.setLevel(level)


def events(found: list[dict[str, Any]]) -> set[str]:
    return {str(line["event"]) for line in found}


async def test_a_screen_and_a_second_reader_that_break_quote_nobody(
    store: Store,
    words: Words,
    settings: Settings,
    sms: Callable[..., Inbound],
    lines: Callable[[], list[dict[str, Any]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reader: Any = type("Reader", (), {"beside": broken})()
    inbox = Inbox(store, words, settings, reader=reader)
    async with store.write() as tx:
        await inbox._receive(tx, sms(TEXT))
    monkeypatch.setattr("bot.inbox.screen", broken)
    async with store.write() as tx:
        await inbox._receive(tx, sms(TEXT))
    assert {"second_reader.failed", "screen.failed", "alarm"} <= events(lines())


async def test_a_store_that_fails_quotes_nobody(
    inbox: Inbox,
    sms: Callable[..., Inbound],
    lines: Callable[[], list[dict[str, Any]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(talk, "add_inbound", broken)
    with pytest.raises(ValueError, match="Zebediah"):  # the channel must hear of it; the log must not
        await inbox.accept(sms(TEXT))
    assert events(lines()) == {"inbox.not_saved"}


async def test_a_dialogue_and_a_writer_that_break_quote_nobody(
    store: Store,
    words: Words,
    settings: Settings,
    sms: Callable[..., Inbound],
    lines: Callable[[], list[dict[str, Any]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rasa: Any = Broken()
    turns = Turns(store, words, rasa, Writer(None, Guard(("en",)), words, settings), {}, settings)
    inbox = Inbox(store, words, settings, turns.begin)
    async with store.write() as tx:
        waiting = await inbox._receive(tx, sms("My name is Zebediah Quux of 12 Elm Street, hello"))
    assert waiting
    said = await turns._taken(waiting)
    assert said.reasons == ["bot_unavailable"]
    monkeypatch.setattr("bot.turn.save", Broken().save)
    task_failed = turns._one(waiting)
    with pytest.raises(RuntimeError):
        await task_failed
    assert "turn.fallback" in events(lines())


async def test_an_action_that_breaks_quotes_nobody_and_neither_does_a_library(
    lines: Callable[[], list[dict[str, Any]]],
) -> None:
    async with TestClient(TestServer(action_app(broken, "token"))) as client:
        answer = await client.post("/webhook", json={"text": TEXT}, headers={"X-Action-Token": "token"})
        assert not [secret for secret in SECRETS if secret in await answer.text()]
    for logger in ("aiohttp.server", "sqlalchemy.engine", "asyncio", "guardrails"):
        try:
            broken()
        except ValueError as error:
            logging.getLogger(logger).exception("failed on %s", TEXT, exc_info=error)
            logging.getLogger(logger).error(TEXT)
    structlog.get_logger().exception("broke", exc_info=ValueError(TEXT), text=TEXT, name=TEXT, sender=TEXT, body=TEXT)
    found = lines()
    assert {"action_refused", "library", "broke"} <= events(found)
    assert next(line for line in found if line["event"] == "broke")["error"] == "ValueError"


def test_what_is_not_listed_never_gets_out(lines: Callable[[], list[dict[str, Any]]]) -> None:
    fields = dict.fromkeys(("text", "Text", "reason_text", "url", "user", "exc", "stack_info", "args", "extra"), TEXT)
    structlog.get_logger().error("anything", **fields)
    (line,) = lines()
    assert line["dropped"] == len(fields)


def test_the_examples_of_this_file_would_be_found(capsys: pytest.CaptureFixture[str]) -> None:
    """The list of secrets is right: a log without the allow-list shows every one of them."""
    structlog.configure(logger_factory=structlog.PrintLoggerFactory())
    structlog.get_logger().error(
        "broke", text=TEXT.replace("415 555 0199", "415 555 0199 4155550199"), chest="chest hurts"
    )
    structlog.reset_defaults()
    out = capsys.readouterr().out
    assert [secret for secret in SECRETS if secret not in out] == []
