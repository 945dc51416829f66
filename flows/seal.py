"""Signing: the lines of a protocol or of a translation that say who approved it, written without touching the rest."""

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final, NoReturn

from flows.document import ProtocolError
from flows.protocol import REVIEWERS, Protocol, load_protocol
from flows.translation import APPROVED, digest_of, read_translation, translation_of

_STATUS: Final = re.compile(r"^status:[ \t]*\w+", re.MULTILINE)
_REVIEWED: Final = re.compile(
    r"^reviewed:[ \t]*(?:\{[^}]*\}(?:[ \t]+# withdrawn .*)?|\n(?:[ \t]+.*\n?)+)", re.MULTILINE
)
_NAME: Final = re.compile(r"[^\W\d_][\w .,'’()/-]{3,99}")  # a name and a role; nothing that YAML reads as more
UNSIGNED: Final = "reviewed: {by: [], on: null, again_by: null, seal: null}"


class SealError(ValueError):
    """This must not be signed, or not so."""


def signatures(by: Sequence[str], on: date, again_by: date, today: date) -> tuple[str, ...]:
    """The names of ``by``, when they and the days will do; ``SealError`` says why not."""
    names = tuple(map(one_name, by))
    if bad := [name for name in names if "," not in name]:
        raise SealError(f'{bad[0]!r} is not "Name, role"')
    people = {name.partition(",")[0].strip().casefold() for name in names}
    if len(people) < REVIEWERS or len(people) < len(names):
        raise SealError(f"{REVIEWERS} different people must sign")
    if on > today:
        raise SealError(f"{on} is not here yet: sign on the day")
    if again_by <= max(on, today):
        raise SealError(f"{again_by} is past: the next review must lie ahead")
    return names


def one_name(name: str) -> str:
    """``name`` with single spaces; ``SealError`` when it cannot be one."""
    tidy = " ".join(name.split())
    return tidy if _NAME.fullmatch(tidy) else _refuse(f"{name!r} is not a name")


def _refuse(what: str) -> NoReturn:
    raise SealError(what)


def sign_protocol(path: Path, by: Sequence[str], on: date, again_by: date) -> None:
    """Approve the protocol at ``path``; ``SealError`` when the file does not read as approved afterwards."""
    review = f"reviewed: {{by: [{_quoted(by)}], on: {on}, again_by: {again_by}, seal: {load_protocol(path).digest}}}"
    _rewrite(path, "approved", review)


def withdraw_protocol(path: Path, by: str, on: date) -> None:
    """Make the protocol at ``path`` a draft again; a comment keeps who did so."""
    _rewrite(path, "draft", f"{UNSIGNED}  # withdrawn on {on} by {one_name(by)}")


def _rewrite(path: Path, status: str, review: str) -> None:
    """Change the two lines, and keep that only if the content is the same and reads as meant."""
    before, text = load_protocol(path), path.read_text(encoding="utf-8")
    if len(_STATUS.findall(text)) != 1 or len(_REVIEWED.findall(text)) != 1:
        raise SealError(f"{path.name}: needs one line that begins with status: and one with reviewed:")
    fresh = _STATUS.sub(lambda _: f"status: {status}", text)
    fresh = _REVIEWED.sub(lambda found: review + ("\n" if found[0].endswith("\n") else ""), fresh)
    draft = path.with_name(f".{path.name}") / path.name  # a folder of its own, as the file's name must be the id
    draft.parent.mkdir()
    try:
        draft.write_text(fresh, encoding="utf-8")
        after = load_protocol(draft)
        if after.status != status or after.digest != before.digest:
            raise SealError(f"{path.name}: could not be written without changing what it says")
        draft.replace(path)
    except ProtocolError as error:
        raise SealError(str(error)) from error
    finally:
        draft.unlink(missing_ok=True)
        draft.parent.rmdir()


def sign_translation(path: Path, protocol: Protocol, by: Sequence[str], on: date, again_by: date) -> None:
    """Approve the translation at ``path`` of what ``protocol`` says now."""
    if read_translation(path).seal != protocol.digest:
        raise SealError(f"{path.name} translates another version of {protocol.protocol}")
    text = APPROVED.sub("", path.read_text(encoding="utf-8"))
    first, _, rest = text.partition("\n")
    line = f"# approved: {{by: [{_quoted(by)}], on: {on}, again_by: {again_by}, seal: {digest_of(text)}}}"
    signed = f"{first}\n{line}\n{rest}"
    if not translation_of(signed).approved_for(protocol, on):
        raise SealError(f"{path.name}: would not read as approved")
    _write(path, signed)


def withdraw_translation(path: Path) -> None:
    """Take the signature off the translation at ``path``."""
    _write(path, APPROVED.sub("", path.read_text(encoding="utf-8")))


def _write(path: Path, text: str) -> None:
    """In one step, so that nobody ever reads half a file."""
    beside = path.with_suffix(".new")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
