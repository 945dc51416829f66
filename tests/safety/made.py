"""A draft made of a text, for the tests of what the guard does with it."""

from collections.abc import Collection, Sequence

from safety.draft import Draft, draft

FACT = "Call 911 now."


def made(
    text: str,
    facts: Sequence[str] = (),
    language: str = "en",
    channel: str = "web",
    committed: bool = False,
    allowed: Collection[str] = (),
) -> Draft:
    return draft(text, language, facts, channel, committed, allowed)
