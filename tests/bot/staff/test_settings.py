"""Settings in the console: they count at once, stand as a whole or not at all, and nobody is unreachable by mistake."""

import html
import random
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import col, select

from bot.commands.local import free_port
from bot.overlay import GROUPS, NAMES
from bot.store import audit
from bot.store.models import Audit, Message, now
from tests.bot.staff.browser import Browser, signed_in
from tests.bot.staff.clinic import PASSWORD, Clinic, close_clinic, open_clinic

HERE = "/staff/settings"
ON_CALL, OTHER = "+15005550091", "+15005550093"
SEED = 15


@pytest.fixture
async def clinic(tmp_path: Path) -> AsyncIterator[Clinic]:
    made = await open_clinic(tmp_path, free_port(), on_call=(ON_CALL,), twilio_account_sid="AC1")
    for name, role in (("ada", "admin"), ("sue", "supervisor")):
        await made.people.add(name, role, PASSWORD)
    yield made
    await close_clinic(made)


@pytest.fixture
async def ada(clinic: Clinic) -> AsyncIterator[Browser]:
    async for browser in signed_in(clinic, "ada"):
        yield browser


@pytest.fixture
async def sue(clinic: Clinic) -> AsyncIterator[Browser]:
    async for browser in signed_in(clinic, "sue"):
        yield browser


def filled(page: str, group: str) -> dict[str, str]:
    """The form of ``group`` as it stands on the page."""
    (form,) = re.findall(rf'<form[^>]*action="{HERE}/{group}".*?</form>', page, re.S)
    found = dict(re.findall(r'<input (?:type="hidden" |id="\w+" )name="(\w+)"[^>]*?value="([^"]*)"', form))
    found |= dict(re.findall(r'<textarea[^>]*name="(\w+)"[^>]*>(.*?)</textarea>', form, re.S))
    for name, options in re.findall(r'<select[^>]*name="(\w+)"[^>]*>(.*?)</select>', form, re.S):
        found[name] = re.findall(r'value="(\w+)" selected', options)[0]
    found |= dict(re.findall(r'type="checkbox"[^>]*name="(\w+)" value="(1)" checked', form))
    return {name: html.unescape(value) for name, value in found.items()}


async def save(browser: Browser, group: str, **changed: str) -> str:
    form = {**filled(await browser.get(HERE), group), **changed}
    return await browser.post(f"{HERE}/{group}", **form)


async def details(clinic: Clinic) -> list[tuple[str, str, str, str]]:
    async with clinic.store.read() as tx:
        query = select(Audit).where(col(Audit.action).startswith("setting.")).order_by(col(Audit.seq))
        rows = (await tx.session.exec(query)).all()
        return [(row.actor, row.action, row.subject, audit.detail_of(tx.box, row)) for row in rows]


async def test_a_change_counts_at_once_is_audited_without_numbers_and_can_go_back(clinic: Clinic, ada: Browser) -> None:
    assert "Saved." in await save(ada, "rota", on_call=f"{OTHER}\r\n\r\n {ON_CALL} ", supervisors=OTHER)
    assert clinic.settings.on_call == (OTHER, ON_CALL)
    assert clinic.settings.supervisors == (OTHER,)
    assert clinic.settings.voice_calls is True
    page = await ada.get(HERE)
    assert "Set here by ada" in page
    assert page.count("Back to the environment") == 2
    assert await details(clinic) == [
        ("ada", "setting.changed", "on_call", "1 numbers -> 2 numbers"),
        ("ada", "setting.changed", "supervisors", "0 numbers -> 1 numbers"),
    ]
    raw = (clinic.settings.data_dir / "lamplight.db").read_bytes()
    raw += (clinic.settings.data_dir / "lamplight.db-wal").read_bytes()
    assert OTHER.encode() not in raw
    csrf = filled(page, "rota")["csrf"]
    await ada.post(f"{HERE}/reset", csrf=csrf, name="on_call")
    assert clinic.settings.on_call == (ON_CALL,)
    assert clinic.settings.supervisors == (OTHER,)
    assert (await details(clinic))[-1] == ("ada", "setting.reset", "on_call", "")


WRONG = [
    ("hours", "desk_hours", "mon-fri 8-12"), ("hours", "desk_hours", "someday 08:00-12:00"),
    ("hours", "desk_hours", "mon 25:00-26:00"), ("hours", "desk_zone", "Mars/Olympus"), ("hours", "desk_zone", ""),
    ("hours", "desk_zone", "../../etc/passwd"), ("hours", "holidays", "2026-02-30"), ("rota", "on_call", "0700 900123"),
    ("rota", "on_call", "911"), ("rota", "supervisors", "+1500555009x"), ("rota", "on_call", "+١٥٠٠٥٥٥٠٠٩١"),
    ("channels", "health_details_sms", "everything"), ("retention", "keep_reports", "-1"),
    ("retention", "keep_conversations", "many"), ("retention", "keep_sessions", "36501"),
    ("retention", "keep_trackers", "1e3"),
]  # fmt: skip


@pytest.mark.parametrize(("group", "name", "value"), WRONG)
async def test_what_cannot_stand_is_refused_and_the_form_is_kept(
    clinic: Clinic, ada: Browser, group: str, name: str, value: str
) -> None:
    before = clinic.overlay.plain()
    page = await save(ada, group, **{name: value})
    assert ada.status == 422
    assert 'class="fault"' in page
    assert 'aria-invalid="true"' in page
    if not name.startswith("health"):  # a list of choices cannot show what was never one
        assert filled(page, group)[name] == value
    assert clinic.overlay.plain() == before
    assert await details(clinic) == []


async def test_one_wrong_value_holds_back_the_right_ones_beside_it(clinic: Clinic, ada: Browser) -> None:
    page = await save(ada, "hours", desk_hours="mon-fri 08:00-12:00", desk_zone="Mars/Olympus")
    assert clinic.settings.desk_hours == ()
    assert filled(page, "hours")["desk_hours"] == "mon-fri 08:00-12:00"


async def test_nobody_on_call_must_be_meant(clinic: Clinic, ada: Browser) -> None:
    page = await save(ada, "rota", on_call=" ")
    assert ada.status == 409
    assert clinic.settings.on_call == (ON_CALL,)
    assert 'name="nobody"' in page
    page = await ada.post(f"{HERE}/rota", **filled(page, "rota"), nobody="1")
    assert clinic.settings.on_call == ()
    assert "Nobody is on call: an emergency" in page


async def test_who_saves_what_somebody_else_has_changed_is_told(clinic: Clinic, ada: Browser) -> None:
    old = filled(await ada.get(HERE), "hours")
    await save(ada, "hours", desk_hours="mon-fri 08:00-12:30\nmon-thu 14:00-18:00", holidays="2026-12-25")
    await ada.post(f"{HERE}/hours", **{**old, "desk_hours": "sat 08:00-12:00"})
    assert ada.status == 409
    assert clinic.settings.desk_hours == ("mon-fri 08:00-12:30", "mon-thu 14:00-18:00")


async def test_what_would_be_removed_is_counted_before_it_is_settled(clinic: Clinic, ada: Browser) -> None:
    for number in range(3):
        case = await clinic.case("hello", "question", number=number)
        async with clinic.store.write() as tx:
            for row in (await tx.session.exec(select(Message).where(Message.conversation == case))).all():
                row.created_at = now() - timedelta(days=40)
            talk = await tx.session.get_one(type(row), row.id)
            assert talk.created_at < now() - timedelta(days=39)
    page = await save(ada, "retention", keep_sessions="9")
    assert "What would be removed" in page
    assert clinic.settings.keep_sessions == 30
    shown = dict(re.findall(r'<th scope="row">([^<]+)</th><td class="num">[^<]+</td><td class="num">(\d+)</td>', page))
    assert shown["Sessions of staff"] == "0"
    assert len(shown) == 6
    forged = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page)) | {"keep_sessions": "1"}
    page = await ada.post(f"{HERE}/retention", **forged)
    assert "What would be removed" in page  # of other days than were counted
    assert clinic.settings.keep_sessions == 30
    await ada.press("/retention")
    assert clinic.settings.keep_sessions == 1


async def test_only_an_admin_writes_and_only_after_a_proof(clinic: Clinic, ana: Browser, sue: Browser) -> None:
    await ana.get(HERE)
    assert ana.status == 403
    page = await sue.get(HERE)
    assert sue.status == 200
    assert page.count("<fieldset disabled>") == len(GROUPS)
    await sue.post(f"{HERE}/rota", **{**filled(page, "rota"), "on_call": OTHER})
    assert sue.status == 403
    assert clinic.settings.on_call == (ON_CALL,)


async def test_no_secret_is_shown_or_settled(clinic: Clinic, ada: Browser) -> None:
    page = await ada.get(HERE)
    for name in type(clinic.settings).model_fields:
        if any(word in name for word in ("token", "secret", "key", "sid", "password", "url", "command")):
            assert name not in NAMES
            assert f'name="{name}"' not in page
    csrf = filled(page, "rota")["csrf"]
    await ada.post(f"{HERE}/reset", csrf=csrf, name="twilio_auth_tokens")
    assert ada.status == 400
    assert "911" in page
    assert "locales/numbers.yaml" in page


async def test_odd_values_are_refused_and_never_an_error(clinic: Clinic, ada: Browser) -> None:
    dice = random.Random(SEED)
    odd = (
        *("", "0", "-1", "9" * 400, "1e309", "NaN", "[]", "{}", "\U0001f600" * 50, "mon-fri 08:00-12:00", "UTC"),
        *("+1" * 50, "2026-13-45", "a\r\nb", "' OR 1=1", "/etc/localtime", "." * 300, "full", "<script>", "x" * 5000),
        *("\uff11\uff12", "1_0"),
    )
    base = filled(await ada.get(HERE), "hours")["csrf"]
    seen: set[int] = set()
    for _ in range(150):
        group = dice.choice([*GROUPS, "reset"])
        names = ["name"] if group == "reset" else ["health_details_sms", *GROUPS[group]]
        form = {name: dice.choice(odd) for name in (*names, "seen", "nobody", "counted") if dice.random() < 0.8}
        await ada.post(f"{HERE}/{group}", csrf=base, **form)
        seen.add(ada.status)
    assert seen <= {200, 400, 409, 422}
    assert await details(clinic) == []
