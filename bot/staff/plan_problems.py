"""What is wrong with a plan, each beside the control that it is about."""

from collections.abc import Iterable
from typing import Final

from bot.care.plan import Problem
from bot.staff.plan_form import ROWS, SECTIONS

_MISSING: Final = ("Field required", "Tuple should have at least 1 item", "is empty")


class Faults:
    """The problems of a form by control; ``missing`` are the words for what was left empty."""

    def __init__(self, problems: Iterable[Problem], missing: str) -> None:
        self._found: dict[str, list[str]] = {}
        for problem in problems:
            own = missing if problem.reason.startswith(_MISSING) else problem.reason
            self._found.setdefault(_control(problem.field), []).append(own)

    def __bool__(self) -> bool:
        return bool(self._found)

    def of(self, control: str) -> list[str]:
        """What is wrong with ``control``."""
        return self._found.get(control, [])

    def all(self) -> list[tuple[str, str]]:
        """Every problem with its control, in the order found."""
        return [(control, reason) for control, reasons in self._found.items() for reason in reasons]


def _control(field: str) -> str:
    """``activity.0.text`` is about the list, ``medicines.0.for_what.text`` about one control of a row."""
    first, *rest = field.split(".")
    if first in SECTIONS:
        return first
    depth = 3 if first in ROWS else 2 if first == "contact" else 1
    return ".".join([first, *rest][:depth])
