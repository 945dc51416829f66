"""Every patient has a key; it comes with their rows, stays off the disk, and a start without the right master fails."""

import base64
import os
import random
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import phonenumbers
import pytest
from sqlalchemy import text
from sqlmodel import select
from structlog.testing import capture_logs

from bot import secrets
from bot.app import Lamplight
from bot.inbox import Inbox
from bot.message import Channel, Inbound, Reply
from bot.settings import Settings
from bot.store import keys, talk
from bot.store.crypto import VERSION, Box, Unreadable, WrongKey
from bot.store.find import NotANumber, by_number, e164
from bot.store.master import box_of
from bot.store.models import Conversation, Message, SubjectKey
from bot.store.store import Store
from tests.bot.conftest import BOTH, KEYS
from tests.checklist import Tried

DATABASES = BOTH


async def test_a_patient_gets_a_key_with_the_first_word_and_another_process_reads_it(
    settings: Settings, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    await inbox.accept(sms("hello"))
    other = Store(settings.database, Box(*KEYS))
    async with other.read() as tx:
        row = (await tx.session.exec(select(Message).where(Message.author == "patient"))).one()
        assert row.text_sealed[:1] == VERSION
        assert talk.text_of(tx, row) == "hello"
        kept = (await tx.session.exec(select(SubjectKey))).one()
        assert kept.subject == row.conversation
    await other.close()


async def test_no_key_stands_in_any_file(
    settings: Settings, store: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    await inbox.accept(sms("hello"))
    async with store.read() as tx:
        row = (await tx.session.exec(select(SubjectKey))).one()
        assert row.wrapped
        raw = store.box.unwrap(row.subject, row.key_id, row.master, row.wrapped)
    if store.shared:
        files = [path for path in Path(settings.data_dir).rglob("*") if path.is_file()]
    else:
        files = list(settings.data_dir.glob("lamplight.db*"))
        assert files
    for path in files:
        for form in (raw, base64.b64encode(raw), raw.hex().encode(), KEYS[0]):
            assert form not in path.read_bytes()


async def test_texts_swapped_between_two_rows_of_one_patient_are_refused(
    store: Store, inbox: Inbox, sms: Callable[..., Inbound]
) -> None:
    await inbox.accept(sms("yes"))
    await inbox.accept(sms("no"))
    async with store.write() as tx:
        first, second = (await tx.session.exec(select(Message).where(Message.author == "patient"))).all()
        first.text_sealed, second.text_sealed = second.text_sealed, first.text_sealed
    async with store.read() as tx:
        for row in (await tx.session.exec(select(Message).where(Message.author == "patient"))).all():
            with capture_logs() as lines, pytest.raises(Unreadable):
                talk.text_of(tx, row)
            assert [(line["log_level"], line["kind"]) for line in lines] == [("critical", "message/text")]


async def test_a_conversation_that_was_not_kept_leaves_no_key(store: Store) -> None:
    made = []
    with pytest.raises(ZeroDivisionError):
        async with store.write() as tx:
            made.append(await talk.conversation_of(tx, Channel.SMS, "+1", "+2", "en", "US"))
            await tx.session.flush()
            raise ZeroDivisionError
    with pytest.raises(Unreadable, match="no key"):
        store.box.seal(f"message|text|1|{made[0].id}", "x")


async def test_rows_from_before_patients_had_keys_open_and_get_one(store: Store, sms: Callable[..., Inbound]) -> None:
    async with store.write() as tx:
        row = await talk.conversation_of(tx, Channel.SMS, "+1", "+15005550001", "en", "US")
        await talk.add_replies(tx, row, [Reply("as before")], answers=None)
    nonce = os.urandom(12)
    former = store.box._masters[store.box.master].encrypt(nonce, b"as before", f"message|text|{row.id}".encode())
    async with store.write() as tx:
        await tx.session.exec(text("UPDATE message SET text_sealed = :s").bindparams(s=b"\x01" + nonce + former))  # type: ignore[call-overload]
        await tx.session.exec(text("UPDATE conversation SET key_id = NULL"))  # type: ignore[call-overload]
        await tx.session.exec(text("DELETE FROM subject_key"))  # type: ignore[call-overload]
    again = Store(store.url, Box(*KEYS))
    await again.migrate()
    async with again.write() as tx:
        patient = await tx.session.get_one(Conversation, row.id)
        message = (await tx.session.exec(select(Message))).one()
        assert talk.text_of(tx, message) == "as before"
        await talk.add_replies(tx, patient, [Reply("from now on")], answers=None)
    await again.close()


def test_every_sealed_column_is_known_to_rotation_and_erasure() -> None:
    from sqlmodel import SQLModel

    there = {
        (name, column.name.removesuffix("_sealed"))
        for name, table in SQLModel.metadata.tables.items()
        for column in table.columns
        if column.name.endswith("_sealed")
    }
    assert there == {(table.__tablename__, column) for table, (_, columns) in keys.SEALED.items() for column in columns}


def _started(folder: Path, **changed: object) -> Settings:
    return Settings(data_dir=folder, _env_file=None, **changed)  # type: ignore[call-arg, arg-type]


async def _first_start(folder: Path, **changed: object) -> Settings:
    settings = _started(folder, **changed)
    store = Store(settings.database, box_of(settings))
    await store.migrate()
    async with store.write() as tx:
        await talk.conversation_of(tx, Channel.SMS, "+1", "+15005550001", "en", "US")
    await store.close()
    return settings


async def test_a_start_with_another_master_key_is_refused_and_says_why(tmp_path: Path) -> None:
    settings = await _first_start(tmp_path)
    file = tmp_path / "secrets.json"
    kept = secrets.load_or_make(file)
    secrets.save(file, secrets.replace(secrets.rotated(kept), older_data_keys=()))
    store = Store(settings.database, box_of(settings))
    with pytest.raises(WrongKey, match=r"restore secrets\.json"):
        await store.migrate()
    await store.close()
    secrets.save(file, kept)
    store = Store(settings.database, box_of(settings))
    await store.migrate()
    await store.close()


async def test_a_start_without_keys_beside_a_database_is_refused(tmp_path: Path) -> None:
    settings = await _first_start(tmp_path)
    (tmp_path / "secrets.json").unlink()
    with pytest.raises(secrets.SecretsError, match="is missing and there is a database"):
        Lamplight(settings)
    assert not (tmp_path / "secrets.json").exists()


@pytest.mark.parametrize("content", ["", "{}", "[]", "null", '{"data_key": 3}', "x" * 40])
def test_half_a_file_of_keys_is_refused(tmp_path: Path, content: str) -> None:
    file = tmp_path / "secrets.json"
    file.write_text(content)
    file.chmod(0o600)
    with pytest.raises(secrets.SecretsError, match="not a whole set of keys"):
        secrets.load_or_make(file)


def test_a_short_key_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "secrets.json"
    made = secrets.load_or_make(file)
    secrets.save(file, secrets.replace(made, data_key=base64.b64encode(b"short").decode()))
    with pytest.raises(secrets.SecretsError, match="not a whole set of keys"):
        secrets.load_or_make(file)


def test_a_file_of_keys_from_before_the_audit_was_signed_is_completed(tmp_path: Path) -> None:
    import json

    file = tmp_path / "secrets.json"
    before = secrets.load_or_make(file)
    kept = json.loads(file.read_text())
    del kept["audit_key"], kept["older_data_keys"]
    file.write_text(json.dumps(kept))
    after = secrets.load_or_make(file)
    assert after.data_key == before.data_key
    assert len(after.raw("audit_key")) == 32
    assert secrets.load_or_make(file) == after


async def test_the_master_key_may_be_a_file_of_your_own(tmp_path: Path) -> None:
    own = tmp_path / "elsewhere" / "master"
    own.parent.mkdir()
    own.write_text(base64.b64encode(os.urandom(32)).decode() + "\n")
    own.chmod(0o600)
    settings = await _first_start(tmp_path / "data", master_key_file=own)
    assert box_of(settings).master != box_of(_started(tmp_path / "data")).master
    own.chmod(0o644)
    with pytest.raises(secrets.SecretsError, match="can be read by others"):
        box_of(settings)
    own.chmod(0o600)
    own.write_text("not a key")
    with pytest.raises(secrets.SecretsError):
        box_of(settings)
    own.unlink()
    with pytest.raises(secrets.SecretsError, match="is missing"):
        box_of(settings)
    other = _started(tmp_path / "data")
    store = Store(other.database, box_of(other))
    with pytest.raises(WrongKey):
        await store.migrate()
    await store.close()


def test_keys_that_git_carries_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "secrets.json"
    secrets.load_or_make(file)
    for words in (["init", "-q"], ["add", "-f", "deep/secrets.json"]):
        subprocess.run(["git", *words], cwd=tmp_path, check=True)
    with pytest.raises(secrets.SecretsError, match="kept in git"):
        secrets.load_or_make(file)


def spellings(number: str) -> set[str]:
    """Ways to write one number: international, national, with the country's habits and with none."""
    parsed, forms = phonenumbers.parse(number), phonenumbers.PhoneNumberFormat
    digits = number[1:]
    written = {phonenumbers.format_number(parsed, form) for form in (forms.E164, forms.INTERNATIONAL, forms.NATIONAL)}
    written |= {
        f"\u202a{number}\u202c",
        f"\u200e{number}",
        f"whatsapp:{number}",
        f"tel:{number}",
        f" {number} ",
        phonenumbers.format_number(parsed, forms.RFC3966),
    }
    for between in ("\u2009", "\u2013", " ", "-", ".", " - ", "\u00a0", "\u2011", "/", "  "):
        national = str(parsed.national_number)
        for cut in (2, 3, 4):
            written.add(f"+{parsed.country_code}{between}{national[:cut]}{between}{national[cut:]}")
            written.add(f"{number[:4]}{between}{number[4:]}")
    for zero in (0x0660, 0x06F0, 0x0966, 0xFF10):
        written.add("+" + "".join(chr(zero + int(digit)) for digit in digits))
        written.add("\uff0b" + "".join(chr(zero + int(digit)) for digit in digits))
    return written


@pytest.mark.parametrize(
    ("number", "country"),
    [
        ("+12025550123", "US"),
        ("+447700900123", "GB"),
        ("+5511987654321", "BR"),
        ("+84912345678", "VN"),
        ("+919876543210", "IN"),
    ],
)
def test_fifty_spellings_of_a_number_are_one_patient(number: str, country: str, tried: Tried) -> None:
    box = Box(*KEYS)
    written = sorted(spellings(number))[:50]
    tried(len(written))
    assert {box.index("address", e164(one, country)) for one in written} == {box.index("address", number)}


@pytest.mark.parametrize("words", ["", "hello", "+", "+1", "0" * 40, "whatsapp:", "12\n"])
def test_what_is_no_number_is_refused(words: str) -> None:
    with pytest.raises(NotANumber):
        e164(words, "US")


async def test_ten_thousand_patients_have_as_many_indexes_and_one_is_found_at_once(store: Store) -> None:
    dice = random.Random(3)
    numbers = [f"+1202{dice.randrange(10**7):07}" for _ in range(10_000)]
    indexes = {number: store.box.index("address", number) for number in numbers}
    assert len(set(indexes.values())) == len(set(numbers))
    async with store.write() as tx:
        rows = [
            Conversation(
                id=f"{at:032x}",
                channel="sms",
                ours="+1",
                address_index=found,
                address_sealed=b"",
                language="en",
                country="US",
            )
            for at, found in enumerate(indexes.values())
        ]
        tx.session.add_all(rows)
    took = []
    for number in dice.sample(numbers, 200):
        begun = time.perf_counter()
        async with store.read() as tx:
            assert len(await by_number(tx, number, "US")) == 1
        took.append(time.perf_counter() - begun)
    assert sorted(took)[189] < 0.05
