"""The last step of understanding: exact words first, every complaint to one intent, and doubt to a question."""

import re
from typing import Any

import rasa.shared.utils.io
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from lamplight_rasa.letters import WORD, spelled
from lamplight_rasa.shelf import Shelf

PREFIX = "complaint_"
FALLBACK = "nlu_fallback"
# Classes that exist to draw texts away from the others: answers to questions, and complaints without a protocol.
NOT_INTENTS = frozenset({"answer", "out_of_scope", "remark"})
# A request that is taken for nothing leaves a patient without an answer; one too many only repeats the question.
REQUESTS = frozenset({"human", "are_you_human", "ask_info", "plain_words", "ai_words", "mood_check", "coping"})
INTERRUPTIONS = REQUESTS | frozenset(
    {
        *("greet", "thanks", "goodbye", "ask_why", "go_back", "change", "repeat", "slower", "skip"),
        *("start_over", "someone_else", "something_new"),
    }
)
AMBIGUOUS = ""
FILE = "exact.json"


def plain(text: str) -> str:
    """``text`` in the one spelling and without signs: what counts as the same words."""
    return " ".join(re.findall(WORD, spelled(text, digits=True)))


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Complaint(GraphComponent):
    """Turns ``complaint_<protocol>`` into ``complaint`` with an entity ``protocol`` for each; the ranking stays.

    A text that is word for word an example has that example's intent, so "back" and "nurse" always work. An
    interruption that is only likely has to be very likely, because in a triage it would swallow an answer. Complaints
    that stand in clauses of their own are all named; where one text could mean either of two, the patient chooses.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Confidences, 0 to 1, from where each counts that is not word for word an example; of a rival, its share of
        the likeliest complaint's.
        """
        return {"complaint": 0.3, "interruption": 0.85, "request": 0.6, "clause": 0.6, "whole": 0.1, "rival": 0.7}

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
        trained = {name.removeprefix(PREFIX) for name in exact.values() if name.startswith(PREFIX)}
        self._shelf = Shelf(frozenset(trained))

    def train(self, training_data: TrainingData) -> Resource:
        """Learns the examples word for word."""
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
        # Hello in one language is goodbye in another: such words are left to the model and the conversation.
        self._exact[words] = intent if self._exact.get(words, intent) == intent else AMBIGUOUS

    def _settle(self, message: Message) -> None:
        ranking = message.get("intent_ranking")
        words = plain(message.get("text"))
        name, protocols = self._meant(message, words, ranking)
        confidence = 1.0 if self._exact.get(words) else ranking[0]["confidence"]
        if protocols:
            entities = [{"entity": "protocol", "value": found, "extractor": "Complaint"} for found in protocols]
            message.set("entities", entities, add_to_output=True)
        message.set("intent", {"name": name, "confidence": confidence}, add_to_output=True)

    def _meant(self, message: Message, words: str, ranking: list[dict[str, Any]]) -> tuple[str, list[str]]:
        """The intent, and the protocols when it is a complaint."""
        exact = self._exact.get(words)
        if exact:
            return self._named(exact, [])
        best, confidence = ranking[0]["name"], ranking[0]["confidence"]
        if best in INTERRUPTIONS:
            least = self._config["request" if best in REQUESTS else "interruption"]
            return (best if confidence >= least else FALLBACK), []
        new = self._shelf.newcomers(message.get("text"))
        if new and (new[0][1] == 1.0 or not (best.startswith(PREFIX) and confidence >= self._config["complaint"])):
            ranking.insert(0, {"name": f"{PREFIX}{new[0][0]}", "confidence": new[0][1]})
            return "complaint", [new[0][0]]
        apart = self._apart(message, self._families(ranking))
        if len(apart) > 1:
            return "complaint", apart
        if not words or self._doubtful(best, confidence, ranking):
            return FALLBACK, []
        return self._named(best, apart)

    def _named(self, intent: str, apart: list[str]) -> tuple[str, list[str]]:
        if not intent.startswith(PREFIX):
            return (FALLBACK if intent in NOT_INTENTS else intent), []
        return "complaint", list(dict.fromkeys([intent.removeprefix(PREFIX), *apart]))

    def _apart(self, message: Message, families: dict[str, float]) -> list[str]:
        """The complaints that stand in clauses of their own and that the whole text is about too, twins as one."""
        found: dict[str, str] = {}
        for name, chance in message.get("clauses") or ():
            protocol = name.removeprefix(PREFIX)
            whole = families.get(self._shelf.family(protocol), 0.0) if name.startswith(PREFIX) else 0.0
            if chance >= self._config["clause"] and whole >= self._config["whole"]:
                found.setdefault(self._shelf.family(protocol), protocol)
        return list(found.values())

    def _families(self, ranking: list[dict[str, Any]]) -> dict[str, float]:
        """The chance of each complaint together with its twin."""
        families: dict[str, float] = {}
        for guess in ranking:
            if guess["name"].startswith(PREFIX):
                family = self._shelf.family(guess["name"].removeprefix(PREFIX))
                families[family] = families.get(family, 0.0) + guess["confidence"]
        return families

    def _doubtful(self, name: str, confidence: float, ranking: list[dict[str, Any]]) -> bool:
        """Whether a complaint, with its twin, is too weak or has a rival that is nearly as good."""
        if not name.startswith(PREFIX):
            return confidence < self._config["complaint"]
        best, *rivals = sorted(self._families(ranking).values(), reverse=True)
        return best < self._config["complaint"] or (bool(rivals) and rivals[0] >= self._config["rival"] * best)
