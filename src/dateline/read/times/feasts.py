"""Goes in: a named day and a year. Comes out: the day or days of that year that it falls on, and how sure that is.

Feasts that move follow their own calendars, by the arithmetic of Reingold and Dershowitz, *Calendrical Calculations*
(Hebrew; Islamic civil), Meeus, *Astronomical Algorithms* (the Easters of the West and the East; new moons).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from dateline.language.en.named_days import HOLIDAYS
from dateline.read.times.moons import diwali, lunar_new_year
from dateline.read.times.values import add_days, easter, make_date, nth_weekday

# Kinds whose day is seen in the sky or told by an authority: the calculation may be a day off.
SIGHTED = frozenset({"islamic", "diwali"})
_HEBREW_EPOCH, _ISLAMIC_EPOCH = -1373427, 227015
_HEBREW_YEARS, _ISLAMIC_YEARS = 3761, (33 / 32, 622)
# Of a Hebrew year, those that have 30 days in Heshvan.
_FULL_YEARS = frozenset({355, 385})


@cache
def days_of(key: str, year: int) -> tuple[date, ...]:
    """The days of a year on which a named day falls: one, for the Islamic feasts none to two, for one that each country
    keeps on a day of its own none, unless the United States have it."""
    if key not in HOLIDAYS:
        return ()
    kind, a, b, c = HOLIDAYS[key]
    if kind == "islamic":
        return tuple(day for day in _islamic(year, a, b) if day.year == year)
    if kind == "diwali":
        return (diwali(year),)
    if kind == "lunar":
        return (lunar_new_year(year),)
    if kind == "fixed":
        day = make_date(year, a, b)
    elif kind == "nth":
        day = nth_weekday(year, a, b, c)
    else:
        day = add_days(BASES[kind](year), a)
    return (day,) if day else ()


def eastern_easter(year: int) -> date:
    """Easter Sunday of the Orthodox churches, by our calendar (Meeus, chapter 8)."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)


def passover(year: int) -> date:
    """The fifteenth of Nisan: so many days before the next Hebrew year, whatever its length."""
    return _hebrew_new_year(year + _HEBREW_YEARS) - timedelta(days=163)


def hanukkah(year: int) -> date:
    """The twenty-fifth of Kislev."""
    first, after = (_hebrew_new_year(year + _HEBREW_YEARS + i) for i in (0, 1))
    heshvan = 30 if (after - first).days in _FULL_YEARS else 29
    return first + timedelta(days=30 + heshvan + 24)


def _hebrew_new_year(year: int) -> date:
    before, this, after = (_elapsed(year + i) for i in (-1, 0, 1))
    moved = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return date.fromordinal(_HEBREW_EPOCH + this + moved)


@cache
def _elapsed(year: int) -> int:
    """Days from the Hebrew epoch to the mean conjunction that begins a year."""
    months = (235 * year - 234) // 19
    day = 29 * months + (12084 + 13753 * months) // 25920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day


def _islamic(year: int, month: int, day: int) -> list[date]:
    """A day of the Islamic civil calendar in each of its years that touch one of ours."""
    rate, first = _ISLAMIC_YEARS
    around = round((year - first) * rate)
    return [
        date.fromordinal(_ISLAMIC_EPOCH - 1 + 354 * (y - 1) + (3 + 11 * y) // 30 + 29 * (month - 1) + month // 2 + day)
        for y in range(max(1, around - 1), around + 3)
    ]


def _thanksgiving(year: int) -> date:
    """The fourth Thursday of November."""
    return nth_weekday(year, 11, 3, 4) or date(year, 11, 28)


def _first_monday(year: int) -> date:
    """That of November, after which the United States vote."""
    return nth_weekday(year, 11, 0, 1) or date(year, 11, 7)


# The day that a kind of feast counts its days from.
BASES: dict[str, Callable[[int], date]] = {
    "easter": easter,
    "orthodox": eastern_easter,
    "passover": passover,
    "tishri": lambda year: _hebrew_new_year(year + _HEBREW_YEARS),
    "hanukkah": hanukkah,
    "thanksgiving": _thanksgiving,
    "us election": _first_monday,
    "victoria": lambda year: date(year, 5, 24 - date(year, 5, 24).weekday()),
}
