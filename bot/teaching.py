"""Going over the discharge sheet in the chat: what the patient answered, what follows, and when a nurse is called."""

from datetime import date

from bot.care import teach_back
from bot.care.situations import catalogue
from bot.care.teach_back import Step, TeachBack
from bot.message import Reply, choice_named
from bot.store.talk import Waiting
from bot.words import Words
from flows.protocol import Mode


def begun(names: tuple[str, ...], words: Words, language: str, country: str) -> tuple[Reply, dict[str, object]]:
    """The first question about the situations ``names``, and where it stands then."""
    step = teach_back.begin(names, words, language, words.numbers(country).emergency)
    return replies(step)[-1], step.state.plain()


def signed(waiting: Waiting, mode: Mode) -> bool:
    """Whether the words about the sheet may reach this patient, in the language of the talk, today."""
    return catalogue().validation.usable(mode, date.today(), waiting.conversation.language)


def answered(words: Words, waiting: Waiting) -> Step:
    """What follows from this message; ``ValueError`` when nothing is being asked."""
    if waiting.teaching is None:
        raise ValueError("nothing is being asked about a sheet")
    talk = waiting.conversation
    chosen = choice_named(waiting.offered, waiting.text, waiting.tapped)
    text = "" if waiting.tapped else waiting.text  # a tap on an older question is no answer to this one
    button = chosen.id.rpartition(".")[2] if chosen else None
    state = TeachBack.of(waiting.teaching)
    return teach_back.answer(state, text, button, words, talk.language, words.numbers(talk.country).emergency)


def is_unclear(step: Step, waiting: Waiting) -> bool:
    """Whether the message was no answer to the question."""
    before = TeachBack.of(waiting.teaching or {})
    return step.state.unclear > before.unclear


def ended(step: Step) -> bool:
    """Whether nothing more is asked about the sheet."""
    return step.escalate is not None or step.state.done


def replies(step: Step) -> list[Reply]:
    """What is said, as one message; a question with its choices where something is asked."""
    text = "\n".join(step.texts)
    if ended(step):
        return [Reply(text, "notice", made_of={"teach": "ended", "call": step.escalate})]
    name = step.state.questions[step.state.at]
    choices = tuple(type(choice)(f"teach-{name}.{choice.id}", choice.text) for choice in step.choices)
    return [Reply(text, "question", choices, {"teach": name, "wrong": step.state.wrong})]
