"""How often and how hard: what people write in eight languages, and what is asked again."""

from pathlib import Path

import pytest

from flows import often
from flows.often import SCALES, read_often
from flows.texts import LANGUAGES, read_texts

LOCALES = Path(often.__file__).resolve().parent.parent / "locales"
OFTEN, HARD = SCALES
# As patients write, with what stands around an answer: one line for each choice of a language, in order.
WRITTEN = {
    "en": ("Never!!", "yeah, sometimes", "most days I think", "Every single day :("),
    "es": ("nunca", "a veces, sí", "la mayoría de los días", "todos los días"),
    "fr": ("jamais", "de temps en temps", "la plupart du temps", "tous les jours !"),
    "pt": ("nenhum dia", "às vezes", "a maioria dos dias", "todo dia"),
    "ar": ("أبداً", "أحياناً", "معظم الأيام", "كل يوم"),
    "zh": ("从来没有", "有几天", "经常", "每天都有吧"),
    "hi": ("कभी नहीं", "कभी-कभी", "ज्यादातर दिन", "हर रोज"),
    "vi": ("không bao giờ", "thỉnh thoảng", "hơn nửa số ngày", "ngày nào cũng có"),
}
DO_NOT_KNOW = {
    "en": "I don't know",
    "es": "no sé",
    "fr": "je ne sais pas",
    "pt": "não sei",
    "ar": "لا أعرف",
    "zh": "不知道",
    "hi": "पता नहीं",
    "vi": "không biết",
}
MISREAD = [  # said in the list of a scale, and may mean two things or the opposite
    *("not every day", "not really", "ok", "2 days", "1 and 2", "0", "5", "12", "?", "I feel bad about it"),
    *(
        "2. Never",
        "no todos los días",
        "pas tous les jours",
        "لا ليس كل يوم",
        "不是每天",
        "हर दिन नहीं",
        "không phải mỗi ngày",
    ),
    "never mind that, I have slept badly since my mother died and it is every day the same, you know how it is",
]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_own_words(lang: str) -> None:
    read = [read_often(text, OFTEN, lang) for text in WRITTEN[lang]]
    assert [found in (wanted, None) for found, wanted in zip(read, OFTEN, strict=True)] == [True] * 4
    assert sum(found is not None for found in read) >= 3, read


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("scale", SCALES, ids=["often", "hard"])
def test_every_choice_as_it_is_shown(lang: str, scale: tuple[str, ...]) -> None:
    shown = read_texts(LOCALES / lang / "questionnaires.ftl")
    for number, choice in enumerate(scale, start=1):
        words = shown[f"choice-{choice}"][""].words
        for text in (choice, words, words.upper(), f"{words}.", str(number), f"{number}.", f"{number}. {words}"):
            assert read_often(text, scale, lang) == choice, text


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("text", MISREAD)
def test_what_could_mean_something_else_is_asked_again(lang: str, text: str) -> None:
    assert read_often(text, OFTEN, lang) is None


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_is_the_first_choice_and_yes_is_none(lang: str) -> None:
    said = read_texts(LOCALES / lang / "flow.ftl")
    assert read_often(said["choice-no"][""].words, OFTEN, lang) == "not_at_all"
    assert read_often(said["choice-no"][""].words, HARD, lang) == "not_hard"
    assert read_often(said["choice-yes"][""].words, OFTEN, lang) == "yes"
    assert read_often(DO_NOT_KNOW[lang], OFTEN, lang) == "not_sure"
    assert read_often(said["choice-yes"][""].words, ("yes", "no"), lang) == "yes"


@pytest.mark.parametrize(
    ("text", "lang", "wanted"),
    [
        ("nearly every day", "hi", "nearly_every_day"),
        ("todos los dias", "en", "nearly_every_day"),
        ("每天", "es", "nearly_every_day"),
        ("roz", "hi", "nearly_every_day"),
        ("no, never", "en", "not_at_all"),
        ("yes, never", "en", None),
        ("no, every day", "en", None),
        ("the third one", "en", "more_than_half"),
        ("c", "fr", "more_than_half"),
    ],
)
def test_mixed(text: str, lang: str, wanted: str | None) -> None:
    assert read_often(text, OFTEN, lang) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("a bit", "somewhat_hard"), ("very", "very_hard"), ("impossible", "extremely_hard"), ("easy", "not_hard")],
)
def test_how_hard(text: str, wanted: str) -> None:
    assert read_often(text, HARD, "en") == wanted
