"""What is installed is pinned by hash, above its floor and not on the list; every waiver has a reason and an end."""

import re
import tomllib
from datetime import date, timedelta
from typing import Any

import pytest

from tests.bench.advisories import LOCKS, judged, policy

TODAY = date(2026, 11, 21)
LONGEST = timedelta(days=183)  # of a waiver
WAIVER = {"environment": "rasa", "package": "skops", "id": "CVE-1", "reason": "x" * 30, "until": TODAY}


def locked(environment: str) -> list[dict[str, Any]]:
    """The packages of a lock, without our own."""
    packages: list[dict[str, Any]] = tomllib.loads((LOCKS[environment] / "uv.lock").read_text())["package"]
    return [one for one in packages if not {"editable", "virtual"} & one["source"].keys()]


def unhashed(packages: list[dict[str, Any]]) -> list[str]:
    """Packages with a file that no SHA-256 pins, or with none at all."""
    found = []
    for one in packages:
        files = [*one.get("wheels", ()), *filter(None, [one.get("sdist")])]
        if not files or not all(re.fullmatch(r"sha256:[0-9a-f]{64}", file.get("hash", "")) for file in files):
            found.append(one["name"])
    return found


def blocked(packages: list[dict[str, Any]]) -> list[str]:
    """Packages of a release that must never be installed."""
    never = {(rule["package"], version) for rule in policy()["blocked"] for version in rule["versions"]}
    return [f"{one['name']} {one['version']}" for one in packages if (one["name"], one["version"]) in never]


def below(environment: str, packages: list[dict[str, Any]]) -> list[str]:
    """Packages older than their floor."""
    floors = {rule["package"]: rule["version"] for rule in policy()["floor"] if rule["environment"] == environment}
    return [
        one["name"]
        for one in packages
        if one["name"] in floors and _number(one["version"]) < _number(floors[one["name"]])
    ]


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))


@pytest.mark.parametrize("environment", LOCKS)
def test_every_package_is_pinned_by_hash_from_the_index(environment: str) -> None:
    packages = locked(environment)
    assert len(packages) > 50
    assert unhashed(packages) == []
    assert {tuple(one["source"]) for one in packages} == {("registry",)}  # no git, no address, no folder


@pytest.mark.parametrize("environment", LOCKS)
def test_no_release_is_blocked_or_below_its_floor(environment: str) -> None:
    assert blocked(locked(environment)) == []
    assert below(environment, locked(environment)) == []


def test_every_floor_is_of_a_package_that_is_there() -> None:
    there = {environment: {one["name"] for one in locked(environment)} for environment in LOCKS}
    assert [rule["package"] for rule in policy()["floor"] if rule["package"] not in there[rule["environment"]]] == []


def test_a_planted_release_is_found() -> None:
    bad = {"name": "guardrails-ai", "version": "0.10.1", "sdist": {"hash": "md5:1"}}
    assert blocked([bad]) == ["guardrails-ai 0.10.1"]
    assert below("app", [bad, {"name": "aiohttp", "version": "3.9.5"}]) == ["guardrails-ai", "aiohttp"]
    assert unhashed([bad, {"name": "nothing"}]) == ["guardrails-ai", "nothing"]


def test_every_waiver_has_a_reason_and_an_end_that_is_near() -> None:
    for waiver in policy()["waiver"]:
        assert waiver.keys() == {"environment", "package", "id", "reason", "until"}
        assert waiver["environment"] in LOCKS
        assert re.fullmatch(r"(?:CVE|PYSEC|GHSA)-[\w-]+", waiver["id"])
        assert len(waiver["reason"]) > 20
        assert waiver["until"] - date.today() <= LONGEST


def test_a_waiver_that_has_ended_is_red() -> None:
    for waiver in policy()["waiver"]:
        package = {"name": waiver["package"], "version": "1", "vulns": [{"id": waiver["id"], "aliases": []}]}
        report = {"dependencies": [package]}
        assert list(judged(waiver["environment"], report, policy()["waiver"], waiver["until"])) == []
        assert list(judged(waiver["environment"], report, policy()["waiver"], waiver["until"] + timedelta(days=1)))


@pytest.mark.parametrize(
    ("vulns", "red"),
    [
        ([], False),
        ([{"id": "CVE-1", "aliases": []}], False),
        ([{"id": "PYSEC-1", "aliases": ["CVE-1"]}], False),
        ([{"id": "CVE-2", "aliases": [], "fix_versions": ["2"]}], True),
        ([{"id": "CVE-1", "aliases": []}, {"id": "CVE-2", "aliases": []}], True),
    ],
)
def test_what_is_not_waived_is_red(vulns: list[Any], red: bool) -> None:
    report = {"dependencies": [{"name": "skops", "version": "0.9.0", "vulns": vulns}]}
    assert bool(list(judged("rasa", report, [WAIVER], TODAY))) is red
    assert bool(list(judged("app", report, [WAIVER], TODAY))) is bool(vulns)  # a waiver is for one environment


def test_what_could_not_be_asked_is_red() -> None:
    skipped = {"dependencies": [{"name": "skops", "skip_reason": "not found on the index"}]}
    assert list(judged("rasa", skipped, [WAIVER], TODAY))
    assert list(judged("rasa", {"dependencies": []}, [WAIVER], TODAY))
