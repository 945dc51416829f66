"""The models on this machine: the bundled one and those that were added to the data folder."""

import hashlib
import json
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.llm import BUNDLED
from bot.model.header import NotGguf, read_header
from bot.settings import Settings

LARGEST: Final = 24 * 10**9  # bytes; more does not fit the memory of one machine that also serves patients
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,120}\.gguf")
UNSTATED: Final = "not stated"


class ShelfError(Exception):
    """A model that cannot be taken in; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Model:
    """A GGUF file that can be used; ``size`` is in bytes, ``licence`` and ``source`` are what its makers say."""

    path: Path
    name: str
    sha256: str
    size: int
    licence: str
    source: str
    in_use: bool = False


def folder(settings: Settings) -> Path:
    """Where added models lie."""
    return settings.data_dir.resolve() / "models"


def installed(settings: Settings) -> Iterator[Model]:
    """The bundled model, the added ones and the one that the settings name, each read and hashed now."""
    used = used_path(settings)
    paths = [bundled(), *sorted(folder(settings).glob("*.gguf"))]
    if used and used.is_file() and used not in [path.resolve() for path in paths]:
        paths.append(used)
    for path in paths:
        try:
            yield looked_at(path, source=_source(path), used=used)
        except NotGguf as error:
            yield Model(path, str(error), sha256(path), path.stat().st_size, UNSTATED, _source(path))


def bundled() -> Path:
    """The model that comes with the product."""
    return BUNDLED / str(json.loads((BUNDLED / "model.json").read_text())["file"])


def used_path(settings: Settings) -> Path | None:
    """The file that the settings name; ``None`` where a server words replies, or none does."""
    if not settings.model_enabled or settings.model_url:
        return None
    return (settings.model_path or bundled()).resolve()


def looked_at(path: Path, *, source: str, licence: str = "", used: Path | None = None) -> Model:
    """What ``path`` is; raises ``NotGguf`` and ``OSError``."""
    header = read_header(path)
    stated = licence or str(_note(path).get("licence", "")) or header.licence or UNSTATED
    return Model(
        path, header.name or path.stem, sha256(path), path.stat().st_size, stated, source, path.resolve() == used
    )


def sha256(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def checked_name(name: str) -> str:
    """The name under which a model is kept; raises ``ShelfError`` for one that is no plain file name of a GGUF."""
    if not _NAME.fullmatch(name):
        raise ShelfError(f"{name!r} is no plain name of a GGUF file (letters, digits, . _ + -, ending in .gguf)")
    return name


def check_size(size: int, settings: Settings, largest: int = LARGEST) -> None:
    """Raise ``ShelfError`` for a file of ``size`` bytes that is too large, or larger than the room on the disk."""
    if size > largest:
        raise ShelfError(f"{size / 1e9:.1f} GB is more than the limit of {largest / 1e9:.1f} GB")
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    room = shutil.disk_usage(settings.data_dir).free
    if size * 11 // 10 > room:
        raise ShelfError(f"{size / 1e9:.1f} GB does not fit: {room / 1e9:.1f} GB are free in {settings.data_dir}")


def take_in(model: Model, settings: Settings, *, move: bool = False) -> Path:
    """Copy (or move) what was looked at to the models' folder, for our eyes only; raises ``ShelfError``.

    What was copied is hashed again: a file that changed since it was shown is not taken.
    """
    target = folder(settings) / checked_name(model.path.name)
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if target.exists():
        if sha256(target) != model.sha256:
            raise ShelfError(f"another model is there already under the name {target.name}: rename the new one")
        return target
    coming = target.with_suffix(".coming")
    try:
        shutil.move(model.path, coming) if move else shutil.copyfile(model.path, coming)
        coming.chmod(0o600)
        if sha256(coming) != model.sha256:
            raise ShelfError(f"{model.path.name} changed while it was copied")
        _write(_beside(target), json.dumps({"licence": model.licence, "source": model.source}))
        os.replace(coming, target)
    finally:
        coming.unlink(missing_ok=True)
    return target


def _beside(path: Path) -> Path:
    return path.with_suffix(".json")


def _note(path: Path) -> dict[str, object]:
    """What was noted of an added model; the bundled one and strangers have nothing."""
    note = _beside(path)
    if path.parent == BUNDLED or not note.exists():
        return {}
    return dict(json.loads(note.read_text()))


def _source(path: Path) -> str:
    return "bundled" if path.parent == BUNDLED else str(_note(path).get("source", "a file"))


def _write(path: Path, text: str) -> None:
    path.write_text(text)
    path.chmod(0o600)
