"""Which runs of letters and figures are codes, how long ones are read, and that nothing is made of what is none."""

import base64
import codecs

import pytest

from safety.encoded import encoded

TEXT = "help, I can not breathe"


def said(text: str) -> list[str]:
    return list(encoded(text))


def in_base64(text: str | bytes) -> str:
    return base64.b64encode(text.encode() if isinstance(text, str) else text).decode()


@pytest.mark.parametrize(
    "text",
    [
        "a" * 12,
        "a" * 13,
        "a" * 14,
        "a" * 15,
        "a" * 22,
        "call me NOW NOW",
        "çà et là, ça saigne",
        "我喘不过气了啊",
        "one\nline\tmore",
        "???>>>~~~ is it",
    ],
)
def test_base64_is_read_in_either_alphabet_with_and_without_its_end(text: str) -> None:
    code = in_base64(text)
    for one in (code, code.rstrip("="), code.replace("+", "-").replace("/", "_"), code.rstrip("=") + "="):
        assert text in said(f"read {one} now")


@pytest.mark.parametrize("length", [11, 12])
def test_base64_of_less_than_sixteen_characters_is_a_word(length: int) -> None:
    code = in_base64("b" * length).rstrip("=")
    assert len(code) == (15 if length == 11 else 16)
    assert said(code) == (["b" * 12] if length == 12 else [])


@pytest.mark.parametrize("between", ["", " ", ":", "\n"])
def test_figures_of_sixteen_are_read_parted_or_not(between: str) -> None:
    assert TEXT in said(f"x {TEXT.encode().hex(between) if between else TEXT.encode().hex()} x")
    assert TEXT.upper() in said(TEXT.upper().encode().hex().upper())


def test_seven_letters_in_figures_are_a_number() -> None:
    assert said(b"abcdefg".hex(" ")) == []
    assert said(b"abcdefgh".hex(" ")) == ["abcdefgh"]


@pytest.mark.parametrize("word", ["rot13", "ROT-13", "Caesar", "decode", "decrypt", "cipher", "deciphered? cipher"])
def test_turned_letters_are_read_where_decoding_is_spoken_of(word: str) -> None:
    assert said(f"{word}: {codecs.encode('stroke', 'rot13')}")[-1].endswith("stroke")


@pytest.mark.parametrize("text", ["my rot14", "carrot13", "undecoded", "a plain text", "encipher", ""])
def test_nothing_is_turned_where_nobody_speaks_of_it(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe\xfd" * 6, b"plain but \x07 rings it", b"plain but \x00 ends it",
    "a private \ue000 sign".encode(), b"\r\rand\rmore\rlines"],
)  # fmt: skip
def test_bytes_that_nobody_would_write_are_no_text(content: bytes) -> None:
    assert said(in_base64(content)) == []
    assert said(content.hex()) == []


def test_a_code_without_a_whole_end_is_no_code() -> None:
    assert said("A" * 17) == []
    assert [one for one in said("Donaudampfschifffahrtsgesellschaft") if one.isascii()] == []


def test_every_code_of_a_message_is_read() -> None:
    assert said(f"{in_base64(TEXT)} and {in_base64('another one, too')} {b'and a third'.hex()} rot13") == [
        TEXT,
        "another one, too",
        "and a third",
        *said(f"{in_base64(TEXT)} and {in_base64('another one, too')} {b'and a third'.hex()} rot13")[3:],
    ]


def test_of_a_long_code_the_beginning_is_read() -> None:
    words = "help me " * 1_000
    assert said(in_base64(words)) == [words[:3_000]]
    assert said(words.encode().hex()) == [words[:2_000]]
    assert said("rot13 " + codecs.encode(words, "rot13"))[-1] == codecs.encode("rot13 ", "rot13") + words[: 4_000 - 6]


def test_of_a_long_message_the_beginning_is_searched() -> None:
    code = in_base64(TEXT)
    assert TEXT in said("x " * (8_000 - len(code)) + code)
    assert said("x " * 8_000 + code) == []
    assert said("x " * 7_999 + code) == []
