"""The checklist of security and rules: its rows, and the count of what each of its tests really tries."""

from pathlib import Path
from typing import Any, Final

import yaml

FILE: Final = Path(__file__).with_name("checklist.yaml")


class Tried:
    """Counts the cases of one run of a test: call it once for each, or with how many were tried at once."""

    def __init__(self) -> None:
        self.cases = 0

    def __call__(self, cases: int = 1) -> None:
        self.cases += cases


def rows() -> list[dict[str, Any]]:
    """The rows in the order of the file; ``tests`` maps a test to the cases that one run of it tries."""
    found: list[dict[str, Any]] = yaml.safe_load(FILE.read_text("utf-8"))["rows"]
    return found


def promised(test: str) -> set[int]:
    """What the rows say that one run of ``test`` tries; empty for a test that no row names."""
    return {row["tests"][test] for row in rows() if test in row["tests"]}
