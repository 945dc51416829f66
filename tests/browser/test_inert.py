"""Three hundred texts of script, markdown and formulae are text in console and widget: none runs or loads."""

from collections.abc import Sequence
from html.parser import HTMLParser

import pytest
from playwright.async_api import Page, expect

from bot.message import Channel, Choice, Inbound, Reply
from bot.staff.canned import Offered
from bot.store import line
from bot.store.models import Conversation, now
from bot.store.people import Staff
from tests.bot.staff.clinic import PASSWORD, Clinic
from tests.browser.conftest import Open, Visit
from tests.browser.payloads import MOST, PAYLOADS
from tests.browser.test_console_live import sign_in
from tests.browser.test_widget_live import conversation, say
from tests.checklist import Tried

NAMES = PAYLOADS[:8]  # of people: what an address stands for is limited
CHOICES = PAYLOADS[8:28]
OURS = "+12025550000"  # of the clinic, and of the case with number 0


class Raw(HTMLParser):
    """Collects the tags and attributes of a page's source."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)


def raw(source: str, texts: Sequence[str]) -> list[str]:
    """Those of ``texts`` whose markup stands in ``source`` as it was written."""
    return [text for text in texts if "<" in text and text[text.index("<") :] in source]


async def _writes_all(clinic: Clinic, texts: Sequence[str]) -> None:
    for number, text in enumerate(texts):
        await clinic.accept(Inbound(Channel.SMS, OURS, OURS, f"SM-{number}", text, now()))


async def _still(there: Visit, page: Page) -> None:
    """Nothing ran, nothing was loaded, nothing was complained of, and nobody left the machine."""
    assert await page.evaluate("window.owned") is None
    assert [path for path in there.asked if "canary" in path] == []
    assert there.faults == []
    assert there.hosts == {"127.0.0.1"}


async def test_console(clinic: Clinic, visit: Open, tried: Tried) -> None:
    case = await clinic.case("hello", "alarm")
    plain = Raw(await _source(await visit(), clinic, case))
    await _writes_all(clinic, PAYLOADS)
    there = await visit()
    source = await _source(there, clinic, case)
    assert raw(source, PAYLOADS) == []
    assert (Raw(source).tags - plain.tags, Raw(source).attributes - plain.attributes) == (set(), set())
    page = there.page
    await page.goto(clinic.url(f"/staff/conversations/{case}"))
    shown = await page.locator(".words").all_text_contents()
    assert shown[-MOST:] == PAYLOADS
    await clinic.patient(case, PAYLOADS[0])  # the page asks again, and what it gets is put into it
    await expect(page.locator(".words")).to_have_count(len(shown) + 1)
    await _still(there, page)
    tried(MOST)


async def test_notes_of_colleagues(clinic: Clinic, visit: Open, tried: Tried) -> None:
    case = await clinic.case("hello", "alarm")
    await clinic.desk.note(case, await clinic.somebody(), "@ana please look", "form")
    plain = Raw(await _source(await visit(), clinic, case))
    for number, text in enumerate(PAYLOADS):
        await clinic.desk.note(case, await clinic.somebody(), f"@ana {text}", f"form-{number}")
    there = await visit()
    page = await sign_in(there, clinic)
    paths = ("/staff", f"/staff/conversations/{case}")  # the queue names ana, the case shows the notes
    sources = [await (await there.context.request.get(clinic.url(path))).text() for path in paths]
    assert [raw(source, PAYLOADS) for source in sources] == [[], []]
    assert (Raw(sources[1]).tags - plain.tags, Raw(sources[1]).attributes - plain.attributes) == (set(), set())
    await page.goto(clinic.url(f"/staff/conversations/{case}"))
    notes = [text.strip() for text in await page.locator(".notes li").all_text_contents()]
    assert [text for text in PAYLOADS if not any(text.strip() in note for note in notes)] == []
    await _still(there, page)
    tried(MOST)


async def test_canned_replies(clinic: Clinic, visit: Open, tried: Tried, monkeypatch: pytest.MonkeyPatch) -> None:
    """A canned reply goes from a title and an attribute into the box, and from there to the patient."""
    case = await clinic.case("hello", "alarm")
    await clinic.desk.take_over(case, await _ana(clinic), 0)
    plain = Raw(await _source(await visit(), clinic, case))
    monkeypatch.setattr("bot.staff.console.offered", lambda *_: [Offered("inert", text, text) for text in PAYLOADS])
    there = await visit()
    source = await _source(there, clinic, case)
    assert raw(source, PAYLOADS) == []
    assert (Raw(source).tags - plain.tags, Raw(source).attributes - plain.attributes) == (set(), set())
    page = there.page
    await page.goto(clinic.url(f"/staff/conversations/{case}"))
    await page.locator(".canned summary").click()
    buttons = page.locator("[data-canned]")
    assert await buttons.all_text_contents() == PAYLOADS
    box, wrong = page.locator("#text"), []
    for number, text in enumerate(PAYLOADS):
        await box.fill("")
        await buttons.nth(number).evaluate("button => button.click()")
        wrong += [] if text.strip() in await box.input_value() else [text]
        tried()
    assert wrong == []
    await page.get_by_role("button", name="Send", exact=True).click()
    await expect(page.locator("li.staff .words")).to_have_text(PAYLOADS[-1])
    await _still(there, page)


async def _ana(clinic: Clinic) -> Staff:
    found = await clinic.people.staff_of(await clinic.people.sign_in("ana", PASSWORD) or "")
    assert found
    return found


async def test_names_of_people_and_of_staff(clinic: Clinic, visit: Open) -> None:
    case = await clinic.case("hello", "alarm")
    async with clinic.store.write() as tx:
        writer = await tx.session.get_one(Conversation, case)
        for name in NAMES:
            await line.add(tx, writer, name, "other")
    nurse = "<img src=x onerror=alert(1)>"
    await clinic.people.add(nurse, "nurse", PASSWORD)
    there = await visit()
    page = await sign_in(there, clinic, nurse)
    await page.goto(clinic.url(f"/staff/conversations/{case}"))
    await page.locator('form[action$="/take"] button').click()
    await page.locator("#composer").wait_for()
    texts = await page.locator("bdi").all_text_contents()
    assert set(NAMES) <= {text.strip() for text in texts}
    assert nurse in texts
    source = await (await there.context.request.get(page.url)).text()
    assert raw(source, [*NAMES, nurse]) == []
    await _still(there, page)


async def test_widget(clinic: Clinic, visit: Open, tried: Tried) -> None:
    there = await visit()
    page = there.page
    await page.goto(clinic.url())
    await say(page, "hello there")
    items = page.get_by_role("log").get_by_role("listitem")
    await items.filter(has_text="hello there").first.wait_for()
    case = await conversation(page, clinic)
    choices = tuple(Choice(f"c{number}", text) for number, text in enumerate(CHOICES))
    replies = [*(Reply(text) for text in PAYLOADS), Reply("which?", "question", choices)]
    await clinic.answer(case, *replies)
    await items.filter(has_text="which?").first.wait_for()
    shown = await items.all_text_contents()
    assert [text for text in PAYLOADS if not any(text in one for one in shown)] == []
    buttons = await page.get_by_role("button").all_text_contents()
    assert set(CHOICES) <= set(buttons)
    await page.reload()
    await items.filter(has_text="which?").first.wait_for()
    await _still(there, page)
    tried(MOST)


async def _source(there: Visit, clinic: Clinic, case: str) -> str:
    await sign_in(there, clinic)
    return await (await there.context.request.get(clinic.url(f"/staff/conversations/{case}"))).text()
