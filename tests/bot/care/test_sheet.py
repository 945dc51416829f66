"""The sheet: every field is there, in the right language, and the order is never touched."""

import re
from html import unescape
from typing import Any

import pytest

from bot.care.page import page, side_by_side
from bot.care.plan import Plan, PlanError, read_plan
from bot.care.sheet import Sheet, direction, placed, sheet
from bot.care.text import parts, to_text
from bot.words import Words
from flows.texts import LANGUAGES
from tests.bot.care.plans import some_plans

Fields = dict[str, Any]


def made(fields: Fields, words: Words, language: str = "en", **changes: Any) -> Sheet:
    return sheet(read_plan({**fields, **changes, "language": language}), words)


def texts(found: Sheet) -> dict[str, str]:
    return {fact.id: fact.text for fact in found.facts}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ordered_line_stays_as_it_is_in_all_three_forms(fields: Fields, words: Words, language: str) -> None:
    found = made(fields, words, language)
    html, joined = unescape(page(found)), "\n".join(parts(found, words, 640))
    for order in fields["medicines"]:
        for shown in (html, joined, to_text(found)):
            assert order["as_written"] in shown
    assert [fact.text for fact in found.facts if fact.kind == "order"] == [o["as_written"] for o in fields["medicines"]]


def test_nothing_is_said_about_a_stopped_medicine_but_to_stop(fields: Fields, words: Words) -> None:
    found = made(fields, words, medicines=[{**fields["medicines"][2], "guide": "simple_pain"}])
    assert [i for i in texts(found) if i.startswith("medicines.")] == [
        "medicines.0.name",
        "medicines.0.status",
        "medicines.0.as_written",
    ]
    assert texts(found)["medicines.0.status"].startswith("STOP")


def test_codes_get_approved_words_and_entries_stay(fields: Fields, words: Words) -> None:
    found = texts(made(fields, words, "es"))
    assert found["medicines.0.how_often"] == "2 veces al día"
    assert found["medicines.0.route"] == "Por la boca"
    assert found["medicines.0.dose"] == "1/2 tab (12.5 mg)"
    assert "etiqueta" in found["medicines.0.guide.take"]


def test_a_visit_is_shown_in_the_time_of_the_place(fields: Fields, words: Words) -> None:
    assert texts(made(fields, words))["follow_up.0.when"] == "Thursday, December 3, 2026, at 2:30 pm"
    there = made(fields, words, "zh", time_zone="Asia/Shanghai")
    assert texts(there)["follow_up.0.when"] == "2026 年 12 月 4 日，星期五，上午 4:30"
    noon = {**fields["follow_up"][0], "when": "2026-12-03T12:05:00-06:00"}
    assert "12:05 pm" in texts(made(fields, words, follow_up=[noon]))["follow_up.0.when"]


def test_what_staff_wrote_is_never_translated_but_by_a_person(fields: Fields, words: Words) -> None:
    line = {"text": "Wear the sling.", "language": "en"}
    alone = made(fields, words, "fr", activity=[line])
    (fact,) = [fact for fact in alone.facts if fact.id.startswith("activity")]
    assert (fact.text, fact.language, fact.kind) == ("Wear the sling.", "en", "written")
    assert fact.mark == words.say("discharge-as-written", "fr")
    unapproved = {**line, "translations": {"fr": {"text": "Portez l'écharpe."}}}
    assert "écharpe" not in to_text(made(fields, words, "fr", activity=[unapproved]))
    approved = {**line, "translations": {"fr": {"text": "Portez l'écharpe.", "approved_by": "C. Person"}}}
    both = [fact for fact in made(fields, words, "fr", activity=[approved]).facts if fact.id.startswith("activity")]
    assert [(fact.text, fact.kind) for fact in both] == [
        ("Portez l'écharpe.", "translated"),
        ("Wear the sling.", "written"),
    ]


def test_no_medicine_and_no_visit_are_said_in_words(fields: Fields, words: Words) -> None:
    found = made(fields, words, medicines=[], follow_up=[])
    notes = {section.id: section.note for section in found.sections}
    assert notes["medicines"] == words.say("discharge-no-medicines", "en")
    assert notes["follow_up"] == words.say("discharge-no-visit", "en")


def test_the_country_gives_the_emergency_number(fields: Fields, words: Words) -> None:
    found = made(fields, words, country="VN")
    assert "115" in found.call_first
    assert "911" not in to_text(found)
    assert "115" in found.phones


def test_a_plan_with_a_stray_number_becomes_no_sheet(fields: Fields, words: Words) -> None:
    with pytest.raises(PlanError, match=r"activity\.0: has a telephone number"):
        made(fields, words, activity=[{"text": "Call 0999 888 7777.", "language": "en"}])


@pytest.mark.parametrize("limit", [640, 900, 1500])
def test_parts_fit_are_numbered_and_say_their_heading_again(words: Words, limit: int) -> None:
    for fields in some_plans(12, seed=limit):
        for language in LANGUAGES:
            found = made(fields, words, language)
            told = parts(found, words, limit)
            assert all(len(part.encode("utf-16-le")) // 2 <= limit for part in told)
            titles = {section.title for section in found.sections}
            for number, part in enumerate(told, 1):
                first, second, *_ = part.split("\n")
                assert len(told) == 1 or first == words.say(
                    "discharge-part", language, n=str(number), of=str(len(told))
                )
                assert number == 1 or second in titles
            lost = "".join("\n".join(told).split())
            assert all("".join(fact.text.split()) in lost for fact in found.facts)


def test_an_order_is_never_cut(fields: Fields, words: Words) -> None:
    long = {
        "name": "X",
        "as_written": "X " + "abcd " * 79 + "z",
        "status": "new",
        "for_what": {"text": "f" * 500, "language": "en"},
    }
    told = parts(made(fields, words, medicines=[long] * 6), words, 640)
    assert sum(long["as_written"] in part for part in told) >= 2
    assert "\n".join(told).count(long["as_written"]) == 6
    with pytest.raises(ValueError, match="at least 640"):
        parts(made(fields, words), words, 300)


def test_what_runs_the_other_way_is_kept_in_order(fields: Fields, words: Words) -> None:
    assert (direction("1 capsule"), direction("قرص واحد"), direction("+20 2"), direction("١٢ 王")) == (
        "ltr",
        "rtl",
        "ltr",
        "ltr",
    )
    assert placed("1 capsule", "ar") == "\u200e1 capsule\u200e"
    assert placed("قرص", "ar") == "قرص"
    assert placed("1 capsule", "en") == "1 capsule"
    found = made(fields, words, "ar")
    assert "\u200e+1 312 555 0177\u200e" in to_text(found)
    assert 'dir="rtl"' in page(found).split("\n")[1] + page(found)[:200]
    assert f'<bdi class="words turned" lang="en" dir="ltr">{fields["medicines"][1]["dose"]}</bdi>' in page(found)


def test_the_page_needs_nothing_else_and_shows_text_as_text(fields: Fields, words: Words) -> None:
    html = page(made(fields, words, activity=[{"text": "<script>alert(1)</script> & more", "language": "en"}]))
    assert "&lt;script&gt;" in html
    assert not re.search(r"<script|<link|<img|\ssrc=|@import|url\(", html)
    assert set(re.findall(r'href="([^"]+)"', html)) == {
        "tel:+13125550177",
        f"tel:{fields['contact']['phone'].replace(' ', '').replace('-', '')}",
    }
    assert html.count(words.say("demo-banner", "en")) == 1


def test_staff_see_each_line_beside_the_original(fields: Fields, words: Words) -> None:
    plan: Plan = read_plan({**fields, "language": "ar"})
    ours, theirs = sheet(plan, words), sheet(plan, words, "en")
    html = unescape(side_by_side(ours, theirs))
    for fact in (*ours.facts, *theirs.facts):
        assert fact.text in html
    assert html.count('class="cell original" lang="en" dir="ltr"') == sum(len(s.items) for s in theirs.sections)


def test_staff_see_every_approved_sentence_of_the_sheet_beside_its_original(words: Words) -> None:
    for fields in some_plans(12):
        plan = read_plan(fields)
        own, original = sheet(plan, words), sheet(plan, words, "en")
        html = unescape(side_by_side(own, original))
        for made in (own, original):
            said = [made.title, made.call_first, *(section.note for section in made.sections if section.note)]
            said += [fact.text for fact in made.facts if fact.kind == "approved"]
            assert [text for text in said if text not in html] == []
