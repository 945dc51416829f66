"""Which whole messages are short answers, however they are written, and that nothing longer or other is one."""

import pytest

from safety.answers import is_short_answer


@pytest.mark.parametrize(
    "text",
    ["yes", "YES!", " yes ", "yes.", "yes,", "yes;", "yes?", "yes\n", ". yes ...", "my  son", "my\nson", "sí",
    "si", "nữ", "nu", "Không có",
     "女", "女性。", "हाँ", "हां", "haan", "امرأة", "لا شيء", "أنا", "57", "٥٧", "५७", " 57. ", "0"],
)  # fmt: skip
def test_an_answer_is_known_in_any_writing(text: str) -> None:
    assert is_short_answer(text)


@pytest.mark.parametrize(
    "text",
    ["", " ", ".", "yes|yeah", "|", "yes no", "no puedo", "my", "child", "my sons", "57 years", "5 7", "5.7",
    "xyesx", "(yes)", "yes:", "not", "me man",
     "XX", "xxyes", "nữxx"],
)  # fmt: skip
def test_anything_else_is_none(text: str) -> None:
    assert not is_short_answer(text)
