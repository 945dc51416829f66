"""What a GGUF file says of itself (name, licence, architecture) and where its weights lie; nothing in it is run."""

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

MAGIC: Final = b"GGUF"
VERSIONS: Final = (2, 3)
MOST: Final = 2**20  # entries of any table: far above real models, far below what fills the memory
LONGEST: Final = 2**24  # bytes of a string
KEPT: Final = 4096  # bytes of a string that is kept; templates and licence texts are longer
_NUMBERS: Final = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_STRING: Final = 8
_ARRAY: Final = 9
_ALIGNMENT: Final = "general.alignment"

Value = str | int | float | bool


class NotGguf(Exception):
    """The file is no GGUF, or a damaged one; the text says what it looks like."""


@dataclass(frozen=True, slots=True)
class Tensor:
    """One table of weights: its GGML type, its number of weights and where it begins, in bytes of the file."""

    name: str
    kind: int
    weights: int
    start: int


@dataclass(frozen=True, slots=True)
class Header:
    """The short values by their GGUF keys, and the tensors in the order of the file."""

    values: dict[str, Value]
    tensors: tuple[Tensor, ...]

    @property
    def name(self) -> str:
        """What its makers call it, or ""."""
        return str(self.values.get("general.name", ""))

    @property
    def licence(self) -> str:
        """The licence that the file states, or ""."""
        return str(self.values.get("general.license", ""))

    @property
    def weights(self) -> int:
        """How many weights there are in all."""
        return sum(tensor.weights for tensor in self.tensors)


def read_header(path: Path) -> Header:
    """Read the tables before the weights; raises ``NotGguf`` and ``OSError``."""
    with path.open("rb") as file:
        begin = file.read(len(MAGIC))
        if begin != MAGIC:
            raise NotGguf(f"{path.name} is {_looks_like(begin)}, not a GGUF")
        try:
            return _tables(file)
        except (struct.error, UnicodeDecodeError, EOFError, KeyError, ValueError) as error:
            raise NotGguf(f"{path.name} begins as a GGUF but is damaged") from error


def _looks_like(begin: bytes) -> str:
    if begin.startswith(b"\x80"):
        return "a pickle, which can run code"
    if begin.startswith(b"PK"):
        return "an archive (PyTorch keeps pickles in it, which can run code)"
    return "empty" if not begin else "another kind of file"


def _tables(file: BinaryIO) -> Header:
    version, tensors, pairs = _numbers(file, "IQQ")
    if version not in VERSIONS or max(tensors, pairs) > MOST:
        raise ValueError("a version or a size that no model has")
    values = dict(_pair(file) for _ in range(pairs))
    found = [_tensor(file) for _ in range(tensors)]
    alignment = values.get(_ALIGNMENT, 32)
    if not isinstance(alignment, int) or not 0 < alignment <= LONGEST:
        raise ValueError("no alignment")
    start = -(-file.tell() // alignment) * alignment
    kept = {key: value for key, value in values.items() if value is not None}
    placed = tuple(Tensor(name, kind, weights, start + offset) for name, kind, weights, offset in found)
    return Header(kept, placed)


def _pair(file: BinaryIO) -> tuple[str, Value | None]:
    key = _string(file) or ""
    return key, _value(file, *_numbers(file, "I"))


def _value(file: BinaryIO, kind: int, depth: int = 0) -> Value | None:
    """The value, or ``None`` for one that is too long to keep."""
    if kind == _STRING:
        return _string(file)
    if kind != _ARRAY:
        value: Value = _numbers(file, _NUMBERS[kind])[0]
        return value
    inside, count = _numbers(file, "IQ")
    if count > MOST or depth > 1:
        raise ValueError("an array that no model has")
    for _ in range(count):
        _value(file, inside, depth + 1)
    return None


def _tensor(file: BinaryIO) -> tuple[str, int, int, int]:
    name, weights = _string(file) or "", 1
    for size in _numbers(file, "Q" * min(*_numbers(file, "I"), 8)):
        weights *= size
    kind, offset = _numbers(file, "IQ")
    return name, kind, weights, offset


def _string(file: BinaryIO) -> str | None:
    (length,) = _numbers(file, "Q")
    if length > LONGEST:
        raise ValueError("a string that no model has")
    text = file.read(length)
    if len(text) < length:
        raise EOFError
    return text.decode() if length <= KEPT else None


def _numbers(file: BinaryIO, kinds: str) -> tuple[int, ...]:
    layout = struct.Struct(f"<{kinds}")
    return layout.unpack(file.read(layout.size))
