"""The second reader: a small statistical model beside the screen, that may add an alarm and never takes one away.

The screen decides by rules that a person can read; this hears what no rule has foreseen. It runs in ONNX Runtime on one
thread, from two files that are checked by their SHA-256: no pickle, no network.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final
from zlib import crc32

import numpy as np
import onnxruntime
import structlog
from tokenizers import Tokenizer

from safety.reading import normal
from safety.screen import Alarm

HERE: Final = Path(__file__).parent
LONGEST: Final = 256  # pieces; of a longer text both ends are read
FEWEST: Final = 5  # pieces; less says too little, and is mostly an answer ("34", "about me")
RUN: Final = 4  # pieces in the longest run
GRAMS: Final = (3, 4, 5)  # letters of a word that are read together, so that a slip spoils only some of them
LETTERS: Final = 600  # of a text beyond this the grams are not read; its pieces are
PLACES: Final = 1 << 18  # the place of a run or gram is its checksum modulo this
CONCEPT: Final = "second_reader"
OUTPUTS: Final = ("alarm", "crisis")  # how likely it is an emergency or a crisis; and a crisis
CRISIS: Final = 0.48  # from here on an alarm is called a crisis, and below it urgent
# From here on an alarm stands beside a plain wish for no more messages: of 2,432 such wishes 3 % reach it (14 % would
# alarm at all), of 20 texts of despair that the screen misses 16.
INSISTS: Final = 0.64


class ReaderRefused(RuntimeError):
    """The files are not those that were agreed on."""


def prepared(text: str) -> str:
    """``text`` in the one spelling of the screen, without accents, disguises and case."""
    return normal(text)


def places(text: str, pieces: Sequence[str]) -> list[int]:
    """The places of a ``prepared`` text, in order, each once: the runs of its pieces and the grams of its words."""
    found = {crc32(part.encode()) % PLACES for part in (*_runs(pieces), *_grams(text[:LETTERS]))}
    return sorted(found) or [0]


def _runs(pieces: Sequence[str]) -> Iterator[str]:
    if len(pieces) > LONGEST:
        pieces = [*pieces[: LONGEST // 2], *pieces[-LONGEST // 2 :]]
    for size in range(1, RUN + 1):
        for start in range(len(pieces) - size + 1):
            yield " ".join(pieces[start : start + size])


def _grams(text: str) -> Iterator[str]:
    for word in set(text.split()):
        edged = f" {word} "
        for size in GRAMS:
            for start in range(len(edged) - size + 1):
                yield f"#{edged[start : start + size]}"


class Reader:
    """Reads one message at a time; safe to call from several threads."""

    def __init__(self, folder: Path = HERE) -> None:
        """Load the model in ``folder``; raises ``ReaderRefused`` when a file is missing or is not the one agreed on."""
        try:
            agreed: dict[str, Any] = json.loads((folder / "model.json").read_text())
            files = {name: (folder / name).read_bytes() for name in agreed["sha256"]}
        except (OSError, ValueError, KeyError) as error:
            raise ReaderRefused(f"the second reader is not whole: {type(error).__name__}") from error
        for name, content in files.items():
            if hashlib.sha256(content).hexdigest() != agreed["sha256"][name]:
                raise ReaderRefused(f"{name} has another SHA-256 than agreed")
        self._limits = {kind: agreed[kind] for kind in ("alarm", "crisis", "ask")}
        self._pieces = Tokenizer.from_str(files["tokenizer.json"].decode())
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1  # the texts are short: threads would only wait
        self._model = onnxruntime.InferenceSession(files["reader.onnx"], options, providers=["CPUExecutionProvider"])

    def beside(self, alarm: Alarm | None, text: str) -> Alarm | None:
        """The screen's ``alarm`` for ``text``, or its own where the screen heard nothing, or only asks."""
        if alarm is not None and alarm.kind != "ask":
            return alarm
        own = self.read(text)
        return alarm if own is None or (alarm and own.kind == "ask") else own

    def read(self, text: str) -> Alarm | None:
        """What it takes ``text`` for: an alarm where it is nearly certain, kind "ask" where it is likely.

        What it takes for an emergency is urgent: staff are told at once, and the questions go on and may find more.
        """
        likely, crisis = self.chances(text)
        if likely >= self._limits["alarm"] or crisis >= self._limits["crisis"]:
            return Alarm(CONCEPT, "crisis" if crisis >= CRISIS else "urgent", "", text)
        return Alarm(CONCEPT, "ask", "", text) if likely >= self._limits["ask"] else None

    def insists(self, text: str) -> bool:
        """Whether its alarm is more than the tone of somebody who only wants to be left alone."""
        return max(self.chances(text)) >= INSISTS

    def chances(self, text: str) -> tuple[float, float]:
        """How likely it is an emergency or a crisis, and a crisis: 0 to 1; nothing for a text of a few pieces."""
        read = prepared(text)
        pieces = self._pieces.encode(read).tokens
        if len(pieces) < FEWEST:
            return 0.0, 0.0
        found = np.array(places(read, pieces), np.int64)
        alarm, crisis = self._model.run(None, {"places": found})[0]
        return float(alarm), float(crisis)


def second_reader() -> Reader | None:
    """The bundled reader; ``None``, and a line in the log, where it cannot be used: the screen stands alone then."""
    try:
        return Reader()
    except ReaderRefused as error:
        structlog.get_logger().error("second_reader.refused", reason=str(error))
        return None
