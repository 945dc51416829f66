"""Whether a patient asks what is kept of them, for a copy of it, or to be forgotten; in eight languages, or nothing."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, Literal

from flows.document import Part, read_document
from flows.reading import plain

Asked = Literal["forget", "download", "know"]

FILE: Final = Path(__file__).resolve().with_suffix(".yaml")
LONGEST: Final = 160  # characters; who tells a story asks for something else
KINDS: Final[tuple[Asked, ...]] = ("forget", "download", "know")  # the one that cannot be undone is confirmed anyhow
_HAN: Final = re.compile(r"(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])")


@dataclass(frozen=True, slots=True)
class _Language:
    kinds: dict[Asked, tuple[re.Pattern[str], ...]]
    unless: tuple[re.Pattern[str], ...]


def asked(text: str) -> Asked | None:
    """What ``text`` asks about the patient's own data, in whatever language it is; ``None`` for anything else."""
    if len(text) > LONGEST:
        return None
    said = _HAN.sub("", plain(text))
    for kind in KINDS:
        for language in _languages():
            if _any(language.kinds[kind], said) and not _any(language.unless, said):
                return kind
    return None


def _any(patterns: tuple[re.Pattern[str], ...], said: str) -> bool:
    return any(pattern.search(said) for pattern in patterns)


@cache
def _languages() -> tuple[_Language, ...]:
    return tuple(_read(Part(values, FILE.name, name)) for name, values in read_document(FILE).items())


def _read(part: Part) -> _Language:
    data = part.take("data", str)
    kinds = {kind: _compiled(part, kind, data) for kind in KINDS}
    unless = _compiled(part, "unless", data)
    part.finish()
    return _Language(kinds, unless)


def _compiled(part: Part, key: str, data: str) -> tuple[re.Pattern[str], ...]:
    try:
        return tuple(re.compile(line.format(data=data)) for line in part.take(key, list))
    except (re.error, IndexError, KeyError) as error:
        part.fail(f"not a pattern: {error}", key)
