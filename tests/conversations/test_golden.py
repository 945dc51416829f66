"""Golden conversations: what the patient says, what we say, who is called; ``--update`` rewrites them."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.app import Lamplight
from tests.conversations.harness import Stage

HERE = Path(__file__).parent
STORIES = sorted(HERE.glob("*.yaml"))
pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
async def test_the_conversation_goes_as_written(
    path: Path, lamplight: Lamplight, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    written = yaml.safe_load(path.read_text())
    played = await _played(Stage(lamplight, tmp_path, written), written)
    if request.config.getoption("--update"):
        path.write_text(yaml.safe_dump(played, allow_unicode=True, sort_keys=False, width=110))
    assert played == written


async def _played(stage: Stage, written: dict[str, Any]) -> dict[str, Any]:
    turns = []
    for turn in written["turns"]:
        done = {key: value for key, value in turn.items() if key in ("says", "taps", "nurse")}
        if "nurse" in turn:
            await (stage.taken_over() if turn["nurse"] == "takes over" else stage.given_back(turn["nurse"].split()[-1]))
        else:
            replies = await stage.says(turn["says"], turn.get("taps"))
            done["replies"] = [{reply.kind: reply.text} for reply in replies]
        done["staff"] = await stage.waiting_for_staff()
        turns.append(done)
    return {**written, "turns": turns}
