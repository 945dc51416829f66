"""Who signed content outside of the protocols, and who signed its words in each language."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

from flows.document import Part
from flows.protocol import REVIEWERS, Mode, Review
from flows.question import read_one_of
from flows.translation import SOURCE_LANGUAGE, Approval

LOCALES: Final = Path(__file__).resolve().parent.parent / "locales"
_UNSIGNED: Final = ("status", "reviewed", "wording")


@dataclass(frozen=True, slots=True)
class Validation:
    """``words`` names the files of a language, ``wording`` has who signed what they say, by language.

    ``digest`` is the SHA-256 of the content without ``status``, ``reviewed`` and ``wording``.
    """

    status: str
    reviewed: Review
    words: tuple[str, ...]
    wording: Mapping[str, Approval]
    digest: str

    def usable(self, mode: Mode, today: date, language: str) -> bool:
        """Whether it may reach a patient: demo runs drafts, production only what is signed, in words that are signed.

        A word that was changed since takes its language away; an English one takes all of them.
        """
        if mode == "demo":
            return True
        until = self.until(language)
        return until is not None and today <= until

    def until(self, language: str, locales: Path = LOCALES) -> date | None:
        """The last day on which ``language`` may be used as it is now; ``None`` for a draft, or what was changed."""
        days = [self.reviewed.again_by if self.status == "approved" else None]
        for one in {SOURCE_LANGUAGE, language}:
            own = self.wording.get(one)
            days.append(own.again_by if own and own.seal == self.seal(one, locales) else None)
        known = [day for day in days if day is not None]
        return min(known) if len(known) == len(days) else None

    def seal(self, language: str, locales: Path = LOCALES) -> str | None:
        """What two people sign of ``language``: SHA-256 of the content, its English words and its own.

        ``None`` where a file of them is missing.
        """
        digests = [words_digest(self.words, one, locales) for one in (SOURCE_LANGUAGE, language)]
        found = [digest for digest in digests if digest is not None]
        return None if len(found) < len(digests) else _sha256("\n".join([self.digest, *found]))


@cache
def words_digest(names: tuple[str, ...], language: str, locales: Path = LOCALES) -> str | None:
    """SHA-256 of the files of ``names`` in ``locales/<language>``; ``None`` where one of them has no file.

    What a name begins may be spread over several files, as the texts of the product may.
    """
    found = [sorted((locales / language).glob(f"{name}*.ftl")) for name in names]
    if not all(found):
        return None
    paths = dict.fromkeys(path for files in found for path in files)
    return _sha256("\n".join(f"{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()}" for path in paths))


def read_validation(part: Part, content: Mapping[str, Any], *words: str) -> Validation:
    """``status``, ``reviewed`` and ``wording`` of ``content``; refuses "approved" without two names and its seal."""
    status = read_one_of(part, "status", ("draft", "approved"))
    review = _review(part.part("reviewed"))
    found = Validation(status, review, words, _wording(part.part("wording")), digest_of(content))
    if status == "approved":
        _check_signed(review, part, "reviewed")
        if review.seal != found.digest:
            part.fail("the seal is not the digest of this content: approve it again", "reviewed.seal")
    return found


def digest_of(content: Mapping[str, Any]) -> str:
    """What two people sign: SHA-256 of ``content`` without the lines that say that they did."""
    signed = {key: value for key, value in content.items() if key not in _UNSIGNED}
    return _sha256(json.dumps(signed, ensure_ascii=False, sort_keys=True, separators=(",", ":")))


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _review(part: Part) -> Review:
    by, seal = part.words("by"), part.text("seal", 64, None)
    review = Review(by, part.take("on", date, None), part.take("again_by", date, None), seal)
    part.finish()
    return review


def _wording(part: Part) -> dict[str, Approval]:
    signed = {}
    for language in part.names():
        one = _review(part.part(language))
        _check_signed(one, part, language)
        assert one.on is not None
        assert one.again_by is not None
        signed[language] = Approval(one.by, one.on, one.again_by, one.seal or "")
    return signed


def _check_signed(review: Review, part: Part, place: str) -> None:
    if len(set(review.by)) < REVIEWERS or review.on is None or review.again_by is None or review.again_by <= review.on:
        part.fail(f"approved needs {REVIEWERS} names, a day and a later day of the next review", place)
