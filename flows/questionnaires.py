"""The questionnaires of the product, read strictly from their files."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from flows.dispositions import Disposition
from flows.document import ID, Part, read_document
from flows.facts import StepUp
from flows.named import beginnings
from flows.protocol import read_sources
from flows.question import read_condition, read_level
from flows.questionnaire import ALL, HARD, Band, Choice, CrisisItem, First, Item, Questionnaire
from flows.validation import read_validation

FOLDER: Final = Path(__file__).resolve().parent / "questionnaires"
YES_NO: Final = (Choice("yes", "Yes"), Choice("no", "No"))
LONGEST: Final = 160  # characters of a question


@cache
def questionnaires() -> dict[str, Questionnaire]:
    """Every questionnaire of the product by id, read once."""
    return load_questionnaires(FOLDER)


def load_questionnaires(folder: Path) -> dict[str, Questionnaire]:
    """Every questionnaire in ``folder`` by id; ``ProtocolError`` for the first mistake."""
    return {path.stem: load_questionnaire(path) for path in sorted(folder.glob("*.yaml"), reverse=True)}


def load_questionnaire(path: Path) -> Questionnaire:
    """The questionnaire in the file at ``path``; ``ProtocolError`` says the file, the place and what is wrong."""
    content = read_document(path)
    part = Part(content, path.name)
    choices = tuple(_choices(part, "choices"))
    items, crisis = _items(part, choices)
    first, offer = _first(part.part("first"))
    found = Questionnaire(
        questionnaire=part.name("questionnaire"),
        title=part.text("title", 80),
        version=part.take("version", int),
        validation=read_validation(part, content, "questionnaires"),
        applies=read_condition(part.part("for")),
        complaints=part.words("complaints"),
        items=items,
        offer=offer,
        hard=_hard(part.part("hard")),
        first=first,
        crisis=crisis,
        bands=tuple(map(_band, part.parts("bands"))),
        step_up=StepUp(tuple(map(read_condition, part.parts("one_step_up")))),
        advice=part.words("advice"),
        watch_for=part.words("watch_for"),
        named_by=_named_by(part.part("named_by")),
        sources=read_sources(part.part("sources")) or part.fail("must name a source", "sources"),
    )
    part.finish()
    _check(found, part, path.stem)
    return found


def _choices(part: Part, key: str) -> Iterator[Choice]:
    for one in part.parts(key):
        name, text = one.name("id"), one.text("text", 40)
        yield Choice(name, text, one.take("points", int, 0), one.take("counts", bool, False))
        one.finish()


def _items(part: Part, choices: tuple[Choice, ...]) -> tuple[tuple[Item, ...], CrisisItem | None]:
    items, crisis = [], None
    for one in part.parts("items"):
        item = Item(one.name("id"), one.text("ask", LONGEST), one.text("report", 80), choices)
        if "crisis" in one.names():
            marked = one.part("crisis")
            crisis = CrisisItem(item.id, read_level(marked, "then"), marked.name("protocol"))
            marked.finish()
        items.append(item)
        one.finish()
    return tuple(items), crisis


def _first(part: Part) -> tuple[First, Item]:
    pregnant_from = part.take("same_day_if_pregnant_from", int, None)
    first = First(part.take("items", int), part.take("all_from", int), read_level(part, "then"), pregnant_from)
    offer = Item(ALL, part.text("offer", LONGEST), "Wants the other questions too", YES_NO)
    part.finish()
    return first, offer


def _hard(part: Part) -> Item:
    item = Item(HARD, part.text("ask", LONGEST), "How hard daily life is", tuple(_choices(part, "choices")))
    part.finish()
    return item


def _band(part: Part) -> Band:
    band = Band(
        id=part.name("id"),
        least=part.take("from", int),
        most=part.take("to", int),
        then=read_level(part, "then"),
        if_hard=read_level(part, "if_hard"),
        nurse=part.take("nurse", bool, False),
    )
    part.finish()
    return band


def _named_by(part: Part) -> tuple[str, ...]:
    return beginnings(word for language in part.names() for word in part.words(language))


def _check(found: Questionnaire, part: Part, stem: str) -> None:
    """What only the whole file shows."""
    if found.questionnaire != stem:
        part.fail(f"must be {stem!r}, the name of the file", "questionnaire")
    points = [choice.points for choice in found.items[0].choices]
    if points != list(range(len(points))):
        part.fail("the points must go 0, 1, 2 ... in the order shown", "choices")
    ids = [item.id for item in (*found.items, found.offer, found.hard)]
    if len(ids) != len(set(ids)) or not all(map(ID.fullmatch, ids)):
        part.fail("an id stands twice", "items")
    if not 0 < found.first.items < len(found.items):
        part.fail("must be fewer than there are items, and one at least", "first.items")
    _check_bands(found, part)


def _check_bands(found: Questionnaire, part: Part) -> None:
    """They follow each other without a gap from 0 to the highest sum, none less urgent than the one before."""
    least, before = 0, (Disposition.SELF_CARE.rank, Disposition.SELF_CARE.rank)
    for band in found.bands:
        if band.least != least or band.most < band.least:
            part.fail(f"{band.id} must begin at {least}", "bands")
        ranks = (band.then.rank, band.if_hard.rank)
        if ranks[0] > before[0] or ranks[1] > before[1] or ranks[1] > ranks[0]:
            part.fail(f"{band.id} is less urgent than it must be", "bands")
        if min(ranks) < Disposition.SAME_DAY.rank:
            part.fail(f"{band.id}: a sum alone is never more urgent than same_day", "bands")
        least, before = band.most + 1, ranks
    if least != found.most + 1:
        part.fail(f"must end at {found.most}", "bands")
