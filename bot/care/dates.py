"""Days and times in words, so that nobody has to guess which number is the month."""

from datetime import date, datetime

from bot.words import Words


def day(on: date, words: Words, language: str) -> str:
    """ "Tuesday, March 3, 2026", as ``language`` says it."""
    return words.say(
        "discharge-date",
        language,
        weekday=words.say(f"discharge-weekday.d{on.isoweekday()}", language),
        day=str(on.day),
        month=words.say(f"discharge-month.m{on.month}", language),
        year=str(on.year),
    )


def moment(at: datetime, words: Words, language: str) -> str:
    """The day and the time of ``at``, in the zone that it is in."""
    time = words.say(
        "discharge-time",
        language,
        hour12=str((at.hour - 1) % 12 + 1),
        hour24=str(at.hour),
        minute=f"{at.minute:02}",
        half=words.say("discharge-half.am" if at.hour < 12 else "discharge-half.pm", language),
    )
    return words.say("discharge-when", language, date=day(at.date(), words, language), time=time)
