"""The keys of this installation: made at the first start, kept beside the database, readable by its owner alone."""

import base64
import hmac
import json
import os
import secrets
import shutil
import subprocess
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

LONG = 32  # bytes of a key
RESTORE = "restore it from your backup of keys"
KEYS = ("data_key", "index_key", "tracker_key", "audit_key", "hook_secret")
ADDED_LATER = ("audit_key", "hook_secret")  # keys that a file of an earlier version may lack


class SecretsError(RuntimeError):
    """The file of keys is unreadable, incomplete or open to others."""


@dataclass(frozen=True, slots=True)
class Secrets:
    """Base64 of 32 random bytes each; a lost ``data_key`` makes every stored word unreadable."""

    data_key: str  # wraps the keys of the patients, which encrypt what they wrote and were told
    index_key: str  # finds a patient's address without storing it in clear
    tracker_key: str  # encrypts Rasa's tracker
    rasa_token: str  # lets the app speak to Rasa
    action_token: str  # lets Rasa speak to the app
    webhook_token: str  # signs webhooks in demo mode, where no provider's token is set
    demo_password: str  # of the demo nurse
    audit_key: str  # signs the head of the audit
    hook_secret: str  # signs outgoing webhooks
    older_data_keys: tuple[str, ...] = ()  # the latest first; what was sealed or backed up before a rotation needs them

    def raw(self, name: str) -> bytes:
        """The 32 bytes of the key ``name``; raises ``ValueError`` for anything else."""
        return _raw(getattr(self, name))

    @property
    def older(self) -> tuple[bytes, ...]:
        """The master keys of before."""
        return tuple(map(_raw, self.older_data_keys))

    @property
    def canary(self) -> str:
        """A word that stands in a model's prompt and nowhere else; it tells nothing of any key."""
        return hmac.new(self.raw("index_key"), b"canary", "sha256").hexdigest()[:16]


NAMES = tuple(field.name for field in fields(Secrets) if field.name != "older_data_keys")  # made at the first start


def load_or_make(path: Path) -> Secrets:
    """The secrets in ``path``; made there, mode 0600, at the first start. Raises ``SecretsError``.

    Where a database stands beside it a missing file is refused: fresh keys would open nothing of what is there.
    """
    if not path.exists():
        if path.with_name("lamplight.db").exists():
            raise SecretsError(f"{path} is missing and there is a database beside it; {RESTORE}")
        first: dict[str, Any] = {name: _fresh(name) for name in NAMES}
        save(path, Secrets(**first))
    private(path)
    try:
        kept = json.loads(path.read_text())
        made = Secrets(**{**kept, "older_data_keys": tuple(kept.get("older_data_keys", ()))} | _new_in(kept))
        for name in KEYS:
            made.raw(name)
    except (ValueError, TypeError, AttributeError) as error:
        raise SecretsError(f"{path} is not a whole set of keys; {RESTORE}") from error
    if _new_in(kept):
        save(path, made)
    return made


def read_key_file(path: Path) -> tuple[bytes, ...]:
    """The master keys of your own file, one base64 line of 32 bytes each, the current one first."""
    if not path.is_file():
        raise SecretsError(f"the master key {path} is missing; {RESTORE}")
    private(path)
    try:
        keys = tuple(base64.b64decode(line, validate=True) for line in path.read_text().split())
    except ValueError as error:
        raise SecretsError(f"{path} is not base64") from error
    if not keys or any(len(key) != LONG for key in keys):
        raise SecretsError(f"{path} must hold one base64 line of {LONG} bytes for each key")
    return keys


def private(path: Path) -> None:
    """Raises ``SecretsError`` where others may read the file, or where git would carry it to them."""
    if path.stat().st_mode & 0o077:
        raise SecretsError(f"{path} can be read by others: chmod 600 {path}")
    whole = path.resolve()
    if not any((folder / ".git").exists() for folder in whole.parents) or not (git := shutil.which("git")):
        return
    known = subprocess.run(
        [git, "-C", str(whole.parent), "ls-files", "--error-unmatch", whole.name], capture_output=True, check=False
    )
    if known.returncode == 0:
        raise SecretsError(f"{path} is kept in git: every key in it must be made anew, and the file taken out")


def rotated(made: Secrets) -> Secrets:
    """With a fresh master key; the one before stays, to open what was wrapped by it."""
    return replace(made, data_key=_fresh("data_key"), older_data_keys=(made.data_key, *made.older_data_keys))


def _new_in(kept: dict[str, object]) -> dict[str, str]:
    """The keys that this version has and the file does not: made now, since nothing can stand under them yet."""
    return {name: _fresh(name) for name in ADDED_LATER if name not in kept}


def _raw(text: str) -> bytes:
    raw = base64.b64decode(text, validate=True)
    if len(raw) != LONG:
        raise ValueError("not a key")
    return raw


def _fresh(name: str) -> str:
    if name == "demo_password":
        return secrets.token_urlsafe(9)  # a person types this one
    return base64.b64encode(secrets.token_bytes(32)).decode()


def save(path: Path, made: Secrets) -> None:
    """Write the file whole, or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".new")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        json.dump(asdict(made), file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)  # whole or absent: half a file of keys would lock the database for ever
