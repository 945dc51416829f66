"""Who gets a socket, and what it takes: our own page alone, 16 KiB a message, and nothing packed."""

import asyncio
import base64
import os
import random
import struct
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from bot.commands.local import free_port
from tests.bot.staff.clinic import Clinic, close_clinic, open_clinic
from tests.checklist import Tried

FOREIGN = 200
GIBIBYTE = 1 << 30
TOO_BIG = 1009


@pytest.fixture
async def clinic(tmp_path: Path) -> AsyncIterator[Clinic]:
    made = await open_clinic(tmp_path, free_port())
    yield made
    await close_clinic(made)


def foreign(own: str, dice: random.Random) -> str:
    """An origin that is not ours, at times nearly."""
    host, port = own.removeprefix("http://").split(":")
    letters = "".join(dice.choice("abcdefghij0123456789-") for _ in range(dice.randint(3, 12))).strip("-") or "evil"
    return dice.choice(
        (
            f"https://{letters}.example", f"http://{letters}.example:{port}", f"{own}.{letters}.example", f"https://{host}:{port}",
            f"http://{host}", f"http://{host}:{(int(port) + dice.randint(1, 900)) % 65536}",
            f"http://{letters}@{host}:{port}",
            f"{own}/", f"{own}/{letters}", f"{own}@{letters}.example", "null", "", f"file://{letters}", f"ws://{host}:{port}",
            f"chrome-extension://{letters}", own.upper(), f"{own}, {own}",
            f"http://127.0.0.{dice.randint(2, 254)}:{port}",
            f"http://[::1]:{port}", f"http://0x7f000001:{port}",
        )
    )  # fmt: skip


async def test_no_foreign_origin_gets_a_socket(clinic: Clinic, tried: Tried) -> None:
    dice, own = random.Random(16), clinic.settings.base_url
    async with aiohttp.ClientSession() as http:
        for _ in range(FOREIGN):
            origin = foreign(own, dice)
            with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
                await http.ws_connect(clinic.url("/chat"), headers={"Origin": origin})
            assert refused.value.status == 403, origin
            tried()
        socket = await http.ws_connect(clinic.url("/chat"), headers={"Origin": own})
        assert not socket.closed
        await socket.close()


async def _opened(clinic: Clinic, more: str = "") -> tuple[asyncio.StreamReader, asyncio.StreamWriter, bytes]:
    """A socket after its handshake, with what the server answered; ``more`` are further headers."""
    host, port = clinic.settings.host, clinic.settings.port
    reader, writer = await asyncio.open_connection(host, port)
    key = base64.b64encode(os.urandom(16)).decode()
    asked = (
        f"GET /chat HTTP/1.1\r\nHost: {host}:{port}\r\nOrigin: {clinic.settings.base_url}\r\nUpgrade: websocket\r\n"
        f"Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n{more}\r\n"
    )
    writer.write(asked.encode())
    return reader, writer, await reader.readuntil(b"\r\n\r\n")


async def test_a_gibibyte_is_refused_at_its_first_bytes(clinic: Clinic) -> None:
    """A frame that says that it is so long is closed before it is there."""
    reader, writer, _ = await _opened(clinic)
    writer.write(bytes([0x81, 0xFF]) + struct.pack(">Q", GIBIBYTE) + bytes(4) + b"a" * 1000)
    opcode, length = await asyncio.wait_for(reader.readexactly(2), 5)
    told = await reader.readexactly(length & 0x7F)
    assert opcode == 0x88
    assert struct.unpack(">H", told[:2]) == (TOO_BIG,)
    writer.close()


async def test_nothing_is_unpacked(clinic: Clinic) -> None:
    """Compression is asked for and not agreed to, and a frame that is packed all the same ends the socket."""
    asked = "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n"
    reader, writer, answer = await _opened(clinic, asked)
    assert b" 101 " in answer
    assert b"sec-websocket-extensions" not in answer.lower()
    writer.write(bytes([0xC1, 0x85]) + bytes(4) + b"\x01\x02\x03\x04\x05")
    opcode, _ = await asyncio.wait_for(reader.readexactly(2), 5)
    assert opcode == 0x88
    writer.close()
