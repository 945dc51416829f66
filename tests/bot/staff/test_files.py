"""What patients attached: staff open it as it is, and nobody else does."""

from sqlmodel import select

from bot.message import Attached, Channel
from bot.store import talk
from bot.store.attachments import Attachments, add
from bot.store.models import Message
from tests.bot.staff.browser import Browser
from tests.bot.staff.clinic import Clinic


async def test_staff_open_what_a_patient_attached_and_nobody_else_does(
    clinic: Clinic, ana: Browser, nobody: Browser
) -> None:
    case = await clinic.case("see my knee", "nurse", channel=Channel.WEB)
    attachments, picture = Attachments(clinic.store), b"\xff\xd8\xff\xe0 a knee"
    async with clinic.store.write() as tx:
        said = (await tx.session.exec(select(Message).where(Message.conversation == case))).first()
        assert said
        await tx.session.get_one(talk.Conversation, case)
        await add(tx, said, (Attached("https://api.twilio.com/x", "image/jpeg"), Attached("https://x", "image/png")))
    first, second = await attachments.wanted()
    await attachments.keep(first.id, "image/jpeg", picture)
    await attachments.refuse(second.id, "type")
    path = f"/staff/conversations/{case}/files/{first.id}"
    await ana.get(f"/staff/conversations/{case}")
    assert path in ana.page
    assert "was not kept" in ana.page
    async with ana.http.get(clinic.url(path)) as answer:
        assert (answer.status, await answer.read()) == (200, picture)
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
    for other in (
        f"/staff/conversations/{case}/files/{second.id}",
        f"/staff/conversations/{'0' * 32}/files/{first.id}",
    ):
        async with ana.http.get(clinic.url(other)) as answer:
            assert answer.status == 404
    async with nobody.http.get(clinic.url(path), allow_redirects=False) as answer:
        assert answer.status in (302, 303, 401, 403)
