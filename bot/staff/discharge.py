"""Discharge sheets in the console: a plan entered, read beside its original, approved and sent."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any, get_args
from zoneinfo import available_timezones

from aiohttp import web

from bot import teaching
from bot.care.check import check
from bot.care.medicine import Guide, Often, Route, Status
from bot.care.page import side_by_side, style_source
from bot.care.plan import Plan, PlanError, Problem, read_plan
from bot.care.sheet import sheet
from bot.care.situations import catalogue, situations
from bot.care.text import parts
from bot.message import Channel, Reply
from bot.replies import shaped
from bot.settings import Settings
from bot.staff.door import Door
from bot.staff.pages import Pages
from bot.staff.plan_form import PlanForm, blank, read_form
from bot.staff.plan_problems import Faults
from bot.staff.roles import ACTING
from bot.store.discharges import Discharges, Planned, new_link
from bot.store.people import Staff
from bot.words import Words
from flows.texts import LANGUAGES

LONGEST = 60_000  # characters of a plan or a bundle
CHOICES = {
    "languages": LANGUAGES,
    "zones": sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/")),
    "situations": tuple(situations()),
    "status": get_args(Status),
    "route": get_args(Route),
    "often": get_args(Often),
    "guide": get_args(Guide),
}


class Sheets:
    """The handlers; each is called with the member of staff that the door let in."""

    def __init__(self, discharges: Discharges, words: Words, settings: Settings, pages: Pages, door: Door) -> None:
        self._discharges, self._words, self._settings = discharges, words, settings
        self._pages, self._door = pages, door

    async def form(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """The plans of a conversation, and the form for another."""
        return await self._form(request, staff)

    async def enter(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Keep a plan as a draft; 422 says what is wrong with it, and nothing of it is lost."""
        text = str((await request.post()).get("plan", ""))
        try:
            plan = self._whole(_read(text))
        except PlanError as error:
            return await self._form(request, staff, text=text, problems=error.problems)
        return await self._kept(request, staff, plan)

    async def fill_in(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """The form by hand: a button of a row changes the rows, any other keeps the plan as ``enter`` does."""
        posted = await request.post()
        form, button = read_form(posted), str(posted.get("do", "save"))
        if button != "save":
            return await self._form(request, staff, form, focus=form.press(button))
        form.drop_empty_rows()
        try:
            plan = self._whole(read_plan(form.plan()))
        except PlanError as error:
            return await self._form(request, staff, form, problems=error.problems)
        return await self._kept(request, staff, plan)

    def _whole(self, plan: Plan) -> Plan:
        """``plan``, when a sheet can be made of it."""
        if stops := [problem for problem in check(plan, self._words) if problem.stops]:
            raise PlanError(stops)
        return plan

    async def _kept(self, request: web.Request, staff: Staff, plan: Plan) -> web.StreamResponse:
        if await self._discharges.patient(_conversation(request)) is None:
            raise web.HTTPNotFound(text="no such conversation")
        made = await self._discharges.enter(_conversation(request), staff, plan.model_dump(mode="json"))
        raise web.HTTPSeeOther(f"/staff/discharges/{made}")

    async def review(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """The sheet beside the same plan in the language of this console, what to look at, and the approval."""
        return self._review(request, staff, await self._planned(request, staff))

    async def compared(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """The sheet beside its original, for the frame in the page of ``review``."""
        plan = read_plan((await self._planned(request, staff)).plan)
        mode, spoken = self._settings.mode, self._pages.language(request)
        html = side_by_side(sheet(plan, self._words, mode=mode), sheet(plan, self._words, spoken, mode))
        policy = f"default-src 'none'; style-src {style_source(html)}; frame-ancestors 'self'"
        headers = {"Content-Security-Policy": policy, "X-Frame-Options": "SAMEORIGIN"}
        return web.Response(text=html, content_type="text/html", headers=headers)

    async def approve(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """Send it, once; 409 where it may not be sent, or was."""
        planned = await self._planned(request, staff)
        plan = read_plan(planned.plan)
        found = await self._discharges.patient(planned.conversation)
        if found is None or self._may_not_be_sent(plan):
            return self._review(request, staff, planned, "console-discharge-unsigned")
        _, country, channel = found
        link = new_link()
        told = self._told(plan, link, channel)
        teach = teaching.begun(plan.situations, self._words, plan.language, country) if plan.situations else None
        asked = [(part, teach[1]) for part in shaped(teach[0], channel)] if teach else []
        if not await self._discharges.send(planned.id, staff, link, told, asked):
            return self._review(request, staff, planned, "console-discharge-sent-before")
        raise web.HTTPSeeOther(f"/staff/discharges/{planned.id}")

    async def withdraw(self, request: web.Request, staff: Staff) -> web.StreamResponse:
        """The patient's link opens nothing any more."""
        await self._discharges.withdraw(request.match_info["discharge"], staff)
        raise web.HTTPSeeOther(f"/staff/discharges/{request.match_info['discharge']}")

    def _may_not_be_sent(self, plan: Plan) -> bool:
        """Every sheet is made of our sentences, its labels at least: unsigned ones reach nobody outside of the demo."""
        return not catalogue().validation.usable(self._settings.mode, date.today(), plan.language)

    def _told(self, plan: Plan, link: str, channel: str) -> list[Reply]:
        """The link, and on a telephone the whole sheet in parts too."""
        address = f"{self._settings.base_url}/sheet/{link}"
        made_of: dict[str, object] = {"say": ["sheet-ready"]}
        ready = Reply(self._words.say("sheet-ready", plan.language, link=address), "sheet", made_of=made_of)
        if channel not in (Channel.SMS, Channel.WHATSAPP):
            return [ready]
        texts = parts(sheet(plan, self._words, mode=self._settings.mode), self._words)
        return [ready, *(Reply(text, "sheet", made_of={"sheet": "part"}) for text in texts)]

    async def _planned(self, request: web.Request, staff: Staff) -> Planned:
        found = await self._discharges.get(request.match_info["discharge"], staff)
        if found is None:
            raise web.HTTPNotFound(text="no such plan")
        return found

    async def _form(
        self,
        request: web.Request,
        staff: Staff,
        form: PlanForm | None = None,
        text: str = "",
        problems: Sequence[Problem] = (),
        focus: str = "",
    ) -> web.Response:
        """``problems`` are of the form, or of the ``text`` where there is one; ``focus`` is the control to go to."""
        found = await self._discharges.patient(_conversation(request))
        if found is None:
            raise web.HTTPNotFound(text="no such conversation")
        spoken = self._pages.language(request)
        return self._pages.render(
            request,
            "discharge_new.html",
            422 if problems else 200,
            staff=staff,
            may_act=staff.role in ACTING,
            csrf=self._door.csrf(request),
            conversation=_conversation(request),
            plans=await self._discharges.of(_conversation(request)),
            text=text or _skeleton(*found[:2]),
            pasted=problems if text else (),
            form=form or blank(*found[:2], spoken),
            faults=Faults(() if text else problems, self._words.say("console-plan-missing", spoken)),
            focus=focus,
            choices=CHOICES,
            number=self._words.numbers(found[1]).emergency,
            longest=LONGEST,
        )

    def _review(self, request: web.Request, staff: Staff, planned: Planned, problem: str = "") -> web.Response:
        page = self._pages.render(
            request,
            "discharge.html",
            409 if problem else 200,
            staff=staff,
            may_act=staff.role in ACTING,
            csrf=self._door.csrf(request),
            here=f"/staff/discharges/{planned.id}",
            planned=planned,
            problems=check(read_plan(planned.plan), self._words),
            problem=problem,
        )
        page.headers["Content-Security-Policy"] = (
            "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; form-action 'self'; "
            "base-uri 'none'; frame-ancestors 'none'"
        )
        return page


def _read(text: str) -> Plan:
    """A plan as JSON, or a FHIR R4 bundle; ``PlanError`` says what is wrong."""
    try:
        value: Any = json.loads(text)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict) or len(text) > LONGEST:
        raise PlanError([Problem("plan", "is not one JSON object, or is too long")])
    if value.get("resourceType") != "Bundle":
        return read_plan(value)
    from bot.care.fhir import read_bundle  # its models take a second to load, and most plans need none of them

    return read_bundle(value).plan()


def _skeleton(language: str, country: str) -> str:
    """The fields of a plan, for staff to fill in."""
    fields = {
        "language": language, "patient": "", "country": country, "time_zone": "UTC", "orders_in": "en",
        "situations": [], "why_here": [], "medicines": [], "activity": [], "food": [], "wound": [], "normal": [],
        "call_today": [], "emergency": [], "follow_up": [],
        "contact": {"name": "", "phone": "", "hours": {"text": "", "language": "en"}},
    }  # fmt: skip
    return json.dumps(fields, ensure_ascii=False, indent=1)


def _conversation(request: web.Request) -> str:
    return request.match_info["conversation"]
