"""The guard when something breaks: it refuses, keeps nothing, and gives each caller its own verdict."""

import tracemalloc
from concurrent.futures import ThreadPoolExecutor

import pytest

from safety import guard as guard_module
from safety.escalation import after_refusal
from safety.guard import RULES, Guard, Verdict
from safety.patterns import PhraseError
from tests.safety.test_guard import checked


@pytest.fixture(scope="module")
def guard() -> Guard:
    return Guard(("en",))


def test_an_error_is_a_refusal(guard: Guard) -> None:
    assert guard.check(None, language="en", facts=[], channel="web", human_committed=False) == Verdict(  # type: ignore[arg-type]
        False, ("guard_error",)
    )


@pytest.mark.parametrize("number", range(100))
def test_an_exception_in_any_rule_is_a_refusal(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hundred of them: each rule in turn, at each of several kinds of failure."""
    name = list(RULES)[number % len(RULES)]
    error = (ValueError, KeyError, RuntimeError, RecursionError, UnicodeError, MemoryError)[number % 6]

    def broken(draft: object) -> bool:
        raise error(name)

    monkeypatch.setitem(guard_module.RULES, name, broken)
    verdict = checked(Guard(("en",)), "Thank you. {}")
    assert verdict == Verdict(False, ("guard_error",))
    assert after_refusal(verdict.failures) == "approved_words_and_staff"


def test_a_library_that_lies_is_a_refusal(guard: Guard, monkeypatch: pytest.MonkeyPatch) -> None:
    parse = guard._library.parse

    def emptied(*args: object, **kwargs: object) -> object:
        outcome = parse(*args, **kwargs)  # type: ignore[arg-type]
        outcome.validation_summaries = []
        return outcome

    monkeypatch.setattr(type(guard._library), "parse", lambda self, *args, **kwargs: emptied(*args, **kwargs))
    assert checked(guard, "Don't worry. {}").failures == ("guard_error",)


def test_an_unknown_language(guard: Guard) -> None:
    assert guard.check("Danke", language="de", facts=[], channel="web", human_committed=False) == Verdict(
        False, ("wrong_language",)
    )
    with pytest.raises(PhraseError, match="no guard rules"):
        Guard(("de",))


def test_no_text_outlives_its_check(guard: Guard) -> None:
    for _ in range(3):
        checked(guard, "Thank you. {}")
        checked(guard, "Don't worry. {}")
    assert len(guard._library.history) == 0


def test_two_thousand_checks_leave_no_memory_behind() -> None:
    own = Guard(("en",))
    for _ in range(300):
        checked(own, "Thank you. {}")
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        for number in range(2000):
            checked(own, f"Thank you. {{}} {'Please. ' * (number % 3)}")
        grown = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert len(own._library.history) == 0
    assert grown < 2_000_000, f"{grown} bytes"


def test_many_threads_get_their_own_verdicts(guard: Guard) -> None:
    def one(number: int) -> bool:
        bad = number % 2 == 0
        verdict = checked(guard, "Don't worry. {}" if bad else "Thank you. {}")
        return verdict.passed is not bad

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(one, range(200)))
