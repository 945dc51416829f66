"""What a text is about: one linear model over letters and words, for all languages and all complaints together."""

import json
from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC

from lamplight_rasa.letters import WORD, clauses, spelled

REMARK = "remark"  # what stands beside a complaint and names none
SURELY_REMARK = 0.6
RANKED = 10  # guesses kept in the ranking
ANALYZERS = {"letters": ("char_wb", (1, 4)), "words": ("word", (1, 2))}


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Finder(GraphComponent):
    """Sets ``intent`` and ``intent_ranking``, and ``clauses``: the likeliest intent of each part of the text.

    Letters carry it over typing slips, dialect and scripts without spaces; words over what letters confuse. The model
    is numbers and a list of words in plain files, so that loading it can run nothing.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """``strength``: inverse of the regularization; ``least``: how many examples a feature must stand in;
        ``sharpness``: what turns margins into chances, chosen so that they are as often right as they say.
        """
        return {"strength": 0.5, "least": 2, "sharpness": 6.0}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003  # Rasa's interface
    ) -> "Finder":
        """A component that has learnt nothing yet."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003  # Rasa's interface
        **_: Any,
    ) -> "Finder":
        """The component as it was trained."""
        finder = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            finder.read(folder)
        return finder

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        self._config, self._storage, self._resource = config, storage, resource
        self._vectorizers: list[TfidfVectorizer] = []
        self._intents: list[str] = []
        self._weights: np.ndarray = np.zeros((0, 0), np.float32)
        self._bias: np.ndarray = np.zeros(0, np.float32)

    def train(self, training_data: TrainingData) -> Resource:
        """Learns from the examples of all languages at once."""
        examples = training_data.intent_examples
        texts = [spelled(example.get("text")) for example in examples]
        self._vectorizers = [
            _vectorizer(kind, sizes, min_df=self._config["least"]) for kind, sizes in ANALYZERS.values()
        ]
        features = hstack([vectorizer.fit_transform(texts) for vectorizer in self._vectorizers]).tocsr()
        model = LinearSVC(C=self._config["strength"], random_state=7)
        model.fit(features, [example.get("intent") for example in examples])
        self._intents = [str(name) for name in model.classes_]
        self._weights, self._bias = model.coef_.T.astype(np.float32), model.intercept_.astype(np.float32)
        with self._storage.write_to(self._resource) as folder:
            self.write(folder)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Unchanged: nothing after this component learns from it."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Ranks the intents of each message and of its clauses."""
        for message in messages:
            text = spelled(message.get("text") or "")
            likeliest, chances = self._understood(text, clauses(text))
            order = np.argsort(-chances)[:RANKED]
            ranking = [{"name": self._intents[place], "confidence": float(chances[place])} for place in order]
            message.set("intent", dict(ranking[0]), add_to_output=True)
            message.set("intent_ranking", ranking, add_to_output=True)
            message.set("clauses", likeliest)
        return messages

    def _understood(self, text: str, parts: list[str]) -> tuple[list[tuple[str, float]], np.ndarray]:
        """The likeliest intent of each part, and the chances of the whole text without its remarks.

        "My husband says it is nothing" must not change what the rest is about.
        """
        if len(parts) < 2:
            return [], self.chances([text])[0]
        rows = self.chances(parts)
        likeliest = [(self._intents[int(row.argmax())], float(row.max())) for row in rows]
        said = [part for part, (name, chance) in zip(parts, likeliest, strict=True) if not _is_remark(name, chance)]
        rest = " ".join(said) if 0 < len(said) < len(parts) else text
        return likeliest, self.chances([rest])[0]

    def chances(self, texts: list[str]) -> np.ndarray:
        """A row of probabilities, one for each intent, for each of ``texts`` in the one spelling."""
        features: csr_matrix = hstack([vectorizer.transform(texts) for vectorizer in self._vectorizers]).tocsr()
        scores = self._config["sharpness"] * (features @ self._weights + self._bias)
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        return powers / powers.sum(axis=1, keepdims=True)

    def write(self, folder: Path) -> None:
        """Into plain files: half the precision is enough, and half the size."""
        words = {"intents": self._intents, "features": {}, "weight": {}}
        for name, vectorizer in zip(ANALYZERS, self._vectorizers, strict=True):
            words["features"][name] = list(vectorizer.get_feature_names_out())
            words["weight"][name] = [round(float(value), 4) for value in vectorizer.idf_]
        (folder / "words.json").write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")
        np.savez_compressed(folder / "weights.npz", weights=self._weights.astype(np.float16), bias=self._bias)

    def read(self, folder: Path) -> None:
        """What ``write`` wrote."""
        words = json.loads((folder / "words.json").read_text(encoding="utf-8"))
        with np.load(folder / "weights.npz", allow_pickle=False) as arrays:
            self._weights, self._bias = arrays["weights"].astype(np.float32), arrays["bias"]
        self._intents = words["intents"]
        for name, (kind, sizes) in ANALYZERS.items():
            vectorizer = _vectorizer(kind, sizes, vocabulary=words["features"][name])
            vectorizer.idf_ = np.array(words["weight"][name])
            self._vectorizers.append(vectorizer)


def _is_remark(intent: str, chance: float) -> bool:
    return intent == REMARK and chance >= SURELY_REMARK


def _vectorizer(kind: str, sizes: tuple[int, int], **more: Any) -> TfidfVectorizer:
    return TfidfVectorizer(
        analyzer=kind, ngram_range=sizes, token_pattern=WORD, sublinear_tf=True, dtype=np.float32, **more
    )
