"""No key, token or file of secrets stands in what we publish; a planted one is found."""

import base64
import json
import os
import re
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from bot.secrets import load_or_make

ROOT = Path(__file__).parents[2]
SHAPES = {
    "private key": re.compile(rb"-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----"),
    "Twilio key": re.compile(rb"\bSK[0-9a-f]{32}\b"),
    "AWS key": re.compile(rb"\bAKIA[0-9A-Z]{16}\b"),
    "GitHub token": re.compile(rb"\bgh[pousr]_[A-Za-z0-9]{36}\b"),
}
BASE64 = re.compile(rb"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/]{43}=(?![A-Za-z0-9+/=])")
NAMES = frozenset({"secrets.json", ".env", "master.key", "id_rsa", "id_ed25519"})
KEYLESS = (b"integrity", b"sha256-", b"sha512-")  # a digest that pins a file is no secret


def published() -> list[Path]:
    """What git keeps, and what it would keep."""
    argv = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(argv, cwd=ROOT, capture_output=True, check=True).stdout.split(b"\0")
    return [path for name in listed if name and (path := ROOT / os.fsdecode(name)).is_file()]


def found(path: Path) -> Iterator[str]:
    """What in the file looks like a secret."""
    if path.name in NAMES:
        yield "a file of secrets"
    if path.suffix in (".gguf", ".onnx", ".png", ".woff2"):
        return
    content = path.read_bytes()
    for name, shape in SHAPES.items():
        if shape.search(content):
            yield name
    for line in content.splitlines():
        if any(word in line for word in KEYLESS):
            continue
        for hit in BASE64.finditer(line):
            if _is_random(base64.b64decode(hit.group())):
                yield "32 bytes in base64"


def _is_random(raw: bytes) -> bool:
    """Whether it may be a key: no bytes that merely count upwards, as those of tests do."""
    steps = {(after - before) % 256 for before, after in pairwise(raw)}
    return len(steps) > 8


def test_nothing_that_we_publish_is_a_secret() -> None:
    files = published()
    assert len(files) > 500
    assert {str(path.relative_to(ROOT)): sorted(set(found(path))) for path in files if any(found(path))} == {}


def test_a_file_of_keys_is_found(tmp_path: Path) -> None:
    load_or_make(tmp_path / "keys.txt")
    assert set(found(tmp_path / "keys.txt")) == {"32 bytes in base64"}
    assert set(found((tmp_path / "keys.txt").rename(tmp_path / "secrets.json"))) == {
        "32 bytes in base64",
        "a file of secrets",
    }


@pytest.mark.parametrize("count", [1, 7])
def test_each_key_alone_is_found_wherever_it_stands(tmp_path: Path, count: int) -> None:
    load_or_make(tmp_path / "secrets.json")
    keys = [value for value in json.loads((tmp_path / "secrets.json").read_text()).values() if len(str(value)) == 44]
    assert len(keys) >= 7
    for key in keys[:count]:
        for line in (f"LAMPLIGHT_KEY={key}", f'key: "{key}"', f"KEY = b'{key}'", key):
            (tmp_path / "settings.py").write_text(f"# a comment\n{line}\n")
            assert list(found(tmp_path / "settings.py")) == ["32 bytes in base64"]


@pytest.mark.parametrize(
    "text", ["-----BEGIN " + "PRIVATE KEY-----", "SK" + "0a" * 16, "AKIA" + "A1" * 8, "ghp_" + "a1B2" * 9]
)
def test_other_secrets_are_found(tmp_path: Path, text: str) -> None:
    (tmp_path / "note").write_text(text)
    assert list(found(tmp_path / "note"))
