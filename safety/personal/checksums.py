"""Check digits of cards, accounts and identity numbers: they say of a bare number what it is."""

from collections.abc import Sequence

# Verhoeff's multiplication and permutation tables (J. Verhoeff, Error Detecting Decimal Codes, 1969).
_TIMES = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
    (1, 2, 3, 4, 0, 6, 7, 8, 9, 5),
    (2, 3, 4, 0, 1, 7, 8, 9, 5, 6),
    (3, 4, 0, 1, 2, 8, 9, 5, 6, 7),
    (4, 0, 1, 2, 3, 9, 5, 6, 7, 8),
    (5, 9, 8, 7, 6, 0, 4, 3, 2, 1),
    (6, 5, 9, 8, 7, 1, 0, 4, 3, 2),
    (7, 6, 5, 9, 8, 2, 1, 0, 4, 3),
    (8, 7, 6, 5, 9, 3, 2, 1, 0, 4),
    (9, 8, 7, 6, 5, 4, 3, 2, 1, 0),
)
_MOVE = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)
_CHINA = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def luhn(digits: str) -> bool:
    """Cards, Emirates, Saudi and South African identity numbers (ISO/IEC 7812-1, annex B)."""
    doubled = [int(digit) * (1 + n % 2) for n, digit in enumerate(reversed(digits))]
    return sum(value - 9 * (value > 9) for value in doubled) % 10 == 0


def iban(value: str) -> bool:
    """An account number with country and check digits (ISO 13616); spaces are not allowed here."""
    turned = value[4:] + value[:4]
    if not turned.isascii() or not turned.isalnum():
        return False
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1


def verhoeff(digits: str) -> bool:
    """Aadhaar of India, 12 digits."""
    check = 0
    for place, digit in enumerate(reversed(digits)):
        moved = int(digit)
        for _ in range(place % 8):
            moved = _MOVE[moved]
        check = _TIMES[check][moved]
    return check == 0


def nhs(digits: str) -> bool:
    """The NHS number of England, 10 digits, modulus 11."""
    return len(digits) == 10 and _weighted(digits[:9], range(10, 1, -1)) == int(digits[9])


def _weighted(digits: str, weights: Sequence[int]) -> int:
    """11 less the weighted sum modulo 11, 11 as 0; 10 never matches a digit."""
    return (11 - sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True)) % 11) % 11


def cpf(digits: str) -> bool:
    """The tax number of a person in Brazil, 11 digits."""
    if len(digits) != 11 or len(set(digits)) == 1:
        return False
    return all(_weighted(digits[:n], range(n + 1, 1, -1)) % 10 == int(digits[n]) for n in (9, 10))


def cnpj(digits: str) -> bool:
    """The tax number of a company in Brazil, 14 digits."""
    weights = (6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2)
    return len(digits) == 14 and all(_weighted(digits[:n], weights[13 - n :]) % 10 == int(digits[n]) for n in (12, 13))


def china(value: str) -> bool:
    """The identity card of China, 17 digits and a check sign (GB 11643)."""
    if len(value) != 18 or not value[:17].isdigit():
        return False
    total = sum(int(digit) * weight for digit, weight in zip(value, _CHINA, strict=False))
    return "10X98765432"[total % 11] == value[17].upper()


def france(digits: str) -> bool:
    """The social security number (NIR), 13 digits and a key of 2; Corsica's letters are left to the lead words."""
    return len(digits) == 15 and digits[0] in "12378" and 97 - int(digits[:13]) % 97 == int(digits[13:])
