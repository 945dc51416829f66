"""How far one questionnaire is filled in."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from flows.facts import Facts
from flows.questionnaire import Item, Questionnaire
from flows.questionnaires import questionnaires

WHICH: Final = "which"  # the choice of a questionnaire
AGE: Final = "age"


@dataclass(frozen=True, slots=True)
class Filled:
    """What was answered to one questionnaire so far: everything else is replayed from it.

    ``questionnaire`` is ``None`` until the patient chose. ``given``: what was answered, in order.
    """

    questionnaire: Questionnaire | None
    facts: Facts
    answers: tuple[tuple[str, str], ...] = ()
    given: tuple[str, ...] = ()
    unread: int = 0

    @property
    def pending(self) -> Item | str | None:
        """What has been asked and not answered: an item, "which" or "age"; ``None`` once decided."""
        if self.questionnaire is None:
            return WHICH
        if not self.is_for_them:
            return None
        if self.facts.age_months is None:
            return AGE
        return self.questionnaire.pending(dict(self.answers))

    @property
    def is_for_them(self) -> bool:
        """Whether it is for this patient, as far as that is known."""
        own, facts = self.questionnaire, self.facts
        return facts.about == "self" and (own is None or facts.age_months is None or own.applies.holds(facts))

    def is_crisis(self, item: Item) -> bool:
        """Whether any answer to ``item`` but the lowest is a crisis."""
        own = self.questionnaire
        return own is not None and own.crisis is not None and own.crisis.item == item.id

    def answered(self, answer: str | int) -> "Filled":
        """With ``answer`` to what is pending: a choice, a questionnaire, or an age in months."""
        pending = self.pending
        if isinstance(pending, Item):
            answers = (*self.answers, (pending.id, str(answer)))
            return replace(self, answers=answers, given=(*self.given, pending.id), unread=0)
        if pending == AGE:
            return replace(self, facts=self.facts.with_fact(AGE, answer), given=(*self.given, AGE), unread=0)
        if pending == WHICH:
            return replace(self, questionnaire=questionnaires()[str(answer)], given=(*self.given, WHICH), unread=0)
        raise ValueError("everything is answered")

    def back(self) -> "Filled":
        """Without the last answer; the same when there is none."""
        if not self.given:
            return self
        last, rest = self.given[-1], replace(self, given=self.given[:-1], unread=0)
        if last == WHICH:
            return replace(rest, questionnaire=None)
        if last == AGE:
            return replace(rest, facts=self.facts.with_fact("age", None))
        return replace(rest, answers=tuple(pair for pair in self.answers if pair[0] != last))

    def restarted(self) -> "Filled":
        """With no item answered."""
        kept = tuple(name for name in self.given if name in (WHICH, AGE))
        return replace(self, answers=(), given=kept, unread=0)

    def to_json(self) -> dict[str, Any]:
        """Plain data for the slot ``triage``."""
        own = self.questionnaire
        return {
            "questionnaire": own.questionnaire if own else None,
            "digest": own.validation.digest if own else None,
            "facts": self.facts.known(),
            "answers": dict(self.answers),
            "given": list(self.given),
            "unread": self.unread,
        }

    @classmethod
    def from_json(cls, state: Mapping[str, Any]) -> "Filled":
        """What ``to_json`` made. When the questionnaire changed meanwhile no answer is kept."""
        name, facts = state["questionnaire"], Facts.of(state["facts"])
        own = questionnaires()[name] if name else None
        filled = cls(own, facts, tuple(state["answers"].items()), tuple(state["given"]), state["unread"])
        return filled if own is None or own.validation.digest == state["digest"] else filled.restarted()
