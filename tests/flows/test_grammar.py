"""Rules of words: each sign does what its description says, where words stand apart and where they do not."""

import pytest

from flows.grammar import Rules, parted

PARTS = {"WANT": "want would_like wann*", "HUMAN": "nurse nurses person"}

CASES = [
    ("WANT .. HUMAN", "I want to see a nurse", True),
    ("WANT .. HUMAN", "I would like a person", True),
    ("WANT .. HUMAN", "wannabe nurses", True),
    ("WANT .. HUMAN", "want one two three four nurse", True),
    ("WANT .. HUMAN", "want one two three four five nurse", False),
    ("WANT .. HUMAN", "want that, nurse", False),
    ("WANT .. HUMAN", "a nurse I want", False),
    ("WANT .. HUMAN", "want nursery", False),
    ("WANT ... HUMAN", "want that, a nurse", True),
    ("WANT ... HUMAN", "want " + "one " * 9 + "nurse", False),
    ("WANT a|the HUMAN", "want the nurse", True),
    ("WANT a|the HUMAN", "want nurse", False),
    ("WANT a? HUMAN", "want nurse", True),
    ("WANT a? HUMAN", "want a nurse", True),
    ("a? HUMAN", "nurse", True),
    ("^ HUMAN $", "Nurse!!", True),
    ("^ HUMAN $", "the nurse", False),
    ("^ HUMAN $", "nurse now", False),
    ("^ .. HUMAN", "hello nurse", True),
    ("^ .. HUMAN", "hello there, nurse", False),
    ("HUMAN now|$", "nurse", True),
    ("HUMAN now|$", "nurse now please", True),
    ("HUMAN now|$", "nurse please", False),
    ("don't WANT", "I don’t want", True),
    ("WANT", "", False),
]


@pytest.mark.parametrize(("rule", "text", "holds"), CASES)
def test_what_a_rule_finds(rule: str, text: str, holds: bool) -> None:
    rules = Rules([rule], PARTS, spaced=True)
    assert any(rules.search(reading) for reading in parted(text)) is holds


@pytest.mark.parametrize(
    ("rule", "text", "holds"),
    [
        ("我要 .. 人", "我要找真人", True),
        ("我要 .. 人", "我要，人", False),
        ("我要 ... 人", "我要，人", True),
        ("我要 .. 人", "我要一二三四五六七八九人", False),
        ("^ 人 $", "人？", True),
        ("^ 人 $", "真人", False),
    ],
)
def test_where_words_are_written_together(rule: str, text: str, holds: bool) -> None:
    rules = Rules([rule], {}, spaced=False)
    assert any(rules.search(reading) for reading in parted(text)) is holds


def test_a_list_that_is_not_there_is_refused() -> None:
    with pytest.raises(KeyError):
        Rules(["NOBODY"], PARTS, spaced=True)
