"""A protocol that came as a file after the training is found, without learning and without a restart."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.flows.rasa.server import PYTHON
from tests.flows.rasa.understanding import PROJECT

SHELF = PROJECT.parent / "protocols"
ASK = """
import json, os, sys, time
from pathlib import Path
from lamplight_rasa.shelf import Shelf
folder = Path(os.environ["LAMPLIGHT_PROTOCOLS"])
shelf = Shelf(frozenset(path.stem for path in folder.glob("*.yaml")))
before = shelf.newcomers("I have had the hiccups for two days")
text = (folder / "sore_throat.yaml").read_text()
text = text.replace("protocol: sore_throat", "protocol: hiccups").replace("title: Sore throat", "title: Hiccups")
(folder / "hiccups.yaml").write_text(text)
(folder / "broken.yaml").write_text("title: [")
(folder / "binary.yaml").write_bytes(bytes([0xFF, 0xFE, 0x00]))
after = shelf.newcomers("I have had the hiccups for two days")
other = shelf.newcomers("my back hurts")
print(json.dumps([before, after, other, shelf.family("fever_adult") == shelf.family("fever_child_u5")]))
"""


def test_a_new_file_is_found_by_its_title(tmp_path: Path) -> None:
    if not PYTHON.exists():
        pytest.skip("flows/rasa has no environment: run `uv sync --compile-bytecode --project flows/rasa`")
    shutil.copytree(SHELF, tmp_path / "protocols")
    environment = {"PYTHONPATH": str(PROJECT), "LAMPLIGHT_PROTOCOLS": str(tmp_path / "protocols"), "PATH": "/usr/bin"}
    done = subprocess.run([PYTHON, "-c", ASK], env=environment, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == '[[], [["hiccups", 1.0]], [], true]'
