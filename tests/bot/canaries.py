"""Two hundred words that stand nowhere else, and the search for them in every file, however they are written there."""

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

STEMS = (b"zyxomir", b"plimbor")  # of names and symptoms: even a part of one must stand nowhere


@dataclass
class Canaries:
    """Fifty of each kind: names, telephone numbers, symptoms, dates of birth."""

    names: list[str] = field(default_factory=lambda: [f"Zyxomir{n:02}quvane" for n in range(50)])
    phones: list[str] = field(default_factory=lambda: [f"+1202559{n + 9000:04}" for n in range(50)])
    symptoms: list[str] = field(default_factory=lambda: [f"plimbor{n:02}wost" for n in range(50)])
    births: list[str] = field(default_factory=lambda: [f"17{n:02}-13-32" for n in range(50)])

    def all(self) -> list[str]:
        return [*self.names, *self.phones, *self.symptoms, *self.births]


def disguises(stem: bytes) -> Iterator[bytes]:
    """The word as it may stand in a file: in both cases, in UTF-16, in hexadecimal, in base64 at each offset."""
    for word in (stem, stem.capitalize()):
        yield word
        yield word.decode().encode("utf-16-le")
        yield word.hex().encode()
        for offset in range(3):
            coded = base64.b64encode(b"\0" * offset + word)
            yield coded[4 if offset else 0 : len(coded) - 4]


def hits(folder: Path, words: list[str], but: str = "") -> list[str]:
    """File and word of every hit, in whatever file stands in ``folder``; files named ``but`` are left out."""
    plain = re.compile(b"|".join(re.escape(word.encode()) for word in words))
    hidden = re.compile(b"|".join(re.escape(form) for stem in STEMS for form in disguises(stem)))
    kinds = {word[:3].encode() for word in words}
    found = []
    for path in folder.rglob("*"):
        if not path.is_file() or path.name == but:
            continue
        held = path.read_bytes()
        # Most files hold nothing that begins like any of them: one quick look for each beginning.
        if any(kind in held for kind in kinds):
            found += [f"{path.name}: {hit.group().decode()}" for hit in plain.finditer(held)]
        found += [f"{path.name}: {hit.group()!r}" for hit in hidden.finditer(held)]
    return found
