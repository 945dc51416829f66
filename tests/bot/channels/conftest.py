"""A clinic that speaks all our languages, on a simulated Twilio."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

import bot.outbox
from bot.channels import web as website
from bot.commands.local import free_port
from bot.message import Channel
from bot.settings import Settings
from bot.store.chat import Chat
from bot.store.store import Store
from bot.words import Words
from tests.bot.channels.linked import Site
from tests.clinic import Clinic, clinic


@pytest.fixture(scope="session")
def all_words() -> Words:
    return Words(("en", "es", "fr", "pt", "ar", "zh", "hi", "vi"))


@pytest.fixture
async def full(
    store: Store, all_words: Words, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Clinic]:
    """A clinic whose WhatsApp may carry everything, at a pace that tests can wait for."""
    monkeypatch.setattr(bot.outbox, "WAITS", (0.05,))
    changes = {
        "health_details": {"sms": "full", "whatsapp": "full"},
        "sends_per_second": {"sms": 500.0, "whatsapp": 500.0},
        "whatsapp_templates": {"en": "HX" + "e" * 32},
    }
    async with clinic(store, all_words, settings, **changes) as made:
        made.twilio.world.templates["HX" + "e" * 32] = "You have a message from your clinic. Reply to read it."
        yield made


@pytest.fixture
async def site(store: Store, all_words: Words, settings: Settings) -> AsyncIterator[Site]:
    rules = {"sms": "link", "whatsapp": "link"}
    rates = {"sms": 500.0, "whatsapp": 500.0}
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    async with clinic(store, all_words, settings, health_details=rules, sends_per_second=rates) as made:
        told = made.settings.model_copy(update={"public_base_url": url})
        told.__dict__.pop("base_url", None)
        app = web.Application()
        chat = Chat(made.store, Channel.WEB, told.base_url, "US")
        app.add_routes(website.routes(told, all_words, chat, made.inbox.accept, made.store.changed))
        server = TestServer(app, host="127.0.0.1", port=port)
        await server.start_server(shutdown_timeout=0.2)
        async with aiohttp.ClientSession() as http:
            yield Site(made, url, http)
        await server.close()
