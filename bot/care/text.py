"""The sheet as plain text, whole or in parts that a message can carry."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.care.sheet import Fact, Item, Section, Sheet, placed
from bot.channels.parts import split
from bot.words import Words

SMALLEST = 640  # UTF-16 units; a part must hold the longest line of an order with its heading
ROOM_FOR_COUNT = 40  # the line "Part 12 of 14" in the longest of our languages


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines that stay together; ``heading`` is said again when a part begins with it."""

    heading: str
    lines: tuple[str, ...]


def to_text(sheet: Sheet) -> str:
    """All of ``sheet``."""
    return "\n\n".join([_top(sheet), *("\n".join(_section(sheet, section)) for section in sheet.sections)])


def parts(sheet: Sheet, words: Words, limit: int = 1500) -> list[str]:
    """``sheet`` in numbered messages of at most ``limit`` UTF-16 units; a heading is said again where a part goes on.

    An item stays whole where it fits, and the line of an order is never cut.
    """
    if limit < SMALLEST:
        raise ValueError(f"a part of a sheet must hold at least {SMALLEST} units")
    packed = _packed(list(_blocks(sheet)), limit - ROOM_FOR_COUNT)
    if len(packed) == 1:
        return packed
    said = [
        words.say("discharge-part", sheet.language, n=str(n), of=str(len(packed))) for n in range(1, len(packed) + 1)
    ]
    return [f"{count}\n{text}" for count, text in zip(said, packed, strict=True)]


def _top(sheet: Sheet) -> str:
    return "\n".join(filter(None, (sheet.banner, sheet.title, sheet.patient, sheet.call_first)))


def _section(sheet: Sheet, section: Section) -> Iterator[str]:
    yield section.title
    if section.note:
        yield section.note
    for item in section.items:
        yield from _item(sheet, item)


def _item(sheet: Sheet, item: Item) -> Iterator[str]:
    first, *rest = (_lines(sheet, fact) for fact in item.facts)
    yield f"- {first[0]}"
    yield from first[1:]
    for lines in rest:
        yield from lines


def _lines(sheet: Sheet, fact: Fact) -> Sequence[str]:
    """The order stands alone on its lines, so that nothing of ours can be read into it."""
    if fact.kind == "order":
        return [f"{fact.label}:", *(placed(line, sheet.language) for line in fact.text.split("\n"))]
    text = placed(fact.text, sheet.language)
    text = f"{text} ({fact.mark})" if fact.mark else text
    return [f"{fact.label}: {text}" if fact.label else text]


def _blocks(sheet: Sheet) -> Iterator[_Block]:
    yield _Block("", (_top(sheet),))
    for section in sheet.sections:
        if section.note:
            yield _Block(section.title, (section.note,))
        for item in section.items:
            yield _Block(section.title, tuple(_item(sheet, item)))


def _packed(blocks: Sequence[_Block], limit: int) -> list[str]:
    """Greedy: the next block goes into the part if it fits, else it begins a new one under its heading."""
    packed, part, heading = [], "", ""
    for block in (small for whole in blocks for small in _small(whole, limit)):
        body = "\n".join(block.lines)
        longer = f"{part}\n{body}" if block.heading == heading else f"{part}\n\n{block.heading}\n{body}"
        if part and _units(longer) > limit:
            packed.append(part)
            part = f"{block.heading}\n{body}" if block.heading else body
        else:
            part = longer.strip("\n")
        heading = block.heading
    return [*packed, part]


def _small(block: _Block, limit: int) -> Iterator[_Block]:
    """``block`` itself, or several with some of its lines each, where it is longer than a part."""
    room = limit - _units(block.heading) - 1
    lines: tuple[str, ...] = ()
    for line in (piece for whole in block.lines for piece in split(whole, room)):
        if lines and _units("\n".join((*lines, line))) > room:
            yield _Block(block.heading, lines)
            lines = ()
        lines = (*lines, line)
    yield _Block(block.heading, lines)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
