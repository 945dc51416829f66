"""What patients write is read exactly or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import Answer, read, read_choice, read_yes_no
from flows.dispositions import Disposition
from flows.facts import VALUES
from flows.protocol import Protocol
from flows.question import Question
from flows.reading import abroad, languages, plain, reading


def question(options: dict[str, str], count_from: int = 1) -> Question:
    """A yes/no question, or one with ``options``."""
    return Question("q_one", "?", options, Disposition.URGENT, False, "r", "w", ("s",), None, None, count_from)


SIGNS = {
    "pressure": "It feels heavy, tight, squeezing or burning, for more than 5 minutes",
    "spreads": "It goes to an arm, the neck, jaw, back or belly",
    "sweat": "Cold sweat, or feeling sick or faint",
    "breath": "Short of breath",
}
MANY = question(SIGNS)
TWO_OF_FOUR = question(SIGNS, count_from=2)
PLAIN = question({})
QUESTIONS = [MANY, PLAIN, TWO_OF_FOUR, question({"one_a": "Fever", "two_b": "Cough"})]

YES = """yes|Yes!|YES|y|yeah|yeahh|yep|yup|yesss|ya|yes please|yes i do|yes she does|yes he has|i do|she does
sure|of course|definitely|a little|a bit|sometimes|i think so|probably|correct|👍|👍🏽|✅|si|sí|Sí.|siii
s|claro|claro que sí|creo que sí|un poco|sí tengo|sí, un poco|a veces|así es|por supuesto|sí doctora
yess|defintely|probabely|exacto|sip|mucho|yes, thank you|kind of yes"""
NO = """no|No.|NO|n|nope|nah|noo|nooo|no thanks|no i dont|no I don't|no she doesn't|not at all|none
none of these|None of them|neither|no, none of those|i dont have any of these|definitely not|👎|❌
no gracias|ninguno|ninguna|ninguna de esas|nada de eso|para nada|no tengo|no tiene nada de eso
claro que no|no señor|nop|ningunna|no hay|negative|no way"""
NOT_SURE = """not sure|Not sure.|im not sure|I don't know|idk|dunno|no idea|maybe|perhaps|possibly|i dont think so
not that i know of|cant tell|hard to say|no sé|no se|nose|no lo sé|no estoy segura|quizás|tal vez
a lo mejor|no creo|creo que no|puede ser|más o menos|ni idea|🤷|maybee|dunnno|no sabría decir
que yo sepa no|probably not|she doesn't know|sort of"""
NOTHING = """no wait yes|yes no|yes and no|not really|I don't have that but a bit|no but my arm hurts|nine
nose bleed|hope|he doesn't|I can't|she isn't|nothing|nada|no puedo|never|?|...|🙂|ok|hello
my arm hurts|yes but only when I cough|no tengo pero un poco|it started yesterday|neck|done|same|11
0|99|x|año|no no yes|si pero no|sí y no|can you repeat|why|nurse|no me diga|no dormí|note"""


@pytest.mark.parametrize(("texts", "value"), [(YES, "yes"), (NO, "no"), (NOT_SURE, "not_sure")])
def test_words(texts: str, value: str) -> None:
    for text in texts.replace("\n", "|").split("|"):
        langs = [lang for lang in ("en", "es") if reading(lang).phrases[""].get(plain(text)) == value]
        assert langs or read(text, PLAIN, "en") or read(text, PLAIN, "es"), text
        for lang in langs:
            for asked in (PLAIN, MANY):
                assert read(text, asked, lang) == Answer(value), (text, lang)


@pytest.mark.parametrize("text", ["", "   ", *NOTHING.replace("\n", "|").split("|")])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_what_is_no_answer_is_not_read(text: str, lang: str) -> None:
    assert read(text, PLAIN, lang) is None
    assert read(text, MANY, lang) is None


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("2", ["spreads"]),
        ("b", ["spreads"]),
        ("B.", ["spreads"]),
        ("2️⃣", ["spreads"]),
        ("1 and 3", ["pressure", "sweat"]),
        ("3, 1", ["pressure", "sweat"]),
        ("1 plus 3", ["pressure", "sweat"]),
        ("1,2 & 4", ["pressure", "spreads", "breath"]),
        ("yes 2", ["spreads"]),
        ("sí, 2 and 3", ["spreads", "sweat"]),
        ("short of breath", ["breath"]),
        ("breath", ["breath"]),
        ("Short of breath.", ["breath"]),
        ("2 and 6", ["spreads"]),
        ("both", []),
        ("all of them", ["pressure", "spreads", "sweat", "breath"]),
        ("the first two", ["pressure", "spreads"]),
        ("some of them", []),
        ("4. Short of breath", ["breath"]),
        ("short of breath and cold sweat or feeling sick", ["sweat", "breath"]),
    ],
)
def test_numbers_letters_and_names_of_options(text: str, options: list[str]) -> None:
    assert read(text, MANY, "en") == Answer("yes", tuple(options))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5", "no"),
        ("e", "no"),
        ("none", "no"),
        ("6", "not_sure"),
        ("not_sure", "not_sure"),
        ("1 and 5", None),
        ("5 and 6", None),
        ("7", None),
        ("12", None),
    ],
)
def test_the_last_two_choices(text: str, value: str | None) -> None:
    answer = read(text, MANY, "en")
    assert (answer and answer.value) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1", "yes"),
        ("2", "no"),
        ("3", "not_sure"),
        ("b", "no"),
        ("yes 2", None),
        ("y 2", None),
        ("1 2", None),
        ("4", None),
    ],
)
@pytest.mark.parametrize("lang", ["en", "es"])
def test_numbers_of_a_plain_question(text: str, value: str | None, lang: str) -> None:
    answer = read(text, PLAIN, lang)
    assert (answer and answer.value) == value


@pytest.mark.parametrize(
    ("fact", "text", "value"),
    [
        ("about", "me", "self"),
        ("about", "for me", "self"),
        ("about", "para mí", "self"),
        ("about", "para mí mismo", "self"),
        ("about", "1", "self"),
        ("about", "my son", "child"),
        ("about", "mi hija", "child"),
        ("about", "it's for my baby", "child"),
        ("about", "b", "child"),
        ("about", "my mom", "other"),
        ("about", "mi abuelita", "other"),
        ("about", "someone else", "other"),
        ("about", "other", "other"),
        ("about", "yes", None),
        ("about", "my son and me", None),
        ("sex", "female", "female"),
        ("sex", "mujer", "female"),
        ("sex", "F", "female"),
        ("sex", "hombre", "male"),
        ("sex", "she is a girl", "female"),
        ("sex", "prefer not to say", "not_sure"),
        ("sex", "yes", None),
        ("sex", "2", "male"),
        ("pregnant", "yes", "yes"),
        ("pregnant", "I'm pregnant", "yes"),
        ("pregnant", "no estoy embarazada", "no"),
        ("pregnant", "maybe", "not_sure"),
        ("pregnant", "2", "no"),
        ("pregnant", "me", None),
    ],
)
def test_other_facts(fact: str, text: str, value: str | None) -> None:
    for lang in ("en", "es"):
        answer = read(text, fact, lang)  # type: ignore[arg-type]  # the names are literals
        assert (answer and answer.value) == value, lang


def test_a_letter_that_means_two_things_is_asked_again() -> None:
    assert read("m", "sex", "en") == Answer("male")
    assert read("m", "sex", "es") is None  # mujer or masculino


def test_the_payload_of_every_button_is_read_as_itself(protocols: dict[str, Protocol]) -> None:
    asked = [question for protocol in protocols.values() for question in protocol.questions if question.ask]
    for question in asked:
        for place, choice in enumerate(question.choices, start=1):
            for text in (choice, str(place)):
                if question.measure is not None and text != choice and question.measure.kind == "number":
                    continue  # a small number may be the count
                answer = read(text, question, "es")
                assert answer is not None
                if choice in question.any_of:
                    few = question.count_from > 1
                    assert answer == Answer("no" if few else "yes", (choice,))
                else:
                    assert answer == Answer("no" if choice == "none" else choice)
        for option, label in question.any_of.items():
            answer = read(label, question, "en")
            assert answer is not None
            assert answer.options == (option,)


@pytest.mark.parametrize(("fact", "value"), [(fact, value) for fact, values in VALUES.items() for value in values])
def test_the_payload_of_every_fact_is_read_as_itself(fact: str, value: str) -> None:
    assert read(value, fact, "es") == Answer(value)  # type: ignore[arg-type]


@given(st.text(max_size=200), st.sampled_from(languages()), st.sampled_from(QUESTIONS))
def test_any_text_is_read_the_same_twice_or_not_at_all(text: str, lang: str, question: Question) -> None:
    answer = read(text, question, lang)
    assert answer == read(text, question, lang)
    assert answer is None or answer.value in ("yes", "no", "not_sure")


@given(
    st.sampled_from(sorted({p for lang in languages() for p in reading(lang).phrases[""]})),
    st.sampled_from(["but", "pero", "wait", "except", "arm"]),
)
def test_an_answer_with_a_word_more_is_no_answer(phrase: str, word: str) -> None:
    """Words that turn a meaning around are never skipped."""
    assert read(f"{phrase} {word} zzzz", PLAIN, "en") is None


def test_case_spaces_accents_and_marks_do_not_matter() -> None:
    for text in ("  SÍ !!", "sí\u200b", "s\u00ed", "si\u0301", "¡Sí!", "SI", "\u202esi"):
        assert read(text, PLAIN, "es") == Answer("yes"), text


def test_a_long_story_is_no_answer() -> None:
    assert read("yes " * 100, PLAIN, "en") is None


def test_every_phrase_is_read_as_what_it_says() -> None:
    for lang in languages():
        for phrase, meaning in reading(lang).phrases[""].items():
            assert plain(phrase) == phrase, "a plain text stays as it is"
            answer = read(phrase, PLAIN, lang)
            assert (answer and answer.value) == (None if meaning == "unclear" else meaning), (lang, phrase)


def test_what_comes_from_abroad_never_overrules_what_a_language_says_itself() -> None:
    for lang in languages():
        for group, phrases in abroad(lang).items():
            assert not set(phrases) & set(reading(lang).phrases.get(group, {}))


@given(st.text(max_size=80))
def test_a_plain_text_stays_plain(text: str) -> None:
    assert plain(plain(text)) == plain(text)


@pytest.mark.parametrize(
    ("text", "choice"),
    [("1", "a1"), ("B", "b2"), ("b2", "b2"), ("3", None), ("zero", None), ("0", None), ("1 2", None)],
)
def test_one_of_several_choices(text: str, choice: str | None) -> None:
    assert read_choice(text, ["a1", "b2"]) == choice


@pytest.mark.parametrize(("text", "value"), [("sí", "yes"), ("2", "no"), ("idk", "not_sure"), ("no wait yes", None)])
def test_yes_or_no_outside_a_protocol(text: str, value: str | None) -> None:
    assert read_yes_no(text, "en") == value
