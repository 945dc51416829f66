"""Lines of a phrases file: what each sign in them stands for, which lines are refused, and where one is found."""

import pytest

from safety.patterns import Finder, Found, Pattern, PhraseError, Places, compile_phrase, term

GROUPS = {"body": frozenset({"chest", "arm"}), "none": frozenset[str]()}


def places(text: str, fillers: str = "um uh") -> Places:
    """``text`` as the screen lays it out: words, "." between passages, "a_b" where its words stand side by side."""
    terms: dict[str, list[int]] = {}
    weight, passages, passage = [0], list[int](), 0
    words = [word for word in text.split() if word != "."]
    for word in text.split():
        if word == ".":
            passage += 1
            continue
        passages.append(passage)
        weight.append(weight[-1] + (word not in fillers.split()))
    for at, word in enumerate(words):
        terms.setdefault(word, []).append(at)
        for end in range(at + 2, min(at + 3, len(words)) + 1):
            terms.setdefault("_".join(words[at:end]), []).append(at)
    return Places(terms, weight, passages)


def found(line: str, text: str) -> set[tuple[int, int]]:
    """First and last word of each place where ``line`` occurs in ``text``."""
    patterns = [(7, pattern) for pattern in compile_phrase(line, GROUPS)]
    hits = list(Finder(patterns).find(places(text)))
    assert {hit.rule for hit in hits} <= {7}
    return {(hit.start, hit.end) for hit in hits}


@pytest.mark.parametrize(
    ("line", "text", "where"),
    [
        ("chest hurts", "my chest hurts", {(1, 2)}),
        ("chest hurts", "my chest um uh hurts", {(1, 4)}),
        ("chest hurts", "my chest really hurts", set()),
        ("chest hurts", "chest . hurts", {(0, 1)}),  # people put stops anywhere
        ("chest hurts", "chest . really hurts", set()),
        ("chest hurts", "hurts chest", set()),
        ("chest", "chest arm chest", {(0, 0), (2, 2)}),
        ("chest ~ hurts", "chest a b hurts", {(0, 3)}),
        ("chest ~ hurts", "chest a b c hurts", set()),
        ("chest ~ hurts", "chest a um b hurts", {(0, 4)}),
        ("chest ~ hurts", "chest . hurts", {(0, 1)}),
        ("chest ~ hurts", "chest a . hurts", set()),
        ("chest ~~ hurts", "chest a b c d e hurts", {(0, 6)}),
        ("chest ~~ hurts", "chest a b c d e f hurts", set()),
        ("chest ~~ hurts", "chest a . hurts", set()),
        ("chest ~ ~~ hurts", "chest a b c d e hurts", {(0, 6)}),
        ("chest ~~ ~ hurts", "chest a b c d e hurts", {(0, 6)}),
        ("chest & hurts", "chest a . b hurts", {(0, 3)}),
        ("chest & hurts", "chest 1 2 3 4 5 6 7 . 8 9 a b c d e f hurts", {(0, 16)}),
        ("chest & hurts", "chest 1 2 3 4 5 6 7 8 9 a b c d e f g hurts", set()),
        ("a ~ b c", "a x b c", {(0, 3)}),
        ("a ~ b c", "a b x c", set()),
        ("a ~ b a", "a b a b a", {(0, 2), (2, 4)}),
        ("a ~ a", "a a a", {(0, 1), (1, 2)}),
        ("a ~~ b", "a x a b", {(2, 3)}),
        ("a ~ b", "b a", set()),
        ("a ~ b ~ c", "a b b c", {(0, 3)}),
        ("a/b c", "a c b c", {(0, 1), (2, 3)}),
        ("<body> hurts", "arm hurts chest hurts", {(0, 1), (2, 3)}),
        ("<body>/leg hurts", "leg hurts", {(0, 1)}),
        ("[my] chest", "my chest", {(0, 1), (1, 1)}),
        ("my [left] arm", "my arm", {(0, 1)}),
        ("my [left] arm", "my left arm", {(0, 2)}),
        ("my [left] [upper] arm", "my upper arm", {(0, 2)}),
        ("heart_attack now", "heart attack now", {(0, 2)}),
        ("heart_attack ~ attack", "heart attack x attack", {(0, 3)}),
        ("heart_attack attack", "heart attack attack", {(0, 2)}),
        ("now heart_attack", "now heart attack", {(0, 2)}),
        ("<none> chest", "chest", set()),
    ],
)  # fmt: skip
def test_a_phrase_is_found_where_its_signs_allow(line: str, text: str, where: set[tuple[int, int]]) -> None:
    assert found(line, text) == where


def test_the_latest_start_stands_for_each_end() -> None:
    assert found("a ~~ b ~~ c", "a b a b c") == {(2, 4)}
    assert found("x/y ~ y_z/z", "x y z") == {(1, 2)}
    assert found("b/a_b_c ~ d/c_d", "a b c d") == {(1, 3)}
    # "x" may end with "y" or with "y z": both ends are kept, each with its own start.
    assert found("x ~ y/y_z", "x y z") == {(0, 1), (0, 2)}


def test_fillers_at_the_end_of_a_sentence_count_as_nothing() -> None:
    assert found("chest & hurts", "chest um . uh hurts") == {(0, 3)}
    assert found("chest hurts", "chest um . hurts") == {(0, 2)}
    assert found("chest ~ hurts", "chest um . a hurts") == set()


def test_a_line_says_what_each_word_may_be_and_how_far_it_may_stand() -> None:
    assert compile_phrase("<body>/leg* ~ really ~~ hurts", GROUPS) == [
        Pattern(
            (frozenset({"chest", "arm", "leg*"}), frozenset({"really"}), frozenset({"hurts"})),
            (0, 2, 5),
        )
    ]
    assert compile_phrase("[a] b", {}) == [
        Pattern((frozenset({"a"}), frozenset({"b"})), (0, 0)),
        Pattern((frozenset({"b"}),), (0,)),
    ]
    assert len(compile_phrase("[a] [b] [c] [d] e", {})) == 16
    assert compile_phrase("ab", {}, str.upper) == [Pattern((frozenset({"AB"}),), (0,))]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("a &", "begins and ends"), ("~", "begins and ends"), ("[a]", "begins and ends"), ("", "begins and ends"),
        ("<nobody> a", "no group <nobody>"), ("<body a", "no group <body"), ("<bodyx a", "no group"),
        ("a/<nobody>", "no group"),
        ("[a] [b] [c] [d] [e] f", "more than 4"), ("a//b", "not a lower-case"), ("Chest", "'Chest' is not"),
        ("Xa", "'Xa' is not"), ("é", "not a lower-case"), ("a__b", "not a lower-case"),
        ("a_", "not a lower-case"), ("*", "not a lower-case"),
        ("a*b", "not a lower-case"), ("a>b", "not a lower-case"), ("a~b", "not a lower-case"),
        ("c&b", "not a lower-case"),
    ],
)  # fmt: skip
def test_a_wrong_line_is_refused_by_name(line: str, message: str) -> None:
    with pytest.raises(PhraseError, match=message) as refused:
        compile_phrase(line, GROUPS)
    assert repr(line) in str(refused.value)


def test_a_word_is_compared_in_its_folded_form() -> None:
    assert term("chest", "line") == "chest"
    assert term("chest*", "line") == "chest*"
    assert term("heart_att*", "line", lambda word: word[::-1]) == "traeh_tta*"
    assert term("सीने", "line") == "सीने"
    assert term("can't", "line") == "can't"
    with pytest.raises(PhraseError, match=r"'the line': 'x y'"):
        term("x y", "the line")


@pytest.mark.parametrize("sign", "<>[]~&*/")
def test_no_word_holds_a_sign_that_phrases_are_written_with(sign: str) -> None:
    with pytest.raises(PhraseError):
        term(f"a{sign}b", "line")


def test_many_patterns_are_told_apart() -> None:
    lines = {1: "chest hurts", 2: "arm hurts", 3: "chest", 4: "no chest"}
    finder = Finder([(rule, one) for rule, line in lines.items() for one in compile_phrase(line, {})])
    assert set(finder.find(places("my chest hurts"))) == {Found(1, 1, 2), Found(3, 1, 1)}
    assert list(finder.find(places("hurts"))) == []
    assert finder.candidates({"chest", "hurts"}) == [0, 2]
    assert finder.candidates({"chest"}) == [2]
    assert finder.candidates({"arm", "no"}) == []
    assert finder.candidates(set()) == []
    assert set(finder.find(places("my chest hurts"), [2])) == {Found(3, 1, 1)}
    assert set(finder.find(places("my chest hurts"), [])) == set()


def test_only_what_is_rarest_is_looked_up() -> None:
    """A pattern waits at its rarest element: common words alone make no work, however many patterns hold them."""
    finder = Finder([(n, one) for n in range(20) for one in compile_phrase(f"the word{n} the", {})])
    assert finder.candidates({"the"}) == []
    assert finder.candidates({"the", "word3"}) == [3]
