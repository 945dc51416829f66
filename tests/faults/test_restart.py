"""A sender that starts on a long queue: emergencies first, nothing twice, in the order of each conversation."""

from pathlib import Path

import pytest

from bot.settings import Settings
from tests.bench.restart import EMERGENCIES, measure
from tests.postgres import Cluster

ROWS = 1000  # ``python -m tests.bench.restart`` has 10,000


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
async def test_a_long_queue(tmp_path: Path, database: str, request: pytest.FixtureRequest) -> None:
    url = Settings(data_dir=tmp_path, _env_file=None).database  # type: ignore[call-arg]
    if database == "postgresql":
        server: Cluster = request.getfixturevalue("postgres")
        url = server.url(server.make())
    found = await measure(url, ROWS)
    assert (found["sent"], found["doubled"]) == (ROWS, 0)
    assert found["emergencies"] == EMERGENCIES
    assert isinstance(found["others_before_the_last_emergency"], int)
    assert found["others_before_the_last_emergency"] <= 40, "those of the first rounds, beside the emergencies"
