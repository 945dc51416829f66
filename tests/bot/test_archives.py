"""Bombs and traversing names at every door that takes a file: refused, nothing unpacked, nothing written elsewhere."""

import bz2
import gzip
import io
import lzma
import pickle
import tarfile
import tracemalloc
import zipfile
import zlib
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from pydantic import SecretStr

from bot.channels.media import MOST_BYTES, Media, Refused, kind_of
from bot.channels.twilio_http import Account
from bot.commands.model import run as model_command
from bot.model.shelf import ShelfError, checked_name
from bot.settings import Settings
from bot.store.attachments import Attachments
from bot.store.backup import BackupError, restore
from bot.store.store import Store
from tests.checklist import Tried
from tests.simulator import ACCOUNT
from tests.simulator.twilio import JPEG

ZEROS = bytes(8_000_000)
NAMES = ("../evil.txt", "../../../../tmp/evil.txt", "/tmp/evil.txt", "a/../../evil.txt", "C:\\evil.txt", "..\\evil.txt")
LISTED = (
    "../evil.gguf", "/tmp/evil.gguf", "a/b.gguf", "..\\evil.gguf", "a\\b.gguf", "evil.gguf/..", "\x00.gguf", "a\n.gguf",
    "..gguf/../x.gguf", ".gguf", "", "-.gguf", "%2e%2e%2fevil.gguf", "evil.gguf\x00.png", "a" * 200 + ".gguf",
    "évil.gguf",
)  # fmt: skip


def _zip(*members: tuple[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return held.getvalue()


def _tar(name: str, content: bytes, kind: bytes = tarfile.REGTYPE, mode: str = "w") -> bytes:
    held, info = io.BytesIO(), tarfile.TarInfo(name)
    info.type, info.linkname, info.size = kind, "/etc/passwd", len(content)
    with tarfile.open(fileobj=held, mode=mode) as archive:  # type: ignore[call-overload]
        archive.addfile(info, io.BytesIO(content))
    return held.getvalue()


def archives() -> dict[str, bytes]:
    """Bombs, nested bombs, names that lead out, links, and what else runs or unfolds when it is opened."""
    bomb = _zip(("zeros", ZEROS))
    return {
        **{f"zip {name}": _zip((name, b"x")) for name in NAMES[:3]},
        **{f"tar {name}": _tar(name, b"x") for name in NAMES[3:]},
        "zip bomb": bomb,
        "zip of zips": _zip(*((f"{number}.zip", bomb) for number in range(20))),
        "zip of many": _zip(*((f"{number}", b"") for number in range(3000))),
        "tar link": _tar("x", b"", tarfile.SYMTYPE),
        "tar hard link": _tar("x", b"", tarfile.LNKTYPE),
        "tar device": _tar("x", b"", tarfile.CHRTYPE),
        "tar.gz bomb": _tar("zeros", ZEROS, mode="w:gz"),
        "tar.bz2 bomb": _tar("zeros", ZEROS, mode="w:bz2"),
        "tar.xz bomb": _tar("zeros", ZEROS, mode="w:xz"),
        "gzip bomb": gzip.compress(ZEROS),
        "gzip of gzips": gzip.compress(gzip.compress(gzip.compress(ZEROS))),
        "bzip2 bomb": bz2.compress(ZEROS),
        "xz bomb": lzma.compress(ZEROS),
        "zlib bomb": zlib.compress(ZEROS),
        "pickle": pickle.dumps(open),
    }


def by_media(data: bytes, _folder: Path) -> None:
    kind_of(data)


def by_model(data: bytes, folder: Path) -> None:
    (folder / "in" / "model.gguf").write_bytes(data)
    if model_command(["add", str(folder / "in" / "model.gguf"), "--yes"]):
        raise Refused("model")


def by_restore(data: bytes, folder: Path) -> None:
    (folder / "in" / "backup").write_bytes(data)
    (folder / "in" / "backup.keys").write_bytes(data)
    url = f"sqlite+aiosqlite:///{folder / 'data' / 'lamplight.db'}"
    restore(url, folder / "in" / "backup", folder / "in" / "backup.keys")


DOORS: tuple[Callable[[bytes, Path], None], ...] = (by_media, by_model, by_restore)


def test_no_archive_gets_in_by_any_door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tried: Tried) -> None:
    (tmp_path / "in").mkdir()
    monkeypatch.setenv("LAMPLIGHT_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    for name, data in archives().items():
        for door in DOORS:
            tracemalloc.start()
            try:
                with pytest.raises((Refused, BackupError)):
                    door(data, tmp_path)
                assert tracemalloc.get_traced_memory()[1] < len(data) * 3 + 1_000_000, (name, door.__name__)
            finally:
                tracemalloc.stop()
            left = {path.name for path in tmp_path.rglob("*") if path.is_file()}
            assert left <= {"model.gguf", "backup", "backup.keys"}, (name, door.__name__)
            tried()


@pytest.mark.parametrize("name", LISTED, ids=ascii)
def test_a_name_that_leads_out_of_the_models_folder_is_refused(name: str) -> None:
    with pytest.raises(ShelfError):
        checked_name(name)


async def _bomb(request: web.Request) -> web.StreamResponse:
    """Half a gigabyte of picture in half a megabyte."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    body = packer.compress(JPEG) + b"".join(packer.compress(bytes(1_000_000)) for _ in range(500)) + packer.flush()
    return web.Response(body=body, headers={"Content-Encoding": "gzip", "Content-Type": "image/jpeg"})


@pytest.fixture
async def bombs() -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_get("/{any:.*}", _bomb)
    async with TestServer(app) as server:
        yield str(server.make_url("/file"))


async def test_a_file_that_unfolds_on_the_way_is_cut_off(settings: Settings, store: Store, bombs: str) -> None:
    given = {"twilio_account_sid": ACCOUNT, "twilio_auth_tokens": (SecretStr("token"),), "twilio_base_url": bombs}
    account = Account(settings.model_copy(update=given))
    account.http.rebased = lambda _: bombs  # type: ignore[method-assign, assignment]
    media = Media(settings.model_copy(update=given), account, Attachments(store), timeout=60.0)
    tracemalloc.start()
    try:
        with pytest.raises(Refused, match="size"):
            await media._fetched("https://api.twilio.com/file")
        assert tracemalloc.get_traced_memory()[1] < 10 * MOST_BYTES
    finally:
        tracemalloc.stop()
        await account.close()
