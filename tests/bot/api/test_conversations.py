"""A conversation for programs: its words, audited as a reading by the token."""

from sqlmodel import select

from bot.store.models import Audit
from tests.bot.api.conftest import WORDS, Program


async def test_its_words_are_read_and_the_reading_is_audited(program: Program) -> None:
    talk = await program.writes(1)
    status, body, _ = await program.ask(f"conversations/{talk}", "conversations:read")
    assert status == 200
    assert (body["id"], body["channel"], body["language"]) == (talk, "sms", "es")
    assert [one["text"] for one in body["messages"] if one["author"] == "patient"] == [WORDS]
    assert "2025550001" not in str(body)
    async with program.store.read() as tx:
        rows = (await tx.session.exec(select(Audit).where(Audit.action == "conversation.read"))).all()
    assert [(row.actor, row.subject) for row in rows] == [("token:conversations.read", talk)]


async def test_in_pages(program: Program) -> None:
    talk = await program.writes(1)
    assert await program.writes(1) == talk
    whole = (await program.ask(f"conversations/{talk}"))[1]["messages"]
    assert len(whole) >= 2
    seen, after = [], 0
    while after is not None:
        _, body, _ = await program.ask(f"conversations/{talk}?after={after}&limit=1")
        seen += body["messages"]
        after = body["next"]
    assert seen == whole


async def test_there_is_none_of_that_id(program: Program) -> None:
    status, body, _ = await program.ask("conversations/" + "0" * 32)
    assert (status, body["code"]) == (404, "conversation")
