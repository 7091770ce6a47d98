"""Goes in: dates and amounts. Comes out: TIMEX3 values, and the first and last moment that a value covers, as EDTF."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from dateline.language.en.times import PART_HOURS
from dateline.read.times.senses import Length

UNIT_ORDER = [
    "second",
    "minute",
    "hour",
    "day",
    "week",
    "weekend",
    "month",
    "quarter",
    "year",
    "decade",
    "century",
    "millennium",
]
# So many of a unit are one of the next: what is told beside a longer one has fewer.
MOST_OF = {"second": 60, "minute": 60, "hour": 24, "day": 32, "week": 53, "month": 12}
_CODES = {
    "second": "S", "minute": "M", "hour": "H", "day": "D", "week": "W", "weekend": "WE", "month": "M", "quarter": "Q",
    "year": "Y", "decade": "E", "century": "C", "millennium": "L",
}  # fmt: skip
_IN_DAY = frozenset({"second", "minute", "hour"})
# The month that a season begins with, north and south of the equator.
SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
SOUTHERN_MONTHS = {"SP": 9, "SU": 12, "FA": 3, "WI": 6}
_VALUE = re.compile(
    r"(?P<year>\d{4})(?:-(?:W(?P<week>\d\d)(?P<we>-WE)?|Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<season>SP|SU|FA|WI)"
    r"|(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?:(?P<part>MO|MI|AF|EV|NI|DT)|(?P<clock>\d\d(?::\d\d){0,2})))?)?))?"
)


def length_value(length: Length) -> str:
    """A duration's value: `P3D`, `PT6M12S`, `P2Y6M`, `PXW` where the number is open."""
    days = "".join(_amount(n, u) for n, u in length.amounts if u not in _IN_DAY)
    clock = "".join(_amount(n, u) for n, u in length.amounts if u in _IN_DAY)
    return f"P{days}" + (f"T{clock}" if clock else "")


def _amount(number: float | None, unit: str) -> str:
    if number is None:
        return "X" + _CODES[unit]
    if number != int(number):
        smaller = {"year": ("month", 12), "hour": ("minute", 60), "minute": ("second", 60), "day": ("hour", 24)}.get(
            unit
        )
        part = (number - int(number)) * smaller[1] if smaller else 0.5
        if smaller and part == int(part) and unit != "day":
            whole = f"{int(number)}{_CODES[unit]}" if int(number) else ""
            return f"{whole}{int(part)}{_CODES[smaller[0]]}"
        return f"{number:g}{_CODES[unit]}"
    return f"{int(number)}{_CODES[unit]}"


def week_value(day: date) -> str:
    """The ISO week of a day: `2031-W10`."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def quarter_of(day: date) -> int:
    """1 to 4."""
    return (day.month + 2) // 3


def season_of(day: date, south: bool = False) -> tuple[int, str]:
    """The season of a day, south of the equator if so, and the year that it began in."""
    months = SOUTHERN_MONTHS if south else SEASON_MONTHS
    first = day.month // 3 * 3 or 12
    return day.year - (day.month < 3), next(key for key, month in months.items() if month == first)


def add_months(day: date, months: int) -> date | None:
    """The same day so many months on, or the month's last where it has no such day; None outside the calendar."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def add_days(day: date, days: float) -> date | None:
    """So many days on; None outside the calendar."""
    try:
        return day + timedelta(days=int(days))
    except OverflowError:
        return None


def make_date(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has no such day."""
    if not 1 <= year <= 9999 or not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def easter(year: int) -> date:
    """Western Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Jones, Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    g = (8 * b + 13) // 25
    h = (19 * a + b - b // 4 - g + 15) % 30
    m = (a + 11 * h) // 319
    r = (2 * (b % 4) + 2 * (c // 4) - c % 4 - h + m + 32) % 7
    month = (h - m + r + 90) // 25
    return date(year, month, (h - m + r + month + 19) % 32)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The nth such weekday of a month; -1 is the last."""
    last = monthrange(year, month)[1]
    if nth < 0:
        end = date(year, month, last)
        return end - timedelta(days=(end.weekday() - weekday) % 7)
    first = date(year, month, 1)
    day = 1 + (weekday - first.weekday()) % 7 + 7 * (nth - 1)
    return make_date(year, month, day)


def bounds(value: str | None, south: bool = False) -> tuple[str | None, str | None]:
    """The first and the last day (or minute) that a value covers, as EDTF; (None, None) for durations, sets and
    references. `south` holds for a season told south of the equator."""
    if value and re.fullmatch(r"\d{3}X?|\d\dXX|\d\d", value):
        digits = value.rstrip("X")
        return digits.ljust(4, "0") + "-01-01", digits.ljust(4, "9") + "-12-31"
    if value and (span := re.fullmatch(r"(\d{4})/(\d{4})", value)):
        return f"{span[1]}-01-01", f"{span[2]}-12-31"
    found = _VALUE.fullmatch(value or "")
    if not found or int(found["year"]) == 0:
        return None, None
    year = int(found["year"])
    if found["clock"] or found["part"]:
        return _in_day(found)
    if found["week"]:
        return _week(year, int(found["week"]), bool(found["we"]))
    first, months = 1, 12
    if found["quarter"]:
        first, months = 3 * int(found["quarter"]) - 2, 3
    elif found["half"]:
        first, months = 6 * int(found["half"]) - 5, 6
    elif found["season"]:
        first, months = (SOUTHERN_MONTHS if south else SEASON_MONTHS)[found["season"]], 3
    elif found["month"]:
        first, months = int(found["month"]), 1
        if found["day"] or not 1 <= first <= 12:
            return value, value
    start = date(year, first, 1)
    after = add_months(start, months)
    return start.isoformat(), (after - timedelta(days=1)).isoformat() if after else f"{year}-12-31"


def _week(year: int, week: int, weekend: bool) -> tuple[str | None, str | None]:
    if not 1 <= week <= date(year, 12, 28).isocalendar()[1]:
        return None, None
    monday = date.fromisocalendar(year, week, 1)
    first = add_days(monday, 5 if weekend else 0)
    last = add_days(monday, 6)
    return (first.isoformat(), last.isoformat()) if first and last else (None, None)


def _in_day(found: re.Match[str]) -> tuple[str | None, str | None]:
    """The bounds of a clock time or a part of a day; the night runs into the next morning."""
    day = f"{found['year']}-{found['month']}-{found['day']}"
    if found["clock"]:
        if found["clock"].startswith("24"):
            after = add_days(date.fromisoformat(day), 1)
            return (f"{after}T00:00", f"{after}T00:00") if after else (day, day)
        return f"{day}T{found['clock']}", f"{day}T{found['clock']}"
    first, last = PART_HOURS.get(found["part"], (6, 18))
    end = add_days(date.fromisoformat(day), last // 24) or day
    return f"{day}T{first:02d}:00", f"{end}T{last % 24:02d}:00"
