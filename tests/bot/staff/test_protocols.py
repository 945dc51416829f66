"""Protocols in the console: read, compared, sealed by two clinicians for the very text they read, and withdrawn."""

import html
import random
import re
import shutil
from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlmodel import col, select

from bot.commands.local import free_port
from bot.store.models import Audit, StaffSession, now
from flows.protocol import FOLDER, load_protocol
from tests.bot.staff.browser import Browser, signed_in
from tests.bot.staff.clinic import PASSWORD, Clinic, close_clinic, open_clinic

BURN = "/staff/protocols/burn"
NEXT = (date.today() + timedelta(days=180)).isoformat()
SEED = 8


@pytest.fixture
async def clinic(tmp_path: Path) -> AsyncIterator[Clinic]:
    (tmp_path / "protocols").mkdir()
    for name in ("burn", "chest_pain"):
        shutil.copy(FOLDER / f"{name}.yaml", tmp_path / "protocols")
    made = await open_clinic(tmp_path, free_port(), protocols=tmp_path / "protocols")
    for name, role in (("cleo", "clinician"), ("dov", "clinician"), ("sue", "supervisor")):
        await made.people.add(name, role, PASSWORD)
    yield made
    await close_clinic(made)


@pytest.fixture
async def cleo(clinic: Clinic) -> AsyncIterator[Browser]:
    async for browser in signed_in(clinic, "cleo"):
        yield browser


@pytest.fixture
async def dov(clinic: Clinic) -> AsyncIterator[Browser]:
    async for browser in signed_in(clinic, "dov"):
        yield browser


@pytest.fixture
async def sue(clinic: Clinic) -> AsyncIterator[Browser]:
    async for browser in signed_in(clinic, "sue"):
        yield browser


def file(clinic: Clinic) -> Path:
    return clinic.settings.protocols / "burn.yaml"


async def sign(browser: Browser, name: str, again_by: str = NEXT) -> str:
    await browser.get(BURN)
    return await browser.press("/seal", name=name, again_by=again_by)


async def audited(clinic: Clinic) -> list[str]:
    async with clinic.store.read() as tx:
        query = select(Audit.action).where(col(Audit.action).startswith("protocol.")).order_by(col(Audit.seq))
        return list((await tx.session.exec(query)).all())


async def seal(one: Browser, other: Browser) -> None:
    await sign(one, "Cleo Marsh, physician, 12345")
    await sign(other, "Dov Stern, nurse, 777")


async def test_two_clinicians_seal_what_they_have_read(clinic: Clinic, cleo: Browser, dov: Browser) -> None:
    page = await sign(cleo, "Cleo Marsh, physician, 12345")
    assert "Another clinician has to sign it too." in page
    assert load_protocol(file(clinic)).status == "draft"
    assert "You have signed this text already" in await sign(cleo, "Cleo Marsh, physician, 12345")
    assert "Another clinician" not in await sign(dov, "cleo  marsh, surgeon, 9")  # the same person by another account
    assert dov.status == 409
    assert "Sealed. It counts from now on." in await sign(dov, "Dov Stern, nurse, 777")
    found = load_protocol(file(clinic))
    assert (found.status, found.reviewed.by) == ("approved", ("Cleo Marsh, physician, 12345", "Dov Stern, nurse, 777"))
    assert (found.reviewed.on, str(found.reviewed.again_by)) == (date.today(), NEXT)
    assert clinic.running["burn"].status == "approved"
    assert re.search(r"burn.*?Sealed.*?Dov Stern", await cleo.get("/staff/protocols"), re.S)
    assert await audited(clinic) == ["protocol.signed", "protocol.signed", "protocol.sealed"]


async def test_a_file_that_has_changed_since_it_was_read_is_not_signed(clinic: Clinic, cleo: Browser) -> None:
    await cleo.get(BURN)
    before = file(clinic).read_text()
    file(clinic).write_text(before.replace("version: ", "version: 9"))
    page = await cleo.press("/seal", name="Cleo Marsh, physician", again_by=NEXT)
    assert (cleo.status, "The text has changed since you read it" in page) == (409, True)
    page = await sign(cleo, "Cleo Marsh, physician")  # what is read now is not what was proved
    assert (cleo.status, "The certificate does not cover this text" in page) == (409, True)
    assert "status: draft" in file(clinic).read_text()


async def test_the_second_signature_is_of_the_same_text(clinic: Clinic, cleo: Browser, dov: Browser) -> None:
    await sign(cleo, "Cleo Marsh, physician, 12345")
    await dov.get(BURN)
    file(clinic).write_text(file(clinic).read_text().replace("version: ", "version: 9"))
    await dov.press("/seal", name="Dov Stern, nurse", again_by=NEXT)
    assert dov.status == 409
    assert "status: draft" in file(clinic).read_text()


@pytest.mark.parametrize(
    ("name", "again_by"),
    [("Cleo", NEXT), ("", NEXT), ("Cleo Marsh, physician", "soon"), ("Cleo Marsh, physician", date.today().isoformat()),
     ("Cleo Marsh, physician", "2999-01-01"), ('Cleo", x: "y, physician', NEXT), ("a, {b}", NEXT)],
)  # fmt: skip
async def test_what_is_no_signature_keeps_the_form(clinic: Clinic, cleo: Browser, name: str, again_by: str) -> None:
    page = await sign(cleo, name, again_by)
    assert cleo.status == 422
    assert html.escape(name).replace("&#x27;", "&#39;").replace("&quot;", "&#34;") in page
    assert await audited(clinic) == []


async def test_withdrawn_it_is_not_used_until_it_is_sealed_again(
    clinic: Clinic, cleo: Browser, dov: Browser, sue: Browser
) -> None:
    await seal(cleo, dov)
    assert clinic.signed.usable(clinic.running["burn"], "en")
    await sue.get(BURN)
    page = await sue.press("/withdraw", reason="Two cases of <b>blisters</b>")
    assert "Withdrawn. It counts from now on." in page
    assert "Two cases of &lt;b&gt;blisters&lt;/b&gt;" in page
    assert not clinic.signed.usable(clinic.running["burn"], "en")  # this installation is a demo
    assert load_protocol(file(clinic)).status == "draft"
    await sue.post(f"{BURN}/withdraw", csrf=re.findall('name="csrf" value="(.*?)"', page)[0], reason="again")
    assert sue.status == 409
    await sign(cleo, "Cleo Marsh, physician, 12345")
    assert not clinic.signed.usable(clinic.running["burn"], "en")
    await sign(dov, "Dov Stern, nurse, 777")
    assert clinic.signed.usable(clinic.running["burn"], "en")


async def test_a_file_that_cannot_be_written_does_not_hold_up_a_withdrawal(
    clinic: Clinic, cleo: Browser, dov: Browser, sue: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    await seal(cleo, dov)

    def full(*_: object) -> None:
        raise OSError("read-only file system")

    monkeypatch.setattr("bot.seals.withdraw", full)
    await sue.get(BURN)
    assert "could not be changed into a draft" in await sue.press("/withdraw", reason="a mistake")
    assert load_protocol(file(clinic)).status == "approved"
    assert not clinic.signed.usable(clinic.running["burn"], "en")


async def test_a_seal_that_cannot_be_written_changes_nothing(
    clinic: Clinic, cleo: Browser, dov: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr("flows.seal._replace", full)
    await sign(cleo, "Cleo Marsh, physician, 12345")
    page = await sign(dov, "Dov Stern, nurse, 777")
    assert (dov.status, "The file could not be sealed" in page) == (409, True)
    assert [one.kind for one in await clinic.rulings.history("burn")] == ["signed"]
    monkeypatch.undo()
    assert "Sealed. It counts from now on." in await sign(dov, "Dov Stern, nurse, 777")


async def test_who_may_seal_and_withdraw(clinic: Clinic, ana: Browser, sue: Browser, cleo: Browser) -> None:
    page = await ana.get(BURN)
    assert (ana.status, "/seal" in page, "/withdraw" in page) == (200, False, False)
    page = await sue.get(BURN)
    assert ("/seal" in page, "/withdraw" in page) == (False, True)
    csrf = re.findall('name="csrf" value="(.*?)"', page)[0]
    await sue.post(f"{BURN}/seal", csrf=csrf, name="Sue West, nurse", again_by=NEXT, digest="0" * 64)
    assert sue.status == 403
    async with clinic.store.write() as tx:
        for row in (await tx.session.exec(select(StaffSession))).all():
            row.proven_at = now() - timedelta(minutes=6)
    assert 'type="password"' in await sign(cleo, "Cleo Marsh, physician, 12345")
    assert await clinic.rulings.history("burn") == []
    assert "Another clinician has to sign it too." in await cleo.press("/seal", proof=PASSWORD)


async def test_it_is_read_as_a_nurse_reads_it_in_every_language(cleo: Browser) -> None:
    for language in ("en", "es", "fr", "pt", "ar", "zh", "hi", "vi", "xx"):
        page = await cleo.get(f"{BURN}?in={language}")
        assert cleo.status == 200
        assert page.count("<li value=") >= 4
    assert 'dir="rtl"' in await cleo.get(f"{BURN}?in=ar")


async def test_compare_says_who_is_treated_otherwise(clinic: Clinic, cleo: Browser, dov: Browser) -> None:
    assert "They are the same." in await cleo.get(f"{BURN}/compare")
    await seal(cleo, dov)
    (digest,) = await clinic.rulings.editions("burn")
    text = file(clinic).read_text()
    text = text.replace("status: approved", "status: draft").replace("if_yes: emergency", "if_yes: urgent")
    file(clinic).write_text(text)
    for old in ("running", digest):
        page = await cleo.get(f"{BURN}/compare?old={old}&new=file")
        assert "Somebody would be treated as less urgent." in page
        assert "Less urgent</th>" in page
    assert "They are the same." in await cleo.get(f"{BURN}/compare?old={digest}&new=running")
    file(clinic).write_text("protocol: [")
    assert "The protocol would be gone." in await cleo.get(f"{BURN}/compare")
    assert "The file cannot be read" in await cleo.get("/staff/protocols")
    assert cleo.status == 200


async def test_odd_forms_and_queries_are_refused_and_never_an_error(clinic: Clinic, cleo: Browser) -> None:
    dice = random.Random(SEED)
    odd = (
        "",
        "0",
        "-1",
        "é" * 300,
        "<b>",
        "2026-02-30",
        "9999-12-31",
        "0001-01-01",
        "' OR 1=1",
        "\U0001f600" * 99,
        "NaN",
    )
    await cleo.get(BURN)
    csrf = re.findall('name="csrf" value="(.*?)"', cleo.page)[0]
    seen: set[int] = set()
    for _ in range(120):
        form = {name: dice.choice(odd) for name in ("digest", "name", "again_by", "reason") if dice.random() < 0.8}
        what = dice.choice(("burn", "burn", "no_such", "chest_pain"))
        if "reason" in form and dice.random() < 0.5:
            form["reason"] = "x" * 501
            await cleo.post(f"/staff/protocols/{what}/withdraw", csrf=csrf, **form)
        else:
            await cleo.post(f"/staff/protocols/{what}/seal", csrf=csrf, **form)
        seen.add(cleo.status)
        await cleo.get(f"/staff/protocols/{what}/compare?old={dice.choice(odd)}&new={dice.choice(odd)}")
        seen.add(cleo.status)
    assert seen <= {400, 404, 409, 422}
    assert not await clinic.rulings.history("burn")
