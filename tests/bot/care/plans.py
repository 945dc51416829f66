"""Plans for tests: every situation, orders as prescribers write them, free text with and without translation."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.care.situations import LISTS, situations
from flows.texts import LANGUAGES

PLACES = [
    ("US", "America/Chicago", "+1 312 555 0142"),
    ("MX", "America/Mexico_City", "+52 55 5550 0142"),
    ("FR", "Europe/Paris", "+33 1 99 00 01 42"),
    ("BR", "America/Sao_Paulo", "+55 11 5550-0142"),
    ("EG", "Africa/Cairo", "+20 2 5550 0142"),
    ("CN", "Asia/Shanghai", "+86 10 5550 0142"),
    ("IN", "Asia/Kolkata", "+91 11 5550 0142"),
    ("VN", "Asia/Ho_Chi_Minh", "+84 24 5550 0142"),
]
ORDERS: dict[str, list[dict[str, Any]]] = {
    "en": [
        {
            "name": "Metoprolol succinate ER",
            "as_written": "Metoprolol succinate ER 25 mg tab: take 1/2 tab (12.5 mg) PO BID; hold if HR < 55",
            "status": "changed", "strength": "25 mg", "dose": "1/2 tab (12.5 mg)", "route": "mouth",
            "how_often": "twice_daily", "guide": "blood_pressure",
        },
        {
            "name": "Enoxaparin",
            "as_written": "Enoxaparin 40 mg/0.4 mL, inject 40 mg subcut. once daily x 28 days",
            "status": "new", "strength": "40 mg/0.4 mL", "dose": "40 mg", "route": "under_skin",
            "how_often": "once_daily", "guide": "blood_thinner",
        },
        {"name": "Ibuprofen", "as_written": "STOP ibuprofen & all other NSAIDs", "status": "stop"},
        {
            "name": "Oxycodone IR",
            "as_written": "Oxycodone IR 5 mg: 1 tab q6h PRN  severe pain, max 4 tabs/24 h (#12)",
            "status": "new", "how_often": "as_needed", "route": "mouth", "guide": "strong_pain",
        },
    ],
    "es": [
        {
            "name": "Amoxicilina",
            "as_written": "Amoxicilina 500 mg, 1 cápsula por vía oral cada 8 horas durante 7 días",
            "status": "new", "strength": "500 mg", "dose": "1 cápsula", "route": "mouth", "how_often": "every_8_h",
            "guide": "antibiotic",
        },
    ],
    "fr": [
        {
            "name": "Salbutamol",
            "as_written": "Salbutamol 100 µg/dose : 2 bouffées à la demande (« si gêne »), max. 8/j",
            "status": "same", "dose": "2 bouffées", "route": "inhaled", "how_often": "as_needed", "guide": "inhaler",
        },
    ],
    "pt": [
        {
            "name": "Prednisona",
            "as_written": "Prednisona 20 mg – 2 comprimidos de manhã por 5 dias, depois parar",
            "status": "new", "strength": "20 mg", "dose": "2 comprimidos", "route": "mouth", "how_often": "morning",
            "guide": "steroid",
        },
    ],
    "ar": [
        {
            "name": "باراسيتامول",
            "as_written": "باراسيتامول 500 ملغ، قرص واحد عن طريق الفم كل 6 ساعات عند اللزوم",
            "status": "new", "strength": "500 ملغ", "how_often": "as_needed", "guide": "simple_pain",
        },
    ],
    "zh": [
        {
            "name": "阿托伐他汀",
            "as_written": "阿托伐他汀钙片 20mg，每晚1次，每次1片，口服",
            "status": "same", "strength": "20mg", "route": "mouth", "how_often": "bedtime", "guide": "statin",
        },
    ],
    "hi": [
        {
            "name": "इंसुलिन ग्लार्जिन",
            "as_written": "इंसुलिन ग्लार्जिन 100 यूनिट/मि.ली.: रात को 14 यूनिट, त्वचा के नीचे",
            "status": "changed", "dose": "14 यूनिट", "route": "under_skin", "how_often": "bedtime", "guide": "insulin",
        },
    ],
    "vi": [
        {
            "name": "Furosemid",
            "as_written": "Furosemid 40 mg: uống 1 viên, ngày 2 lần (8 giờ và 14 giờ)",
            "status": "new", "strength": "40 mg", "dose": "1 viên", "route": "mouth", "how_often": "twice_daily",
            "guide": "water_tablet",
        },
    ],
}  # fmt: skip
WRITTEN = {
    "en": "Please bring this paper & your pill box to <every> visit.",
    "es": "Por favor, traiga esta hoja a cada visita.",
    "fr": "Apportez cette feuille à chaque rendez-vous, s'il vous plaît.",
    "pt": "Por favor, traga esta folha a cada consulta.",
    "ar": "من فضلك أحضر هذه الورقة إلى كل موعد.",
    "zh": "每次复诊请带上这张纸。",
    "hi": "कृपया हर मुलाकात में यह कागज़ साथ लाएं।",
    "vi": "Xin mang tờ này theo mỗi lần hẹn.",
}


def plan_fields(rng: random.Random, **fixed: Any) -> dict[str, Any]:
    """One plan as JSON has it: one or two situations, some orders, free text in a language of its own."""
    country, zone, phone = rng.choice(PLACES)
    chosen = rng.sample(sorted(situations()), rng.choice((1, 1, 2)))
    orders_in, wrote = rng.choice(LANGUAGES), rng.choice(LANGUAGES)
    written = {"text": WRITTEN[wrote], "language": wrote}
    if rng.random() < 0.5:
        others = [language for language in LANGUAGES if language != wrote]
        written["translations"] = {  # type: ignore[assignment]
            language: {"text": WRITTEN[language], "approved_by": "A. Person, nurse"} for language in others
        }
    start = datetime(2026, 12, 1, tzinfo=UTC) + timedelta(minutes=15 * rng.randrange(2000))
    suggested = [situations()[name].suggested() for name in chosen]
    emergency = {line["key"] for lists in suggested for line in lists["emergency"]}
    made: dict[str, Any] = {
        "language": rng.choice(LANGUAGES),
        "patient": rng.choice(("Mona H.", "王女士", "Sr. Peña", "मीना")),
        "country": country,
        "time_zone": zone,
        "orders_in": orders_in,
        "situations": chosen,
        "medicines": rng.sample(ORDERS[orders_in], rng.randint(0, len(ORDERS[orders_in]))),
        "follow_up": [
            {
                "what": written,
                "when": (start + timedelta(days=n)).isoformat(),
                "where": f"Clinic {n + 1}, room 12",
                "phone": phone,
            }
            for n in range(rng.randint(0, 2))
        ],
        "contact": {"name": "Ward 7", "phone": phone, "hours": {"text": "24 h", "language": "en"}},
        "pending_results": [{"text": "Urine culture", "language": "en"}] if rng.random() < 0.5 else [],
    }
    for section in ("why_here", *LISTS):
        keys = dict.fromkeys(line["key"] for lists in suggested for line in lists.get(section, []))
        kept = [key for key in keys if section != "call_today" or key not in emergency]
        made[section] = [{"key": key} for key in kept]
    made["activity"].append(written)
    return made | fixed


def some_plans(count: int, seed: int = 4) -> Iterator[dict[str, Any]]:
    """``count`` plans, the same for the same ``seed``."""
    rng = random.Random(seed)
    for _ in range(count):
        yield plan_fields(rng)
