"""Every line that the app logs has only fields of the allow-list, a fixed name, and no value that a patient gave."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.log import ALLOWED
from bot.settings import ROOT

LEVELS = frozenset({"debug", "info", "warning", "error", "critical", "exception", "fatal", "msg", "log", "bind"})
# What holds a patient's words, name or number under these names anywhere in the app.
THEIRS = frozenset(
    {"text", "body", "sender", "address", "words", "payload", "form", "answer", "facts", "before", "headers"}
)
FILES = sorted(path for path in (ROOT / "bot").rglob("*.py") if path.name != "log.py")


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """The calls of a logger: ``log.warning(…)`` and ``structlog.get_logger().warning(…)``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in LEVELS:
            told = node.func.value
            named = isinstance(told, ast.Name) and told.id in ("log", "logger", "logging")
            made = isinstance(told, ast.Call) and ast.unparse(told.func).endswith(("get_logger", "getLogger"))
            if named or made:
                yield node


def faults(source: str) -> list[str]:
    """What is wrong with the log calls of ``source``."""
    found = []
    for call in calls(ast.parse(source)):
        where = f"line {call.lineno}"
        if len(call.args) != 1 or not isinstance(call.args[0], ast.Constant) or not isinstance(call.args[0].value, str):
            found.append(f"{where}: the name of the event is not one fixed text")
        for given in call.keywords:
            if given.arg is None or given.arg not in ALLOWED:
                found.append(f"{where}: {given.arg} is not allowed")
            names = {
                n.id if isinstance(n, ast.Name) else n.attr
                for n in ast.walk(given.value)
                if isinstance(n, ast.Name | ast.Attribute)
            }
            found += [f"{where}: {given.arg} holds {name}" for name in sorted(names & THEIRS)]
    return found


def others(source: str) -> list[str]:
    """Loggers of the standard library that are kept to be written to: only ``bot.log`` may have one."""
    kept = (node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Assign | ast.AnnAssign))
    return [ast.unparse(value) for value in kept if value and "logging.getLogger" in ast.unparse(value)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_is_logged(path: Path) -> None:
    source = path.read_text()
    assert faults(source) == []
    assert others(source) == []


def test_there_is_something_to_look_at() -> None:
    assert sum(len(list(calls(ast.parse(path.read_text())))) for path in FILES) > 20


@pytest.mark.parametrize(
    "line",
    [
        "log.info(f'patient {x}')",
        "log.info('a', text=x)",
        "log.info('a', reason=inbound.text)",
        "log.warning('a', reason=str(request.body))",
        "log.error('a', **fields)",
        "log.error('patient said %s', x)",
        "log.error(text)",
        "structlog.get_logger().error('a', phone='+1')",
        "logger.info('a', sender=1)",
        "log.bind(patient=1)",
    ],
)
def test_a_planted_leak_is_found(line: str) -> None:
    assert faults(line)


def test_a_planted_logger_is_found() -> None:
    assert others("import logging\nlogger = logging.getLogger(__name__)")
    assert faults("logging.getLogger(__name__).warning('%s', x)")


def audited(source: str) -> Iterator[ast.Call]:
    """The calls of ``tx.audit(actor, action, subject, detail)``."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "audit":
            yield node


def audit_faults(source: str) -> list[str]:
    """Audit calls whose detail would hold what a patient wrote."""
    found = []
    for call in audited(source):
        told = [node for part in (*call.args[3:], *(given.value for given in call.keywords)) for node in ast.walk(part)]
        names = {
            node.id if isinstance(node, ast.Name) else node.attr
            for node in told
            if isinstance(node, ast.Name | ast.Attribute)
        }
        found += [f"line {call.lineno}: {name}" for name in sorted(names & THEIRS)]
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_is_audited(path: Path) -> None:
    assert audit_faults(path.read_text()) == []


def test_every_kind_of_event_is_audited() -> None:
    """Signing in and failing to, reading and changing a record, taking it out, erasing it, keys, consent."""
    source = "\n".join(path.read_text() for path in FILES)
    named = {
        node.value
        for call in audited(source)
        for part in call.args
        for node in ast.walk(part)
        if isinstance(node, ast.Constant)
    }
    for action in (
        "staff.signed_in", "staff.signed_out", "staff.refused", "staff.saved", "conversation.opened",
        "conversation.read", "conversation.taken", "conversation.given_back", "conversation.exported",
        "conversation.erased",
        "conversation.replayed", "message.sent", "message.explained", "escalation.opened", "escalation.closed",
        "discharge.entered", "discharge.read", "discharge.sent", "discharge.withdrawn", "attachment.kept",
        "attachment.refused", "attachment.read", "export.asked", "erasure.asked", "hold.set", "hold.lifted",
        "master_key.adopted", "consent.given", "consent.refused", "opted_out", "opted_in", "decided",
    ):  # fmt: skip
        assert action in named, action


def test_a_planted_word_in_the_audit_is_found() -> None:
    assert audit_faults("tx.audit('bot', 'a', c.id, inbound.text)")
    assert audit_faults("tx.audit('bot', 'a', c.id, detail=f'{body}')")
    assert not audit_faults("tx.audit('bot', 'a', c.id, reason)")
