"""Goes in: the places that a story names. Comes out: for each the entry of the gazetteer it surely is, or nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from dateline.language.gazetteer import Place, places_named

Link = tuple[tuple[str, str], ...]

ALONE = 500_000  # inhabitants from which a city needs no other place of its country in the story
AHEAD = 5  # how many times more inhabitants than the next of its name such a city has


def link_places(names: Sequence[tuple[str, ...]]) -> tuple[Link | None, ...]:
    """Link each place (all its names) to GeoNames, settling what is ambiguous by the countries of the story's others.

    A country is taken by its name. A city is taken where another place of the story lies in its country, or where it
    is large and far ahead of others of its name; else it stays open, as an invented or unknown place does.
    """
    options = [tuple(p for name in sorted(set(given)) for p in places_named(name)) for given in names]
    countries = [{p.country for p in found} for found in options]
    named: Counter[str] = Counter(code for found in countries for code in found)
    sure = {p.country for found in options for p in found if p.kind == "country"}
    return tuple(_chosen(found, named, sure) for found in options)


def _chosen(options: tuple[Place, ...], named: Mapping[str, int], sure: set[str]) -> Link | None:
    countries = [p for p in options if p.kind == "country"]
    if countries:
        return _link(countries[0])
    near = [p for p in options if p.country in sure or named[p.country] > 1]
    by_size = sorted(near or options, key=lambda p: (p.country not in sure, -p.population, p.geonames))
    if not by_size:
        return None
    first = by_size[0]
    rest = [p.population for p in options if p != first]
    alone = first.population >= ALONE and first.population >= AHEAD * max(rest, default=0)
    return _link(first) if alone or first.country in sure else None


def _link(place: Place) -> Link:
    pairs = [("geonames", str(place.geonames)), ("country", place.country)]
    if place.latitude is not None and place.longitude is not None:
        pairs += [("lat", f"{place.latitude:.4f}"), ("lon", f"{place.longitude:.4f}")]
    return tuple(pairs)
