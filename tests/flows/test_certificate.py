"""The certificate covers exactly what was proved: the engine, each protocol and each translation as it is."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from flows import certificate
from flows.certificate import CERTIFICATE, certified, problems, to_text
from flows.check import check
from flows.problem import Problem
from flows.protocol import Protocol
from tests.flows.translated import LOCALES, Shop


@pytest.fixture
def shop(tmp_path: Path, protocols: dict[str, Protocol]) -> Shop:
    return Shop.open(tmp_path, protocols["chest_pain"])


@pytest.fixture
def kept(shop: Shop, tmp_path: Path) -> Path:
    """A certificate of the shop's one protocol, in every language."""
    path = tmp_path / "certificate.json"
    path.write_text(to_text(certified({"chest_pain": shop.protocol}, shop.locales, [])))
    return path


def uncovered(shop: Shop, kept: Path, protocol: Protocol | None = None) -> set[tuple[str, str]]:
    """``(protocol, language)`` of each problem."""
    found = problems({"chest_pain": protocol or shop.protocol}, shop.locales, kept)
    return {(problem.protocol, problem.language) for problem in found}


def test_the_certificate_that_ships_is_true(protocols: dict[str, Protocol]) -> None:
    assert CERTIFICATE.read_text() == to_text(certified(protocols, LOCALES, check(protocols, LOCALES)))
    assert problems(protocols, LOCALES) == []
    assert len(json.loads(CERTIFICATE.read_text())["protocols"]) == 54


def test_it_says_what_was_tried(shop: Shop, kept: Path) -> None:
    own = json.loads(kept.read_text())["protocols"]["chest_pain"]
    assert own["digest"] == own["languages"]["en"] == shop.protocol.digest
    assert set(own["languages"]) == {"en", "es", "fr", "pt", "ar", "zh", "hi", "vi"}
    assert own["patient_answer_sets"] > own["answer_sets"] > own["paths"] > own["kinds"] > 4
    assert own["median"] < own["longest"] <= 12
    assert 0 < own["grade"] <= 6


def test_it_is_the_same_when_nothing_changed(shop: Shop, kept: Path) -> None:
    assert to_text(certified({"chest_pain": shop.protocol}, shop.locales, [])) == kept.read_text()
    assert uncovered(shop, kept) == set()


@pytest.mark.parametrize(
    ("problem", "languages"),
    [
        (Problem("somewhere", "is bad"), None),
        (Problem("chest_pain", "is bad", "chest_pain"), None),
        (Problem("en/bot.ftl", "is bad", "", "en"), None),
        (Problem("es/bot.ftl", "is bad", "", "es"), {"es"}),
        (Problem("hi/protocols/chest_pain.ftl", "is bad", "chest_pain", "hi"), {"hi"}),
        (Problem("burn", "is bad", "burn"), set()),
    ],
)
def test_what_has_a_problem_is_left_out(
    problem: Problem, languages: set[str] | None, shop: Shop, tmp_path: Path
) -> None:
    path = tmp_path / "certificate.json"
    path.write_text(to_text(certified({"chest_pain": shop.protocol}, shop.locales, [problem])))
    found = uncovered(shop, path)
    assert found == ({("chest_pain", "")} if languages is None else {("chest_pain", lang) for lang in languages})


def test_what_changed_is_not_covered(shop: Shop, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert uncovered(shop, kept, replace(shop.protocol, digest="0" * 64)) == {("chest_pain", "")}
    shop.replace("fr/protocols/chest_pain.ftl", "Short of breath", "Out of breath")
    shop.translation("vi").unlink()
    assert uncovered(shop, kept) == {("chest_pain", "fr"), ("chest_pain", "vi")}
    monkeypatch.setattr(certificate, "ENGINE", ("triage.py",))
    assert uncovered(shop, kept) == {("chest_pain", "")}


def test_a_signature_changes_nothing_and_no_certificate_covers_nothing(shop: Shop, kept: Path, tmp_path: Path) -> None:
    shop.replace("fr/protocols/chest_pain.ftl", "\n", '\n# approved: {by: ["A, nurse", "B, doctor"]}\n')
    assert uncovered(shop, kept) == set()
    assert uncovered(shop, tmp_path / "none.json") == {("chest_pain", "")}
