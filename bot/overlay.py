"""What the console settles, laid over the environment's settings in the one object that every part holds."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

import structlog
from pydantic import ValidationError

from bot.settings import Settings
from bot.store import overlay
from bot.store.store import Store

GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "hours": ("desk_hours", "desk_zone", "holidays"),
    "rota": ("on_call", "supervisors", "voice_calls"),
    "channels": ("health_details",),
    "retention": ("keep_conversations", "keep_attachments", "keep_trackers", "keep_reports", "keep_sessions"),
}
NAMES: Final = tuple(name for names in GROUPS.values() for name in names)  # a secret is never among them
log = structlog.get_logger()


class Refused(ValueError):
    """These values cannot stand together; ``names`` are those at fault, none where it is the whole."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(f"cannot stand: {', '.join(names)}")
        self.names = tuple(names)


class Stale(RuntimeError):
    """Somebody else has changed them since they were read."""


class Nobody(RuntimeError):
    """Nobody would be on call any more, and that was not confirmed."""


class Overlay:
    """Changes ``settings`` in place, all at once, and only to what the same validators let stand as a whole."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store, self.settings = store, settings
        self.base = settings.model_copy()  # the environment's
        self.given: frozenset[str] = frozenset()  # what stands above it

    async def look(self) -> None:
        """Take up what is in the database now; what cannot stand any more is left out, and the rest counts."""
        async with self._store.read() as tx:
            values = {name: value for name, value in (await overlay.given(tx)).items() if name in NAMES}
        while values:
            try:
                self._take(self.candidate(values), values)
                return
            except Refused as refused:
                log.critical("settings.refused", kind=" ".join(refused.names))
                values = {n: value for n, value in values.items() if refused.names and n not in refused.names}
        self._take(self.base, {})

    def plain(self, *, base: bool = False) -> dict[str, Any]:
        """Every value as plain data, by name: those that count, or the environment's."""
        return (self.base if base else self.settings).model_dump(mode="json", include=set(NAMES))

    def seen(self, group: str) -> str:
        """A digest of the values of ``group``, for a form to say which ones it was made of."""
        values = self.plain()
        return hashlib.sha256(json.dumps([values[name] for name in GROUPS[group]]).encode()).hexdigest()

    def candidate(self, values: Mapping[str, Any]) -> Settings:
        """The environment's settings with ``values`` above them; raises ``Refused``."""
        try:
            return Settings(_env_file=None, **{**self.base.model_dump(), **values})
        except ValidationError as error:
            raise Refused([str(fault["loc"][0]) for fault in error.errors() if fault["loc"]]) from error

    def with_these(self, values: Mapping[str, Any]) -> Settings:
        """The settings that count with ``values`` above them; raises ``Refused``."""
        return self.candidate({**self.plain(), **values})

    async def save(self, staff: str, group: str, values: Mapping[str, Any], seen: str, *, nobody: bool = False) -> None:
        """Keep those of ``values`` that differ, which count at once; nothing changes where this raises.

        ``seen`` as ``seen`` gave it. ``nobody``: that nobody is on call any more is meant so. Raises ``Refused``,
        ``Stale`` or ``Nobody``.
        """
        await self.look()
        if seen != self.seen(group):
            raise Stale
        wanted, before = self.with_these(values), self.plain()
        self._somebody(wanted, nobody=nobody)
        after = wanted.model_dump(mode="json", include=set(NAMES))
        changed = {name: after[name] for name in GROUPS[group] if after[name] != before[name]}
        if changed:
            await self._store.change(lambda tx: overlay.put(tx, staff, changed, before))
            await self.look()

    async def reset(self, staff: str, name: str, *, nobody: bool = False) -> bool:
        """Let the environment's value of ``name`` count again; whether another one did. Raises as ``save``."""
        await self.look()
        wanted = self.with_these({name: self.plain(base=True)[name]})
        self._somebody(wanted, nobody=nobody)
        found = await self._store.change(lambda tx: overlay.drop(tx, staff, name))
        await self.look()
        return found

    def _somebody(self, wanted: Settings, *, nobody: bool) -> None:
        had = bool(self.settings.on_call or self.base.on_call)
        if had and not wanted.on_call and not nobody:
            raise Nobody

    def _take(self, settings: Settings, values: Mapping[str, Any]) -> None:
        for name in NAMES:  # without a pause: nobody sees half of a change
            setattr(self.settings, name, getattr(settings, name))
        self.given = frozenset(values)
