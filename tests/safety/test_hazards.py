"""The hazard log names only tests that exist, and is honest about what is open."""

import ast
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
HAZARDS: list[dict[str, Any]] = yaml.safe_load((ROOT / "safety" / "hazards.yaml").read_text("utf-8"))["hazards"]
FIELDS = {"id", "text", "cause", "effect", "controls", "tests", "open"}


def functions(path: Path) -> set[str]:
    return {
        node.name
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


@pytest.mark.parametrize("hazard", HAZARDS, ids=lambda hazard: str(hazard["id"]))
def test_every_named_test_exists(hazard: dict[str, Any]) -> None:
    assert hazard.keys() == FIELDS
    for node in hazard["tests"]:
        file, _, name = node.partition("::")
        assert name in functions(ROOT / file), node


def test_ids_are_whole_and_once() -> None:
    assert [hazard["id"] for hazard in HAZARDS] == list(range(1, len(HAZARDS) + 1))


def test_a_hazard_has_a_tested_control_or_is_open() -> None:
    assert [hazard["id"] for hazard in HAZARDS if not hazard["tests"] and not hazard["open"]] == []
    assert [hazard["id"] for hazard in HAZARDS if hazard["tests"] and not hazard["controls"]] == []
