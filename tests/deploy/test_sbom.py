"""The bills of materials name every package that is locked, by version and digest, and nothing else."""

import json
import shutil
from pathlib import Path

import pytest

from bot.cli import main
from bot.commands import sbom


def test_both_bills_name_every_locked_package_with_its_digests(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sbom", str(tmp_path / "new")]) == 0
    said = capsys.readouterr().out
    for environment, project in sbom.LOCKS.items():
        made = json.loads((tmp_path / "new" / f"{environment}.cdx.json").read_text())
        assert (made["bomFormat"], made["specVersion"]) == ("CycloneDX", "1.5")
        named = {(one["name"], one["version"]) for one in made["components"]}
        assert named == sbom.locked(project)
        assert len(named) > 100
        bare = [one["name"] for one in made["components"] if not one["purl"].startswith("pkg:pypi/")]
        unpinned = [
            one["name"]
            for one in made["components"]
            if not all(len(file["hashes"][0]["content"]) == 64 for file in one["externalReferences"])
        ]
        assert (bare, unpinned) == ([], [])
        assert f"{environment}.cdx.json: {len(named)} packages" in said


def test_a_lock_that_a_bill_leaves_something_out_of_is_red(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    project = sbom.LOCKS["rasa"]
    for name in ("pyproject.toml", "uv.lock"):
        shutil.copy(project / name, tmp_path)
    monkeypatch.setattr(sbom, "LOCKS", {"rasa": tmp_path})
    monkeypatch.setattr(sbom, "locked", lambda _: {("planted", "1.0")})
    assert main(["sbom", str(tmp_path / "new")]) == 1
    assert "planted" in capsys.readouterr().out
    (tmp_path / "uv.lock").write_text("nothing")
    assert main(["sbom", str(tmp_path / "new")]) == 1
    assert not list((tmp_path / "new").iterdir())
