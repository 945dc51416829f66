"""Finds patients by what they are called, through a blind index: no name stands in the database in clear.

Of each word of a name the word itself and its beginnings of three letters or more are kept as keyed digests; of Chinese
names each character and each pair. Who reads the file alone learns how many there are, and which patients share one.
"""

import json
import unicodedata
from collections.abc import Sequence
from typing import Final

from sqlalchemy import delete, func, or_
from sqlmodel import Field, SQLModel, col, select

from bot.store import keys
from bot.store.models import Conversation, Discharge
from bot.store.store import Store, Tx

SHORTEST: Final = 3  # letters of a beginning; a shorter word is found only whole
MOST: Final = 20  # patients of one search
AT_ONCE: Final = 50  # patients in one transaction of a backfill
_MARK: Final = "names of version 1"  # as a digest beside a patient's names: they stand there as this module makes them
_KIND: Final = "name"  # for what the index key is used here
# Letters that stand for one another and that Unicode does not take apart.
_SAME: Final = str.maketrans(
    {"đ": "d", "ð": "d", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th",
     "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ٱ": "ا", "ـ": None, "ँ": "ं"}
)  # fmt: skip
_WITHIN: Final = "'’ʼ‘`´"  # belongs to the word around it, whichever way it was typed


class NameIndex(SQLModel, table=True):
    """One thing that a patient may be found by, as a digest under the index key."""

    __tablename__ = "name_index"

    digest: bytes = Field(primary_key=True)
    conversation: str = Field(foreign_key="conversation.id", primary_key=True, index=True)


def words_of(text: str) -> list[str]:
    """The words of a name without case, accents and tones; of each run of Chinese characters one word."""
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_SAME)
    plain = "".join(filter(None, map(_plain, unicodedata.normalize("NFD", folded)))).translate(_SAME)
    found: list[str] = []
    for word in unicodedata.normalize("NFC", plain).split():
        run = ""
        for c in word:
            if run and _is_han(run[-1]) != _is_han(c):
                found.append(run)
                run = ""
            run += c
        found.append(run)
    return found


def entries(text: str) -> set[str]:
    """All by which this name is found."""
    found: set[str] = set()
    for word in words_of(text):
        if _is_han(word[0]):
            found |= {*word, *(word[n : n + 2] for n in range(len(word) - 1))}
        else:
            found |= {word, *(word[:n] for n in range(SHORTEST, len(word)))}
    return found


def asked(text: str) -> set[str]:
    """All that a name must have to be found by ``text``; empty where that has no letter."""
    found: set[str] = set()
    for word in words_of(text):
        pairs = {word[n : n + 2] for n in range(len(word) - 1)} if _is_han(word[0]) else set()
        found |= pairs or {word}
    return found


async def keep(tx: Tx, conversation: str, *names: str) -> None:
    """From now on this patient is found by ``names`` too."""
    query = select(NameIndex.digest).where(NameIndex.conversation == conversation)
    there = set((await tx.session.exec(query)).all())
    wanted = {_digest(tx, entry) for entry in (*set().union(*map(entries, names)), _MARK)}
    tx.session.add_all(NameIndex(digest=digest, conversation=conversation) for digest in wanted - there)


async def find(tx: Tx, text: str) -> Sequence[str]:
    """The patients who have every word of ``text`` in what they are called, at most ``MOST``, the oldest first."""
    wanted = [_digest(tx, entry) for entry in asked(text)]
    if not wanted:
        return []
    query = (
        select(Conversation.id)
        .join(NameIndex, col(NameIndex.conversation) == col(Conversation.id))
        .where(col(NameIndex.digest).in_(wanted), col(Conversation.erased_at).is_(None))
        .group_by(col(Conversation.id), col(Conversation.created_at))
        .having(func.count() == len(wanted))
        .order_by(col(Conversation.created_at))
        .limit(MOST)
    )
    return (await tx.session.exec(query)).all()


async def catch_up(store: Store) -> int:
    """Index the names of patients of an earlier version, or of before another index key; how many."""
    done = 0
    while some := await store.change(_some):
        done += some
    return done


async def _some(tx: Tx) -> int:
    marked = select(NameIndex.conversation).where(NameIndex.digest == _digest(tx, _MARK))
    sheets = select(Discharge.conversation)
    query = (
        select(Conversation)
        .where(col(Conversation.erased_at).is_(None), col(Conversation.id).not_in(marked))
        .where(or_(col(Conversation.label_sealed).is_not(None), col(Conversation.id).in_(sheets)))
        .order_by(col(Conversation.id))
        .limit(AT_ONCE)
        .with_for_update(key_share=True, skip_locked=True)  # several processes may start at once
    )
    rows = (await tx.session.exec(query)).all()
    for row in rows:
        await (await tx.session.connection()).execute(
            delete(NameIndex).where(col(NameIndex.conversation) == row.id)  # under another key: nobody finds it
        )
        await keep(tx, row.id, *await _names_of(tx, row))
    return len(rows)


async def _names_of(tx: Tx, talk: Conversation) -> list[str]:
    names = [tx.box.open(keys.place(talk, "label"), talk.label_sealed)] if talk.label_sealed else []
    for sheet in (await tx.session.exec(select(Discharge).where(Discharge.conversation == talk.id))).all():
        names.append(name_in(json.loads(tx.box.open(keys.place(sheet, "plan"), sheet.plan_sealed))))
    return names


def name_in(plan: dict[str, object]) -> str:
    """What a discharge plan calls the patient; empty where it does not."""
    return str(plan.get("patient") or "")


def _digest(tx: Tx, entry: str) -> bytes:
    return tx.box.index(_KIND, entry)


def _plain(c: str) -> str:
    """``c``, a blank between words, or nothing for an accent, a tone, or what only steers how it is written.

    Vowel signs of Devanagari are no accents: they have the class 0, as its virama has 9.
    """
    kind = unicodedata.category(c)
    if kind[0] == "M":
        return c if unicodedata.combining(c) in (0, 9) else ""
    if kind == "Cf" or c in _WITHIN:
        return ""
    return c if kind[0] in "LN" else " "


def _is_han(c: str) -> bool:
    return c[0] in "〇々" or "㐀" <= c[0] <= "鿿" or "豈" <= c[0] <= "﫿" or "\U00020000" <= c[0] <= "\U0003ffff"
