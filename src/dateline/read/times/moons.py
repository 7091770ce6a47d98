"""Goes in: a year, or two days. Comes out: the new moon that a feast falls on.

Times of new moons are those of Meeus, *Astronomical Algorithms*, chapter 49, with its larger terms: some minutes off,
so that a feast is wrong only where the moon is new within minutes of midnight.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from math import radians, sin

_EPOCH = datetime(2000, 1, 1, 12)
_FIRST_NEW, _MONTH = 5.09766, 29.530588861
CHINA, INDIA = timedelta(hours=8), timedelta(hours=5, minutes=30)
SUNSET = timedelta(hours=17, minutes=30)
LIBRA = (10, 18), (11, 16)
# Dynamical time runs ahead of the clocks by about a minute in this and the last century.
_AHEAD = timedelta(minutes=1)
# Lunar New Year lies between these days (21 January and 21 February), a month after the one of the winter solstice.
FIRST, LAST = (1, 21), (2, 21)


def new_moons(first: date, last: date) -> Iterator[datetime]:
    """The new moons from the day before one day to the day after another, in universal time."""
    number = int((first - _EPOCH.date()).days / _MONTH) - 2
    while True:
        moment = _EPOCH + timedelta(days=_new_moon(number)) - _AHEAD
        if moment.date() > last + timedelta(days=1):
            return
        if moment.date() >= first - timedelta(days=1):
            yield moment
        number += 1


def diwali(year: int) -> date:
    """The evening before the new moon that falls while the sun is in the Libra of India's calendar."""
    first, last = date(year, *LIBRA[0]), date(year, *LIBRA[1])
    moments = [m + INDIA for m in new_moons(first, last)]
    moon = next((m for m in moments if first <= m.date() <= last), moments[0])
    return (moon - SUNSET).date()


def lunar_new_year(year: int) -> date:
    """The new year of the Chinese calendar: the second new moon after the winter solstice, by China's clocks."""
    days = [(m + CHINA).date() for m in new_moons(date(year, *FIRST), date(year, *LAST))]
    inside = [day for day in days if date(year, *FIRST) <= day <= date(year, *LAST)]
    solstice = _december_solstice(year - 1)
    # Two new moons fit where the first follows the solstice's month at once: the year then begins with the later.
    moons = [(m + CHINA).date() for m in new_moons(solstice, inside[0])]
    between = [day for day in moons if solstice < day < inside[0]]
    return inside[0] if between or len(inside) == 1 else inside[1]


def _december_solstice(year: int) -> date:
    """The day of the winter solstice by China's clocks (Meeus, chapter 27, its mean)."""
    y = (year - 2000) / 1000
    days = 900.05952 - 0.06223 * y * y - 0.00823 * y**3 + 365242.74049 * y
    return (datetime(2000, 1, 1, 12) + timedelta(days=days - 545) + CHINA).date()


def _new_moon(number: int) -> float:
    """Days from noon of 1 January 2000 to a new moon, counted from the first of that year."""
    t = number / 1236.85
    sun = radians(2.5534 + 29.10535670 * number)
    moon = radians(201.5643 + 385.81693528 * number + 0.0107582 * t * t)
    node = radians(160.7108 + 390.67050284 * number - 0.0016118 * t * t)
    e = 1 - 0.002516 * t
    return (
        _FIRST_NEW
        + _MONTH * number
        + 0.00015437 * t * t
        - 0.40720 * sin(moon)
        + 0.17241 * e * sin(sun)
        + 0.01608 * sin(2 * moon)
        + 0.01039 * sin(2 * node)
        + 0.00739 * e * sin(moon - sun)
        - 0.00514 * e * sin(moon + sun)
        + 0.00208 * e * e * sin(2 * sun)
        - 0.00111 * sin(moon - 2 * node)
        - 0.00057 * sin(moon + 2 * node)
    )
