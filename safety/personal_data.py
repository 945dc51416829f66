"""Masks what tells who a patient is, before text reaches a prompt or a log.

A first, rule-based net in English and Spanish. It finds what has a shape (telephone, mail, date, record number, postal
address) and names that are introduced ("my name is …"); a bare name in running text is not found. It is a second line:
message text is kept out of logs in the first place.
"""

import re
from typing import Final

# In this order: the more specific shape first, since each leaves a label that the next ones do not match.
_SHAPES: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (label, re.compile(shape, re.IGNORECASE))
    for label, shape in (
        ("[email]", r"\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\b"),
        ("[link]", r"\b(?:https?://|www\.)\S{1,400}"),
        (
            "[record]",
            r"\b(?:mrn|nhs(?: number| no)?|record(?: number| no)?|patient id|member id|"
            r"policy(?: number| no)?|ssn|curp|dni|nie|nif|nss|expediente|historia cl[ií]nica|"
            r"n[uú]mero de (?:paciente|afiliaci[oó]n|seguro|expediente))\b[\s:#.º°-]{0,4}"
            r"(?:is |es |no |n[uú]mero )?(?=[a-z0-9-]*\d)[a-z0-9][a-z0-9 -]{2,24}\b",
        ),
        ("[record]", r"\b\d{3}-\d{2}-\d{4}\b|\b\d{8}[a-z]\b|\b[a-z]{4}\d{6}[a-z0-9]{8}\b"),
        ("[date]", r"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\b"),
        (
            "[date]",
            r"\b\d{1,2}(?:st|nd|rd|th)?\s(?:of |de )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|"
            r"ene|abr|ago|dic)[a-z]{0,9}\.?(?:,?\s(?:de |del )?\d{4})?\b",
        ),
        (
            "[date]",
            r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|"
            r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?\b",
        ),
        ("[phone]", r"(?<![\w.])(?:\+|00)?\(?\d(?:[\s().-]{0,2}\d){6,18}(?!\w)"),
        (
            "[address]",
            r"\b\d{1,5}[a-z]?\s(?:[a-z0-9'.-]{1,20}\s){1,4}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|way|"
            r"place|terrace|close|square)\b\.?(?:,?\s(?:apt|unit|flat|suite|#)\.?\s?\w{1,6})?",
        ),
        (
            "[address]",
            r"\b(?:calle|avenida|avda?|carrera|paseo|plaza|camino|calzada|callej[oó]n|c/)\.?\s(?:[\w'.áéíóúñü-]{1,20}\s){0,5}"
            r"(?:n[uú]mero\s|n[º°o.]?\s?|#\s?)?\d{1,5}\b(?:[\s,]{1,2}(?:piso|apto|depto|int)\.?\s?\w{1,5})?",
        ),
    )
)
_WORD: Final = r"[^\W\d_][\w'’-]{1,24}"
# Case matters in the name itself only when it is written with capitals; patients often use none, so one word is enough.
_NAMED: Final = re.compile(
    rf"\b(?P<lead>my name is|my name's|name:|this is (?:mrs?|ms|dr)\.?|me llamo|mi nombre es|nombre:|"
    rf"se llama|is called)\s+(?P<name>{_WORD}(?:\s(?-i:[^\W\d_a-zà-ÿ][\w'’-]{{1,24}})){{0,3}})",
    re.IGNORECASE,
)
_TITLED: Final = re.compile(
    r"\b(?P<lead>(?:Mrs?|Ms|Dr|Sra?|Srta|Dra|Don|Doña)\.?)\s(?P<name>[A-ZÁÉÍÓÚÑ][\w'’-]{1,24}(?:\s[A-ZÁÉÍÓÚÑ][\w'’-]{1,24}){0,2})"
)


def mask(text: str) -> str:
    """``text`` with each find replaced by its kind in brackets, such as ``[phone]``. Masking twice changes nothing."""
    for label, shape in _SHAPES:
        text = shape.sub(label, text)
    for names in (_NAMED, _TITLED):
        text = names.sub(lambda found: f"{found['lead']} [name]", text)
    return text
