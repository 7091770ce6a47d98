"""Goes in: a distance in time and what it counts from. Comes out: the time at its other end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from dateline.read.times.dates import WEEKDAY_NAMES, period
from dateline.read.times.grains import of_grain, shifted
from dateline.read.times.senses import Apart, Day, Period, Sense, Unit, bare_weekday
from dateline.read.times.setting import Found, Point, Setting
from dateline.read.times.values import add_days, length_value

Resolve = Callable[[Sense, Setting], Found | None]
_MINUTES = {"second": 1 / 60, "minute": 1.0, "hour": 60.0}
_DAY_MINUTES = 1440


def apart(sense: Apart, setting: Setting, resolve: Resolve) -> Found | None:
    """So long before or after the day of speaking, the time under discussion, or a time of its own."""
    amount, unit = sense.length.amounts[0]
    if amount is None and sense.origin == "speech":
        return Found("PAST_REF" if sense.sign < 0 else "FUTURE_REF", "how long is left open")
    if amount is None:
        return Found(length_value(sense.length), "a length of time left open", type="DURATION")
    if isinstance(sense.origin, Unit) or (isinstance(sense.origin, Period) and sense.origin.kind == "quarter"):
        return _year_ago_quarter(sense.origin, setting)
    if sense.origin == "on" and not _is_past(sense, setting, resolve):
        return Found(length_value(sense.length), "a length of time, from what is told of to now", type="DURATION")
    origin = _origin(replace(sense, origin="focus") if sense.origin == "on" else sense, setting, resolve)
    if origin is None:
        return None
    point, words = origin
    side = "before" if sense.sign < 0 else "after"
    if unit in _MINUTES:
        return _minutes(sense, point, f"{side} {words}")
    if _is_too_late(sense, point, amount, unit, setting):
        point = replace(point, day=add_days(point.day, -7) or point.day, value="")
        words = f"the {WEEKDAY_NAMES[point.day.weekday()]} before, as what is past can't lie ahead"
    many = f"{amount:g} {unit}{'' if amount == 1 else 's'}"
    day = shifted(point.day, sense.sign * amount, unit)
    found = of_grain(day, _grain(unit, point, sense, setting), f"{many} {side} {words}", point.day.isoformat())
    return replace(found, modifier=sense.length.modifier) if found else None


def _is_too_late(sense: Apart, point: Point, amount: float, unit: str, setting: Setting) -> bool:
    """Whether a day counted from a bare weekday lies ahead though it is told in the past: "two days after Monday's"."""
    bare = bare_weekday(sense.origin) is not None
    day = shifted(point.day, sense.sign * amount, unit) if bare and unit == "day" else None
    return day is not None and setting.anchor is not None and setting.direction == "past" and day > setting.anchor.day


def _is_past(sense: Apart, setting: Setting, resolve: Resolve) -> bool:
    """Whether "two years on" from the time under discussion is over, and told in the past: else it is now."""
    if setting.direction != "past" or setting.anchor is None or setting.discussed is None:
        return False
    found = apart(replace(sense, origin="focus"), setting, resolve)
    return found is not None and found.day is not None and found.day < setting.anchor.day


def _grain(unit: str, point: Point, sense: Apart, setting: Setting) -> str:
    """A distance is told to its own unit; "a year later" than a day to the month, a quarter's to the quarter."""
    if isinstance(sense.origin, Day):
        return "day"
    if not isinstance(sense.origin, str):
        return "day" if point.grain in {"day", "minute"} and unit in {"day", "week"} else unit
    if unit == "week" and sense.origin == "focus" and point is setting.discussed and point.grain in {"day", "minute"}:
        return "day"
    if unit == "year" and point.grain == "quarter":
        return "quarter"
    if unit == "year" and sense.sign > 0 and point.grain == "month":
        return "month"
    if unit == "year" and sense.sign > 0 and setting.focus.sentence and point.grain in {"day", "month", "minute"}:
        return "month"
    return unit


def _origin(sense: Apart, setting: Setting, resolve: Resolve) -> tuple[Point, str] | None:
    """The point that the distance is counted from, and what it is called."""
    amount, unit = sense.length.amounts[0]
    if not isinstance(sense.origin, str):
        found = _weekday_ahead(sense, setting, resolve) or resolve(sense.origin, setting)
        return (Point(found.day, found.grain, found.minute, found.value), found.value) if found and found.day else None
    if unit == "year" and amount == 1 and sense.sign < 0 and setting.focus.quarter and not setting.focus.longer:
        return setting.focus.quarter, "the quarter under discussion"
    summed = unit == "year" and amount == 1 and sense.sign < 0 and setting.focus.longer
    closed = setting.focus.sentence if summed else None
    if closed and closed.grain == "day":
        return closed, f"the day that closed those months, {closed.value}"
    just, past = setting.focus.just, setting.focus.past
    if (
        sense.origin == "focus"
        and sense.sign > 0
        and just
        and past
        and just.day < past.day
        and not setting.focus.sentence
    ):
        return just, f"the day that the sentence before tells of, {just.value}"
    if sense.origin == "focus" and not summed:
        point = (setting.focus.clock if unit in _MINUTES else None) or (
            setting.discussed_year if unit == "year" else setting.discussed
        )
        if point:
            return point, f"the time under discussion, {point.value}"
    if setting.anchor is None:
        return None
    return Point(setting.anchor.day, "day", setting.anchor.minute), setting.anchor.words


def _weekday_ahead(sense: Apart, setting: Setting, resolve: Resolve) -> Found | None:
    """A weekday still to come, where what was told so long before it is over by now: on Friday "two days before
    Sunday's vote" speaks of the vote at hand."""
    origin, anchor = sense.origin, setting.anchor
    amount, unit = sense.length.amounts[0]
    if isinstance(origin, str) or bare_weekday(origin) is None or anchor is None:
        return None
    if sense.sign > 0 or unit != "day" or setting.direction != "past":
        return None
    found = resolve(origin, replace(setting, direction="future", tense="what led up to it is over"))
    day = add_days(found.day, -round(amount or 0)) if found and found.day and found.day > anchor.day else None
    return found if day and day <= anchor.day else None


def _year_ago_quarter(origin: Unit | Period, setting: Setting) -> Found | None:
    """ "the year-ago quarter": a year before the one under discussion, or before the one that is named."""
    if origin == Unit("month"):
        return _year_ago_month(setting)
    quarter = None if setting.focus.longer else setting.focus.quarter
    if isinstance(origin, Period):
        found = period(origin, setting)
        quarter = Point(found.day, "quarter", None, found.value) if found and found.day else None
    if quarter is None and setting.anchor:
        return of_grain(shifted(setting.anchor.day, -1, "year"), "year", f"a year before {setting.anchor.words}", None)
    if quarter is None:
        return None
    return of_grain(shifted(quarter.day, -1, "year"), "quarter", f"a year before {quarter.value}", quarter.value)


def _year_ago_month(setting: Setting) -> Found | None:
    """ "The same month last year": a year before the month under discussion, else before the last whole one."""
    point = next((p for p in (setting.focus.sentence, setting.focus.last) if p and p.grain == "month"), None)
    month = point.day if point else shifted(setting.anchor.day, -1, "month") if setting.anchor else None
    if month is None:
        return None
    return of_grain(shifted(month, -1, "year"), "month", f"a year before {month.isoformat()[:7]}", month.isoformat())


def _minutes(sense: Apart, point: Point, words: str) -> Found:
    """Minutes, hours or seconds from a moment; from a time without one they are only a length."""
    length = length_value(sense.length)
    if point.minute is None:
        return Found(length, "a length of time: the moment that it counts from is not told", type="DURATION")
    minutes = sum((n or 0) * _MINUTES.get(unit, 0) for n, unit in sense.length.amounts)
    days, rest = divmod(point.minute + sense.sign * round(minutes), _DAY_MINUTES)
    day = add_days(point.day, days)
    if day is None:
        return Found(length, "a length of time beyond the calendar", type="DURATION")
    value = f"{day.isoformat()}T{rest // 60:02d}:{rest % 60:02d}"
    return Found(value, f"{length} {words}", day, "minute", rest, "TIME", point.value or None)
