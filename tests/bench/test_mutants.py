"""The wrong changes that a test suite must notice: which are made, and that each gives a module that can be read."""

import ast

import pytest

from tests.bench.mutants import mutants

SOURCE = '''
"""Words."""
__all__ = ["f"]

def f(a: "int", b: int = 1) -> "bool":
    """Words."""
    for x in a[b:]:
        if not x <= b:
            break
    return a < b and any(sorted(a, reverse=True))
'''


def test_each_kind_of_change_is_made_once() -> None:
    assert [mutant.change.splitlines()[0] for mutant in mutants(SOURCE)] == [
        "1 -> 2",
        "b: -> :",
        "if not x <= b:",
        "not x <= b -> x <= b",
        "x <= b -> x < b",
        "break -> continue",
        "return a < b and any(sorted(a, reverse=True)) -> return None",
        "a < b and any(sorted(a, reverse=True)) -> a < b or any(sorted(a, reverse=True))",
        "a < b -> a <= b",
        "any(sorted(a, reverse=True)) -> all(sorted(a, reverse=True))",
        "sorted(a, reverse=True) -> sorted(a)",
        "True -> False",
    ]


@pytest.mark.parametrize(
    ("source", "changes"),
    [
        ("x = a + b * c", {"a + b * c -> a - b * c", "b * c -> b / c"}),
        ("x = a in b is c", {"a in b is c -> a not in b is c", "a in b is c -> a in b is not c"}),
        ("x = -1", {"-1 -> 1", "1 -> 2"}),
        ("x = 'a'", {"'a' -> 'XXaXX'"}),
        ("x += 1.5", {"x += 1.5 -> x -= 1.5", "1.5 -> 2.5"}),
        ("x = a[1:2]", {"1:2 -> :2", "1:2 -> 1:", "1 -> 2", "2 -> 3"}),
        ("x = a if b else c", {"a if b else c -> a if not b else c"}),
        ("raise E('words')", set()),
        ("assert a == b", set()),
        ("@d(slots=True)\nclass C:\n    x: Literal['a']", set()),
        ("def f() -> None:\n    return None", set()),
    ],
)
def test_what_is_changed_in_a_line(source: str, changes: set[str]) -> None:
    found = list(mutants(source))
    assert {mutant.change for mutant in found} == changes
    for mutant in found:
        assert ast.dump(ast.parse(mutant.source)) != ast.dump(ast.parse(source))
        assert mutant.line == 1
