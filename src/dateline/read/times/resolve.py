"""Goes in: the sense of a time expression and its setting. Comes out: the time that is meant, and by what rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dateline.read.times.apart import apart
from dateline.read.times.clocks import clock, part_of_day
from dateline.read.times.dates import WEEKDAY_NAMES, named, period, year_span, years
from dateline.read.times.fiscal import quarter_closed
from dateline.read.times.grains import of_grain, on_day
from dateline.read.times.pointed import pointed
from dateline.read.times.senses import (
    Apart,
    Clock,
    Day,
    Edge,
    Length,
    Named,
    Often,
    PartOfDay,
    Period,
    Pointed,
    Sense,
    Some,
    Unit,
    Vague,
    Within,
    Years,
    YearSpan,
)
from dateline.read.times.setting import Found, Setting
from dateline.read.times.values import add_days, add_months, length_value, make_date, nth_weekday, quarter_of

# By this rule a user can tell ages from other lengths.
AN_AGE = "an age: a length of time"
_SPEECH = {0: "it is", -1: "the day before", 1: "the day after"}


def resolve(sense: Sense, setting: Setting) -> Found | None:
    """The time that a sense means in its setting; None where nothing tells."""
    if isinstance(sense, Clock):
        return clock(sense, setting, resolve)
    if isinstance(sense, PartOfDay):
        return part_of_day(sense, setting, resolve)
    if isinstance(sense, Length):
        rule = AN_AGE if sense.age else "a length of time"
        return Found(length_value(sense), rule, type="DURATION", modifier=sense.modifier)
    if isinstance(sense, Often):
        return Found(sense.value, "how often something recurs", type="SET")
    if isinstance(sense, Some):
        return Found(sense.value, "any day of that name")
    if isinstance(sense, Vague):
        return Found(sense.ref, "a time that the words leave open")
    return _date(sense, setting)


def _date(sense: Sense, setting: Setting) -> Found | None:
    if isinstance(sense, Named):
        return named(sense, setting)
    if isinstance(sense, Period):
        return period(sense, setting)
    if isinstance(sense, Years):
        return years(sense)
    if isinstance(sense, YearSpan):
        return year_span(sense, setting)
    if isinstance(sense, Day):
        return _speech_day(sense, setting)
    if isinstance(sense, Pointed):
        return pointed(sense, setting)
    if isinstance(sense, Apart):
        return apart(sense, setting, resolve)
    if isinstance(sense, Within):
        return _within(sense, setting)
    if isinstance(sense, Edge):
        return _edge(sense, setting)
    return None


def _speech_day(sense: Day, setting: Setting) -> Found | None:
    """Today, yesterday and their like, from the day of speaking."""
    if setting.anchor is None:
        return None
    words = _SPEECH.get(sense.days) or f"{abs(sense.days)} days {'before' if sense.days < 0 else 'after'}"
    day = add_days(setting.anchor.day, sense.days)
    return on_day(day, f"{words} {setting.anchor.words}", setting.anchor.day)


def _within(sense: Within, setting: Setting) -> Found | None:
    """A day, week or season inside a longer stretch."""
    outer = resolve(sense.outer, setting)
    if outer is None or outer.day is None:
        return None
    day, inner = outer.day, sense.inner
    if isinstance(sense.outer, Day) and isinstance(inner, Named):
        return _speech_date(inner, outer, setting)
    rule = f"within {outer.value}: {outer.rule}"
    if isinstance(inner, Named):
        return _named_within(inner, sense, outer, rule)
    if isinstance(inner, Period):
        return _replaced(period(replace(inner, year=day.year), setting), rule, outer.anchor)
    if isinstance(inner, Unit) and inner.unit == "day":
        moved = day if sense.nth == 1 else add_days(add_months(day.replace(day=1), 1) or day, -1)
        return _inside(moved, rule, outer)
    if inner == Unit("quarter") and outer.grain == "day":
        return quarter_closed(day, setting) or of_grain(
            day, "quarter", "the quarter that ended on the day told behind it", outer.anchor
        )
    if inner == Unit("quarter"):
        focus = None if setting.focus.longer else setting.focus.quarter
        key = f"Q{quarter_of(focus.day)}" if focus else None
        return _replaced(period(Period("quarter", key, day.year), setting), rule, None) if key else outer
    if isinstance(inner, Unit) and sense.nth == -1 and outer.grain == "month":
        end = add_days(add_months(day.replace(day=1), 1) or day, -1) or day
        back = (end.weekday() + 1) % 7 if inner.unit == "weekend" else 3
        return of_grain(add_days(end, -back), inner.unit, rule, outer.anchor)
    if isinstance(inner, Unit):
        # The first week of a month is the first that lies mostly in it, as ISO counts the weeks of a year.
        first = 3 if sense.nth and outer.grain == "month" else 0
        moved = add_days(day, first + 7 * ((sense.nth or 1) - 1))
        return of_grain(moved, inner.unit, rule, outer.anchor)
    return None


def _speech_date(inner: Named, spoken: Found, setting: Setting) -> Found:
    """ "Yesterday, April 24": who writes "yesterday" knows which day that was; a date is a number that can slip."""
    written = _same_week(inner.weekday, spoken) if inner.month is None else named(inner, setting)
    if written is None or written.day is None or written.day == spoken.day:
        return spoken
    return replace(spoken, rule=f"{spoken.rule}, yet the date beside it is {written.value}", says=written.day)


def _same_week(weekday: int | None, spoken: Found) -> Found | None:
    """The day of that name nearest to a day."""
    if weekday is None or spoken.day is None:
        return None
    return on_day(add_days(spoken.day, (weekday - spoken.day.weekday() + 3) % 7 - 3), spoken.rule, None)


def _named_within(inner: Named, sense: Within, outer: Found, rule: str) -> Found | None:
    day = outer.day or date(2000, 1, 1)
    if inner.weekday is not None and sense.nth is not None and outer.grain == "day":
        later = (inner.weekday - day.weekday() - 1) % 7 + 1
        earlier = (inner.weekday - day.weekday()) % 7 - 7
        side = "after" if sense.nth > 0 else "before"
        rule = f"the {WEEKDAY_NAMES[inner.weekday]} {side} {outer.value}"
        return _inside(add_days(day, later if sense.nth > 0 else earlier), rule, outer)
    if inner.weekday is not None and sense.nth is not None:
        moved = nth_weekday(day.year, day.month, inner.weekday, sense.nth)
        return _inside(moved, rule, outer)
    if inner.month is None and inner.day is not None:
        return _inside(make_date(day.year, day.month, inner.day), rule, outer)
    if inner.weekday is not None:
        moved = add_days(day, inner.weekday - day.weekday())
        return _inside(moved, rule, outer)
    return _replaced(named(replace(inner, year=day.year), Setting(None)), rule, outer.anchor)


def _inside(day: date | None, rule: str, outer: Found) -> Found | None:
    return None if day is None else Found(day.isoformat(), rule, day, anchor=outer.anchor)


def _replaced(found: Found | None, rule: str, anchor: str | None) -> Found | None:
    return replace(found, rule=rule, anchor=anchor) if found else None


def _edge(sense: Edge, setting: Setting) -> Found | None:
    """A stretch narrowed to its start, middle or end; "the end of" a year is its last month."""
    of_year = sense.base
    if sense.bound and setting.since and sense.modifier == "END" and of_year == Pointed("this", Unit("year")):
        of_year = Pointed("last", Unit("year"))  # "since the end of the year": of the one that is over
    base = resolve(of_year, setting)
    if base is None:
        return None
    if sense.bound and base.day and base.grain == "year" and sense.modifier != "MID":
        year_end = setting.business if isinstance(sense.base, Named) and sense.base.fiscal else None
        month = (year_end or 12) if sense.modifier == "END" else (year_end or 12) % 12 + 1
        year = base.day.year - bool(year_end and sense.modifier == "START")
        return Found(
            f"{year:04d}-{month:02d}",
            f"the {sense.modifier.lower()} of {base.value}: {base.rule}",
            date(year, month, 1),
            "month",
            anchor=base.anchor,
            modifier=sense.modifier,
        )
    return replace(base, modifier=sense.modifier)
