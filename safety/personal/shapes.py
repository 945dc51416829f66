"""What is told by its shape alone: mail, links, user names, network addresses and dates, in a folded text."""

import re
from collections.abc import Iterator
from typing import Final

from safety.personal.span import Span

_LATIN: Final = "A-Za-z0-9\u00c0-\u024f"
_REST: Final = r"[^\s<>\"'()\[\]，。；！？、「」《》（）،؛]"
_SAFE_ENDS: Final = (
    "com|org|net|edu|gov|info|biz|app|dev|online|health|br|mx|fr|pt|cn|vn|sa|ae|eg|uk|ca|example|invalid|test"
)
_MONTHS: Final = {
    "en": "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    "oct(?:ober)?|nov(?:ember)?|dec(?:ember)?",
    "es": "ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|junio|julio|ago(?:sto)?|sep?t(?:iembre)?|set(?:iembre)?|"
    "octubre|noviembre|dic(?:iembre)?",
    "fr": "janv(?:ier)?|févr(?:ier)?|fevrier|mars|avr(?:il)?|mai|juin|juil(?:let)?|août|aout|septembre|octobre|"
    "novembre|déc(?:embre)?|decembre",
    "pt": "janeiro|fev(?:ereiro)?|março|marco|abril|maio|junho|julho|setembro|set|outubro|out|novembro|dezembro|dez",
    "hi": "जनवरी|फ़रवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर",
    "ar": "يناير|فبراير|مارس|أبريل|ابريل|إبريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر|"
    "جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت|"
    "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول|محرم|صفر|"
    "ربيع الأول|ربيع الثاني|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة",
}
_MONTH: Final = "|".join(_MONTHS.values())
_YEAR: Final = r"(?:1[89]|20)\d{2}|1[34]\d{2}(?=\s?هـ)"
_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])"
_CLOCK: Final = r"(?:,?[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?(?: ?[ap]\.?m\b\.?)?)?"
# A month that is also a common word needs a year, an ordinal or a capital beside it.
_WORDLIKE: Final = re.compile(r"\b(?:may|mar|march|set|out|mars|mai|ago|sept|sep|ماي|أوت)\b", re.IGNORECASE)
_SURE: Final = re.compile(
    rf"(?:{_YEAR})|\d(?:st|nd|rd|th|er|º|ª)\b|\b(?:de|of|do|del)\b|\b[A-ZÀ-Þ][a-z]{{2}}", re.UNICODE
)

_SHAPES: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (kind, re.compile(shape, re.IGNORECASE))
    for kind, shape in (
        ("email", rf"(?<![{_LATIN}.])[{_LATIN}_%+'-][{_LATIN}._%+'-]{{0,63}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,4}}"),
        ("email", r"(?<!\w)[\u0600-\u06ff\u0900-\u097f][\w.+-]{0,63}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}"),
        (
            "email",
            r"(?<![\w.+-])[\w.+-]{1,64}+\s?(?:@|\(at\)|\[at\]|\bat\b|\barroba\b|\barobase\b)\s?(?:gmail|hotmail|yahoo|"
            r"outlook|icloud|live|proton\w*|qq|163)"
            r"\s?(?:\.|\(dot\)|\bdot\b|\bpunto\b|\bponto\b|\bpoint\b)\s?[a-z]{2,6}\b(?:\.[a-z]{2})?",
        ),
        ("link", rf"(?<![A-Za-z0-9])(?:https?|ftp)://{_REST}{{1,400}}"),
        ("link", rf"(?<![A-Za-z0-9])www\.{_REST}{{2,400}}"),
        ("link", rf"(?<![\w@.-])(?:[a-z0-9-]{{1,63}}\.){{1,4}}(?:{_SAFE_ENDS})\b(?:/{_REST}{{0,300}})?"),
        ("link", rf"(?<![\w@.-])(?:[a-z0-9-]{{1,63}}\.){{1,4}}[a-z]{{2,10}}/{_REST}{{2,300}}"),
        ("username", r"(?<![\w@.])@(?=[\w.]*[A-Za-z_])[A-Za-z_0-9][\w.]{2,30}\b"),
        (
            "username",
            r"(?:\buser ?names?\b|\buser id\b|\blogin\b|\bscreen name\b|\busuario\b|\bnombre de usuario\b|"
            r"\bpseudo\b|\bidentifiant de connexion\b|"
            r"\bnom d'utilisateur\b|\busuário\b|اسم المستخدم|微信号?|用户名|账户名|QQ号?|यूजरनेम|यूज़रनेम|tên đăng nhập|"
            r"\btên người dùng\b)"
            r"[\s:=#]{0,3}(?:is|es|est|é|c'est|là|是|है|هو)?[\s:：]{0,2}(?P<it>(?=[\w.@-]*[\d_.@-])@?"
            r"[A-Za-z0-9][\w.-]{2,30}\w)",
        ),
        (
            "ip",
            r"(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d]|"
            r"\.\d)(?::\d{2,5}\b|/\d{1,2}\b)?",
        ),
        ("ip", r"(?<![\w:])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\w:])"),
        ("ip", r"(?<![\w:])(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}(?![\w:])"),
        ("ip", r"(?<![\w:-])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\w:-])"),
        ("date", rf"(?<![\d/.-])(?:1[89]|20)\d{{2}}([-/.])(?:0?[1-9]|1[0-2])\1{_DAY}(?![\d/]|-\d){_CLOCK}"),
        ("date", rf"(?<![\d/.-]){_DAY}(?P<sep>[-/.]){_DAY}(?P=sep)(?:\d{{4}}|\d{{2}})(?![\d/]|[.,-]\d){_CLOCK}"),
        ("date", rf"(?<![\d/.-]){_DAY} ?/ ?{_DAY} ?/ ?(?:{_YEAR})(?![\d/])"),
        ("date", r"(?<!\d)(?:\d{2,4} ?年 ?)?(?:1[0-2]|0?[1-9]) ?月 ?(?:3[01]|[12]\d|0?[1-9]) ?[日号號]"),
        ("date", r"[一二〇零○九八七]{2,4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿]{1,3}[日号號]"),
        ("date", rf"\bngày ?(?P<it>{_DAY} ?(?:[/.-]|tháng) ?(?:1[0-2]|0?[1-9])(?: ?(?:[/.-]|năm|,) ?\d{{4}})?)\b"),
        ("date", rf"\b{_DAY} tháng (?:1[0-2]|0?[1-9]),? (?:năm )?(?:{_YEAR})\b"),
        (
            "month",
            rf"(?<!\d){_DAY}(?:st|nd|rd|th|er|º|ª|°)?[\s,.-]{{1,2}}(?:de |of |do )?(?:{_MONTH})\b\.?(?:(?:,? |"
            rf" de | del |-)(?:{_YEAR})| de[l]? '?\d{{2}}\b)?{_CLOCK}",
        ),
        (
            "month",
            rf"\b(?:{_MONTH})\b\.? ?-?{_DAY}(?:st|nd|rd|th|º)?(?!\d|[.,/:]\d| ?(?:mg|ml|pills?|tablets?|kg|"
            rf"days?|hours?))(?:(?:,? | de | del |-)(?:{_YEAR}))?{_CLOCK}",
        ),
    )
)
_BORN: Final = (
    r"\bd\.?o\.?b\b\.?|\bdate of birth\b|\bbirth ?da(?:y|te)\b|\bborn\b|\bfecha de nacimiento\b|"
    r"\bf\.? ?nac\b\.?|\bnac[ií](?:d[oa])?\b|\bdate de naissance\b|"
    r"\bnée?\b|\bdata de nascimento\b|\bnascid[oa]\b|\bnasci\b|تاريخ الميلاد|مواليد|ولدت|出生日期|生日|出生于?|"
    r"जन्म(?:तिथि| तारीख|दिन)?|"
    r"\bngày sinh\b|\bsinh (?:ngày|năm|nhật)?\b|\bjanam\b"
)
_LED_DATE: Final = re.compile(
    rf"(?:{_BORN})[\s:#=,.-]{{0,3}}(?:(?:is|was|es|est|le|el|em|en|on|in|à|a|hai|है|को|में|في|是|为|:)\s?){{0,2}}"
    rf"(?P<it>\d{{6}}|\d{{8}}|\d{{1,2}}[-/. ]\d{{1,2}}(?:[-/. ]\d{{2,4}})?|"
    rf"(?:(?:{_MONTH})\.?,? (?:de )?)?(?:{_YEAR})(?:年\d{{1,2}}月)?)(?!\d|[.,]\d| ?mg)",
    re.IGNORECASE,
)
_TAIL: Final = ".,;:!?।。，；、'\"”»"


def shapes(text: str) -> Iterator[Span]:
    """Every find in the folded ``text``; finds may overlap, the caller joins them."""
    for kind, shape in _SHAPES:
        for found in shape.finditer(text):
            start, end = found.span("it") if "it" in shape.groupindex else found.span()
            if kind == "month":
                if _WORDLIKE.search(found.group()) and not _SURE.search(found.group()):
                    continue
                yield Span(start, end - (found.group()[-1] in ".,"), "date")
                continue
            while kind == "link" and text[end - 1] in _TAIL and end - start > 1:
                end -= 1
            yield Span(start, end, kind)
    for found in _LED_DATE.finditer(text):
        yield Span(*found.span("it"), "date")
