"""A model that is not the one that was trained here is refused by its SHA-256, before anything in it is opened."""

import hashlib
import io
import json
import pickle
import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.checklist import Tried
from tests.flows.rasa.server import PROJECT, PYTHON

TRAINED = b"what was trained here"
SERVE = """
import json, sys, tarfile
from pathlib import Path
from lamplight_rasa import __main__ as program
def opened(*_, **__): raise AssertionError("it was opened")
tarfile.open = tarfile.TarFile.open = opened
said = {}
for folder in sorted(Path(sys.argv[1]).iterdir()):
    try:
        program.serve(folder / "lamplight.tar.gz", 1)
    except SystemExit as end:
        said[folder.name] = str(end)
    except BaseException as error:
        said[folder.name] = type(error).__name__
print(json.dumps([said, sorted({"rasa", "tensorflow"} & sys.modules.keys())]))
"""


class Runs:
    """What a pickle may carry: a call."""

    def __reduce__(self) -> tuple[Callable[..., object], tuple[str, str]]:
        return (open, ("/tmp/lamplight-was-here", "w"))


def _tar(*members: tuple[tarfile.TarInfo, bytes], mode: str = "w:gz") -> bytes:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode=mode) as archive:  # type: ignore[call-overload]
        for info, content in members:
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return held.getvalue()


def _member(name: str, kind: bytes = tarfile.REGTYPE, link: str = "", mode: int = 0o644) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname, info.mode = kind, link, mode
    return info


def evil() -> dict[str, bytes]:
    """Twenty models that nobody trained here."""
    names = ("../evil", "../../../../tmp/evil", "/tmp/evil", "a/../../evil", "..\\evil", "components/../../x", "a\x00b")
    found = {f"name {number}": _tar((_member(name), b"x")) for number, name in enumerate(names)}
    links = ((tarfile.SYMTYPE, "/etc/passwd"), (tarfile.LNKTYPE, "../../x"), (tarfile.SYMTYPE, ".."))
    found |= {f"link {number}": _tar((_member("x", *link), b"")) for number, link in enumerate(links)}
    kinds = (tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE)
    found |= {f"device {number}": _tar((_member("x", kind), b"")) for number, kind in enumerate(kinds)}
    return found | {
        "pickle in it": _tar((_member("components/train/model.pkl"), pickle.dumps(Runs()))),
        "pickle": pickle.dumps(Runs()),
        "bomb": _tar((_member("x"), bytes(20_000_000))),
        "set-uid": _tar((_member("x", mode=0o4777), b"x")),
        "many files": _tar(*((_member(f"f{number}"), b"") for number in range(5000))),
        "nothing": b"",
        "one byte more": TRAINED + b"\0",
    }


def test_twenty_evil_models_are_refused_unopened(tmp_path: Path, tried: Tried) -> None:
    if not PYTHON.exists():
        pytest.skip("flows/rasa has no environment: run `uv sync --compile-bytecode --project flows/rasa`")
    for name, content in evil().items():
        folder = tmp_path / name
        folder.mkdir()
        (folder / "lamplight.tar.gz").write_bytes(content)
        (folder / "lamplight.sha256").write_text(hashlib.sha256(TRAINED).hexdigest())
    environment = {"PYTHONPATH": str(PROJECT), "PATH": "/usr/bin"}
    command = [str(PYTHON), "-c", SERVE, str(tmp_path)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr[-2000:]
    said, loaded = json.loads(done.stdout)
    assert loaded == []
    for name in evil():
        assert "is not the model that was trained here" in said[name], (name, said[name])
        tried()


def test_a_model_without_its_digest_is_refused(tmp_path: Path) -> None:
    if not PYTHON.exists():
        pytest.skip("flows/rasa has no environment: run `uv sync --compile-bytecode --project flows/rasa`")
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "lamplight.tar.gz").write_bytes(TRAINED)
    environment = {"PYTHONPATH": str(PROJECT), "PATH": "/usr/bin"}
    command = [str(PYTHON), "-c", SERVE, str(tmp_path)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=120)
    assert "no trained model" in json.loads(done.stdout)[0]["one"]
