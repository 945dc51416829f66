"""kill -9 at every named point: nothing acknowledged is lost, nothing happens twice, no alarm goes unescalated."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.app import Lamplight
from tests.crash.harness import Ward, every_point
from tests.crash.points import POINTS
from tests.crash.variants import ROUNDS, VARIANTS
from tests.postgres import Cluster, cluster

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(900)]
KILLS = int(os.environ.get("LAMPLIGHT_KILLS", "60"))  # on each database; ``python -m tests.crash.long`` makes 600


# Each on one of the two; ``python -m tests.crash.long --variants --database …`` catches all on either.
BROKEN = [(variant, ("sqlite", "postgresql")[number % 2]) for number, variant in enumerate(VARIANTS)]


@pytest.fixture(scope="module")
def server() -> Iterator[Cluster | None]:
    """A PostgreSQL on the disk."""
    try:
        with cluster() as running:
            yield running
    except FileNotFoundError as error:
        pytest.skip(str(error))


async def test_the_points_are_as_many_as_we_say() -> None:
    assert len(POINTS) >= 24
    kinds = {name.split(":")[0] for name in POINTS}
    promised = {"webhook", "transaction", "relay", "Rasa", "model", "escalation", "audit", "migration", "hooks"}
    assert promised | {"rotation"} <= kinds


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
async def test_nothing_is_lost_or_doubled(
    lamplight: Lamplight, tmp_path: Path, database: str, request: pytest.FixtureRequest
) -> None:
    server = request.getfixturevalue("server") if database == "postgresql" else None
    findings = await Ward(lamplight, tmp_path, seed=1, cluster=server).kill_at(every_point(KILLS))
    print(findings)
    assert findings.faults == 0, findings
    assert findings.alarms > 0
    assert not findings.unreached
    assert sum(findings.kills.values()) >= len(POINTS)
    assert findings.checked == (1 if server else sum(findings.kills.values()) + 1)


@pytest.mark.parametrize(("variant", "database"), BROKEN)
async def test_a_variant_broken_on_purpose_is_caught(
    lamplight: Lamplight, tmp_path: Path, variant: str, database: str, request: pytest.FixtureRequest
) -> None:
    server = request.getfixturevalue("server") if database == "postgresql" else None
    ward = Ward(lamplight, tmp_path, seed=2, variant=variant, cluster=server)
    findings = await ward.kill_at({VARIANTS[variant][1]: ROUNDS})
    assert findings.faults > 0, findings
