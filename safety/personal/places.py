"""Postal addresses and codes that have a shape of their own, in eight languages, in a folded text."""

import re
from collections.abc import Iterator
from typing import Final

from safety.personal.leads import ZIP_LEADS
from safety.personal.span import Span

_WORD: Final = r"[^\W\d_][\w.'’-]{0,24}"
# A part of a Chinese address: not across the little words that lead to it.
_HAN: Final = r"[^\W\d_A-Za-z我住在是们的你他她到从于来新家址请去了和有就也都说要给送]"
_FLAT: Final = (
    r"(?:[\s,]{0,2}\b(?:apt|apartment|unit|flat|suite|ste|room|rm|floor|piso|apto|depto|dpto|interior|int|bât|"
    r"appt|étage|bloco|sala|casa)\b\.?\s?#?\w{1,6}|[\s,]{1,2}#\s?\w{1,6})?"
)
_SHAPES: Final = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        rf"\b\d{{1,6}}[a-z]?(?:[-/]\d{{1,4}})?,?\s(?:(?:{_WORD}|\d{{1,3}}(?:st|nd|rd|th))\s){{1,4}}(?:street|st|"
        rf"avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|way|"
        rf"place|pl|terrace|close|square|crescent|parkway|pkwy|highway|hwy|circle|cir|trail|gardens|grove|mews|"
        rf"row|nagar|marg|colony|chowk|vihar)\b\.?{_FLAT}",
        rf"\b(?:calle|avenida|avda?|av\.|carrera(?! con)|cra|cl\.|diagonal|transversal|paseo|plaza|camino|"
        rf"calzada|callej[oó]n|privada|jir[oó]n|ronda|"
        rf"rua|travessa|alameda|estrada|rodovia|largo|praça|via|viale|corso|"
        rf"piazza)\s(?:{_WORD}[\s,]{{1,2}}){{0,6}}(?:n[uú]mero\s|n[º°o.]?\s?|#\s?|km\s)?\d{{1,5}}(?!\d)[a-z]?"
        rf"(?:\s?[-–#]\s?\d{{1,4}})*(?:[\s,]{{1,2}}\d{{1,2}}º?\s?[a-d]\b)?{_FLAT}",
        rf"\b\d{{1,4}}\s?(?:bis|ter|[a-d])?,?\s(?:rue|avenue|av\.?|boulevard|bd|blvd|place|pl\.?|allée|allee|"
        rf"impasse|chemin|route|quai|cours|square|villa|passage|faubourg|résidence)\s"
        rf"(?:{_WORD}\s?){{1,6}}",
        rf"\b(?:rue|avenue|boulevard|allée|impasse|chemin)\s(?:{_WORD}\s){{1,5}}\d{{1,4}}\b",
        r"\b(?:số (?:nhà )?)?\d{1,4}[a-z]?(?:[/-]\d{1,4}[a-z]?){0,4},?\s(?:đường|phố|ngõ|ngách|hẻm|kiệt|"
        r"duong|pho|ngo|hem)\s(?:[^\W_]+\s?){1,5}",
        r"\b(?:phường|quận|huyện|xã|thôn|ấp|tổ dân phố|khu phố|chung cư)\s(?!khác|mình|nào|tôi|này)(?:[^\W\d_]+|"
        r"\d{1,2})(?:\s[A-ZĐÀ-Ỹ][^\W\d_]*){0,3}",
        r"(?:شارع|طريق|زنقة|نهج|حي|عمارة|بناية|مجمع|فيلا|شقة|الدور|مبنى)\s(?:[\w]+\s?){1,4}[،,]?\s?(?:رقم\s)?\d{1,5}",
        r"(?:شارع|عمارة|فيلا|شقة|بناية|بلوك|مبنى|منزل رقم)\s\d{1,5}(?:[،,]\s?\w+){0,2}",
        r"(?:मकान|फ्लैट|प्लॉट|गली|वार्ड|हाउस|दुकान)\s?(?:नंबर|नं\.?|"
        r"संख्या)?\s?[\d/-]{1,8}(?:,?\s[\u0900-\u097f]+){0,3}",
        r"\b\d{1,5}(?:[/-]\d{1,4})?,?\s(?:[\u0900-\u097f]+\s){1,3}(?:मार्ग|रोड|नगर|गली|कॉलोनी|विहार|स्ट्रीट|चौक)",
        rf"(?:{_HAN}{{1,8}}(?:省|自治区|市|州))?(?:{_HAN}{{1,6}}(?:区|區|县|縣|镇|鎮|乡|街道))?{_HAN}{{1,10}}(?:大道|大街|路|街|道|巷|"
        rf"弄|胡同|里|村|小区|花园|新村|苑)"
        r"[甲乙丙]?[\d一二三四五六七八九十百]{1,6}(?:号院?|號|弄|巷|栋|幢|座|楼)(?:[\d一二三四五六七八九十A-Z-]{1,5}(?:号楼?|號|弄|栋|幢|座|单元|單元|层|樓|室|"
        r"门|楼)){0,4}",
        rf"(?:{_HAN}{{1,8}}(?:省|自治区|市)){{1,2}}{_HAN}{{1,6}}(?:区|區|县|縣|镇|鎮)",
        r"\bP\.?\s?O\.? Box \d{1,6}\b",
        r"\b(?:PSC|Unit|CMR)\s\d{1,6},?\s(?:Box)\s\d{1,6}(?:[\s,]{1,3}(?:APO|DPO|"
        r"FPO)\s(?:A[AEP])\s\d{5}(?:-\d{4})?)?",
        r"\b(?:apt|apartment|suite|ste|flat|unit)\.?\s?#?\d{1,5}[a-z]?\b(?!\s?(?:mg|of|per|ml|/))",
        r"(?-i:\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|"
        r"T[NX]|UT|V[AT]|W[AIVY])),?\s\d{5}(?:-\d{4})?\b",
        r"(?-i:\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2})\b",
        r"(?-i:\b[ABCEGHJ-NPR-TVXY]\d[A-Z]\s?\d[A-Z]\d)\b",
        r"(?<![\w-])\d{5}-\d{4}(?![\w-])",
        r"(?<![\w-])\d{5}-\d{3}(?![\w-])",
    )
)


def places(text: str) -> Iterator[Span]:
    """Every find in the folded ``text``."""
    for shape in _SHAPES:
        for found in shape.finditer(text):
            end = found.end() - (len(found.group()) - len(found.group().rstrip(" ,،")))
            yield Span(found.start(), end, "address")
    for found in ZIP_LEADS.finditer(text):
        yield Span(*found.span("it"), "address")
