"""Texts beside the protocols: signed and withdrawn by name, used in production only so, and read again on demand."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.app import Lamplight
from bot.commands import seal
from bot.contents import Content, contents, contents_digest
from bot.settings import Settings
from bot.words import LOCALES
from flows import actions, coping, knowledge, validation
from flows.document import ProtocolError
from flows.protocol import Protocol, load_protocols
from flows.validation import Validation
from tests.flows.signed import signed

TODAY, AGAIN_BY = date(2026, 3, 2), date(2026, 9, 1)
SIGN = ["--by", "Ana Díaz, nurse", "--by", "Wei Li, physician", "--on", "2026-03-01", "--again-by", str(AGAIN_BY)]
NAMES = ("canned", "coping", "discharge", "gad7", "knowledge", "phq9")


class Desk:
    """Copies of the texts and of all words, and the command on them."""

    def __init__(self, folder: Path, protocols: Path) -> None:
        self.locales, self.protocols = folder / "locales", protocols
        for language in ("en", "es", "hi"):
            shutil.copytree(LOCALES / language, self.locales / language, ignore=shutil.ignore_patterns("protocols"))
        self.texts: dict[str, Content] = {}
        for name, text in contents().items():
            path = folder / text.path.name
            shutil.copy(text.path, path)
            self.texts[name] = replace(text, path=path)

    def run(self, *words: str, today: date = TODAY) -> int:
        validation.words_digest.cache_clear()
        return seal.run(list(words), self.protocols, self.locales, today, self.texts)

    def until(self, name: str, language: str) -> date | None:
        validation.words_digest.cache_clear()
        return self.read(name).until(language, self.locales)

    def read(self, name: str) -> Validation:
        return self.texts[name].validation(self.texts[name].path)

    def edit(self, file: str, old: str, new: str) -> None:
        path = self.locales / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "protocols").mkdir()
    yield Desk(tmp_path, tmp_path / "protocols")
    validation.words_digest.cache_clear()


@pytest.mark.parametrize("name", NAMES)
def test_a_text_is_signed_and_withdrawn_without_touching_the_rest(desk: Desk, name: str) -> None:
    path = desk.texts[name].path
    before = path.read_text(encoding="utf-8")
    assert desk.until(name, "en") is None
    assert desk.run(f"es/{name}", *SIGN) == 0
    assert desk.until(name, "es") is None  # in words that translate a draft
    assert desk.run(name, *SIGN) == 0
    own = desk.read(name)
    assert (own.status, own.reviewed.by) == ("approved", ("Ana Díaz, nurse", "Wei Li, physician"))
    assert [desk.until(name, language) for language in ("en", "es", "hi")] == [AGAIN_BY, AGAIN_BY, None]
    assert not own.usable("production", date(2026, 9, 2), "en")
    after = path.read_text(encoding="utf-8").splitlines()
    assert set(before.splitlines()) - set(after) == {*before.splitlines()[_first(before) : _first(before) + 3]}
    assert desk.run(f"es/{name}", "--withdraw", "--by", "Ana Díaz") == 0
    assert [desk.until(name, language) for language in ("en", "es")] == [AGAIN_BY, None]
    assert desk.run(f"en/{name}", "--withdraw", "--by", "Ana Díaz") == 0
    assert desk.until(name, "en") is None
    assert "# withdrawn on 2026-03-02 by Ana Díaz" in path.read_text(encoding="utf-8")


def _first(text: str) -> int:
    return next(number for number, line in enumerate(text.splitlines()) if line.startswith("status:"))


def test_the_file_says_the_same_after_all_signatures_are_taken_off(desk: Desk) -> None:
    path = desk.texts["coping"].path
    before = path.read_text(encoding="utf-8")
    for name in ("coping", "es/coping", "hi/coping"):
        assert desk.run(name, *SIGN) == 0
    signed_text = path.read_text(encoding="utf-8")
    assert signed_text.count("\n") == before.count("\n") + 3
    for name in ("hi/coping", "es/coping"):
        assert desk.run(name, "--withdraw", "--by", "Ana Díaz") == 0
    assert desk.run("coping", "--withdraw", "--by", "Ana Díaz") == 0
    assert [line for line in path.read_text(encoding="utf-8").splitlines() if "usual" in line] == [
        line for line in before.splitlines() if "usual" in line
    ]
    assert not [leftover for leftover in path.parent.iterdir() if leftover.name.startswith(".")]


@pytest.mark.parametrize(
    ("file", "left"),
    [("es/discharge.ftl", {"en", "hi"}), ("es/advice.ftl", {"en", "hi"}), ("en/advice.ftl", set())],
)
def test_a_changed_word_takes_its_language_away_and_an_english_one_all(desk: Desk, file: str, left: set[str]) -> None:
    for language in ("en", "es", "hi"):
        assert desk.run(f"{language}/discharge", *SIGN) == 0
    desk.edit(file, " = ", " = . ")
    assert {language for language in ("en", "es", "hi") if desk.until("discharge", language)} == left
    assert {language for language in ("en", "es", "hi") if desk.until("coping", language)} == set()


def test_what_is_changed_after_it_was_signed_is_refused(desk: Desk) -> None:
    assert desk.run("phq9", *SIGN) == 0
    path = desk.texts["phq9"].path
    path.write_text(path.read_text(encoding="utf-8").replace("points: 3", "points: 4"), encoding="utf-8")
    with pytest.raises(ProtocolError):
        desk.read("phq9")
    path.write_text(path.read_text(encoding="utf-8").replace("points: 4", "points: 3"), encoding="utf-8")
    assert desk.until("phq9", "en") == AGAIN_BY


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["knowledge", *SIGN[2:]], "2 different people must sign"),
        (["knowledge", *SIGN[:-1], "2026-03-02"], "is past"),
        (["vi/knowledge", *SIGN], "is not translated into 'vi'"),
        (["../knowledge", *SIGN], "is not translated into '..'"),
        (["poems", *SIGN], "there are canned, coping, discharge"),
        (["knowledge", "--withdraw"], "name the one who withdraws it"),
    ],
)
def test_what_is_refused_changes_nothing(
    desk: Desk, words: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = desk.texts["knowledge"].path.read_bytes()
    assert desk.run(*words) == 1
    assert message in " ".join(capsys.readouterr().out.split())
    assert desk.texts["knowledge"].path.read_bytes() == before


def test_words_that_lack_an_entry_cannot_be_signed(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.edit("es/knowledge.ftl", "knowledge-fever = ", "knowledge-fieber = ")
    assert desk.run("es/knowledge", *SIGN) == 1
    assert "knowledge-fever is missing" in capsys.readouterr().out
    assert desk.run("hi/knowledge", *SIGN) == 0
    for language in ("en", "es", "hi"):
        (desk.locales / language / "knowledge.ftl").write_text("knowledge-person = Ask.\n", encoding="utf-8")
    assert desk.run("knowledge", *SIGN) == 1
    assert "knowledge-fever has no words" in capsys.readouterr().out


def test_the_list_says_how_each_language_stands(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("knowledge", "es/knowledge", "hi/knowledge"):
        assert desk.run(name, *SIGN) == 0
    desk.edit("hi/knowledge.ftl", " = ", " = . ")
    capsys.readouterr()
    assert desk.run("--list", today=date(2026, 8, 20)) == 0
    row = next(line for line in capsys.readouterr().out.splitlines() if line.split()[:1] == ["knowledge"])
    assert " ".join(row.split()).startswith("knowledge ends in 12 days ends in 12 days missing missing missing")
    assert "outdated" in row


def told(text: str, mode: str, lang: str, protocols: dict[str, Protocol]) -> list[dict[str, Any]]:
    message = {"text": text, "intent": {"name": "ask_info"}, "metadata": {"lang": lang}}
    payload = {"next_action": "action_inform", "tracker": {"latest_message": message, "slots": {}}}
    answer = actions.run(payload, protocols, mode, lambda *_: {}, lambda *_: True)  # type: ignore[arg-type]
    return [response["custom"] for response in answer["responses"]]


@pytest.mark.parametrize(
    ("lang", "mode", "answers"),
    [("en", "production", True), ("es", "production", False), ("es", "demo", True)],
)
def test_production_answers_from_what_is_signed_in_its_language(
    lang: str, mode: str, answers: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = knowledge.library()
    approved = replace(draft, validation=signed(draft.validation, "en"))
    monkeypatch.setattr("flows.requests.library", lambda: approved)
    (order,) = told("how should I wash my hands", mode, lang, load_protocols())
    assert order == ({"inform": {"entry": "hand_washing"}} if answers else {"call": {"reason": "question"}})


@pytest.fixture
def lamplight(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lamplight]:
    """Not started: what is in its memory is all that is asked."""
    for module, name in ((knowledge, "ENTRIES"), (coping, "FILE")):
        path = tmp_path / getattr(module, name).name
        shutil.copy(getattr(module, name), path)
        monkeypatch.setattr(module, name, path)
    _forget()
    yield Lamplight(Settings(data_dir=tmp_path / "data", _env_file=None))
    monkeypatch.undo()
    _forget()


def _forget() -> None:
    knowledge.library.cache_clear()
    coping.exercises.cache_clear()


def test_a_reload_reads_the_texts_again_or_keeps_them_all(lamplight: Lamplight) -> None:
    before, entries = lamplight.texts, knowledge.library().entries
    assert coping.exercises().usual == "breathe"
    text = coping.FILE.read_text(encoding="utf-8")
    coping.FILE.write_text(text.replace("usual: breathe", "usual: ground"), encoding="utf-8")
    knowledge.ENTRIES.write_text(
        knowledge.ENTRIES.read_text(encoding="utf-8").replace("- id: fever", "- id: fever_2"), encoding="utf-8"
    )
    assert (coping.exercises().usual, knowledge.library().entries) == ("breathe", entries)
    lamplight.reload()
    assert coping.exercises().usual == "ground"
    assert {"fever_2"} == knowledge.library().entries.keys() - entries.keys()
    assert before != lamplight.texts == contents_digest()
    good = lamplight.texts
    coping.FILE.write_text(text, encoding="utf-8")
    knowledge.ENTRIES.write_text("entries: [", encoding="utf-8")
    with pytest.raises(ProtocolError):
        lamplight.reload()
    assert (coping.exercises().usual, lamplight.texts) == ("ground", good)
