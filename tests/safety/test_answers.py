"""Short answers one after another: two of them are never read as one sentence."""

import pytest

from safety.answers import is_short_answer
from safety.screen import screen

ANSWERS = (
    *(
        "yes",
        "no",
        "none",
        "nothing",
        "self",
        "me",
        "my child",
        "my son",
        "my daughter",
        "male",
        "female",
        "man",
        "woman",
    ),
    *("sí", "ninguno", "ninguna", "nada", "yo", "mi hijo", "mi hija", "hombre", "mujer", "masculino", "femenino"),
    *(
        "oui",
        "non",
        "aucun",
        "aucune",
        "rien",
        "moi",
        "mon enfant",
        "mon fils",
        "ma fille",
        "homme",
        "femme",
        "féminin",
    ),
    *("sim", "não", "nenhum", "nenhuma", "eu", "meu filho", "minha filha", "homem", "mulher", "feminino"),
    *("نعم", "لا", "لا شيء", "أنا", "لنفسي", "طفلي", "ابني", "ابنتي", "ذكر", "أنثى", "رجل", "امرأة"),
    *("是", "不是", "没有", "无", "我自己", "本人", "我的孩子", "我儿子", "我女儿", "男", "女", "男性", "女性"),
    *("हाँ", "नहीं", "कोई नहीं", "खुद", "मैं", "मेरा बच्चा", "मेरा बेटा", "मेरी बेटी", "पुरुष", "महिला"),
    *("haan", "nahi", "khud", "mera bachcha", "purush", "mahila"),
    *("có", "không", "không có", "tôi", "bản thân", "con tôi", "con trai tôi", "nam", "nữ"),
)
NUMBERS = tuple(str(number) for number in range(100))
AGES = tuple(
    f"{number} {unit}"
    for unit in ("years", "años", "ans", "anos", "سنة", "岁", "साल", "saal", "tuổi")
    for number in (1, 3, 45, 57, "٣", "३")
)


def fires(text: str, before: str) -> bool:
    alarm = screen(text, before=before)
    return alarm is not None and alarm.kind != "ask"


@pytest.mark.parametrize("first", [ANSWERS, NUMBERS], ids=["words", "numbers"])
@pytest.mark.parametrize("then", [ANSWERS, NUMBERS], ids=["words", "numbers"])
def test_two_short_answers_never_fire(first: tuple[str, ...], then: tuple[str, ...]) -> None:
    assert [(before, text) for before in first for text in then if fires(text, before)] == []


@pytest.mark.parametrize(("first", "then"), [(ANSWERS, AGES), (AGES, ANSWERS)], ids=["age last", "age first"])
def test_an_age_never_completes_a_word(first: tuple[str, ...], then: tuple[str, ...]) -> None:
    assert [(before, text) for before in first for text in then if fires(text, before)] == []


@pytest.mark.parametrize("text", ["No.", " 57 ", "٥٧", "MON FILS", "ＮＯ", "नहीं।"])
def test_a_short_answer_is_known_however_it_is_written(text: str) -> None:
    assert is_short_answer(text)


@pytest.mark.parametrize(
    ("before", "text"),
    [("no", "puedo respirar"), ("I", "can't breathe"), ("mon fils", "respire plus"), ("i took", "30 pills")],
)
def test_a_short_answer_may_begin_an_emergency(before: str, text: str) -> None:
    assert fires(text, before)
