"""The description of what we serve names every route with its methods, and no route that is not there."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.settings import ROOT
from bot.store.tokens import SCOPES
from tests.bot.public import installation

DESCRIPTION = yaml.safe_load((ROOT / "deploy" / "openapi.yaml").read_text("utf-8"))
METHODS = frozenset({"get", "post", "put", "patch", "delete", "options", "trace"})  # HEAD comes with every GET

Operation = tuple[str, str]


@pytest.fixture
async def served(tmp_path: Path) -> set[Operation]:
    async with installation(tmp_path) as lamplight:
        routes = list(lamplight.public().router.routes())
    assert all(route.resource for route in routes)
    every = {(route.method.lower(), route.resource.canonical) for route in routes if route.resource}
    assert all(("get", path) in every for method, path in every if method == "head")
    return {one for one in every if one[0] != "head"}


def described() -> Iterator[tuple[Operation, dict[str, Any]]]:
    for path, operations in DESCRIPTION["paths"].items():
        for method, operation in operations.items():
            if method in METHODS:
                yield (method, path), operation


def test_every_route_has_a_row(served: set[Operation]) -> None:
    assert served - {operation for operation, _ in described()} == set()


def test_every_row_has_a_route(served: set[Operation]) -> None:
    rows = {operation for operation, _ in described()}
    assert len(rows) >= 30
    assert rows - served == set()


def test_what_is_for_staff_or_for_the_provider_says_so() -> None:
    for (method, path), operation in described():
        open_to_all = path.startswith(("/staff/sign-in", "/staff/static/"))
        expected: list[dict[str, list[str]]] = [{"staff": []}] if path.startswith("/staff") and not open_to_all else []
        expected = [{"twilio": []}] if path.startswith("/webhooks") else expected
        found = operation.get("security", [])
        if path.startswith("/api/"):
            (scopes,) = [one["token"] for one in found]
            assert len(scopes) == 1, (method, path)
            assert scopes[0] in SCOPES, (method, path)
        else:
            assert found == expected, (method, path)


def test_what_changes_anything_takes_a_form_and_says_what_it_refuses() -> None:
    for (method, path), operation in described():
        if method == "post":
            assert operation["requestBody"]["$ref"].startswith("#/components/requestBodies/"), path
            assert {"400", "403", "413", "415"} <= set(operation["responses"]), path
