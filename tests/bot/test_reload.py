"""A protocol that is added as a file is live after a reload: no training, no code, no restart."""

import shutil
from pathlib import Path

import pytest

from bot.commands.local import Patient, local
from bot.store.desk import Shown
from flows.document import ProtocolError
from flows.protocol import FOLDER


def asked(replies: list[Shown]) -> object:
    """Which protocol asks."""
    return next((row.made_of.get("protocol") for row in replies if row.kind == "question"), None)


async def test_a_new_file_is_asked_about_after_a_reload(tmp_path: Path) -> None:
    folder = tmp_path / "protocols"
    shutil.copytree(FOLDER, folder)
    async with local(quiet=True, model_enabled=False, protocols=folder) as lamplight:
        before = await Patient(lamplight, "before", "en", "US").says("I have had the hiccups for two days")
        text = (folder / "sore_throat.yaml").read_text(encoding="utf-8")
        text = text.replace("protocol: sore_throat", "protocol: hiccups").replace(
            "title: Sore throat", "title: Hiccups"
        )
        (folder / "hiccups.yaml").write_text(text, encoding="utf-8")
        lamplight.reload()
        patient = Patient(lamplight, "after", "en", "US")
        after = [asked(await patient.says(text)) for text in ("I have had the hiccups for two days", "no", "me")]
        (folder / "hiccups.yaml").write_text("protocol: [", encoding="utf-8")
        with pytest.raises(ProtocolError):
            lamplight.reload()
        still = await patient.says("30 years")
    assert asked(before) != "hiccups"
    assert after == ["hiccups", "intake", "intake"]
    assert asked(still) == "hiccups"
