"""The controls of a form as a browser would post them: what stands in each, ticks and choices included."""

from collections.abc import Mapping
from html.parser import HTMLParser

Attributes = Mapping[str, str | None]


class Controls(HTMLParser):
    """Reads the form whose action ends in ``action``; ``values`` are pairs in the order of the page."""

    def __init__(self, page: str, action: str) -> None:
        super().__init__()
        self.values: list[tuple[str, str]] = []
        self.target = ""
        self._action, self._open, self._select, self._area = action, False, "", ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        own = dict(attrs)
        if tag == "form":
            self._open = str(own.get("action")).endswith(self._action)
            self.target = str(own["action"]) if self._open else self.target
        elif self._open and tag == "input":
            self._input(own)
        elif self._open and tag == "select":
            self._select = str(own["name"])
            self.values.append((self._select, ""))
        elif self._open and tag == "option" and "selected" in own and self._select:
            self.values[-1] = (self._select, str(own["value"]))
        elif self._open and tag == "textarea":
            self._area = str(own["name"])
            self.values.append((self._area, ""))

    def handle_data(self, data: str) -> None:
        if self._area:
            name, before = self.values[-1]
            self.values[-1] = (name, before + data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._open = False
        elif tag == "select":
            self._select = ""
        elif tag == "textarea":
            self._area = ""

    def _input(self, own: Attributes) -> None:
        if own.get("type") != "checkbox" or "checked" in own:
            self.values.append((str(own["name"]), own.get("value") or ""))
