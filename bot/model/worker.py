"""The process that holds llama.cpp: one request at a time, JSON lines in and out (`python -m bot.model.worker`).

It begins with ``{"ready": file}``, ``{"absent": why}`` or ``{"refused": why}``; then each ``{"id", "prompt", "grammar",
"max_tokens"}`` is answered with ``{"id", "text", "tokens"}`` or ``{"id", "error"}``. It ends with its standard input.
"""

import ctypes
import hashlib
import json
import os
import resource
import signal
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, Final, TextIO

CONTEXT: Final = 2048  # tokens of prompt and reply
SPARE: Final = 2 * 2**30  # bytes of address space beside twice the model
LONGEST_PIECE: Final = 4096  # bytes of one token
PR_SET_PDEATHSIG: Final = 1


class Refused(Exception):
    """The file is not the model that was agreed on, or no model at all."""


def confine(model_bytes: int) -> None:
    """Die with the parent, write no file, leave no core, and take a bounded amount of memory."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        limit = SPARE + 2 * model_bytes
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def check(path: Path, sha256: str) -> None:
    """Raise ``Refused`` unless ``path`` is a file with this SHA-256 (hex)."""
    try:
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise Refused(f"{path.name} cannot be read: {error.strerror}") from error
    if found != sha256.lower():
        raise Refused(f"{path.name} has SHA-256 {found}, not the expected {sha256.lower() or '(none set)'}")


def load(path: Path) -> Any:
    """llama.cpp with the model; raises ``ImportError`` where it is not installed and ``Refused`` for a bad file."""
    # llama-cpp-python imports diskcache, whose pickles may run code, for a cache that nobody uses here.
    sys.modules["diskcache"] = ModuleType("diskcache")
    import llama_cpp
    from llama_cpp._internals import LlamaModel

    # A chat template in the file is a stranger's program. Without metadata it is neither compiled nor rendered.
    setattr(LlamaModel, "metadata", lambda _: {})  # noqa: B010 - a method is replaced on purpose
    setattr(LlamaModel, "detokenize", spelled)  # noqa: B010 - a method is replaced on purpose
    threads = max(1, (os.cpu_count() or 2) // 2)  # they wait by spinning: with all cores taken, that is slow
    try:
        return llama_cpp.Llama(
            str(path), n_ctx=CONTEXT, n_batch=256, n_threads=threads, n_threads_batch=threads, seed=0, verbose=False
        )
    except (ValueError, RuntimeError, OSError) as error:
        raise Refused(f"{path.name} is not a model that llama.cpp can load") from error


def spelled(model: Any, tokens: list[int], special: bool = False) -> bytes:
    """The bytes of ``tokens``: the library's own way loses pieces of more than 32 bytes, as some Chinese ones are."""
    import llama_cpp

    written = b""
    for token in tokens:
        piece = ctypes.create_string_buffer(LONGEST_PIECE)
        length = llama_cpp.llama_token_to_piece(model.vocab, token, piece, LONGEST_PIECE, 0, special)
        if length < 0:
            raise ValueError("a piece of text that is longer than any model has")
        written += piece.raw[:length]
    return written


def answer(model: Any, request: dict[str, Any]) -> dict[str, Any]:
    """The text for one request: greedy, so the same request gets the same words."""
    from llama_cpp.llama_grammar import LlamaGrammar

    model.reset()  # nothing of the patient before stays in the context
    done = model.create_completion(
        request["prompt"],
        max_tokens=request["max_tokens"],
        temperature=0.0,
        seed=0,
        grammar=LlamaGrammar.from_string(request["grammar"], verbose=False) if request["grammar"] else None,
    )
    return {"text": done["choices"][0]["text"], "tokens": done["usage"]["completion_tokens"]}


def serve(model: Any, out: TextIO) -> None:
    """Answer line by line until standard input ends; a request that fails is answered with its error's type."""
    for line in sys.stdin:
        request = json.loads(line)
        try:
            reply = answer(model, request)
        except (ValueError, RuntimeError, KeyError, TypeError) as error:
            # The text of an error may quote a prompt, so only its type goes out. Anything else ends the worker.
            reply = {"error": type(error).__name__}
        print(json.dumps({"id": request["id"], **reply}), file=out, flush=True)


def main(path: Path, sha256: str) -> None:
    """Check, load, serve; llama.cpp's own printing goes to standard error and never into the answers."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    try:
        check(path, sha256)
        confine(path.stat().st_size)
        model = load(path)
    except (Refused, ImportError) as error:
        print(json.dumps({"refused" if isinstance(error, Refused) else "absent": str(error)}), file=out, flush=True)
        return
    print(json.dumps({"ready": path.name}), file=out, flush=True)
    serve(model, out)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
