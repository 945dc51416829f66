"""Which passwords of staff are refused: too short, too long, or among those that everybody tries first.

The list is of stems, not of passwords: "Nurse2026!", "nur53" and "nurse" are one. Source: OWASP ASVS 5.0, 6.2;
NIST SP 800-63B, 5.1.1.2.
"""

import re
import unicodedata
from typing import Final

SHORTEST, LONGEST = 8, 128  # characters; 15 is what the form advises
_DIGITS_ALONE = 12  # shorter ones are dates and telephones
_LEET: Final = (str.maketrans("013457@$!", "oieastasi"), str.maketrans("013457@$!|", "oleastasil"))
_ROWS: Final = (
    "abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn", "1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0", "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "qazwsxedcrfvtgbyhnujmikolp", "zaq12wsxcde34rfvbgt5", "!@#$%^&*()", "qweasdzxc", "qwe123asd456zxc789", "asd123qwe",
    "1a2b3c4d5e6f7g8h9i0j", "a1b2c3d4e5f6g7h8i9j0", "abc123def456ghi789", "123abc456def789ghi",
)  # fmt: skip
_WORDS: Final = """
    password passwort passwd pass motdepasse contrasena contraseña clave senha parola mima secret secreto segredo
    welcome bienvenido bienvenue bemvindo willkommen hello hallo hola changeme change letmein enter access login signin
    admin administrator administrador root user username guest test testing tester default temp temporary demo sample
    master manager support service server system computer internet network security secure private office company
    qwerty qwertz azerty asdf asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qweasd abc abcd abcdef iloveyou loveyou love lovely
    iloveu teamo tequiero amor amour sweetheart darling honey baby babygirl babyboy princess princesa princesse prince
    queen king angel angels angelito corazon sunshine flower butterfly rainbow summer winter spring autumn verano
    january february march april may june july august september october november december monday friday sunday
    monkey dragon tiger lion panda eagle falcon dolphin horse kitty kitten puppy bulldog chicken turtle buster rocky
    football futbol soccer baseball basketball hockey golf tennis rugby cricket barcelona realmadrid liverpool arsenal
    chelsea manchester juventus yankees lakers cowboys steelers patriots eagles packers jordan michael jackson kobe
    superman batman spiderman ironman starwars pokemon pikachu naruto matrix trustno trust freedom liberty phoenix
    thunder shadow killer hunter ranger warrior ninja wizard magic merlin gandalf mustang ferrari porsche mercedes
    corvette harley yamaha honda toyota bmw audi google facebook instagram youtube twitter linkedin samsung apple iphone
    android microsoft windows minecraft fortnite roblox playstation nintendo cookie chocolate cheese coffee banana
    cherry peanut pepper ginger sugar candy whatever nothing something forever always never blessed blessing jesus
    jesuschrist christ god godisgood allah bismillah family familia mother father mama mami papa daddy mommy sister
    brother friend friends charlie daniel thomas robert william james john joshua andrew matthew anthony david george
    jennifer jessica ashley michelle nicole amanda samantha elizabeth stephanie victoria sophia maria carlos jose juan
    alejandro fernando roberto ricardo eduardo sebastian gabriel rafael anita diana laura sandra patricia silver golden
    diamond crystal purple yellow green black white orange blue red alpha omega delta gamma zero one two three london
    paris madrid berlin mexico america canada brasil india china texas california florida newyork chicago nurse nurses
    nursing doctor doctors hospital clinic clinica clinics medical medicine medico medica health healthcare salud saude
    care caring patient patients pharmacy ward emergency ambulance triage surgery doctorwho staff lamplight lamp console
    rasa twilio covid corona vaccine
"""
_STEMS: Final = frozenset(_WORDS.split())


def weakness(password: str, name: str = "") -> str | None:
    """Why ``password`` is refused for the member ``name``, "short", "long" or "common"; ``None`` where it is not."""
    plain = unicodedata.normalize("NFKC", password)
    if len(plain) < SHORTEST:
        return "short"
    if len(plain) > LONGEST:
        return "long"
    return "common" if _common(plain.casefold(), name.casefold()) else None


def _common(plain: str, name: str) -> bool:
    if plain.isdecimal() and len(plain) < _DIGITS_ALONE:
        return True
    if _repeats(plain) or any(plain in row or plain in row[::-1] for row in _ROWS):
        return True
    known = _STEMS | ({name, *re.split(r"[^a-z]+", name)} - {""})
    return any(_made_of(stem, known) for stem in _stems(plain))


def _repeats(plain: str) -> bool:
    """Whether it is a short piece again and again, or few characters in whatever order."""
    return len(set(plain)) <= 3 or re.fullmatch(r"(.{1,6}?)\1+.{0,3}", plain) is not None


def _stems(plain: str) -> set[str]:
    """What is left without the digits and marks around it, and without those that stand for letters."""
    spellings = {plain, *(plain.translate(table) for table in _LEET)}
    bare = {re.sub(r"[\W\d_]+$", "", re.sub(r"^[\W\d_]+", "", one)) for one in spellings | {_bare(plain)}}
    return {re.sub(r"[\W\d_]+", "", one) for one in bare}


def _bare(plain: str) -> str:
    """Read as letters only in the midst: in "nur53 2026!" the year is no word."""
    core = re.sub(r"[\W\d_]+$", "", plain)
    return core.translate(_LEET[0])


def _made_of(stem: str, known: frozenset[str]) -> bool:
    """Whether ``stem`` is one known word, or two in a row: "loveyou", "nursenurse", "adminpassword"."""
    if stem in known:
        return True
    return any(stem[:at] in known and stem[at:] in known for at in range(3, len(stem) - 2))
