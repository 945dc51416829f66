"""Train the second reader: ``python -m bot.reader.train FOLDER`` (extra ``train``; about a minute on one core).

A linear model over short runs of word pieces. Thresholds are chosen on examination texts that were not in training;
then it is trained once more with them, and scored on the half that nobody has looked at.
"""

import hashlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC
from tokenizers import Tokenizer, models, pre_tokenizers, trainers

from bot.reader.corpus import Text, composed, examined, lists, taught, varied
from bot.reader.reader import FEWEST, OUTPUTS, PLACES, places, prepared

SEED: Final = 7
PIECES: Final = 6_000
STRENGTH: Final = 0.2  # inverse of the regularization
MARKED: Final = 1.5  # what an example of Rasa weighs
WRITTEN: Final = 3.0  # what a text that people wrote for this weighs beside one that was marked by the screen
# The share of harmless examination texts that may reach each threshold, and of Rasa's harmless examples.
MOST_FALSE: Final = {"alarm": 0.04, "crisis": 0.02, "ask": 0.08}
MOST_TAUGHT: Final = {"alarm": 0.004, "crisis": 0.004, "ask": 0.012}


def tokenizer(texts: list[str]) -> Tokenizer:
    """Byte-pair pieces over the letters as the screen reads them."""
    made = Tokenizer(models.BPE(unk_token="<unk>"))  # noqa: S106 - a piece, no password
    made.pre_tokenizer = pre_tokenizers.Whitespace()
    made.train_from_iterator(
        texts, trainers.BpeTrainer(vocab_size=PIECES, special_tokens=["<unk>"], min_frequency=3, show_progress=False)
    )
    return made


def features(texts: Sequence[Text], words: Tokenizer) -> csr_matrix:
    """A row of length 1 for each text: its places."""
    read = [prepared(one.text) for one in texts]
    found = [places(text, words.encode(text).tokens) for text in read]
    ends = np.cumsum([0, *map(len, found)])
    values = np.concatenate([np.full(len(one), len(one) ** -0.5, np.float32) for one in found])
    return csr_matrix((values, np.concatenate(found), ends), shape=(len(found), PLACES))


def alarming(texts: Sequence[Text]) -> np.ndarray:
    """Which of the texts are an emergency or a crisis."""
    return np.array([one.emergency or one.crisis for one in texts])


def fit(texts: list[Text], words: Tokenizer, weight: Sequence[float]) -> tuple[np.ndarray, np.ndarray]:
    """Weights (``PLACES``, 2) and bias (2): for each output, its texts against all others."""
    rows, columns, biases = features(texts, words), [], []
    for right in (alarming(texts), np.array([one.crisis for one in texts])):
        model = LinearSVC(C=STRENGTH, class_weight="balanced", random_state=SEED)
        model.fit(rows, right, sample_weight=weight)
        columns.append(model.coef_[0])
        biases.append(model.intercept_[0])
    return np.stack(columns, axis=1).astype(np.float16), np.array(biases, np.float32)


def chances(model: tuple[np.ndarray, np.ndarray], words: Tokenizer, texts: Sequence[Text]) -> np.ndarray:
    """A row (alarm, crisis) for each text, 0 to 1."""
    weights, bias = model
    read = np.asarray(1 / (1 + np.exp(-(features(texts, words) @ weights.astype(np.float32) + bias))))
    short = [len(words.encode(prepared(one.text)).tokens) < FEWEST for one in texts]
    read[short] = 0.0
    return read


def to_onnx(model: tuple[np.ndarray, np.ndarray], path: Path) -> None:
    """The same sum as one small ONNX file: the places of the runs in, two chances out."""
    weights, bias = model
    constants = [
        numpy_helper.from_array(weights, "weights"),
        numpy_helper.from_array(bias, "bias"),
        numpy_helper.from_array(np.array([0], np.int64), "first"),
    ]
    nodes = [
        helper.make_node("Gather", ["weights", "places"], ["half"]),
        helper.make_node("Cast", ["half"], ["rows"], to=TensorProto.FLOAT),
        helper.make_node("ReduceSum", ["rows", "first"], ["sum"], keepdims=0),
        helper.make_node("Size", ["places"], ["count"]),
        helper.make_node("Cast", ["count"], ["number"], to=TensorProto.FLOAT),
        helper.make_node("Sqrt", ["number"], ["length"]),
        helper.make_node("Div", ["sum", "length"], ["mean"]),
        helper.make_node("Add", ["mean", "bias"], ["score"]),
        helper.make_node("Sigmoid", ["score"], ["chances"]),
    ]
    places = helper.make_tensor_value_info("places", TensorProto.INT64, ["length_of_text"])
    out = helper.make_tensor_value_info("chances", TensorProto.FLOAT, [len(OUTPUTS)])
    graph = helper.make_graph(nodes, "second_reader", [places], [out], constants)
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.checker.check_model(made)
    onnx.save(made, path)


def thresholds(
    found: np.ndarray, texts: Sequence[Text], examples: np.ndarray, taught: Sequence[Text]
) -> dict[str, float]:
    """For each kind the chance of its output that at most the two shares of harmless texts reach."""
    harmless, known = found[~alarming(texts)], examples[~alarming(taught)]
    return {
        kind: round(
            float(
                max(
                    np.quantile(harmless[:, output(kind)], 1 - MOST_FALSE[kind]),
                    np.quantile(known[:, output(kind)], 1 - MOST_TAUGHT[kind]),
                )
            ),
            4,
        )
        for kind in MOST_FALSE
    }


def output(kind: str) -> int:
    """Which output decides the ``kind``."""
    return OUTPUTS.index("crisis" if kind == "crisis" else "alarm")


def reached(found: np.ndarray, texts: Sequence[Text], chosen: dict[str, float]) -> dict[str, float]:
    """The share of alarming and of harmless texts at or over each threshold."""
    right = alarming(texts)
    figures: dict[str, float] = {"alarming": int(right.sum()), "harmless": int((~right).sum())}
    for kind, limit in chosen.items():
        over = found[:, output(kind)] >= limit
        figures |= {f"{kind}_found": float(over[right].mean()), f"{kind}_false": float(over[~right].mean())}
    return {name: round(value, 4) for name, value in figures.items()}


def main(folder: Path) -> None:
    """Write ``reader.onnx``, ``tokenizer.json`` and ``model.json`` to ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    written, marked, seen = list(varied([*lists(), *composed()], SEED)), list(taught()), list(examined(0))
    words = tokenizer([prepared(one.text) for one in [*written, *marked]])
    known, weight = [*written, *marked], [WRITTEN] * len(written) + [MARKED] * len(marked)
    first = fit(known, words, weight)
    found = chances(first, words, seen)
    chosen = thresholds(found, seen, chances(first, words, marked), marked)
    print(json.dumps({"written": len(written), "marked": len(marked), "chosen_on": reached(found, seen, chosen)}))
    model = fit([*known, *seen], words, [*weight, *[WRITTEN] * len(seen)])
    to_onnx(model, folder / "reader.onnx")
    words.save(str(folder / "tokenizer.json"), pretty=False)
    names = ("reader.onnx", "tokenizer.json")
    digests = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names}
    (folder / "model.json").write_text(json.dumps({"sha256": digests, **chosen}, indent=1) + "\n")
    held = list(examined(1))
    print(json.dumps({"held_out": reached(chances(model, words, held), held, chosen)}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
