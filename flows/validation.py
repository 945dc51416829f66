"""Who signed content outside of the protocols, and the words of which languages were validated with it."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

from flows.document import Part
from flows.protocol import REVIEWERS, Mode, Review, Source
from flows.question import read_one_of

LOCALES: Final = Path(__file__).resolve().parent.parent / "locales"
_UNSIGNED: Final = ("status", "reviewed")


@dataclass(frozen=True, slots=True)
class Validation:
    """``words`` names the file of a language, ``wording`` has the digest of that file, by language, as it was signed.

    ``digest`` is the SHA-256 of the content without ``status`` and ``reviewed``, so it covers ``wording`` too.
    """

    status: str
    reviewed: Review
    words: str
    wording: Mapping[str, str]
    digest: str

    def usable(self, mode: Mode, today: date, language: str) -> bool:
        """Whether it may reach a patient: demo runs drafts, production only what is signed, in words that are signed.

        A word that was changed since takes its language away, and no other.
        """
        if mode == "demo":
            return True
        signed = self.status == "approved" and self.reviewed.again_by is not None and today <= self.reviewed.again_by
        now = words_digest(self.words, language)
        return signed and now is not None and self.wording.get(language) == now


@cache
def words_digest(name: str, language: str) -> str | None:
    """SHA-256 of ``locales/<language>/<name>.ftl``; ``None`` where there is no such file."""
    path = LOCALES / language / f"{name}.ftl"
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else None


def read_validation(part: Part, content: Mapping[str, Any], words: str) -> Validation:
    """``status``, ``reviewed`` and ``wording`` of ``content``; refuses "approved" without two names and its seal."""
    status = read_one_of(part, "status", ("draft", "approved"))
    wording = {str(language): str(digest) for language, digest in part.take("wording", dict).items()}
    found = Validation(status, _review(part.part("reviewed")), words, wording, digest_of(content))
    if status == "approved":
        _check_seal(found, part)
    return found


def digest_of(content: Mapping[str, Any]) -> str:
    """What two people sign: SHA-256 of ``content`` without the lines that say that they did."""
    signed = {key: value for key, value in content.items() if key not in _UNSIGNED}
    text = json.dumps(signed, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def read_sources(part: Part) -> dict[str, Source]:
    """Where the content comes from, by id; one at least."""
    sources = {}
    for name in part.names():
        one = part.part(name)
        sources[name] = Source(one.text("title", 200), one.text("url", 200), one.take("read", bool))
        one.finish()
    return sources or part.fail("must name a source")


def _review(part: Part) -> Review:
    by, seal = part.words("by"), part.text("seal", 64, None)
    review = Review(by, part.take("on", date, None), part.take("again_by", date, None), seal)
    part.finish()
    return review


def _check_seal(found: Validation, part: Part) -> None:
    own = found.reviewed
    if len(set(own.by)) < REVIEWERS or own.on is None or own.again_by is None or own.again_by <= own.on:
        part.fail(f"approved needs {REVIEWERS} names, a day and a later day of the next review", "reviewed")
    if own.seal != found.digest:
        part.fail("the seal is not the digest of this content: approve it again", "reviewed.seal")
