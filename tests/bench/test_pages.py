"""The benches of the pages work, at a small size: nobody is left without what a patient wrote."""

from tests.bench import console, widgets


async def test_what_patients_write_is_on_the_screens() -> None:
    found = await console.trial(staff=2, talks=4, seconds=20)
    assert len(found["took"]) >= 2
    assert (found["unseen"], found["pages_broken"]) == (0, 0)


async def test_widgets_get_their_words_back() -> None:
    found = await widgets.trial(sockets=10, seconds=20)
    assert len(found["took"]) >= 4
    assert found["lost"] == 0
    assert found["rss_mib"] > 50
