"""``python -m tests.bench.console [STAFF [TALKS [SECONDS]]]``: P5, when a nurse has a patient's words (20, 200, 90).

Each patient's socket is open and says something every fifteen seconds; each nurse's page shows one of the conversations
and does what the page does: it hears of a change on its stream and asks for itself again, one request at a time. Timed
from the patient's sending to the nurse's page with those words in it. The product runs in another process, with the
door alone; the patients and the nurses share a third. One JSON line.
"""

import asyncio
import random
import sys
import time
from typing import Any

from tests.bench.figures import at, line
from tests.bench.site import Patient, Site, site

SEED = 3
EVERY = 15.0  # seconds between two messages of one patient
WITHIN = 1.0  # seconds, p95
PATIENCE = 30.0  # seconds after the last message


class Nurse:
    """One page of the console, on one conversation."""

    def __init__(self, there: Site, token: str, conversation: str) -> None:
        self._there, self._cookies = there, {"Cookie": f"lamplight-staff={token}"}
        self._path = f"/staff/conversations/{conversation}"
        self._stream = f"{there.url}/staff/live?conversation={conversation}"
        self.sent: dict[str, float] = {}  # what the patient has written and this page has not yet shown
        self.took: list[float] = []
        self.asked = 0
        self._news = asyncio.Event()

    async def opens(self) -> None:
        """The page, as it is at first."""
        await self._asks()

    async def hears(self) -> None:
        """The stream of the page."""
        async with self._there.http.get(self._stream, headers=self._cookies, timeout=None) as stream:
            assert stream.status == 200
            async for row in stream.content:
                if row.startswith(b"event: changed"):
                    self._news.set()

    async def looks(self) -> None:
        """Asks again after each change; changes that come meanwhile are one more question."""
        while True:
            await self._news.wait()
            self._news.clear()
            await self._asks()

    async def _asks(self) -> None:
        headers = {**self._cookies, "HX-Request": "true"}
        async with self._there.http.get(f"{self._there.url}{self._path}", headers=headers) as answer:
            page = await answer.text()
            assert answer.status == 200, answer.status
        self.asked += 1
        there = [text for text in self.sent if text in page]
        self.took += [time.perf_counter() - self.sent.pop(text) for text in there]


async def _talks(patient: Patient, number: int, until: float, nurse: Nurse | None, chance: random.Random) -> int:
    said = 0
    await asyncio.sleep(chance.uniform(0, EVERY))
    while time.perf_counter() < until:
        text, said = f"my throat hurts {number}x{said}y", said + 1
        if nurse:
            nurse.sent[text] = time.perf_counter()
        await patient.says(text)
        await asyncio.sleep(EVERY * chance.uniform(0.8, 1.2))
    return said


async def trial(staff: int, talks: int, seconds: float) -> dict[str, Any]:
    """How long it took to be on the nurse's screen, and what was not there in the end."""
    chance = random.Random(SEED)
    async with site(["nurse"] * staff) as there:
        patients = [await there.dial() for _ in range(talks)]
        for number, patient in enumerate(patients):  # opens the conversation
            await patient.says(f"hello, I am {number}")
        ids = there.conversations()
        nurses = [Nurse(there, token, ids[number]) for number, token in enumerate(there.tokens)]
        for nurse in nurses:
            await nurse.opens()
        pages = [asyncio.create_task(work()) for nurse in nurses for work in (nurse.hears, nurse.looks)]
        await asyncio.sleep(1)
        until = time.perf_counter() + seconds
        watched: list[Nurse | None] = [*nurses, *[None] * (talks - staff)]
        said = await asyncio.gather(
            *(_talks(patients[n], n, until, watched[n], random.Random(chance.random())) for n in range(talks))
        )
        ended = time.perf_counter() + PATIENCE
        while any(nurse.sent for nurse in nurses) and time.perf_counter() < ended:
            await asyncio.sleep(0.2)
        broken = sum(page.done() for page in pages)
        for task in pages:
            task.cancel()
        await asyncio.gather(*pages, return_exceptions=True)
        found = {"rss_mib": round(there.rss()), "pages_broken": broken, "asked": sum(nurse.asked for nurse in nurses)}
        for patient in patients:
            await patient.close()
    took = [one for nurse in nurses for one in nurse.took]
    unseen = sum(len(nurse.sent) for nurse in nurses)
    return {"messages": sum(said), "took": took, "unseen": unseen, "seconds": seconds, **found}


async def main(staff: int, talks: int, seconds: float) -> int:
    """Prints the line."""
    found = await trial(staff, talks, seconds)
    took = found.pop("took")
    p95 = at(took, 0.95)
    shown = {"p50_ms": at(took, 0.5), "p95_ms": p95, "p99_ms": at(took, 0.99), "max_ms": at(took, 1.0)}
    wrong = found["unseen"] + found["pages_broken"] + (p95 > WITHIN * 1000)
    return line("P5 console", len(took), wrong, SEED, staff=staff, talks=talks, **shown, **found)


if __name__ == "__main__":
    given = [float(one) for one in sys.argv[1:]] + [20, 200, 90][len(sys.argv) - 1 :]
    sys.exit(asyncio.run(main(int(given[0]), int(given[1]), given[2])))
