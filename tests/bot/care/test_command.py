"""``lamplight discharge``: a sheet, or one line for each thing that stops it."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.commands.discharge import run
from tests.bot.care.test_fhir import bundle

Fields = dict[str, Any]


@pytest.fixture
def file(tmp_path: Path, fields: Fields) -> Path:
    path = tmp_path / "plan.json"
    path.write_text(json.dumps(fields))
    return path


def test_a_plan_is_printed_in_its_language_or_another(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([str(file)]) == 0
    assert (
        "Metoprolol succinate ER 25 mg tab: take 1/2 tab (12.5 mg) PO BID; hold if HR < 55" in capsys.readouterr().out
    )
    assert run([str(file), "--language", "vi"]) == 0
    out, err = capsys.readouterr()
    assert "Thuốc của bạn" in out
    assert "! follow_up.0.what: has no translation into vi" in err


def test_it_writes_a_page_for_the_patient_and_for_staff(file: Path, tmp_path: Path) -> None:
    page = tmp_path / "sheet.html"
    assert run([str(file), "--html", str(page), "--language", "ar"]) == 0
    assert 'dir="rtl"' in page.read_text()
    assert run([str(file), "--html", str(page), "--language", "ar", "--beside", "en"]) == 0
    assert "Your medicines" in page.read_text()


def test_what_stops_it_is_said_by_field(file: Path, fields: Fields, capsys: pytest.CaptureFixture[str]) -> None:
    del fields["contact"]
    file.write_text(json.dumps(fields))
    assert run([str(file)]) == 1
    assert capsys.readouterr().err == "✗ contact: Field required\n"
    file.write_text("[]")
    assert run([str(file)]) == 1
    assert run([str(file.with_name("none.json"))]) == 1


def test_a_bundle_gives_what_it_says_for_staff_to_complete(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bundle.json"
    path.write_text(json.dumps(bundle()))
    assert run([str(path), "--fhir"]) == 1
    out, err = capsys.readouterr()
    assert "! emergency: FHIR does not say it" in err
    completed = json.loads(out)
    completed |= {
        "time_zone": "America/Chicago",
        "call_today": ["discharge-call-worse"],
        "emergency": ["watch-breath-talk"],
    }
    completed["contact"]["hours"] = {"text": "24 h", "language": "en"}
    path.write_text(json.dumps(completed))
    assert run([str(path)]) == 0
    assert "1 capsule by mouth three times a day for 5 days" in capsys.readouterr().out
