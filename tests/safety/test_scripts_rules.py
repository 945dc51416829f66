"""Each writing system by itself: which spellings are one word, and which forms a word written in one may stand for."""

import pytest

from safety.reading import normal
from safety.scripts import WRITINGS, arabic, arabic_stems, chinese, french_stems, hindi


@pytest.mark.parametrize(
    ("letters", "sounds"),
    [
        ("कखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसह",
         "ka kha ga gha na cha cha ja jha na ta tha da dha na "
         "ta tha da dha na pa fa ba bha ma ya ra la la va sa sa sa ha"),
        ("अआइईउऊएऐओऔऋऑऍ", "a a i i u u e e o o ri o e"),
    ],
)  # fmt: skip
def test_each_letter_of_hindi_has_its_sound(letters: str, sounds: str) -> None:
    assert [hindi(letter) for letter in letters] == sounds.split()


def test_each_vowel_sign_of_hindi_has_its_sound() -> None:
    assert [hindi(f"क{sign}त") for sign in "ािीुूेैोौृॉॅ"] == (
        ["kat", "kit", "kit", "kut", "kut", "ket", "ket", "kot", "kot", "krit", "kot", "ket"]
    )
    assert hindi("ि") == "i"
    assert hindi("्क") == "ka"


@pytest.mark.parametrize(
    ("written", "sounds"),
    [
        ("कमल", "kamal"), ("धड़कन", "dhadkan"), ("समझना", "samajhna"), ("दर्द", "dard"), ("पत्थर", "pathar"),
        ("अमरनाथ", "amarnath"),
        ("मतलब", "matlab"), ("जनवरी", "janavri"), ("निकलना", "nikalna"), ("सड़क", "sadak"), ("कल", "kal"),
        ("क", "ka"), ("घर", "ghar"),
        ("उस", "us"), ("आत्महत्या", "atmahatya"), ("बंद", "band"), ("पाँच", "panch"), ("पंप", "pamp"),
        ("साँस", "sans"),
        ("माँ", "ma"), ("हाँ", "ha"), ("हां", "ha"), ("मैं", "me"), ("आँ", "a"), ("ँ", "n"), ("जान", "jan"),
        ("ॐ", ""), ("xक", "ksk"), ("क्", "k"), ("अन", "an"),
        ("ईमानदार", "imandar"), ("बहन", "bahan"), ("लड़का", "ladka"), ("लड़कपन", "ladakpan"), ("अमला", "amla"),
        ("कमउए", "kamoe"), ("बदलना", "badalna"), ("समझदार", "samajhdar"), ("पकड़कर", "pakadkar"),
        ("चमकदार", "chamakdar"), ("उलझन", "uljhan"),
    ],
)  # fmt: skip
def test_the_vowel_that_nobody_speaks_is_left_out(written: str, sounds: str) -> None:
    assert hindi(normal(written)) == sounds


@pytest.mark.parametrize(
    "spellings",
    [
        "aap ap aaaap", "aaya aya", "seene siine sine seeene", "khoon khuun khun", "saph saf", "wapas vapas",
        "bachcha bacha baccha bachchha",
        "qalb calb kalb", "zor jor", "taxi taksi", "main mein men me", "paisa peisa pesa paesa", "gayi gai gei",
        "aur our or", "kaun kon",
        "shor sor", "lanba lamba", "canpa kampa", "zindagy jindagi", "nahin nahi naheen", "dill dil",
        "khushii khushi khusi", "diya dia", "ghutan gghutan",
    ],
)  # fmt: skip
def test_however_hindi_is_romanised_it_is_one_word(spellings: str) -> None:
    assert len({hindi(word) for word in spellings.split()}) == 1


@pytest.mark.parametrize(
    ("word", "kept"), [("jan", "jan"), ("2015", "2015"), ("22", "22"), ("b33", "b33"), ("han", "han"),
    ("chor", "chor"), ("kam", "kam"), ("lena", "lena")]
)  # fmt: skip
def test_romanised_words_that_differ_are_kept_apart(word: str, kept: str) -> None:
    assert hindi(word) == kept


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("byewga3ni", "biuga3ni"), ("7obi", "hubi"), ("5ala", "khala"), ("7'ala", "khala"), ("5'ala", "khala"),
        ("8alat", "ghalat"),
        ("2albi", "albi"), ("6ab", "tab"), ("9alb", "qalb"), ("chab", "shab"), ("jamil", "gamil"), ("eiyi", "i"),
        ("ouwou", "u"),
        ("aiaia", "ia"), ("rakkk", "rak"), ("123", "123"), ("55", "55"), ("٢", "٢"),
        ("ة", "ه"), ("صدرى", "صدري"), ("گلب", "كلب"), ("ڤ", "ف"), ("چ", "ج"), ("پ", "ب"), ("کیھہ", "كيهه"),
        ("ءصء", "ص"),
        ("ههههه", "ه"), ("ممكن", "ممكن"), ("اااه", "اه"),
    ],
)  # fmt: skip
def test_arabic_letters_and_figures_written_for_each_other_are_one(written: str, form: str) -> None:
    assert arabic(written) == form


@pytest.mark.parametrize(
    ("word", "stems"),
    [
        ("abc", ""), ("راس", ""), ("ولد", ""), ("دم", ""), ("مات", ""), ("صدري", "صدر"), ("صدرها", "صدر صدره"),
        ("الدم", "دم يلدم"), ("لليل", "ليل"),
        ("وراسي", "راس راسي وراس"), ("معدتي", "معد معدت معده"), ("عالباب", "باب"), ("بالدم", "الدم دم يالدم"),
        ("والدم", "الدم دم يلدم"),
        ("وبصدري", "بصدر بصدري صدر صدري وبصدر يصدر يصدري"), ("بموت", "بمو موت يموت"), ("نموت", "نمو يموت"),
        ("تموت", "تمو يموت"),
        ("اموت", "امو يموت"), ("هموت", "همو موت يموت"), ("حنط", "ينط"), ("تيموت", "تيمو يموت"),
        ("مقدرش", "مايقدر مقدر"),
        ("ماقدرش", "ماقدر مايقدر"), ("مبيتنفسش", "مايبيتنفس مايتنفس ماييتنفس مبيتنفس"),
        ("لاينام", "اينام ماينام"), ("ميقدر", ""),
        ("يمشون", "يمش يمشون"), ("ماتنفسش", "ماتنفس مايتنفس ماينفس"),
    ],
)  # fmt: skip
def test_an_arabic_word_is_read_without_what_is_written_in_one_with_it(word: str, stems: str) -> None:
    assert set(arabic_stems(word)) == set(stems.split())


@pytest.mark.parametrize(
    "before", ["و", "ف", "ب", "ل", "ك", "ه", "س", "ح", "ال", "وال", "بال", "عال", "هال", "كال", "فال", "لل", "وب", "ول"]
)
@pytest.mark.parametrize(
    "behind",
    ["", *["ي", "ه", "ها", "هم", "هن", "ك", "كم", "نا", "ني", "و", "وا", "ين", "ون", "ات", "ش", "ت", "تي", "ا"]],
)
def test_each_small_word_may_stand_before_and_behind(before: str, behind: str) -> None:
    assert "رقبغ" in set(arabic_stems(f"{before}رقبغ{behind}"))


@pytest.mark.parametrize("behind", ["ني", "ه", "ها", "هم", "ك", "كم", "نا", "و", "وا", "ون", "ين", "ي", "ش"])
def test_whoever_it_is_done_to_is_left_off_a_verb(behind: str) -> None:
    assert "يضرب" in set(arabic_stems(f"بتضرب{behind}"))


def test_the_end_of_a_verb_is_its_own_unless_it_is_denied() -> None:
    assert "يعطش" in set(arabic_stems("بيعطش"))  # thirsty, no half of a denial
    assert "مايعط" in set(arabic_stems("مابيعطش"))
    assert "ي" not in set(arabic_stems("بيهم"))


@pytest.mark.parametrize(("of", "stem"), [("معدتي", "معده"), ("معدتها", "معد"), ("معدتنا", "معدت")])
def test_the_letter_that_changes_before_an_ending_is_tried_back(of: str, stem: str) -> None:
    assert stem in set(arabic_stems(of))


@pytest.mark.parametrize(
    ("written", "form"),
    [("胸口", "胸_口"), ("頭", "头"), ("齡", "龄"), ("頭暈", "头_晕"), ("揼", "打"), ("佢冇", "他_没"),
    ("鯁", "噎"), ("胸ab", "胸_a_b"),
     ("ct", "ct"), ("120", "120")],
)  # fmt: skip
def test_chinese_is_read_sign_by_sign_in_its_short_form(written: str, form: str) -> None:
    assert chinese(written) == form


@pytest.mark.parametrize(
    ("name", "reads", "misspelt", "glued", "elides"),
    [
        ("latin", "aZ5", True, True, False), ("elided", "aZ5", True, True, True),
        ("syllables", "aZ5", False, False, False),
        ("hindi", "aZ5\u0900ह\u097f", True, False, False), ("arabic", "aZ5\u0620ص\u06ff", True, False, False),
        ("chinese", "aZ5\u3400胸\u9fff", False, False, False),
    ],
)  # fmt: skip
def test_each_writing_reads_its_letters_and_forgives_what_is_usual(
    name: str, reads: str, misspelt: bool, glued: bool, elides: bool
) -> None:
    writing = WRITINGS[name]
    assert all(writing.letters.search(char.lower()) for char in reads)
    assert not any(writing.letters.search(char) for char in {*"हص胸!XZ "} - {*reads})
    assert (writing.misspelt, writing.glued, writing.elides) == (misspelt, glued, elides)


def test_each_writing_has_its_own_form_of_a_word() -> None:
    assert [WRITINGS[name].fold("aap") for name in ("latin", "elided", "syllables", "hindi")] == [
        "aap",
        "aap",
        "aap",
        "ap",
    ]
    assert WRITINGS["arabic"].fold("ى") == "ي"
    assert WRITINGS["chinese"].fold("胸口") == "胸_口"
    assert WRITINGS["arabic"].stems is arabic_stems
    assert [WRITINGS[name].stems for name in ("latin", "syllables", "hindi", "chinese")] == [None] * 4
    assert WRITINGS["elided"].stems is french_stems


@pytest.mark.parametrize(
    ("word", "stems"),
    [
        ("jveux", "veux"), ("setouffe", "etouffe"), ("loeil", "oeil"), ("quarrive", "arrive"),
        ("lhomme", "homme"), ("cetait", "etait"),
        ("dyeux", "yeux"), ("nouvre", "ouvre"), ("tetouffe", "etouffe"), ("metouffe", "etouffe"),
        ("jetouffe", "etouffe"), ("lair", ""), ("jva", ""),
        ("xetouffe", ""), ("etouffe", ""), ("lbras", ""), ("pveux", ""),
    ],
)  # fmt: skip
def test_french_is_read_without_the_word_before_a_lost_apostrophe(word: str, stems: str) -> None:
    assert list(french_stems(word)) == stems.split()
