"""Trains the tagger on composed texts: ``python -m safety.personal.train``; needs ``faker``, no part of running."""

import argparse
import ast
import hashlib
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from pydoc_data import topics
from typing import Final

import numpy as np
from numpy.typing import NDArray

from safety.personal.compose import LANGUAGES, Text, clean_of, stream, templates
from safety.personal.features import COMMON, FAMILY, GIVEN, ROWS, TOWN, key, rows
from safety.personal.pools import blurred, pool
from safety.personal.tagger import LABELS, WEIGHTS, best
from safety.personal.tokens import Token, tokens

_ROOT: Final = Path(__file__).parents[2]
_TEXTS, _PASSES, _SEED = 100_000, 5, 11
_HIDDEN: Final = 0.4  # share of texts in which the lists are silent about one word in two, as they are about rare names
_RARE: Final = 2  # prose words seen less often are in no list
_WORDLESS: Final = 0.35  # share of texts in which the word itself is hidden, so that its letters and neighbours must do
_SLIPS: Final = 0.25
_CLEAN: Final = 2.0  # how much dearer a wrong mask is in a text that names nobody
_COST: Final = {0: 1.0, 1: 3.0, 2: 2.0, 3: 1.5, 4: 1.0}  # what missing each label costs against masking too much
_LOREM: Final = ("en_US", "es_ES", "es_MX", "fr_FR", "ar_AA", "zh_CN")


def prose() -> list[str]:
    """English paragraphs that name nobody: what the standard library says of itself."""
    texts = [block for page in topics.topics.values() for block in page.split("\n\n")]
    for source in sorted(Path(ast.__file__).parent.rglob("*.py")):
        if "site-packages" in source.parts or "test" in source.parts:
            continue
        try:
            tree = ast.parse(source.read_text(encoding="utf-8"))
        except (SyntaxError, UnicodeDecodeError):
            continue
        nodes = (ast.Module, ast.ClassDef, ast.FunctionDef)
        docs = [ast.get_docstring(node) or "" for node in ast.walk(tree) if isinstance(node, nodes)]
        texts += [block for doc in docs for block in doc.split("\n\n")]
    plain_texts = [" ".join(block.split()) for block in texts]
    return [block for block in plain_texts if len(block) > 30 and not re.search(r"[{}<>=_`*|\\]", block)]


def clean(hold_out: bool) -> list[str]:
    """Texts without personal data: written for this, and all that the project says to patients or expects of them.

    With ``hold_out`` every second complaint and all alarm texts are left out, to measure on them how often health words
    are taken for names.
    """
    texts = [line for language in LANGUAGES for line in templates(language)["clean"] * 12]
    texts += [line for language in LANGUAGES for line in templates(language)["symptoms"] * 6]
    for path in sorted((_ROOT / "locales").rglob("*.ftl")):
        texts += clean_of(path)
    for path in sorted((_ROOT / "flows/rasa/data/nlu").rglob("complaints/*.yml")):
        lines = [line.removeprefix("- ") for line in clean_of(path) if line.startswith("- ")]
        texts += lines[::2] if hold_out else lines
    for path in () if hold_out else sorted((_ROOT / "tests/safety").glob("alarms*.yaml")):
        texts += clean_of(path)
    for name in ("dialogue.yml", "other.yml", "remarks.yml"):
        for path in sorted((_ROOT / "flows/rasa/data/nlu").rglob(name)):
            texts += [line.removeprefix("- ") for line in clean_of(path) if line.startswith("- ")]
    return texts


def lists(clean_texts: list[str]) -> dict[int, int]:
    """By word key, in which lists a word stands: given names, family names, towns, and common words of prose."""
    found: Counter[int] = Counter()
    for language in LANGUAGES:
        own = pool(language)
        for bit, names in (
            (GIVEN, [name for given, _ in own.peoples for name in given]),
            (FAMILY, [name for _, family in own.peoples for name in family]),
            (TOWN, own.towns),
        ):
            for word in {token.plain for name in names for token in tokens(name) if token.sort in ("word", "char")}:
                found[key(word)] |= bit if len(word) > 1 or language == "zh" else 0
    lorem = [" ".join(import_module(f"faker.providers.lorem.{name}").Provider.word_list) for name in _LOREM]
    common = Counter(
        t.plain
        for text in [*prose(), *clean_texts, *lorem * _RARE]
        for t in tokens(text)
        if t.text.islower() or t.sort == "char"
    )
    for word, count in common.items():
        found[key(word)] |= COMMON if count >= _RARE else 0
    return {word: bits for word, bits in found.items() if bits}


def gold(text: Text, words: list[Token]) -> list[int]:
    """The label of each word."""
    labels = [0] * len(words)
    for start, end, label in text.marks:
        for n, word in enumerate(words):
            if word.start < end and word.end > start:
                labels[n] = LABELS.index(label) if word.sort != "label" else 0
    return labels


def corpus(dice: random.Random, clean_texts: list[str]) -> Iterator[Text]:
    """Everything that is trained on: marked texts, clean texts, and prose in several cases."""
    yield from (text for _, text in stream(dice, _TEXTS))
    sentences = clean_texts + prose()
    for sentence in sentences:
        chance = dice.random()
        changed = sentence.title() if chance < 0.08 else sentence.upper() if chance < 0.12 else sentence
        changed = changed.lower() if chance > 0.75 else changed
        changed = re.sub(r"\d", lambda _: str(dice.randrange(10)), changed) if dice.random() < 0.5 else changed
        yield Text(_slipped(changed[:400], dice), ())
    for _ in range(25_000):  # a marked text beside clean ones
        _, text = next(stream(dice, 1))
        before = dice.choice(sentences)[:200] + dice.choice((". ", "\n", " ", ", "))
        marks = tuple((start + len(before), end + len(before), label) for start, end, label in text.marks)
        yield Text(before + text.text, marks)


def _slipped(text: str, dice: random.Random) -> str:
    """``text``, sometimes with a word mistyped: a slip of the finger makes no name."""
    if dice.random() > _SLIPS:
        return text
    words = text.split(" ")
    place = dice.randrange(len(words))
    return " ".join([*words[:place], blurred(words[place], dice), *words[place + 1 :]])


def example(text: Text, known: dict[int, int], dice: random.Random) -> tuple[list[NDArray[np.int32]], list[int]] | None:
    """The rows of each word and its label; now and then with lists or words hidden, as rare names come without them."""
    words = tokens(text.text)
    if not words:
        return None
    labels = gold(text, words)
    listed = known
    if dice.random() < _HIDDEN:
        silent = {key(word.plain) for word in words if dice.random() < 0.5}
        listed = {key(word.plain): known.get(key(word.plain), 0) for word in words if key(word.plain) not in silent}
    of_words = rows(words, listed)
    if dice.random() < _WORDLESS:
        of_words = [of_word[1:] for of_word in of_words]
    return [np.array(of_word, dtype=np.int32) for of_word in of_words], labels


def train(
    examples: list[tuple[list[NDArray[np.int32]], list[int]]], dice: random.Random
) -> tuple[NDArray[np.float32], ...]:
    """Averaged structured perceptron with costs; returns weights (rows x labels) and steps (labels x labels)."""
    size = len(LABELS)
    weights, summed = np.zeros((ROWS, size), np.float32), np.zeros((ROWS, size), np.float64)
    steps, steps_summed = np.zeros((size, size)), np.zeros((size, size))
    cost = np.array([[0.0 if a == b else _COST[a] for b in range(size)] for a in range(size)])
    count = 1
    for turn in range(_PASSES):
        dice.shuffle(examples)
        wrong = total = 0
        for of_words, labels in examples:
            flat = np.concatenate(of_words)
            starts = np.cumsum([0] + [len(of_word) for of_word in of_words[:-1]])
            scores = np.add.reduceat(weights[flat], starts, axis=0) + 8 * cost[labels] * (1 if any(labels) else _CLEAN)
            guess = best(scores.tolist(), steps.tolist())
            total += len(labels)
            if guess != labels:
                for of_word, right, said in zip(of_words, labels, guess, strict=True):
                    if right != said:
                        wrong += 1
                        weights[of_word, right] += 1
                        weights[of_word, said] -= 1
                        summed[of_word, right] += count
                        summed[of_word, said] -= count
                for path, sign in ((labels, 1), (guess, -1)):
                    for a, b in pairwise(path):
                        steps[a, b] += sign
                        steps_summed[a, b] += sign * count
            count += 1
        print(f"pass {turn + 1}: {wrong / total:.4f} of {total} words wrong under cost", file=sys.stderr)
    return (weights - summed / count).astype(np.float32), (steps - steps_summed / count).astype(np.float32)


def save(path: Path, weights: NDArray[np.float32], steps: NDArray[np.float32], known: dict[int, int]) -> None:
    """Writes the weights as small integers to ``path``, and their SHA-256 beside them."""
    limit = float(np.quantile(np.abs(weights[weights != 0]), 0.9995))
    scale = 127 / limit
    keys = sorted(known)
    np.savez_compressed(
        path,
        weights=np.clip(np.round(weights * scale), -127, 127).astype(np.int8),
        steps=np.round(steps * scale).astype(np.int32),
        keys=np.array(keys, np.uint32),
        lists=np.array([known[word] for word in keys], np.uint8),
    )
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    path.with_suffix(".sha256").write_text(f"{digest}  {path.name}\n", encoding="ascii")
    print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB, {digest}", file=sys.stderr)


def main() -> None:
    """Compose, train, save."""
    parser = argparse.ArgumentParser(prog="python -m safety.personal.train", description=__doc__)
    parser.add_argument("--to", type=Path, default=WEIGHTS, help="where the weights are written, .npz")
    parser.add_argument("--hold-out", action="store_true", help="leave health texts out, to measure on them")
    options = parser.parse_args()
    dice = random.Random(_SEED)  # noqa: S311 - nothing secret is drawn
    clean_texts = clean(options.hold_out)
    known = lists(clean_texts)
    print(f"{len(known)} words in the lists, {len(clean_texts)} clean texts", file=sys.stderr)
    examples = [made for text in corpus(dice, clean_texts) if (made := example(text, known, dice))]
    print(f"{len(examples)} texts, {sum(len(labels) for _, labels in examples)} words", file=sys.stderr)
    weights, steps = train(examples, dice)
    save(options.to, weights, steps, known)


if __name__ == "__main__":
    main()
