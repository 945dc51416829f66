"""How finds are joined, put back in their places, and masked, with simple readers in place of the real ones."""

import re
from collections.abc import Callable, Iterator

import pytest

from safety import personal_data
from safety.personal.span import KINDS, Span
from safety.personal.tagger import TaggerUnusable
from safety.personal_data import find, mask, masked

Reader = Callable[[str, str | None], Iterator[Span]]


def reader(kind: str, shape: str) -> Reader:
    def read(text: str, _language: str | None) -> Iterator[Span]:
        return (Span(found.start(), found.end(), kind) for found in re.finditer(shape, text))

    return read


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    return lambda *readers: monkeypatch.setattr(personal_data, "_READERS", readers)


@pytest.mark.parametrize(
    ("readers", "text", "spans", "left"),
    [
        ([("name", "Ann")], "hi Ann", [(3, 6, "name")], "hi [name]"),
        ([("name", "Ann")], "Ann, Ann", [(0, 3, "name"), (5, 8, "name")], "[name], [name]"),
        ([("name", "Ann")], "nobody", [], "nobody"),
        ([("name", "Ann")], "", [], ""),
        ([("phone", "55+"), ("name", "Ann")], "Ann 555", [(0, 3, "name"), (4, 7, "phone")], "[name] [phone]"),
        ([("phone", "55+"), ("name", "Ann")], "Ann555", [(0, 3, "name"), (3, 6, "phone")], "[name][phone]"),
        ([("phone", "55+"), ("name", "Ann")], "é Ann ５５５", [(2, 5, "name"), (6, 9, "phone")], "é [name] [phone]"),
        ([("name", "Ann")], "A\u200bnn é", [(0, 4, "name")], "[name] é"),
        ([("phone", "5|55 6")], "55 6", [(0, 1, "phone"), (1, 2, "phone")], "[phone][phone] 6"),
        # What the first reader masked is not read again, but a mask that the second sees whole may grow.
        ([("phone", "55+"), ("name", "hone")], "hone 55", [(0, 4, "name"), (5, 7, "phone")], "[name] [phone]"),
        ([("name", "name|Ann")], "[name] Ann", [(7, 10, "name")], "[name] [name]"),
        ([("name", r"name\] Ann")], "[name] Ann", [], "[name] Ann"),
        ([("name", "x|Ann"), ("name", "zzz")], "x[email]x", [(0, 1, "name"), (8, 9, "name")], "[name][email][name]"),
        # What masking shows is read in the next round.
        ([("phone", "55+"), ("name", r"Ann(?= \[phone\])|Bob(?= \[name\])")], "Bob Ann 55",
         [(0, 3, "name"), (4, 7, "name"), (8, 10, "phone")], "[name] [name] [phone]"),
        ([("phone", "55+"), ("name", r"zzz")], "aa 55", [(3, 5, "phone")], "aa [phone]"),
        ([("phone", r"77|\d\d(?= \[name\])"), ("name", "Ann")], "55 Ann", [(0, 2, "phone"),
        (3, 6, "name")], "[phone] [name]"),
    ],
)  # fmt: skip
def test_finds_are_put_back_where_they_stood(
    reads: Callable[..., None],
    readers: list[tuple[str, str]],
    text: str,
    spans: list[tuple[int, int, str]],
    left: str,
) -> None:
    reads(*(reader(kind, shape) for kind, shape in readers))
    assert find(text) == [Span(*span) for span in spans]
    assert mask(text) == masked(text, [Span(*span) for span in spans]) == left


def given(*spans: tuple[int, int, str]) -> Reader:
    """A reader that finds these once, in whatever order."""

    def read(text: str, _language: str | None) -> Iterator[Span]:
        return (Span(*span) for span in spans if "[" not in text)

    return read


@pytest.mark.parametrize(
    ("found", "joined"),
    [
        ([(0, 4, "name"), (2, 6, "phone")], [(0, 6, "phone")]),
        ([(0, 4, "phone"), (2, 6, "name")], [(0, 6, "phone")]),
        ([(0, 6, "name"), (2, 4, "email")], [(0, 6, "email")]),
        ([(2, 6, "name"), (0, 4, "phone")], [(0, 6, "phone")]),
        ([(0, 3, "name"), (3, 6, "phone")], [(0, 3, "name"), (3, 6, "phone")]),
        ([(0, 3, "name"), (2, 5, "place"), (4, 7, "card")], [(0, 7, "card")]),
        ([(0, 2, "name"), (6, 7, "name"), (1, 3, "name")], [(0, 3, "name"), (6, 7, "name")]),
        ([(0, 3, "organisation"), (0, 3, "place")], [(0, 3, "place")]),
    ],
)
def test_finds_that_overlap_are_one_of_the_surer_kind(
    reads: Callable[..., None], found: list[tuple[int, int, str]], joined: list[tuple[int, int, str]]
) -> None:
    reads(given(*found))
    assert find("abcdefgh") == [Span(*span) for span in joined]


@pytest.mark.parametrize("kind", KINDS)
def test_a_mask_of_every_kind_is_left_alone(reads: Callable[..., None], kind: str) -> None:
    reads(reader("name", r"[a-z]+"))
    assert mask(f"[{kind}]") == f"[{kind}]"
    assert mask("[nothing]") == "[[name]]"


def test_the_whole_text_is_masked_over_the_masks_that_stand_in_it(reads: Callable[..., None]) -> None:
    def all_of_it(text: str, _language: str | None) -> Iterator[Span]:
        return iter([] if text == "[text]" else [Span(0, len(text), "text")])

    reads(all_of_it)
    assert mask("call [phone] now") == "[text]"
    assert find("call [phone] now") == [Span(0, 16, "text")]


def test_readers_that_always_find_more_come_to_an_end(reads: Callable[..., None]) -> None:
    reads(reader("phone", r"5(?=5*$)"), reader("name", r"(?<![a-z\[])a(?=a*5*(?:\[|$))|a(?=\[)"))
    assert len(find("a" * 40)) <= 8
    calls: list[str] = []

    def one_more(text: str, language: str | None) -> Iterator[Span]:
        calls.append(text)
        at = text.find("a ")
        return iter([Span(at, at + 1, "name")] if at >= 0 else [])

    reads(one_more, one_more)
    assert len(find("a " * 20)) == len(calls) == 8  # two readers, four rounds


def test_the_reading_ends_when_the_last_reader_finds_nothing(reads: Callable[..., None]) -> None:
    calls: list[str] = []

    def counted(name: str, shape: str) -> Reader:
        read = reader("name", shape)

        def counting(text: str, language: str | None) -> Iterator[Span]:
            calls.append(name)
            return read(text, language)

        return counting

    reads(counted("first", "zzz"), counted("last", "Ann"))
    assert mask("Ann") == "[name]"
    assert calls == ["first", "last", "first", "last"]


def test_the_language_reaches_the_readers_and_is_none_unless_it_is_told(reads: Callable[..., None]) -> None:
    told: list[str | None] = []

    def listening(_text: str, language: str | None) -> Iterator[Span]:
        told.append(language)
        return iter(())

    reads(listening)
    mask("x", "fr")
    find("x", "pt")
    find("x")
    mask("x")
    assert told == ["fr", "pt", None, None]


def test_what_is_masked_without_the_tagger(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_text: str) -> list[Span]:
        raise TaggerUnusable

    monkeypatch.setattr(personal_data, "tagged", gone)
    assert mask("Ann has a fever") == "[text]"
    assert mask("[name]") == "[name]"
    assert mask("[text]") == "[text]"


def test_every_finder_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    finders = ("shapes", "numbers", "tagged", "places", "introduced")
    for alone in finders:
        for name in finders:
            monkeypatch.setattr(personal_data, name, lambda *_: [])
        monkeypatch.setattr(personal_data, alone, lambda text, *_: [Span(0, 2, "name")] if text[0] != "[" else [])
        assert mask("xx yy") == "[name] yy", alone
