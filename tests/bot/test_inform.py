"""What a general answer looks like: the approved text, its source and the way to a human, all of them locked."""

import re

import pytest

from bot.framing import Brief
from bot.replies import of_order, opening
from bot.settings import Settings
from bot.store.models import Conversation
from bot.store.talk import Waiting
from bot.words import Words
from flows.knowledge import library
from flows.orders import Inform

LANGUAGES = Settings().languages
QUOTED = re.compile(r"[\"“«]\s*([^\"”»]+?)\s*[\"”»]|اكتب: (\S+?)\.")


def waiting(language: str) -> Waiting:
    talk = Conversation(
        id="c1", channel="sms", ours="+1", address_index=b"", address_sealed=b"", language=language, country="US"
    )
    unset = dict.fromkeys(Waiting.__dataclass_fields__)
    return Waiting(**{**unset, "conversation": talk, "message": 1, "text": "text", "offered": (), "facts": {}})


@pytest.fixture(scope="module")
def spoken() -> Words:
    return Words(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("entry", library().entries)
def test_text_source_and_a_human_are_facts(spoken: Words, language: str, entry: str) -> None:
    draft = of_order(spoken, waiting(language), {}, Inform(entry))
    assert isinstance(draft.brief, Brief)
    assert draft.brief.stage == "knowledge"
    text, source, person = (fact.text for fact in draft.brief.facts)
    assert draft.reply.text == f"{text}\n{source}\n{person}"
    assert draft.reply.made_of == {"inform": entry}
    sources = library().entries[entry].sources
    assert (sources[0].title if sources else spoken.say("knowledge-source-service", language)) in source
    assert QUOTED.search(person)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_message_says_machine_human_and_emergency(spoken: Words, language: str) -> None:
    asked = waiting(language).conversation
    asked.greeted = False
    said = opening(spoken, asked, "production")[0].text
    machine = {"en": "automated", "es": "automático", "fr": "automatique", "pt": "automático", "ar": "آلي",
               "zh": "自动", "hi": "स्वचालित", "vi": "tự động"}  # fmt: skip
    widget = spoken.say("widget-disclosure", language, emergency="911", crisis="988")
    for text in (said, widget):
        assert machine[language] in text
        assert QUOTED.search(text), text
        assert "911" in text
    assert QUOTED.search(said)[0] == QUOTED.search(spoken.say("flow-honest", language, number="911"))[0]  # type: ignore[index]
