"""One questionnaire: its items, what was answered so far, the sum, and where the band of the sum sends the patient."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from flows.dispositions import Disposition
from flows.facts import Condition, Facts, StepUp
from flows.protocol import Source
from flows.question import pregnancy
from flows.validation import Validation

SKIPPED: Final = "skipped"  # the patient left the item out
NOT_SURE: Final = "not_sure"
ALL: Final = "all"  # the offer to go on after the first items
HARD: Final = "hard"  # the item about daily life, which is not scored
MOST_SKIPPED: Final = 1  # with more left out a nurse looks at it

Answers = Mapping[str, str]  # item id to the id of the choice, "skipped" or "not_sure"


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice; ``points`` are of a scored item, ``counts`` says that daily life is hard."""

    id: str
    text: str
    points: int = 0
    counts: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """What is asked at one time; ``report`` is the line that staff read."""

    id: str
    ask: str
    report: str
    choices: tuple[Choice, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the choices, in the order shown."""
        return tuple(choice.id for choice in self.choices)

    def of(self, answer: str) -> Choice | None:
        """The choice that ``answer`` names; none when the item was left out."""
        return next((choice for choice in self.choices if choice.id == answer), None)


@dataclass(frozen=True, slots=True)
class CrisisItem:
    """Any answer to ``item`` but the lowest, also none, is a crisis: ``then`` at least, and ``protocol`` goes on."""

    item: str
    then: Disposition
    protocol: str


@dataclass(frozen=True, slots=True)
class First:
    """The first ``items`` alone: below ``all_from`` points the others are only offered.

    In pregnancy and after birth, ``pregnant_from`` points are enough for the same day.
    """

    items: int
    all_from: int
    then: Disposition
    pregnant_from: int | None


@dataclass(frozen=True, slots=True)
class Band:
    """Sums from ``least`` to ``most`` lead to ``then``, where daily life is hard to ``if_hard``."""

    id: str
    least: int
    most: int
    then: Disposition
    if_hard: Disposition
    nurse: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where the answers lead, and why: ``because`` is a band, an item of crisis, "first", or "skipped".

    ``score`` is the sum of what was answered. ``nurse``: staff are asked to look, though nothing else calls them.
    """

    disposition: Disposition
    because: str
    score: int
    crisis: bool = False
    raised: bool = False
    nurse: bool = False


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """See the module. ``complaints``: the protocols about the same; ``named_by``: beginnings of a patient's words."""

    questionnaire: str
    title: str
    version: int
    validation: Validation
    applies: Condition
    complaints: tuple[str, ...]
    items: tuple[Item, ...]
    offer: Item
    hard: Item
    first: First
    crisis: CrisisItem | None
    bands: tuple[Band, ...]
    step_up: StepUp
    advice: tuple[str, ...]
    watch_for: tuple[str, ...]
    named_by: tuple[str, ...]
    sources: Mapping[str, Source]

    @property
    def most(self) -> int:
        """The highest sum."""
        return sum(max(choice.points for choice in item.choices) for item in self.items)

    def pending(self, answers: Answers) -> Item | None:
        """What is asked next; ``None`` once the answers decide. A crisis is decided at once."""
        if self._is_crisis(answers):
            return None
        if item := _unanswered(self.items[: self.first.items], answers):
            return item
        if self._is_low(answers) and answers.get(ALL) != "yes":
            return None if ALL in answers else self.offer
        return _unanswered((*self.items, self.hard), answers)

    def decide(self, answers: Answers, facts: Facts, floor: Disposition | None = None) -> Outcome:
        """Where ``answers`` lead; an item that was left out counts as the worst choice, so it never lowers anything.

        A sum alone sends nobody further than to a clinician on the same day (NICE NG225); only ``floor`` does.
        """
        because, level, nurse = self._level(answers)
        crisis = self._is_crisis(answers)
        higher = level.one_up() if self._raises(facts) and level.rank > Disposition.SAME_DAY.rank else level
        if self._is_pregnant(answers, facts):
            higher = higher.at_least(Disposition.SAME_DAY)
        final = higher.at_least(floor)
        raised = final is higher and higher is not level
        return Outcome(final, because, self.score(answers), crisis, raised, nurse)

    def score(self, answers: Answers) -> int:
        """The sum of the items that were answered."""
        chosen = (item.of(answers.get(item.id, SKIPPED)) for item in self.items)
        return sum(choice.points for choice in chosen if choice)

    def skipped(self, answers: Answers) -> tuple[Item, ...]:
        """The scored items that were put and left out."""
        return tuple(item for item in self.items if item.id in answers and item.of(answers[item.id]) is None)

    def _level(self, answers: Answers) -> tuple[str, Disposition, bool]:
        band, hard = self._band(answers), self._is_hard(answers)
        level = band.if_hard if hard else band.then
        if self.crisis and self._is_crisis(answers):
            silent = answers[self.crisis.item] == SKIPPED
            name = f"{self.crisis.item}_unanswered" if silent else self.crisis.item
            return name, self.crisis.then.at_least(level), False
        if len(self.skipped(answers)) > MOST_SKIPPED:
            return SKIPPED, Disposition.NURSE.at_least(level), False
        if answers.get(ALL) == "no":
            return "first", self.first.then, False
        return band.id, level, band.nurse

    def _band(self, answers: Answers) -> Band:
        points = self._at_worst(answers, self.items)
        return next(band for band in self.bands if band.least <= points <= band.most)

    def _at_worst(self, answers: Answers, items: tuple[Item, ...]) -> int:
        put = ((item, item.of(answers[item.id])) for item in items if item.id in answers)
        return sum(choice.points if choice else max(c.points for c in item.choices) for item, choice in put)

    def _is_low(self, answers: Answers) -> bool:
        return self._at_worst(answers, self.items[: self.first.items]) < self.first.all_from

    def _is_crisis(self, answers: Answers) -> bool:
        if self.crisis is None or self.crisis.item not in answers:
            return False
        item = next(item for item in self.items if item.id == self.crisis.item)
        return answers[item.id] != item.ids[0]

    def _is_hard(self, answers: Answers) -> bool:
        if HARD not in answers:
            return False
        choice = self.hard.of(answers[HARD])
        return choice is None or choice.counts

    def _raises(self, facts: Facts) -> bool:
        return any(condition.holds(facts) for condition in self.step_up.conditions)

    def _is_pregnant(self, answers: Answers, facts: Facts) -> bool:
        enough = self.first.pregnant_from
        if enough is None or facts.pregnant != "yes" or not pregnancy().holds(facts):
            return False
        return self._at_worst(answers, self.items[: self.first.items]) >= enough


def _unanswered(items: tuple[Item, ...], answers: Answers) -> Item | None:
    return next((item for item in items if item.id not in answers), None)
