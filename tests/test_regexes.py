"""No text that a stranger sends can hold the process up: each expression takes time that grows with the text alone."""

import re

import pytest

from tests.bench.regexes import expressions, seconds, slowest, texts

LENGTH = 10_000  # characters; a webhook may bring more, of which the screen reads all
FOUR_TIMES = 10  # how much longer a text four times as long may take: in proportion it is 4, by the square it is 16
QUICK = 0.02  # seconds of processor time: below, a busy machine measures itself


def _grows_too_fast(pattern: re.Pattern[str], length: int = LENGTH) -> bool:
    """Whether any text takes long, and far longer than a quarter of it."""
    for text in texts(pattern, length):
        took = seconds(pattern, text)
        if took > QUICK and took > FOUR_TIMES * seconds(pattern, text[: length // 4] + text[-1]):
            return True
    return False


@pytest.mark.timeout(120)
def test_every_expression_takes_time_in_proportion_to_the_text() -> None:
    every = expressions()
    assert len(every) > 150
    slow = [name for took, name, _ in slowest(LENGTH) if took > QUICK]
    assert not [name for name in slow if _grows_too_fast(every[name])]


@pytest.mark.parametrize("pattern", [r"\s*(\d)x", r"(a+)b", r"\[([^\]]*)\]\("])
def test_an_expression_that_goes_back_is_seen(pattern: str) -> None:
    assert _grows_too_fast(re.compile(pattern), 20_000)
