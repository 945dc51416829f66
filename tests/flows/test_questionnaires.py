"""The questionnaires: every sum and every edge, in the reference's bands, and never a signature that is not one."""

import shutil
from collections.abc import Callable, Mapping
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml

from flows import validation
from flows.coping import FILE, load_exercises
from flows.dispositions import Disposition
from flows.document import ProtocolError, read_document
from flows.facts import Facts
from flows.questionnaire import ALL, HARD, NOT_SURE, SKIPPED, Outcome, Questionnaire
from flows.questionnaires import FOLDER, load_questionnaire, questionnaires
from flows.scores import gad7, phq2, phq9
from flows.validation import digest_of, words_digest
from tests.flows.signed import signed as signed_validation

PHQ, GAD = questionnaires()["phq9"], questionnaires()["gad7"]
OFTEN = ("not_at_all", "several_days", "more_than_half", "nearly_every_day")
ADULT = Facts(about="self", age_months=480)
URGENCY = {"self_care": 0, "routine": 1, "same_day": 2, "nurse": 2, "urgent": 3, "emergency": 4}
TODAY = date(2026, 6, 1)


def filled(own: Questionnaire, points: tuple[int, ...], hard: str = "not_hard", more: str = "yes") -> dict[str, str]:
    """The answers of a patient with these ``points``, who is asked what is pending until nothing is."""
    given = {item.id: OFTEN[value] for item, value in zip(own.items, points, strict=True)}
    given |= {HARD: hard, ALL: more}
    answers: dict[str, str] = {}
    while item := own.pending(answers):
        answers[item.id] = given[item.id]
    return answers


def outcome(own: Questionnaire, points: tuple[int, ...], hard: str = "not_hard", more: str = "yes") -> Outcome:
    return own.decide(filled(own, points, hard, more), ADULT)


def spread(total: int, count: int) -> tuple[int, ...]:
    """``count`` items with the sum ``total``, the first filled first."""
    full, rest = divmod(total, 3)
    return tuple(([3] * full + [rest] + [0] * count)[:count])


@pytest.mark.parametrize("total", range(25))
@pytest.mark.parametrize("ninth", range(4))
@pytest.mark.parametrize("hard", ["not_hard", "somewhat_hard", "very_hard", "extremely_hard"])
def test_phq9_by_every_sum_and_every_ninth_item(total: int, ninth: int, hard: str) -> None:
    points = (*spread(total, 8), ninth)
    found, score = outcome(PHQ, points, hard), phq9(points)
    assert found.score == score.total
    assert found.crisis == score.suicide
    if score.suicide:
        assert found.because == "harm"
        assert URGENCY[found.disposition] >= URGENCY["same_day"]
        return
    assert found.because.replace("_", " ") == score.band
    is_hard = hard in ("very_hard", "extremely_hard")
    expected = {0: ("self_care", "routine"), 10: ("routine", "same_day"), 20: ("same_day", "same_day")}
    assert found.disposition == next(
        e[is_hard] for least, e in sorted(expected.items(), reverse=True) if total >= least
    )
    assert found.nurse == (total >= 20)


@pytest.mark.parametrize("hard", ["not_hard", "extremely_hard"])
def test_gad7_by_every_set_of_answers(hard: str) -> None:
    for points in product(range(4), repeat=7):
        found, score = outcome(GAD, points, hard), gad7(points)
        assert (found.score, found.crisis) == (score.total, False)
        assert found.because.removesuffix("_upper") == score.band
        assert found.nurse == (score.band == "severe")
        assert (found.disposition == "same_day") == (score.total >= (10 if hard == "extremely_hard" else 15))


@pytest.mark.parametrize("own", [PHQ, GAD], ids=["phq9", "gad7"])
@pytest.mark.parametrize("more", ["yes", "no"])
def test_one_point_more_is_never_less_urgent(own: Questionnaire, more: str) -> None:
    count = len(own.items)
    for total in range(3 * count):
        for low in (spread(total, count), tuple(reversed(spread(total, count)))):
            before = URGENCY[outcome(own, low, more=more).disposition]
            for place in (place for place in range(count) if low[place] < 3):
                high = tuple(value + (at == place) for at, value in enumerate(low))
                assert URGENCY[outcome(own, high, more=more).disposition] >= before, (low, high)


@pytest.mark.parametrize("own", [PHQ, GAD], ids=["phq9", "gad7"])
def test_what_is_left_out_is_never_less_urgent_than_any_answer(own: Questionnaire) -> None:
    count = len(own.items)
    for total, place in product(range(3 * count + 1), range(count)):
        answers = filled(own, spread(total, count))
        if own.items[place].id not in answers:
            continue
        left_out = answers | {own.items[place].id: SKIPPED}
        for value in OFTEN:
            other = answers | {own.items[place].id: value}
            one, two = own.decide(left_out, ADULT), own.decide(other, ADULT)
            assert URGENCY[one.disposition] >= URGENCY[two.disposition]
            assert one.score <= two.score


def test_more_than_one_left_out_is_for_a_nurse() -> None:
    answers = filled(PHQ, (3, 0, 0, 0, 0, 0, 0, 0, 0))
    once = answers | {"sleep": SKIPPED}
    twice = once | {"tired": SKIPPED}
    assert PHQ.decide(once, ADULT).disposition is Disposition.SELF_CARE
    assert PHQ.decide(twice, ADULT) == Outcome(Disposition.NURSE, SKIPPED, 3)


@pytest.mark.parametrize(
    ("ninth", "because"), [("several_days", "harm"), (NOT_SURE, "harm"), (SKIPPED, "harm_unanswered")]
)
def test_the_ninth_item_is_a_crisis_unless_it_is_denied(ninth: str, because: str) -> None:
    answers = {item.id: "not_at_all" for item in PHQ.items} | {ALL: "yes", "harm": ninth}
    assert PHQ.pending(answers) is None
    found = PHQ.decide(answers, ADULT)
    assert (found.disposition, found.crisis, found.because) == (Disposition.SAME_DAY, True, because)


@pytest.mark.parametrize("own", [PHQ, GAD], ids=["phq9", "gad7"])
def test_two_low_answers_offer_the_rest_and_more_ask_it(own: Questionnaire) -> None:
    first, second = (item.id for item in own.items[:2])
    for points in product(range(4), repeat=2):
        answers = {first: OFTEN[points[0]], second: OFTEN[points[1]]}
        pending = own.pending(answers)
        assert pending is not None
        assert (pending.id == ALL) == (phq2(points).band != "positive") == (sum(points) < 3)
        if pending.id == ALL:
            declined = answers | {ALL: "no"}
            assert own.pending(declined) is None
            assert own.decide(declined, ADULT).because == "first"


@pytest.mark.parametrize(
    ("facts", "points", "expected"),
    [
        ({"age_months": 70 * 12}, 0, "routine"),
        ({"age_months": 70 * 12}, 12, "same_day"),
        ({"age_months": 70 * 12}, 27, "same_day"),
        ({"age_months": 360, "sex": "female", "pregnant": "yes"}, 12, "same_day"),
        ({"age_months": 360, "sex": "female", "pregnant": "yes"}, 2, "same_day"),
        ({"age_months": 360, "sex": "female", "pregnant": "yes"}, 0, "routine"),
        ({"age_months": 360, "sex": "female", "pregnant": "no"}, 12, "routine"),
    ],
)
def test_who_is_one_step_more_urgent(facts: dict[str, object], points: int, expected: str) -> None:
    found = PHQ.decide(filled(PHQ, spread(points, 9)), Facts.of({"about": "self", **facts}))
    if points < 27:
        assert found.disposition == expected
    else:
        assert (found.disposition, found.raised) == (expected, False)


def test_nothing_is_below_the_floor() -> None:
    answers = filled(GAD, (0,) * 7, more="no")
    assert GAD.decide(answers, ADULT, Disposition.URGENT).disposition is Disposition.URGENT
    assert GAD.decide(answers, ADULT).disposition is Disposition.SELF_CARE


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (lambda c: c["bands"][1].update({"from": 6}), "mild must begin at 5"),
        (lambda c: c["bands"].pop(), "must end at 27"),
        (lambda c: c["bands"][2].update({"then": "self_care", "if_hard": "self_care"}), "moderate is less urgent"),
        (lambda c: c["bands"][0].update({"if_hard": "self_care", "then": "routine"}), "minimal is less urgent"),
        (lambda c: c["bands"][-1].update({"if_hard": "urgent"}), "never more urgent than same_day"),
        (lambda c: c["choices"][3].update({"points": 2}), "the points must go"),
        (lambda c: c["first"].update({"items": 9}), "must be fewer"),
        (lambda c: c["items"][1].update({"id": "joy"}), "an id stands twice"),
        (lambda c: c.update({"questionnaire": "phq8"}), "the name of the file"),
        (lambda c: c.update({"extra": "word"}), "unknown extra"),
        (lambda c: c.update({"sources": {}}), "must name a source"),
    ],
)
def test_a_file_with_a_mistake_is_refused(tmp_path: Path, change: Callable[[dict[str, Any]], None], what: str) -> None:
    content, path = read_document(FOLDER / "phq9.yaml"), tmp_path / "phq9.yaml"
    path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8")
    assert load_questionnaire(path) == PHQ
    change(content)
    path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8")
    with pytest.raises(ProtocolError, match=what):
        load_questionnaire(path)


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (lambda c: c.update({"usual": "fly"}), "is no exercise"),
        (lambda c: c["exercises"][0].update({"source": ["nobody"]}), "names no source"),
    ],
)
def test_a_list_of_exercises_with_a_mistake_is_refused(
    tmp_path: Path, change: Callable[[dict[str, Any]], None], what: str
) -> None:
    content, path = read_document(FILE), tmp_path / "coping.yaml"
    change(content)
    path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8")
    with pytest.raises(ProtocolError, match=what):
        load_exercises(path)


def signed(content: Mapping[str, object], by: tuple[str, ...] = ("A. Reyes, nurse", "B. Lin, psychiatrist")) -> str:
    """``content`` as two people approved it, until the end of the year."""
    review = {"by": list(by), "on": date(2026, 1, 1), "again_by": date(2026, 12, 31), "seal": digest_of(content)}
    return yaml.safe_dump({**content, "status": "approved", "reviewed": review}, allow_unicode=True, sort_keys=False)


def test_drafts_are_for_demo_only() -> None:
    for own in questionnaires().values():
        assert own.validation.usable("demo", TODAY, "hi")
        assert not own.validation.usable("production", TODAY, "en")
    assert not load_exercises(FILE).validation.usable("production", TODAY, "en")


def test_what_is_signed_holds_in_the_words_that_were_validated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "coping.yaml"
    content = read_document(FILE)
    draft = load_exercises(FILE).validation
    seals = {"en": draft.seal("en"), "hi": draft.seal("hi"), "es": draft.seal("fr")}
    content["wording"] = {
        language: {"by": ["A, nurse", "B, nurse"], "on": date(2026, 1, 1), "again_by": date(2026, 12, 30), "seal": seal}
        for language, seal in seals.items()
    }
    path.write_text(signed(content), encoding="utf-8")
    own = load_exercises(path).validation
    assert own.usable("production", TODAY, "en")
    assert own.usable("production", TODAY, "hi")
    assert not own.usable("production", TODAY, "es")
    assert not own.usable("production", TODAY, "fr")
    assert own.usable("production", date(2026, 12, 30), "en")
    assert not own.usable("production", date(2026, 12, 31), "en")
    monkeypatch.setattr(validation, "words_digest", lambda *_: "a word was changed")
    assert not own.usable("production", TODAY, "en")
    monkeypatch.undo()
    content["wording"]["en"]["by"] = ["A. Reyes, nurse"]
    path.write_text(signed(content), encoding="utf-8")
    with pytest.raises(ProtocolError, match="2 names"):
        load_exercises(path)
    path.write_text(signed(content, ("A. Reyes, nurse",)), encoding="utf-8")
    with pytest.raises(ProtocolError, match="2 names"):
        load_exercises(path)
    content["wording"] = {}
    path.write_text(signed(content).replace("usual: breathe", "usual: ground"), encoding="utf-8")
    with pytest.raises(ProtocolError, match="seal"):
        load_exercises(path)


def test_no_words_no_use(tmp_path: Path) -> None:
    shutil.copytree(validation.LOCALES / "en", tmp_path / "en")
    assert words_digest(("coping",), "en", tmp_path) == words_digest(("coping",), "en")
    assert words_digest(("coping",), "sw", tmp_path) is None
    assert words_digest(("coping", "poems"), "en", tmp_path) is None
    assert not signed_validation(PHQ.validation, "en", "sw").usable("production", TODAY, "sw")
