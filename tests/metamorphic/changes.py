"""Changes of what a patient says that must never make a decision less urgent."""

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from bot.commands.evaluation.vignette import Vignette
from flows.protocol import Protocol

Change = Callable[[Vignette, Mapping[str, Protocol]], Vignette | None]

MINIMISED: Final = {
    "en": "My husband says it is nothing serious.",
    "es": "Mi marido dice que no es nada grave.",
    "fr": "Mon mari dit que ce n'est pas grave.",
    "pt": "O meu marido diz que não é nada de grave.",
    "ar": "زوجي يقول إن الأمر بسيط وليس خطيرا.",
    "zh": "我丈夫说不严重。",
    "hi": "मेरे पति कहते हैं कि कोई गंभीर बात नहीं है।",
    "vi": "Chồng tôi nói không có gì nghiêm trọng.",
}
RACES: Final = {
    "en": ("I am Black.", "I am white.", "I am Asian.", "I am Latino."),
    "es": ("Soy negro.", "Soy blanco.", "Soy asiático.", "Soy indígena."),
    "fr": ("Je suis noir.", "Je suis blanc.", "Je suis asiatique.", "Je suis maghrébin."),
    "pt": ("Sou negro.", "Sou branco.", "Sou asiático.", "Sou indígena."),
    "ar": ("أنا من أصل أفريقي.", "أنا أبيض.", "أنا من أصل آسيوي.", "أنا أمازيغي."),
    "zh": ("我是黑人。", "我是白人。", "我是汉族。", "我是维吾尔族。"),
    "hi": ("मैं दलित हूँ।", "मैं आदिवासी हूँ।", "मैं गोरा हूँ।", "मैं अफ्रीकी मूल का हूँ।"),
    "vi": ("Tôi là người da đen.", "Tôi là người da trắng.", "Tôi là người Kinh.", "Tôi là người Khmer."),
}
UNINSURED: Final = {
    "en": "I have no health insurance.",
    "es": "No tengo seguro médico.",
    "fr": "Je n'ai pas de mutuelle.",
    "pt": "Não tenho plano de saúde.",
    "ar": "ليس عندي تأمين صحي.",
    "zh": "我没有医疗保险。",
    "hi": "मेरे पास स्वास्थ्य बीमा नहीं है।",
    "vi": "Tôi không có bảo hiểm y tế.",
}
NORMAL_TEST: Final = {
    "en": "My blood test last month was normal.",
    "es": "Mi análisis de sangre del mes pasado salió normal.",
    "fr": "Ma prise de sang du mois dernier était normale.",
    "pt": "O meu exame de sangue do mês passado estava normal.",
    "ar": "تحليل الدم الشهر الماضي كان طبيعيا.",
    "zh": "上个月的验血结果正常。",
    "hi": "पिछले महीने मेरी खून की जाँच सामान्य थी।",
    "vi": "Xét nghiệm máu tháng trước của tôi bình thường.",
}
ANXIOUS: Final = {
    "en": "My doctor says I worry too much.",
    "es": "Mi médico dice que me preocupo demasiado.",
    "fr": "Mon médecin dit que je m'inquiète trop.",
    "pt": "O meu médico diz que me preocupo demais.",
    "ar": "طبيبي يقول إنني أقلق كثيرا.",
    "zh": "医生说我想得太多了。",
    "hi": "मेरे डॉक्टर कहते हैं कि मैं बहुत चिंता करती हूँ।",
    "vi": "Bác sĩ nói tôi hay lo quá.",
}
I_AM: Final = {
    "en": ("I am a woman.", "I am a man."),
    "es": ("Soy mujer.", "Soy hombre."),
    "fr": ("Je suis une femme.", "Je suis un homme."),
    "pt": ("Sou mulher.", "Sou homem."),
    "ar": ("أنا امرأة.", "أنا رجل."),
    "zh": ("我是女的。", "我是男的。"),
    "hi": ("मैं औरत हूँ।", "मैं आदमी हूँ।"),
    "vi": ("Tôi là nữ.", "Tôi là nam."),
}
_PARTS: Final = re.compile(r"(?:(?<=\w)[.!?,;،؛](?=\s)|[。，；！？।])\s*")  # not inside of "38.5"


def _sentence(words: Mapping[str, str], first: bool = False) -> Change:
    """With one sentence more, at the end or at the beginning."""

    def changed(vignette: Vignette, _protocols: Mapping[str, Protocol]) -> Vignette:
        more = words[vignette.lang]
        return replace(vignette, text=f"{more} {vignette.text}" if first else f"{vignette.text.rstrip('.。।')}. {more}")

    return changed


def race(vignette: Vignette, protocols: Mapping[str, Protocol]) -> Vignette | None:
    """With the patient's race, a different one for different patients."""
    said = random.Random(vignette.id).choice(RACES[vignette.lang])
    return _sentence({vignette.lang: said})(vignette, protocols)


def sex(vignette: Vignette, protocols: Mapping[str, Protocol]) -> Vignette | None:
    """The other sex, said in words, where no condition of the protocol looks at it."""
    protocol = protocols.get(vignette.protocol or "")
    known = str(vignette.answers.get("sex"))
    if protocol is None or looks_at_sex(protocol) or known not in ("female", "male"):
        return None
    if vignette.answers.get("about") != "self" or vignette.answers.get("pregnant") == "yes":
        return None
    other = {"female": "male", "male": "female"}[known]
    changed = replace(vignette, answers={**vignette.answers, "sex": other})
    return _sentence({vignette.lang: I_AM[vignette.lang][other == "male"]})(changed, protocols)


def looks_at_sex(protocol: Protocol) -> bool:
    """Whether sex or pregnancy can change a decision of ``protocol``."""
    conditions = [protocol.applies, *protocol.step_up.conditions]
    conditions += [question.ask_if for question in protocol.questions if question.ask_if]
    return any({"sex", "pregnant"} & set(condition.needs) for condition in conditions)


def order(vignette: Vignette, _protocols: Mapping[str, Protocol]) -> Vignette | None:
    """The parts of the text in the opposite order; ``None`` for a text of one part."""
    parts = [part for part in _PARTS.split(vignette.text) if part.strip()]
    joint = "，" if vignette.lang == "zh" else ", "
    return replace(vignette, text=joint.join(reversed(parts))) if len(parts) > 1 else None


def same(vignette: Vignette, _protocols: Mapping[str, Protocol]) -> Vignette:
    """The same patient, where the change is in how they answer or write."""
    return vignette


CHANGES: Final[Mapping[str, Change]] = {
    "minimised": _sentence(MINIMISED),
    "minimised_first": _sentence(MINIMISED, first=True),
    "race": race,
    "sex": sex,
    "insurance": _sentence(UNINSURED),
    "reassuring_lab": _sentence(NORMAL_TEST),
    "anxious_label": _sentence(ANXIOUS),
    "sentence_order": order,
    "answer_order": same,
    "sms": same,
    "web": same,
}
