"""``python -m tests.bench.hostile [REQUESTS]``: requests made to use the door up, and what they cost it.

Bodies without end, bombs, headers by the thousand, lines that drip, two lengths at once, and connections that are left
half way, 20 at a time, while 200 more connections send one byte a second. One JSON line: by kind how many and what they
were answered, how much memory of the process grew (MiB, at the most, after a first round of each), the slowest sign of
life meanwhile, and whether an emergency is still taken. 10,000 by default. Seed 11.
"""

import asyncio
import gzip
import json
import random
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from urllib.parse import urlencode

import aiohttp

from tests.bench.child import product
from tests.simulator import ACCOUNT, NUMBER, TOKEN, sign

SEED = 11
AT_ONCE = 20
DRIPPING = 200  # connections
MOST_GROWTH = 20  # MiB
HOOK = "/webhooks/twilio/message"
FORM = "application/x-www-form-urlencoded"
CHUNKED = {"Transfer-Encoding": "chunked", "Content-Type": FORM}


def head(method: str = "POST", path: str = HOOK, headers: dict[str, str] | None = None) -> bytes:
    """The first lines of a request."""
    lines = [f"{method} {path} HTTP/1.1", "Host: x", *(f"{name}: {value}" for name, value in (headers or {}).items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def posted(body: bytes, length: int | None = None, path: str = HOOK, **headers: str) -> bytes:
    """A form, with a ``length`` that may be a lie; ``_`` stands for ``-`` in the names of headers."""
    named = {name.replace("_", "-"): value for name, value in {"Content_Type": FORM, **headers}.items()}
    return head("POST", path, {**named, "Content-Length": str(len(body) if length is None else length)}) + body


BOMB = gzip.compress(b"a" * 10 * 2**20)
CHUNK = b"4000\r\n" + b"a" * 0x4000 + b"\r\n"
REQUESTS: dict[str, tuple[Callable[[random.Random], bytes], frozenset[int]]] = {
    "long body": (lambda dice: posted(b"Body=" + b"a" * dice.randrange(70_000, 300_000), 10 * 2**20), frozenset({413})),
    "endless chunks": (lambda dice: head(headers=CHUNKED) + CHUNK * dice.randrange(5, 20), frozenset({413})),
    "tiny chunks": (lambda _: head(headers=CHUNKED) + b"1\r\na\r\n" * 70_000 + b"0\r\n\r\n", frozenset({408, 413})),
    "bad chunk": (lambda _: head(headers=CHUNKED) + b"zz\r\n", frozenset({400})),
    "gzip bomb": (lambda _: posted(BOMB, Content_Encoding="gzip"), frozenset({415})),
    "deflate bomb": (lambda _: posted(BOMB, Content_Encoding="deflate", path="/staff/sign-in"), frozenset({415})),
    "bomb on a page": (lambda _: head("GET", "/", {"Content-Encoding": "br, gzip"}), frozenset({415})),
    "many headers": (lambda _: head(headers={f"X-{n}": "a" for n in range(1000)}), frozenset({400})),
    "long header": (lambda dice: head(headers={"X-Long": "a" * dice.randrange(9000, 200_000)}), frozenset({400})),
    "long name": (lambda _: head(headers={"X" * 100_000: "a"}), frozenset({400})),
    "long line": (lambda dice: head("GET", "/" + "a" * dice.randrange(9000, 200_000)), frozenset({400, 414})),
    "many fields": (lambda _: posted(b"a=&" * 21_000), frozenset({413})),
    "signed by nobody": (lambda _: posted(b"Body=" + b"%F0%9F" * 9000), frozenset({403})),
    "multipart": (
        lambda _: posted(b"--x\r\n" * 9000, Content_Type="multipart/form-data; boundary=x"),
        frozenset({415}),
    ),
    "deep JSON": (lambda _: posted(b"[" * 60_000, Content_Type="application/json"), frozenset({415})),
    "charset": (lambda _: posted(b"a=b", Content_Type=f"{FORM}; charset=utf-7"), frozenset({415})),
    "no UTF-8": (lambda _: posted(b"name=\xff\xfe", path="/staff/sign-in"), frozenset({400, 403})),
    "half a cookie": (
        lambda _: b"GET /staff HTTP/1.1\r\nHost: x\r\nCookie: lamplight-staff=\xff\r\n\r\n",
        frozenset({400}),
    ),
    "half a signature": (lambda _: posted(b"a=b", X_Twilio_Signature="\u00ff"), frozenset({403})),
    "rubbish": (lambda dice: dice.randbytes(dice.randrange(20, 2000)) + b"\r\n\r\n", frozenset({400})),
    "two lengths": (lambda _: head(headers={"Content-Length": "3", "content-length": "30"}) + b"a=b", frozenset({400})),
    "length and chunks": (lambda _: head(headers={**CHUNKED, "Content-Length": "3"}) + b"a=b", frozenset({400})),
    "negative length": (lambda _: posted(b"a=b", -1), frozenset({400})),
    "trace": (lambda _: head("TRACE", "/"), frozenset({405})),
    "connect": (lambda _: head("CONNECT", "example.org:443"), frozenset({400, 404, 405})),
    "upgrade": (
        lambda _: head("GET", "/chat", {"Connection": "Upgrade", "Upgrade": "websocket"}),
        frozenset({400, 403}),
    ),
    "no such place": (lambda _: posted(b"a" * 200_000, path="/nowhere"), frozenset({404})),
    "a hundred at once": (lambda _: head("GET", "/nowhere") * 100, frozenset({404})),
}
LEFT = "left half way"


async def send(address: tuple[str, int], raw: bytes, within: float = 30.0) -> int | None:
    """The status of the first answer to ``raw``; ``None`` when the connection ended without one."""
    reader, writer = await asyncio.open_connection(*address)
    try:
        async with asyncio.timeout(within):
            try:
                writer.write(raw)
                await writer.drain()
            except ConnectionError:
                pass  # refused before all was sent: the answer may be there all the same
            line = await reader.readline()
    except ConnectionError:
        return None
    finally:
        writer.close()
    return int(line.split()[1]) if line.startswith(b"HTTP/") else None


async def leave(address: tuple[str, int], dice: random.Random) -> None:
    """Promise a body, send some of it, and go."""
    _, writer = await asyncio.open_connection(*address)
    writer.write(posted(b"Body=" + b"a" * dice.randrange(1000), 60_000))
    writer.transport.abort()


async def drip(address: tuple[str, int], raw: bytes, pause: float = 1.0, most: float = 60.0) -> float:
    """Seconds until the other side had enough of one byte every ``pause`` seconds; ``most`` when it never had."""
    begun = time.monotonic()
    reader, writer = await asyncio.open_connection(*address)
    ended = asyncio.create_task(_ended(reader))
    for at in range(len(raw)):
        if ended.done() or time.monotonic() - begun > most:
            break
        writer.write(raw[at : at + 1])
        await asyncio.wait([ended], timeout=pause)
    ended.cancel()
    writer.close()
    return time.monotonic() - begun


async def _ended(reader: asyncio.StreamReader) -> None:
    try:
        while await reader.read(1000):
            continue
    except ConnectionError:
        return


class Siege:
    """What was sent to ``address``, what came back, and how much memory its process ``pid`` took."""

    def __init__(self, address: tuple[str, int], pid: int) -> None:
        self.address, self.pid, self.dice = address, pid, random.Random(SEED)
        self.answers: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.wrong: list[str] = []
        self.most, self.slowest = 0.0, 0.0

    async def one(self, kind: str) -> None:
        """One request of ``kind``."""
        if kind == LEFT:
            await leave(self.address, self.dice)
            self.answers[kind]["-"] += 1
            return
        make, expected = REQUESTS[kind]
        status = await send(self.address, make(self.dice))
        self.answers[kind][str(status)] += 1
        if status not in expected:
            self.wrong.append(f"{kind}: {status}")

    async def many(self, count: int) -> None:
        """``count`` requests of all kinds in turn, ``AT_ONCE`` at a time."""
        kinds = self._kinds(count)

        async def worker() -> None:
            for kind in kinds:
                await self.one(kind)
                self.most = max(self.most, rss(self.pid))

        await asyncio.gather(*(worker() for _ in range(AT_ONCE)))

    def _kinds(self, count: int) -> Iterator[str]:
        every = [*REQUESTS, LEFT]
        return (every[n % len(every)] for n in range(count))

    async def alive(self) -> None:
        """Ask for a page every second, and keep the longest wait."""
        while True:
            begun = time.monotonic()
            if await send(self.address, head("GET", "/chat/words", {"Connection": "close"})) != 200:
                self.wrong.append("the page was not served")
            self.slowest = max(self.slowest, time.monotonic() - begun)
            await asyncio.sleep(1.0)


def rss(pid: int) -> float:
    """Resident memory of a process, in MiB."""
    status = Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024


async def emergency(url: str) -> int:
    """Whether a signed emergency is taken: 204."""
    form = {"MessageSid": "SM" + "e" * 32, "From": "+15005550001", "To": NUMBER, "Body": "crushing chest pain"}
    headers = {"X-Twilio-Signature": sign(TOKEN, url + HOOK, form), "Content-Type": FORM}
    async with aiohttp.ClientSession() as http, http.post(url + HOOK, data=urlencode(form), headers=headers) as answer:
        return answer.status


async def besiege(siege: Siege, url: str, requests: int) -> dict[str, object]:
    """The whole of it, as it is printed."""
    await siege.many(2 * (len(REQUESTS) + 1))
    before, siege.most = rss(siege.pid), 0.0
    sides: list[Awaitable[object]] = [
        drip(siege.address, head() if n % 2 else posted(b"a" * 999)) for n in range(DRIPPING)
    ]
    around, watch = asyncio.gather(*sides), asyncio.create_task(siege.alive())
    await siege.many(requests)
    watch.cancel()
    cut = max(await around)  # type: ignore[type-var]
    taken = await emergency(url)
    told = {"requests": requests, "answers": {kind: dict(of) for kind, of in siege.answers.items()}}
    return {
        **told,
        "before_mib": round(before, 1),
        "grown_mib": round(siege.most - before, 1),
        "slowest_page_s": round(siege.slowest, 2),
        "dripping_cut_within_s": round(cut, 1),  # type: ignore[call-overload]
        "emergency": taken,
        "wrong": len(siege.wrong),
        "first": siege.wrong[:10],
    }


async def main(requests: int) -> int:
    """Start the product, besiege it, and say what it cost."""
    from bot.commands.local import free_port  # here: the requests alone do not need the whole product

    port = free_port()
    with tempfile.TemporaryDirectory(prefix="lamplight-") as folder:
        told = {
            "data_dir": folder, "port": port, "roles": ["door", "sender"], "model_enabled": False,
            "rasa_port": free_port(), "actions_port": free_port(),
            "twilio_account_sid": ACCOUNT, "twilio_auth_tokens": [TOKEN],
            "twilio_number": NUMBER, "twilio_base_url": "http://127.0.0.1:9",
        }  # fmt: skip
        async with product(**told) as child:
            line = await besiege(Siege(("127.0.0.1", port), child.pid), f"http://127.0.0.1:{port}", requests)
    print(json.dumps(line))
    good = not line["wrong"] and line["emergency"] == 204 and float(str(line["grown_mib"])) <= MOST_GROWTH
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)))
