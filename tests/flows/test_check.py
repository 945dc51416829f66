"""The check passes what ships and finds each kind of fault when it is planted."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from flows import paths as walks
from flows.answers import Answer
from flows.check import check, protocol_problems
from flows.dispositions import Disposition
from flows.document import ProtocolError
from flows.elsewhere import elsewhere_problems
from flows.facts import Condition, StepUp
from flows.protocol import FOLDER, Protocol, load_protocol
from flows.question import Question
from flows.readability import grade, longest_sentence, segments, to_gsm
from flows.triage import Decision, next_step
from tests.flows.translated import LOCALES, Shop

Plant = Callable[[Protocol], Protocol]


@pytest.fixture
def shop(tmp_path: Path, protocols: dict[str, Protocol]) -> Shop:
    return Shop.open(tmp_path, protocols["chest_pain"])


def test_what_ships_has_no_problem(protocols: dict[str, Protocol]) -> None:
    assert len(protocols) == 54
    assert check(protocols, LOCALES) == []


def changed(protocol: Protocol, place: int = -1, **fields: object) -> Protocol:
    """With one question changed, the last unless told."""
    questions = list(protocol.questions)
    questions[place] = replace(questions[place], **fields)  # type: ignore[arg-type]
    return replace(protocol, questions=tuple(questions))


def longer(protocol: Protocol) -> Protocol:
    """With six more questions."""
    more = tuple(replace(protocol.questions[-1], id=f"more_{n}") for n in range(6))
    return replace(protocol, questions=(*protocol.questions, *more))


def upside_down(protocol: Protocol) -> Protocol:
    """With the least urgent question first."""
    return replace(protocol, questions=protocol.questions[::-1])


FAULTS: list[tuple[str, str, Plant]] = [
    ("too long", "asks 13 times", longer),
    ("decides for nobody", "decides for nobody", lambda p: changed(p, ask_if=Condition(oldest=100))),
    ("asked of nobody", "is asked of nobody", lambda p: changed(p, ask_if=Condition(oldest=100))),
    ("no end", "nobody comes to otherwise", lambda p: changed(p, ask="", any_of={}, ask_if=Condition())),
    ("wrong order", "asks something urgent after something less urgent", upside_down),
    ("hard words", "reads at grade", lambda p: changed(p, ask="Was an electroencephalographic examination necessary?")),
    ("too many texts", "text messages", lambda p: changed(p, any_of={f"o{n}": "word " * 18 for n in range(6)})),
    ("other version", "translates another version", lambda p: replace(p, digest="0" * 64)),
    ("new option", "heart_risk.more is missing", lambda p: changed(p, any_of={"more": "One", "known": "Two"})),
    ("idle step", "makes it more urgent for nobody", lambda p: replace(p, step_up=StepUp((Condition(oldest=9),)))),
    ("sent nowhere", "fever_of_unicorns does not exist", lambda p: replace(p, else_see=("fever_of_unicorns",))),
    ("sent to itself", "chest_pain is for nobody outside", lambda p: replace(p, else_see=("chest_pain",))),
    (
        "new sentence",
        "watch-new is missing in es",
        lambda p: replace(p, otherwise=replace(p.otherwise, watch_for=("watch-new",))),
    ),
]


@pytest.mark.parametrize(("message", "plant"), [fault[1:] for fault in FAULTS], ids=[name for name, *_ in FAULTS])
def test_a_planted_fault_is_found(message: str, plant: Plant, shop: Shop) -> None:
    before = shop.problems()
    assert any(message in problem.what for problem in shop.problems(plant(shop.protocol)) if problem not in before)


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("es/protocols/chest_pain.ftl", "chest_pain-cause =", "chest_pain-causes =", "chest_pain-cause is missing"),
        (
            "hi/protocols/chest_pain.ftl",
            "    .sweat =",
            "    .swaet =",
            "chest_pain-heart_signs.swaet has no counterpart",
        ),
        (
            "vi/protocols/chest_pain.ftl",
            ".breath = Short of breath",
            '.breath = { "" }',
            "chest_pain-heart_signs.breath",
        ),
        ("fr/protocols/chest_pain.ftl", "Short of breath", "{ $breath }", "has the variables ['breath'] instead of []"),
        ("zh/protocols/chest_pain.ftl", "# seal: ", "# seal: 0", "translates another version"),
        ("ar/protocols/chest_pain.ftl", "chest_pain-title", "?", "not Fluent"),
        ("pt/advice.ftl", "watch-faint =", "watch-red =", "watch-faint is missing in pt/advice.ftl"),
        ("hi/intake.ftl", "    .child =", "    .kid =", "intake-about.child is missing"),
        ("vi/bot.ftl", "Call { $number } now.", "Call 112 now.", "has the variables [] instead of ['number']"),
        ("fr/flow.ftl", "choice-yes = Yes", "choice-yes = Yes\nchoice-yes = Oui", "choice-yes stands twice"),
        ("ar/widget.ftl", "widget-send =", "widget-sent =", "widget-send is missing"),
        ("es/flow.ftl", "flow-greet = ", "flow-greet = " + "y " * 25, "has a sentence of"),
        ("zh/flow.ftl", "flow-greet = ", "flow-greet = " + "你好吗" * 16, "characters"),
    ],
)
def test_a_text_that_does_not_match_is_found(file: str, old: str, new: str, message: str, shop: Shop) -> None:
    before = shop.problems()
    shop.replace(file, old, new)
    fresh = [problem for problem in shop.problems() if problem not in before]
    assert any(message in problem.what for problem in fresh), fresh
    assert {problem.language for problem in fresh} == {file[:2]}


def test_a_translation_that_is_gone_is_found(shop: Shop) -> None:
    shop.translation("vi").unlink()
    assert [(p.protocol, p.language, p.what) for p in shop.problems() if p.language == "vi"] == [
        ("chest_pain", "vi", "is missing")
    ]


def test_examples_that_are_few_or_stand_under_two_intents_are_found(shop: Shop) -> None:
    path = shop.examples / "hi" / "complaints" / "chest_pain.yml"
    path.write_text(path.read_text().replace("      - it hurts 3\n", ""))
    other = shop.examples / "ar" / "other.yml"
    other.write_text("nlu:\n  - intent: bye\n    examples: |\n      - It   [hurts](protocol) 3\n")
    found = {(problem.language, problem.what) for problem in shop.problems()}
    assert ("hi", "has 11 examples") in found
    assert ("ar", "stands under bye and complaint_chest_pain") in found


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("if_yes: emergency", "if_yes: soon", "is not one of"),
        ("if_yes: urgent", "if_yes: routine", "below never_below"),
        ("source: [nhs-chest-pain, esc-2023]", "source: [a-friend]", "names no source"),
        ("source: [cdc-hear-her]", "source: [esc-2023]", "'cdc-hear-her' is used by no question"),
        ("  - id: cause", "  - id: heart_signs", "this id stands twice"),
        ("status: draft", "status: approved", "approved needs 2 names"),
        ("then: same_day", "then: self_care", "is below never_below"),
        ("use_when:", "go_to: cause\nuse_when:", "unknown go_to"),
        ("age: {from: 12}}", "age: {from: 60, to: 12}}", "from is above to"),
        ("    if_yes: emergency\n", "    if_yes: urgent\n", "comes after something less urgent"),
        ("ask: Is any of these true?", "ask: *again", "aliases are not allowed"),
    ],
)
def test_a_fault_that_is_refused_at_load(old: str, new: str, message: str, tmp_path: Path) -> None:
    text = (FOLDER / "chest_pain.yaml").read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "chest_pain.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ProtocolError, match=message):
        load_protocol(tmp_path / "chest_pain.yaml")


def broken(what: str) -> Callable[..., object]:
    """The engine with one fault of its own."""

    def step(protocol: Protocol, answers: dict[str, Answer], facts: object, floor: object = None) -> object:
        found = next_step(protocol, answers, facts, floor)  # type: ignore[arg-type]
        given = [answer.value for answer in answers.values()]
        if isinstance(found, Decision):
            if what == "lower" and given.count("yes") and given.count("no") >= 3:
                return replace(found, disposition=Disposition.SELF_CARE)
            if what == "unsure" and given[-1:] == ["not_sure"]:
                return replace(found, crisis=True)
            if what == "pregnant" and getattr(facts, "pregnant", None) == "yes":
                return replace(found, disposition=Disposition.SAME_DAY)
            if what == "two steps" and getattr(facts, "returned", None):
                return replace(found, disposition=Disposition.EMERGENCY)
            if what == "endless":
                return next_step(protocol, {}, facts)  # type: ignore[arg-type]
        return found

    return step


@pytest.mark.parametrize(
    ("what", "message"),
    [
        ("lower", "which is not its level or one step more"),
        ("unsure", "not sure leads elsewhere than yes"),
        ("pregnant", "pregnancy lowers the urgency"),
        ("two steps", "leads to emergency, which is not its level"),
        ("endless", "without end"),
    ],
)
def test_a_fault_of_the_engine_is_found(
    what: str, message: str, protocols: dict[str, Protocol], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(walks, "next_step", broken(what))
    monkeypatch.setattr("flows.check.next_step", broken(what))
    assert any(message in problem.what for problem in protocol_problems(protocols["chest_pain"]))


def test_a_patient_who_would_be_sent_in_a_circle_is_found(
    protocols: dict[str, Protocol], monkeypatch: pytest.MonkeyPatch
) -> None:
    boys = replace(protocols["chest_pain"], applies=Condition(sex="male", oldest=143), else_see=("burn",))
    women = replace(protocols["burn"], applies=Condition(sex="female", youngest=144), else_see=("chest_pain",))
    both = {"chest_pain": boys, "burn": women}
    assert not list(elsewhere_problems(both))
    monkeypatch.setattr(Protocol, "may_be_for", lambda self, facts: True)  # an engine that forgets what is known
    found = [problem.what for problem in elsewhere_problems(both)]
    assert found[0] == "sends a patient in a circle: chest_pain → burn → chest_pain"


def test_grade_sentences_and_segments() -> None:
    assert grade("") == 0
    assert grade("The cat sat on the mat.") == pytest.approx(-1.45)  # 6 words, 1 sentence, 6 syllables
    assert grade("Cardiovascular deterioration necessitates immediate hospitalization.") > 20
    texts = ("a" * 160, "a" * 161, "a" * 306, "a" * 307, "á" * 70, "á" * 71, "€" * 81)
    assert [segments(text) for text in texts] == [1, 2, 2, 3, 1, 2, 2]
    assert longest_sentence("Uno dos tres. ¿Cuatro, cinco?\nSeis", "es") == 3
    assert longest_sentence("你好，吗。好", "zh") == 3


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("¿Respiración a 38 °C? Sí, niño", "¿Respiracion a 38 C? Si, niño"),
        ("Être « gêné », à l’œil… ça brûle", 'Etre " gené ", à l\'oeil... ca brule'),
        ("Não, o coração dói às vezes", "Nao, o coracao doi às vezes"),
        ("Bạn có bị đau ngực không?", "Bạn có bị đau ngực không?"),
        ("胸口 38 °C", "胸口 38 °C"),
    ],
)
def test_only_a_text_that_then_fits_an_sms_is_folded(text: str, folded: str) -> None:
    assert to_gsm(text) == folded


def test_every_question_of_a_protocol_says_why_and_names_a_source(protocols: dict[str, Protocol]) -> None:
    questions: list[Question] = [question for protocol in protocols.values() for question in protocol.questions]
    assert len(questions) >= 400
    assert all(question.why.endswith(".") and question.source and question.report for question in questions)
    assert {question.if_yes for question in questions} == set(Disposition) - {Disposition.NURSE, Disposition.SELF_CARE}
