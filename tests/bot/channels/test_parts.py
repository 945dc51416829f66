"""SMS segments against known texts, and parts that lose nothing."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.parts import numbered_parts, split
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


LONG = {
    "en": "Call your clinic today if it gets worse. ",
    "zh": "如果情况变糟，请今天联系诊所。",
    "hi": "अगर हालत बिगड़े तो आज ही क्लिनिक से संपर्क करें। ",
    "ar": "إذا ساءت الحالة فاتصل بالعيادة اليوم. هل تسمعني؟ ",
    "vi": "Hãy gọi phòng khám hôm nay nếu nặng hơn. ",
}


@pytest.mark.parametrize("language", LONG)
def test_a_long_text_is_cut_after_sentences_and_its_parts_are_numbered(language: str) -> None:
    sentence = LONG[language]
    text = (sentence * (4000 // len(sentence) + 1)).strip()
    parts = numbered_parts(text)
    assert len(parts) > 2
    assert all(len(part.encode("utf-16-le")) // 2 <= 1500 for part in parts)
    bodies = [re.fullmatch(rf"\({n}/{len(parts)}\) (.+)", part, re.S) for n, part in enumerate(parts, 1)]
    said = [body[1] for body in bodies if body]
    assert len(said) == len(parts)
    assert all(body.endswith((sentence.strip()[-1], "؟")) for body in said)
    assert "".join(said).replace(" ", "") == text.replace(" ", "")


def test_a_short_text_has_no_number_and_no_character_is_cut_in_two() -> None:
    assert numbered_parts("short") == ["short"]
    family = "👩‍👩‍👧‍👦"
    assert set("".join(split(family * 300, 100)).replace(family, "")) == set()
    assert all(part.replace(family, "") == "" for part in split(family * 300, 100))
    assert all(not part.startswith(("ि", "्", "ा")) for part in split("क्षि" * 900, 100))
