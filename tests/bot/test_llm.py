"""The model's process and the server's client, against the real llama.cpp, the bundled model and damaged files."""

import asyncio
import hashlib
import importlib.util
import json
import os
import signal
import struct
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from time import monotonic, sleep

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot import llm as llm_module
from bot.llm import BUNDLED, LocalLlm, ModelAbsent, ModelError, ModelRefused, ModelSlow, ServerLlm, configured
from bot.settings import ROOT, Settings

needs_llama = pytest.mark.skipif(importlib.util.find_spec("llama_cpp") is None, reason="llama-cpp-python is not built")
MODEL = json.loads((BUNDLED / "model.json").read_text())
GGUF = BUNDLED / MODEL["file"]
PROMPT = "en|worried|question|1|3\n"
GRAMMAR = 'root ::= ("Thank you. " | "I see. ") "<F1>"'


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
async def model() -> AsyncIterator[LocalLlm]:
    local = LocalLlm(GGUF, MODEL["sha256"], mode="choose", deadline=5.0)
    yield local
    await local.close()


async def refusal(path: Path, digest: str) -> str:
    local = LocalLlm(path, digest)
    try:
        with pytest.raises(ModelRefused) as refused:
            await local.generate(PROMPT, GRAMMAR, 20)
        assert local.pid is None
        return str(refused.value)
    finally:
        await local.close()


def python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)


def proc(pid: int | None, name: str) -> str:
    return Path(f"/proc/{pid}/{name}").read_text()


def alive(pid: int) -> bool:
    """Whether the process runs; one that is only waiting to be collected does not."""
    try:
        return proc(pid, "stat").rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def ended(pid: int, within: float) -> bool:
    """Whether the process is gone after at most ``within`` seconds."""
    until = monotonic() + within
    while alive(pid) and monotonic() < until:
        sleep(0.02)
    return not alive(pid)


def with_template(source: Path, template: str, target: Path) -> None:
    """Add a chat template to a GGUF's header, padded so that the weights stay where they are (32-byte alignment)."""
    data = source.read_bytes()
    magic, version, tensors, pairs = struct.unpack("<4sIQQ", data[:24])
    key = b"tokenizer.chat_template"
    length = len(key) + len(template.encode()) + 20
    value = template.encode() + b" " * (-length % 32)
    added = struct.pack("<Q", len(key)) + key + struct.pack("<IQ", 8, len(value)) + value
    target.write_bytes(struct.pack("<4sIQQ", magic, version, tensors, pairs + 1) + added + data[24:])


@needs_llama
class TestLocal:
    async def test_the_same_request_gets_the_same_words_within_the_grammar(self, model: LocalLlm) -> None:
        first = await model.generate(PROMPT, GRAMMAR, 40)
        assert first in ("Thank you. <F1>", "I see. <F1>")
        await model.generate("es|urgent|question|1|2\n", 'root ::= "Rápido. <F1>"', 40)
        assert await model.generate(PROMPT, GRAMMAR, 40) == first

    async def test_callers_at_the_same_time_take_turns(self, model: LocalLlm) -> None:
        texts = await asyncio.gather(*(model.generate(PROMPT, f'root ::= "caller {n}"', 20) for n in range(10)))
        assert texts == [f"caller {n}" for n in range(10)]

    async def test_a_worker_that_hangs_is_ended_and_replaced(self, model: LocalLlm) -> None:
        await model.start()
        hung = model.pid
        assert hung
        model._deadline = 0.3
        os.kill(hung, signal.SIGSTOP)
        with pytest.raises(ModelSlow):
            await model.generate(PROMPT, GRAMMAR, 20)
        model._deadline = 5.0
        assert await model.generate(PROMPT, GRAMMAR, 40)
        assert model.pid
        assert model.pid != hung
        assert not alive(hung)

    async def test_a_worker_that_dies_in_a_request_is_replaced(self, model: LocalLlm) -> None:
        await model.start()
        assert model.pid
        os.kill(model.pid, signal.SIGSTOP)
        request = asyncio.create_task(model.generate(PROMPT, GRAMMAR, 20))
        await asyncio.sleep(0.1)
        os.kill(model.pid, signal.SIGKILL)
        with pytest.raises(ModelError):
            await request
        assert await model.generate(PROMPT, GRAMMAR, 40)

    async def test_a_caller_that_gives_up_leaves_nothing_to_the_next(self, model: LocalLlm) -> None:
        await model.start()
        assert model.pid
        os.kill(model.pid, signal.SIGSTOP)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(model.generate("one", 'root ::= "one"', 20), 0.2)
        assert await model.generate("two", 'root ::= "two"', 20) == "two"

    async def test_a_bad_grammar_is_an_error_and_the_next_request_is_served(self, model: LocalLlm) -> None:
        with pytest.raises(ModelError):
            await model.generate(PROMPT, "root ::= nothing-like-it (", 20)
        assert await model.generate(PROMPT, GRAMMAR, 40)

    async def test_the_worker_has_no_secrets_and_tight_limits(
        self, model: LocalLlm, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("LAMPLIGHT_TWILIO_AUTH_TOKENS", '["secret"]')
        await model.start()
        assert "LAMPLIGHT" not in proc(model.pid, "environ")
        limits = proc(model.pid, "limits")
        rows = {line[:26].strip(): line[26:].split() for line in limits.splitlines()}
        assert rows["Max core file size"][0] == rows["Max file size"][0] == "0"
        assert int(rows["Max address space"][0]) < 3 * 2**30

    async def test_absent_until_it_is_installed(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        installed, python = tmp_path / "installed", tmp_path / "python"
        hide = f"import os,sys; os.path.exists({str(installed)!r}) or sys.modules.update(llama_cpp=None); "
        run = "import runpy; runpy.run_module(sys.argv.pop(1), run_name='__main__', alter_sys=True)"
        python.write_text(f'#!/bin/sh\nshift\nexec {sys.executable} -c "{hide}{run}" "$@"\n')
        python.chmod(0o755)
        monkeypatch.setattr(sys, "executable", str(python))
        monkeypatch.setattr(llm_module, "RETRY", (0.2, 0.2))
        local = LocalLlm(GGUF, MODEL["sha256"])
        with pytest.raises(ModelAbsent):
            await local.start()
        installed.touch()
        with pytest.raises(ModelAbsent):
            await local.start()  # not asked again at once
        await asyncio.sleep(0.25)
        assert await local.generate(PROMPT, GRAMMAR, 40)
        await local.close()

    async def test_a_start_goes_on_when_its_caller_gave_up(self, model: LocalLlm) -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(model.start(), 0.01)
        assert model.pid is None
        started = model._starting
        await model.start()
        assert model._starting is started
        assert await model.generate(PROMPT, GRAMMAR, 40)

    async def test_the_worker_ends_with_its_parent(self) -> None:
        code = (
            "import asyncio, time; from bot.llm import *; from pathlib import Path\n"
            f"async def go():\n m = LocalLlm(Path({str(GGUF)!r}), {MODEL['sha256']!r}); await m.start()\n"
            " print(m.pid, flush=True); time.sleep(60)\nasyncio.run(go())"
        )
        parent = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdout=subprocess.PIPE, cwd=ROOT)
        assert parent.stdout
        pid = int(await parent.stdout.readline())
        assert alive(pid)
        parent.kill()
        await parent.wait()
        assert await asyncio.to_thread(ended, pid, within=2.0)


@needs_llama
class TestFiles:
    async def test_one_changed_byte_is_refused_with_both_hashes(self, tmp_path: Path) -> None:
        data = bytearray(GGUF.read_bytes())
        data[-1] ^= 1
        other = tmp_path / "other.gguf"
        other.write_bytes(data)
        said = await refusal(other, MODEL["sha256"])
        assert sha256(other) in said
        assert MODEL["sha256"] in said

    @pytest.mark.parametrize("share", [0.0, 0.001, 0.3, 0.99])
    async def test_a_truncated_file_is_refused_even_with_its_own_hash(self, share: float, tmp_path: Path) -> None:
        cut = tmp_path / "cut.gguf"
        cut.write_bytes(GGUF.read_bytes()[: int(GGUF.stat().st_size * share)])
        assert "cut.gguf is not a model" in await refusal(cut, sha256(cut))

    async def test_no_file_and_no_hash_are_refused(self, tmp_path: Path) -> None:
        assert "No such file" in await refusal(tmp_path / "none.gguf", MODEL["sha256"])
        assert "none set" in await refusal(GGUF, "")

    async def test_a_template_in_the_file_is_inert(self, tmp_path: Path) -> None:
        trapped = tmp_path / "trapped.gguf"
        with_template(GGUF, "{% this is no template {{ ''.__class__ }}", trapped)
        local = LocalLlm(trapped, sha256(trapped))
        assert await local.generate(PROMPT, GRAMMAR, 40)
        await local.close()
        # The control: the library by itself does compile what is in the file.
        code = f"import llama_cpp; llama_cpp.Llama({str(trapped)!r}, verbose=False)"
        assert "TemplateSyntaxError" in python(code).stderr

    async def test_diskcache_is_never_imported(self) -> None:
        code = (
            "import sys; from pathlib import Path; from bot.model import worker\n"
            f"worker.load(Path({str(GGUF)!r})); print(sorted(n for n in sys.modules if n.startswith('diskcache')),"
            "getattr(sys.modules['diskcache'], '__file__', None))"
        )
        assert python(code).stdout.strip() == "['diskcache'] None"


Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


async def answered(handler: Handler, deadline: float = 5.0) -> str:
    app = web.Application()
    app.router.add_post("/v1/completions", handler)
    async with TestServer(app) as server:
        client = ServerLlm(str(server.make_url("/")), deadline=deadline)
        try:
            return await client.generate(PROMPT, GRAMMAR, 20)
        finally:
            await client.close()


class TestServerLlm:
    async def test_the_grammar_travels_and_the_text_comes_back(self) -> None:
        async def handler(request: web.Request) -> web.Response:
            body = await request.json()
            assert body["temperature"] == 0
            assert body["max_tokens"] == 20
            return web.json_response({"choices": [{"text": body["prompt"] + body["grammar"]}]})

        assert await answered(handler) == PROMPT + GRAMMAR

    @pytest.mark.parametrize("body", ["[]", "{}", '{"choices": []}', "not json"])
    async def test_an_odd_answer_is_an_error(self, body: str) -> None:
        async def handler(_: web.Request) -> web.Response:
            return web.Response(text=body, content_type="application/json")

        with pytest.raises(ModelError):
            await answered(handler)

    async def test_a_failing_a_slow_and_an_absent_server_each_have_a_reason(self) -> None:
        async def failing(_: web.Request) -> web.Response:
            return web.Response(status=500)

        async def slow(_: web.Request) -> web.Response:
            await asyncio.sleep(1)
            return web.Response()

        with pytest.raises(ModelError) as failed:
            await answered(failing)
        assert failed.value.reason == "model_failed"
        with pytest.raises(ModelSlow):
            await answered(slow, deadline=0.2)
        client = ServerLlm("http://127.0.0.1:9")
        with pytest.raises(ModelAbsent):
            await client.generate(PROMPT, GRAMMAR, 20)
        await client.close()


def test_the_settings_choose_the_model() -> None:
    off, bundled = Settings(model_enabled=False), Settings()
    own = configured(Settings(model_path=Path("mine.gguf"), model_sha256="ab" * 32))
    assert configured(off) is None
    assert (own and own.mode, own and own.describe()) == ("free", f"mine.gguf sha256:{'ab' * 32}")
    assert isinstance(configured(Settings(model_url="http://127.0.0.1:1")), ServerLlm)
    chosen = configured(bundled)
    assert chosen
    assert chosen.mode == "choose"
    assert chosen.describe().startswith(MODEL["file"])
    assert sha256(GGUF) == MODEL["sha256"]
