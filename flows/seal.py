"""Signing: the lines of a protocol, a translation or a text that say who approved it, without touching the rest."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final, NoReturn, TypeVar
from typing import Protocol as Shape

from flows.document import ProtocolError
from flows.protocol import REVIEWERS, Protocol, load_protocol
from flows.translation import APPROVED, Approval, digest_of, read_translation, translation_of
from flows.validation import LOCALES, Validation

_STATUS: Final = re.compile(r"^status:[ \t]*\w+", re.MULTILINE)
_REVIEWED: Final = re.compile(
    r"^reviewed:[ \t]*(?:\{[^}]*\}(?:[ \t]+# withdrawn .*)?|\n(?:[ \t]+.*\n?)+)", re.MULTILINE
)
_WORDING: Final = re.compile(r"^wording:[ \t]*(?:\{\})?(?:[ \t]*(?P<note>#.*))?\n(?:[ \t]+\S.*\n)*", re.MULTILINE)
_NAME: Final = re.compile(r"[^\W\d_][\w .,'’()/-]{3,99}")  # a name and a role; nothing that YAML reads as more
UNSIGNED: Final = "reviewed: {by: [], on: null, again_by: null, seal: null}"


class SealError(ValueError):
    """This must not be signed, or not so."""


class Signed(Shape):
    """What two people sign: ``digest`` is of what they read, ``status`` whether they did."""

    @property
    def status(self) -> str: ...
    @property
    def digest(self) -> str: ...


Load = Callable[[Path], Signed]
T = TypeVar("T", bound=Signed)


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


def sign(path: Path, by: Sequence[str], on: date, again_by: date, load: Load = load_protocol, digest: str = "") -> None:
    """Approve what is at ``path``; ``SealError`` when the file does not read as approved afterwards.

    ``digest``: of what was read; where the file says something else by now, it is not signed.
    """
    found = load(path).digest
    if digest not in ("", found):
        raise SealError(f"{path.name} has changed since it was read")
    _rewrite(path, "approved", f"reviewed: {_review(Approval(tuple(by), on, again_by, found))}", load)


def withdraw(path: Path, by: str, on: date, load: Load = load_protocol) -> None:
    """Make what is at ``path`` a draft again; a comment keeps who did so."""
    _rewrite(path, "draft", f"{UNSIGNED}  # withdrawn on {on} by {one_name(by)}", load)


def _rewrite(path: Path, status: str, review: str, load: Load) -> None:
    """Change the two lines, and keep that only if the content is the same and reads as meant."""
    text = path.read_text(encoding="utf-8")
    if len(_STATUS.findall(text)) != 1 or len(_REVIEWED.findall(text)) != 1:
        raise SealError(f"{path.name}: needs one line that begins with status: and one with reviewed:")
    fresh = _STATUS.sub(lambda _: f"status: {status}", text)
    fresh = _REVIEWED.sub(lambda found: review + ("\n" if found[0].endswith("\n") else ""), fresh)
    _replace(path, fresh, load, lambda after: after.status == status)


def _replace(path: Path, text: str, load: Callable[[Path], T], meant: Callable[[T], bool]) -> None:
    """Put ``text`` in the place of what is at ``path``, if it says the same and reads as ``meant``."""
    before = load(path)
    draft = path.with_name(f".{path.name}") / path.name  # a folder of its own, as the file's name must be the id
    draft.parent.mkdir()
    try:
        draft.write_text(text, encoding="utf-8")
        after = load(draft)
        if after.digest != before.digest or not meant(after):
            raise SealError(f"{path.name}: could not be written without changing what it says")
        draft.replace(path)
    except ProtocolError as error:
        raise SealError(str(error)) from error
    finally:
        draft.unlink(missing_ok=True)
        draft.parent.rmdir()


def sign_wording(
    path: Path,
    load: Callable[[Path], Validation],
    language: str,
    by: Sequence[str],
    on: date,
    again_by: date,
    locales: Path = LOCALES,
) -> None:
    """Approve the words of ``language`` for the content at ``path``, as both are now."""
    found = load(path)
    seal = found.seal(language, locales)
    if seal is None:
        raise SealError(f"{path.name} has no words in {language!r}")
    _write_wording(path, load, {**found.wording, language: Approval(tuple(by), on, again_by, seal)})


def withdraw_wording(path: Path, load: Callable[[Path], Validation], language: str) -> None:
    """Take the signature off the words of ``language`` for the content at ``path``."""
    _write_wording(path, load, {one: own for one, own in load(path).wording.items() if one != language})


def _write_wording(path: Path, load: Callable[[Path], Validation], wording: Mapping[str, Approval]) -> None:
    text = path.read_text(encoding="utf-8")
    if len(_WORDING.findall(text)) != 1:
        raise SealError(f"{path.name}: needs one line that begins with wording:")
    lines = "".join(f"  {language}: {_review(own)}\n" for language, own in wording.items())
    begin = "wording:" if wording else "wording: {}"
    fresh = _WORDING.sub(lambda found: "  ".join(filter(None, [begin, found["note"]])) + f"\n{lines}", text)
    _replace(path, fresh, load, lambda after: dict(after.wording) == dict(wording))


def sign_translation(path: Path, protocol: Protocol, by: Sequence[str], on: date, again_by: date) -> None:
    """Approve the translation at ``path`` of what ``protocol`` says now."""
    if read_translation(path).seal != protocol.digest:
        raise SealError(f"{path.name} translates another version of {protocol.protocol}")
    text = APPROVED.sub("", path.read_text(encoding="utf-8"))
    first, _, rest = text.partition("\n")
    line = f"# approved: {_review(Approval(tuple(by), on, again_by, digest_of(text)))}"
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


def _review(own: Approval) -> str:
    names = ", ".join(f'"{name}"' for name in own.by)
    return f"{{by: [{names}], on: {own.on}, again_by: {own.again_by}, seal: {own.seal}}}"
