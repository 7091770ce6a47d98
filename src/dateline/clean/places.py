"""Goes in: a name. Comes out: whether the gazetteer has a city or country of that name."""

from __future__ import annotations

from dateline.language.gazetteer import places_named


def is_place(name: str) -> bool:
    """Whether each part of a name up to the first comma ("Lima/Quito") is a city or country."""
    towns = name.split(",")[0].split("[")[0].split("/")
    return all(any(place.kind != "state" for place in places_named(town.strip())) for town in towns)
