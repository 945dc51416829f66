"""An OpenAI-compatible chat server on loopback, for those who have something translated."""

import json
from collections.abc import Awaitable, Callable

from aiohttp import web
from aiohttp.test_utils import TestServer

Answer = Callable[[str, str], Awaitable[str] | str]  # the order and the text -> what the server says


class Server:
    """``answer`` is what its model says; ``asked`` keeps what it was told, by role."""

    def __init__(self, answer: Answer) -> None:
        self.asked: list[dict[str, str]] = []
        self._answer = answer
        app = web.Application()
        app.router.add_post("/v1/chat/completions", self._chat)
        self._server = TestServer(app, host="127.0.0.1")

    async def _chat(self, request: web.Request) -> web.Response:
        messages = (await request.json())["messages"]
        roles = {one["role"]: one["content"] for one in messages}
        assert [one["role"] for one in messages] == ["system", "user"]
        self.asked.append(roles)
        said = self._answer(roles["system"], json.loads(roles["user"]))
        content = said if isinstance(said, str) else await said
        return web.json_response({"choices": [{"message": {"role": "assistant", "content": content}}]})

    async def __aenter__(self) -> str:
        await self._server.start_server(shutdown_timeout=0.1)
        return f"http://127.0.0.1:{self._server.port}"

    async def __aexit__(self, *_: object) -> None:
        await self._server.close()
