"""Protocols as the console rules on them: two clinicians seal the very text that they read, one person withdraws it."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import structlog

from bot.seals import Seals
from bot.settings import Settings
from bot.signed import Signed
from bot.store import rulings
from bot.store.accounts import Staff
from bot.store.rulings import Edition, Ruling
from bot.store.store import Store, Tx
from bot.words import LOCALES
from flows import certificate
from flows.document import ProtocolError
from flows.problem import Problem
from flows.protocol import Protocol, load_protocol
from flows.seal import SealError, one_name

log = structlog.get_logger()
BY: Final = "the console"  # in the file; who it was is in the audit, and may have a name that no file would take
LONGEST_REVIEW: Final = 366 * 2  # days from a signature to the next review


class Refused(ValueError):
    """It was not done; ``code`` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a protocol stands. ``file`` is what is on the disk; ``fault`` says why that cannot be read, if it cannot.

    ``running`` is what patients are asked now, ``problems`` what the certificate does not cover.
    """

    name: str
    running: Protocol | None
    file: Protocol | None
    fault: str
    withdrawn: Ruling | None
    problems: tuple[Problem, ...]

    @property
    def any(self) -> Protocol | None:
        """What there is to read: the file, or what runs where the file is broken."""
        return self.file or self.running


class Rulings:
    """The console's hand on the protocols of ``settings``; ``running`` is filled again by ``reload``."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        running: Mapping[str, Protocol],
        signed: Signed,
        reload: Callable[[], None],
    ) -> None:
        self._store, self._folder, self.running = store, settings.protocols, running
        self._signed, self._reload = signed, reload
        self._known: int | None = None
        self._withdrawn: Mapping[str, Ruling] = {}

    async def look(self) -> None:
        """Take up what was ruled since the last look, in whichever process; the files are read again then."""
        async with self._store.read() as tx:
            newest = await rulings.newest(tx)
            if newest == self._known:
                return
            self._withdrawn = await rulings.withdrawn(tx)
        first, self._known = self._known is None, newest
        self._signed.without(self._withdrawn)  # before the files: a mistake in one must not bring this one back
        if not first:
            self._read_again()

    async def standings(self) -> list[Standing]:
        """Every protocol, by name."""
        names = {path.stem for path in self._folder.glob("*.yaml")} | set(self.running)
        return await asyncio.to_thread(lambda: [self._standing(name) for name in sorted(names)])

    async def standing(self, name: str) -> Standing | None:
        """That one; ``None`` if there is none."""
        if name not in self.running and not (self._folder / f"{name}.yaml").exists():
            return None
        return await asyncio.to_thread(self._standing, name)

    async def history(self, name: str) -> Sequence[Ruling]:
        """The last rulings on it, the newest first."""
        async with self._store.read() as tx:
            return await rulings.history(tx, name)

    async def signatures(self, name: str, digest: str) -> Sequence[Ruling]:
        """Who has signed that text and waits for the second one."""
        async with self._store.read() as tx:
            return await rulings.signatures(tx, name, digest)

    async def editions(self, name: str) -> dict[str, Edition]:
        """What was sealed here, by digest, the newest first."""
        async with self._store.read() as tx:
            return {edition.digest: edition for edition in await rulings.editions(tx, name)}

    async def sign(self, staff: Staff, name: str, digest: str, signature: str, again_by: date) -> bool:
        """Sign the text of that ``digest``; with the second signature it is sealed, which counts at once: whether.

        ``signature``: "Name, role and registration". Raises ``Refused``, and then nothing has changed.
        """
        line = _signature(signature, again_by)
        await self._fit(name, digest)
        sealed = await self._store.change(lambda tx: self._sign(tx, staff, name, digest, line, again_by))
        await self.look()
        return sealed

    async def withdraw(self, staff: Staff, name: str, reason: str) -> bool:
        """Nobody is asked by it any more from the next message on; whether the file could be made a draft too."""
        found = await self.standing(name)
        protocol = found.any if found else None
        if found is None or protocol is None:
            raise Refused("gone")
        if found.withdrawn:
            raise Refused("withdrawn")
        ruling = Ruling(protocol=name, digest=protocol.digest, kind="withdrawn", by=staff.name, reason=reason)

        async def note(tx: Tx) -> None:
            tx.session.add(ruling)
            await tx.audit(staff.name, "protocol.withdrawn", name, protocol.digest)

        await self._store.change(note)
        await self.look()  # first of all: it counts from here on, whatever becomes of the file
        done = await asyncio.to_thread(self._draft, name)
        self._read_again()
        return done

    async def _fit(self, name: str, digest: str) -> None:
        found = await self.standing(name)
        if found is None or found.file is None or found.file.digest != digest:
            raise Refused("changed")
        if any(problem.language in ("", "en") for problem in found.problems):
            raise Refused("uncertified")

    async def _sign(self, tx: Tx, staff: Staff, name: str, digest: str, line: str, again_by: date) -> bool:
        today, person = date.today(), _person(line)
        earlier = [one for one in await rulings.signatures(tx, name, digest) if one.again_by and one.again_by > today]
        others = [one for one in earlier if one.by != staff.name and _person(one.signature) != person]
        if earlier and not others:
            raise Refused("twice")
        tx.session.add(_ruling("signed", staff, name, digest, line, again_by))
        await tx.audit(staff.name, "protocol.signed", name, digest)
        if not others:
            return False
        first, path = others[-1], self._folder / f"{name}.yaml"
        until = min(first.again_by or again_by, again_by)
        await tx.session.flush()  # in this order: what is newer than a seal would wait for another one
        await rulings.keep(tx, load_protocol(path), path.read_text(encoding="utf-8"))
        tx.session.add(_ruling("sealed", staff, name, digest, f"{first.signature}; {line}", until))
        await tx.audit(staff.name, "protocol.sealed", name, digest)
        await tx.session.flush()
        await asyncio.to_thread(self._seal, name, (first.signature, line), until, digest)
        return True

    def _seal(self, name: str, by: Sequence[str], until: date, digest: str) -> None:
        """The last step before the commit: what the database refuses by then was refused above."""
        try:
            seals = Seals(self._folder, LOCALES, date.today(), {}, certificate.problems)
            seals.sign(name, by, date.today(), until, digest)
        except (SealError, ProtocolError, OSError) as error:
            log.error("protocol.not_sealed", protocol=name, error=type(error).__name__, reason=str(error))
            raise Refused("file") from error

    def _draft(self, name: str) -> bool:
        try:
            if load_protocol(self._folder / f"{name}.yaml").status == "approved":
                Seals(self._folder, LOCALES, date.today(), {}, certificate.problems).withdraw(name, BY)
        except (SealError, ProtocolError, OSError) as error:  # the withdrawal in the database stands without it
            log.error("protocol.not_drafted", protocol=name, error=type(error).__name__, reason=str(error))
            return False
        return True

    def _read_again(self) -> None:
        try:
            self._reload()
        except (ProtocolError, LookupError, ValueError, OSError) as error:  # what runs goes on as it was
            log.error("protocols.refused", error=type(error).__name__, reason=str(error))

    def _standing(self, name: str) -> Standing:
        file, fault = None, ""
        try:
            file = load_protocol(self._folder / f"{name}.yaml")
        except (ProtocolError, OSError) as error:
            fault = str(error) if isinstance(error, ProtocolError) else type(error).__name__
        found = tuple(certificate.problems({name: file}, LOCALES)) if file else ()
        return Standing(name, self.running.get(name), file, fault, self._withdrawn.get(name), found)


def protocol_of(edition: Edition) -> Protocol:
    """The protocol that was sealed as ``edition``; raises ``ProtocolError`` where this version cannot read it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{edition.protocol}.yaml"
        path.write_text(edition.text, encoding="utf-8")
        return load_protocol(path)


def _person(signature: str) -> str:
    return signature.partition(",")[0].casefold()


def _ruling(kind: str, staff: Staff, name: str, digest: str, signature: str, again_by: date) -> Ruling:
    return Ruling(protocol=name, digest=digest, kind=kind, by=staff.name, signature=signature, again_by=again_by)


def _signature(given: str, again_by: date) -> str:
    try:
        line = one_name(given)
    except SealError as error:
        raise Refused("name") from error
    if "," not in line:
        raise Refused("name")
    if not 0 < (again_by - date.today()).days <= LONGEST_REVIEW:
        raise Refused("day")
    return line
