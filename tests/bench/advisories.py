"""``python -m tests.bench.advisories``: pip-audit over both locks; red for what is not waived, or could not be asked.

pip-audit itself ends with "no known vulnerabilities" when it could ask about none: a package that it skipped is
therefore a failure here. The waivers are in ``deploy/advisories.toml``, each with a reason and an end.
"""

import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
POLICY = ROOT / "deploy" / "advisories.toml"
LOCKS = {"app": ROOT, "rasa": ROOT / "flows" / "rasa"}


def policy() -> dict[str, list[dict[str, Any]]]:
    """``waiver``, ``blocked`` and ``floor`` of the file."""
    return tomllib.loads(POLICY.read_text())


def judged(
    environment: str, report: Mapping[str, Any], waivers: Iterable[Mapping[str, Any]], today: date
) -> Iterator[str]:
    """What is wrong with a report of pip-audit, one line each."""
    waived = {
        (waiver["package"], waiver["id"])
        for waiver in waivers
        if waiver["environment"] == environment and waiver["until"] >= today
    }
    if not report["dependencies"]:
        yield f"{environment}: nothing was looked at"
    for package in report["dependencies"]:
        name = package["name"]
        if reason := package.get("skip_reason"):
            yield f"{environment}: {name} was not looked at: {reason}"
        for found in package.get("vulns", ()):
            if not {(name, known) for known in (found["id"], *found.get("aliases", ()))} & waived:
                mended = ", ".join(found.get("fix_versions", ())) or "no release"
                yield f"{environment}: {name} {package['version']} has {found['id']}; mended in {mended}"


def audit(environment: str) -> dict[str, Any]:
    """The report on the lock of ``environment``; asks the package index about each package."""
    with tempfile.TemporaryDirectory() as folder:
        pinned, report = Path(folder) / "pinned.txt", Path(folder) / "report.json"
        export = [
            "uv",
            "export",
            "--quiet",
            "--frozen",
            "--no-emit-project",
            "--all-extras",
            "--output-file",
            str(pinned),
        ]
        subprocess.run(export, cwd=LOCKS[environment], check=True, stdout=subprocess.DEVNULL)
        asked = [sys.executable, "-m", "pip_audit", "--requirement", str(pinned), "--require-hashes", "--disable-pip"]
        subprocess.run([*asked, "--format", "json", "--output", str(report)], check=False)
        found: dict[str, Any] = json.loads(report.read_text())
        return found


def main() -> int:
    """Print what is wrong; 1 if anything is."""
    waivers = policy()["waiver"]
    problems = [line for name in LOCKS for line in judged(name, audit(name), waivers, date.today())]
    for line in problems:
        print(f"✗ {line}")
    if not problems:
        print(f"✓ both locks, {len(waivers)} advisories waived until their day")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
