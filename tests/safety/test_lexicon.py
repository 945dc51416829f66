"""Which terms a patient's spelling may mean: exact, begun, drawn out, misspelt, run together; and which it may not."""

import random

import pytest

from safety.lexicon import Lexicon
from safety.reading import squeezed

TERMS = (
    "chest",
    "pain",
    "breathe",
    "ahog*",
    "heart_attack",
    "heart",
    "hematemesis",
    "anaphylaxis",
    "help",
    "swell*",
    "swelling",
    "aneurysm",
    "seizure",
)
LEXICON = Lexicon(TERMS, ordinary=("cheat", "crest"), shorthand={"sob": ["breath", "short"], "cbreat": ["breathe"]})
STRICT = Lexicon(TERMS, misspelt=False)
STRETCHED = Lexicon(TERMS, misspelt=False, stretched=True)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("chest", {"chest"}),
        ("attack", {"attack"}),  # a part of a term of several words
        ("heart_attack", set()),  # which is itself looked for where its parts stand
        ("ahog", {"ahog*"}), ("ahogo", {"ahog*"}), ("aho", set()), ("xahog", set()),
        ("sob", {"breath", "short"}), ("cbreat", {"breathe"}), ("cbbreat", {"breathe"}),
        ("ch3st", {"chest"}), ("p41n", {"pain"}), ("ah0g0", {"ahog*"}), ("ch35t", {"chest"}),
        ("cheest", {"chest"}), ("chhhhest", {"chest"}), ("heeelp", {"help"}), ("ahoooog", {"ahog*"}),
        ("aahog", {"ahog*"}),
        ("chesst", {"chest"}), ("chst", {"chest"}), ("chets", {"chest"}), ("chesty", {"chest"}), ("chezt", {"chest"}),
        ("hcest", {"chest"}),  # the first two letters exchanged
        ("dhest", set()), ("hest", set()),  # another first letter is another word
        ("rheart", set()), ("breathe", {"breathe"}), ("xreathe", set()), ("eathbre", set()),
        ("hematemesid", {"hematemesis"}), ("hemathemesys", {"hematemesis"}), ("hematemesys", {"hematemesis"}),
        ("hemathemysys", set()), ("jematemesis", {"hematemesis"}), ("jemathemesis", set()),
        ("hmatmesis", {"hematemesis"}),
        ("anafylaxis", {"anaphylaxis"}), ("pian", set()), ("pin", set()), ("hlp", set()), ("brethe", {"breathe"}),
        ("brthe", set()),
        ("cheat", set()), ("crest", set()),
        ("swellin", {"swell*", "swelling"}),
        ("chhezt", {"chest"}), ("ch3at", set()), ("aneurysn", {"aneurysm"}), ("zneurysm", {"aneurysm"}),
        ("zeizure", set()), ("seizurf", {"seizure"}),
        ("", set()), ("c" * 25, set()), ("xyz", set()), ("2015", set()),
    ],
)  # fmt: skip
def test_a_spelling_means_the_terms_near_it(word: str, meant: set[str]) -> None:
    assert set(LEXICON.meanings(word)) == meant
    assert list(LEXICON.meanings(word)) == sorted(meant)


@pytest.mark.parametrize("length", [24, 25, 40])
def test_a_word_of_more_than_twenty_four_letters_is_none_unless_it_is_drawn_out(length: int) -> None:
    long = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"[:length]
    assert Lexicon([long]).meanings(long) == ((long,) if length <= 24 else ())
    assert LEXICON.meanings("h" + "e" * length + "lp") == ("help",)


@pytest.mark.parametrize(("word", "meant"), [("chest", {"chest"}), ("ahogo", {"ahog*"}), ("ch3st", {"chest"})])
def test_without_misspelling_words_are_what_they_are(word: str, meant: set[str]) -> None:
    assert set(STRICT.meanings(word)) == set(STRETCHED.meanings(word)) == meant


@pytest.mark.parametrize("word", ["chezt", "chets", "hcest", "swellin"])
def test_without_misspelling_near_words_are_others(word: str) -> None:
    assert "chest" not in STRICT.meanings(word)
    assert "chest" not in STRETCHED.meanings(word)
    assert "swelling" not in STRICT.meanings(word)


def test_a_drawn_out_word_is_known_only_where_it_may_be() -> None:
    assert STRICT.meanings("cheeest") == ()
    assert STRETCHED.meanings("cheeest") == ("chest",)
    assert STRETCHED.meanings("ahooogo") == ("ahog*",)
    assert STRETCHED.meanings("swelll") == ("swell*",)
    assert STRETCHED.meanings("swel") == ()
    assert Lexicon(["good"], misspelt=False, stretched=True).meanings("gooooood") == ("good",)
    assert Lexicon(["god"], misspelt=False, stretched=True).meanings("goood") == ("god",)


def test_a_stretched_beginning_must_be_whole() -> None:
    lexicon = Lexicon(["tossen*", "as*"], misspelt=False, stretched=True)
    assert lexicon.meanings("tosssen") == ("tossen*",)
    assert lexicon.meanings("tossseno") == ("tossen*",)
    assert lexicon.meanings("tosse") == ()
    assert lexicon.meanings("aass") == ("as*",)


def test_an_ordinary_word_is_never_taken_for_a_near_term_even_drawn_out() -> None:
    lexicon = Lexicon(["chest", "bad"], ordinary=["cheat", "bat"])
    assert lexicon.meanings("cheat") == ()
    assert lexicon.meanings("cheast") == ("chest",)
    assert lexicon.knows("cheat")
    assert lexicon.knows("chest")
    assert not lexicon.knows("cheast")
    assert Lexicon(["chest"], ordinary=["chest"]).meanings("chest") == ("chest",)


def test_a_drawn_out_term_beats_an_ordinary_word() -> None:
    assert Lexicon(["aren*"], ordinary=["aren"]).meanings("aarenal") == ("aren*",)


def test_terms_of_several_words_are_known_by_their_first() -> None:
    lexicon = Lexicon(["heart_attack", "heart_rate_high", "attack"])
    assert lexicon.compounds("heart") == ("heart_attack", "heart_rate_high")
    assert lexicon.compounds("attack") == ()
    assert lexicon.meanings("rate") == ("rate",)


def test_drawn_out_words_are_looked_up_thin() -> None:
    lexicon = Lexicon(["good", "god", "chest", "goo*"])
    assert lexicon.drawn_out("god") == ("god", "good")
    assert lexicon.drawn_out("chest") == ("chest",)
    assert lexicon.drawn_out("good") == ()


def test_other_forms_of_a_word_are_read_too() -> None:
    lexicon = Lexicon(["chest", "arm"], stems=lambda word: iter([word.removeprefix("the")]))
    assert lexicon.meanings("thechest") == ("chest",)
    assert lexicon.meanings("arm") == ("arm",)
    assert Lexicon(["chest"]).meanings("thechest") == ()
    both = Lexicon(["chest", "thechest"], stems=lambda word: iter([word.removeprefix("the")]))
    assert both.meanings("thechest") == ("chest", "thechest")


def test_a_spelling_with_digits_is_folded_before_it_is_compared() -> None:
    folding = Lexicon(["cist"], misspelt=False, fold=lambda word: word.replace("he", "i"))
    assert folding.meanings("ch3st") == ("cist",)
    assert folding.meanings("chest") == ()  # a word is folded once, by whoever read it


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("chestpain", ["chest", "pain"]), ("icantbreathe", ["i", "cant", "breathe"]),
        ("painchestpain", ["pain", "chest", "pain"]),
        ("mychest", ["mychest"]),  # "my" is no term here
        ("chestxpain", ["chestxpain"]), ("chesti", ["chesti"]),  # under seven letters
        ("chestip", ["chestip"]), ("chestipain", ["chest", "i", "pain"]), ("chestupain", ["chestupain"]),
        ("achesty", ["a", "chest", "y"]), ("breathe", ["breathe"]), ("breathed", ["breathed"]),
        ("paincha", ["paincha"]),
        ("painpai", ["painpai"]), ("painful", ["painful"]), ("painpain" * 9, ["pain"] * 18),
        ("painpain" * 9 + "i", ["painpain" * 9 + "i"]),
        ("notable", ["no", "table"]), ("heartattack", ["heart", "attack"]), ("paincantp", ["paincantp"]),
    ],
)  # fmt: skip
def test_words_run_together_are_parted(word: str, parts: list[str]) -> None:
    lexicon = Lexicon([*TERMS, "cant", "i", "a", "y", "u", "x", "p", "no", "not", "table", "painfu*"])
    assert lexicon.unglued(word) == parts


def test_the_fewest_words_win() -> None:
    lexicon = Lexicon(["cant", "can", "tell", "cantell", "notell", "no", "is", "a", "isa"])
    assert lexicon.unglued("cantellno") == ["cantell", "no"]
    assert lexicon.unglued("isanotell") == ["isa", "notell"]


def test_a_known_word_is_never_parted() -> None:
    assert Lexicon(["heart", "beat"], ordinary=["heartbeat"]).unglued("heartbeat") == ["heartbeat"]
    assert Lexicon(["heart", "beat", "heartb*"]).unglued("heartbeat") == ["heartbeat"]
    assert Lexicon(["heart", "beat"]).unglued("heartbeat") == ["heart", "beat"]
    assert Lexicon(["heart", "beat"], glued=False).unglued("heartbeat") == ["heartbeat"]
    assert Lexicon([]).unglued("heartbeat") == ["heartbeat"]
    assert Lexicon([]).meanings("heartbeat") == ()


def edits(one: str, other: str) -> int:
    """Insertions, deletions, replacements and exchanges of neighbours, by the plain table."""
    table = {(i, 0): i for i in range(len(one) + 1)} | {(0, j): j for j in range(len(other) + 1)}
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            table[i, j] = min(
                table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + (one[i - 1] != other[j - 1])
            )
            if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                table[i, j] = min(table[i, j], table[i - 2, j - 2] + 1)
    return table[len(one), len(other)]


def spoilt(term: str, times: int, dice: random.Random) -> str:
    """``term`` with a letter lost, added, changed, moved or exchanged with the next, ``times`` over."""
    for _ in range(times if len(term) > 2 else 0):
        at = dice.randrange(1, max(2, len(term) - 1))
        letter = dice.choice("zyxwvutsr")
        to = dice.randrange(1, len(term))
        without = term[:at] + term[at + 1 :]
        term = dice.choice(
            (without, term[:at] + letter + term[at:], term[:at] + letter + term[at + 1 :],
             without[:to] + term[at] + without[to:],
             term[:at] + term[at + 1 : at + 2] + term[at] + term[at + 2 :])
        )  # fmt: skip
    return term


@pytest.mark.parametrize("length", [4, 5, 6, 8, 9, 10, 12])
def test_one_letter_may_be_wrong_and_in_long_terms_two(length: int) -> None:
    term = "kabcdefghijl"[:length]
    lexicon, dice = Lexicon([term]), random.Random(length)
    for word in {spoilt(term, dice.randint(1, 3), dice) for _ in range(1_500)}:
        if squeezed(word) != word:
            continue  # a drawn-out letter is another matter
        apart = edits(term, word)
        near = (apart <= 1 and length >= 5) or (apart == 2 and length >= 9 and len(word) >= 8)
        assert (lexicon.meanings(word) == (term,)) == (near or word == term), (word, apart)


def test_a_misspelt_beginning_is_none() -> None:
    assert Lexicon(["respirac*"]).meanings("respirax") == ()
    assert Lexicon(["respirac*"]).meanings("respiracxion") == ("respirac*",)


def test_a_drawn_out_word_is_that_word_and_none_near_it() -> None:
    assert Lexicon(["tel", "tells"]).meanings("telll") == ("tel",)


def test_a_long_word_may_be_drawn_out_by_one_letter() -> None:
    term = "abcdefghijklmnopqrstuvwx"
    assert Lexicon([term]).meanings(term + "x") == (term,)
    assert Lexicon([term]).meanings(term + "y") == ()


def test_shorthand_of_five_letters_may_be_drawn_out() -> None:
    lexicon = Lexicon(["chest", "pain"], shorthand={"abbcd": ["chest"], "effg": ["pain"]})
    assert (lexicon.meanings("abbcd"), lexicon.meanings("abcd")) == (("chest",), ("chest",))
    assert (lexicon.meanings("effg"), lexicon.meanings("efg")) == (("pain",), ())


def test_of_as_few_words_the_first_shorter_one_counts() -> None:
    assert Lexicon(["ab", "cdefg", "abcde", "fg"]).unglued("abcdefg") == ["ab", "cdefg"]
    assert Lexicon(["abc", "def", "ghij", "abcdefg", "hij"]).unglued("abcdefghij") == ["abcdefg", "hij"]
    assert Lexicon(["breathe"], misspelt=False).unglued("breathex") == ["breathex"]
