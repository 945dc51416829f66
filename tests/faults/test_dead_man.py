"""The dialogue's process stops, and the doors go on: the health page of a door is red within 31 seconds."""

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.app import Lamplight, running
from bot.commands.local import free_port
from bot.settings import Settings
from bot.store import talk
from bot.store.models import now
from bot.watch import DATABASE, Watch
from tests.faults.proxy import Proxy
from tests.postgres import Cluster
from tests.simulator import ACCOUNT, NUMBER, TOKEN, Simulator


def door(folder: Path, url: str, port: int) -> Settings:
    """A process that takes messages in and has no dialogue."""
    fixed: dict[str, Any] = {
        "twilio_account_sid": ACCOUNT, "twilio_auth_tokens": [TOKEN], "twilio_number": NUMBER, "database_url": url,
    }  # fmt: skip
    return Settings(data_dir=folder, port=port, roles=("door",), _env_file=None, **fixed)


async def health(lamplight: Lamplight, ahead: float = 0.0) -> tuple[int, dict[str, Any]]:
    """Status and body of the page, as it will be in so many seconds."""

    def later() -> datetime:
        return now() + timedelta(seconds=ahead)

    lamplight.watch = Watch(lamplight.store, lamplight.words, lamplight.settings, later)
    page = await lamplight.health()
    assert isinstance(page.text, str)
    return page.status, json.loads(page.text)


async def test_a_dialogue_that_has_stopped_is_seen_at_the_door_within_31_seconds(
    tmp_path: Path, postgres: Cluster
) -> None:
    port = free_port()
    settings = door(tmp_path, postgres.url(postgres.make()), port)
    async with Simulator(f"http://127.0.0.1:{port}") as twilio, running(settings) as lamplight:
        await lamplight.serve()
        assert (await health(lamplight))[0] == 200
        assert (await twilio.text("+15005550111", "my throat hurts")).acknowledged
        assert (await health(lamplight, ahead=25))[0] == 200
        status, body = await health(lamplight, ahead=31)
        assert (status, body["switches"], body["waiting"]) == (503, ["inbound"], 1)
        async with lamplight.store.write() as tx:  # the dialogue is back and takes the turn
            waiting = await talk.lease_next(tx)
            assert waiting
            await talk.finish_turn(tx, waiting)
        assert (await health(lamplight, ahead=31))[0] == 200


async def test_a_database_that_is_away_turns_it_red_and_the_webhook_says_503(tmp_path: Path, postgres: Cluster) -> None:
    port, name = free_port(), postgres.make()
    async with Proxy(postgres.folder / ".s.PGSQL.5432") as proxy:
        url = f"postgresql+psycopg://postgres@127.0.0.1:{proxy.port}/{name}"
        async with Simulator(f"http://127.0.0.1:{port}") as twilio, running(door(tmp_path, url, port)) as lamplight:
            await lamplight.serve()
            assert (await health(lamplight))[0] == 200
            await proxy.spoil("down")
            refused = await twilio.text("+15005550112", "I have chest pain")
            assert refused.answers == [503]
            status, body = await health(lamplight)
            assert (status, body["switches"], body["waiting"]) == (503, [DATABASE], None)
            await proxy.heal()
            assert (await twilio.again(refused)).acknowledged
            assert (await health(lamplight))[0] == 200
