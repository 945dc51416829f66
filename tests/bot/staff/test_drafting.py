"""Drafts by the writer around locked facts: shown, edited, judged again, and sent only by a press, by name."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlmodel import select

from bot.commands.local import free_port
from bot.llm import Llm
from bot.message import Channel
from bot.store.audit import detail_of
from bot.store.models import Audit, Conversation
from bot.words import Words
from flows.texts import LANGUAGES
from safety.guard import REASONS
from tests.bot.staff.browser import signed_in
from tests.bot.staff.clinic import CHEST_PAIN, close_clinic, open_clinic
from tests.bot.staff.drafting import PROTOCOL, SAME_DAY, Choosing, desk, draft_in, ours

WORDS = Words(LANGUAGES)
CALLING = WORDS.say("canned-calling", "es")


async def test_a_draft_is_worded_by_the_model_read_edited_and_sent_by_name(tmp_path: Path) -> None:
    async with desk(tmp_path, Choosing()) as (clinic, ana, case):
        page = await ana.press("/draft", outline="canned-calling")
        draft = draft_in(page)
        assert draft.endswith(CALLING)
        assert len(draft) > len(CALLING)
        assert "Worded around approved sentences by the model" in page
        assert "choosing.gguf" in page
        assert await ours(clinic, case) == []  # nothing is sent without a press
        await ana.press("/draft/send", text=f"Buenos días. {draft}")
        (sent,) = await ours(clinic, case)
        assert (sent.text, sent.staff) == (f"Buenos días. {draft}", "ana")
        told = {name: sent.made_of[name] for name in ("by", "draft", "edited", "own", "model")}
        assert told == {
            "by": "model", "draft": "canned-calling", "edited": True, "own": [], "model": "choosing.gguf sha256:00"
        }  # fmt: skip
        assert draft_in(ana.page) == ""
        assert "Edited by who sent it" in ana.page
        async with clinic.store.read() as tx:
            (noted,) = (await tx.session.exec(select(Audit).where(Audit.action == "message.sent"))).all()
            detail = detail_of(tx.box, noted)
        assert noted.actor == "ana"
        assert f"prompt {sent.made_of['prompt']}" in detail
        assert re.fullmatch(r"[0-9a-f]{64}", str(sent.made_of["prompt"]))
        assert "Buenos" not in detail


@pytest.mark.parametrize(
    ("llm", "why"),
    [
        (lambda: None, "The model is off."),
        (lambda: Choosing(delay=30), "The model was too slow."),
        (lambda: Choosing(absent=True), "The model does not answer."),
    ],
)
async def test_without_a_model_the_draft_is_approved_words_and_says_so(
    tmp_path: Path, llm: Callable[[], Llm | None], why: str
) -> None:
    async with desk(tmp_path, llm(), writer_deadline=0.3) as (clinic, ana, case):
        page = await ana.press("/draft", outline="worse")
        assert draft_in(page).endswith(WORDS.say("decision-worse", "es", number="911"))
        assert f"Approved words; no model had a part in them. {why}" in " ".join(page.split())
        await ana.press("/draft/send", text=draft_in(page))
        (sent,) = await ours(clinic, case)
        assert sent.made_of["by"] == "approved"


@pytest.mark.parametrize(
    ("edit", "rule"),
    [
        (lambda text: f"{text}\nTome 500 mg de ibuprofeno.", "numbers"),
        (lambda text: f"{text}\nUsted tiene una angina de pecho.", "diagnosis"),
        (lambda text: f"{text}\nNo hace falta que vaya al médico.", "discouraging_care"),
        (lambda text: text.replace("24", "48"), "facts_changed"),
        (lambda text: text.split("\n", 1)[0], "facts_changed"),
    ],
)
async def test_what_the_guard_objects_to_goes_out_only_as_ones_own_words(
    tmp_path: Path, edit: Callable[[str], str], rule: str
) -> None:
    async with desk(tmp_path, None) as (clinic, ana, case):
        page = await ana.press("/draft", outline="decision")
        edited = edit(draft_in(page))
        assert edited != draft_in(page)
        page = await ana.press("/draft/send", text=edited)
        assert ana.status == 409
        assert await ours(clinic, case) == []
        assert WORDS.say(f"console-guard.{rule}", "en") in page
        assert draft_in(page) == edited  # what she typed is not lost
        worse = f"{edited}\nhttp://evil.example"  # something new is judged anew
        await ana.press("/draft/send", text=worse)
        assert ana.status == 409
        await ana.press("/draft/send", text=edited)
        (sent,) = await ours(clinic, case)
        assert sent.text == edited
        assert isinstance(sent.made_of["own"], list)
        assert rule in sent.made_of["own"]
        assert "Sent as their own words although the guard objected:" in ana.page


async def test_own_words_are_not_taken_from_who_has_not_seen_the_objection(tmp_path: Path) -> None:
    async with desk(tmp_path, None) as (clinic, ana, case):
        await ana.press("/draft", outline="decision")
        await ana.press("/draft/send", text="Tome 500 mg de ibuprofeno.", own="1")
        assert ana.status == 409
        assert await ours(clinic, case) == []


async def test_what_the_patient_writes_meanwhile_makes_it_old(tmp_path: Path) -> None:
    async with desk(tmp_path, None) as (clinic, ana, case):
        before = await ana.press("/draft", outline="canned-calling")
        await clinic.patient(case, "ahora no puedo respirar")
        page = await ana.get(f"/staff/conversations/{case}")
        assert "ahora no puedo respirar" in page
        assert "The patient has written since this draft was made." in page
        ana.page = before  # the form of before that message
        page = await ana.press("/draft/send", text=draft_in(before))
        assert ana.status == 409
        assert await ours(clinic, case) == []
        await ana.press("/draft/send", text=draft_in(page))
        assert len(await ours(clinic, case)) == 1


async def test_no_draft_outlives_a_give_back(tmp_path: Path) -> None:
    async with desk(tmp_path, None) as (clinic, ana, case):
        lying = await ana.press("/draft", outline="canned-calling")
        ana.page = lying
        await ana.press("/give-back", resume="continue")
        await ana.press("/take")
        assert draft_in(ana.page) == ""
        ana.page = lying
        await ana.press("/draft/send", text=draft_in(lying))
        assert ana.status == 409
        assert await ours(clinic, case) == []
        assert "This draft is no longer there." in ana.page


async def test_a_draft_is_sent_once_however_often_it_is_pressed(tmp_path: Path) -> None:
    async with desk(tmp_path, None) as (clinic, ana, case):
        lying = await ana.press("/draft", outline="canned-calling")
        pressed: list[Awaitable[str]] = []
        for _ in range(4):
            ana.page = lying
            pressed.append(ana.press("/draft/send", text=draft_in(lying)))
        await asyncio.gather(*pressed)
        assert len(await ours(clinic, case)) == 1


async def test_only_who_has_the_conversation_drafts(tmp_path: Path) -> None:
    async with desk(tmp_path, None) as (clinic, ana, case):
        lying = await ana.press("/draft", outline="canned-calling")
        await ana.press("/draft", outline="no-such")
        assert ana.status == 400
        async for ben in signed_in(clinic, "ben"):
            page = await ben.get(f"/staff/conversations/{case}?lang=en")
            assert 'id="drafter"' not in page
            assert draft_in(page) == ""
            csrf = re.findall(r'name="csrf" value="([^"]+)"', page)[0]
            await ben.post(f"/staff/conversations/{case}/draft", csrf=csrf, outline="worse")
            assert ben.status == 409
            form = {"csrf": csrf, "text": CALLING, "once": "1", "seen": "1"}
            await ben.post(f"/staff/conversations/{case}/draft/send", **form)
            assert ben.status == 409
        assert await ours(clinic, case) == []
        ana.page = lying
        await ana.press("/draft/drop")
        assert draft_in(ana.page) == ""


async def test_the_advice_is_of_the_decision_and_says_nothing_that_a_machine_says_of_itself(tmp_path: Path) -> None:
    async with desk(tmp_path, Choosing()) as (_, ana, _case):
        draft = draft_in(await ana.press("/draft", outline="decision"))
        assert WORDS.say("decision-same_day", "es") in draft
        assert all(WORDS.say(key, "es") in draft for key in SAME_DAY.advice)
        assert WORDS.say("decision-not-clinician", "es") not in draft


async def test_in_an_emergency_and_a_crisis_no_model_is_asked(tmp_path: Path) -> None:
    llm = Choosing()
    async with desk(tmp_path, llm) as (clinic, ana, case):
        for decided in (replace(CHEST_PAIN, version=PROTOCOL.version), replace(SAME_DAY, crisis=True)):
            await clinic.patient(case, "peor")
            await clinic.answer(case, decided=decided)
            await ana.get(f"/staff/conversations/{case}")
            page = await ana.press("/draft", outline="decision")
            assert draft_in(page).startswith(WORDS.say(f"decision-{decided.disposition}", "es", number="911"))
            assert "In an emergency and a crisis the words are fixed." in page
    assert llm.asked == 0


async def test_a_decision_of_another_version_or_an_unsigned_protocol_is_no_draft(tmp_path: Path) -> None:
    async with desk(tmp_path, None) as (clinic, ana, case):
        await clinic.patient(case, "otra vez")
        await clinic.answer(case, decided=replace(SAME_DAY, version=PROTOCOL.version + 1))
        page = await ana.get(f"/staff/conversations/{case}")
        assert 'value="worse"' in page
        assert 'value="decision"' not in page


async def test_a_patient_who_wants_no_model_gets_none_in_a_draft_either(tmp_path: Path) -> None:
    llm = Choosing()
    async with desk(tmp_path, llm) as (clinic, ana, case):
        async with clinic.store.write() as tx:
            (await tx.session.get_one(Conversation, case)).words = "approved"
        page = await ana.press("/draft", outline="canned-moment")
        assert "The patient wants no words of a model." in page
    assert llm.asked == 0


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_draft_passes_the_guard_as_it_is_in_every_language(tmp_path: Path, language: str) -> None:
    clinic = await open_clinic(tmp_path, free_port(), Choosing())
    case = await clinic.case("x", "asked_for_human", channel=Channel.WEB, language=language)
    await clinic.answer(case, decided=SAME_DAY)
    async for ana in signed_in(clinic, "ana"):
        await ana.get(f"/staff/conversations/{case}?lang=en")
        await ana.press("/take")
        names = re.findall(r'<option value="(decision|worse|canned-\w+)"', ana.page)
        assert len(names) == 14
        for name in names:
            await ana.press("/draft", outline=name)
            await ana.press("/draft/send", text=draft_in(ana.page))
            assert ana.status == 200, (name, ana.page)
    assert len(await ours(clinic, case)) == 14
    await close_clinic(clinic)


def test_staff_have_words_for_every_reason_of_the_guard_and_the_writer() -> None:
    own = ("model_off", "switched_off", "no_frames", "not_wanted", "fixed", "deadline", "model_absent", "model_refused",
           "model_failed", "writer_failed", "shape")  # fmt: skip
    for language in ("en", "es"):
        assert all(WORDS.say(f"console-guard.{reason}", language) for reason in (*REASONS, *own))
