"""Every row of the checklist names tests that exist, and the number of cases is the number that they try."""

import ast
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.checklist import promised, rows

ROOT = Path(__file__).parents[1]
FIELDS = {"id", "what", "reference", "tests", "count", "short"}
NUMBERS = (*range(1, 29), *range(31, 43))
ROWS = rows()


@pytest.fixture(scope="module")
def collected() -> Counter[str]:
    """Each named test, and how many times it runs, as pytest itself says."""
    files = sorted({test.partition("::")[0] for row in ROWS for test in row["tests"]})
    command = [
        sys.executable,
        "-m",
        "pytest",
        "--collect-only",
        "-q",
        "-o",
        "addopts=",
        "-p",
        "no:cacheprovider",
        *files,
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return Counter(line.partition("[")[0] for line in done.stdout.splitlines() if "::" in line)


def counting(files: set[str]) -> set[str]:
    """The names of the tests that count their own cases."""
    return {
        node.name
        for file in files
        for node in ast.walk(ast.parse((ROOT / file).read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if "tried" in {argument.arg for argument in node.args.args}
    }


def faults(row: Mapping[str, Any], runs: Mapping[str, int]) -> list[str]:
    """What is wrong with ``row``, where each test is collected as often as ``runs`` says."""
    own = counting({test.partition("::")[0] for test in row["tests"] if test in runs})
    found = [f"{test} is not there" for test in row["tests"] if not runs.get(test)]
    for test, cases in row["tests"].items():
        if cases != 1 and test.rpartition("::")[2] not in own:
            found.append(f"{test} does not count its cases")
    total = sum(runs.get(test, 0) * cases for test, cases in row["tests"].items())
    return found if total == row["count"] else [*found, f"the tests try {total} cases, not {row['count']}"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row["id"]))
def test_the_tests_exist_and_try_as_many_cases_as_the_row_says(row: dict[str, Any], collected: Counter[str]) -> None:
    assert row.keys() == FIELDS
    assert row["what"]
    assert row["reference"]
    assert row["tests"]
    assert faults(row, collected) == []


def test_every_row_is_there_once() -> None:
    assert [row["id"] for row in ROWS] == [f"C{number}" for number in NUMBERS]


def test_a_test_of_two_rows_has_one_number() -> None:
    assert [test for row in ROWS for test in row["tests"] if len(promised(test)) != 1] == []


def test_a_row_that_is_wrong_is_found() -> None:
    """One number too many, a test that is gone, a count that nothing counts."""
    test = "tests/test_checklist.py::test_every_row_is_there_once"
    assert faults({"tests": {test: 1}, "count": 1}, {test: 1}) == []
    assert faults({"tests": {test: 1}, "count": 2}, {test: 1})
    assert faults({"tests": {test: 1, "tests/gone.py::test_x": 1}, "count": 1}, {test: 1})
    assert faults({"tests": {test: 2}, "count": 2}, {test: 1})
