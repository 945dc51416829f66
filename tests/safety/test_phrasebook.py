"""A phrases file, read: its words in one form, its groups, its denials, and what makes a file unusable."""

from typing import Any

import pytest

from safety.patterns import PhraseError
from safety.phrasebook import Concept, Context, load, parse
from tests.safety.small_book import book, concept, context


def terms(**changes: Any) -> list[frozenset[str]]:
    """The elements of the first phrase of the first concept."""
    entries = parse(book(**changes)).entries
    return list(next(one for one in entries if isinstance(one, Concept)).patterns[0].elements)


def test_entries_are_contexts_then_concepts_in_order() -> None:
    parsed = parse(
        book(
            context=[context("past", "ago"), context("undo", "not ago", only="past question")],
            concepts=[concept("a", "emergency", "x y", stays="past", alone="yes"), concept("b", "ask", "z", "[w] v")],
        )
    )
    past, undo, first, second = parsed.entries
    assert isinstance(past, Context)
    assert isinstance(undo, Context)
    assert isinstance(first, Concept)
    assert isinstance(second, Concept)
    assert (past.name, past.only, len(past.patterns)) == ("past", frozenset(), 1)
    assert (undo.name, undo.only) == ("undo", {"past", "question"})
    assert (first.name, first.kind, first.stays, first.alone) == ("a", "emergency", {"past"}, True)
    assert (second.name, second.kind, second.stays, second.alone, len(second.patterns)) == (
        "b",
        "ask",
        frozenset(),
        False,
        3,
    )
    assert parse(book(concepts=[concept("a", "ask", "x", alone="no")])).entries[0].alone is False  # type: ignore[union-attr]


def test_a_group_may_hold_those_before_it() -> None:
    groups = {"limb": "arm leg*", "body": "<limb> chest heart_beat"}
    assert terms(groups=groups, concepts=[concept("a", "ask", "<body> <limb>")]) == [
        {"arm", "leg*", "chest", "heart_beat"},
        {"arm", "leg*"},
    ]


def test_a_wrong_word_in_a_group_is_told_by_the_groups_name() -> None:
    with pytest.raises(PhraseError, match=r"'limb': 'Arm'"):
        parse(book(groups={"limb": "Arm"}))
    with pytest.raises(KeyError):
        parse(book(groups={"body": "<limb>", "limb": "arm"}))


def test_every_word_is_brought_to_the_form_of_its_writing() -> None:
    parsed = parse(
        book(
            writing="hindi", fillers="aap toh", breaks="lekin magar", pairs={"nahi hai": "nahin"}, ordinary="seena",
            shorthand={"hosp": "aspataal jaana"}, groups={"g": "seene"},
            negation={"words": "nahiin", "through": "koii", "listing": "yaa", "halts": "phir", "after": "kuchh"},
            concepts=[concept("a", "ask", "<g> dard")],
        )
    )  # fmt: skip
    assert parsed.fillers == {"ap", "toh"}
    assert parsed.breaks == {"leki", "magar"}
    assert parsed.pairs == {"nahi he": "nahi"}
    assert parsed.negation.words == {"nahi"}
    assert parsed.negation.through == {"koi"}
    assert parsed.negation.listing == {"ya"}
    assert parsed.negation.halts == {"fir"}
    assert parsed.negation.after == {"kuch"}
    assert parsed.lexicon.meanings("hosp") == ("aspatal", "jana")
    assert parsed.lexicon.knows("sina")
    assert parsed.entries[0].patterns[0].elements == ({"sine"}, {"dard"})
    assert parsed.writing.glued is False


def test_accents_and_capitals_in_the_lists_are_no_hindrance() -> None:
    parsed = parse(book(fillers="déjà", ordinary="Été", pairs={"n'est pas": "non"}, breaks="mais"))
    assert parsed.fillers == {"deja"}
    assert parsed.lexicon.knows("ete")
    assert parsed.pairs == {"n'est pas": "non"}


def test_words_of_other_languages_are_not_misspelt_ones_of_this() -> None:
    phrases = {"concepts": [concept("a", "ask", "chest")]}
    assert parse(book(**phrases)).lexicon.meanings("cheft") == ("chest",)
    assert parse(book(**phrases), ["cheft"]).lexicon.meanings("cheft") == ()
    assert parse(book(**phrases, ordinary="cheft")).lexicon.meanings("cheft") == ()
    assert parse(book(**phrases, writing="syllables")).lexicon.meanings("cheft") == ()
    assert parse(book(**phrases, writing="syllables")).lexicon.meanings("cheeest") == ("chest",)


def test_writings_decide_about_words_run_together_and_stems() -> None:
    phrases = {"concepts": [concept("a", "ask", "chest pain")]}
    assert parse(book(**phrases)).lexicon.unglued("chestpain") == ["chest", "pain"]
    assert parse(book(**phrases, writing="syllables")).lexicon.unglued("chestpain") == ["chestpain"]
    arabic = parse(book(writing="arabic", concepts=[concept("a", "ask", "صدر")]))
    assert arabic.lexicon.meanings("وبصدري") == ("صدر",)
    elided = parse(book(writing="elided", concepts=[concept("a", "ask", "bras")]))
    assert elided.writing.elides


@pytest.mark.parametrize(
    ("word", "heard"),
    [
        ("noooo", "no"), ("no", "no"), ("nnnot", "not"), ("tthe", "the"), ("buuut", "but"), ("cannn", "can"),
        ("nooon", "nooon"), ("sooo", "sooo"), ("noon", "noon"), ("too", "too"), ("nottt", "not"),
        ("goood", "goood"), ("noot", "not"),
    ],
)  # fmt: skip
def test_little_words_that_are_drawn_out_are_themselves(word: str, heard: str) -> None:
    """Unless the word is one of its own ("noon"), or may be a term as well ("goood")."""
    parsed = parse(
        book(
            fillers="the god", pairs={"can not": "cannot"}, ordinary="noon",
            concepts=[concept("a", "ask", "good", "stroke")],
        )
    )  # fmt: skip
    assert parsed.fold(word) == heard


def test_the_shorter_of_two_little_words_is_meant() -> None:
    assert parse(book(fillers="too to")).fold("tooo") == "to"
    assert parse(book(fillers="to too")).fold("tooo") == "to"


def test_a_little_word_that_is_a_term_too_is_drawn_out_as_ever() -> None:
    assert parse(book(fillers="stop", concepts=[concept("a", "ask", "stop")])).fold("stoop") == "stop"


@pytest.mark.parametrize(
    "missing",
    ["language", "pairs", "shorthand", "fillers", "breaks", "ordinary", "groups", "negation", "context", "concepts"],
)
def test_a_file_without_a_part_is_refused_by_name(missing: str) -> None:
    with pytest.raises(PhraseError, match=f"missing or unknown: {missing}$"):
        parse({name: value for name, value in book().items() if name != missing})


def test_what_is_wrong_is_told_in_order() -> None:
    data = {**book(), "zebra": 1, "apple": 2, "writing": "latin"}
    with pytest.raises(PhraseError, match=r"missing or unknown: apple, zebra$"):
        parse(data)
    with pytest.raises(PhraseError, match="unknown writing 'runes'"):
        parse(book(writing="runes"))
    with pytest.raises(PhraseError, match="unknown role 'rumour'"):
        parse(book(context=[context("rumour", "a")]))
    with pytest.raises(PhraseError, match="c: unknown kind or context"):
        parse(book(concepts=[concept("c", "ask", "a", stays="past rumour")]))
    with pytest.raises(PhraseError, match="every entry says why"):
        parse(book(context=[{"role": "past", "phrases": ["a"]}]))
    with pytest.raises(PhraseError, match="every entry says why"):
        parse(book(concepts=[{**concept("c", "ask", "a"), "why": ""}]))


@pytest.mark.parametrize("only", ["", "rumour", "past rumour"])
def test_what_undoes_says_what(only: str) -> None:
    with pytest.raises(PhraseError, match="which roles does it undo"):
        parse(book(context=[context("undo", "a", only=only)]))


def test_a_language_without_a_file_is_refused_and_its_name_is_cut_short() -> None:
    with pytest.raises(PhraseError, match=f"no phrases for language '{'x' * 20}'$"):
        load("x" * 40)
    with pytest.raises(PhraseError, match=r"no phrases for language 'guard\.en'"):
        load("guard.en")


def test_no_language_takes_a_word_of_another_for_a_misspelt_one() -> None:
    english, vietnamese = load("en"), load("vi")
    assert english.language == "en"
    assert english.lexicon.knows("golpe")  # a word of the Spanish file
    assert not vietnamese.lexicon.knows("zzyzx")
