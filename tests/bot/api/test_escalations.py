"""Escalations for programs: pages, one, acknowledged and closed by a named member of staff, once."""

import asyncio
import json

from sqlmodel import select

from bot.staff.console import OUTCOMES
from bot.store import audit
from bot.store.models import Audit, Conversation, Escalation
from tests.bot.api.conftest import WORDS, Program


async def first(program: Program) -> int:
    await program.writes(1)
    _, body, _ = await program.ask("escalations")
    number = body["escalations"][0]["id"]
    assert isinstance(number, int)
    return number


async def test_pages_are_whole_and_in_order(program: Program) -> None:
    for number in range(7):
        await program.writes(number)
    seen, after = [], 0
    while after is not None:
        _, body, _ = await program.ask(f"escalations?after={after}&limit=3")
        assert len(body["escalations"]) <= 3
        seen += [one["id"] for one in body["escalations"]]
        after = body["next"]
    _, whole, _ = await program.ask("escalations")
    assert seen == sorted(seen) == [one["id"] for one in whole["escalations"]]
    assert len({one["conversation"] for one in whole["escalations"]}) == 7


async def test_one_says_codes_and_no_word(program: Program) -> None:
    number = await first(program)
    status, body, headers = await program.ask(f"escalations/{number}")
    assert status == 200
    assert (body["reason"], body["priority"], body["channel"], body["language"]) == ("needs_reply", 2, "sms", "es")
    assert body["link"].endswith(f"/staff/conversations/{body['conversation']}")
    assert not [word for word in (*WORDS.split(), "2025550001") if word in json.dumps(body).split('"')]
    assert (await program.ask(f"escalations/{number}", headers={"If-None-Match": headers["ETag"]}))[0] == 304


async def test_a_query_is_read_strictly(program: Program) -> None:
    for query in ("state=none", "after=-1", "after=x", "after=" + "9" * 19, "limit=0", "limit=101", "limit=1.5"):
        status, body, headers = await program.ask(f"escalations?{query}")
        assert (status, body["code"]) == (400, query.partition("=")[0]), query
        assert headers["Content-Type"].startswith("application/problem+json")


async def test_the_closed_are_listed_apart(program: Program) -> None:
    number = await first(program)
    await program.writes(2)
    await program.tell(f"escalations/{number}/close", {"by": "ana", "outcome": "reached"})
    ids = {}
    for state in ("open", "closed", "all"):
        ids[state] = [one["id"] for one in (await program.ask(f"escalations?state={state}"))[1]["escalations"]]
    assert ids["closed"] == [number]
    assert number not in ids["open"]
    assert sorted(ids["open"] + ids["closed"]) == ids["all"]


async def test_acknowledged_is_taken_over(program: Program) -> None:
    number = await first(program)
    status, body, _ = await program.tell(f"escalations/{number}/acknowledge", {"by": "ana"})
    assert (status, body["rung"], body["taken_by"]) == (200, "taken", "ana")
    assert body["due_at"]  # the ladder takes it back when she does not come
    async with program.store.read() as tx:
        talk = await tx.session.get_one(Conversation, body["conversation"])
    assert (talk.owner, talk.staff) == ("staff", "ana")
    assert (await program.tell(f"escalations/{number}/acknowledge", {"by": "ana"}))[0] == 200
    status, body, _ = await program.tell(f"escalations/{number}/acknowledge", {"by": "ben"})
    assert (status, body["code"]) == (409, "taken")


async def test_it_takes_a_human_who_may(program: Program) -> None:
    await program.desk.add("gone", "nurse", "a long enough password")
    members = {one.name: one.id for one in await program.desk.members()}
    await program.desk.set_disabled(members["gone"], "admin", disabled=True)
    number = await first(program)
    for by in ("nobody", "vic", "ANA", "token:everything", "gone"):
        for what, more in (("acknowledge", {}), ("close", {"outcome": "reached"})):
            status, said, _ = await program.tell(f"escalations/{number}/{what}", {"by": by, **more})
            assert (status, said["code"]) == (422, "by"), (by, what)
    assert (await program.ask(f"escalations/{number}"))[1]["rung"] not in ("taken", "resolved")


async def test_a_body_is_read_strictly(program: Program) -> None:
    number, good = await first(program), {"by": "ana", "outcome": "reached"}
    bodies: list[object] = [
        {},
        [],
        None,
        "ana",
        {**good, "by": ""},
        {**good, "by": 1},
        {"by": "ana"},
        {**good, "priority": 2},
        {**good, "by": "a\x00na"},
        {**good, "by": "a" * 201},
    ]
    for body in bodies:
        assert (await program.tell(f"escalations/{number}/close", body))[0] == 400, body
    assert (await program.ask(f"escalations/{number}"))[1]["closed_at"] is None


async def test_the_list_of_outcomes_is_closed(program: Program) -> None:
    number = await first(program)
    status, body, _ = await program.tell(f"escalations/{number}/close", {"by": "ana", "outcome": "fine"})
    assert (status, body["code"]) == (422, "outcome")
    for outcome in OUTCOMES:
        assert outcome in body["detail"]


async def test_closed_once_and_the_same_again_is_no_fault(program: Program) -> None:
    number = await first(program)
    said = {"by": "ana", "outcome": "advised"}
    for _ in range(2):
        status, body, _ = await program.tell(f"escalations/{number}/close", said)
        assert (status, body["closed_by"], body["outcome"]) == (200, "ana", "advised")
    for other in ({"by": "ben", "outcome": "advised"}, {"by": "ana", "outcome": "booked"}):
        status, body, _ = await program.tell(f"escalations/{number}/close", other)
        assert (status, body["code"]) == (409, "closed")
    assert (await program.tell(f"escalations/{number}/acknowledge", {"by": "ana"}))[0] == 409
    async with program.store.read() as tx:
        closed = (await tx.session.exec(select(Audit).where(Audit.action == "escalation.closed"))).all()
    assert len(closed) == 1


async def test_of_twenty_who_close_at_once_one_does(program: Program) -> None:
    number = await first(program)
    said = [{"by": by, "outcome": outcome} for by in ("ana", "ben") for outcome in OUTCOMES]
    answers = await asyncio.gather(*(program.tell(f"escalations/{number}/close", one) for one in said))
    statuses = sorted(status for status, _, _ in answers)
    assert statuses == [200] + [409] * 11


async def test_a_tag_that_is_old_is_refused(program: Program) -> None:
    number = await first(program)
    seen = (await program.ask(f"escalations/{number}"))[2]["ETag"]
    await program.tell(f"escalations/{number}/acknowledge", {"by": "ana"}, headers={"If-Match": seen})
    said = {"by": "ben", "outcome": "reached"}
    status, body, _ = await program.tell(f"escalations/{number}/close", said, headers={"If-Match": seen})
    assert (status, body["code"]) == (412, "changed")
    now = (await program.ask(f"escalations/{number}"))[2]["ETag"]
    assert (await program.tell(f"escalations/{number}/close", said, headers={"If-Match": now}))[0] == 200


async def test_nothing_lowers_the_urgency(program: Program) -> None:
    await program.writes(1, "alarm", 0)
    rows = (await program.ask("escalations"))[1]["escalations"]
    (one,) = [row for row in rows if row["priority"] == 0]
    await program.tell(f"escalations/{one['id']}/acknowledge", {"by": "ana"})
    await program.tell(f"escalations/{one['id']}/close", {"by": "ana", "outcome": "emergency_services"})
    assert (await program.ask(f"escalations/{one['id']}"))[1]["priority"] == 0


async def test_what_a_program_does_names_it_and_the_human(program: Program) -> None:
    number = await first(program)
    await program.tell(f"escalations/{number}/acknowledge", {"by": "ana"}, "escalations:act")
    await program.tell(f"escalations/{number}/close", {"by": "ana", "outcome": "reached"}, "escalations:act")
    async with program.store.read() as tx:
        rows = (await tx.session.exec(select(Audit).order_by(Audit.seq))).all()  # type: ignore[arg-type]
        said = [(row.actor, row.action) for row in rows]
        (detail,) = [audit.detail_of(tx.box, row) for row in rows if row.action == "token.closes"]
    actor = "token:escalations.act"
    assert said.index((actor, "token.acknowledges")) < said.index(("ana", "conversation.taken"))
    assert said.index((actor, "token.closes")) < said.index(("ana", "escalation.closed"))
    assert detail == "ana"


async def test_who_was_forgotten_is_not_listed(program: Program) -> None:
    number = await first(program)
    async with program.store.write() as tx:
        row = await tx.session.get_one(Escalation, number)
        talk = await tx.session.get_one(Conversation, row.conversation)
        talk.erased_at = row.opened_at
    assert (await program.ask("escalations?state=all"))[1]["escalations"] == []
    assert (await program.ask(f"escalations/{number}"))[0] == 404


async def test_what_is_not_there_is_a_problem_too(program: Program) -> None:
    for path in ("escalations/999999", "nothing", "escalations/x", "escalations/1/open"):
        status, body, headers = await program.ask(path)
        assert (status, body["status"]) == (404, 404), path
        assert headers["Content-Type"].startswith("application/problem+json")


async def test_a_form_of_a_browser_is_not_taken(program: Program) -> None:
    number = await first(program)
    url = f"{program.url}/api/v1/escalations/{number}/close"
    headers = {"Authorization": f"Bearer {program.tokens['all']}"}
    async with program.http.post(url, data={"by": "ana", "outcome": "reached"}, headers=headers) as answer:
        assert answer.status == 415
        assert answer.content_type == "application/problem+json"
    async with program.http.put(url, json={}, headers=headers) as answer:
        assert (answer.status, answer.headers["Allow"]) == (405, "POST")
