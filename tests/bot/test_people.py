"""Several people behind one telephone: asked whom it is about, each with a record and a key of their own."""

import random
from datetime import timedelta

import pytest
from sqlmodel import col, select, update

from bot.channels.content import payload
from bot.channels.gate import Gate
from bot.inbox import Inbox
from bot.message import Channel, Reply
from bot.replies import shaped
from bot.settings import Settings
from bot.store import erasure, exports, find, lately, line, talk
from bot.store.desk import Desk, Staff
from bot.store.models import Conversation, Decision, Escalation, Message, SubjectKey, now
from bot.store.store import Store
from bot.words import Words
from tests.bot.family import COMPLAINT, Family, family

ALL = ("en", "es", "fr", "pt", "ar", "zh", "hi", "vi")
NURSE = Staff(1, "lee", "nurse")


@pytest.fixture(scope="module")
def every_word() -> Words:
    return Words(ALL)


@pytest.fixture
async def home(store: Store, inbox: Inbox, settings: Settings, every_word: Words) -> Family:
    return family(store, inbox, settings, every_word)


async def test_who_is_alone_is_never_asked(home: Family) -> None:
    await home.says(f"my {COMPLAINT} hurts")
    assert [choice.id for choice in home.choices] == ["airway.breath", "airway.none"]
    assert list(await home.people()) == [""]


@pytest.mark.parametrize("language", ALL)
async def test_a_dependant_is_added_in_the_talk(home: Family, every_word: Words, language: str) -> None:
    home.language = language
    await home.says(f"{COMPLAINT}")
    assert await home.says("someone else") == [every_word.say("people-label", language)]
    told = len(home.rasa.told)
    label = {"en": "my daughter", "ar": "ابنتي", "zh": "小明", "hi": "मेरी बेटी"}.get(language, "Ana")
    await home.says(label)
    people = await home.people()
    assert set(people) == {"", label}
    child = people[label]
    assert [choice.id for choice in home.choices] == ["airway.breath", "airway.none"]
    assert home.rasa.told[-1][0] == child.id
    assert len(home.rasa.told) == told + 1, "no answer is stored before it is known whom it is about"
    is_child = language in ("en", "ar", "hi")  # the label says so
    assert home.rasa.told[-1][2]["facts"] == {"about": "child" if is_child else "other"}
    assert await home.written(child.id) == [COMPLAINT, "someone else", label]
    assert await home.written(people[""].id) == []
    await home.says("none")
    await home.says("none")
    await home.says(COMPLAINT)
    first, last = every_word.say("intake-about.self", language), every_word.say("intake-about.other", language)
    assert [choice.text for choice in home.choices] == [first, label, last]


async def test_who_alone_says_that_it_is_a_child_is_not_asked_everything_again(home: Family) -> None:
    home.rasa.asks_about = True
    await home.says(COMPLAINT)
    await home.says("airway.none")
    await home.says(home.choices[1].text)
    assert len({episode for episode, _, _ in home.rasa.told}) == 1
    assert [choice.id for choice in home.choices] == []
    assert list(await home.people()) == [""]


async def test_two_dependants_have_keys_and_records_of_their_own(home: Family) -> None:
    ana, ben = await home.add("Ana"), await home.add("Ben")
    me = (await home.people())[""].id
    async with home.store.write() as tx:
        keys = (await tx.session.exec(select(SubjectKey))).all()
        assert {key.subject for key in keys} >= {ana, ben, me}
        records = {one: await exports.gather(tx, one, "test") for one in (me, ana, ben)}
    assert all(records.values())
    assert [len(records[one].decisions) for one in (me, ana, ben)] == [0, 1, 1]  # type: ignore[union-attr]
    assert records[ana] is not None
    assert records[ana].person == "Ana"
    async with home.store.write() as tx:
        await erasure.erase(tx, ana, "test", "asked for it")
    async with home.store.write() as tx:
        assert await exports.gather(tx, ana, "test") is None
        assert await exports.gather(tx, ben, "test")
        rows = (await tx.session.exec(select(Message).where(Message.conversation == me))).all()
        texts = [talk.text_of(tx, row) for row in rows if row.author == "bot"]
        choices = [choice.text for row in rows for choice in talk.choices_of(tx, row)]
    assert "Ana" not in " ".join([*texts, *choices])
    await home.says(f"my {COMPLAINT} hurts")
    assert [choice.text for choice in home.choices] == ["Me", "Ben", "Someone else"]


@pytest.mark.parametrize("seed", range(6))
async def test_answers_are_never_mixed(home: Family, seed: int) -> None:
    """Whatever the order: each word that names its person is in that person's record alone, and in their tracker."""
    draw = random.Random(seed)
    names = {"me": "", "ana": "Ana", "ben": "Ben"}
    await home.add("Ana")
    await home.add("Ben")
    ids = {name: (await home.people())[label].id for name, label in names.items()}
    del home.rasa.told[:]
    for number in range(6):
        who = draw.choice(list(names))
        await home.says(f"{who}{number} {COMPLAINT} hurts")
        assert home.choices[0].id == "who.1"
        if draw.random() < 0.3:
            await home.says(f"{who}{number} since monday")
            assert home.choices[0].id == "who.1"
        place = list(names).index(who)
        style = draw.choice(("tap", "number", "words"))
        chosen = home.choices[place]
        spoken = {"number": str(place + 1), "words": chosen.text}.get(style, "")
        await home.says(spoken, chosen.id if style == "tap" else None)
        while home.choices and home.choices[0].id.startswith("airway"):
            if draw.random() < 0.2:
                await home.says("what do you know about me?")
                while not home.choices and "PIN" in home.texts[-1]:
                    await home.says("4711")
                continue
            await home.says(f"{who}{number} none")
    for name, conversation in ids.items():
        others = tuple(other for other in ids if other != name)
        assert not [text for text in await home.written(conversation) if text.startswith(others)], name
        told = [text for to, text, _ in home.rasa.told if to == conversation and text.startswith(others)]
        # The writer's own talk hears what begins a new one; it answers nothing with it, and its tracker is dropped.
        assert not told or (name == "me" and all(COMPLAINT in text or "monday" in text for text in told)), name
    async with home.store.read() as tx:
        for conversation in ids.values():
            wrong = select(Decision.id).join(Message, col(Message.id) == col(Decision.message))
            query = wrong.where(Decision.conversation == conversation, Message.conversation != conversation)
            assert (await tx.session.exec(query)).all() == []


async def test_what_is_known_of_one_is_not_used_for_another(home: Family) -> None:
    ana = await home.add("Ana")
    async with home.store.write() as tx:
        assert await lately.decided_lately(tx, ana, timedelta(hours=48)) == {"sore_throat": 1}
        me = (await home.people())[""].id
        assert await lately.decided_lately(tx, me, timedelta(hours=48)) == {}
    await home.says(f"my {COMPLAINT} hurts")
    await home.says("1")
    to, _, metadata = home.rasa.told[-1]
    assert (to, metadata["facts"], metadata["lately"]) == (me, {"about": "self"}, {})
    await home.says("none")
    await home.says("none")
    await home.says(f"my {COMPLAINT} hurts")
    await home.says("Ana")
    to, _, metadata = home.rasa.told[-1]
    assert (to, metadata["facts"], metadata["lately"]) == (ana, {"about": "other"}, {"sore_throat": 1})


async def test_an_alarm_is_answered_before_anybody_asks_whom_it_is_about(home: Family) -> None:
    await home.add("Ana")
    await home.says(f"my {COMPLAINT} hurts")
    assert home.choices[0].id == "who.1"
    await home.says("she cannot breathe, her lips are blue")
    assert home.shown[0].kind == "emergency"
    async with home.store.read() as tx:
        assert "alarm" in (await tx.session.exec(select(Escalation.reason))).all()
    await home.says("no")
    assert home.choices[0].id == "who.1", "asked again when it is over"
    await home.says("2")
    assert COMPLAINT in home.rasa.told[-1][1]
    ana = (await home.people())["Ana"]
    assert home.rasa.told[-1][0] == ana.id
    assert home.rasa.told[-1][2]["floor"] == "same_day"


async def test_the_dialogue_may_find_out_late_that_it_is_another(home: Family) -> None:
    ana = await home.add("Ana")
    await home.says(f"my {COMPLAINT} hurts badly")
    await home.says("1")
    await home.says("none")
    await home.says("wait, it is for someone else")
    assert home.choices[0].id == "who.1"
    await home.says("Ana")
    assert home.rasa.told[-1][:2] == (ana, f"my {COMPLAINT} hurts badly")
    me = (await home.people())[""].id
    assert (await home.written(ana))[-3:] == [f"my {COMPLAINT} hurts badly", "wait, it is for someone else", "Ana"]
    assert "Ana" not in await home.written(me)


async def test_after_hours_it_is_asked_again(home: Family, settings: Settings) -> None:
    await home.add("Ana")
    await home.says(f"my {COMPLAINT} hurts")
    await home.says("2")
    async with home.store.write() as tx:
        earlier = now() - timedelta(seconds=settings.pause_after + 60)
        await tx.session.exec(update(Message).values(created_at=earlier))
    await home.says("none")
    assert home.choices[0].id == "who.1"
    await home.says("2")
    assert home.rasa.told[-1][1:] == ("none", home.rasa.told[-1][2])
    assert home.rasa.told[-1][2]["resumed"] is True


@pytest.mark.parametrize("words", ["39.5", "x", "a very long story that is no name", "where is that?"])
async def test_what_is_no_name_is_asked_again_and_kept(home: Family, words: str) -> None:
    await home.says(f"my {COMPLAINT} hurts")
    await home.says("it is for someone else")
    first = await home.says(words)
    assert "short name" in first[0]
    await home.says("Ana")
    assert words in await home.written((await home.people())["Ana"].id)


async def test_who_is_not_understood_twice_gets_a_human(home: Family) -> None:
    await home.add("Ana")
    await home.says(f"my {COMPLAINT} hurts")
    await home.says("hm hm hm")
    await home.says("hm hm hm again")
    async with home.store.read() as tx:
        assert (await tx.session.exec(select(Escalation.reason))).all() == ["not_understood"]
    assert home.choices[0].id == "who.1"


def test_no_name_is_kept_by_the_provider(every_word: Words) -> None:
    made = Reply("Who?", "question", tuple(_choices()), {"ask": "who", "names": True})
    (sent,) = shaped(made, Channel.WHATSAPP)
    assert "Ana" in sent.text
    assert [choice.text for choice in sent.choices] == ["1", "2", "3"]
    assert "Ana" not in str(payload(sent.choices, "en", every_word.say("channel-choose", "en")))


def _choices() -> list[talk.Choice]:
    return [talk.Choice(f"who.{n}", text) for n, text in enumerate(("Me", "Ana", "Someone else"), 1)]


async def test_what_we_begin_on_a_shared_number_is_neutral(home: Family, settings: Settings, every_word: Words) -> None:
    home.channel = Channel.SMS
    ana = await home.add("Ana")
    gate = Gate(every_word, settings.model_copy(update={"health_details": {"sms": "full", "whatsapp": "full"}}))
    async with home.store.write() as tx:
        row = await tx.session.get_one(Conversation, ana)
        reminder = Reply("Ana, how is the throat?", "reminder", made_of={"brief": "x"})
        await talk.add_replies(tx, row, [reminder], answers=None)
        await tx.session.flush()
        query = select(Message).where(Message.conversation == ana, Message.kind == "reminder")
        message = (await tx.session.exec(query)).one()
        assert not await gate._carried_in_full(tx, message, row)
        await gate._carried(tx, message, row)
        text = talk.text_of(tx, message)
        decided = select(Message).where(Message.conversation == ana, Message.kind == "decision")
        answer = (await tx.session.exec(decided)).first()
        assert answer is not None
        assert await gate._carried_in_full(tx, answer, row)
    assert "throat" not in text
    assert "Ana" not in text
    assert "secure chat" in text


async def test_a_nurse_sees_whom_it_is_about_and_speaks_to_them(home: Family) -> None:
    ana = await home.add("Ana")
    desk = Desk(home.store)
    thread = await desk.thread(ana, NURSE)
    assert thread is not None
    assert (thread.person, [person.label for person in thread.people], thread.pin) == ("Ana", ["", "Ana"], False)
    assert (await desk.take_over(ana, NURSE, thread.fence)).ok
    assert await home.says("her throat is better") == []
    assert (await home.written(ana))[-1] == "her throat is better"


async def test_opting_out_is_of_the_telephone(home: Family) -> None:
    from bot.store import reach

    ana = await home.add("Ana")
    async with home.store.write() as tx:
        await reach.subscribe(tx, ana, out=True, how="staff")
    async with home.store.read() as tx:
        assert all([await reach.opted_out(tx, one.id) for one in (await home.people()).values()])


async def test_all_of_a_number_are_found_and_go_with_its_writer(home: Family, settings: Settings) -> None:
    home.channel = Channel.SMS
    ana = await home.add("Ana")
    me = (await home.people())[""].id
    assert await find.subjects(home.store, "+15005550001", "US") == [me, ana]
    async with home.store.write() as tx:
        await tx.session.exec(update(Message).where(Message.state == "pending").values(state="sent"))
    async with home.store.write() as tx:
        assert await erasure.erase(tx, me, "test", "asked for it")
    assert await home.people() == {}


async def test_it_stays_with_one_person_only_while_a_question_is_open(home: Family) -> None:
    ana = await home.add("Ana")
    async with home.store.read() as tx:
        behind = await line.of(tx, (await home.people())["Ana"])
    assert behind.about is None
    await home.says("thanks")
    assert home.rasa.told[-1][0] != ana
