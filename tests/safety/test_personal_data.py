"""What is masked, what is left, and that masking is bounded in time."""

from time import perf_counter

import pytest

from safety.personal_data import mask


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("call me at +1 (415) 555-0132", "call me at [phone]"),
        ("mi número es 55 1234 5678 gracias", "mi número es [phone] gracias"),
        ("write to ana.lopez+x@mail.example.com please", "write to [email] please"),
        ("born 1980-04-03", "born [date]"),
        ("nací el 3/4/1980", "nací el [date]"),
        ("on March 3rd, 1980", "on [date]"),
        ("el 3 de abril de 1980", "el [date]"),
        ("MRN: A12345678", "[record]"),
        ("my SSN is 123-45-6789", "my [record]"),
        ("DNI 12345678Z", "[record]"),
        ("I live at 221b Baker Street", "I live at [address]"),
        ("vivo en Calle Mayor 12", "vivo en [address]"),
        ("My name is Ana Lopez", "My name is [name]"),
        ("hola me llamo juan", "hola me llamo [name]"),
        ("mi nombre es María José García", "mi nombre es [name]"),
        ("this is Mrs Smith", "this is Mrs [name]"),
    ],
)
def test_masked(text: str, masked: str) -> None:
    assert mask(text) == masked
    assert mask(masked) == masked


@pytest.mark.parametrize(
    "text",
    [
        "fever of 38.5 for 3 days",
        "took 400 mg at 8",
        "blood pressure 120/80",
        "me duele el pecho desde hace 2 horas",
        "I may have a cold",
        "sugar 110",
        "call 911",
        "my dad is 72",
    ],
)
def test_clinical_words_stay(text: str) -> None:
    assert mask(text) == text


@pytest.mark.parametrize(
    "text", ["1" * 10_000, "a@" * 5_000, "1 a " * 2_500, "calle " + "a " * 5_000, "mrn " + "a-" * 5_000]
)
def test_bounded_time(text: str) -> None:
    started = perf_counter()
    mask(text)
    assert perf_counter() - started < 0.5
