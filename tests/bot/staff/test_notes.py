"""Notes of staff: for staff alone, naming a colleague, exported by staff and erased with the patient."""

import re

from sqlmodel import select

from bot.care.record import bundle, page
from bot.message import Channel
from bot.store import erasure, exports
from bot.store.models import Escalation, Message, now
from bot.store.notes import Note, named_in
from bot.words import Words
from tests.bot.staff.browser import Browser, signed_in
from tests.bot.staff.clinic import Clinic


async def test_a_note_is_for_staff_alone_and_names_a_colleague(clinic: Clinic, ana: Browser, ben: Browser) -> None:
    case = await clinic.case("hello", "asked_for_human", channel=Channel.WEB)
    await ana.get(f"/staff/conversations/{case}?lang=en")
    form = ana.page
    for _ in range(2):
        ana.page = form
        await ana.press("/notes", text="Sounds <b>frail</b>. @Ben, please look; not @bend")
    assert ana.page.count("Sounds &lt;b&gt;frail&lt;/b&gt;") == 1  # once per form
    queue = await ben.get("/staff?lang=en")
    where = f'href="/staff/conversations/{case}"'
    assert re.search(rf'class="named" aria-label="Notes that name you">\s*<li><a {where}', queue)
    assert "frail" not in queue
    assert 'class="named"' not in await ana.get("/staff")
    assert "frail" in await ben.get(f"/staff/conversations/{case}")
    assert 'class="named"' not in await ben.get("/staff")  # seen
    assert "frail" not in str(await clinic.chat.replies_after(case, 0))
    async with clinic.store.read() as tx:
        note = (await tx.session.exec(select(Note))).one()
    assert b"frail" not in note.text_sealed


def test_mentions_are_whole_names_the_longest_first() -> None:
    staff = ["ana", "ana maria", "ben", "o'neil"]
    assert named_in("@Ana Maria and @ben.", staff) == ["ana maria", "ben"]
    assert named_in("mail me@ben.org, @bend, ana", staff) == []
    assert named_in("(@o'neil)@ana", staff) == ["o'neil", "ana"]


async def test_a_note_is_exported_by_staff_not_to_the_patient_and_erased(clinic: Clinic, ana: Browser) -> None:
    case = await clinic.case("hello", "asked_for_human")
    await ana.get(f"/staff/conversations/{case}")
    await ana.press("/notes", text="Calls himself Bert @ben")
    async with clinic.store.write() as tx:
        ours = await exports.gather(tx, case, "command line")
        theirs = await exports.gather(tx, case, exports.PATIENT)
    assert ours
    assert theirs
    assert [note.text for note in ours.notes] == ["Calls himself Bert @ben"]
    assert theirs.notes == ()
    for record, there in ((ours, True), (theirs, False)):
        assert ("Calls himself Bert" in page(record, Words(("en",)))) == there
        assert ("Calls himself Bert" in bundle(record).model_dump_json()) == there
    async with clinic.store.write() as tx:
        for row in (await tx.session.exec(select(Escalation))).all():
            row.closed_at = now()
        for message in (await tx.session.exec(select(Message))).all():
            message.state = "done"
    async with clinic.store.write() as tx:
        assert await erasure.erase(tx, case, "admin", "asked")
    async with clinic.store.read() as tx:
        assert (await tx.session.exec(select(Note))).all() == []
    assert await clinic.desk.named(await clinic.somebody()) == []


async def test_a_viewer_writes_no_note(clinic: Clinic) -> None:
    case = await clinic.case("help", "alarm")
    async for vera in signed_in(clinic, "vera"):
        page = await vera.get(f"/staff/conversations/{case}")
        token = re.search(r'name="csrf" value="(\w+)"', page)
        assert token
        for act in ("notes", "assign", "escalations/1/snooze", "plan"):
            assert f"/{act}" not in page
            form = {"text": "x", "once": "1", "to": "ana", "fence": "0", "minutes": "15", "why": "call_back"}
            await vera.post(f"/staff/conversations/{case}/{act}", csrf=token[1], **form)
            assert vera.status == 403, act
