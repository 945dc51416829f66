"""How a draft is taken apart: the facts that it must hold, whole and once, and the words around them."""

import pytest

from safety import wording
from tests.safety.made import FACT, made


@pytest.mark.parametrize(
    ("text", "facts", "around"),
    [
        (FACT, [FACT], ("", "")),
        (f"Hello. {FACT} Bye.", [FACT], ("Hello. ", " Bye.")),
        ("Hello.", [], ("Hello.",)),
        ("Hello.", [FACT], None),
        (f"{FACT} {FACT}", [FACT], None),
        (f"{FACT} {FACT}", [FACT, FACT], ("", " ", "")),
        (FACT, [FACT, FACT], None),
        (f"Go. {FACT}", ["Go.", FACT], ("", " ", "")),
        (f"{FACT} Go.", ["Go.", FACT], ("", " ", "")),
        ("Call now. Sit.", ["Call now. Sit.", "Sit."], ("", "")),  # one fact may be a part of another
        ("Call now. Sit. Sit.", ["Call now. Sit.", "Sit."], ("", " ", "")),
        ("Call now. Sit. Sit. Sit.", ["Call now. Sit.", "Sit."], None),
        ("call 911 now.", [FACT], None),
        ("Call 911  now.", [FACT], None),
        ("Sit down.Go.", ["Sit down.", "Go."], ("", "", "")),
        ("Go.Sit down.", ["Sit down.", "Go."], ("", "", "")),
        ("Call now. Sit", ["Call now.", "now. Sit"], None),  # neither stands there by itself
        ("Now Call us today.", ["Call us today.", "Now Call"], None),
        ("Call now. Sit.", ["Call now. Sit.", "Call now."], ("", "")),
        ("please, axStay", ["Stay"], None),
        ("Stayed on", ["Stay"], None),
        ("Hello.", [""], None),
        ("Hello.", [" "], None),
        ("Stay", ["Stay"], ("", "")),
        ("Stays", ["Stay"], None),
        ("xStay", ["Stay"], None),
        ("Stay2", ["Stay"], ("", "2")),  # a figure beside a letter is another rule's business
        ("9112", ["911"], None),
        ("2911", ["911"], None),
        ("911x", ["911"], ("", "x")),
        ("Stay.now", ["Stay."], ("", "now")),
        ("请坐下吧", ["坐下"], ("请", "吧")),
        ("cafe\u0301 ok", ["caf\u00e9"], ("", " ok")),
        ("caf\u00e9 ok", ["cafe\u0301"], ("", " ok")),
        ("aXa", ["a"], None),
        ("a a", ["a", "a"], ("", " ", "")),
        ("abab ab", ["abab", "ab"], ("", " ", "")),
    ],
)
def test_a_draft_is_taken_apart_around_its_facts(text: str, facts: list[str], around: tuple[str, ...] | None) -> None:
    got = made(text, facts)
    assert got.around == around
    assert got.words == ("\n".join(around) if around is not None else got.text)
    if not got.facts or len(got.facts[0]) < 5:
        assert wording.facts_changed(got) == (around is None)


def test_a_draft_keeps_what_it_was_given() -> None:
    got = made("Hi.", ["Hi."], channel="sms", committed=True, allowed={"b", "a"})
    assert (got.channel, got.human_committed, got.allowed, got.facts, got.language) == (
        "sms",
        True,
        ("a", "b"),
        ("Hi.",),
        "en",
    )
