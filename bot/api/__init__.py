"""The interface for other programs, version 1: escalations, conversations and webhooks, with tokens and scopes."""

from aiohttp import web

from bot.api.conversations import Conversations
from bot.api.escalations import Escalations
from bot.api.gate import Gate, Rate
from bot.api.problems import problems
from bot.api.webhooks import Webhooks
from bot.settings import Settings
from bot.store.desk import Desk
from bot.store.store import Store
from bot.store.tokens import Tokens


def setup(app: web.Application, settings: Settings, store: Store, desk: Desk, rate: Rate | None = None) -> None:
    """Add it to ``app``; ``rate``: how often one token may ask."""
    app.middlewares.insert(0, problems)
    tokens = Tokens(store)
    gate = Gate(tokens, rate)
    app.add_routes(Escalations(store, desk, tokens, settings.base_url).routes(gate))
    app.add_routes(Conversations(desk).routes(gate))
    app.add_routes(Webhooks(store, settings).routes(gate))
