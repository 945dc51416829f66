"""The guard on a model's words: guardrails-ai with our own validators, no Hub, no telemetry, no network, no memory.

It fails closed: whatever is not clearly passed is refused, an error included, and approved words go out instead.
"""

import os
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Any, Final

from guardrails import Guard as Library
from guardrails.settings import settings
from guardrails.types import OnFailAction
from guardrails.utils.hub_telemetry_utils import HubTelemetry
from guardrails.validator_base import FailResult, PassResult, ValidationResult, Validator, register_validator

from safety import wording
from safety.draft import Draft, draft
from safety.manner import AIMLESS, has_manner, manner

Rule = Callable[[Draft], bool]


def _silence() -> None:
    """Switch off reports to the vendor: on by default, and the settings are read anew for every library guard."""
    settings.rc.enable_metrics = False
    settings.rc.use_remote_inferencing = False
    settings.use_server = False
    settings.disable_tracing = True
    # Its one telemetry object would hold an exporter and a thread even when off; one never set up holds nothing.
    HubTelemetry._instance = object.__new__(HubTelemetry)
    # Validators run in the calling thread: no event loop, no pool of processes.
    os.environ["GUARDRAILS_RUN_SYNC"] = "true"


_silence()

RULES: Final[dict[str, Rule]] = {
    "empty": wording.empty,
    "facts_changed": wording.facts_changed,
    "fact_denied": wording.fact_denied,
    "numbers": wording.numbers,
    "link": wording.link,
    "markup": wording.markup,
    "placeholder": wording.placeholder,
    "length": wording.length,
    "script": wording.script,
    "disguised": wording.disguised,
    "encoded": wording.encoded,
    "unvouched": wording.unvouched,
    "aimless": wording.phrase_rule(AIMLESS),
    "repetition": wording.repetition,
    "reading_level": wording.reading_level,
    "strange_name": wording.strange_name,
    **{name: wording.phrase_rule(name) for name in wording.PHRASE_RULES},
    "promise_of_human": wording.promise_of_human,
}
OF_THIS_GUARD: Final = ("wrong_language", "leak")  # these need to know the guard's languages and canaries
REASONS: Final = (*RULES, *OF_THIS_GUARD, "guard_error")


@dataclass(frozen=True, slots=True)
class Verdict:
    """``failures`` names the rules broken, "guard_error" among them when the guard itself failed; never the text."""

    passed: bool
    failures: tuple[str, ...]


def can_guard(language: str) -> bool:
    """Whether the guard knows this language; in another one a model's words never go out."""
    return has_manner(language)


def _validator(name: str, rule: Rule) -> Validator:
    """``rule`` as a validator of the library; the draft travels as metadata, so that no rule parses it again."""

    class Ruled(Validator):  # type: ignore[misc]  # the library has no types
        def _validate(self, value: Any, metadata: dict[str, Any]) -> ValidationResult:
            draft = metadata["draft"]
            if draft.text != value or rule(draft):
                return FailResult(error_message=name)
            return PassResult()

    return register_validator(name=f"lamplight/{name}", data_type="string")(Ruled)(
        on_fail=OnFailAction.NOOP, use_local=True
    )


class Guard:
    """Checks the words around locked facts; one per process, safe to call from several threads."""

    def __init__(self, languages: Sequence[str], canaries: Sequence[str] = ()) -> None:
        """Load the rules of ``languages``; raises ``ValueError`` for one that has none.

        ``canaries`` are marks set into prompts, which no text may hold.
        """
        self._languages = tuple(languages)
        for language in self._languages:
            manner(language)
        rules: dict[str, Rule] = {
            **RULES,
            "wrong_language": lambda draft: wording.wrong_language(draft, self._languages),
            "leak": lambda draft: wording.leaks(draft, canaries),
        }
        self._names = tuple(rules)
        # The library keeps calls for inspection; one patient's text must not outlive its check.
        self._library: Library[str] = Library(history_max_length=1)
        self._library.configure(allow_metrics_collection=False)
        _silence()  # before any validator is made, and after the library has read its settings again
        self._library.use(*(_validator(name, rule) for name, rule in rules.items()))
        self._lock = Lock()

    def check(
        self,
        text: str,
        *,
        language: str,
        facts: Sequence[str],
        channel: str,
        human_committed: bool,
        allowed_numbers: Collection[str] = (),
    ) -> Verdict:
        """Whether ``text`` may go to the patient. ``facts`` are the approved sentences that it must hold, in any order.

        The rules apply to the words outside of the facts. Never raises: an error is the refusal "guard_error".
        """
        try:
            if language not in self._languages:
                return Verdict(False, ("wrong_language",))
            return self._judge(draft(text, language, facts, channel, human_committed, allowed_numbers))
        except Exception:  # the refusal is the handling: staff are told by safety.escalation.after_refusal
            return Verdict(False, ("guard_error",))

    def _judge(self, draft: Draft) -> Verdict:
        with self._lock:
            try:
                outcome = self._library.parse(draft.text, metadata={"draft": draft}, num_reasks=0)
            finally:
                self._library.history.clear()
        broken = {
            summary.failure_reason
            for summary in outcome.validation_summaries or ()
            if summary.validator_status == "fail"
        }
        failures = tuple(name for name in self._names if name in broken)
        if bool(outcome.validation_passed) is not (not failures):
            return Verdict(False, (*failures, "guard_error"))
        return Verdict(not failures, failures)
