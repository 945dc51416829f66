"""No statement of SQL is put together from parts: what a value is stays a parameter."""

import ast
from collections.abc import Iterator
from pathlib import Path

from bot.settings import ROOT

DOORS = ("text", "exec_driver_sql", "execute", "executemany", "executescript", "literal_column")
# Built from the names of our own tables, where no parameter can stand; each was looked at.
LOOKED_AT = {
    "bot/store/backup.py": 3,
    "bot/store/changes.py": 1,
    "bot/store/database.py": 2,
    "bot/store/keycopy.py": 4,
    "bot/store/migrations/versions/0004_two_databases_and_a_dead_mans_switch.py": 3,
    "bot/store/migrations/versions/0006_a_key_per_patient_and_a_chained_audit.py": 3,
}


def built(source: str) -> Iterator[int]:
    """Lines on which one of the doors to the database gets a text that was put together."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and node.args and _name(node.func) in DOORS and _made(node.args[0]):
            yield node.lineno


def _name(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


def _made(given: ast.expr) -> bool:
    """Whether ``given`` is an f-string with something in it, a sum, a ``%``, or ``format`` or ``join``."""
    if isinstance(given, ast.JoinedStr):
        return any(isinstance(part, ast.FormattedValue) for part in given.values)
    if isinstance(given, ast.BinOp):
        return True
    return isinstance(given, ast.Call) and _name(given.func) in ("format", "join", "replace")


def found(folder: Path) -> dict[str, int]:
    """How many there are in each file."""
    every = {str(path.relative_to(ROOT)): len(list(built(path.read_text("utf-8")))) for path in folder.rglob("*.py")}
    return {path: count for path, count in every.items() if count}


def test_no_statement_is_put_together() -> None:
    assert found(ROOT / "bot") == LOOKED_AT


def test_a_planted_one_is_found() -> None:
    planted = (
        'tx.execute(text(f"SELECT * FROM message WHERE id = {one}"))',
        'text("SELECT " + column)',
        'connection.exec_driver_sql("DELETE FROM %s" % table)',
        'cursor.execute("SELECT {}".format(name))',
    )
    assert [len(list(built(line))) for line in planted] == [1, 1, 1, 1]
    assert list(built('text("SELECT pg_notify(:channel, :name)")')) == []
