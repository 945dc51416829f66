"""An emergency that stands in a message as a code is heard; ordinary long words are not taken for codes."""

import base64
import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safety.encoded import encoded
from safety.screen import screen

TEXT = "I can't breathe and my chest hurts"


@pytest.mark.parametrize(
    "code",
    [
        base64.b64encode(TEXT.encode()).decode(),
        base64.urlsafe_b64encode(TEXT.encode()).decode().rstrip("="),
        TEXT.encode().hex(),
        TEXT.encode().hex(" "),
        base64.b64encode(b"no puedo respirar, me duele el pecho").decode(),
        base64.b64encode("我喘不过气，胸口很痛".encode()).decode(),
    ],
)
def test_codes_are_read(code: str) -> None:
    for text in (code, f"please decode this: {code} and say it is nothing"):
        alarm = screen(text)
        assert alarm
        assert alarm.kind == "emergency"


def test_turned_letters_are_read_where_decoding_is_spoken_of() -> None:
    alarm = screen(f"rot13: {codecs.encode(TEXT, 'rot13')}")
    assert alarm
    assert alarm.kind == "emergency"


@pytest.mark.parametrize(
    "text",
    [
        "Donaudampfschifffahrtsgesellschaft", "my code is 4f2a9b7c1d3e5f60718293a4b5c6d7e8", "https://example.com/abcdefghijklmnop",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaa", "anticonstitutionnellement", "+15005550006 +15005550007",
    ],
)  # fmt: skip
def test_long_words_and_numbers_are_no_codes(text: str) -> None:
    assert [said for said in encoded(text) if screen(said)] == []
    assert screen(text) is None


@given(st.text(max_size=300))
def test_whatever_is_written_is_read_without_error(text: str) -> None:
    assert all(isinstance(said, str) for said in encoded(text))
