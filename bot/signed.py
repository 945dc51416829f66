"""What may be used: in production only what two people signed, in its language, and what the check covers as it is."""

from collections.abc import Collection, Mapping
from datetime import date

import structlog

from bot.words import LOCALES
from flows import certificate
from flows.protocol import Mode, Protocol
from flows.translation import usable_in

log = structlog.get_logger()


class Signed:
    """Remembers what it found until it is told to look again, or the day changes."""

    def __init__(self, mode: Mode) -> None:
        self._mode = mode
        self._uncovered: frozenset[tuple[str, str]] = frozenset()
        self._known: dict[tuple[str, str, date], bool] = {}
        self._withdrawn: frozenset[str] = frozenset()

    def without(self, protocols: Collection[str]) -> None:
        """``protocols`` may not be used, demo or not, until this is called without them."""
        self._withdrawn = frozenset(protocols)

    def look(self, protocols: Mapping[str, Protocol]) -> None:
        """Compare ``protocols`` with the certificate; demo goes on with what it does not cover, and says so."""
        found = certificate.problems(protocols, LOCALES)
        self._uncovered = frozenset((problem.protocol, problem.language) for problem in found)
        self._known = {}
        if found:
            log.warning("protocols.not_certified", count=len({problem.protocol for problem in found}))

    def usable(self, protocol: Protocol, language: str) -> bool:
        """Whether ``protocol`` may be used in ``language`` today."""
        if protocol.protocol in self._withdrawn:
            return False
        key = (protocol.protocol, language, date.today())
        if key not in self._known:
            self._known[key] = self._look_up(protocol, language)
        return self._known[key]

    def _look_up(self, protocol: Protocol, language: str) -> bool:
        uncovered = {(protocol.protocol, ""), (protocol.protocol, language)} & self._uncovered
        if uncovered and self._mode == "production":
            return False
        return usable_in(protocol, language, self._mode, date.today(), LOCALES)
