"""Whether every text of the protocols is there in every language, and translates what is written now."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from fluent.syntax import FluentParser, ast

from flows.protocol import Protocol

SEAL: Final = re.compile(r"# seal: ([0-9a-f]{64})")
SOURCE_LANGUAGE: Final = "en"
SHARED: Final = ("advice.ftl", "flow.ftl", "intake.ftl")


def translations(locales: Path) -> list[str]:
    """The languages beside English that have protocols."""
    return sorted(folder.parent.name for folder in locales.glob("*/protocols") if folder.is_dir())


def messages(path: Path) -> dict[str, dict[str, str]]:
    """Id to its texts by attribute, the message's own under ``""``; only plain text is allowed in a protocol."""
    found: dict[str, dict[str, str]] = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, ast.Junk):
            raise ValueError(f"{path.name}: not Fluent: {(entry.content or '')[:40]!r}")
        if isinstance(entry, ast.Message):
            texts = {attribute.id.name: _text(attribute.value) for attribute in entry.attributes}
            found[entry.id.name] = {"": _text(entry.value), **texts} if entry.value else texts
    return found


def _text(pattern: ast.Pattern) -> str:
    return "".join(part.value for part in pattern.elements if isinstance(part, ast.TextElement))


def expected(protocol: Protocol) -> dict[str, set[str]]:
    """The ids and attributes that a translation of ``protocol`` has."""
    name = protocol.protocol
    ids = {f"{name}-title": {""}}
    for question in protocol.questions:
        own = {"", "why", *question.any_of} if question.ask else {"why"}
        ids[f"{name}-{question.id}"] = own
    return ids


def text_problems(protocols: Mapping[str, Protocol], locales: Path) -> Iterator[tuple[str, str]]:
    """``(place, what)`` for each text that is missing, too many, or of another version."""
    yield from _shared_problems(locales)
    english = {language: _keys(locales / language) for language in (SOURCE_LANGUAGE, *translations(locales))}
    for protocol in protocols.values():
        for language, keys in english.items():
            wanted = {*protocol.otherwise.advice, *protocol.otherwise.watch_for}
            for key in sorted(wanted - keys):
                yield f"{protocol.protocol}: otherwise", f"{key} is missing in {language}/advice.ftl"
        for language in translations(locales):
            yield from _translation_problems(protocol, locales / language / "protocols" / f"{protocol.protocol}.ftl")


def _keys(folder: Path) -> set[str]:
    path = folder / "advice.ftl"
    return set(messages(path)) if path.exists() else set()


def _translation_problems(protocol: Protocol, path: Path) -> Iterator[tuple[str, str]]:
    place = f"{path.parent.parent.name}/protocols/{path.name}"
    if not path.exists():
        yield place, "is missing"
        return
    seal = SEAL.fullmatch(path.read_text(encoding="utf-8").split("\n", 1)[0].strip())
    if seal is None or seal[1] != protocol.digest:
        yield place, "translates another version: its first line must be '# seal: ' and the digest of the protocol"
    yield from _difference(place, expected(protocol), messages(path))


def _shared_problems(locales: Path) -> Iterator[tuple[str, str]]:
    for name in SHARED:
        wanted = {key: set(texts) for key, texts in messages(locales / SOURCE_LANGUAGE / name).items()}
        for language in translations(locales):
            path = locales / language / name
            yield from _difference(f"{language}/{name}", wanted, messages(path) if path.exists() else {})


def _difference(
    place: str, wanted: Mapping[str, set[str]], found: Mapping[str, Mapping[str, str]]
) -> Iterator[tuple[str, str]]:
    for key in sorted(wanted.keys() | found.keys()):
        have, should = found.get(key, {}), wanted.get(key, set())
        for name in sorted(should | set(have)):
            full = f"{key}.{name}" if name else key
            if name not in have:
                yield place, f"{full} is missing"
            elif name not in should:
                yield place, f"{full} has no counterpart"
            elif not have[name].strip():
                yield place, f"{full} is empty"
