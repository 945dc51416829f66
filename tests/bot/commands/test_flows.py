"""``lamplight flows``: what it prints, writes and answers."""

import json
from pathlib import Path

import pytest

from bot.commands import flows
from flows.protocol import FOLDER, Protocol, load_protocols
from tests.flows.translated import Shop


@pytest.fixture
def versions(tmp_path: Path) -> tuple[Path, Path]:
    """Two folders with one protocol each, the second without a sign."""
    folders = tmp_path / "old", tmp_path / "new"
    text = (FOLDER / "chest_pain.yaml").read_text(encoding="utf-8")
    for folder in folders:
        folder.mkdir()
        (folder / "chest_pain.yaml").write_text(text, encoding="utf-8")
        text = text.replace("      breath: Short of breath\n", "")
    return folders


def test_diff_fails_when_anything_is_less_urgent(
    versions: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = map(str, versions)
    assert flows.run(["diff", old, old]) == 0
    assert "No protocol differs" in capsys.readouterr().out
    assert flows.run(["diff", old, new]) == 1
    said = " ".join(capsys.readouterr().out.split())
    assert "has only “Short of breath”" in said
    assert "(less urgent)" in said
    assert flows.run(["diff", new, f"{old}/chest_pain.yaml", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["lowered"] is False
    assert {change["way"] for change in found["protocols"][0]["changes"]} == {1}


def test_diff_takes_a_revision(capsys: pytest.CaptureFixture[str]) -> None:
    assert flows.run(["diff", "HEAD", "HEAD"]) == 0
    assert "No protocol differs" in capsys.readouterr().out
    assert flows.run(["diff", "no-such-thing"]) == 1
    assert "is no file, no folder and no revision" in " ".join(capsys.readouterr().out.split())


def test_show_says_what_a_nurse_must_know(capsys: pytest.CaptureFixture[str]) -> None:
    assert flows.run(["show", "abdominal_pain_adult"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "patients of 12 years or more" in said
    assert "a third contact within 48 hours" in said
    assert "Yes or not sure → Call emergency services now" in said
    assert "Every answer no →" in said
    assert flows.run(["show", "unicorns"]) == 1
    assert "no protocol 'unicorns'" in capsys.readouterr().out


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ar", "rtl")])
def test_show_draws_a_page_that_needs_nothing_else(
    language: str, direction: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    protocol = load_protocols()["fever_child_u5"]
    shop = Shop.open(tmp_path, protocol)
    (shop.locales / "en" / "console.ftl").write_bytes((flows.LOCALES / "en" / "console.ftl").read_bytes())
    shop.replace("ar/protocols/fever_child_u5.ftl", protocol.questions[0].ask, "هل <ذلك> صحيح؟")
    monkeypatch.setattr(flows, "LOCALES", shop.locales)
    page = tmp_path / "page.html"
    assert flows.run(["show", "fever_child_u5", "--lang", language, "--html", str(page)]) == 0
    text = page.read_text(encoding="utf-8")
    assert f'<html lang="{language}" dir="{direction}">' in text
    assert "<script" not in text
    assert "<link" not in text
    assert "@import" not in text
    assert ("هل &lt;ذلك&gt; صحيح؟" in text) == (language == "ar")
    assert all(question.report.partition("<")[0] in text.replace("&#39;", "'") for question in protocol.questions)


def test_check_writes_the_certificate_and_verify_only_compares(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    protocol = load_protocols()["burn"]
    kept = tmp_path / "certificate.json"
    monkeypatch.setattr(flows, "CERTIFICATE", kept)
    monkeypatch.setattr(flows, "load_protocols", lambda: {"burn": protocol})
    monkeypatch.setattr(flows, "LOCALES", Shop.open(tmp_path, protocol).locales)
    monkeypatch.setattr(flows, "check", lambda protocols, locales: _none(protocols))
    assert flows.run(["check", "--verify"]) == 1
    assert not kept.exists()
    assert flows.run(["check"]) == 0
    first = kept.read_bytes()
    assert flows.run(["check"]) == 0
    assert kept.read_bytes() == first
    assert flows.run(["check", "--verify"]) == 0
    kept.write_text(kept.read_text().replace('"paths": ', '"paths": 9'))
    assert flows.run(["check", "--verify"]) == 1
    assert "1 of 1 protocols certified" in capsys.readouterr().out


def _none(protocols: dict[str, Protocol]) -> list[object]:
    assert list(protocols) == ["burn"]
    return []
