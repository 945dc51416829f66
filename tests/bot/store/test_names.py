"""Looking for a patient by name in eight languages, through digests alone, filled, forgotten and made again."""

import random
import unicodedata

import pytest
from sqlmodel import select

from bot.message import Channel
from bot.settings import Settings
from bot.store import erasure, line, names, talk
from bot.store.desk import Desk
from bot.store.discharges import Discharges
from bot.store.models import Audit, Conversation
from bot.store.names import NameIndex
from bot.store.people import Staff
from bot.store.store import Store
from tests.bot.conftest import BOTH

DATABASES = BOTH
ANA = Staff(1, "ana", "nurse")
NAMES = (
    "Maria Fernanda Lopez", "José-Luis O’Brien", "François Müller", "Łukasz Strauß", "Grandma Quixotica",
    "محمد الأحمد", "فاطمة عبد الرحمٰن", "王小明", "欧阳娜娜", "मीना कुमारी", "राजेश ज़कारिया",
    "Nguyễn Thị Đào", "Trần Văn Ước", "João Gonçalves", "my son",
)  # fmt: skip


def bare(text: str) -> str:
    """Without what sits on a letter; another way to it than the module's."""
    letters = unicodedata.normalize("NFD", text.replace("Đ", "D").replace("đ", "d"))
    return "".join(c for c in letters if not 0x300 <= ord(c) <= 0x36F)


async def called(store: Store, label: str, number: int = 1) -> str:
    """A further person behind an address, so called."""
    async with store.write() as tx:
        writer = await talk.conversation_of(tx, Channel.SMS, "+1", f"+1202555{number:04}", "en", "US")
        return (await line.add(tx, writer, label, "other")).id


async def found(store: Store, text: str) -> list[str]:
    async with store.read() as tx:
        return list(await names.find(tx, text))


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("José-Luis O’Brien", "jose"), ("José-Luis O’Brien", "OBRIEN"), ("José-Luis O’Brien", "luis o'bri"),
        ("Łukasz Strauß", "lukasz strauss"), ("François Müller", "MULLER, fra"), ("Ｍａｒｉａ", "maria"),
        ("محمد الأحمد", "الاحمد"), ("محمد الأحمد", "مُحَمَّد"), ("فاطمة", "فاطمه"), ("کریم", "كريم"), ("عبـــد", "عبد"),
        ("王小明", "小明"), ("王小明", "王"), ("欧阳娜娜", "欧阳"), ("欧阳娜娜", "阳娜"), ("王小明Tom", "tom 王小"),
        ("मीना कुमारी", "मीना"), ("राजेश ज़कारिया", "जकारिया"), ("माँ", "मां"), ("मीना कुमारी", "कुमा"),
        ("Nguyễn Thị Đào", "nguyen thi dao"), ("Trần Văn Ước", "uoc tran"), ("Đào", "dao"), ("Li", "li"),
    ],
)  # fmt: skip
def test_a_name_is_found_however_it_is_typed(name: str, asked: str) -> None:
    assert names.asked(asked)
    assert names.asked(asked) <= names.entries(name)


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("Maria", "ma"), ("Maria", "ria"), ("Maria", "marina"), ("Maria Lopez", "maria gomez"), ("王小明", "王明"),
        ("王小明", "明小"), ("मीना", "मनी"), ("मीना", "मान"), ("Li", "lin"), ("Linda", "li"), ("محمد", "حمد"),
    ],
)  # fmt: skip
def test_another_name_is_not(name: str, asked: str) -> None:
    assert not names.asked(asked) <= names.entries(name)


@pytest.mark.parametrize("asked", ["", " ", "…", "'’", "\u200d", "🙂", "%", "---"])
async def test_what_has_no_letter_finds_nobody(store: Store, asked: str) -> None:
    await called(store, "Maria")
    assert names.asked(asked) == set()
    assert await found(store, asked) == []


@pytest.mark.parametrize("seed", range(30))
def test_every_beginning_of_every_word_finds_it(seed: int) -> None:
    chance = random.Random(seed)
    for name in NAMES:
        words = names.words_of(name)
        chosen = chance.sample(words, chance.randint(1, len(words)))
        typed = [word[: chance.randint(min(3, len(word)), len(word))] for word in chosen]
        for way in (str.upper, str.title, bare, lambda text: unicodedata.normalize("NFD", text)):
            assert names.asked(way(" ".join(typed))) <= names.entries(name), (name, typed)


async def test_labels_and_sheets_are_found_and_each_search_is_audited_without_its_text(store: Store) -> None:
    desk = Desk(store)
    maria, other = await called(store, "Maria Lopez"), await called(store, "Mario", 2)
    await Discharges(store).enter(other, ANA, {"patient": "Herr Zwetschgenbaum"})
    assert {place.conversation for place in await desk.found(ANA, "MAR", "US")} == {maria, other}
    assert [(place.conversation, place.label) for place in await desk.found(ANA, "lópez maria", "US")] == [
        (maria, "Maria Lopez")
    ]
    assert [place.conversation for place in await desk.found(ANA, "zwetschg", "US")] == [other]
    assert await desk.found(ANA, "Quixotica", "US") == []
    async with store.read() as tx:
        rows = (await tx.session.exec(select(Audit).where(Audit.action == "patient.searched"))).all()
        said = [row.payload[1:].decode() for row in rows]
    assert said == ["name 2", "name 1", "name 1", "name 0"]
    assert {(row.actor, row.subject) for row in rows} == {("ana", "")}


async def test_no_name_stands_in_the_database_in_clear(store: Store, settings: Settings) -> None:
    for number, name in enumerate(NAMES):
        await Discharges(store).enter(await called(store, name, number), ANA, {"patient": name})
    async with store.read() as tx:
        index = (await tx.session.exec(select(NameIndex))).all()
        everything = b"".join(row.digest for row in index)
    assert {len(row.digest) for row in index} == {32}
    if settings.database.startswith("sqlite"):
        everything += b"".join(file.read_bytes() for file in settings.data_dir.glob("lamplight.db*"))
        assert len(everything) > 100_000
    for name in NAMES:
        for entry in names.entries(name) | {name}:
            if len(entry.encode()) >= 7:  # shorter bytes may be there by chance
                assert entry.encode() not in everything, entry


async def test_an_erasure_takes_them_away(store: Store) -> None:
    maria, other = await called(store, "Maria"), await called(store, "Mariana", 2)
    async with store.write() as tx:
        assert await erasure.erase(tx, maria, "ana", "asked")
    assert await found(store, "maria") == [other]
    async with store.read() as tx:
        assert {row.conversation for row in (await tx.session.exec(select(NameIndex))).all()} == {other}


async def test_a_start_fills_in_what_is_missing_and_what_another_key_made(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [await called(store, name, number) for number, name in enumerate(NAMES)]
    await Discharges(store).enter(people[0], ANA, {"patient": "Zwetschgenbaum"})
    assert await names.catch_up(store) == 0
    async with store.write() as tx:  # as in a database of the version before
        for row in (await tx.session.exec(select(NameIndex))).all():
            await tx.session.delete(row)
    assert await found(store, "Zwetschgen") == []
    assert await names.catch_up(store) == len(NAMES)
    assert await found(store, "Zwetschgen maria") == [people[0]]
    monkeypatch.setattr(store.box, "_index_key", b"j" * 32)  # a restore with another one: nothing is found by the old
    assert await found(store, "maria") == []
    assert await names.catch_up(store) == len(NAMES)
    assert await found(store, "maria") == [people[0]]


async def test_a_search_has_an_end(store: Store) -> None:
    for number in range(names.MOST + 5):
        await called(store, "Maria", number)
    assert len(await found(store, "maria")) == names.MOST
    async with store.read() as tx:
        assert len((await tx.session.exec(select(Conversation))).all()) == 2 * (names.MOST + 5)
