"""With Rasa dead and the model hung, every emergency is answered and escalated, and the others hear the truth."""

from pathlib import Path

from tests.faults.outage import EMERGENCIES, OTHERS, crowd, outage


async def test_every_emergency_is_answered_and_escalated(tmp_path: Path) -> None:
    texts = [EMERGENCIES[n % len(EMERGENCIES)] for n in range(200)]
    async with outage(tmp_path) as (lamplight, twilio):
        outcome = await crowd(lamplight, twilio, texts)
    assert outcome.acknowledged == 200
    assert len(outcome.replies) == 200
    assert all("911" in replies[0] for replies in outcome.replies.values())
    assert len({row.conversation for row in outcome.queue}) == 200
    assert {row.priority for row in outcome.queue} == {0}


async def test_other_messages_get_honest_words_and_a_human(tmp_path: Path) -> None:
    texts = [OTHERS[n % len(OTHERS)] for n in range(12)]
    async with outage(tmp_path) as (lamplight, twilio):
        outcome = await crowd(lamplight, twilio, texts)
        health = await lamplight.health()
    fallbacks = {lamplight.words.say("fallback", language, number="911") for language in ("en", "es")}
    assert len(outcome.replies) == 12
    assert all(fallbacks.intersection(replies) for replies in outcome.replies.values())
    assert [row.reason for row in outcome.queue] == ["bot_unavailable"] * 12
    assert health.status == 503
