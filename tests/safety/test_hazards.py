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


def test_no_hazard_is_without_a_tested_control() -> None:
    """The named tests run with all others, so one that does not pass is red by itself."""
    assert orphans(HAZARDS) == []


def orphans(hazards: list[dict[str, Any]]) -> list[int]:
    """Hazards without a control, or whose control no test proves."""
    return [hazard["id"] for hazard in hazards if not hazard["tests"] or not hazard["controls"]]


def test_an_orphan_would_be_found() -> None:
    planted = [{**HAZARDS[0], "tests": []}, {**HAZARDS[1], "controls": ""}, HAZARDS[2]]
    assert orphans(planted) == [HAZARDS[0]["id"], HAZARDS[1]["id"]]


def test_no_named_test_is_skipped_or_expected_to_fail() -> None:
    """A test that does not run proves nothing."""
    for file in {node.partition("::")[0] for hazard in HAZARDS for node in hazard["tests"]}:
        source = (ROOT / file).read_text("utf-8")
        assert "pytest.mark.skip" not in source, file
        assert "pytest.mark.xfail" not in source, file
