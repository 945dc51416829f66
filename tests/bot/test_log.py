"""Only listed fields reach a log line; what a patient wrote cannot."""

import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from bot import log


@pytest.fixture(autouse=True)
def _put_back() -> Iterator[None]:
    """What these tests set is the whole process's, and writes to a stream that ends with the test."""
    handlers, level = logging.root.handlers[:], logging.root.level
    yield
    structlog.reset_defaults()
    logging.root.handlers[:] = handlers
    logging.root.setLevel(level)


def test_a_field_that_is_not_listed_is_dropped(capsys: pytest.CaptureFixture[str]) -> None:
    log.configure()
    structlog.get_logger().warning("alarm", kind="emergency", text="my chest hurts", phone="+15005550001")
    line = json.loads(capsys.readouterr().err)
    assert (line["event"], line["kind"], line["dropped"]) == ("alarm", "emergency", 2)
    assert "chest" not in str(line)


def test_an_exception_is_its_type_alone(capsys: pytest.CaptureFixture[str]) -> None:
    log.configure()
    structlog.get_logger().error("broke", exc_info=ValueError("my chest hurts"))
    line = capsys.readouterr().err
    assert json.loads(line)["error"] == "ValueError"
    assert "chest" not in line


def test_a_library_cannot_quote_a_patient(capsys: pytest.CaptureFixture[str]) -> None:
    log.configure()
    logging.getLogger("aiohttp.server").error("could not parse %s", "my chest hurts")
    line = capsys.readouterr().err
    assert json.loads(line)["where"] == "aiohttp.server"
    assert "chest" not in line


def test_one_event_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    log.configure()
    structlog.get_logger().warning("refused", reason="a\nforged line\r\u2028end")
    assert capsys.readouterr().err.count("\n") == 1
