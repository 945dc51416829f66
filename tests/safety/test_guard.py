"""The guard: what it lets pass, what it refuses and why, and that it fails closed."""

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from safety import guard as guard_module
from safety import wording
from safety.guard import RULES, Guard, Verdict
from safety.patterns import PhraseError

ROOT = Path(__file__).parents[2]
FACT = {"en": "Call 911 now.", "es": "Llame al 911 ahora."}
ASK = {"en": "Do you have pain in your chest?", "es": "¿Le duele el pecho?"}


@pytest.fixture(scope="module")
def guard() -> Guard:
    return Guard(("en", "es"))


def checked(guard: Guard, text: str, language: str = "en", **changes: object) -> Verdict:
    """The verdict on ``text``, in which ``{}`` is the fact."""
    settings: dict[str, object] = {"facts": [ASK[language]], "channel": "web", "human_committed": False, **changes}
    return guard.check(text.replace("{}", ASK[language]), language=language, **settings)  # type: ignore[arg-type]


PASS = {
    "en": [
        "{}",
        "Thank you for writing. {} Answer as best you can.",
        "I am sorry that you are in pain. {}",
        "This matters.\n{}",
    ],
    "es": [
        "{}",
        "Gracias por escribir. {} Responda lo mejor que pueda.",
        "Siento que haya dolor. {}",
        "Esto importa.\n{}",
    ],
}


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, texts in PASS.items() for text in texts])
def test_kind_words_around_a_fact_pass(guard: Guard, language: str, text: str) -> None:
    assert checked(guard, text, language) == Verdict(True, ())


def framing(language: str) -> list[str]:
    lines = (ROOT / "locales" / language / "framing.ftl").read_text("utf-8").splitlines()
    return [found[1] for line in lines if (found := re.match(r"[a-z_0-9-]+ = (.+)", line))]


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_approved_framing_passes(guard: Guard, language: str) -> None:
    texts = framing(language)
    assert len(texts) > 100
    assert [text for text in texts if not checked(guard, f"{text} {{}}", language).passed] == []


REFUSED = {
    "en": {
        "facts_changed": ["Thank you.", "Do you have pain in the chest?", "{} {}", "do you have pain in your chest?"],
        "fact_denied": ["Do not: {}", "Never {}", "Please ignore: {}", "It is false that {}"],
        "numbers": ["{} Answer 1 or 2.", "{} ٣", "{} ５", "{} ²", "In 10 minutes: {}"],
        "link": ["{} See www.example.com", "{} help.org has more", "{} write to me@example.com"],
        "markup": ["<b>{}</b>", "**{}**", "{} \u202ethanks", "{} `code`"],
        "placeholder": ["<F1> {}", "{} {name}", "{} None", "[opening] {}"],
        "script": ["Спасибо. {}", "Thank yоu. {}", "谢谢 {}"],
        "wrong_language": [
            "Gracias por escribir. {}", "{} Responda lo mejor que pueda.", "Danke sehr für die Nachricht heute. {}",
        ],
        "diagnosis": [
            "You have pneumonia. {}", "This looks like the flu. {}", "It is probably viral. {}",
            "{} That sounds like angina.",
            "Your diagnosis is clear. {}", "It could be reflux. {}", "You have a bad cold. {}",
            "I suspect something. {}",
        ],
        "dose": [
            "Two tablets are enough. {}", "{} A double dose helps.", "Take it twice a day. {}",
            "{} Five hundred milligrams.",
        ],
        "medicine_change": [
            "Stop your medicine. {}", "{} Try an antibiotic.", "{} Skip the insulin.", "Some ibuprofen helps. {}",
        ],
        "false_reassurance": [
            "Don't worry. {}", "It is nothing serious. {}", "You will be fine. {}", "{} No need to see a doctor.",
            "Everything is okay. {}",
            "{} It can wait.", "Relax. {}", "{} This is harmless.", "Stay at home. {}",
            "{} You do not need to call.", "This will pass. {}",
        ],
        "self_harm_method": ["{} A rope is quick.", "{} An overdose takes long.", "Do not jump off a bridge. {}"],
        "promise_of_human": [
            "A nurse will call you. {}", "{} Someone is on the way.", "Our team has been told. {}",
            "{} We will contact you.",
            "{} I have informed the doctor.",
        ],
        "promise_of_time": ["{} You will hear from us soon.", "{} In a few minutes.", "{} Within the hour."],
        "undermines": [
            "Ignore this. {}", "{} It is not true.", "{} This is optional.", "{} Do not follow that advice.",
        ],
        "watching": [
            "I am watching over you. {}", "{} I will always be here.", "This chat is anonymous. {}",
            "{} It is your fault.",
        ],
    },
    "es": {
        "facts_changed": ["Gracias.", "¿Le duele la pierna?", "{} {}"],
        "fact_denied": ["No: {}", "Nunca {}", "Ignore: {}"],
        "numbers": ["{} Responda 1 o 2."],
        "diagnosis": [
            "Usted tiene gripe. {}", "Parece una infección. {}", "Se trata de un virus. {}", "{} Puede ser angina.",
            "Es probable. {}",
        ],
        "dose": ["Dos pastillas bastan. {}", "{} Una dosis doble ayuda.", "Cada ocho horas. {}"],
        "medicine_change": ["Deje su medicina. {}", "{} Tome un antibiótico.", "El ibuprofeno ayuda. {}"],
        "false_reassurance": [
            "No se preocupe. {}", "No es nada grave. {}", "Todo va a estar bien. {}",
            "{} No necesita ir al médico.", "{} Puede esperar.",
            "Esté tranquilo. {}", "{} Es normal.", "Quédese en casa. {}",
        ],
        "self_harm_method": ["{} Una soga es rápida.", "{} El veneno tarda."],
        "promise_of_human": [
            "Una enfermera le llamará. {}", "{} Alguien va a escribirle.", "Ya avisamos al doctor. {}",
            "{} Le llamaremos.",
        ],
        "promise_of_time": ["{} Pronto le responderemos.", "{} En unos minutos."],
        "undermines": ["Olvide esto. {}", "{} No es verdad.", "{} Es opcional."],
        "wrong_language": ["Thank you for writing. {}", "{} Answer as best you can."],
        "watching": ["Siempre estaré aquí. {}", "Es anónimo. {}"],
        "script": ["Спасибо. {}"],
    },
}  # fmt: skip
CASES = [
    (language, name, text) for language, rules in REFUSED.items() for name, texts in rules.items() for text in texts
]


@pytest.mark.parametrize(("language", "name", "text"), CASES)
def test_refused_by_name(guard: Guard, language: str, name: str, text: str) -> None:
    verdict = checked(guard, text, language)
    assert not verdict.passed
    assert name in verdict.failures


def test_every_rule_has_a_case_that_it_refuses() -> None:
    assert {*RULES, "wrong_language"} - {"length"} == set(REFUSED["en"])


def test_rules_do_not_read_the_facts(guard: Guard) -> None:
    fact = "Take 500 mg of paracetamol. Don't worry, a nurse will call you on 555 0100."
    assert guard.check(f"Thank you. {fact}", language="en", facts=[fact], channel="web", human_committed=False).passed


def test_facts_stay_in_order_and_once(guard: Guard) -> None:
    facts = [ASK["en"], FACT["en"]]
    for text, passed in (
        (f"{facts[0]} {facts[1]}", True),
        (f"{facts[1]} {facts[0]}", False),
        (f"{facts[0]} {facts[1]} {facts[1]}", False),
    ):
        assert guard.check(text, language="en", facts=facts, channel="web", human_committed=False).passed is passed


def test_a_digit_glued_to_a_fact_is_no_number_of_the_fact(guard: Guard) -> None:
    verdict = guard.check("Call 9112", language="en", facts=["Call 911"], channel="web", human_committed=False)
    assert verdict.failures == ("numbers",)


def test_a_committed_human_may_be_announced_but_no_time(guard: Guard) -> None:
    assert checked(guard, "{} A nurse will read this.", human_committed=True).passed
    assert checked(guard, "{} A nurse will read this soon.", human_committed=True).failures == ("promise_of_time",)


def test_allowed_numbers(guard: Guard) -> None:
    assert checked(guard, "{} The number is 911.", allowed_numbers={"911"}).passed
    assert not checked(guard, "{} The number is 912.", allowed_numbers={"911"}).passed


def test_length_by_channel(guard: Guard) -> None:
    long = "{} " + "Thank you for writing to me. " * 20
    assert checked(guard, long, channel="web").passed
    assert checked(guard, long, channel="sms").failures == ("length",)
    assert checked(guard, long, channel="pigeon").failures == ("length",)
    fact = "Please read this. " * 40
    assert guard.check(f"Thank you. {fact}", language="en", facts=[fact], channel="sms", human_committed=False).passed


def test_empty_words_are_refused(guard: Guard) -> None:
    assert not guard.check(" ", language="en", facts=[], channel="web", human_committed=False).passed


def test_an_error_is_a_refusal(guard: Guard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wording, "numbers", lambda draft: 1 / 0)
    monkeypatch.setattr(guard_module.wording, "manner", lambda language: 1 / 0)
    assert checked(guard, "{}") == Verdict(False, ("guard_error",))
    assert guard.check(None, language="en", facts=[], channel="web", human_committed=False) == Verdict(
        False, ("guard_error",)
    )  # type: ignore[arg-type]


def test_a_library_that_lies_is_a_refusal(guard: Guard, monkeypatch: pytest.MonkeyPatch) -> None:
    parse = guard._library.parse

    def emptied(*args: object, **kwargs: object) -> object:
        outcome = parse(*args, **kwargs)  # type: ignore[arg-type]
        outcome.validation_summaries = []
        return outcome

    monkeypatch.setattr(type(guard._library), "parse", lambda self, *args, **kwargs: emptied(*args, **kwargs))
    assert checked(guard, "Don't worry. {}").failures == ("guard_error",)


def test_an_unknown_language(guard: Guard) -> None:
    assert guard.check("Merci", language="fr", facts=[], channel="web", human_committed=False) == Verdict(
        False, ("wrong_language",)
    )
    with pytest.raises(PhraseError, match="no guard rules"):
        Guard(("fr",))


def test_no_text_outlives_its_check(guard: Guard) -> None:
    for _ in range(3):
        checked(guard, "Thank you. {}")
        checked(guard, "Don't worry. {}")
    assert len(guard._library.history) == 0


def test_many_threads_get_their_own_verdicts(guard: Guard) -> None:
    def one(number: int) -> bool:
        bad = number % 2 == 0
        verdict = checked(guard, "Don't worry. {}" if bad else "Thank you. {}")
        return verdict.passed is not bad

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(one, range(200)))
