"""Personal data of rare shapes: postcodes behind a town, readings in a row, cards without a word that says so."""

import pytest

from safety.personal import checksums
from safety.personal.tagger import load
from safety.personal_data import mask


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("I live in Oakland 94601", "I live in [place]"),
        ("we live on Maple Avenue 62704", "we live on [address]"),
        ("moro em Campinas 13010-100", "moro em [address]"),
        ("my zip is 94110", "my zip is [address]"),
        ("110 120 130 140 150 160", "110 120 130 140 150 160"),  # readings without a word that says so
        ("110 120 130 140 150", "110 120 130 140 150"),
        ("4111 1111 1111 1111 please", "[card] please"),
        ("it is https://example.org/me.", "it is [link]."),
        ("it is https://example.org/me", "it is [link]"),
    ],
)
def test_rare_shapes_are_masked(text: str, left: str) -> None:
    assert mask(text) == left


@pytest.mark.parametrize("account", ["GB82-WEST-1234-5698-7654-32", "GB82WEST1234569876543٢", "", "GB82"])
def test_an_account_number_is_of_plain_letters_and_digits(account: str) -> None:
    assert not checksums.iban(account)


def test_no_words_have_no_labels() -> None:
    assert load().labels([]) == []
