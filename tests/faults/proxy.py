"""A TCP proxy that spoils a link in the eight ways in which networks do; the names are those of toxiproxy."""

import asyncio
import contextlib
import socket
import struct
from pathlib import Path
from typing import Final, Self

FAULTS: Final = ("latency", "down", "bandwidth", "slow_close", "timeout", "reset_peer", "slicer", "limit_data")
LATE = 1.0  # seconds for each chunk
NARROW = 2_000  # bytes a second
SLICE = 16  # bytes
LIMIT = 200  # bytes, after which the connection is closed
CHUNK = 65_536


class Proxy:
    """``async with Proxy(port) as proxy``: listens on ``proxy.port``; ``fault`` is None while all is well.

    ``target``: a port of this machine, or the path of a unix socket.
    """

    def __init__(self, target: int | Path) -> None:
        self.target = target
        self.fault: str | None = None
        self.port = 0
        self._open: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._link, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        await self.cut()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def spoil(self, fault: str) -> None:
        """From now on; "down" and "reset_peer" also end what is open."""
        assert fault in FAULTS
        self.fault = fault
        if fault in ("down", "reset_peer"):
            await self.cut(hard=fault == "reset_peer")

    async def heal(self) -> None:
        """All is well again; what hung is closed, as a dead link is in the end."""
        held, self.fault = self.fault, None
        if held in ("timeout", "slow_close"):
            await self.cut()

    async def cut(self, hard: bool = False) -> None:
        """End every open connection; ``hard``: with a reset."""
        for writer in list(self._open):
            if hard:
                _reset(writer)
            writer.close()
        await asyncio.sleep(0)

    async def _link(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.fault in ("down", "reset_peer"):
            if self.fault == "reset_peer":
                _reset(writer)
            writer.close()
            return
        try:
            far_reader, far_writer = await self._far()
        except OSError:
            writer.close()
            return
        self._open |= {writer, far_writer}
        both = [asyncio.create_task(self._pump(*ends)) for ends in ((reader, far_writer), (far_reader, writer))]
        self._tasks |= set(both)
        await asyncio.gather(*both, return_exceptions=True)
        self._tasks -= set(both)
        for one in (writer, far_writer):
            self._open.discard(one)
            one.close()

    async def _far(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if isinstance(self.target, Path):
            return await asyncio.open_unix_connection(self.target)
        return await asyncio.open_connection("127.0.0.1", self.target)

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        passed = 0
        with contextlib.suppress(ConnectionError, OSError):
            while data := await reader.read(CHUNK):
                passed += len(data)
                await self._pass_on(data, writer)
                if self.fault == "limit_data" and passed > LIMIT:
                    break
        if self.fault == "slow_close":
            await asyncio.sleep(2)
        writer.close()

    async def _pass_on(self, data: bytes, writer: asyncio.StreamWriter) -> None:
        while self.fault == "timeout":
            await asyncio.sleep(0.05)
        if self.fault == "latency":
            await asyncio.sleep(LATE)
        elif self.fault == "bandwidth":
            await asyncio.sleep(len(data) / NARROW)
        elif self.fault == "limit_data":
            data = data[:LIMIT]
        if self.fault == "slicer":
            for start in range(0, len(data), SLICE):
                writer.write(data[start : start + SLICE])
                await writer.drain()
                await asyncio.sleep(0.002)
            return
        writer.write(data)
        await writer.drain()


def _reset(writer: asyncio.StreamWriter) -> None:
    sock = writer.get_extra_info("socket")
    with contextlib.suppress(OSError):
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
