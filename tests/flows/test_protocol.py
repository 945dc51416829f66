"""A protocol file with each kind of mistake is refused, and the message says where and what."""

from datetime import date
from pathlib import Path

import pytest

from flows.protocol import FOLDER, Protocol, ProtocolError, load_protocol, load_protocols

GOOD = """\
protocol: knee
title: Knee pain
version: 1
status: draft
reviewed: {by: [], on: null, again_by: null, seal: null}
use_when: Pain in a knee.
for: {age: {from: 18}}
never_below: routine
questions:
  - id: hot
    ask: Is the knee hot?
    any_of: {red: It is red, warm: It is warm}
    if_yes: urgent
    report: Hot knee
    why: It can be an infection.
    source: [who]
  - id: old
    known: {age: {from: 65}}
    if_yes: same_day
    report: 65 or over
    why: Older bones break.
    source: [who]
otherwise: {then: routine, advice: [advice-rest], watch_for: [watch-fever], check_again: 24 h}
sources: {who: {title: A page, url: "https://example.org", read: false}}
"""

MISTAKES = [
    ("protocol: knee", "protocol: Knee", "protocol: 'Knee' is not an id"),
    ("protocol: knee", "protocol: elbow", "protocol: must be 'knee', the name of the file"),
    ("version: 1", "version: yes", "version: must be a whole number"),
    ("version: 1", "version: 0", "version: must be 1 or more"),
    ("title: Knee pain\n", "", "title: is missing"),
    ("title: Knee pain", "title: ''", "title: must be one line of 1 to 80 characters"),
    ("status: draft", "status: final", "status: 'final' is not one of draft, approved"),
    ("status: draft", "status: draft\nstatus: draft", "'status' stands twice"),
    ("status: draft", "status: draft\njump: hot", "unknown jump"),
    ("status: draft", "status: approved", "reviewed: approved needs 2 names"),
    ("never_below: routine", "never_below: nurse", "never_below: 'nurse' is not one of"),
    ("never_below: routine", "never_below: urgent", "otherwise.then: routine is below never_below"),
    ("  - id: hot", "  - id: not hot", "questions[1].id: 'not hot' is not an id"),
    ("  - id: old", "  - id: hot", "questions.hot: this id stands twice"),
    ("  - id: hot", "  - id: otherwise", "'otherwise' cannot be the id of a question"),
    ("if_yes: urgent", "if_yes: soon", "questions.hot.if_yes: 'soon' is not one of"),
    ("if_yes: urgent", "if_yes: routine", "questions.old: same_day comes after something less urgent"),
    ("if_yes: same_day", "if_yes: self_care", "questions.old: self_care is below never_below"),
    ("    report: Hot knee\n", "", "questions.hot.report: is missing"),
    ("    why: It can be an infection.\n", "", "questions.hot.why: is missing"),
    ("    source: [who]\n  - id: old", "  - id: old", "questions.hot.source: is missing"),
    ("    source: [who]\n  - id: old", "    source: [cdc]\n  - id: old", "questions.hot.source: names no source"),
    ("    source: [who]\n  - id: old", "    source: []\n  - id: old", "questions.hot.source: names no source"),
    ("sources: {", "sources: {cdc: {title: T, url: U, read: true}, ", "sources: 'cdc' is used by no question"),
    ("read: false", "read: maybe", "sources.who.read: must be true or false"),
    ("ask: Is the knee hot?", "ask: " + "x" * 241, "questions.hot.ask: must be one line of 1 to 240"),
    ("red: It is red", "yes: It is red", "questions.hot.any_of: 'yes' cannot be the id of an option"),
    ("{red: It is red, warm: It is warm}", "{red: It is red}", "questions.hot.any_of: one option is a yes/no question"),
    ("{red: It is red, warm: It is warm}", "[red]", "questions.hot.any_of: must be a mapping"),
    ("known: {age: {from: 65}}", "known: {weight: {from: 65}}", "questions.old.known: unknown weight"),
    ("known: {age: {from: 65}}", "known: {}", "questions.old.known: names no fact"),
    ("known: {age: {from: 65}}", "known: {sex: male, pregnant: yes}", "a male patient is not asked about pregnancy"),
    ("known: {age: {from: 65}}", "known: {sex: yes}", "questions.old.known.sex: 'yes' is not one of"),
    ("known: {age: {from: 65}}", "known: {age: {from: 65, to: 60}}", "questions.old.known.age: from is above to"),
    ("known: {age: {from: 65}}", "known: {age: {from: 2 weeks}}", "age.from: must be years (18) or months (59 months)"),
    ("known: {age: {from: 65}}", "known: {age: {from: 200}}", "age.from: is older than anyone"),
    ("    known: {age: {from: 65}}\n", "    known: {age: {from: 65}}\n    ask: Old?\n", "questions.old: unknown ask"),
    ("    any_of:", "    crisis: yes\n    any_of:", "questions.hot.crisis: must be true or false"),
    ("    any_of:", "    ask_if: {sex: male}\n    any_of:", "questions: one question at least must be for everyone"),
    ("check_again: 24 h", "check_again: 25 h", "otherwise.check_again: '25 h' is not one of"),
    ("watch_for: [watch-fever]", "watch_for: []", "otherwise.watch_for: must name at least one sign"),
    ("watch_for: [watch-fever]", "watch_for: [fever]", "'fever' does not begin with watch-"),
    ("advice: [advice-rest]", "advice: [rest]", "'rest' does not begin with advice-"),
    ("advice: [advice-rest]", "advice: [[a]]", "otherwise.advice: must be a list of words"),
    ("title: Knee pain", "title: &a Knee pain\nuse_too: *a", "aliases are not allowed"),
    ("title: Knee pain", "title: [", "expected"),
    ("title: Knee pain", "1: Knee pain", "every key must be a word"),
]


def write(folder: Path, text: str, name: str = "knee") -> Path:
    """A protocol file with ``text``."""
    path = folder / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(("old", "new", "message"), MISTAKES, ids=[message for *_, message in MISTAKES])
def test_a_mistake_is_refused(old: str, new: str, message: str, tmp_path: Path) -> None:
    assert GOOD.count(old) >= 1
    with pytest.raises(ProtocolError) as error:
        load_protocol(write(tmp_path, GOOD.replace(old, new, 1)))
    assert message in str(error.value)
    assert str(error.value).startswith("knee.yaml: ")


@pytest.mark.parametrize("text", ["", "- a", "\xff"])
def test_a_file_that_is_no_mapping_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "knee.yaml"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(ProtocolError, match=r"knee\.yaml"):
        load_protocol(path)


def test_a_good_file(tmp_path: Path) -> None:
    protocol = load_protocol(write(tmp_path, GOOD))
    hot, old = protocol.questions
    assert hot.choices == ("red", "warm", "none", "not_sure")
    assert old.choices == ()
    assert protocol.first is hot
    assert protocol.applies.youngest == 216


def test_years_end_at_the_next_birthday_and_months_do_not(tmp_path: Path) -> None:
    years = load_protocol(write(tmp_path, GOOD.replace("{from: 18}", "{to: 55}")))
    months = load_protocol(write(tmp_path, GOOD.replace("{from: 18}", "{to: 59 months}")))
    assert (years.applies.oldest, months.applies.oldest) == (55 * 12 + 11, 59)
    assert months.for_children
    assert not years.for_children


def approved(protocol: Protocol, by: str = "[A, B]", again: str = "2027-01-01", seal: str | None = None) -> str:
    """``GOOD`` as it would be with two signatures."""
    review = f"{{by: {by}, on: 2026-01-01, again_by: {again}, seal: {seal or protocol.digest}}}"
    return GOOD.replace("status: draft", "status: approved").replace(
        "{by: [], on: null, again_by: null, seal: null}", review
    )


def test_production_runs_only_what_is_signed_and_not_expired(tmp_path: Path) -> None:
    draft = load_protocol(write(tmp_path, GOOD))
    signed = load_protocol(write(tmp_path, approved(draft)))
    assert draft.usable("demo", date(2026, 6, 1))
    assert not draft.usable("production", date(2026, 6, 1))
    assert signed.usable("production", date(2027, 1, 1))
    assert not signed.usable("production", date(2027, 1, 2))


def test_a_signature_is_of_the_text(tmp_path: Path) -> None:
    draft = load_protocol(write(tmp_path, GOOD))
    for text in (
        approved(draft).replace("It is red", "It is pink"),
        approved(draft, seal="0" * 64),
        approved(draft, by="[A, A]"),
        approved(draft, again="2025-01-01"),
    ):
        with pytest.raises(ProtocolError, match="reviewed"):
            load_protocol(write(tmp_path, text))


def test_the_digest_sees_the_order_of_options_and_not_the_order_of_keys(tmp_path: Path) -> None:
    digest = load_protocol(write(tmp_path, GOOD)).digest
    swapped = GOOD.replace("{red: It is red, warm: It is warm}", "{warm: It is warm, red: It is red}")
    moved = GOOD.replace("version: 1\n", "").replace("use_when:", "version: 1\nuse_when:")
    assert load_protocol(write(tmp_path, swapped)).digest != digest
    assert load_protocol(write(tmp_path, moved)).digest == digest


def test_everything_that_ships_is_an_unsigned_draft() -> None:
    protocols = load_protocols()
    assert len(protocols) == len(list(FOLDER.glob("*.yaml"))) >= 5
    for protocol in protocols.values():
        assert protocol.status == "draft"
        assert not protocol.usable("production", date(2026, 1, 1))
