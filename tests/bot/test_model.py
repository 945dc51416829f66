"""``lamplight model``: what is installed, taking in files and downloads, and what the evaluation counts."""

import asyncio
import hashlib
import io
import struct
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from aiohttp import web

from bot.commands.model import run
from bot.model.header import NotGguf, read_header
from bot.model.shelf import bundled, sha256
from bot.settings import Settings
from bot.writer import is_off
from tests.bench.words import random_weights

GGUF = bundled()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh data folder; answers are typed by ``type_in``."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LAMPLIGHT_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    return tmp_path


def type_in(monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))


def copy(folder: Path, name: str = "mine.gguf", change: Callable[[bytes], bytes] = bytes) -> Path:
    path = folder / name
    path.write_bytes(change(GGUF.read_bytes()))
    return path


class TestHeader:
    def test_says_name_licence_and_where_the_weights_lie(self) -> None:
        header = read_header(GGUF)
        assert (header.name, header.licence) == (GGUF.stem, "apache-2.0")
        assert 10**6 < header.weights < 3 * 10**6
        first, last = header.tensors[0], max(header.tensors, key=lambda one: one.start)
        assert first.start % 32 == 0
        assert last.start < GGUF.stat().st_size

    @pytest.mark.parametrize(
        ("data", "says"),
        [
            (b"", "empty"),
            (b"\x80\x04\x95rest", "pickle"),
            (b"PK\x03\x04archive/data.pkl", "archive"),
            (b"<html>not found</html>", "another kind"),
            (b"GGUF", "damaged"),
            (struct.pack("<4sIQQ", b"GGUF", 3, 2**60, 1), "damaged"),
            (struct.pack("<4sIQQQ", b"GGUF", 3, 0, 1, 2**63), "damaged"),
            (struct.pack("<4sIQQ", b"GGUF", 99, 0, 0), "damaged"),
        ],
    )
    def test_anything_else_is_refused_with_what_it_looks_like(self, data: bytes, says: str, tmp_path: Path) -> None:
        path = tmp_path / "some.gguf"
        path.write_bytes(data)
        with pytest.raises(NotGguf, match=says):
            read_header(path)

    @pytest.mark.parametrize("share", [0.0001, 0.001, 0.02])
    def test_a_file_cut_in_its_tables_is_damaged(self, share: float, tmp_path: Path) -> None:
        path = copy(tmp_path, change=lambda data: data[: int(len(data) * share)])
        with pytest.raises(NotGguf):
            read_header(path)


class TestAddingAFile:
    def test_it_is_shown_asked_for_copied_and_its_settings_work(
        self, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = copy(home)
        type_in(monkeypatch, "yes\n")
        assert run(["add", str(path)]) == 0
        said = capsys.readouterr().out
        kept = home / "data" / "models" / "mine.gguf"
        for shown in (sha256(path), "apache-2.0", "MB", f"LAMPLIGHT_MODEL_PATH={kept}"):
            assert shown in said
        assert kept.stat().st_mode & 0o777 == 0o600
        for line in said.splitlines():
            if line.startswith("LAMPLIGHT_MODEL_"):
                monkeypatch.setenv(*line.split("=", 1))
        assert run(["list"]) == 0
        used = [line for line in capsys.readouterr().out.splitlines() if "✓" in line]
        assert ["mine.gguf" in line for line in used] == [True]

    def test_without_a_yes_nothing_is_added(
        self, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        for answer in ("no\n", "", "yessir\n"):
            type_in(monkeypatch, answer)
            assert run(["add", str(copy(home))]) == 1
        assert not (home / "data" / "models").exists()

    @pytest.mark.parametrize(
        ("name", "data", "says"),
        [
            ("model.gguf", b"\x80\x04.", "pickle"),
            ("model.gguf", b"PK\x03\x04", "archive"),
            ("model.bin", None, "no plain name"),
            (".hidden.gguf", None, "no plain name"),
            ("a b.gguf", None, "no plain name"),
        ],
    )
    def test_no_pickle_and_no_odd_name_gets_in(
        self, name: str, data: bytes | None, says: str, home: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = copy(home, name, lambda own: own if data is None else data)
        assert run(["add", str(path), "--yes"]) == 1
        assert says in capsys.readouterr().err
        assert not list((home / "data").glob("models/*.gguf"))

    def test_a_file_over_the_limit_is_refused(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["add", str(copy(home)), "--yes", "--limit", "0.0001"]) == 1
        assert "limit" in capsys.readouterr().err

    def test_the_same_file_may_come_twice_but_another_of_its_name_may_not(
        self, home: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = copy(home)
        assert [run(["add", str(path), "--yes"]) for _ in range(2)] == [0, 0]
        random_weights(GGUF, path, seed=1)
        assert run(["add", str(path), "--yes"]) == 1
        assert "another model" in capsys.readouterr().err
        assert sha256(home / "data" / "models" / "mine.gguf") == sha256(GGUF)

    def test_what_is_neither_a_file_nor_a_repository(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        for source in ("nothing.gguf", "../up/there", "https://example.org/a.gguf"):
            assert run(["add", source, "--yes"]) == 1
            assert "neither a file nor a repository" in capsys.readouterr().err


class Hub:
    """A mirror on loopback that speaks as much of the hub's protocol as a download needs."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.files, self.asked = files, list[str]()
        self.hashes = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}

    async def about(self, request: web.Request) -> web.Response:
        self.asked.append(request.path)
        siblings = [
            {
                "rfilename": name, "size": len(data), "blobId": "0" * 40,
                "lfs": {"size": len(data), "sha256": self.hashes[name], "pointerSize": 130},
            }
            for name, data in self.files.items()
        ]  # fmt: skip
        own = {"id": "maker/model", "sha": "c" * 40, "siblings": siblings, "cardData": {"license": "gemma"}}
        return web.json_response({**own, "tags": [], "downloads": 0, "likes": 0, "private": False, "gated": False})

    async def file(self, request: web.Request) -> web.Response:
        self.asked.append(request.path)
        data = self.files[request.match_info["file"]]
        headers = {"X-Repo-Commit": "c" * 40, "ETag": f'"{hashlib.sha256(data).hexdigest()}"'}
        return web.Response(body=data, headers=headers)


@pytest.fixture
def mirror(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[dict[str, bytes]], Hub]]:
    """Starts a hub with the files given, in a thread of its own, and points HF_ENDPOINT at it."""
    loop, started = asyncio.new_event_loop(), list[threading.Thread]()

    def start(files: dict[str, bytes]) -> Hub:
        hub, app, ready = Hub(files), web.Application(), threading.Event()
        app.router.add_get("/api/models/maker/model", hub.about)
        app.router.add_get("/maker/model/resolve/{revision}/{file:.+}", hub.file)
        port = list[int]()

        async def serve() -> None:
            runner = web.AppRunner(app)
            await runner.setup()
            site = web.TCPSite(runner, "127.0.0.1", 0)
            await site.start()
            port.append(runner.addresses[0][1])
            ready.set()

        def work() -> None:
            loop.run_until_complete(serve())
            loop.run_forever()

        started.append(threading.Thread(target=work, daemon=True))
        started[0].start()
        assert ready.wait(10)
        monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{port[0]}")
        return hub

    yield start
    loop.call_soon_threadsafe(loop.stop)
    for thread in started:
        thread.join(10)


Mirror = Callable[[dict[str, bytes]], Hub]


class TestAddingFromAHub:
    def test_it_is_downloaded_checked_and_noted(
        self, home: Path, mirror: Mirror, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        hub = mirror({"q8/good-1.gguf": GGUF.read_bytes(), "README.md": b"# model"})
        type_in(monkeypatch, "yes\n")
        assert run(["add", "maker/model"]) == 0
        said = capsys.readouterr().out
        for shown in (sha256(GGUF), "gemma", "maker/model@cccccccccccc", "LAMPLIGHT_MODEL_SHA256="):
            assert shown in said
        kept = home / "data" / "models" / "good-1.gguf"
        assert sha256(kept) == sha256(GGUF)
        assert kept.stat().st_mode & 0o777 == 0o600
        assert sorted(path.name for path in kept.parent.iterdir()) == ["good-1.gguf", "good-1.json"]
        assert any("resolve" in path for path in hub.asked)
        run(["list"])
        assert "gemma" in capsys.readouterr().out

    def test_nothing_is_downloaded_before_a_yes(
        self, home: Path, mirror: Mirror, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        hub = mirror({"good.gguf": GGUF.read_bytes()})
        type_in(monkeypatch, "no\n")
        assert run(["add", "maker/model"]) == 1
        assert hub.asked == ["/api/models/maker/model"]

    def test_of_several_files_one_must_be_named(
        self, home: Path, mirror: Mirror, capsys: pytest.CaptureFixture[str]
    ) -> None:
        mirror({"a.gguf": GGUF.read_bytes(), "b.gguf": b"GGUF", "c.bin": b"PK"})
        assert run(["add", "maker/model", "--yes"]) == 1
        assert all(shown in capsys.readouterr().err for shown in ("--file",))
        assert run(["add", "maker/model", "--yes", "--file", "c.bin"]) == 1
        assert run(["add", "maker/model", "--yes", "--file", "a.gguf"]) == 0

    def test_what_is_not_what_was_shown_is_refused(
        self, home: Path, mirror: Mirror, capsys: pytest.CaptureFixture[str]
    ) -> None:
        hub = mirror({"good.gguf": GGUF.read_bytes()})
        hub.hashes["good.gguf"] = "0" * 64
        assert run(["add", "maker/model", "--yes"]) == 1
        assert "SHA-256" in capsys.readouterr().err
        hub.files["good.gguf"] = b"\x80\x04" + bytes(100)
        assert run(["add", "maker/model", "--yes"]) == 1
        assert "pickle" in capsys.readouterr().err
        assert not list((home / "data" / "models").iterdir())

    def test_a_repository_that_is_not_there_is_one_line(
        self, home: Path, mirror: Mirror, capsys: pytest.CaptureFixture[str]
    ) -> None:
        mirror({})
        assert run(["add", "maker/other", "--yes"]) == 1
        said = capsys.readouterr().err
        assert said.startswith("✗ maker/other cannot be read")
        assert said.count("\n") == 1


def test_the_switch_is_seen_by_whoever_asks(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for what, expected in (("off", True), ("off", True), ("on", False), ("on", False)):
        assert run([what]) == 0
        assert is_off(Settings()) is expected
    run(["off"])
    run(["list"])
    assert "lamplight model on" in capsys.readouterr().out
