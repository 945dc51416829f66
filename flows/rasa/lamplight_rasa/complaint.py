"""The last step of understanding: exact words first, every complaint to one intent, and doubt to a question."""

import re
import unicodedata
from typing import Any

import rasa.shared.utils.io
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

PREFIX = "complaint_"
FALLBACK = "nlu_fallback"
# Classes that exist to draw texts away from the others: answers to questions, and complaints without a protocol.
NOT_INTENTS = frozenset({"answer", "out_of_scope"})
INTERRUPTIONS = frozenset(
    {"greet", "thanks", "goodbye", "ask_why", "go_back", "repeat", "human", "start_over", "something_new"}
)
FILE = "exact.json"


def plain(text: str) -> str:
    """``text`` without case, accents, signs and double spaces: what counts as the same words."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(re.findall(r"[^\W_]+", "".join(c for c in letters if not unicodedata.combining(c))))


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Complaint(GraphComponent):
    """Turns ``complaint_<protocol>`` into ``complaint`` with the entity ``protocol``; keeps the ranking as it was.

    A text that is word for word an example has that example's intent, so "back" and "nurse" always work. An
    interruption that is only likely has to be very likely, because in a triage it would swallow an answer. Where two
    complaints are likely the patient chooses: the sore throat of "sore throat and chest pain" must not hide the other.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Confidences, 0 to 1: the least of an interruption not word for word; from where a second complaint counts."""
        return {"interruption_threshold": 0.7, "second_complaint_threshold": 0.25}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003  # Rasa's interface
    ) -> "Complaint":
        """A component that knows no words yet."""
        return cls(config, model_storage, resource, {})

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003  # Rasa's interface
        **_: Any,
    ) -> "Complaint":
        """The component as it was trained."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, rasa.shared.utils.io.read_json_file(folder / FILE))

    def __init__(
        self, config: dict[str, Any], storage: ModelStorage, resource: Resource, exact: dict[str, str]
    ) -> None:
        self._config = config
        self._storage, self._resource, self._exact = storage, resource, exact

    def train(self, training_data: TrainingData) -> Resource:
        """Learns the examples word for word; raises ``ValueError`` when one stands under two intents."""
        for example in training_data.intent_examples:
            intent = example.get("intent")
            self._learn(example.get("text"), intent)
            if intent.startswith(PREFIX):  # what a button sends
                self._learn(intent.removeprefix(PREFIX), intent)
        with self._storage.write_to(self._resource) as folder:
            rasa.shared.utils.io.dump_obj_as_json_to_file(folder / FILE, self._exact)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Unchanged: nothing after this component learns from it."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Settles the intent of each message."""
        for message in messages:
            if "intent_ranking" in message.data:  # absent when the message came already understood
                self._settle(message)
        return messages

    def _learn(self, text: str, intent: str) -> None:
        words = plain(text)
        if self._exact.setdefault(words, intent) != intent:
            raise ValueError(f"{words!r} is an example of both {self._exact[words]} and {intent}")

    def _settle(self, message: Message) -> None:
        words = plain(message.get("text"))
        guess = message.get("intent") or {}
        name, confidence = guess.get("name") or FALLBACK, guess.get("confidence", 0.0)
        if words in self._exact:
            name, confidence = self._exact[words], 1.0
        elif self._doubtful(name, confidence, message.get("intent_ranking")):
            name = FALLBACK
        if not words or name in NOT_INTENTS:
            name = FALLBACK
        if name.startswith(PREFIX):
            protocol = name.removeprefix(PREFIX)
            entity = {"entity": "protocol", "value": protocol, "confidence": confidence, "extractor": "Complaint"}
            message.set("entities", [entity], add_to_output=True)
            name = "complaint"
        message.set("intent", {"name": name, "confidence": confidence}, add_to_output=True)

    def _doubtful(self, name: str, confidence: float, ranking: list[dict[str, Any]]) -> bool:
        if name in INTERRUPTIONS:
            return confidence < self._config["interruption_threshold"]
        enough = self._config["second_complaint_threshold"]
        likely = [guess for guess in ranking if guess["name"].startswith(PREFIX) and guess["confidence"] >= enough]
        return len(likely) > 1
