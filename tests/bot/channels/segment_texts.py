"""Random texts for the size of an SMS, the same ones each time; ``python -m`` prints them for Twilio's own calculator.

The answers in ``segments.json`` are of npm ``sms-segments-calculator`` 1.3.0: for each text its encoding and segments.
"""

import json
import random

SEED = 20261121
COUNT = 2000
POOLS = {
    "gsm": "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩ !\"#%&'()*+,-./0123456789:;<=>?"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\n\r",
    "extended": "|^€{}[]~\\\f",
    "es": "áéíóúñ¿¡ abcdefghijklmnopqrstuvwxyz",
    "pt": "ãõçâêô abcdefghijklmnop",
    "fr": "àâçéèêëîïôùûœ abcdefghijkl",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي ًٌٍَُِّْ",
    "zh": "我你他的是不了在有人这中大来上国个到说们为子和",
    "hi": "अआइईउऊएऐओऔकखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह ािीुूृेैोौं्ँः",
    "vi": "ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệ abcdeghiklmnop",
    "apart": "é̂a̧n̂o",
}
EMOJI = ("😀", "❤️", "👨‍👩‍👧", "👍🏽", "🇫🇷", "🇺🇸", "🏳️‍🌈", "☎️", "1️⃣", "🫀", "🩺", "👩🏾‍⚕️")
WORDS = ("नमस्ते", "क्षमा", "प्रश्न", "डॉक्टर", "दर्द", "ज्ञान", "विद्यार्थी", "स्त्री")
EDGES = (152, 153, 154, 159, 160, 161, 305, 306, 307, 459, 460)
WIDE_EDGES = (65, 66, 67, 68, 69, 70, 71, 133, 134, 135, 200, 201, 202)


def texts(count: int = COUNT) -> list[str]:
    """The texts: all scripts of ours, emoji, signs of two septets, and lengths around every border."""
    chance = random.Random(SEED)
    return [_text(chance) for _ in range(count)]


def _text(chance: random.Random) -> str:
    kind = chance.choice([*POOLS, "mixed", "emoji", "words", "edge", "wide"])
    ranges = ((0, 40), (60, 80), (120, 170), (300, 320), (0, 900))
    length = chance.randint(*chance.choice(ranges))
    if kind == "mixed":
        pools = chance.sample(list(POOLS.values()), 3)
        return "".join(chance.choice(chance.choice(pools)) for _ in range(length))
    if kind == "emoji":
        return "".join(chance.choice(EMOJI if chance.random() < 0.3 else POOLS["gsm"]) for _ in range(length // 2))
    if kind == "words":
        return " ".join(chance.choice(WORDS) for _ in range(length // 6))
    if kind == "edge":
        return "a" * chance.choice(EDGES) + chance.choice(["", "€", "é", "\r\n", "]"])
    if kind == "wide":
        return "我" * chance.choice(WIDE_EDGES) + chance.choice(["", "😀", "é", "क्ष", "👨‍👩‍👧"])
    body = "".join(chance.choice(POOLS[kind]) for _ in range(length))
    return body + chance.choice(POOLS["extended"]) if chance.random() < 0.1 else body


if __name__ == "__main__":
    print(json.dumps(texts()))
