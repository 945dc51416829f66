"""The messages that the simulator holds, in the shapes of Twilio's API."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4


@dataclass
class Message:
    """One Message resource; ``sent`` stays empty while the message waits in the queue, as at Twilio."""

    account: str
    to: str
    sender: str
    body: str
    created: datetime
    direction: str = "outbound-api"
    status: str = "queued"
    sent: datetime | None = None
    error: int | None = None
    callback: str | None = None
    media: int = 0
    content: str | None = None
    buttons: list[tuple[str, str]] = field(default_factory=list)  # label and id of what can be tapped
    service: str | None = None
    sid: str = field(default_factory=lambda: f"SM{uuid4().hex}")

    @property
    def path(self) -> str:
        """The address of this resource, relative to the API's host."""
        return f"/2010-04-01/Accounts/{self.account}/Messages/{self.sid}"

    def as_json(self) -> dict[str, Any]:
        """The resource as Twilio's API description has it."""
        return {
            "account_sid": self.account, "api_version": "2010-04-01", "body": self.body,
            "date_created": format_datetime(self.created), "date_updated": format_datetime(self.sent or self.created),
            "date_sent": self.sent and format_datetime(self.sent), "direction": self.direction,
            "error_code": self.error, "error_message": None, "from": self.sender, "messaging_service_sid": self.service,
            "num_media": str(self.media), "num_segments": "1", "price": None, "price_unit": "USD", "sid": self.sid,
            "status": self.status, "subresource_uris": {"media": f"{self.path}/Media.json"}, "to": self.to,
            "uri": f"{self.path}.json",
        }  # fmt: skip

    def media_page(self, kinds: Mapping[str, str]) -> dict[str, Any]:
        """The list of the message's files that are still there; their SIDs begin with the message's own digits."""
        folder = self.path.removesuffix(".json") + "/Media"
        when = format_datetime(self.created)
        rows = [
            {
                "sid": sid, "account_sid": self.account, "parent_sid": self.sid, "content_type": kind,
                "date_created": when, "date_updated": when, "uri": f"{folder}/{sid}.json",
            }
            for sid, kind in kinds.items() if sid.startswith(f"ME{self.sid[2:32]}")
        ]  # fmt: skip
        uri = f"{folder}.json?PageSize=50&Page=0"
        return {
            "media_list": rows, "page": 0, "page_size": 50, "start": 0, "end": max(len(rows) - 1, 0), "uri": uri,
            "first_page_uri": uri, "next_page_uri": None, "previous_page_uri": None,
        }  # fmt: skip


class Ledger:
    """All messages in the order of arrival."""

    def __init__(self) -> None:
        self.messages: list[Message] = []

    def __iter__(self) -> Iterator[Message]:
        return iter(self.messages)

    def add(self, message: Message) -> Message:
        self.messages.append(message)
        return message

    def get(self, sid: str) -> Message | None:
        return next((message for message in self if message.sid == sid), None)

    def repeated(self) -> list[Message]:
        """Messages that came more than once: the same callback address, which names the app's own message."""
        counts = Counter(message.callback for message in self if message.callback)
        return [message for message in self if message.callback and counts[message.callback] > 1]

    def page(self, path: str, query: Mapping[str, str], before: datetime) -> dict[str, Any]:
        """One page of a list answer, newest first, of the messages created until ``before``."""
        found = [m.as_json() for m in reversed(self.messages) if m.created <= before and _matches(m, query)]
        number, size = int(query.get("Page", 0)), int(query.get("PageSize", 50))
        rows = found[number * size : (number + 1) * size]

        def uri(page: int) -> str:
            return f"{path}?{urlencode({**query, 'PageSize': size, 'Page': page})}"

        return {
            "messages": rows, "page": number, "page_size": size, "start": number * size,
            "end": number * size + max(len(rows) - 1, 0), "uri": uri(number), "first_page_uri": uri(0),
            "next_page_uri": uri(number + 1) if len(found) > (number + 1) * size else None,
            "previous_page_uri": uri(number - 1) if number else None,
        }  # fmt: skip


def _matches(message: Message, query: Mapping[str, str]) -> bool:
    day = message.sent.date().isoformat() if message.sent else None
    return all(
        (
            query.get("To", message.to) == message.to,
            query.get("From", message.sender) == message.sender,
            "DateSent" not in query or day == query["DateSent"][:10],
            "DateSent>" not in query or (day is not None and day >= query["DateSent>"][:10]),
            "DateSent<" not in query or (day is not None and day <= query["DateSent<"][:10]),
        )
    )
