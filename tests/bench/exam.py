"""``python -m tests.bench.exam [all|even|odd] [language …]``: the examination of the screen, marked.

Prints one JSON line for each language and one for all; the even half, which may be learnt from, with what was wrong.
"""

import json
import sys

from bot.commands.evaluation.counting import wilson
from tests.safety.exam_sets import LANGUAGES, PARTS, Mark, mark


def line(name: str, marks: dict[str, Mark]) -> str:
    """The wrong of those asked in each part; of the red flags and look-alikes the share, with its interval."""
    figures: dict[str, object] = {part: f"{len(marks[part].wrong)}/{marks[part].asked}" for part in PARTS}
    for part in ("red_flags", "lookalikes"):
        wrong, asked = len(marks[part].wrong), marks[part].asked
        figures[f"{part}_wrong_share"] = [round(wrong / asked, 4), *(round(end, 4) for end in wilson(wrong, asked))]
    return json.dumps({"exam": name, **figures})


def main(half: str, languages: tuple[str, ...]) -> None:
    """Marks every language and prints the figures."""
    marks = {language: mark(language, half) for language in languages}
    for language, marked in marks.items():
        if half == "even":
            for part in PARTS:
                for text in marked[part].wrong:
                    print(f"{language} {part}: {text}")
        print(line(f"{language} {half}", marked))
    whole = {
        part: Mark(
            sum(marked[part].asked for marked in marks.values()),
            tuple(text for marked in marks.values() for text in marked[part].wrong),
        )
        for part in PARTS
    }
    print(line(f"all languages, {half}", whole))


if __name__ == "__main__":
    given = sys.argv[1:]
    main(given[0] if given else "all", tuple(given[1:]) or LANGUAGES)
