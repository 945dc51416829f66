"""SMS segments against known texts, and parts that lose nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.parts import split
from flows.readability import plan as segments


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ("GSM-7", 0)),
        ("a" * 160, ("GSM-7", 1)),
        ("a" * 161, ("GSM-7", 2)),
        ("a" * 306, ("GSM-7", 2)),
        ("a" * 307, ("GSM-7", 3)),
        ("€" * 80, ("GSM-7", 1)),
        ("€" * 81, ("GSM-7", 2)),
        ("a" * 152 + "€" + "a" * 152, ("GSM-7", 3)),  # the two septets of € are not parted
        ("ñ" * 160, ("GSM-7", 1)),
        ("á" * 70, ("UCS-2", 1)),
        ("á" * 71, ("UCS-2", 2)),
        ("😀" * 35, ("UCS-2", 1)),
        ("😀" * 36, ("UCS-2", 2)),
        ("😀" * 67, ("UCS-2", 3)),  # 33 pairs to a segment: the last unit stays empty
        ("\u2068911\u2069", ("UCS-2", 1)),
    ],
)
def test_segments(text: str, expected: tuple[str, int]) -> None:
    assert segments(text) == expected


def test_split_keeps_sentences_then_words() -> None:
    assert split("") == split("  \n") == []
    assert split("Call 911 now.") == ["Call 911 now."]
    assert split("Call 911 now. Do not drive. Sit down.", 28) == ["Call 911 now. Do not drive.", "Sit down."]
    assert split("Llame ya.\nNo conduzca", 12) == ["Llame ya.", "No conduzca"]
    assert split("one two three", 8) == ["one two", "three"]
    assert split("onetwothree", 4) == ["onet", "woth", "ree"]
    assert split("Take 2.5 ml. Wait.", 12) == ["Take 2.5 ml.", "Wait."]


@given(st.text(alphabet=st.sampled_from("ab .!?\n😀é")) | st.text(), st.integers(2, 40))
def test_split_loses_nothing_and_fits(text: str, limit: int) -> None:
    parts = split(text, limit)
    assert all(part and len(part.encode("utf-16-le", "surrogatepass")) // 2 <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())
