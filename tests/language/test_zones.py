"""Guards the zones of places: the largest city of a name, and no country or state."""

from __future__ import annotations

from dateline.language.zones import zone_of_land, zone_of_place


def test_the_largest_city_of_a_name_gives_the_zone() -> None:
    """Many towns are named after a large one."""
    assert zone_of_place(" LONDON ") == "Europe/London"


def test_what_is_no_city_has_no_zone() -> None:
    """A country may keep several, and an unknown name keeps none."""
    assert zone_of_place("Brazil") is None and zone_of_place("Nowhere-on-Venn") is None


def test_a_country_that_keeps_one_zone_has_it() -> None:
    """By its name or its people's, islands far off apart; one that keeps several has none."""
    assert zone_of_land("UK") == zone_of_land("British") == "Europe/London"
    assert zone_of_land("Spain") == "Europe/Madrid"
    assert zone_of_land("US") is None and zone_of_land("Russian") is None and zone_of_land("Tarnish") is None
