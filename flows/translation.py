"""One protocol in another language: which text it translates, and who signed it."""

import hashlib
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import yaml

from flows.protocol import REVIEWERS, Mode, Protocol

SOURCE_LANGUAGE: Final = "en"
SEAL: Final = re.compile(r"# seal: ([0-9a-f]{64})")
APPROVED: Final = re.compile(r"^# approved: (\{.*\})[ \t]*\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Approval:
    """Two people signed the translation whose digest is ``seal``, on a day, until another day."""

    by: tuple[str, ...]
    on: date
    again_by: date
    seal: str


@dataclass(frozen=True, slots=True)
class Translation:
    """``seal`` is the digest of the English protocol that it translates, ``digest`` that of the file unsigned."""

    seal: str | None
    digest: str
    approval: Approval | None

    def approved_for(self, protocol: Protocol, today: date) -> bool:
        """Whether it translates what ``protocol`` says now, and a signature of this very text holds on ``today``."""
        own = self.approval
        return self.seal == protocol.digest and own is not None and own.seal == self.digest and today <= own.again_by


def translation_path(protocol: Protocol, language: str, locales: Path) -> Path:
    """Where the translation of ``protocol`` into ``language`` is."""
    return locales / language / "protocols" / f"{protocol.protocol}.ftl"


def read_translation(path: Path) -> Translation:
    """The file at ``path``."""
    return translation_of(path.read_text(encoding="utf-8"))


def translation_of(text: str) -> Translation:
    """What the file with ``text`` is; an approval that is not whole is none."""
    seal = SEAL.fullmatch(text.partition("\n")[0].strip())
    return Translation(seal[1] if seal else None, digest_of(text), _approval(text))


def digest_of(text: str) -> str:
    """SHA-256 of a translation without the line of its signature."""
    return hashlib.sha256(APPROVED.sub("", text).encode()).hexdigest()


def _approval(text: str) -> Approval | None:
    line = APPROVED.search(text)
    if line is None:
        return None
    try:
        signed = yaml.load(line[1], Loader=yaml.BaseLoader)  # noqa: S506  # only texts: "on" is a word here
        by, on, again_by = signed["by"], date.fromisoformat(signed["on"]), date.fromisoformat(signed["again_by"])
        approval = Approval(tuple(by), on, again_by, signed["seal"])
    except (yaml.YAMLError, KeyError, TypeError, ValueError):
        return None  # a signature that cannot be read is no signature
    return approval if isinstance(by, list) and len(set(by)) >= REVIEWERS and on < again_by else None


def usable_in(protocol: Protocol, language: str, mode: Mode, today: date, locales: Path) -> bool:
    """Whether ``protocol`` may be used in ``language``: demo runs what there is, production only what is signed.

    In production the English text must be approved, and any other language by a translation of it that two people
    signed too. In demo a translation that is missing or of an older text is shown in English, so it is always true.
    """
    if not protocol.usable(mode, today):
        return False
    if mode == "demo" or language == SOURCE_LANGUAGE:
        return True
    path = translation_path(protocol, language, locales)
    return path.exists() and read_translation(path).approved_for(protocol, today)
