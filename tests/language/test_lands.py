"""Regions lie in the country that the list says, and none of them is a country."""

from __future__ import annotations

from dateline.language.areas import country_around
from dateline.language.gazetteer import country_name, is_country, is_region
from dateline.language.lands import LANDS


def test_every_region_lies_in_a_country() -> None:
    """Each code is a country's, and each name a region's and no country's."""
    assert all(country_name(code) != code for code in LANDS.values())
    assert all(is_region(name) and not is_country(name) for name in LANDS)


def test_provinces_counties_and_regions_have_a_country_around_them() -> None:
    """A region of several countries has none."""
    assert [country_around(n) for n in ("Ontario", "Kent", "Crete", "Kashmir", "Norgate")] == [
        "CA", "GB", "GR", None, None,
    ]  # fmt: skip
