"""``lamplight segments``: JSON lines ``{"text", "country"?}`` in, ``{"encoding", "segments", "units", "cost"}`` out.

``--plan`` instead prints one line for each language: how the fixed sentences that patients read travel by SMS.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.channels.segments import cost, size
from bot.commands.lines import BadLine, read_object
from bot.settings import Settings
from bot.words import LOCALES

_SENTENCE = re.compile(r"^[\w-]+ = (.+)$", re.MULTILINE)
_VARIABLE = re.compile(r"\{[^{}]*\}")
SENT = ("bot.ftl", "channel.ftl", "intake.ftl", "advice.ftl")  # what goes out by SMS as it stands


def run(rest: Sequence[str]) -> int:
    """Answer every line; a bad line gets ``{"error"}`` and the exit status 1 at the end."""
    parser = argparse.ArgumentParser(prog="lamplight segments", description=__doc__)
    parser.add_argument("--plan", action="store_true", help="one line for each language")
    settings = Settings()
    given = parser.parse_args(rest)
    lines = plan(settings) if given.plan else answers(sys.stdin, settings.segment_prices, settings.default_country)
    bad = 0
    for line in lines:
        bad += "error" in line
        sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    return 1 if bad else 0


def answers(lines: Iterable[str], prices: Mapping[str, float], country: str) -> Iterator[dict[str, object]]:
    """One answer for each line that is not empty; ``cost`` is null where no price is set for the country."""
    for line in lines:
        if not line.strip():
            continue
        try:
            fields = read_object(line, text=str)
        except BadLine as error:
            yield {"error": str(error)}
            continue
        found = size(fields["text"])
        price = cost(found.segments, str(fields.get("country") or country), prices)
        yield {"encoding": found.encoding, "segments": found.segments, "units": found.units, "cost": price}


def plan(settings: Settings) -> Iterator[dict[str, object]]:
    """For each language: its sentences by encoding, their segments, and the price of one of each."""
    for language in settings.languages:
        paths = [LOCALES / language / name for name in SENT]
        said = [text for path in paths if path.exists() for text in _SENTENCE.findall(path.read_text("utf-8"))]
        sizes = [size(_VARIABLE.sub("911", text)) for text in said]
        segments = sum(one.segments for one in sizes)
        yield {
            "language": language,
            "sentences": len(sizes),
            "gsm7": sum(one.encoding == "GSM-7" for one in sizes),
            "ucs2": sum(one.encoding == "UCS-2" for one in sizes),
            "segments": segments,
            "most": max(one.segments for one in sizes),
            "cost": cost(segments, settings.default_country, settings.segment_prices),
        }
