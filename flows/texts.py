"""Whether every text is there in every language, with the same variables, and translates what is written now."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from flows.problem import Problem
from flows.protocol import Protocol
from flows.translation import SOURCE_LANGUAGE, read_translation

LANGUAGES: Final = (SOURCE_LANGUAGE, "es", "fr", "pt", "ar", "zh", "hi", "vi")
SHARED: Final = (
    "advice", "bot", "coping", "flow", "intake", "knowledge", "questionnaires", "widget",
)  # fmt: skip  # the advice may be spread over several files


@dataclass(frozen=True, slots=True)
class Text:
    """The words of one text, ``112`` in place of each variable, and the names of its variables."""

    words: str
    variables: frozenset[str] = frozenset()


Texts = dict[str, dict[str, Text]]  # message id to its texts by attribute, the message's own under ""


@dataclass(slots=True)
class Catalogue:
    """All texts of one language: ``shared`` by file, ``protocols`` by id; ``problems`` is what could not be read."""

    language: str
    shared: dict[str, Texts] = field(default_factory=dict)
    protocols: dict[str, Texts] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # the library's name
        self.names.add(node.id.name)


def read_texts(path: Path) -> Texts:
    """The texts in the file at ``path``; ``ValueError`` for what is not Fluent or stands twice."""
    found: Texts = {}
    for entry in FluentParser(with_spans=False).parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, ast.Junk):
            raise ValueError(f"{path.name}: not Fluent: {(entry.content or '')[:40]!r}")
        if isinstance(entry, ast.Message):
            if entry.id.name in found:
                raise ValueError(f"{path.name}: {entry.id.name} stands twice")
            texts = {attribute.id.name: _text(attribute.value) for attribute in entry.attributes}
            found[entry.id.name] = {"": _text(entry.value), **texts} if entry.value else texts
    return found


def messages(path: Path) -> dict[str, dict[str, str]]:
    """``read_texts`` as bare words."""
    return {key: {name: text.words for name, text in own.items()} for key, own in read_texts(path).items()}


def _text(pattern: ast.Pattern) -> Text:
    visitor = _Variables()
    visitor.visit(pattern)
    return Text(_words(pattern), frozenset(visitor.names))


def _words(pattern: ast.Pattern) -> str:
    return "".join(part.value if isinstance(part, ast.TextElement) else _placed(part) for part in pattern.elements)


def _placed(part: Any) -> str:
    """What stands for a placeable: the usual variant of a choice, else something as short as a telephone number."""
    if isinstance(part.expression, ast.SelectExpression):
        return _words(next(variant for variant in part.expression.variants if variant.default).value)
    if isinstance(part.expression, ast.StringLiteral):
        return str(part.expression.value)
    return "112"


def read_catalogues(protocols: Mapping[str, Protocol], locales: Path) -> dict[str, Catalogue]:
    """The texts of every language; a file that is missing is an empty one."""
    return {language: _catalogue(language, protocols, locales / language) for language in LANGUAGES}


def _catalogue(language: str, protocols: Mapping[str, Protocol], folder: Path) -> Catalogue:
    catalogue = Catalogue(language)
    for name in SHARED:
        for path in sorted(folder.glob(f"{name}*.ftl")):
            _add(catalogue, catalogue.shared.setdefault(name, {}), path, "")
    for name in protocols if language != SOURCE_LANGUAGE else ():
        if (path := folder / "protocols" / f"{name}.ftl").exists():
            _add(catalogue, catalogue.protocols.setdefault(name, {}), path, name)
    return catalogue


def _add(catalogue: Catalogue, texts: Texts, path: Path, protocol: str) -> None:
    place = f"{catalogue.language}/{path.name}"
    try:
        fresh = read_texts(path)
    except ValueError as error:
        catalogue.problems.append(Problem(place, str(error), protocol, catalogue.language))
        return
    for key in sorted(texts.keys() & fresh.keys()):
        catalogue.problems.append(Problem(place, f"{key} stands in another file too", protocol, catalogue.language))
    texts.update(fresh)


def expected(protocol: Protocol) -> dict[str, set[str]]:
    """The ids and attributes that a translation of ``protocol`` has."""
    name = protocol.protocol
    ids = {f"{name}-title": {""}}
    for question in protocol.questions:
        own = {"", "why", *question.any_of} if question.ask else {"why"}
        ids[f"{name}-{question.id}"] = own
    return ids


def text_problems(
    protocols: Mapping[str, Protocol], catalogues: Mapping[str, Catalogue], locales: Path
) -> Iterator[Problem]:
    """Each text that is missing, too many, of another version, or with other variables than the English one."""
    english = catalogues[SOURCE_LANGUAGE]
    for language, catalogue in catalogues.items():
        yield from catalogue.problems
        for name in SHARED if language != SOURCE_LANGUAGE else ():
            found = catalogue.shared.get(name, {})
            place = f"{language}/{name}.ftl"
            for what in (*differences(_names(english.shared[name]), found), *_variables(english.shared[name], found)):
                yield Problem(place, what, language=language)
        for protocol in protocols.values():
            own = protocol.otherwise
            for key in sorted({*own.advice, *own.watch_for} - catalogue.shared.get("advice", {}).keys()):
                where = f"{protocol.protocol}: otherwise"
                yield Problem(where, f"{key} is missing in {language}/advice.ftl", protocol.protocol, language)
    for language, catalogue in catalogues.items():
        for protocol in protocols.values() if language != SOURCE_LANGUAGE else ():
            path = locales / language / "protocols" / f"{protocol.protocol}.ftl"
            for what in _translation_problems(protocol, catalogue, path):
                yield Problem(f"{language}/protocols/{path.name}", what, protocol.protocol, language)


def _translation_problems(protocol: Protocol, catalogue: Catalogue, path: Path) -> Iterator[str]:
    if not path.exists():
        yield "is missing"
        return
    if read_translation(path).seal != protocol.digest:
        yield "translates another version: its first line must be '# seal: ' and the digest of the protocol"
    found = catalogue.protocols[protocol.protocol]
    yield from differences(expected(protocol), found)
    yield from _variables({}, found)


def _names(texts: Texts) -> dict[str, set[str]]:
    return {key: set(own) for key, own in texts.items()}


def _variables(wanted: Texts, found: Texts) -> Iterator[str]:
    for key, own in found.items():
        for name, text in own.items():
            should = wanted.get(key, {}).get(name, Text("")).variables
            if text.variables != should and (not wanted or name in wanted.get(key, {})):
                full = f"{key}.{name}" if name else key
                yield f"{full} has the variables {sorted(text.variables)} instead of {sorted(should)}"


def differences(wanted: Mapping[str, set[str]], found: Texts) -> Iterator[str]:
    """What is missing, too many or empty in ``found``, which should have the ids and attributes of ``wanted``."""
    for key in sorted(wanted.keys() | found.keys()):
        have, should = found.get(key, {}), wanted.get(key, set())
        for name in sorted(should | set(have)):
            full = f"{key}.{name}" if name else key
            if name not in have:
                yield f"{full} is missing"
            elif name not in should:
                yield f"{full} has no counterpart"
            elif not have[name].words.strip():
                yield f"{full} is empty"
