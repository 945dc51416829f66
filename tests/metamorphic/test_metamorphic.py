"""Whoever plays it down, whatever the sex, race, insurance, order, language or channel: nobody is sent lower."""

import random
from dataclasses import replace

import pytest

from bot.app import Lamplight
from bot.commands.evaluation.simulation import Talk
from bot.commands.evaluation.vignette import Vignette
from flows.dispositions import Disposition
from tests.metamorphic.changes import CHANGES, I_AM, MINIMISED, RACES
from tests.metamorphic.languages import STYLES, all_paths, walks
from tests.metamorphic.pairs import LANGUAGES, Pair, base_cases, counted, paired

SEED, PATHS = 11, 60
LOWERED = 0.06
EQUAL = 0.93  # of a small sample; the bench measures the 0.99 that is promised


@pytest.mark.asyncio(loop_scope="session")
async def test_no_change_makes_anything_less_urgent(lamplight: Lamplight) -> None:
    pairs = await paired(lamplight, one_of_each_language())
    lowered = [pair for pair in pairs if pair.step > 0]
    assert not [pair.told() for pair in lowered if pair.base.decided["disposition"] == "emergency"]
    # What only the statistical reader took for urgent, other words may not be taken for; the rules never do this.
    assert len(lowered) <= LOWERED * len(pairs), [pair.told() for pair in lowered]
    unequal = [pair.head() for pair in pairs if pair.step]
    assert len(unequal) <= (1 - EQUAL) * len(pairs), unequal
    found = counted(pairs)
    assert set(found) >= {"minimised", "race", "insurance", "reassuring_lab", "sms", "web"}
    assert all(found[change]["emergencies_lowered"]["of"] >= 2 for change in ("minimised", "race", "sms"))


def one_of_each_language() -> list[Vignette]:
    """One base case of each language, every other one an emergency."""
    cases = base_cases()
    random.Random(SEED).shuffle(cases)
    wanted = {lang: place % 2 == 0 for place, lang in enumerate(LANGUAGES)}
    fitting = [case for case in cases if (case.gold is Disposition.EMERGENCY) is wanted[case.lang]]
    return [next(case for case in fitting if case.lang == lang) for lang in LANGUAGES]


def test_the_same_path_decides_the_same_in_every_language(lamplight: Lamplight) -> None:
    every = all_paths(lamplight.protocols)
    sample = random.Random(SEED).sample(every, PATHS)
    walked = [
        walk for n, (protocol, path) in enumerate(sample) for walk in walks(protocol, path, lamplight.words, str(n))
    ]
    assert len(walked) == PATHS * len(LANGUAGES) * len(STYLES)
    assert not [walk for walk in walked if walk.differs]
    assert sum(len(walk.unread) for walk in walked) <= 0.01 * len(walked)


def test_every_change_has_words_in_every_language() -> None:
    vignette = Vignette("one", "It hurts. Since today.", "en", Disposition.URGENT, {"sex": "male", "about": "self"})
    assert [set(words) for words in (MINIMISED, RACES, I_AM)] == [set(LANGUAGES)] * 3
    for lang in LANGUAGES:
        spoken = replace(vignette, lang=lang)
        changed = {name: change(spoken, {}) for name, change in CHANGES.items()}
        said = {name: one.text for name, one in changed.items() if one}
        assert len({text for name, text in said.items() if name not in ("answer_order", "sms", "web")}) == 7


def test_a_lowered_pair_is_seen() -> None:
    vignette = Vignette("one", "chest pain", "en", Disposition.EMERGENCY)
    emergency, routine = (
        Talk({"disposition": level, "protocol": "chest_pain", "because": "x"}, frozenset(), False, 0, ())
        for level in ("emergency", "routine")
    )
    pairs = [Pair(vignette, "race", emergency, routine), Pair(vignette, "race", routine, emergency)]
    found = counted([*pairs, Pair(vignette, "sex", routine, routine)])
    assert [found["all"][name]["hits"] for name in ("equal", "raised", "lowered", "emergencies_lowered")] == [
        1,
        1,
        1,
        1,
    ]
    assert found["race"]["emergencies_lowered"]["of"] == 1
    assert found["sex"]["equal"]["wilson"][1] == 1.0
