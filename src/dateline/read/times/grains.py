"""Goes in: a day and a grain. Comes out: the stretch of that grain around the day, and days moved by whole units."""

from __future__ import annotations

from datetime import date, timedelta

from dateline.read.times.setting import Found
from dateline.read.times.values import add_days, add_months, quarter_of, season_of, week_value

_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}
# Further than this no news reaches, and no calendar of ours.
_FARTHEST = 10**6


def on_day(day: date | None, rule: str, anchor: date | None) -> Found | None:
    """A day as what was meant; None where the calendar does not reach so far."""
    if day is None:
        return None
    return Found(day.isoformat(), rule, day, anchor=anchor.isoformat() if anchor else None)


def of_grain(day: date | None, grain: str, rule: str, anchor: str | None) -> Found | None:
    """The week, month, quarter ... that holds a day; None where the calendar does not reach so far."""
    if day is None:
        return None
    value, first = _stretch(day, grain)
    return Found(value, rule, first, grain, anchor=anchor)


def _stretch(day: date, grain: str) -> tuple[str, date]:
    """The value of the stretch and the day that it begins on, or one that stands for it."""
    if grain == "week":
        return week_value(day), day - timedelta(days=min(day.weekday(), day.toordinal() - 1))
    if grain == "weekend":
        return week_value(day) + "-WE", day
    if grain == "month":
        return f"{day.year:04d}-{day.month:02d}", day.replace(day=1)
    if grain == "quarter":
        return f"{day.year:04d}-Q{quarter_of(day)}", day.replace(month=3 * quarter_of(day) - 2, day=1)
    if grain == "season":
        return "{:04d}-{}".format(*season_of(day)), day
    digits = {"year": 4, "decade": 3, "century": 2}.get(grain)
    return (f"{day.year:04d}"[:digits], day.replace(month=1, day=1)) if digits else (day.isoformat(), day)


def shifted(day: date, amount: float, unit: str) -> date | None:
    """A day so many units on, back where the amount is negative; None outside the calendar."""
    if abs(amount) > _FARTHEST:
        return None
    if unit in {"day", "week", "weekend"}:
        return add_days(day, amount * (1 if unit == "day" else 7))
    return add_months(day, round(amount * _MONTHS[unit])) if unit in _MONTHS else None
