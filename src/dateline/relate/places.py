"""Goes in: the places that a story names. Comes out: for each the entry of the gazetteer it surely is, or nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from dateline.language.areas import PROVINCES, areas_named, country_around
from dateline.language.gazetteer import Place, country_name, homonyms, is_region, places_named

Link = tuple[tuple[str, str], ...]

ALONE = 150_000  # inhabitants from which a city needs no other place of its country in the story
GREAT = 500_000  # inhabitants of a city that all the world knows, before which no small town or state of its name comes
AHEAD = 5  # how many times more inhabitants than the next of its name such a city has
FAR = 20  # how many times more than its namesake in a country of the story: a capital that the story speaks of abroad
BESIDE = 100_000  # inhabitants from which a city is settled by such a city of its country


def link_places(
    names: Sequence[tuple[str, ...]],
    written: Sequence[tuple[str, ...]] = (),
    areas: frozenset[int] = frozenset(),
    times: Sequence[int] = (),
) -> tuple[Link | None, ...]:
    """Link each place (all its names) to GeoNames, settling what is ambiguous by the story's other places.

    A country is taken by its name, unless more of the story lies in the state of that name (Georgia). A city is taken
    where a country or state of the story has it, in the state named before another, but no small town before a city
    that all the world knows; where it is large and far ahead of others of its name; or where it has some size and such
    a city of its country is named. Else it stays open, as an invented or unknown place does.

    `written` are the areas that reports write behind each place ("London, Ontario"): the city there is meant, whatever
    else the story names. `areas` are the indexes of those that stand behind a city so: they are no cities.
    `times` says how often the story names each, once where it is not given: one clause about Atlanta does not make a
    story that was written in Tbilisi one of the state.
    """
    written = written or ((),) * len(names)
    options = [
        _options(given, within, i in areas) for i, (given, within) in enumerate(zip(names, written, strict=True))
    ]
    settled = [
        max(found, key=_size) if within and found else None for found, within in zip(options, written, strict=True)
    ]
    times = times or (1,) * len(names)
    wide = [_wide(i, found, options, times) for i, found in enumerate(options)]
    around = [_around(given) if not within else None for given, within in zip(names, written, strict=True)]
    countries = {place.country for place in (*wide, *settled) if place is not None} | {c for c in around if c}
    regions = {place.region for place in (*wide, *settled) if place is not None and place.region}
    regions |= {area for given in names for name in given if (area := PROVINCES.get(name.casefold()))}
    clear = [_clear_city(found) for found in options]
    chosen = [
        sure or place or (None if land else _city(found, countries, regions, _lying(clear, found)))
        for sure, place, found, land in zip(settled, wide, options, around, strict=True)
    ]
    beside = {place.country for place in chosen if place is not None}
    return tuple(
        _link(place) if place is not None else _link_around(land) if land else _link_beside(found, beside, regions)
        for place, found, land in zip(chosen, options, around, strict=True)
    )


def _options(given: tuple[str, ...], within: tuple[str, ...], is_area: bool) -> tuple[Place, ...]:
    """What a place's names can be: a city where its area is written behind it, no city where it is such an area.

    What a country and a state are both called is the one that reports tell it to be.
    """
    found = tuple(dict.fromkeys(p for name in sorted(set(given)) for p in places_named(name)))
    if within and any(homonyms(name) for name in given):
        told = tuple(p for p in found if p.kind != "city" and (p.region or p.country) in within)
        found = told or found
    elif within:
        return tuple(p for p in found if p.kind == "city" and (p.country in within or p.region in within))
    if is_area or any(is_region(name) and areas_named(name) for name in given):
        return tuple(p for p in found if p.kind != "city")
    return found


def _size(place: Place) -> tuple[int, int]:
    return place.population, -place.geonames


def _wide(i: int, found: tuple[Place, ...], options: Sequence[tuple[Place, ...]], times: Sequence[int]) -> Place | None:
    """The country or state that a name is: where it can be both, the one that more of the story's others lie in."""
    wide = [p for p in found if p.kind != "city"]
    if len({p.kind for p in wide}) < 2:
        large = any(p.kind == "city" and p.population >= GREAT for p in found)
        return wide[0] if wide and not (wide[0].kind == "state" and large) else None
    near: Counter[str] = Counter()
    for k, other in enumerate(options):
        if k != i:
            near.update(dict.fromkeys({p.country for p in other}, times[k]))
    return max(wide, key=lambda p: (near[p.country], p.kind == "country"))


def _clear_city(found: tuple[Place, ...]) -> Place | None:
    """The one city that all the world means by a name, if there is one: Montreal, not Birmingham."""
    by_size = sorted((p for p in found if p.kind == "city"), key=_size, reverse=True)
    if not by_size or len(by_size) < len(found) or by_size[0].population < GREAT:
        return None
    return by_size[0] if all(by_size[0].population >= FAR * p.population for p in by_size[1:]) else None


def _lying(clear: Sequence[Place | None], found: tuple[Place, ...]) -> frozenset[str]:
    """The countries in which such cities lie, beside what the name in question itself can be."""
    return frozenset(place.country for place in clear if place is not None and place not in found)


def _city(
    found: tuple[Place, ...], countries: set[str], regions: set[str], lying: Collection[str] = ()
) -> Place | None:
    """The city meant; one of some size can also be in a country in which only a city of the story lies (`lying`)."""
    cities = [p for p in found if p.kind == "city"]
    inside = [p for p in cities if p.country in countries]
    if inside:
        inside += [p for p in cities if p.country in lying and p not in inside and p.population >= BESIDE]
    by_size = sorted(inside or cities, key=lambda p: (p.region not in regions, -p.population, p.geonames))
    if not by_size:
        return None
    first = by_size[0]
    rest = [p.population for p in cities if p != first]
    largest = max(cities, key=lambda p: (p.population, -p.geonames))
    small = first.region not in regions and first.population < BESIDE
    if small and largest.population >= max(GREAT, FAR * first.population):
        return largest
    alone = first.population >= ALONE and first.population >= AHEAD * max(rest, default=0)
    return first if inside or alone else None


def _link_beside(found: tuple[Place, ...], countries: set[str], regions: set[str]) -> Link | None:
    place = _city(tuple(p for p in found if p.population >= BESIDE), countries, regions)
    return _link(place) if place is not None and place.country in countries else None


def _around(given: tuple[str, ...]) -> str | None:
    """The country that lies around a province or region, where all names of it that tell say the same."""
    lands = {land for name in given if (land := country_around(name))}
    return lands.pop() if len(lands) == 1 else None


def _link_around(code: str) -> Link:
    """A region's link: the country that it lies in, by name and code; it has no point on the map."""
    return (("within", country_name(code)), ("country", code))


def _link(place: Place) -> Link:
    pairs = [("geonames", str(place.geonames)), ("country", place.country)]
    if place.latitude is not None and place.longitude is not None:
        pairs += [("lat", f"{place.latitude:.4f}"), ("lon", f"{place.longitude:.4f}")]
    return tuple(pairs)
