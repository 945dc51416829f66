"""``python -m tests.bench.obfuscation [n] [seed]``: alarms kept under 20 disguises, n core texts over eight languages.

Prints the messages that were lost, then one JSON line for each disguise and a last one for all.
"""

import json
import sys
from collections import Counter

from safety.screen import LANGUAGES
from tests.safety.disguises import DISGUISES, core_texts, lost

DEFAULT_COUNT = 200
DEFAULT_SEED = 4


def main(count: int, seed: int) -> int:
    """0 when at least 99 of 100 alarms are kept."""
    texts = core_texts(count, seed)
    total = 0
    for name in DISGUISES:
        gone = lost(name, texts)
        total += len(gone)
        for language, text in gone:
            print(f"LOST {name} {language}: {text}")
        by_language = Counter(language for language, _ in gone)
        kept = {language: 1 - by_language[language] / (len(texts) // len(LANGUAGES)) for language in LANGUAGES}
        print(json.dumps({"disguise": name, "n": len(texts), "kept": 1 - len(gone) / len(texts), **kept}))
    tried = len(texts) * len(DISGUISES)
    print(json.dumps({"disguises": len(DISGUISES), "n": tried, "lost": total, "kept": round(1 - total / tried, 4)}))
    return int(total * 100 > tried)


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:]]
    sys.exit(main(*given, *[DEFAULT_COUNT, DEFAULT_SEED][len(given) :]))
