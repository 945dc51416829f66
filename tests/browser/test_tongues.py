"""Two languages and a draft in a real browser: by keyboard alone, with a half-typed reply in the box, and to axe."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import expect

from bot.commands.local import free_port
from bot.message import Channel, Choice, Reply
from bot.words import Words
from flows.protocol import load_protocols
from tests.bot.staff.clinic import Clinic, close_clinic, open_clinic
from tests.bot.staff.drafting import SAME_DAY, Choosing
from tests.bot.staff.translating import Server
from tests.browser.conftest import Open
from tests.browser.hands import Hands
from tests.browser.test_widget_live import violations

WORDS, PROTOCOL = Words(("en", "ar")), load_protocols()["chest_pain"]


@pytest.fixture
async def clinic(tmp_path: Path) -> AsyncIterator[Clinic]:
    """With a model that words drafts and a server that translates; what is about a 7 it gets wrong."""
    async with Server(lambda _, text: "20 of them" if "7" in text else f"It says: {text}") as url:
        made = await open_clinic(tmp_path, free_port(), Choosing(), translate_url=url, translate_model="house")
        yield made
        await close_clinic(made)


async def arabic(clinic: Clinic) -> str:
    text, options = WORDS.question(PROTOCOL, "heart_signs", PROTOCOL.questions[0].choices, "ar")
    asked = {"ask": "heart_signs", "protocol": "chest_pain", "version": PROTOCOL.version}
    choices = tuple(Choice(f"heart_signs.{one.id}", one.text) for one in options)
    question = Reply(text, "question", choices, asked)
    case = await clinic.case("صدري يؤلمني ولا أعرف ماذا أفعل", "alarm", question, channel=Channel.WEB, language="ar")
    await clinic.patient(case, choices[0].text)
    await clinic.answer(case, Reply(WORDS.say("decision-worse", "ar", number="911")), decided=SAME_DAY)
    await clinic.patient(case, "أخذت 7 حبات")
    return case


async def test_a_draft_by_keyboard_alone(clinic: Clinic, visit: Open) -> None:
    case = await arabic(clinic)
    hands = Hands(await visit(), clinic)
    await hands.sign_in()
    await hands.press("j", "Enter")
    await expect(hands.page.locator("#taker")).to_be_visible()
    await hands.press("t")
    await expect(hands.page.locator("#composer")).to_be_visible()
    await hands.press("r")
    await expect(hands.page.locator("#text")).to_be_focused()
    await hands.type("half a rep")
    await hands.page.locator("#talk").evaluate("() => document.activeElement.blur()")
    await hands.tab_to("#outline", 200)
    await hands.choose("canned-calling")
    await hands.press("Tab", "Enter")
    await expect(hands.page.locator(".lying")).to_contain_text("Worded around approved sentences by the model")
    await expect(hands.page.locator("li.staff")).to_have_count(0)
    await hands.tab_to("#draft-text", 200)
    await hands.press("Control+End")
    await hands.type(" 500 mg")
    await clinic.patient(case, "هل أنتم هنا؟")
    await expect(hands.page.locator(".lying")).to_contain_text("The patient has written since this draft was made.")
    await expect(hands.page.locator("#draft-text")).to_be_focused()  # what is typed stays while the page is fresh
    await hands.press("Tab", "Enter")
    await expect(hands.page.get_by_role("alert").filter(has_text="has written meanwhile")).to_be_visible()
    await expect(hands.page.locator("li.staff")).to_have_count(0)
    await expect(hands.page.locator("#broken")).to_be_visible()
    await expect(hands.page.get_by_role("button", name="Send as my own words")).to_be_visible()
    await hands.tab_to(".lying button:has-text('Send as my own words')", 200)
    await hands.press("Enter")
    await expect(hands.page.locator("li.staff")).to_have_count(1)
    await expect(hands.page.locator("li.staff bdi.words")).to_contain_text("500 mg")
    await expect(hands.page.locator("#draft-text")).to_have_count(0)
    await expect(hands.page.locator("#text")).to_have_value("half a rep")  # the other box is as it was
    assert hands.there.hosts == {"127.0.0.1"}


async def test_a_translation_is_beside_the_original_and_stays_while_the_page_is_fresh(
    clinic: Clinic, visit: Open
) -> None:
    case = await arabic(clinic)
    hands = Hands(await visit(), clinic)
    await hands.sign_in()
    await hands.page.goto(clinic.url(f"/staff/conversations/{case}"))
    await expect(hands.page.locator(".gloss.approved").first).to_contain_text("With the chest pain")
    await expect(hands.page.locator(".gloss.chosen")).to_contain_text("It feels heavy")
    await expect(hands.page.locator(".gloss.machine")).to_have_count(0)
    await hands.tab_to("#translate button", 200)
    await hands.press("Enter")
    machine = hands.page.locator(".gloss.machine")
    await expect(machine).to_have_count(2)
    await expect(machine.first).to_contain_text("may be wrong")
    await expect(machine.nth(1)).to_contain_text("its numbers are not those of the original")
    await expect(hands.page.locator("li.patient .words[lang=ar]").first).to_have_text("صدري يؤلمني ولا أعرف ماذا أفعل")
    await expect(machine.first.locator("bdi")).to_have_attribute("lang", "en")
    await clinic.patient(case, "شكرا")
    await expect(hands.page.locator("li.patient")).to_have_count(4)
    await expect(machine).to_have_count(2)
    await expect(hands.page.locator("#translate")).to_contain_text("(3)")
    assert hands.there.faults == []


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing(clinic: Clinic, visit: Open, axe: str, width: int, scheme: str) -> None:
    case = await arabic(clinic)
    there = await visit(width=width, scheme=scheme, axe=True)
    hands = Hands(there, clinic)
    await hands.sign_in()
    await there.page.goto(clinic.url(f"/staff/conversations/{case}"))
    await there.page.locator("#translate button").click()
    await expect(there.page.locator(".gloss.machine")).to_have_count(2)
    await there.page.get_by_role("button", name="Take over").click()
    await there.page.locator("#outline").select_option("decision")
    await there.page.locator("#drafter button").click()
    await there.page.locator("#draft-text").fill("500 mg")
    await there.page.get_by_role("button", name="Send the draft").click()
    await expect(there.page.locator("#broken")).to_be_visible()
    assert await violations(there.page, axe) == []
    wide = await there.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    assert not wide
