"""Goes in: places that have coordinates. Comes out: dots on a grid of longitudes and latitudes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor

from dateline.model.record import Entity

WIDTH, MARGIN, MOST_LINES = 640, 40, 8
_STEPS = (1, 2, 5, 10, 15, 30, 45, 90)


@dataclass(frozen=True, slots=True)
class Spot:
    """A dot with its name, or a label at the rim."""

    x: float
    y: float
    label: str


@dataclass(frozen=True, slots=True)
class Map:
    """A grid with its dots: `across` are lines of latitude, `down` of longitude. `described` says it in words."""

    width: int
    height: int
    across: tuple[Spot, ...]
    down: tuple[Spot, ...]
    spots: tuple[Spot, ...]
    described: str


def draw_map(places: Sequence[Entity]) -> Map | None:
    """The places that are known on the globe, one degree as long as another. None where there is none."""
    known = {(place.name, found): found for place in places if (found := coordinates(place))}
    if not known:
        return None
    step = _step([lon for lon, _ in known.values()], [lat for _, lat in known.values()])
    west, east = _bounds([lon for lon, _ in known.values()], step)
    south, north = _bounds([lat for _, lat in known.values()], step)
    scale = (WIDTH - 2 * MARGIN) / max(east - west, north - south)
    width, height = int((east - west) * scale) + 2 * MARGIN, int((north - south) * scale) + 2 * MARGIN

    def at(lon: float, lat: float, label: str) -> Spot:
        return Spot(round(MARGIN + (lon - west) * scale, 1), round(MARGIN + (north - lat) * scale, 1), label)

    down = tuple(at(lon, south, _degrees(lon, "EW")) for lon in range(west, east + 1, step))
    across = tuple(at(west, lat, _degrees(lat, "NS")) for lat in range(south, north + 1, step))
    spots = tuple(at(lon, lat, name) for (name, _), (lon, lat) in sorted(known.items()))
    told = "; ".join(f"{name} at {lat:.1f}, {lon:.1f}" for (name, _), (lon, lat) in sorted(known.items()))
    return Map(width, height, across, down, spots, told)


def coordinates(place: Entity) -> tuple[float, float] | None:
    """Longitude and latitude of a place that is linked, None of any other."""
    link = dict(place.link or ())
    try:
        return float(link["lon"]), float(link["lat"])
    except (KeyError, ValueError):
        return None


def _step(*axes: Sequence[float]) -> int:
    widest = max(max(values) - min(values) for values in axes)
    return next((step for step in _STEPS if widest / step <= MOST_LINES), _STEPS[-1])


def _bounds(values: Sequence[float], step: int) -> tuple[int, int]:
    low, high = floor(min(values) / step) * step, ceil(max(values) / step) * step
    return low, high if high > low else low + step


def _degrees(value: int, sides: str) -> str:
    return f"{abs(value)}°{sides[0] if value > 0 else sides[1] if value < 0 else ''}"
