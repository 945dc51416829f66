"""Each rule by which words that sound like an emergency are none, at its edges, in a small language of our own."""

from collections.abc import Callable

import pytest

from tests.safety.small_book import Hear, book, concept, context, listen

__all__ = ["listen"]

BOOK = book(
    concepts=[
        concept("heart", "emergency", "stroke", "chest hurts", "jaw & numb", "no pulse", "pulse vanished"),
        concept("wish", "crisis", "die"),
        concept("cry", "emergency", "sos", "may day", alone="yes"),
        concept("pills", "emergency", "overdose", stays="past question resolved_after"),
        concept("loss", "urgent", "old lump"),
    ],
    context=[
        context("lookalike", "stroke of", "hurts funny", "treasure chest", "a_luck"),
        context("lookalike", "film star", "film ~~ scene", "numb skull", only="wish heart"),
        context("lookalike", "die cast", only="wish"),
        context("resolved_before", "former"),
        context("resolved_after", "vanished", "went away"),
        context("fear", "afraid ~ stroke", "stroke dread", "overdose", "dread stroke ~ soon", "afraid today stroke"),
        context("present", "today"),
        context("elsewhere", "film"),
        context("past", "old", "ages ago", "hurts ago", "when chest"),
        context("question", "what if", "signs", "die how"),
        context("insist", "honest"),
        context("undo", "not old", only="past elsewhere"),
    ],
)


def words(number: int) -> str:
    return " ".join("abcdefghijklmnopq"[at] * 2 for at in range(number))


@pytest.fixture
def hear(listen: Callable[..., Hear]) -> Callable[[str], str | None]:
    screen = listen(BOOK)

    def kind(text: str) -> str | None:
        alarm = screen(text)
        return None if alarm is None else alarm.kind

    return kind


RULES = {
    "nothing around": [("stroke", "emergency"), ("die", "crisis"), ("old lump", "urgent"), ("xyz", None)],
    "all of the message": [
        ("sos", "emergency"), ("the sos", "emergency"), ("sos mum", None), ("mum sos", None),
        ("may the day", "emergency"),
        ("may day mum", None), ("may day may day", None),
    ],
    "an idiom": [
        ("stroke of luck", None), ("chest hurts funny", None), ("treasure chest hurts", None),
        ("funny chest hurts", "emergency"),
        ("stroke a luck", "emergency"), ("star stroke film", None), ("film stroke scene", None),
        ("film overdose scene", None),
        ("die cast", None), ("stroke die cast", "emergency"), ("film pulse vanished scene", None),
        ("jaw the numb skull", None),
        ("die aa. film star", "crisis"),
    ],
    "over": [
        ("former stroke", "ask"), ("former aa bb cc dd stroke", "ask"), ("former aa bb cc dd ee stroke", "emergency"),
        ("former, stroke", "emergency"), ("aa, former stroke", "ask"), ("former. stroke", "emergency"),
        ("stroke former", "emergency"),
        ("stroke vanished", "ask"), ("stroke, vanished", "ask"), ("stroke aa bb cc dd vanished", "ask"),
        ("stroke aa bb cc dd ee vanished", "emergency"), ("vanished stroke", "emergency"),
        ("stroke. vanished", "emergency"),
        ("pulse vanished", "emergency"), ("overdose vanished", "emergency"), ("former overdose", "ask"),
        ("no stroke vanished", "ask"), ("stroke went away", "ask"), ("former stroke today", "ask"),
        ("stroke film vanished", "ask"), ("former stroke of luck", None),
    ],
    "feared": [
        ("afraid stroke", "ask"), ("afraid aa stroke", "ask"), ("stroke dread", "ask"), ("overdose", "emergency"),
        ("dread stroke soon", "emergency"), ("afraid stroke today", "emergency"), ("afraid today stroke", "ask"),
        ("afraid stroke. today", "ask"), ("afraid die stroke", "crisis"),
        ("afraid today stroke today", "emergency"), ("film stroke dread", "ask"), ("no stroke dread", None),
    ],
    "here and now, or elsewhere": [
        ("film stroke", None), ("stroke film", None), ("film. stroke", "emergency"),
        ("film stroke today", "emergency"),
        ("film stroke. today", None), ("jaw. film numb", None), ("film jaw. numb", None),
        ("jaw. numb. film", "emergency"),
        ("film. jaw. numb", "emergency"), ("jaw. aa film. numb", None), ("film ages ago stroke", None),
    ],
    "past": [
        ("old stroke", "ask"), ("stroke ages ago", "ask"), ("old. stroke", "emergency"),
        ("old overdose", "emergency"),
        ("old lump", "urgent"), ("old old lump", "ask"), ("old lump ages ago", "ask"),
        ("old stroke today", "emergency"),
        ("not old stroke", "emergency"), ("not old film stroke", None), ("stroke not old", "emergency"),
        ("not old. old stroke", "ask"), ("chest hurts old", "ask"), ("chest hurts ago", "emergency"),
        ("when chest hurts", "emergency"), ("old chest hurts", "ask"),
    ],
    "asked in general": [
        ("what if stroke", "ask"), (f"signs {words(7)} stroke", "ask"), (f"signs {words(8)} stroke", "emergency"),
        (f"what if {words(7)} stroke", "ask"), (f"what if {words(8)} stroke", "emergency"),
        ("stroke signs", "emergency"), ("signs. stroke", "emergency"), ("signs overdose", "emergency"),
        ("signs stroke today", "emergency"),
        ("signs die", "ask"), ("die how", "crisis"),
    ],
    "denied before": [
        ("no stroke", None), ("no the stroke", "emergency"), ("no any stroke", None), ("no aa stroke", "emergency"),
        ("no any any any any any stroke", None), ("no any any any any any any stroke", "emergency"),
        ("no, stroke", "emergency"), ("no any, stroke", "emergency"), ("no, any stroke", "emergency"),
        ("aa, no stroke", None),
        ("no. stroke", "emergency"), ("no no pulse", "emergency"), ("not no pulse", "emergency"),
        ("no honest stroke", "emergency"),
        ("no stroke honest", "emergency"), ("honest. no stroke", None), ("stroke no", "emergency"),
        ("aa no stroke", None),
        ("film no stroke", None), ("no stroke today", None),
    ],
    "denied in a list": [
        ("no aa or stroke", None), ("no aa, bb or stroke", None), ("no aa bb cc dd ee ff gg or stroke", None),
        (f"no {words(12)} or stroke", None), (f"no {words(13)} or stroke", "emergency"),
        (f"aa no {words(12)} or stroke", None),
        ("no aa with bb or stroke", "emergency"), ("no aa or bb with stroke", "emergency"),
        ("with no aa or stroke", None),
        ("no aa. bb or stroke", "emergency"), ("no aa or, stroke", None), ("aa or stroke", "emergency"),
        ("no or stroke", None),
        ("no aa or any stroke", None), ("no aa or bb stroke", "emergency"), ("no aa\nor stroke", "emergency"),
        ("aa bb cc dd or stroke", "emergency"), ("no aa but bb or stroke", "emergency"),
    ],
    "denied behind": [
        ("stroke: none", None), ("stroke none", "emergency"), ("stroke: none aa", "emergency"),
        ("stroke: none. aa", None),
        ("stroke\nnone", None), ("stroke\nnone\naa", "emergency"), ("stroke: none\naa", None),
        ("stroke\nnone. aa", None),
        ("stroke. none\naa", None), ("stroke: aa none", "emergency"), ("stroke: none honest", "emergency"),
        ("chest hurts: none", None), ("stroke: none, aa", "emergency"), ("die: none", None), ("none", None),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("rule", "text", "kind"), [(rule, *case) for rule, cases in RULES.items() for case in cases])
def test_each_rule_reaches_as_far_as_it_says(
    hear: Callable[[str], str | None], rule: str, text: str, kind: str | None
) -> None:
    assert hear(text) == kind, rule
