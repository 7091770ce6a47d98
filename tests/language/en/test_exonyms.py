"""English and former names of cities lead to the city that GeoNames lists under its own."""

from __future__ import annotations

import pytest

from dateline.language.en.exonyms import EXONYMS
from dateline.language.gazetteer import places_named


@pytest.mark.parametrize("name", sorted(EXONYMS))
def test_every_english_name_has_its_city(name: str) -> None:
    """A name whose entry GeoNames has renamed would be silently lost."""
    country, _ = EXONYMS[name]
    assert country in {p.country for p in places_named(name) if p.kind == "city"}


@pytest.mark.parametrize("name", ["Cologne", "COLOGNE", "Washington D.C.", "Xi’an", "Sana'a"])
def test_capitals_stops_and_apostrophes_are_no_hindrance(name: str) -> None:
    """As reports write them, names are found."""
    assert any(p.kind == "city" for p in places_named(name))
