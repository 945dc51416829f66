"""The certificate of the protocols: what was proved of each, for which text, in which languages, by which engine."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any, Final

from flows.paths import kinds, paths
from flows.problem import Problem
from flows.protocol import Protocol
from flows.texts import LANGUAGES
from flows.translation import SOURCE_LANGUAGE, read_translation, translation_path
from flows.wording import hardness

CERTIFICATE: Final = Path(__file__).resolve().parent / "certificate.json"
# What decides, reads the protocols and proves them: with one of these changed, nothing is proved any more.
ENGINE: Final = (
    *("triage.py", "facts.py", "dispositions.py", "question.py", "protocol.py", "document.py"),
    *("paths.py", "check.py", "elsewhere.py"),
)


def certified(protocols: Mapping[str, Protocol], locales: Path, found: Sequence[Problem]) -> dict[str, Any]:
    """The certificate of the ``protocols`` in which ``check`` found no problem, as plain data; ``found`` is its list.

    A problem that is of no protocol is of all; one of a language only takes away that language. Nothing in it depends
    on when or where it was made.
    """
    whole = {name: proof(protocol, locales, _languages(name, found)) for name, protocol in sorted(protocols.items())}
    return {
        "engine": engine_digest(),
        "protocols": {name: own for name, own in whole.items() if SOURCE_LANGUAGE in own["languages"]},
    }


def _languages(name: str, found: Sequence[Problem]) -> tuple[str, ...]:
    """The languages in which the protocol ``name`` has no problem; none, where it has one in itself or in English."""
    bad = {problem.language for problem in found if problem.protocol in ("", name)}
    return () if bad & {"", SOURCE_LANGUAGE} else tuple(language for language in LANGUAGES if language not in bad)


def proof(protocol: Protocol, locales: Path, languages: Sequence[str] = LANGUAGES) -> dict[str, Any]:
    """What was tried for ``protocol``.

    ``kinds`` of patients, ``patients`` tried one by one, ``paths``; ``answer_sets``: 3^n for each kind, and
    ``patient_answer_sets`` the same for each patient. ``longest`` and ``median`` count facts and questions of a path,
    ``grade`` is the worst reading grade of a question. ``languages``: the digest of each text.
    """
    tried, told = list(paths(protocol)), kinds(protocol)
    lengths = [len(path.asked) for path in tried]
    return {
        "version": protocol.version,
        "digest": protocol.digest,
        "languages": {
            language: digest for language in languages if (digest := _digest(protocol, language, locales)) is not None
        },
        "kinds": len(told),
        "patients": sum(kind.patients for kind in told),
        "paths": len(tried),
        "answer_sets": sum(kind.answer_sets for kind in told),
        "patient_answer_sets": sum(kind.answer_sets * kind.patients for kind in told),
        "longest": max(lengths),
        "median": median(lengths),
        "grade": round(max(map(hardness, protocol.questions)), 1),
    }


def _digest(protocol: Protocol, language: str, locales: Path) -> str | None:
    if language == SOURCE_LANGUAGE:
        return protocol.digest
    path = translation_path(protocol, language, locales)
    return read_translation(path).digest if path.exists() else None


def engine_digest() -> str:
    """SHA-256 over the source of the engine and of its proof."""
    folder = Path(__file__).resolve().parent
    return hashlib.sha256(b"\0".join((folder / name).read_bytes() for name in ENGINE)).hexdigest()


def to_text(certificate: Mapping[str, Any]) -> str:
    """As it is kept: one protocol's line under the other, so that a change shows whose it is."""
    return json.dumps(certificate, indent=1, sort_keys=True) + "\n"


def problems(protocols: Mapping[str, Protocol], locales: Path, kept: Path = CERTIFICATE) -> list[Problem]:
    """Each protocol, or language of it, that the certificate in ``kept`` does not cover as it is now; digests only."""
    certificate = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
    if certificate.get("engine") != engine_digest():
        what = "is not certified: the engine has changed since the last `lamplight flows check`"
        return [Problem(name, what, name) for name in protocols]
    covered = certificate["protocols"]
    return [problem for protocol in protocols.values() for problem in _uncovered(protocol, covered, locales)]


def _uncovered(protocol: Protocol, covered: Mapping[str, Any], locales: Path) -> Iterator[Problem]:
    name = protocol.protocol
    own = covered.get(name)
    if own is None or own["digest"] != protocol.digest:
        what = "is not certified" if own is None else "has changed since it was certified"
        yield Problem(name, f"{what}: run `lamplight flows check`", name)
        return
    for language in LANGUAGES:
        if own["languages"].get(language) != _digest(protocol, language, locales):
            yield Problem(name, f"is not certified in {language} as it is now", name, language)
