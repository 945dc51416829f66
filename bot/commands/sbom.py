"""``lamplight sbom FOLDER``: bills of materials (CycloneDX 1.5) of both environments, each package with its digests."""

import argparse
import json
import shutil
import subprocess
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bot.prepare import RASA
from bot.settings import ROOT

LOCKS = {"app": ROOT, "rasa": RASA}
EXPORT = ("export", "--frozen", "--offline", "--no-emit-project", "--all-groups", "--all-extras", "--quiet")


class SbomError(RuntimeError):
    """A bill could not be made, or it is not of the whole lock."""


def run(rest: Sequence[str]) -> int:
    """0 when both files were written and name every package of their lock."""
    parser = argparse.ArgumentParser(prog="lamplight sbom", description=__doc__)
    parser.add_argument("folder", type=Path, help="where app.cdx.json and rasa.cdx.json go")
    folder: Path = parser.parse_args(rest).folder
    folder.mkdir(parents=True, exist_ok=True)
    try:
        for environment, project in LOCKS.items():
            made = bill(project)
            file = folder / f"{environment}.cdx.json"
            file.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")
            print(f"✓ {file}: {len(made['components'])} packages")
    except SbomError as error:
        print(f"✗ {error}")
        return 1
    return 0


def bill(project: Path) -> dict[str, Any]:
    """The bill of the lock in ``project``; raises ``SbomError`` where uv makes none, or leaves a package out."""
    uv = shutil.which("uv")
    if uv is None:
        raise SbomError("uv is missing: pip install uv")
    argv = [uv, *EXPORT, "--format", "cyclonedx1.5", "--project", str(project)]
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SbomError(f"uv: {done.stderr.strip()[-300:]}")
    made: dict[str, Any] = json.loads(done.stdout)
    if absent := locked(project) - {(one["name"], one["version"]) for one in made["components"]}:
        raise SbomError(f"{project} locks what the bill does not name: {sorted(absent)}")
    return made


def locked(project: Path) -> set[tuple[str, str]]:
    """Name and version of every package in the lock of ``project``, without our own."""
    packages = tomllib.loads((project / "uv.lock").read_text(encoding="utf-8"))["package"]
    return {(one["name"], one["version"]) for one in packages if not {"editable", "virtual"} & one["source"].keys()}
