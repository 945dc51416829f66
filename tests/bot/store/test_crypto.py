"""Sealed text opens at its own place, with its own key, unchanged; nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.store.crypto import Box, Unreadable

BOX = Box(bytes(32), bytes(range(32)))


@given(st.text(), st.text())
def test_what_was_sealed_opens(place: str, text: str) -> None:
    assert BOX.open(place, BOX.seal(place, text)) == text


@given(st.text(min_size=1), st.integers(min_value=0), st.integers(1, 255))
def test_one_changed_byte_is_refused(text: str, at: int, flip: int) -> None:
    sealed = bytearray(BOX.seal("message|text|a", text))
    sealed[at % len(sealed)] ^= flip
    with pytest.raises(Unreadable):
        BOX.open("message|text|a", bytes(sealed))


def test_a_row_moved_to_another_conversation_is_refused() -> None:
    with pytest.raises(Unreadable):
        BOX.open("message|text|b", BOX.seal("message|text|a", "chest pain"))


def test_another_key_opens_nothing() -> None:
    with pytest.raises(Unreadable):
        Box(bytes([1] * 32), bytes(32)).open("p", BOX.seal("p", "x"))


def test_equal_texts_do_not_look_equal() -> None:
    assert BOX.seal("p", "yes") != BOX.seal("p", "yes")


def test_the_index_is_stable_keyed_and_separate_per_kind() -> None:
    index = BOX.index("address", "+15005550001")
    assert index == BOX.index("address", "+15005550001")
    assert index != BOX.index("name", "+15005550001")
    assert index != Box(bytes(32), bytes(32)).index("address", "+15005550001")
