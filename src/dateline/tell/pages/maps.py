"""Goes in: places that have coordinates. Comes out: dots on a grid of longitudes and latitudes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil, floor

from dateline.model.record import Entity

WIDTH, MARGIN, MOST_LINES = 400, 30, 6
LETTER, LINE, DOT = 6.6, 13.0, 5.0  # how wide a letter, how high a line and how big a dot is drawn
_STEPS = (1, 2, 5, 10, 15, 30, 45, 90)


@dataclass(frozen=True, slots=True)
class Spot:
    """A dot with its name, or a label at the rim.

    The name stands at `label_x` and `label_y`, which are its start, middle or end, as its `anchor` says in the words of
    SVG; it is "" where there is no room for the name.
    """

    x: float
    y: float
    label: str
    label_x: float = 0.0
    label_y: float = 0.0
    anchor: str = ""


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
    spots = _labelled([at(lon, lat, name) for (name, _), (lon, lat) in sorted(known.items())], width, height)
    told = "; ".join(f"{name} at {lat:.1f}, {lon:.1f}" for (name, _), (lon, lat) in sorted(known.items()))
    return Map(width, height, across, down, spots, told)


Box = tuple[float, float, float, float]


def _labelled(spots: Sequence[Spot], width: int, height: int) -> tuple[Spot, ...]:
    """The dots with their names beside, above or below them, where these run over no rim, other dot or other name."""
    dots: list[Box] = [(s.x - DOT, s.y - DOT, s.x + DOT, s.y + DOT) for s in spots]
    taken: list[Box] = []
    found = []
    for spot in spots:
        for x, y, anchor in _places(spot):
            box = _box(x, y, anchor, spot.label)
            inside = box[0] >= 0 and box[1] >= 0 and box[2] <= width and box[3] <= height
            if inside and not any(_overlap(box, other) for other in (*dots, *taken)):
                taken.append(box)
                spot = replace(spot, label_x=round(x, 1), label_y=round(y, 1), anchor=anchor)
                break
        found.append(spot)
    return tuple(found)


def _places(spot: Spot) -> tuple[tuple[float, float, str], ...]:
    """Where a dot's name may stand, the best first: right, left, above, below."""
    return (
        (spot.x + DOT + 3, spot.y + 4, "start"),
        (spot.x - DOT - 3, spot.y + 4, "end"),
        (spot.x, spot.y - DOT - 4, "middle"),
        (spot.x, spot.y + DOT + 12, "middle"),
        (spot.x + DOT, spot.y - DOT - 4, "start"),
        (spot.x + DOT, spot.y + DOT + 12, "start"),
        (spot.x - DOT, spot.y - DOT - 4, "end"),
        (spot.x - DOT, spot.y + DOT + 12, "end"),
    )


def _box(x: float, y: float, anchor: str, label: str) -> Box:
    long = len(label) * LETTER
    left = x - {"start": 0.0, "middle": long / 2, "end": long}[anchor]
    return left, y - LINE + 3, left + long, y + 3


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


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
