"""Who may do what in the console: one table of roles, actions and the class of data that each action touches."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

ANYBODY: Final = frozenset({"viewer", "nurse", "supervisor", "clinician", "admin"})
ACTING: Final = ANYBODY - {"viewer"}  # a viewer reads
ADMIN: Final = frozenset({"admin"})
SUPERVISOR: Final = frozenset({"supervisor"})
BEHIND_GLASS: Final = ADMIN  # who runs the machine reads of no patient without having broken the glass


class Data(StrEnum):
    """What an action shows or changes."""

    OWN = "own"  # one's own account
    QUEUE = "queue"  # codes, clocks and what a writer calls a person: no word of a patient
    WORDS = "words"  # what patients wrote, and what explains it
    CARE = "care"  # discharge plans
    STAFF = "staff"  # the accounts of colleagues
    FIGURES = "figures"  # counts that lead to nobody
    HOUSE = "house"  # what patients are asked, and how this installation is set up
    TRACES = "traces"  # which colleague looked at which patient, and why: no word of a patient


@dataclass(frozen=True, slots=True)
class Rule:
    """Which roles may; ``proof``: only soon after a password, a code or a passkey was given.

    ``urgent``: where an emergency waits that nobody has, even without having broken the glass.
    """

    roles: frozenset[str]
    data: Data
    proof: bool = False
    urgent: bool = False

    @property
    def of_patient(self) -> bool:
        """Whether it is done to one patient, of whom whoever does it must be allowed to read now."""
        return self.data in (Data.WORDS, Data.CARE)


RULES: Final[Mapping[str, Rule]] = {
    "account.leave": Rule(ANYBODY, Data.OWN),
    "account.read": Rule(ANYBODY, Data.OWN),
    "account.password": Rule(ANYBODY, Data.OWN),
    "account.prove": Rule(ANYBODY, Data.OWN),
    "account.sessions": Rule(ANYBODY, Data.OWN, proof=True),
    "account.factor": Rule(ANYBODY, Data.OWN, proof=True),
    "queue.read": Rule(ANYBODY, Data.QUEUE),
    "queue.find": Rule(ANYBODY, Data.QUEUE),
    "queue.presence": Rule(ACTING, Data.QUEUE),
    "conversation.read": Rule(ANYBODY, Data.WORDS),
    "conversation.take": Rule(ACTING, Data.WORDS, urgent=True),
    "conversation.reply": Rule(ACTING, Data.WORDS),
    "conversation.translate": Rule(ACTING, Data.WORDS),
    "conversation.draft": Rule(ACTING, Data.WORDS),
    "conversation.give_back": Rule(ACTING, Data.WORDS),
    "conversation.note": Rule(ACTING, Data.WORDS),
    "conversation.assign": Rule(ACTING, Data.WORDS),
    "conversation.pin": Rule(ACTING, Data.WORDS),
    "escalation.close": Rule(ACTING, Data.WORDS),
    "escalation.snooze": Rule(ACTING, Data.WORDS),
    "patient.read": Rule(ANYBODY, Data.WORDS),
    "patient.restrict": Rule(SUPERVISOR | ADMIN, Data.QUEUE, proof=True),
    "patient.open": Rule(SUPERVISOR | ADMIN, Data.WORDS, proof=True),
    "glass.read": Rule(ANYBODY, Data.QUEUE),
    "glass.break": Rule(ACTING, Data.QUEUE, proof=True),
    "glass.review": Rule(SUPERVISOR, Data.TRACES),
    "reads.read": Rule(ANYBODY - {"nurse", "viewer"}, Data.TRACES),
    "discharge.read": Rule(ANYBODY, Data.CARE),
    "discharge.write": Rule(ACTING, Data.CARE),
    "discharge.approve": Rule(ACTING, Data.CARE, proof=True),
    "protocol.read": Rule(ANYBODY, Data.HOUSE),
    "protocol.seal": Rule(frozenset({"clinician"}), Data.HOUSE, proof=True),
    "protocol.withdraw": Rule(frozenset({"clinician", "supervisor"}), Data.HOUSE),  # at once: it only stops
    "settings.read": Rule(frozenset({"supervisor", "admin"}), Data.HOUSE),
    "settings.write": Rule(ADMIN, Data.HOUSE, proof=True),
    "figures.read": Rule(ANYBODY - {"nurse", "viewer"}, Data.FIGURES),
    "staff.read": Rule(ADMIN, Data.STAFF),
    "staff.write": Rule(ADMIN, Data.STAFF, proof=True),
}
