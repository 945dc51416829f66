"""A nurse's work without a mouse: ten tasks by keyboard alone in a real browser, and the help sheet."""

import re

import pytest
from playwright.async_api import expect

from bot.message import Channel
from tests.bot.staff.clinic import Clinic
from tests.browser.hands import Hands, at_the_worst
from tests.browser.test_console_live import fill_queue

MOST_KEYS = 5  # beside the name and the password: Tab, Enter; then j, Enter, t


async def test_1_from_sign_in_to_the_most_urgent_case(
    clinic: Clinic, hands: Hands, capsys: pytest.CaptureFixture[str]
) -> None:
    await fill_queue(clinic)
    await at_the_worst(hands)
    with capsys.disabled():
        print(f"\nfrom the door to taken over: {hands.keys} keys beside the name and the password")
    assert hands.keys <= MOST_KEYS
    await expect(hands.page.locator(".card.p0").first).to_be_visible()
    assert (await clinic.desk.queue())[0].owner == "ana"
    assert hands.there.faults == []


async def test_2_reply_and_send(clinic: Clinic, hands: Hands) -> None:
    await fill_queue(clinic)
    await at_the_worst(hands)
    await hands.press("r")
    await hands.type("tjeqn? Is somebody with you?")  # letters that are shortcuts elsewhere are only letters here
    await hands.press("Control+Enter")
    await expect(hands.page.get_by_role("log")).to_contain_text("tjeqn? Is somebody with you?")
    await expect(hands.page.locator("#help")).to_be_hidden()


async def test_3_note_and_mention(clinic: Clinic, hands: Hands) -> None:
    await fill_queue(clinic)
    await at_the_worst(hands)
    case = (await clinic.desk.queue())[0].conversation
    await hands.press("r")
    await hands.type("half a rep")
    await hands.press("Tab")
    await hands.tab_to("#note")
    await hands.type("frail, lives alone @ben")
    await hands.press("Tab", "Enter")
    await expect(hands.page.locator(".notes li")).to_contain_text("frail, lives alone @ben")
    await expect(hands.page.locator("#note")).to_have_value("")
    await expect(hands.page.locator("#text")).to_have_value("half a rep")
    assert [one.conversation for one in await clinic.desk.named(await clinic.somebody())] == [case]
    await hands.tab_to("#note", 200)
    await hands.type("second")
    await hands.press("Tab", "Enter")
    await expect(hands.page.locator(".notes li")).to_have_count(2)


async def test_4_canned_reply_is_put_in_not_sent(clinic: Clinic, hands: Hands) -> None:
    await clinic.case("help", "alarm", channel=Channel.SMS)
    await at_the_worst(hands)
    await hands.tab_to(".canned summary")
    await hands.press("Enter")
    await hands.tab_to("[data-canned]")
    await hands.press("Enter")
    await expect(hands.page.locator("#text")).to_have_value(re.compile("I am a nurse"))
    await expect(hands.page.locator("#text")).to_be_focused()
    await expect(hands.page.locator("#plan")).to_contain_text("SMS segments: 1")
    await expect(hands.page.locator("li.staff")).to_have_count(0)
    await hands.press("Control+Enter")
    await expect(hands.page.locator("li.staff")).to_have_count(1)


async def test_5_put_off(clinic: Clinic, hands: Hands) -> None:
    await clinic.case("help", "asked_for_human")
    await at_the_worst(hands)
    await hands.tab_to(".snooze select[name=minutes]")
    await hands.choose("30")
    await hands.press("Tab")
    await hands.choose("call_back")
    await hands.press("Tab", "Enter")
    await expect(hands.page.get_by_text("Put off until")).to_be_visible()
    await hands.press("g", "q")
    await expect(hands.page.locator(".queue .later")).to_have_count(1)


async def test_6_close_with_an_outcome(clinic: Clinic, hands: Hands) -> None:
    await clinic.case("help", "alarm")
    await at_the_worst(hands)
    await hands.press("e")
    await hands.choose("advised")
    await hands.press("Tab", "Enter")
    await expect(hands.page.get_by_text("Gave advice in writing")).to_be_visible()
    assert await clinic.desk.queue() == []


async def test_7_give_back_to_the_menu(clinic: Clinic, hands: Hands) -> None:
    await clinic.case("help", "asked_for_human")
    await at_the_worst(hands)
    await hands.tab_to("#resume")
    await hands.choose("menu")
    await hands.press("Tab", "Enter")
    await expect(hands.page.get_by_text("The assistant answers.", exact=True)).to_be_visible()
    await expect(hands.page.get_by_role("log")).to_contain_text("Write what you need")


async def test_8_assign_to_a_colleague(clinic: Clinic, hands: Hands) -> None:
    await clinic.case("help", "alarm")
    await at_the_worst(hands)
    await hands.tab_to("#to")
    await hands.choose("ben")
    await hands.press("Tab", "Enter")
    await expect(hands.page.locator(".owner-bar")).to_contain_text("ben")
    assert (await clinic.desk.queue())[0].owner == "ben"


async def test_9_filter_and_walk_the_queue(clinic: Clinic, hands: Hands) -> None:
    await fill_queue(clinic)
    await hands.sign_in()
    await hands.tab_to("#channel")
    await hands.choose("sms")
    await hands.press("Tab", "Enter")
    await expect(hands.page).to_have_url(re.compile("channel=sms"))
    await expect(hands.page.locator(".queue li")).to_have_count(3)
    await hands.press("j", "ArrowDown", "j", "j", "k")
    await expect(hands.page.locator(".queue li:nth-child(2) a")).to_be_focused()
    await clinic.case("more", "alarm", number=9)
    await expect(hands.page.locator(".queue li")).to_have_count(4)  # the live look keeps the filter
    await clinic.case("more", "alarm", number=9, channel=Channel.WHATSAPP)
    await expect(hands.page.get_by_role("status")).to_contain_text("6 open · 4 shown")


async def test_10_find_by_number(clinic: Clinic, hands: Hands) -> None:
    await clinic.case("tingles", "alarm", number=77)
    await hands.sign_in()
    await hands.press("/")
    await hands.type("+12025550077")
    await hands.press("Enter")
    await expect(hands.page.locator(".words")).to_have_text("tingles")
    assert "5550077" not in hands.page.url


async def test_the_help_sheet_names_every_key_and_can_switch_them_off(clinic: Clinic, hands: Hands) -> None:
    await fill_queue(clinic)
    await hands.sign_in()
    await hands.press("?")
    help_sheet = hands.page.get_by_role("dialog", name="Keyboard")
    await expect(help_sheet).to_be_visible()
    for key in ("?", "j", "k", "/", "t", "r", "n", "e", "g"):
        await expect(help_sheet.locator("kbd", has_text=re.compile(rf"^{re.escape(key)}$"))).to_have_count(1)
    await hands.tab_to("#keys-on", 5)
    await hands.press("Space", "Escape")
    await expect(help_sheet).to_be_hidden()
    await hands.press("?", "j", "t")
    await expect(help_sheet).to_be_hidden()
    await expect(hands.page.locator(".queue a:focus")).to_have_count(0)
    await hands.page.reload()
    await hands.press("?")
    await expect(help_sheet).to_be_hidden()  # remembered
    await hands.tab_to("#keys")
    await hands.press("Enter")
    await expect(help_sheet).to_be_visible()


async def test_a_key_held_with_another_and_a_field_are_left_alone(clinic: Clinic, hands: Hands) -> None:
    await fill_queue(clinic)
    await hands.sign_in()
    await hands.tab_to("#wanted")
    await hands.type("?jkgqrnet")
    await expect(hands.page.locator("#wanted")).to_have_value("?jkgqrnet")
    await expect(hands.page.locator("#help")).to_be_hidden()
    await hands.page.locator("body").evaluate("() => document.activeElement.blur()")
    await hands.press("Control+j", "Alt+k")
    await expect(hands.page.locator(".queue a:focus")).to_have_count(0)
