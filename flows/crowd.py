"""All patients that two protocols may tell apart, one for each cell of a grid, and a set of cells in words."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from flows.facts import HEALTH, OLDEST_MONTHS, VALUES, Facts
from flows.paths import ages
from flows.patients import somebody
from flows.protocol import Protocol

NONE = "none"  # no other illness and no third contact
Cell = tuple[tuple[int, int], tuple[str, str], str]  # (youngest, oldest) in months, (sex, pregnant), illness


@dataclass(frozen=True, slots=True)
class Crowd:
    """``spans`` of ages in months, inclusive; ``people`` as sex and pregnancy, "" where it is not asked; ``extras``."""

    spans: tuple[tuple[int, int], ...]
    people: tuple[tuple[str, str], ...]
    extras: tuple[str, ...]

    @classmethod
    def of(cls, *protocols: Protocol) -> "Crowd":
        """Everybody whom one of ``protocols`` may treat differently from another."""
        edges = sorted({edge for protocol in protocols for edge in ages(protocol)})
        starts = [edge for edge in edges if edge == 0 or edge - 1 in edges]
        needs = {need for protocol in protocols for need in _needs(protocol)}
        illnesses = {illness for protocol in protocols for illness in protocol.step_up.health}
        return cls(
            spans=tuple(zip(starts, [*(start - 1 for start in starts[1:]), OLDEST_MONTHS], strict=True)),
            people=tuple(_people("sex" in needs, "pregnant" in needs)),
            extras=(NONE, *(illness for illness in HEALTH if illness in illnesses), "returned"),
        )

    def cells(self) -> Iterator[tuple[Cell, Facts]]:
        """Each cell with a patient of it, of whom everything is known."""
        for cell in product(self.spans, self.people, self.extras):
            (youngest, _), (sex, pregnant), extra = cell
            facts = Facts("self", youngest, sex, pregnant or "no", "yes" if extra == "returned" else None)
            yield cell, facts.with_health(HEALTH, (extra,))

    def words(self, cells: Iterable[Cell]) -> list[str]:
        """``cells`` as few lines as they can be told in; people who are alike at several ages are one line."""
        rows: dict[tuple[int, int], set[tuple[tuple[str, str], str]]] = defaultdict(set)
        for span, person, extra in cells:
            rows[span].add((person, extra))
        alike: dict[frozenset[tuple[tuple[str, str], str]], list[tuple[int, int]]] = defaultdict(list)
        for span in self.spans:
            if span in rows:
                alike[frozenset(rows[span])].append(span)
        return [line for row, spans in alike.items() for line in self._row(_joined(spans), row)]

    def _row(self, spans: list[tuple[int, int]], row: Collection[tuple[tuple[str, str], str]]) -> Iterator[str]:
        extras: dict[tuple[tuple[str, str], ...], list[str]] = defaultdict(list)
        for extra in self.extras:
            if who := tuple(person for person in self.people if (person, extra) in row):
                extras[who].append(extra)
        for who, those in extras.items():
            told = () if len(those) == len(self.extras) else tuple(those)
            for sexes, pregnancies in self._persons(who):
                yield somebody(spans, sexes, pregnancies, told)

    def _persons(self, who: tuple[tuple[str, str], ...]) -> Iterator[tuple[set[str], set[str]]]:
        """Sexes and pregnancies that together are just ``who``, else each by itself."""
        if len(who) == len(self.people):
            yield set(), set()
            return
        sexes, pregnancies = {sex for sex, _ in who}, {pregnant for _, pregnant in who if pregnant}
        those = {person for person in self.people if person[0] in sexes and person[1] in {*pregnancies, ""}}
        if those == set(who):
            every = {pregnant for _, pregnant in self.people if pregnant}
            yield sexes, set() if pregnancies == every else pregnancies
        else:
            for person in who:
                yield {person[0]}, {person[1]} - {""}


def _needs(protocol: Protocol) -> Iterator[str]:
    conditions = [protocol.applies, *protocol.step_up.conditions]
    conditions += [question.ask_if for question in protocol.questions if question.ask_if]
    for condition in conditions:
        yield from condition.needs


def _people(sex: bool, pregnancy: bool) -> Iterator[tuple[str, str]]:
    for value in VALUES["sex"] if sex else ("not_sure",):
        for pregnant in VALUES["pregnant"] if pregnancy and value != "male" else ("",):
            yield value, pregnant


def _joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Neighbours as one span."""
    joined: list[tuple[int, int]] = []
    for span in spans:
        if joined and joined[-1][1] + 1 == span[0]:
            joined[-1] = (joined[-1][0], span[1])
        else:
            joined.append(span)
    return joined
