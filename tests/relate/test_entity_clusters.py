"""Names in the form in which reports are compared by them."""

from __future__ import annotations

import pytest

from dateline.relate.entity_clusters import name_words, without_place


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
