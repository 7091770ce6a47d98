"""Goes in: a named day that each country keeps on a day of its own, a country and a year. Comes out: the day.

Public holidays are those of the `holidays` library, by their English names; what it lacks or has by province stands in
`language/en/national_days.py`.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache

import holidays

from dateline.language.en.national_days import RULED, SAME_DAY
from dateline.read.times.values import add_days, easter, make_date, nth_weekday

# A war may suspend a country's holidays, and a table may not reach so far: the day of one of so many years before.
YEARS_BACK = 12
_WORD = re.compile(r"[a-z]+")
_REMARK = re.compile(r"\(.*?\)")


@cache
def national_day(key: str, country: str, year: int) -> date | None:
    """The day of that name in a country (ISO 3166) and year; None where the country keeps none, or no table tells."""
    ruled = RULED.get(key)
    if ruled is not None:
        rule = ruled.get(country) or ruled.get("*")
        return _by_rule(rule, year) if rule else None
    for name in (key, *SAME_DAY.get(key, ())):
        for before in range(YEARS_BACK):
            days = _named(country, year - before, tuple(_WORD.findall(name)))
            if len(days) == 1:
                return make_date(year, days[0].month, days[0].day) if before else days[0]
    return None


def _by_rule(rule: tuple[str, int, int, int], year: int) -> date | None:
    kind, a, b, c = rule
    if kind == "easter":
        return add_days(easter(year), a)
    return make_date(year, a, b) if kind == "fixed" else nth_weekday(year, a, b, c)


def _named(country: str, year: int, words: tuple[str, ...]) -> tuple[date, ...]:
    """The days of a year whose name holds these words one after another, those that are only observed left out."""
    return tuple(day for day, name in _calendar(country, year) if _holds(name, words))


def _holds(name: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return any(name[i : i + len(words)] == words for i in range(len(name) - len(words) + 1))


@cache
def _calendar(country: str, year: int) -> tuple[tuple[date, tuple[str, ...]], ...]:
    """A country's public holidays of a year with the words of their English names; none for a country unknown."""
    try:
        known = holidays.country_holidays(country, years=year, language="en_US", observed=False)
    except NotImplementedError:
        return ()
    return tuple(
        (day, tuple(_WORD.findall(_REMARK.sub("", one).casefold().replace("labour", "labor"))))
        for day, names in sorted(known.items())
        for one in names.split(";")
    )
