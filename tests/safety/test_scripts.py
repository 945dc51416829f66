"""Writing systems: what people type in each script is heard as one and the same word."""

import pytest

from safety.reading import normal
from safety.screen import screen
from safety.scripts import arabic, arabic_stems, chinese, hindi


def fires(text: str) -> bool:
    alarm = screen(text)
    return alarm is not None and alarm.kind != "ask"


@pytest.mark.parametrize(
    ("written", "romanised"),
    [
        ("सीने", "seene"), ("साँस", "saans"), ("सांस", "sans"), ("नहीं", "nahin"), ("बेहोश", "behosh"), ("खून", "khoon"),
        ("धड़कन", "dhadkan"), ("कमज़ोरी", "kamzori"), ("बच्चा", "bachcha"), ("गई", "gayi"), ("दवाई", "dawai"),
        ("मैं", "main"), ("माँ", "maa"), ("निकलना", "nikalna"), ("आत्महत्या", "aatmahatya"), ("उल्टी", "ultee"),
    ],
)  # fmt: skip
def test_both_scripts_of_hindi_are_one_word(written: str, romanised: str) -> None:
    assert hindi(normal(written)) == hindi(romanised)


def test_hindi_keeps_the_vowels_that_tell_words_apart() -> None:
    assert hindi(normal("दिल")) != hindi(normal("दाल"))
    assert hindi(normal("सिर")) != hindi(normal("शोर"))


def test_arabic_letters_written_alike_are_one() -> None:
    assert arabic(normal("صَدْري")) == arabic(normal("صـــدرى")) == "صدري"
    assert arabic(normal("إغماءة")) == arabic(normal("اغماءه"))
    assert arabic("byewga3ni") == arabic("bywga3ny") == arabic("byewja3ny")
    assert "صدر" in set(arabic_stems("وبصدري")) | set(arabic_stems("بصدري"))
    assert "دم" in set(arabic_stems("الدم"))
    assert "لد" not in set(arabic_stems("ولد"))


def test_long_chinese_characters_are_read_as_short_ones() -> None:
    assert chinese("頭痛") == "头_痛"
    assert chinese("ct") == "ct"


@pytest.mark.parametrize(
    "text",
    [
        "सीने में dard ho raha hai",
        "my papa को हार्ट अटैक आया है",
        "الو help مش قادر اتنفس",
        "胸口好痛 please help",
        "bố tôi bị stroke méo miệng",
        "我 ２個月 大的寶寶發燒 ３８．５",
        "الرضيع عمره شهرين حرارته ٣٩",
        "बच्चा २ महीने का बुखार",
        "ＤＡＵ ＮＧＵＣ",
        "j’ai mal à la poitrine",
    ],
)
def test_scripts_and_digits_may_be_mixed(text: str) -> None:
    assert fires(text)


def test_the_language_that_knows_the_message_judges_a_shared_word() -> None:
    assert not fires("heart attack ke lakshan kya hain")
    assert not fires("meningitis ka tika lagwana hai")
    assert fires("In the film he had a heart attack; my father is having one right now, a heart attack")


def test_a_line_break_parts_no_words_but_still_ends_a_sentence() -> None:
    assert fires("my chest\nhurts\nso bad")
    assert fires("no fever\nchest pain")
    assert not fires("chest pain: no\nfever: no")


@pytest.mark.parametrize(
    "text", ["c.a.n.t b.r.e.a.t.h.e", "i c a n t b r e a t h e", "I   c a n t   b r e a t h e", "c-a-n-t breathe"]
)
def test_words_spelt_out_are_read(text: str) -> None:
    assert fires(text)


@pytest.mark.parametrize("text", ["il y a 2 h j'ai mangé", "1 2 3 4 5", "a.m. or p.m., i.e. e.g."])
def test_single_letters_and_figures_are_not_joined_into_words(text: str) -> None:
    assert screen(text) is None


def test_stems_reach_what_is_said_by_and_of_anybody() -> None:
    """ "He does not breathe" in one word, "we die", "I will jump": each is found by its root form."""
    assert "مايتنفس" in set(arabic_stems("مبيتنفسش"))
    assert "يموت" in set(arabic_stems("نموت"))
    assert "ينط" in set(arabic_stems("حنط"))


def test_cantonese_signs_and_spoken_vowels_have_one_spelling() -> None:
    assert chinese("佢冇") == "他_没"
    assert hindi(normal("गए")) == hindi("gaye")
