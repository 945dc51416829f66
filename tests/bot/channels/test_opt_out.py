"""Opt-out: what is one and what is not, in eight languages, and what follows from it on a real way in and out."""

from itertools import product
from pathlib import Path
from time import process_time
from typing import Any

import pytest
import yaml

from bot.channels import opt_out
from bot.channels.opt_out import wish
from bot.message import Choice, Reply
from bot.reader.reader import second_reader
from bot.store import reach
from flows.grammar import LONGEST
from safety.screen import screen
from tests.clinic import PATIENT, Clinic

HERE = Path(__file__).parent
TEXTS: dict[str, Any] = yaml.safe_load((HERE / "opt_out.yaml").read_text("utf-8"))
FRESH = [yaml.safe_load((HERE / f"opt_out_{number}.yaml").read_text("utf-8")) for number in range(1, 8)]
OPT_OUTS = Path(opt_out.__file__).with_name("opt_outs")
EXAM = Path(__file__).parents[2] / "safety" / "exam"
FCC = ("stop", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe")
ORDINARY = ("we walked to the market and the river was high under the bridge, " * 4)[: LONGEST - 1]
FAR = 20  # times; the slowest found was 6
TWILIO = ("STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT")


@pytest.mark.parametrize("word", [*FCC, *TWILIO, "Stop.", " stop ", "STOP!", "Please stop", "stop stop"])
def test_the_words_that_the_law_and_twilio_name(word: str) -> None:
    found = wish(word)
    assert found
    assert (found.kind, found.purpose) == ("stop", reach.ALL)


@pytest.mark.parametrize("language", TEXTS["stop"])
def test_natural_phrases(language: str) -> None:
    texts = TEXTS["stop"][language]
    missed = [text for text in texts if (found := wish(text)) is None or found.kind != "stop"]
    assert len(missed) <= len(texts) * 3 // 60, missed


@pytest.mark.parametrize("look", range(len(FRESH)))
@pytest.mark.parametrize("language", FRESH[0]["stop"])
def test_what_was_written_with_fresh_eyes_and_what_only_looks_alike(language: str, look: int) -> None:
    stop, other = (FRESH[look][kind][language].splitlines() for kind in ("stop", "other"))
    missed = [text for text in stop if (found := wish(text)) is None or found.kind != "stop"]
    assert len(stop) >= 10
    assert len(missed) <= len(stop) * 3 // 60, missed
    assert len(other) >= 15
    assert [text for text in other if wish(text)] == []


def test_only_reminders_are_stopped_where_only_they_are_meant() -> None:
    assert [text for text in TEXTS["reminders"] if (found := wish(text)) is None or found.purpose != "reminders"] == []


def test_everything_else_is_let_through() -> None:
    assert [text for text in TEXTS["other"] if wish(text)] == []


def test_words_of_despair_are_never_an_opt_out() -> None:
    texts = [
        text for file in sorted(EXAM.glob("*.yaml")) for text in yaml.safe_load(file.read_text())["crisis_not_opt_out"]
    ]
    assert len(texts) >= 100
    assert [text for text in texts if wish(text) and not screen(text)] == []
    reader = second_reader()
    assert reader
    assert [text for text in texts if reader.beside(screen(text), text) is None] == []  # and each is heard


@pytest.mark.parametrize("path", sorted(OPT_OUTS.glob("*.yaml")), ids=lambda path: path.stem)
def test_no_text_made_to_be_slow_is(path: Path) -> None:
    """Of the words that the rules look for, one again and again, and many of a list."""
    lists = [
        words.replace("_", " ").replace("*", "").split() for words in yaml.safe_load(path.read_text())["parts"].values()
    ]
    texts = [(f"{word} " * LONGEST)[: LONGEST - 1] for words in lists for word in words[:4]]
    texts += [" ".join(words)[: LONGEST - 1] for words in lists]
    made = [cut for text in texts for cut in (text, text.replace(" ", ","))]
    assert len(made) > 50
    assert [text[:40] for text in made if _slow(text)] == []


@pytest.mark.parametrize("text", ["no " * 79 + "a" + " ," * 4800, "ﷺ" * 10_000, "a," * 119 + "a" + "," * 9_000])
def test_no_signs_in_any_number_are_slow(text: str) -> None:
    assert not _slow(text)


def _slow(text: str) -> bool:
    """Whether it takes ``FAR`` times as long as what anybody may write, each time that it is tried."""
    most = FAR * min(_took(ORDINARY) for _ in range(3))
    return _took(text) > most and min(_took(text) for _ in range(3)) > most


def _took(text: str) -> float:
    """Seconds of processor time."""
    began = process_time()
    wish(text)
    return process_time() - began


@pytest.mark.parametrize(
    ("text", "told", "asked", "kind"),
    [
        ("HELP", None, False, "help"),
        ("info", None, True, "help"),
        ("ayuda", None, False, "help"),
        ("START", None, False, "start"),
        ("unstop", None, True, "start"),
        ("YES", None, False, "yes"),
        ("YES", None, True, None),
        ("YES", "START", True, None),
        ("YES", "START", False, "start"),
        ("anything", "STOP", True, "stop"),
        ("anything", "HELP", False, "help"),
        ("baja", None, True, None),
        ("baja", None, False, "stop"),
        ("yes please", None, False, None),
        ("help me", None, False, None),
        ("", None, False, None),
        ("🛑", None, False, None),
    ],
)
def test_help_start_and_yes(text: str, told: str | None, asked: bool, kind: str | None) -> None:
    found = wish(text, told, asked)
    assert (found.kind if found else None) == kind


async def test_stop_is_confirmed_once_and_then_nothing_is_said(full: Clinic) -> None:
    await full.twilio.whatsapp(PATIENT, "hello there")
    await full.reply(Reply("Where does it hurt?"))
    await full.settled()
    for _ in range(3):
        await full.twilio.whatsapp(PATIENT, "please stop texting me")
    await full.settled()
    assert [text.partition(" from")[0] for text in full.sent()[1:]] == ["You will get no more messages"]
    await full.twilio.whatsapp(PATIENT, "my knee hurts a little")
    assert await full.waiting() is None
    assert await full.reasons() == ["wrote_after_opt_out"]


async def test_what_was_about_to_be_said_is_not_said_any_more(full: Clinic) -> None:
    await full.twilio.whatsapp(PATIENT, "hello there")
    full.twilio.refuses(429, 20429, retry_after="1")
    await full.reply(Reply("too late"))
    await full.twilio.whatsapp(PATIENT, "unsubscribe")
    assert sorted(await full.settled()) == ["sent", "withdrawn"]
    assert "too late" not in full.sent()


async def test_start_brings_the_messages_back_and_yes_only_when_nothing_is_asked(full: Clinic) -> None:
    for back in ("START", "yes", "unstop"):
        await full.twilio.whatsapp(PATIENT, "stop")
        await full.twilio.whatsapp(PATIENT, back)
        await full.settled()
        assert full.sent()[-1].startswith("You will get messages here again")
    await full.twilio.whatsapp(PATIENT, "hello there")
    await full.reply(Reply("Any fever?", "question", (Choice("fever.yes", "Yes"), Choice("fever.no", "No"))))
    await full.settled()
    before = len(full.sent())
    await full.twilio.whatsapp(PATIENT, "YES")
    waiting = await full.waiting()
    assert waiting
    assert waiting.text == "YES"
    assert len(full.sent()) == before


async def test_an_emergency_after_an_opt_out_is_answered(full: Clinic) -> None:
    await full.twilio.whatsapp(PATIENT, "stop")
    await full.twilio.whatsapp(PATIENT, "crushing chest pain and I cannot breathe")
    await full.settled()
    assert any("Call 911 now" in text for text in full.sent())
    assert "alarm" in await full.reasons()
    async with full.store.read() as tx:
        assert await reach.opted_out(tx, (await full.conversations())[0].id)


async def test_an_emergency_that_twilio_blocks_after_stop_alarms_staff(full: Clinic) -> None:
    await full.twilio.text(PATIENT, "STOP")
    await full.twilio.text(PATIENT, "crushing chest pain and I cannot breathe")
    await full.settled()
    assert full.sent() == []
    rows = await full.queue()
    assert {row.reason: row.priority for row in rows} == {"alarm": 0, "undeliverable": 0}


async def test_a_block_that_we_did_not_know_of_is_mirrored(full: Clinic) -> None:
    await full.twilio.text(PATIENT, "hello there")
    full.twilio.refuses(400, 21610)
    await full.reply(Reply("one"), Reply("two"))
    assert await full.settled() == ["failed", "withdrawn"]
    async with full.store.read() as tx:
        assert await reach.opted_out(tx, (await full.conversations())[0].id)


async def test_who_leaves_while_an_emergency_is_open_is_told_to_staff(full: Clinic) -> None:
    await full.twilio.whatsapp(PATIENT, "crushing chest pain and I cannot breathe")
    await full.twilio.whatsapp(PATIENT, "STOP")
    await full.settled()
    assert sorted(await full.reasons()) == ["alarm", "opt_out_in_emergency"]


async def test_what_twilio_answers_by_itself_is_kept_and_not_answered_again(full: Clinic) -> None:
    for kind, body in (("STOP", "FIN"), ("HELP", "INFO?"), ("START", "BACK")):
        await full.twilio.text(PATIENT, body, OptOutType=kind)
        async with full.store.read() as tx:
            assert await reach.opted_out(tx, (await full.conversations())[0].id) == (kind != "START")
    assert await full.settled() == []


async def test_help_says_who_writes_and_leaves_the_cry_for_help_open(full: Clinic) -> None:
    await full.twilio.whatsapp(PATIENT, "INFO")
    await full.settled()
    assert full.sent()[-1].startswith("This is Lamplight")
    await full.twilio.whatsapp(PATIENT, "HELP")
    await full.settled()
    assert full.sent()[-1].startswith("Do you need emergency help right now?")
    assert any(text.startswith("This is Lamplight") for text in full.sent()[1:])


async def test_a_person_who_has_taken_over_is_not_talked_over(full: Clinic) -> None:
    await full.twilio.whatsapp(PATIENT, "hello there")
    async with full.store.write() as tx:
        row = (await full.conversations())[0]
        talk = await tx.session.get_one(type(row), row.id)
        talk.owner, talk.staff = "staff", "lee"
    await full.twilio.whatsapp(PATIENT, "stop texting me")
    await full.twilio.whatsapp(PATIENT, "help")
    assert [text for text in await full.settled() if text == "sent"] == []
    async with full.store.read() as tx:
        assert await reach.opted_out(tx, row.id)


async def test_reminders_alone_are_stopped_and_answers_go_on(full: Clinic) -> None:
    await full.twilio.whatsapp(PATIENT, "no more reminders please")
    await full.settled()
    assert full.sent()[-1].startswith("You will get no more reminders")
    await full.twilio.whatsapp(PATIENT, "hello there")
    await full.reply(Reply("Where does it hurt?"))
    await full.settled()
    assert full.sent()[-1] == "Where does it hurt?"


async def test_every_language_has_its_words(full: Clinic) -> None:
    keys = ("opted-out", "opted-out-reminders", "opted-in", "help", "link", "refuse", "invite", "choose")
    facts = {"number": "911", "link": "https://clinic.example"}
    said = {
        (key, lang): full.words.say(f"channel-{key}", lang, **facts)
        for key, lang in product(keys, full.words.languages)
    }
    assert len(set(said.values())) == 8 * 8
    assert all("911" in said[key, lang] for key, lang in product(("opted-out", "help", "link"), full.words.languages))
