"""Short answers: whole messages such as "no", "my son" or "57", of which two are two answers and never one sentence."""

from typing import Final

from safety.reading import normal

__all__ = ["is_short_answer"]

_WORDS: Final = (
    "yes|yeah|no|nope|none|nothing|self|me|myself|i|my child|my son|my daughter|male|female|man|woman|"
    "si|ninguno|ninguna|nada|yo|yo mismo|yo misma|mi hijo|mi hija|hombre|mujer|masculino|femenino|"
    "oui|non|aucun|aucune|rien|moi|mon enfant|mon fils|ma fille|homme|femme|masculin|feminin|"
    "sim|nao|nenhum|nenhuma|eu|meu filho|minha filha|homem|mulher|feminino|"
    "نعم|لا|لا شيء|أنا|لنفسي|طفلي|ابني|ابنتي|بنتي|ذكر|أنثى|رجل|امرأة|"
    "是|不是|不|没有|没|无|我|自己|我自己|本人|孩子|我的孩子|我儿子|我女儿|男|女|男性|女性|"
    "हाँ|हां|नहीं|कोई नहीं|खुद|मैं|मेरा बच्चा|मेरा बेटा|मेरी बेटी|पुरुष|महिला|"
    "haan|han|nahi|nahin|koi nahi|khud|main|mera bachcha|mera beta|meri beti|purush|mahila|"
    "có|không|không có|tôi|bản thân|con tôi|con trai tôi|con gái tôi|nam|nữ"
)


def _plain(text: str) -> str:
    return " ".join(normal(text).strip(" .,;!?\n").split())


_ANSWERS: Final = frozenset(map(_plain, _WORDS.split("|")))


def is_short_answer(text: str) -> bool:
    """Whether ``text`` is, as a whole, one of the answers that our questions ask for, in any language, or a number."""
    plain = _plain(text)
    return plain.isdigit() or plain in _ANSWERS
