"""Goes in: a clock reading's zone and its day. Comes out: how far ahead of UTC that clock was, and what is odd.

A zone is minutes, the name of one ("Europe/Lisbon", whose summer time comes and goes), or the word "local".
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dateline.language.zones import zone_of_land, zone_of_place

LOCAL = "local"
# No two clocks of the world are further apart than this; UTC+14 and UTC-12 meet at the date line.
MOST_APART = 26 * 60
_DAY_MINUTES = 1440


def ahead(zone: int | str | None, place: str | None, day: date, minute: int) -> tuple[int | None, str]:
    """Minutes ahead of UTC, and a remark where the clock skipped or repeated this hour.

    "Local" is the clock of `place`, the dateline's; without a place that the gazetteer knows it stays open.
    """
    if zone is None or isinstance(zone, int):
        return zone, ""
    where = (place or "") if zone == LOCAL else zone
    name = zone if "/" in zone else _named(where)
    known = _zone(name) if name else None
    if known is None:
        return None, ""
    moment = datetime.combine(day, time(minute // 60 % 24, minute % 60))
    first, second = (moment.replace(fold=fold, tzinfo=known).utcoffset() for fold in (0, 1))
    if first is None or second is None:
        return None, ""
    note = "" if first == second else _remark(first < second, name or "")
    return round(first / timedelta(minutes=1)), note


def _named(where: str) -> str | None:
    """The zone of a town, else of a country that keeps one: "Lisbon", "JAKARTA, Indonesia", "UK", "Japanese"."""
    return zone_of_place(where) or zone_of_place(where.partition(",")[0]) or zone_of_land(where)


def moment_at(instant: datetime, place: str) -> datetime | None:
    """An instant by the clock of a place ("TOKYO, Japan"); None where the gazetteer does not know the place."""
    name = zone_of_place(place) or zone_of_place(place.partition(",")[0])
    known = _zone(name) if name else None
    try:
        return instant.astimezone(known) if known else None
    except OverflowError:
        return None


def _remark(skipped: bool, name: str) -> str:
    if skipped:
        return f"; on that day the clocks of {name} skip this hour"
    return f"; on that day the clocks of {name} show this hour twice, the first is taken"


@cache
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None
