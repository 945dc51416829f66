"""A language's rules, read: what is refused, what is allowed all the same, and what takes a fact back."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from safety import manner as manners
from safety import wording
from safety.manner import has_manner, manner
from safety.patterns import PhraseError
from tests.safety.made import made


@pytest.mark.parametrize("language", ["xx", "e", "eng", "e1", "..", ""])
def test_a_language_without_rules_is_refused(language: str) -> None:
    assert not has_manner(language)
    with pytest.raises(PhraseError, match="no guard rules"):
        manner(language)


@pytest.fixture
def changed(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """``changed(rules=…)``: the English rules as they are, but for that."""
    real = manners._load

    def change(**changes: Any) -> None:
        data = {**real("en"), **changes}
        monkeypatch.setattr(manners, "_load", lambda name: data if name == "en" else real(name))
        manner.cache_clear()

    yield change
    manner.cache_clear()


def test_rules_in_a_writing_that_is_none_are_refused(changed: Callable[..., None]) -> None:
    changed(writing="runes")
    with pytest.raises(PhraseError, match="unknown writing 'runes'"):
        manner("en")


def test_a_rule_says_why(changed: Callable[..., None]) -> None:
    changed(rules=[{"rule": "dose", "why": "", "phrases": ["a"]}])
    with pytest.raises(PhraseError, match="dose: every rule says why"):
        manner("en")


RULES = [
    {"rule": "dose", "why": "w", "phrases": ["take <much>"]},
    {"rule": "cost", "why": "w", "always": "yes", "phrases": ["free"]},
    {"rule": "allow", "why": "w", "phrases": ["you take two breaths", "free of charge"]},
    {"rule": "link", "why": "w", "phrases": ["our page"]},
    {"rule": "wrong_language", "why": "w", "phrases": ["hola"]},
]


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("take two", {"dose"}), ("take three", {"dose"}), ("you take two breaths", set()),
        ("take two. you take two breaths", {"dose"}),
        ("take. two", set()), ("take the two", {"dose"}), ("free of charge", {"cost"}),
        ("see our page", {"link"}), ("hola", {"wrong_language"}),
        ("taaake two", {"dose"}), ("", set()), ("you take two", {"dose"}), ("take two breaths", {"dose"}),
    ],
)  # fmt: skip
def test_an_allowed_phrase_covers_what_lies_in_it_but_not_what_is_always_refused(
    changed: Callable[..., None], text: str, broken: set[str]
) -> None:
    changed(rules=RULES, groups={"few": "two", "much": "<few> three"}, fillers="the")
    got = made(text)
    assert got.broken - {"aimless"} == broken
    assert wording.link(got) == ("link" in broken)
    assert wording.phrase_rule("dose")(got) == ("dose" in broken)
    assert not broken & {"wrong_language"} or wording.wrong_language(got, ("en",))


@pytest.mark.parametrize(
    ("lead", "denied"),
    [
        ("Never", True), ("Please", False), ("Never, please", False), ("Never. Please", False),
        ("Never forget", False), ("Please, never", True), ("", False),
        ("Never,", True), ("Never: ", True), ("Never.", False),
    ],
)  # fmt: skip
def test_only_the_last_clause_leads_into_the_fact(changed: Callable[..., None], lead: str, denied: bool) -> None:
    changed(rules=[{"rule": "allow", "why": "w", "phrases": ["never forget"]}], denials="never")
    assert manner("en").denies(lead) == denied


def test_words_that_only_marks_tell_apart_are_told_apart() -> None:
    assert len(set(manner("vi").read("lời lỗi").words)) == 2


@pytest.mark.parametrize(("text", "strange"), [("zub grof", True), ("zub", False), ("", False), ("12 13", False)])
def test_one_word_that_nobody_approved_is_let_pass(text: str, strange: bool) -> None:
    assert wording.unvouched(made(text)) == strange
