"""The checker passes what ships and finds each kind of fault when it is planted."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from flows.check import certificate, check
from flows.dispositions import Disposition
from flows.facts import Condition
from flows.protocol import Protocol
from flows.question import Question
from flows.readability import grade, segments, to_gsm

LOCALES = Path(__file__).resolve().parents[2] / "locales"


def test_what_ships_has_no_problem(protocols: dict[str, Protocol]) -> None:
    assert check(protocols, LOCALES) == []


def test_certificates(protocols: dict[str, Protocol]) -> None:
    for protocol in protocols.values():
        proof = certificate(protocol)
        assert proof.longest <= 12
        assert proof.hardest <= 6
        assert proof.paths > 2 * proof.questions
        assert proof.answer_sets > proof.paths


def changed(protocol: Protocol, **fields: object) -> Protocol:
    """With the last question changed."""
    return replace(protocol, questions=(*protocol.questions[:-1], replace(protocol.questions[-1], **fields)))  # type: ignore[arg-type]


def longer(protocol: Protocol) -> Protocol:
    """With six more questions."""
    more = tuple(replace(protocol.questions[-1], id=f"more_{n}") for n in range(6))
    return replace(protocol, questions=(*protocol.questions, *more))


def upside_down(protocol: Protocol) -> Protocol:
    """With the least urgent question first."""
    return replace(protocol, questions=protocol.questions[::-1])


FAULTS: list[tuple[str, str, Callable[[Protocol], Protocol]]] = [
    ("too long", "asks 13 times", longer),
    ("unreachable", "decides for nobody", lambda p: changed(p, ask_if=Condition(oldest=200))),
    ("no end", "nobody comes to otherwise", lambda p: changed(p, ask="", any_of={}, ask_if=Condition())),
    ("wrong order", "a worse answer lowers the urgency", upside_down),
    ("hard words", "reads at grade", lambda p: changed(p, ask="Was an electroencephalographic examination necessary?")),
    ("too many texts", "text messages", lambda p: changed(p, any_of={f"o{n}": "word " * 18 for n in range(6)})),
    ("translation", "translates another version", lambda p: replace(p, digest="0" * 64)),
    ("new option", "heart_risk.more is missing", lambda p: changed(p, any_of={"more": "One", "known": "Two"})),
    (
        "new sentence",
        "watch-new is missing in es",
        lambda p: replace(p, otherwise=replace(p.otherwise, watch_for=("watch-new",))),
    ),
]


@pytest.mark.parametrize(("name", "message", "plant"), FAULTS, ids=[name for name, *_ in FAULTS])
def test_a_planted_fault_is_found(
    name: str, message: str, plant: Callable[[Protocol], Protocol], protocols: dict[str, Protocol]
) -> None:
    bad = plant(protocols["chest_pain"])
    assert any(message in problem.what for problem in check({"chest_pain": bad}, LOCALES))


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("protocols/urinary.ftl", "urinary-blood =", "urinary-bloods =", "urinary-blood is missing"),
        ("protocols/urinary.ftl", "    .foam = Orina con espuma\n", "", "urinary-weeks.foam is missing"),
        ("protocols/urinary.ftl", "    .foam =", "    .fome = x\n    .foam =", "urinary-weeks.fome has no counterpart"),
        ("advice.ftl", "watch-blood =", "watch-red =", "watch-blood is missing in es/advice.ftl"),
        ("intake.ftl", "    .child =", "    .kid =", "intake-about.child is missing"),
    ],
)
def test_a_text_that_does_not_match_is_found(
    file: str, old: str, new: str, message: str, tmp_path: Path, protocols: dict[str, Protocol]
) -> None:
    locales = shutil.copytree(LOCALES, tmp_path / "locales")
    path = locales / "es" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    assert message in {problem.what for problem in check(protocols, locales)}


def test_a_translation_that_is_gone_is_found_and_one_that_is_broken_is_an_error(
    tmp_path: Path, protocols: dict[str, Protocol]
) -> None:
    locales = shutil.copytree(LOCALES, tmp_path / "locales")
    path = locales / "es" / "protocols" / "urinary.ftl"
    path.unlink()
    assert "is missing" in {problem.what for problem in check(protocols, locales)}
    path.write_text("this is not Fluent", encoding="utf-8")
    with pytest.raises(ValueError, match="not Fluent"):
        check(protocols, locales)


def test_grade_and_segments() -> None:
    assert grade("") == 0
    assert grade("The cat sat on the mat.") == pytest.approx(-1.45)  # 6 words, 1 sentence, 6 syllables
    assert grade("Cardiovascular deterioration necessitates immediate hospitalization.") > 20
    assert [segments(text) for text in ("a" * 160, "a" * 161, "a" * 306, "a" * 307, "á" * 70, "á" * 71, "€" * 81)] == [
        1,
        2,
        2,
        3,
        1,
        2,
        2,
    ]
    assert to_gsm("¿Respiración a 38 °C? Sí, niño") == "¿Respiracion a 38 C? Si, niño"


def test_every_question_of_a_protocol_says_why_and_names_a_source(protocols: dict[str, Protocol]) -> None:
    questions: list[Question] = [question for protocol in protocols.values() for question in protocol.questions]
    assert len(questions) >= 40
    assert all(question.why.endswith(".") and question.source and question.report for question in questions)
    assert {question.if_yes for question in questions} == set(Disposition) - {Disposition.NURSE, Disposition.SELF_CARE}
