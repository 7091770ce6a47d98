"""Names in the form in which reports are compared by them."""

from __future__ import annotations

import pytest

from dateline.model.reading import Mention
from dateline.relate.entity_clusters import ages_of, name_words, without_place


@pytest.mark.parametrize(
    ("name", "names", "bare"),
    [
        ("Norvik of Marland", {"Norvik", "Norvik Glass"}, "Norvik"),
        ("Bank of Marland", {"BoM"}, "Bank of Marland"),
        ("Norvik Glass", {"Norvik"}, "Norvik Glass"),
    ],
)
def test_a_place_behind_a_name_makes_it_no_fuller(name: str, names: set[str], bare: str) -> None:
    """A firm said to be of a country is no fuller name than its own; a body named so keeps its place."""
    assert without_place(name, names) == bare


def test_accents_and_hyphens_make_no_other_name() -> None:
    """One spelling for all that is written alike but for its marks."""
    assert name_words("Zoë Ny-Lund") == name_words("Zoe Ny Lund")


def test_an_age_behind_a_description_is_its_bearers() -> None:
    """ "The chairman, 72, walked" gives the chairman's age, as "Ama Lund, 72, walked" does hers."""
    text = "The chairman, 72, walked home."
    found = Mention("r-1", 0, 12, "The chairman", "person", "nominal", 4, 0)
    assert ages_of(text, found) == (72,)
