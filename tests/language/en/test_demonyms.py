"""Words for the people of a country: which of them are of one country."""

from __future__ import annotations

import pytest

from dateline.language.en.demonyms import nation


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Spain", "Spaniard", True),
        ("Dutchman", "Netherlands", True),
        ("Swiss", "Switzerland", True),
        ("U.S.", "American", True),
        ("Mexico", "Mexican", True),
        ("Austria", "Australian", False),
        ("Niger", "Nigerian", False),
        ("Nigerien", "Niger", True),
        ("Usher", "US", False),
    ],
)
def test_words_of_one_country_are_the_same(one: str, other: str, same: bool) -> None:
    """A country, its adjective and its people compare as one, countries that sound alike as two."""
    assert (nation(one) == nation(other)) == same
