"""The settings that may be changed here: hours, rota, channels, and for how long what is kept."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any, Final

from aiohttp import web

from bot import hours
from bot.channels import quiet
from bot.overlay import GROUPS, NAMES, Nobody, Overlay, Refused, Stale
from bot.settings import Settings
from bot.staff.door import Door, posted
from bot.store import overlay as given
from bot.store.models import now
from bot.store.people import Staff
from bot.store.retention import Due, Retention
from bot.store.store import Store
from bot.words import Words

HERE: Final = "/staff/settings"
LISTS: Final = frozenset({"desk_hours", "holidays", "on_call", "supervisors"})  # one in a line
CHANNELS: Final = ("sms", "whatsapp")
POLICIES: Final = ("full", "link", "refuse")
LONGEST: Final = 4000  # characters of one field
MOST_LINES: Final = 400


class House:
    """The handlers; each is called with the member of staff that the door let in."""

    def __init__(self, overlay: Overlay, store: Store, words: Words, door: Door) -> None:
        self._overlay, self._store, self._words, self._door = overlay, store, words, door

    def routes(self) -> list[web.RouteDef]:
        """Each with its action."""
        reads, acts = self._door.reads, self._door.acts
        return [
            web.get(HERE, reads(self.page, "settings.read")),
            *(web.post(f"{HERE}/{group}", acts(self._saves(group), "settings.write")) for group in GROUPS),
            web.post(f"{HERE}/reset", acts(self.reset, "settings.write")),
        ]

    async def page(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """What counts now, where it comes from, and who changed it."""
        return await self._page(request, staff, done=request.query.get("done", ""))

    async def reset(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Let the value of the environment count again."""
        form = await posted(request)
        name = str(form.get("name", ""))
        if name not in NAMES:
            raise web.HTTPBadRequest(text="name")
        before = self._overlay.plain()
        wanted = {**before, name: self._overlay.plain(base=True)[name]}
        if name in GROUPS["retention"] and form.get("counted") != _shown(wanted):
            return await self._counted(request, staff, wanted, f"{HERE}/reset", {"name": name})
        try:
            found = await self._overlay.reset(staff.name, name, nobody=form.get("nobody") == "1")
        except Nobody:
            return await self._page(request, staff, "console-settings-nobody", 409, confirm=name)
        except Refused as refused:
            return await self._page(request, staff, "console-settings-refused", 422, wrong=refused.names)
        if not found:
            return await self._page(request, staff, "console-settings-changed", 409)
        raise web.HTTPSeeOther(f"{HERE}?done=1")

    def _saves(self, group: str) -> Any:
        async def save(request: web.Request, staff: Staff) -> web.StreamResponse:
            """Keep the values of one group; where they cannot stand, the form is shown again as it was filled in."""
            return await self._save(request, staff, group)

        return save

    async def _save(self, request: web.Request, staff: Staff, group: str) -> web.StreamResponse:
        form = await posted(request)
        typed, seen = _typed(group, form), str(form.get("seen", ""))
        values = _values(group, typed, self._overlay.plain())
        try:
            wanted = self._overlay.with_these(values)
            if group == "retention" and form.get("counted") != _shown(wanted.model_dump(mode="json")):
                carried = {**typed, "seen": seen}
                return await self._counted(request, staff, wanted.model_dump(mode="json"), f"{HERE}/{group}", carried)
            await self._overlay.save(staff.name, group, values, seen, nobody=form.get("nobody") == "1")
        except Refused as refused:
            wrong = tuple(name for name in refused.names if name in GROUPS[group])
            return await self._page(request, staff, "console-settings-refused", 422, typed=typed, wrong=wrong)
        except Nobody:
            return await self._page(request, staff, "console-settings-nobody", 409, typed=typed, confirm=group)
        except Stale:
            return await self._page(request, staff, "console-settings-changed", 409)
        raise web.HTTPSeeOther(f"{HERE}?done=1")

    async def _counted(
        self, request: web.Request, staff: Staff, wanted: Mapping[str, Any], action: str, carried: Mapping[str, str]
    ) -> web.StreamResponse:
        """Before anything is kept for less long: how much would go, counted by what would remove it."""
        days = {name: wanted[name] for name in GROUPS["retention"]}
        due = await self._due(self._overlay.with_these(days))
        told: dict[str, Any] = {"due": due, "action": action, "carried": {**carried, "counted": _shown(wanted)}}
        return self._door.shown(request, staff, "settings_counted.html", **told)

    async def _due(self, settings: Settings) -> list[Due]:
        return await Retention(self._store, settings).run(dry=True)

    async def _page(
        self, request: web.Request, staff: Staff, problem: str = "", status: int = 200, **told: Any
    ) -> web.Response:
        async with self._store.read() as tx:
            authors = await given.authors(tx)
        settings, plain = self._overlay.settings, self._overlay.plain()
        typed = {name: value for group in GROUPS for name, value in _written(group, plain).items()}
        kept: dict[str, Any] = {"typed": {}, "wrong": (), "confirm": "", "done": "", **told}
        kept["typed"] = {**typed, **kept["typed"]}
        return self._door.shown(
            request,
            staff,
            "settings.html",
            status,
            groups=GROUPS,
            lists=LISTS,
            channels=CHANNELS,
            policies=POLICIES,
            base={name: _text(value) for name, value in self._overlay.plain(base=True).items()},
            given=self._overlay.given,
            authors=authors,
            seen={group: self._overlay.seen(group) for group in GROUPS},
            alone=not settings.on_call,
            silent=not settings.twilio_account_sid,
            open=hours.is_open(now(), settings.desk_hours, settings.desk_zone, settings.holidays),
            lines=[(country, self._words.numbers(country)) for country in self._words.countries],
            quiet=(quiet.OPENS.isoformat("minutes"), quiet.CLOSES.isoformat("minutes")),
            problem=problem,
            longest=LONGEST,
            **kept,
        )


def _typed(group: str, form: Mapping[str, object]) -> dict[str, str]:
    """The fields of ``group`` as they were filled in; 400 for one that no form of ours would send."""
    names = [f"health_details_{channel}" for channel in CHANNELS] if group == "channels" else GROUPS[group]
    found = {name: str(form.get(name, "")) for name in names}
    if any(len(text) > LONGEST for text in found.values()):
        raise web.HTTPBadRequest(text="too long")
    return found


def _values(group: str, typed: Mapping[str, str], now_: Mapping[str, Any]) -> dict[str, Any]:
    if group == "channels":
        own = {channel: typed[f"health_details_{channel}"] for channel in CHANNELS}
        return {"health_details": {**now_["health_details"], **own}}
    return {name: _value(name, text) for name, text in typed.items()}


def _value(name: str, text: str) -> Any:
    """As the settings read it; what they cannot read they refuse by themselves."""
    if name in LISTS:
        return [line.strip() for line in text.splitlines() if line.strip()][:MOST_LINES]
    return text == "1" if name == "voice_calls" else text.strip()


def _written(group: str, plain: Mapping[str, Any]) -> dict[str, str]:
    """The fields of ``group`` as a form has them."""
    if group == "channels":
        return {f"health_details_{one}": plain["health_details"].get(one, "link") for one in CHANNELS}
    return {name: _text(plain[name]) for name in GROUPS[group]}


def _text(value: Any) -> str:
    if isinstance(value, list):
        return "\n".join(map(str, value))
    if isinstance(value, dict):
        return ", ".join(f"{key}: {one}" for key, one in value.items())
    return ("1" if value else "") if isinstance(value, bool) else str(value)


def _shown(plain: Mapping[str, Any]) -> str:
    """Of which days the count was shown: it must be those that are then saved."""
    return hashlib.sha256(json.dumps([plain[name] for name in GROUPS["retention"]]).encode()).hexdigest()
