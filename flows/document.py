"""A YAML file that a clinician wrote, read strictly: each mistake names the file, the place and what is wrong."""

import re
from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import Any, Final, NoReturn, TypeVar

import yaml

T = TypeVar("T")
ID: Final = re.compile(r"[a-z][a-z0-9_]{1,39}")
_REQUIRED: Final = object()
_NAMES: Final = {str: "text", int: "a whole number", bool: "true or false", dict: "a mapping", list: "a list"}


class ProtocolError(ValueError):
    """A protocol file, or a data file beside it, that must not be used."""


class _Words(yaml.SafeLoader):
    """Reads yes, no, on and off as words, refuses a key given twice and refuses aliases."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise yaml.constructor.ConstructorError(None, None, "aliases are not allowed")
        return super().compose_node(parent, index)

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"{key.value!r} stands twice", key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep=deep)


_Words.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:bool"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Words.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))


class Part:
    """One mapping of a file. What is taken from it is checked; ``finish`` refuses what was not taken."""

    def __init__(self, value: object, file: str, place: str = "") -> None:
        self.file, self.place = file, place
        if not isinstance(value, dict):
            self.fail("must be a mapping")
        self._left: dict[str, Any] = dict(value)
        if not all(isinstance(key, str) for key in self._left):
            self.fail("every key must be a word")

    def fail(self, what: str, key: str = "") -> NoReturn:
        """Raise ``ProtocolError`` for this place."""
        place = ".".join(part for part in (self.place, key) if part)
        raise ProtocolError(f"{self.file}: {place}: {what}" if place else f"{self.file}: {what}")

    def take(self, key: str, kind: type[T], default: object = _REQUIRED) -> T:
        """The value of ``key``, which must be of ``kind``; missing or null gives ``default``, or is refused."""
        value = self._left.pop(key, None)
        if value is None:
            if default is _REQUIRED:
                self.fail("is missing", key)
            return default  # type: ignore[return-value]  # the caller's own default
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            self.fail(f"must be {_NAMES.get(kind, kind.__name__)}", key)
        return value

    def text(self, key: str, longest: int, default: object = _REQUIRED) -> str:
        """One line of text of at most ``longest`` characters."""
        value = self.take(key, str, default)
        if value is not default and (not value.strip() or len(value) > longest or "\n" in value.strip()):
            self.fail(f"must be one line of 1 to {longest} characters (it has {len(value)})", key)
        return value.strip() if isinstance(value, str) else value

    def name(self, key: str) -> str:
        """An id: small letters, digits and ``_``."""
        value = self.take(key, str)
        if not ID.fullmatch(value):
            self.fail(f"{value!r} is not an id (small letters, digits and _)", key)
        return value

    def words(self, key: str, default: object = _REQUIRED) -> tuple[str, ...]:
        """A list of words."""
        values = self.take(key, list, default)
        if not all(isinstance(value, str) and value for value in values):
            self.fail("must be a list of words", key)
        return tuple(values)

    def part(self, key: str, default: object = _REQUIRED) -> "Part":
        """The mapping under ``key``."""
        return Part(self.take(key, dict, default), self.file, f"{self.place}.{key}" if self.place else key)

    def parts(self, key: str) -> Iterator["Part"]:
        """The mappings in the list under ``key``."""
        for number, value in enumerate(self.take(key, list), start=1):
            yield Part(value, self.file, f"{key}[{number}]")

    def names(self) -> tuple[str, ...]:
        """What has not been taken yet."""
        return tuple(self._left)

    def finish(self) -> None:
        """Refuse what nobody took."""
        if self._left:
            self.fail(f"unknown {', '.join(sorted(self._left))}")


def read_document(path: Path) -> dict[str, Any]:
    """The mapping in the file at ``path``; ``ProtocolError`` when it is not YAML of the plain kind."""
    try:
        content = _Words(path.read_text(encoding="utf-8")).get_single_data()
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ProtocolError(f"{path.name}: {' '.join(str(error).split())}") from error
    if not isinstance(content, dict):
        raise ProtocolError(f"{path.name}: must be a mapping")
    return content
