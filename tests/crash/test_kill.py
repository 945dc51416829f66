"""kill -9 at every named point: nothing acknowledged is lost, nothing happens twice, no alarm goes unescalated."""

import os
from pathlib import Path

import pytest

from bot.app import Lamplight
from tests.crash.harness import Ward, every_point
from tests.crash.points import VARIANTS

pytestmark = pytest.mark.asyncio(loop_scope="session")
ROUNDS = int(os.environ.get("LAMPLIGHT_KILL_ROUNDS", "2"))
# Where each fault can show at all; the other points do not separate what the variant has torn apart.
TELLING = {
    "acknowledge before commit": "webhook: message added, not committed",
    "no unique id": "webhook: committed, not acknowledged",
    "escalation in a second transaction": "outbox: about to send",
}


async def test_nothing_is_lost_or_doubled(lamplight: Lamplight, tmp_path: Path) -> None:
    findings = await Ward(lamplight, tmp_path, seed=1).kill_at(every_point(ROUNDS))
    print(findings)
    assert findings.faults == 0, findings
    assert findings.alarms > 0


@pytest.mark.parametrize("variant", VARIANTS)
async def test_a_variant_broken_on_purpose_is_caught(lamplight: Lamplight, tmp_path: Path, variant: str) -> None:
    findings = await Ward(lamplight, tmp_path, seed=2, variant=variant).kill_at({TELLING[variant]: 8})
    assert findings.faults > 0, findings
