"""Two people approve a protocol or a translation; every other way to an approval is refused."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.commands import seal
from flows.protocol import FOLDER, load_protocol
from flows.translation import read_translation, usable_in
from tests.flows.translated import Shop

TODAY = date(2026, 3, 2)
SIGN = ["--by", "Ana Díaz, nurse", "--by", "Wei Li, physician", "--on", "2026-03-01", "--again-by", "2026-09-01"]


class Desk:
    """A folder of protocols and their texts, and the command on them."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.file = folder / "protocols", folder / "protocols" / "burn.yaml"
        self.folder.mkdir()
        shutil.copy(FOLDER / "burn.yaml", self.folder)
        self.shop = Shop.open(folder, load_protocol(self.file))

    def run(self, *words: str, today: date = TODAY) -> int:
        return seal.run(list(words), self.folder, self.shop.locales, today)

    def usable(self, language: str, today: date = TODAY) -> bool:
        return usable_in(load_protocol(self.file), language, "production", today, self.shop.locales)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """With nothing to mend."""
    monkeypatch.setattr(seal, "check", lambda protocols, locales: [])
    return Desk(tmp_path)


def test_a_protocol_is_signed_and_withdrawn_without_touching_the_rest(desk: Desk) -> None:
    before = desk.file.read_text()
    assert not desk.usable("en")
    assert desk.run("burn", *SIGN) == 0
    protocol = load_protocol(desk.file)
    assert (protocol.status, protocol.reviewed.by) == ("approved", ("Ana Díaz, nurse", "Wei Li, physician"))
    assert (protocol.reviewed.on, protocol.reviewed.again_by) == (date(2026, 3, 1), date(2026, 9, 1))
    assert protocol.reviewed.seal == protocol.digest
    assert desk.usable("en")
    assert desk.usable("en", date(2026, 9, 1))
    assert not desk.usable("en", date(2026, 9, 2))
    assert len(_different(before, desk.file.read_text())) == 2
    assert desk.run("burn", "--withdraw", "--by", "Ana Díaz") == 0
    after = desk.file.read_text()
    assert after.replace("  # withdrawn on 2026-03-02 by Ana Díaz", "") == before
    assert not desk.usable("en")
    assert desk.run("burn", *SIGN) == 0
    assert desk.usable("en")
    assert "withdrawn" not in desk.file.read_text()
    assert list(desk.folder.iterdir()) == [desk.file]


def _different(one: str, other: str) -> list[tuple[str, str]]:
    return [pair for pair in zip(one.splitlines(), other.splitlines(), strict=True) if pair[0] != pair[1]]


def test_a_translation_is_used_only_signed_and_only_as_it_was_signed(desk: Desk) -> None:
    path = desk.shop.translation("hi")
    before = path.read_text()
    assert desk.run("burn", *SIGN) == 0
    assert not desk.usable("hi")
    assert desk.run("hi/burn", *SIGN) == 0
    assert desk.usable("hi")
    assert not desk.usable("hi", date(2026, 9, 2))
    assert not desk.usable("vi")
    assert path.read_text().splitlines()[0] == before.splitlines()[0]
    assert path.read_text().splitlines()[1].startswith("# approved: {by: [")
    signed = path.read_text()
    path.write_text(signed.replace("burn-title = ", "burn-title = A "))
    assert not desk.usable("hi")
    path.write_text(signed)
    assert desk.run("hi/burn", "--withdraw", "--by", "Ana Díaz") == 0
    assert path.read_text() == before
    assert not desk.usable("hi")


def test_a_change_of_the_protocol_withdraws_its_translations(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert desk.run("hi/burn", *SIGN) == 0
    desk.file.write_text(desk.file.read_text().replace("version: 1", "version: 2"))
    assert desk.run("burn", *SIGN) == 0
    assert desk.usable("en")
    assert not desk.usable("hi")
    assert desk.run("hi/burn", *SIGN) == 1
    assert "another version" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["burn", *SIGN[2:]], "2 different people must sign"),
        (["burn", *SIGN[:2], *SIGN], "2 different people must sign"),
        (["burn", "--by", "ana  díaz, physician", *SIGN[:2], *SIGN[4:]], "2 different people must sign"),
        (["burn", "--by", "Ana Díaz", *SIGN[2:]], 'is not "Name, role"'),
        (["burn", "--by", "Ana}, {x: Díaz", *SIGN[2:]], "is not a name"),
        (["burn", *SIGN[:-1], "2026-03-02"], "is past"),
        (["burn", *SIGN[:-1], "2025-01-01"], "is past"),
        (["burn", *SIGN[:-3], "2026-03-03", *SIGN[-2:]], "is not here yet"),
        (["burn", *SIGN[:4]], "say when it is signed"),
        (["unicorns", *SIGN], "no protocol 'unicorns'"),
        (["xx/burn", *SIGN], "is not translated into 'xx'"),
        (["../burn", *SIGN], "is not translated into '..'"),
        ([*SIGN], "name a protocol"),
        (["burn", "--withdraw"], "name the one who withdraws it"),
    ],
)
def test_what_is_refused_changes_nothing(
    words: list[str], message: str, desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    before = desk.file.read_text()
    assert desk.run(*words) == 1
    assert message in " ".join(capsys.readouterr().out.split())
    assert desk.file.read_text() == before


def test_a_protocol_with_a_problem_is_not_signed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = Desk(tmp_path)
    desk.file.write_text(
        desk.file.read_text().replace("then: ", "then:  ").replace("    ask: ", "    ask: Incomprehensible ", 1)
    )
    assert desk.run("burn", *SIGN) == 1
    assert "nobody can sign it" in capsys.readouterr().out
    assert load_protocol(desk.file).status == "draft"


def test_an_approval_that_is_not_whole_is_none(desk: Desk) -> None:
    path, protocol = desk.shop.translation("hi"), load_protocol(desk.file)
    assert desk.run("hi/burn", *SIGN) == 0
    signed = path.read_text()
    assert read_translation(path).approved_for(protocol, TODAY)
    for old, new in (
        (', "Wei Li, physician"', ""),
        ("again_by: 2026-09-01", "again_by: 2026-01-01"),
        ("again_by: 2026-09-01", "again_by: later"),
        ("seal: ", "sael: "),
        ("[", "[["),
    ):
        line = signed.splitlines()[1]
        assert old in line
        path.write_text(signed.replace(line, line.replace(old, new, 1)))
        assert not read_translation(path).approved_for(protocol, TODAY)


def test_the_list_says_what_ends_soon(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert desk.run("burn", *SIGN) == 0
    assert desk.run("es/burn", *SIGN) == 0
    desk.shop.translation("vi").unlink()
    desk.shop.replace("fr/protocols/burn.ftl", "# seal: ", "# seal: 0")
    said = {}
    for today in (TODAY, date(2026, 8, 2), date(2026, 9, 2)):
        capsys.readouterr()
        assert desk.run("--list", today=today) == 0
        said[today] = capsys.readouterr().out
    assert "until 2026-09-01" in said[TODAY]
    assert "⚠" not in said[TODAY]
    assert "missing" in said[TODAY]
    assert "outdated" in said[TODAY]
    assert "burn in es: ends in 30 days" in said[date(2026, 8, 2)]
    assert "burn in en: expired" in said[date(2026, 9, 2)]


def test_demo_runs_drafts_in_every_language(desk: Desk) -> None:
    assert usable_in(load_protocol(desk.file), "vi", "demo", TODAY, desk.shop.locales)
    assert not desk.usable("vi")
