"""``python -m tests.bench.fuzz [RUNS] [PARSER …]``: the parsers that read what strangers send, on spoilt input.

Inputs are the project's own texts, changed: cut, joined, repeated, with characters that often break readers.
Each parser may refuse with the error that it promises; any other exception, or a call of more than 100 ms of processor
time (measured again, twice, before it counts), is a finding. What was found is kept in ``tests/bench/fuzz_found.jsonl``
and tried first in the next run. One JSON line for each parser: runs, uncaught, slow, the longest call. Seed 11.
"""

import json
import random
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from time import process_time
from typing import Any
from urllib.parse import quote

import structlog
import yaml
from multidict import MultiDict, MultiDictProxy

from bot.channels import opt_out, twilio
from bot.framing import fits_free, split
from bot.store.crypto import Box, Unreadable, key_of
from flows.answers import read
from flows.facts import FactName
from flows.protocol import Question, load_protocols
from safety.screen import LANGUAGES, screen
from tests.simulator import NUMBER, TOKEN, sign

SEED = 11
SLOW = 0.1  # seconds of processor time
FOUND = Path(__file__).with_name("fuzz_found.jsonl")
TEXTS = Path(__file__).parents[1] / "safety"
ODD = (
    *"\x00\x1b\u200b\u200d\u202e\u2066\u2028\ufeff\ufffd\ud800\U0010ffff\U000e0041\ufe0fﷺİıßẞſ²½٣३三〇🏳",
    *"%&+=;'\"<>{}[]()\\|/~^$@#\n\r\t ", "STOP", "stop", "911", "+1", "00", "38.5", "1/2/3", "<F1>", "<F2>", "=SUM(",
    "a\u0301" * 8, "ff" * 8, "-1", "1e400", "NaN", "👩\u200d⚕️",
)  # fmt: skip
FORM = {
    "MessageSid": "SM" + "0" * 32, "From": "+15005550001", "To": NUMBER, "Body": "hello", "NumMedia": "0",
    "FromCountry": "US", "ButtonPayload": "a.b", "ListId": "x", "OptOutType": "STOP", "MessageStatus": "sent",
    "ErrorCode": "30003",
}  # fmt: skip


@cache
def seeds() -> tuple[str, ...]:
    """Texts to begin from."""
    texts = ["", "a", "hello", "I have chest pain", "<F1> and <F2>.", "38.5", "3 weeks", "+1 (500) 555-0006", "stop"]
    for path in sorted(TEXTS.glob("alarms*.yaml")):
        data = yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)  # every value stays a string
        texts += [line.strip() for line in data["lookalikes"].splitlines() if line.strip()]
    return tuple(texts)


def spoilt(dice: random.Random) -> str:
    """One of the texts, changed a few times."""
    text = dice.choice(seeds())
    for _ in range(dice.randrange(6)):
        at, kind = dice.randrange(len(text) + 1), dice.randrange(6)
        if kind == 0:
            text = text[:at] + dice.choice(ODD) + text[at:]
        elif kind == 1:
            text = text[:at] + text[at + dice.randrange(1, 6) :]
        elif kind == 2:
            text = text[:at] + chr(dice.randrange(0x110000)) + text[at + 1 :]
        elif kind == 3:
            text = text[:at] + dice.choice(seeds())
        elif kind == 4:
            text = (text[:at] * dice.choice((2, 3, 50)))[:2000] + text[at:]
        else:
            text = text.swapcase()
    return text[:4000]


def form(dice: random.Random) -> MultiDictProxy[str]:
    """A webhook's form with some fields spoilt, gone or there twice; as it was decoded, so without half characters."""
    made = MultiDict(FORM)
    for _ in range(dice.randrange(4)):
        name = dice.choice([*FORM, _whole(spoilt(dice))])
        change = dice.randrange(4)
        if change == 0:
            made.popall(name, None)
        elif change == 1:
            made.add(name, _whole(spoilt(dice)))
        else:
            made[name] = _whole(spoilt(dice))
    return MultiDictProxy(made)


def _whole(text: str) -> str:
    return text.encode(errors="replace").decode()


def _form(dice: random.Random) -> Callable[[], object]:
    given = form(dice)

    def both() -> None:
        _refused(twilio.BadWebhook, twilio.parse, given)
        _refused(twilio.BadWebhook, twilio.parse_status, given, "1")

    return both


def _signature(dice: random.Random) -> Callable[[], object]:
    given, path, signature = form(dice), f"/webhooks/twilio/message?{quote(_whole(spoilt(dice)))}", spoilt(dice)
    if dice.random() < 0.1:
        signature = sign(TOKEN, "http://x" + path, dict(FORM))

    def check() -> None:
        if twilio.verified([TOKEN], "http://x", path, given, signature):
            assert sorted(given.items()) == sorted(FORM.items()), "a forged form was accepted"

    return check


def _telephone(dice: random.Random) -> Callable[[], object]:
    number = (
        dice.choice(("+15005550001", "whatsapp:+34600000000", "rcs:x", "+", "")) + spoilt(dice)[: dice.randrange(30)]
    )
    given = MultiDictProxy(
        MultiDict({**FORM, "From": number, "FromCountry": dice.choice(("", "US", "xx", spoilt(dice)))})
    )
    return lambda: _refused(twilio.BadWebhook, twilio.parse, given)


@cache
def measured() -> tuple[Question | FactName, ...]:
    """What is answered with a time, a number or a temperature: a question of each measure, and the age."""
    every = [question for protocol in load_protocols().values() for question in protocol.questions]
    kinds = {question.measure: question for question in every if question.measure is not None}
    return ("age", *kinds.values(), every[0])


def _time(dice: random.Random) -> Callable[[], object]:
    text, asked, language = spoilt(dice), dice.choice(measured()), dice.choice(LANGUAGES)
    return lambda: read(text, asked, language, "self")


def _opt_out(dice: random.Random) -> Callable[[], object]:
    text, told = spoilt(dice), dice.choice((None, "STOP", "START", "HELP", spoilt(dice)))
    return lambda: opt_out.wish(text, told, dice.random() < 0.5)


def _screen(dice: random.Random) -> Callable[[], object]:
    text, before = spoilt(dice), dice.choice(("", spoilt(dice)))
    return lambda: screen(text, before=before)


def _model(dice: random.Random) -> Callable[[], object]:
    text, language = spoilt(dice), dice.choice(("", *LANGUAGES))
    return lambda: fits_free(split(text, dice.randrange(4)) or [text], language)


def _sealed(dice: random.Random) -> Callable[[], object]:
    sealed = _sealed_bytes(dice)

    def opens() -> None:
        key_of(sealed)
        _refused(Unreadable, BOX.open, "message|text|1|patient", sealed)

    return opens


BOX = Box(bytes(32), bytes(32))
BOX.hold("patient", "00000000", 0.0, bytes(range(32)))


def _sealed_bytes(dice: random.Random) -> bytes:
    sealed = bytearray(BOX.seal("message|text|1|patient", _whole(spoilt(dice))))
    for _ in range(dice.randrange(4)):
        sealed[dice.randrange(len(sealed))] = dice.randrange(256)
    return bytes(sealed[: dice.choice((None, 0, 1, 5, 17, dice.randrange(len(sealed) + 1)))])


def _refused(expected: type[Exception], work: Callable[..., object], *args: object) -> None:
    try:
        work(*args)
    except expected:
        return


PARSERS: dict[str, Callable[[random.Random], Callable[[], object]]] = {
    "form": _form, "signature": _signature, "telephone": _telephone, "time": _time, "opt_out": _opt_out,
    "screen": _screen, "model": _model, "sealed": _sealed,
}  # fmt: skip


def cases(parser: str, runs: int) -> Iterator[tuple[int, Callable[[], object]]]:
    """The seeds of what was found before, and then ``runs`` new ones, with the call of each."""
    kept = [json.loads(line) for line in FOUND.read_text().splitlines()] if FOUND.exists() else []
    known = [one["seed"] for one in kept if one["parser"] == parser]
    for seed in (*known, *range(SEED, SEED + runs)):
        yield seed, PARSERS[parser](random.Random(seed))


def fuzz(parser: str, runs: int) -> dict[str, Any]:
    """``runs`` of one parser: how many raised what they may not, or took too long."""
    longest, slow, uncaught = 0.0, [], []
    for seed, call in cases(parser, runs):
        try:
            took = _seconds(call)
            if took > SLOW:
                took = min(took, _seconds(PARSERS[parser](random.Random(seed))), _seconds(call))
        except Exception as error:  # whatever it is, it is what is looked for
            uncaught.append({"parser": parser, "seed": seed, "error": type(error).__name__, "text": str(error)[:200]})
            continue
        longest = max(longest, took)
        if took > SLOW:
            slow.append({"parser": parser, "seed": seed, "ms": round(1000 * took)})
    return {"parser": parser, "runs": runs, "uncaught": uncaught, "slow": slow, "longest_ms": round(1000 * longest, 1)}


def _seconds(call: Callable[[], object]) -> float:
    begun = process_time()
    call()
    return process_time() - begun


def main(runs: int, parsers: tuple[str, ...]) -> int:
    """Fuzz each and keep what was found."""
    bad = 0
    structlog.configure(logger_factory=structlog.ReturnLoggerFactory())  # what is refused is told, a million times
    for parser in parsers:
        told = fuzz(parser, runs)
        found = told["uncaught"] + told["slow"]
        bad += len(found)
        print(
            json.dumps({**told, "uncaught": len(told["uncaught"]), "slow": len(told["slow"]), "first": found[:3]}),
            flush=True,
        )
        with FOUND.open("a") as file:
            file.writelines(json.dumps(one) + "\n" for one in found[:20])
    return 1 if bad else 0


if __name__ == "__main__":
    given = sys.argv[1:]
    sys.exit(main(int(given[0]) if given else 20_000, tuple(given[1:]) or tuple(PARSERS)))
