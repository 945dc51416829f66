"""Sealed text opens at its own place, with the patient's key, unchanged; nowhere else."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.store.crypto import MOST_HELD, Box, Masters, Unreadable, master_id
from tests.checklist import Tried

MASTER, INDEX = bytes(32), bytes(range(32))


def box_for(*subjects: str) -> Box:
    """A box that holds a key of its own for each of ``subjects``, and the keys."""
    box = Box(MASTER, INDEX)
    KEPT.extend(
        box.hold(subject, f"{number:08x}", number, bytes([number + 1] * 32)) for number, subject in enumerate(subjects)
    )
    return box


KEPT: list[object] = []  # as a transaction would
BOX = box_for("a", "b", "c", "d", "e")


WRITABLE = st.characters(codec="utf-8")  # half a surrogate pair is stopped at the door: no database takes it


@given(st.text(WRITABLE.filter(lambda letter: letter != "|")), st.text(WRITABLE))
def test_what_was_sealed_opens(row: str, text: str) -> None:
    place = f"message|text|{row}|a"
    assert BOX.open(place, BOX.seal(place, text)) == text


def test_each_of_five_hundred_texts_changed_at_ten_places_is_refused(tried: Tried) -> None:
    dice = random.Random(1)
    for number in range(500):
        place = f"message|text|{number}|{dice.choice('abcde')}"
        sealed = BOX.seal(place, f"my chest hurts {number}" * dice.randint(1, 20))
        for at in (0, 1, 4, 5, 16, 17, len(sealed) // 2, len(sealed) - 17, len(sealed) - 16, len(sealed) - 1):
            changed = bytearray(sealed)
            changed[at] ^= dice.randint(1, 255)
            with capture_logs() as lines, pytest.raises(Unreadable):
                BOX.open(place, bytes(changed))
            assert [line["log_level"] for line in lines if line["event"] == "sealed.refused"] == ["critical"]
            tried()


def test_five_hundred_swaps_of_row_column_and_patient_are_refused(tried: Tried) -> None:
    dice = random.Random(2)
    for number in range(500):
        here = ["message", "text", f"row{number}", dice.choice("abcde")]
        sealed = BOX.seal("|".join(here), "yes")
        part = number % 4
        others = (["decision", "discharge"], ["choices", "made_of"], ["row-1", "row-2"], sorted({*"abcde"} - {here[3]}))
        there = [*here[:part], dice.choice(others[part]), *here[part + 1 :]]
        with capture_logs() as lines, pytest.raises(Unreadable):
            BOX.open("|".join(there), sealed)
        assert [line["log_level"] for line in lines if line["event"] == "sealed.refused"] == ["critical"]
        tried()


@pytest.mark.parametrize("cut", [0, 1, 4, 16, 17, 32])
def test_what_is_cut_short_is_refused(cut: int) -> None:
    with pytest.raises(Unreadable):
        BOX.open("message|text|1|a", BOX.seal("message|text|1|a", "")[:cut])


def test_another_patients_key_under_the_same_name_opens_nothing() -> None:
    sealed = BOX.seal("message|text|1|a", "x")
    other = Box(MASTER, INDEX)
    KEPT.append(other.hold("a", "00000000", 1, b"z" * 32))
    with pytest.raises(Unreadable):
        other.open("message|text|1|a", sealed)


def test_without_the_patients_key_nothing_is_sealed_or_opened() -> None:
    sealed = BOX.seal("message|text|1|a", "x")
    bare = Box(MASTER, INDEX)
    for act in (lambda: bare.seal("message|text|1|a", "x"), lambda: bare.open("message|text|1|a", sealed)):
        with pytest.raises(Unreadable, match="no key"):
            act()


def test_a_forgotten_key_is_gone_from_memory() -> None:
    box = Box(MASTER, INDEX)
    key = box.hold("p", "0000000a", 1, b"k" * 32)
    sealed = box.seal("message|text|1|p", "x")
    box.forget("p")
    with pytest.raises(Unreadable, match="no key"):
        box.open("message|text|1|p", sealed)
    assert box.held("p", "0000000a") is None
    assert key.id == "0000000a"


def test_memory_holds_a_bounded_number_of_keys_and_never_drops_one_in_use() -> None:
    box = Box(MASTER, INDEX)
    used = box.hold("first", "00000001", 1, b"1" * 32)
    for number in range(MOST_HELD + 5):
        box.hold(f"s{number}", "00000002", 1, b"2" * 32)
    assert len(box._held) == MOST_HELD
    assert box.held("first", "00000001") is None  # it is fetched again by the next transaction
    assert box.open("message|text|1|first", box.seal("message|text|1|first", "still")) == "still"
    assert used.id == "00000001"


def test_the_newest_key_seals_and_the_older_still_opens() -> None:
    box = Box(MASTER, INDEX)
    KEPT.append(box.hold("p", "00000001", 1, b"1" * 32))
    before = box.seal("message|text|1|p", "before")
    KEPT.append(box.hold("p", "00000002", 2, b"2" * 32))
    KEPT.append(box.hold("p", "00000001", 1, b"1" * 32))  # seen again in an older row
    after = box.seal("message|text|2|p", "after")
    assert (before[1:5].hex(), after[1:5].hex()) == ("00000001", "00000002")
    assert (box.open("message|text|1|p", before), box.open("message|text|2|p", after)) == ("before", "after")


def test_a_wrapped_key_opens_for_its_patient_and_master_alone() -> None:
    box, raw = Box(MASTER, INDEX), b"r" * 32
    wrapped = box.wrap("p", "00000001", raw)
    assert box.unwrap("p", "00000001", box.master, wrapped) == raw
    for subject, key_id in (("q", "00000001"), ("p", "00000002")):
        with pytest.raises(Unreadable):
            box.unwrap(subject, key_id, box.master, wrapped)
    with pytest.raises(Unreadable, match="is missing"):
        Box(b"o" * 32, INDEX).unwrap("p", "00000001", box.master, wrapped)


def test_a_missing_master_key_is_looked_for_again() -> None:
    wrapped = Box(b"n" * 32, INDEX).wrap("p", "00000001", b"r" * 32)
    box = Box(MASTER, INDEX, again=lambda: Masters(b"n" * 32, (MASTER,)))
    assert box.unwrap("p", "00000001", master_id(b"n" * 32), wrapped) == b"r" * 32
    assert box.master == master_id(b"n" * 32)


def test_equal_texts_do_not_look_equal() -> None:
    assert BOX.seal("message|text|1|a", "yes") != BOX.seal("message|text|1|a", "yes")


def test_the_index_is_stable_keyed_and_separate_per_kind() -> None:
    index = BOX.index("address", "+15005550001")
    assert index == BOX.index("address", "+15005550001")
    assert index != BOX.index("name", "+15005550001")
    assert index != Box(bytes(32), bytes(32)).index("address", "+15005550001")
