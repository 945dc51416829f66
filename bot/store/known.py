"""What is known of a patient beside their messages: the facts, and which question of ours is open beside them."""

import json

from bot.store.models import Conversation
from bot.store.store import Tx


async def set_facts(tx: Tx, conversation: str, facts: dict[str, object]) -> None:
    """Keep what is known of the patient without asking, such as age and sex."""
    row = await tx.session.get_one(Conversation, conversation)
    row.facts_sealed = tx.box.seal(f"conversation|facts|{conversation}", json.dumps(facts))


def facts_of(tx: Tx, conversation: Conversation) -> dict[str, object]:
    """What is known of the patient without asking."""
    if conversation.facts_sealed is None:
        return {}
    facts: dict[str, object] = json.loads(
        tx.box.open(f"conversation|facts|{conversation.id}", conversation.facts_sealed)
    )
    return facts


def set_teaching(tx: Tx, conversation: Conversation, state: dict[str, object] | None) -> None:
    """Keep how far the patient has gone over the discharge sheet; ``None`` when that is over."""
    place = f"conversation|teaching|{conversation.id}"
    conversation.teaching_sealed = None if state is None else tx.box.seal(place, json.dumps(state))


def teaching_of(tx: Tx, conversation: Conversation) -> dict[str, object] | None:
    """How far the patient has gone over the discharge sheet; ``None`` when nothing is being asked about it."""
    if conversation.teaching_sealed is None:
        return None
    state: dict[str, object] = json.loads(
        tx.box.open(f"conversation|teaching|{conversation.id}", conversation.teaching_sealed)
    )
    return state


def set_side(tx: Tx, conversation: Conversation, state: dict[str, object] | None) -> None:
    """Keep which question of ours outside of any interview is open (whom it is about, a PIN); ``None`` for none."""
    place = f"conversation|side|{conversation.id}"
    conversation.side_sealed = None if state is None else tx.box.seal(place, json.dumps(state, ensure_ascii=False))


def side_of(tx: Tx, conversation: Conversation) -> dict[str, object] | None:
    """The open question outside of any interview, if one is."""
    if conversation.side_sealed is None:
        return None
    state: dict[str, object] = json.loads(tx.box.open(f"conversation|side|{conversation.id}", conversation.side_sealed))
    return state
