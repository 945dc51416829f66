"""A model from a Hugging Face repository (or from a mirror that ``HF_ENDPOINT`` names)."""

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from bot.model.shelf import UNSTATED, ShelfError

REPOSITORY: Final = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}")


@dataclass(frozen=True, slots=True)
class Offer:
    """A file of a repository; ``sha256`` is "" where the hub does not publish it, ``size`` is in bytes."""

    repository: str
    revision: str
    file: str
    size: int
    sha256: str
    licence: str

    @property
    def source(self) -> str:
        """The repository and its revision."""
        return f"{self.repository}@{self.revision[:12]}"


def offered(repository: str, file: str | None) -> Offer:
    """The GGUF that ``repository`` offers; raises ``ShelfError`` when it cannot be asked or ``file`` is not clear."""
    from huggingface_hub.errors import HfHubHTTPError

    try:
        found = _api().model_info(repository, files_metadata=True)
    except (HfHubHTTPError, OSError, ValueError) as error:
        raise ShelfError(f"{repository} cannot be read: {_plainly(error)}") from error
    files = {one.rfilename: one for one in found.siblings or () if one.rfilename.endswith(".gguf")}
    name = file or (next(iter(files)) if len(files) == 1 else None)
    if name is None or name not in files:
        there = "\n".join(f"  {one} ({(files[one].size or 0) / 1e9:.2f} GB)" for one in sorted(files))
        raise ShelfError(f"name one of the GGUF files of {repository} with --file:\n{there or '  (it has none)'}")
    chosen = files[name]
    licence = str((found.card_data or {}).get("license") or UNSTATED)
    return Offer(repository, str(found.sha), name, int(chosen.size or 0), _digest(chosen), licence)


def downloaded(offer: Offer, folder: Path) -> Path:
    """Fetch the file into ``folder``; raises ``ShelfError`` when it does not come."""
    from huggingface_hub import hf_hub_download
    from huggingface_hub.errors import HfHubHTTPError

    try:
        path = hf_hub_download(
            offer.repository, offer.file, revision=offer.revision, local_dir=folder, endpoint=_endpoint()
        )
    except (HfHubHTTPError, OSError, ValueError) as error:
        raise ShelfError(f"{offer.file} did not come: {_plainly(error)}") from error
    return Path(path)


def _api() -> Any:
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")  # read when the library is first loaded
    from huggingface_hub import HfApi

    return HfApi(endpoint=_endpoint())


def _endpoint() -> str | None:
    return os.environ.get("HF_ENDPOINT") or None


def _digest(file: Any) -> str:
    return str(getattr(file.lfs, "sha256", "") or "") if file.lfs else ""


def _plainly(error: Exception) -> str:
    """The first line: the rest is advice for programmers."""
    return f"{type(error).__name__}: {str(error).strip().partition(chr(10))[0][:200]}"
