"""Measures what finders of personal data find, what they mask too much, and how long they take, on labelled rows.

``python -m tests.bench.personal_data ROWS.jsonl`` prints our own figures. Rows are JSON objects with ``text`` and
``spans``, each span ``[label, start, end, words]``; ``presidio_synth1500`` of presidio-research has this form.
A labelled stretch is found when every letter and digit of it is masked, whatever the mask is called. A word is masked
too much when it lies in no labelled stretch and a character of it is masked. ``--rows odd`` or ``even`` takes every
second row.

Other finders, offline and without models fetched from anywhere, in an environment of their own:

    uv venv ~/peers --python 3.11
    uv pip install --python ~/peers/bin/python presidio-analyzer llm-guard
    ~/peers/bin/python -m tests.bench.personal_data ROWS.jsonl --finder presidio
    ~/peers/bin/python -m tests.bench.personal_data ROWS.jsonl --finder llm-guard

    uv venv ~/nemo --python 3.11
    uv pip install --python ~/nemo/bin/python nemoguardrails presidio-analyzer
    ~/nemo/bin/python -m tests.bench.personal_data ROWS.jsonl --finder nemo

Presidio then has a blank spaCy pipeline, so its patterns and check digits work and its name model does not. llm-guard's
anonymizer is its pattern list handed to Presidio; its name model would have to be fetched. NeMo Guardrails hands its
sensitive data rail to Presidio over a large spaCy model; where that is missing, the error's name is printed, and what
is measured is Presidio's blank pipeline with NeMo's threshold and a list of entities that we chose.
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import quantiles
from time import perf_counter
from typing import Any

Finder = Callable[[str], Iterable[tuple[int, int]]]
IDENTIFIERS = (
    "CREDIT_CARD",
    "PHONE_NUMBER",
    "EMAIL_ADDRESS",
    "IBAN_CODE",
    "US_SSN",
    "IP_ADDRESS",
    "US_DRIVER_LICENSE",
    "DOMAIN_NAME",
)
WORD = re.compile(r"\w+")


def ours() -> Finder:
    from safety.personal_data import find

    find("warm up, Ana 415 555 0132", "en")
    return lambda text: [(span.start, span.end) for span in find(text, "en")]


def _analyzer() -> Any:
    """Presidio with every pattern recognizer for English, over a spaCy pipeline that only cuts words."""
    import spacy
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    class Blank(SpacyNlpEngine):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.nlp = {"en": spacy.blank("en")}

    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"])
    return AnalyzerEngine(registry=registry, nlp_engine=Blank(), supported_languages=["en"])


def presidio() -> Finder:
    engine = _analyzer()
    return lambda text: [(found.start, found.end) for found in engine.analyze(text, language="en")]


def llm_guard() -> Finder:
    from llm_guard.input_scanners.anonymize_helpers.regex_patterns import get_regex_patterns
    from presidio_analyzer import Pattern, PatternRecognizer

    engine = _analyzer()
    for group in get_regex_patterns():
        patterns = [Pattern(name=group["name"], regex=shape, score=group["score"]) for shape in group["expressions"]]
        if patterns:
            engine.registry.add_recognizer(
                PatternRecognizer(supported_entity=group["name"], patterns=patterns, context=group["context"])
            )
    return lambda text: [(found.start, found.end) for found in engine.analyze(text, language="en", score_threshold=0.5)]


NEMO_ENTITIES = ["PERSON", "EMAIL_ADDRESS", "PHONE_NUMBER", "CREDIT_CARD", "US_SSN", "LOCATION"]


def nemo() -> Finder:
    from nemoguardrails.library.sensitive_data_detection.actions import _get_analyzer
    from nemoguardrails.library.sensitive_data_detection.rail_config import SensitiveDataDetectionOptions

    threshold = SensitiveDataDetectionOptions(entities=NEMO_ENTITIES).score_threshold
    try:
        engine = _get_analyzer(score_threshold=threshold)
    except Exception as error:  # the error's name is the result
        print(f"nemo's own analyzer does not run offline: {type(error).__name__}: {str(error)[:80]}")
        engine = _analyzer()
    return lambda text: [
        (found.start, found.end)
        for found in engine.analyze(text, language="en", entities=NEMO_ENTITIES, score_threshold=threshold)
    ]


FINDERS: dict[str, Callable[[], Finder]] = {"ours": ours, "presidio": presidio, "llm-guard": llm_guard, "nemo": nemo}


class Score:
    """Counts over rows: found and asked by label, words masked too much, seconds a text."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self.found: Counter[str] = Counter()
        self.words = self.too_much = 0
        self.seconds: list[float] = []

    def add(self, row: dict[str, Any], finder: Finder) -> None:
        text = row["text"]
        started = perf_counter()
        spans = list(finder(text))
        self.seconds.append(perf_counter() - started)
        masked = {place for start, end in spans for place in range(start, end)}
        labelled: set[int] = set()
        for label, start, end, _ in row["spans"]:
            labelled.update(range(start, end))
            self.asked[label] += 1
            self.found[label] += all(n in masked for n in range(start, end) if text[n].isalnum())
        for word in WORD.finditer(text):
            places = set(range(*word.span()))
            if not places & labelled:
                self.words += 1
                self.too_much += bool(places & masked)

    def report(self) -> str:
        lines = [
            f"{label:20} {self.found[label]:4} of {n:4}  {self.found[label] / n:.1%}"
            for label, n in self.asked.most_common()
        ]
        identifiers = sum(self.asked[label] for label in IDENTIFIERS)
        found = sum(self.found[label] for label in IDENTIFIERS)
        cuts = quantiles(self.seconds, n=100)
        return "\n".join(
            [
                *lines,
                f"{'structured identifiers':20} {found} of {identifiers}  {found / max(1, identifiers):.1%}",
                f"masked too much: {self.too_much} of {self.words} words  {self.too_much / max(1, self.words):.2%}",
                f"time a text: n={len(self.seconds)} p50={cuts[49] * 1e3:.2f} ms p99={cuts[98] * 1e3:.2f} ms",
            ]
        )


def main() -> int:
    parser = argparse.ArgumentParser(description="finders of personal data, measured")
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--rows", choices=("all", "odd", "even"), default="all")
    parser.add_argument("--finder", choices=sorted(FINDERS), default="ours")
    options = parser.parse_args()
    if options.file is None or not options.file.exists():
        print("skipped: name a file of labelled rows")
        return 0
    rows = [json.loads(line) for line in options.file.read_text(encoding="utf-8").splitlines()]
    first = {"all": None, "even": 0, "odd": 1}[options.rows]
    finder, score = FINDERS[options.finder](), Score()
    for n, row in enumerate(rows):
        if first is None or n % 2 == first:
            score.add(row, finder)
    print(f"{options.finder}, {options.rows} rows\n{score.report()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
