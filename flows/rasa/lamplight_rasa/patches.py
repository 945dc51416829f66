"""Makes a turn of Rasa 3.6.21 whole or void, and cheap; these are private functions of a frozen release."""

from functools import lru_cache
from typing import Any

import jsonschema
from aiohttp import ClientError, ClientSession, ClientTimeout
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.events import Event
from rasa.utils.endpoints import EndpointConfig


class TurnAborted(BaseException):
    """The turn did not happen: nothing is saved, and the same message may be sent again.

    Not an ``Exception``, because Rasa swallows those in actions and tracker stores and goes on with half a turn.
    """

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where


class Actions(EndpointConfig):
    """The action server: one kept connection, one deadline in seconds, and every fault aborts the turn."""

    def __init__(self, url: str, token: str, deadline: float) -> None:
        super().__init__(url, headers={"X-Action-Token": token}, enable_selective_domain=True)
        self._deadline = ClientTimeout(total=deadline)
        self._session: ClientSession | None = None

    async def request(self, *_: Any, json: Any = None, **__: Any) -> Any:
        """The answer to the action call ``json``; what the other side wrote in an error is never read or logged."""
        where = f"action {json['next_action']}"
        if self._session is None:
            self._session = ClientSession(timeout=self._deadline, headers=self.headers)
        try:
            async with self._session.post(self.url, json=json) as response:
                if response.status != 200:
                    raise TurnAborted(f"{where}: status {response.status}")
                return await response.json()
        except (ClientError, TimeoutError, ValueError) as error:
            raise TurnAborted(f"{where}: {type(error).__name__}") from None


_SCHEMA = jsonschema.Draft7Validator(RemoteAction.action_response_format_spec())
_run = RemoteAction.run
_resolve = lru_cache(maxsize=256)(Event.resolve_by_type)


def _validate(_: RemoteAction, answer: object) -> bool:
    # jsonschema.validate() re-checks the constant schema itself on each call, which was 87 % of a form turn.
    if next(_SCHEMA.iter_errors(answer), None) is not None:
        raise ValueError("not an action's answer")
    return True


async def _run_or_abort(self: RemoteAction, *args: Any) -> list[Event]:
    try:
        return await _run(self, *args)
    except Exception as error:  # also ActionExecutionRejection: no action of ours rejects, so it is a fault
        raise TurnAborted(f"action {self.name()}: {type(error).__name__}") from None


def _resolve_by_type(type_name: str, default: Any = None) -> Any:
    # The original walks all subclasses for every event of every tracker that is read.
    return _resolve(type_name) or default


def apply() -> None:
    """Puts the patches in place; call once, before the server starts."""
    RemoteAction._validate_action_result = _validate
    RemoteAction.run = _run_or_abort
    Event.resolve_by_type = staticmethod(_resolve_by_type)
