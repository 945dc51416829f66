"""A message as plain words: marks, scripts, letters that are spelt out, amounts, ends of clauses and of sentences."""

from string import ascii_letters, ascii_lowercase, ascii_uppercase, digits

import pytest

from safety.reading import Reading, is_sign, normal, pieces, read, spellings, squeezed


def words(text: str) -> list[str]:
    return read(text).words


@pytest.mark.parametrize("mark", "'’‘`´ʼ′")
def test_every_apostrophe_is_one(mark: str) -> None:
    assert normal(f"CAN{mark}T") == "can't"
    assert words(f"can{mark}t") == ["cant"]
    assert read(f"j{mark}ai", elides=True).words == ["j", "ai"]


@pytest.mark.parametrize("hidden", ["\u00ad", "\x00", "*", "_", "~", "ـ", "\u200b", "\u202e", "\u0301", "\u20dd"])
def test_what_nobody_sees_is_left_out(hidden: str) -> None:
    assert normal(f"ch{hidden}est") == "chest"


@pytest.mark.parametrize(
    ("written", "plain"),
    [("؟", "?"), ("،", ","), ("؛", ";"), ("۔", "."), ("।", "."), ("॥", "."), ("。", "."), ("、", ","), ("，", ","),
     ("：", ":"), ("；", ";"), ("？", "?"), ("！", "!"), ("\t", " "), ("\r", "\n"), ("…", "...")],
)  # fmt: skip
def test_signs_of_every_script_are_the_plain_ones(written: str, plain: str) -> None:
    assert normal(written) == plain


@pytest.mark.parametrize("figures", ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "０１２３４５６７８９"])
def test_digits_of_every_script_are_the_plain_ones(figures: str) -> None:
    assert normal(figures) == "0123456789"


@pytest.mark.parametrize("sign", ["٪", "ۺ", "॰"])
def test_what_stands_right_behind_the_digits_is_no_number(sign: str) -> None:
    assert not any(char.isdigit() for char in normal(sign))


@pytest.mark.parametrize(
    ("written", "plain"),
    [("CHEST", "chest"), ("Überfällt", "uberfallt"), ("Straße", "strasse"), ("ǣ", "ae"), ("œdème", "oedeme"),
    ("ĐAU", "dau"),
     ("сhеst", "chest"), ("ΡΑΙ", "pai"), ("ｃｈｅｓｔ", "chest"), ("𝐜𝐡𝐞𝐬𝐭", "chest"), ("क़", "क"), ("की", "की"),
     ("कु", "कु"),
     ("\u0900", "\u0900"), ("कँ", "कँ")],
)  # fmt: skip
def test_letters_are_brought_to_the_plain_ones(written: str, plain: str) -> None:
    assert normal(written) == plain


def test_plain_letters_stay() -> None:
    assert normal(ascii_uppercase) == normal(ascii_lowercase) == ascii_lowercase
    assert normal(f"{ascii_uppercase} é") == f"{ascii_lowercase} e"


@pytest.mark.parametrize(
    ("emoji", "word"),
    [("\U0001f52a", "emojiknife"), ("\U0001f48a", "emojipill"), ("\U0001faa2", "emojirope"), ("⚰️", "emojicoffin"),
     ("\U0001f52b", "emojigun"), ("\U0001fa78", "emojiblood"), ("\U0001f198", "sos"), ("\U0001f600", "")],
)  # fmt: skip
def test_emoji_that_may_cry_for_help_are_words(emoji: str, word: str) -> None:
    assert words(f"me{emoji}now") == ["me", *([word] if word else []), "now"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("p@$ch3$t it$ me", ["p@$ch3$t", "it", "me"]),
        ("दर्द है", ["दर्द", "है"]),
        ("صدر mal", ["صدر", "mal"]),
        ("胸口痛", ["胸", "口", "痛"]),
        ("a-b c- d", ["a", "b", "c", "-", "d"]),
        ("a, b; c: d(e)[f]—g–h", ["a", ",", "b", ";", "c", ":", "d", "(", "e", ")", "[", "f", "]", "—", "g", "–", "h"]),
        ("a?! b...c\n\nd", ["a", "?!", "b", "...", "c", "\n\n", "d"]),
    ],
)
def test_pieces_are_words_and_the_signs_between(text: str, found: list[str]) -> None:
    assert pieces(text, elides=False) == found


def test_signs_and_words_are_told_apart() -> None:
    assert [piece for piece in [*".?!\n…,;:()[]—–-", "?!", "..."] if not is_sign(piece)] == []
    assert not is_sign("a-b")
    assert not any(map(is_sign, ascii_letters + digits))


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("8wk", ["8", "wk"]), ("30pills", ["30", "pills"]), ("2mo", ["2", "mo"]), ("36mos", ["36", "mos"]),
        ("37mo", ["37mo"]), ("999h", ["999", "h"]), ("1000h", ["1000h"]), ("5kids", ["5kids"]),
        ("400mg", ["400", "mg"]),
        ("3semanas", ["3", "semanas"]), ("2mahine", ["2", "mahine"]), ("3thang", ["3", "thang"]), ("x8wk", ["x8wk"]),
    ],
)  # fmt: skip
def test_an_amount_and_its_unit_are_two_words(text: str, apart: list[str]) -> None:
    assert words(text) == apart


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("c a n t", ["cant"]),
        ("c.a.n.t.", ["cant"]),
        ("please c a n t breathe", ["please", "cant", "breathe"]),
        ("please c-a-n-t breathe", ["please", "cant", "breathe"]),
        ("please c a n breathe", ["please", "c", "a", "n", "breathe"]),  # three letters amid others may be anything
        ("please c a 2 n breathe", ["please", "c", "a", "2", "n", "breathe"]),  # and a figure is no letter
        ("please c a 2 n t breathe", ["please", "ca2nt", "breathe"]),
        ("i c u to", ["icu", "to"]),  # more than half of the letters
        ("i c u dad", ["i", "c", "u", "dad"]),  # half of them
        ("e.g, c a n t", ["e", "g", "cant"]),  # the way of parting that most letters have
        ("c a n t, e.g", ["cant", "e", "g"]),
        ("c a n t please i d", ["cant", "please", "id"]),  # one long run vouches for the short ones
        ("a b xx c d e", ["ab", "xx", "cde"]),  # several short ones are counted together
        ("c    a    n    t", ["c", "a", "n", "t"]),
        ("c   a   n   t", ["cant"]),
        ("م و ت ي", ["موتي"]),
        ("what a day", ["what", "a", "day"]),
    ],
)
def test_letters_that_are_spelt_out_are_joined(text: str, heard: list[str]) -> None:
    assert words(text) == heard


def test_words_know_their_clause_their_sentence_and_their_passage() -> None:
    assert read("I hurt, badly\nhere. No? wait... so - ok") == Reading(
        words=["i", "hurt", "badly", "here", "no", "wait", "so", "ok"],
        passages=[0, 0, 0, 0, 1, 2, 2, 2],
        sentences=[0, 0, 0, 1, 2, 3, 3, 3],
        clauses=[0, 0, 1, 2, 3, 4, 5, 6],
        said=["i", "hurt", "badly", "here", "no", "wait", "so", "ok"],
    )
    assert read("stop! now").passages == [0, 1]


def test_a_stop_begins_a_sentence() -> None:
    assert read("no pain but fever", stops=frozenset({"but"})) == Reading(
        words=["no", "pain", "but", "fever"],
        passages=[0, 0, 1, 1],
        sentences=[0, 0, 1, 1],
        clauses=[0, 0, 1, 1],
        said=["no", "pain", "but", "fever"],
    )


def test_a_pair_is_one_word_within_a_passage() -> None:
    pairs = {"can not": "cant", "cant go": "stuck"}
    assert read("I can not breathe", pairs=pairs).words == ["i", "cant", "breathe"]
    assert read("I can not breathe", pairs=pairs).said == ["i", "cant", "breathe"]
    assert read("can\nnot", pairs=pairs).words == ["cant"]
    assert read("can. not", pairs=pairs).words == ["can", "not"]
    assert read("can not go", pairs=pairs).words == ["stuck"]
    assert len(read("can not go", pairs=pairs).clauses) == 1


def test_words_are_folded_but_said_as_they_were() -> None:
    folded = read("No Pain", fold=lambda word: word[::-1], pairs={"on niap": "well"})
    assert (folded.words, folded.said) == (["well"], ["well"])
    assert read("Pain", fold=lambda word: word[::-1]).said == ["pain"]
    assert read("but", stops=frozenset({"tub"}), fold=lambda word: word[::-1]).sentences == [1]


@pytest.mark.parametrize(
    ("word", "meant"),
    [("pain", ["pain"]), ("2015", ["2015"]), ("ch3st", ["ch3st", "chest"]), ("p1ll", ["p1ll", "pill", "plll"]),
     ("0457@$8", ["0457@$8", "oastasb"])],
)  # fmt: skip
def test_digits_inside_a_word_may_be_letters(word: str, meant: list[str]) -> None:
    assert spellings(word) == meant


def test_a_drawn_out_letter_is_one() -> None:
    assert squeezed("heeelp") == "help"
    assert squeezed("bleeding") == "bleding"
    assert squeezed("noooo") == squeezed("no")
