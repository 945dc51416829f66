"""The keys of this installation: made at the first start, kept beside the database, readable by its owner alone."""

import base64
import hmac
import json
import os
import secrets
from dataclasses import asdict, dataclass, fields
from pathlib import Path


class SecretsError(RuntimeError):
    """The file of keys is unreadable, incomplete or open to others."""


@dataclass(frozen=True, slots=True)
class Secrets:
    """Base64 of 32 random bytes each; a lost ``data_key`` makes every stored word unreadable."""

    data_key: str  # encrypts what patients wrote and were told
    index_key: str  # finds a patient's address without storing it in clear
    tracker_key: str  # encrypts Rasa's tracker
    rasa_token: str  # lets the app speak to Rasa
    action_token: str  # lets Rasa speak to the app
    webhook_token: str  # signs webhooks in demo mode, where no provider's token is set
    demo_password: str  # of the demo nurse

    def raw(self, name: str) -> bytes:
        """The 32 bytes of the key ``name``."""
        return base64.b64decode(getattr(self, name))

    @property
    def canary(self) -> str:
        """A word that stands in a model's prompt and nowhere else; it tells nothing of any key."""
        return hmac.new(self.raw("index_key"), b"canary", "sha256").hexdigest()[:16]


def load_or_make(path: Path) -> Secrets:
    """The secrets in ``path``; made there, mode 0600, if the file does not exist."""
    if not path.exists():
        _write(path, Secrets(*(_fresh(field.name) for field in fields(Secrets))))
    if path.stat().st_mode & 0o077:
        raise SecretsError(f"{path} can be read by others: chmod 600 {path}")
    try:
        return Secrets(**json.loads(path.read_text()))
    except (ValueError, TypeError) as error:
        raise SecretsError(f"{path} is not a whole set of keys; restore it from your backup of keys") from error


def _fresh(name: str) -> str:
    if name == "demo_password":
        return secrets.token_urlsafe(9)  # a person types this one
    return base64.b64encode(secrets.token_bytes(32)).decode()


def _write(path: Path, made: Secrets) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".new")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        json.dump(asdict(made), file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)  # whole or absent: half a file of keys would lock the database for ever
