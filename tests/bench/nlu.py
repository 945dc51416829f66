"""``python -m tests.bench.nlu [pipeline...]``: pipelines for finding the protocol, on a held-out half, in one table.

Every second example of each intent and language is learnt from, the others are asked. Recall at 1 is how often the
right protocol is begun, alone or with others; at 3, how often it is begun or among the three that are offered.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import yaml
from rich.console import Console
from rich.table import Table

from tests.bench.pipelines import PIPELINES

RASA = Path(__file__).resolve().parents[2] / "flows" / "rasa"
WORKER = Path(__file__).with_name("nlu_worker.py")


def halves(folder: Path) -> list[dict[str, str]]:
    """Writes the first half as training data into ``folder`` and returns the second."""
    asked = []
    for path in sorted((RASA / "data" / "nlu").rglob("*.yml")):
        language = path.relative_to(RASA / "data" / "nlu").parts[0]
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        for block in content["nlu"]:
            texts = [line.removeprefix("- ").strip() for line in block["examples"].splitlines() if line.strip()]
            block["examples"] = "\n".join(f"- {text}" for text in texts[::2])
            if block["intent"].startswith("complaint_"):
                asked += [{"lang": language, "wanted": block["intent"], "text": text} for text in texts[1::2]]
        target = folder / "data" / path.relative_to(RASA / "data")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
    return asked


def measured(names: list[str]) -> Iterator[dict[str, object]]:
    """One row for each pipeline."""
    for name in names:
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            asked = halves(folder)
            (folder / "config.yml").write_text(
                yaml.safe_dump({"recipe": "default.v1", "assistant_id": "bench"} | PIPELINES[name])
            )
            (folder / "asked.json").write_text(json.dumps(asked))
            done = subprocess.run(
                [RASA / ".venv/bin/python", WORKER, folder],
                capture_output=True,
                text=True,
                check=False,
                env={**os.environ, "PYTHONPATH": str(RASA), "RASA_TELEMETRY_ENABLED": "false"},
            )
            if done.returncode:
                sys.exit(done.stderr)
            yield {"pipeline": name, **json.loads(done.stdout.splitlines()[-1])}


def main(names: list[str]) -> None:
    """Prints a table, then one JSON line for each pipeline."""
    rows = list(measured(names or list(PIPELINES)))
    languages = sorted({lang for row in rows for lang in row["recall"]})  # type: ignore[attr-defined]
    table = Table("pipeline", "train s", "model MB", "p50 ms", "p99 ms", *languages, title="recall at 1 / at 3")
    for row in rows:
        recall = row["recall"]
        cells = (f"{recall[lang]['at_1']:.3f}/{recall[lang]['at_3']:.3f}" for lang in languages)  # type: ignore[index]
        table.add_row(
            str(row["pipeline"]), *(f"{row[key]:.1f}" for key in ("train_s", "model_mb", "p50_ms", "p99_ms")), *cells
        )
    Console(width=200).print(table)
    for row in rows:
        print(json.dumps(row))


if __name__ == "__main__":
    main(sys.argv[1:])
