"""Goes in: a date as far as the words give it, and its setting. Comes out: which day, month, season or quarter is
meant."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from dateline.language.en.times import HOLIDAYS
from dateline.read.times.senses import Named, Period, Years
from dateline.read.times.setting import Found, Setting
from dateline.read.times.values import SEASON_MONTHS, add_days, add_months, easter, make_date, nth_weekday, season_of

# A date without its year that lies so near on the side where the verb does not look, while the other side's is farther
# than FAR_DAYS, is the near one: what lies most of a year ahead is told with its year, and tenses are loose ("payable
# on"). By what is named, and where the verb looks. Measured on TempEval-3's training part, half a.
NEAR_DAYS = {
    "month": {"past": 45, "future": 92, "present": 92},
    "date": {"past": 100, "future": 15, "present": 100},
    "holiday": {"past": 15},
}
FAR_DAYS = 250
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def named(sense: Named, setting: Setting) -> Found | None:
    """A calendar date that the words name in whole or part."""
    if sense.year is not None:
        return _with_year(sense)
    if setting.anchor is None:
        return None
    if sense.month is not None and sense.day is not None:
        return _month_day(sense, setting)
    if sense.month is not None:
        return _month(sense.month, setting)
    if sense.day is not None:
        return _day_of_month(sense, setting)
    if sense.weekday is not None:
        return weekday(sense.weekday, setting)
    return None


def _with_year(sense: Named) -> Found | None:
    year = sense.year or 0
    if sense.month is None:
        return Found(f"{year:04d}", "the year as written", make_date(year, 1, 1), "year")
    if sense.day is None:
        return Found(
            f"{year:04d}-{sense.month:02d}", "the month and year as written", make_date(year, sense.month, 1), "month"
        )
    day = make_date(year, sense.month, sense.day)
    if day is None:
        return Found("", f"the calendar has no {year:04d}-{sense.month:02d}-{sense.day:02d}")
    return _checked(sense, day, "the date as written")


def _checked(sense: Named, day: date, rule: str, anchor: str | None = None) -> Found:
    """The day; where the text's weekday is not that day's, the date is kept and what the weekday says is remembered."""
    if sense.weekday is None or sense.weekday == day.weekday():
        return Found(day.isoformat(), rule, day, anchor=anchor)
    apart = (sense.weekday - day.weekday() + 3) % 7 - 3
    says = day + timedelta(days=apart)
    why = f"{rule}; the weekday is wrong: {day.isoformat()} is a {WEEKDAY_NAMES[day.weekday()]}"
    return Found(day.isoformat(), why, day, anchor=anchor, says=says)


def nearest(days: Iterable[date], setting: Setting, what: str) -> tuple[date, str]:
    """Of the same date in neighbouring years (or months), the one that the verb's tense points to."""
    anchor = setting.anchor.day if setting.anchor else date(1, 1, 1)
    ordered = sorted(days, key=lambda d: (abs((d - anchor).days), d))
    close = ordered[0]
    fitting = [d for d in ordered if (d <= anchor if setting.direction == "past" else d >= anchor)]
    if setting.direction is None or not fitting:
        return close, f"the nearest such {what}"
    fit = fitting[0]
    near = NEAR_DAYS.get(what, {}).get("present" if setting.present else setting.direction, 0)
    firm = setting.firm and (setting.direction == "past" or what == "month")
    if not firm and abs((close - anchor).days) <= near and abs((fit - anchor).days) >= FAR_DAYS:
        return close, f"the nearest such {what}: the other side's is most of a year away"
    side = "before" if setting.direction == "past" else "after"
    return fit, f"the nearest such {what} {side} the anchor, because {setting.tense}"


def _years_around(setting: Setting) -> range:
    year = setting.anchor.day.year if setting.anchor else 2000
    return range(max(1, year - 1), min(9999, year + 1) + 1)


def _month_day(sense: Named, setting: Setting) -> Found | None:
    month, day_number = sense.month or 1, sense.day or 1
    days = [d for y in _years_around(setting) if (d := make_date(y, month, day_number))]
    if not days:
        leap = [
            d
            for y in range(-8, 9)
            if setting.anchor and (d := make_date(setting.anchor.day.year + y, month, day_number))
        ]
        if not leap:
            return Found("", f"the calendar has no day {day_number} in month {month}")
        days = leap
    day, why = nearest(days, setting, "date")
    if sense.weekday is not None and day.weekday() != sense.weekday:
        fitting = [
            d
            for d in days
            if d.weekday() == sense.weekday and setting.anchor and abs((d - setting.anchor.day).days) < 200
        ]
        day = fitting[0] if fitting else day
    return _checked(sense, day, f"{why}: the year is left out", _anchor(setting))


def _month(month: int, setting: Setting) -> Found:
    anchor = setting.anchor.day if setting.anchor else date(2000, 1, 1)
    if month == anchor.month:
        year, why = anchor.year, "the month of writing"
    else:
        days = [date(y, month, 15) for y in _years_around(setting)]
        day, why = nearest(days, setting, "month")
        year = day.year
    return Found(
        f"{year:04d}-{month:02d}",
        f"{why}: the year is left out",
        date(year, month, 1),
        "month",
        anchor=_anchor(setting),
    )


def _day_of_month(sense: Named, setting: Setting) -> Found | None:
    """ "the 20th": in the month of the anchor or the one beside it."""
    number = sense.day or 1
    anchor = setting.anchor.day if setting.anchor else date(2000, 1, 1)
    days = []
    for step in (-1, 0, 1, 2):
        month = add_months(anchor.replace(day=1), step)
        day = make_date(month.year, month.month, number) if month else None
        if day:
            days.append(day)
    if sense.weekday is not None:
        days = [d for d in days if d.weekday() == sense.weekday] or days
    day, why = nearest(days, setting, "day of that number")
    return _checked(sense, day, why, _anchor(setting))


def weekday(number: int, setting: Setting) -> Found | None:
    """A bare weekday: the nearest one on the side where the verb looks; the day itself is "today"."""
    if setting.anchor is None:
        return None
    anchor = setting.anchor.day
    if anchor.weekday() == number:
        return Found(
            anchor.isoformat(), f"the weekday is that of {setting.anchor.words}", anchor, anchor=_anchor(setting)
        )
    ahead = (number - anchor.weekday()) % 7
    if setting.nearest:
        day = add_days(anchor, ahead if ahead <= 3 else ahead - 7)
        return _on(day, f"the {WEEKDAY_NAMES[number]} nearest to {setting.anchor.words}", setting)
    name = WEEKDAY_NAMES[number]
    if setting.direction == "future":
        day, why = add_days(anchor, ahead), f"the first {name} after {setting.anchor.words}, because {setting.tense}"
    else:
        day = add_days(anchor, ahead - 7)
        because = f"because {setting.tense}" if setting.direction else "because news mostly looks back"
        why = f"the last {name} before {setting.anchor.words}, {because}"
    return _on(day, why, setting)


def _on(day: date | None, why: str, setting: Setting) -> Found | None:
    return None if day is None else Found(day.isoformat(), why, day, anchor=_anchor(setting))


def _anchor(setting: Setting) -> str | None:
    return setting.anchor.day.isoformat() if setting.anchor else None


def years(sense: Years) -> Found:
    """A decade or century."""
    first = make_date(int(sense.digits.ljust(4, "0")), 1, 1)
    return Found(
        sense.digits, "the years that begin with these digits", first, "decade" if len(sense.digits) == 3 else "century"
    )


def period(sense: Period, setting: Setting) -> Found | None:
    """A season, quarter, half or holiday; its year by the verb's tense where the words give none."""
    if sense.year is not None:
        return _period_of(sense, sense.year, "the year as written", None)
    if setting.anchor is None:
        return None
    anchor = setting.anchor.day
    if sense.kind in {"quarter", "half"}:
        return _quarter(sense, setting)
    if sense.kind == "season" and season_of(anchor)[1] == sense.key:
        return _period_of(sense, season_of(anchor)[0], "the season of writing", _anchor(setting))
    found = [(d, y) for y in _years_around(setting) if (d := _first_day(sense, y))]
    if not found:
        return None
    day, why = nearest([d for d, _ in found], setting, sense.kind)
    return _period_of(sense, dict(found)[day], f"{why}: the year is left out", _anchor(setting))


def _quarter(sense: Period, setting: Setting) -> Found | None:
    """A quarter or half without its year: of this year, unless the verb looks to the other side."""
    anchor = setting.anchor.day if setting.anchor else date(2000, 1, 1)
    length = 3 if sense.kind == "quarter" else 6
    mine, number = (anchor.month - 1) // length + 1, int(sense.key[1])
    year, why = anchor.year, "of the year of writing"
    if number > mine and setting.direction != "future":
        year, why = anchor.year - 1, "the last such one, because it is not over yet this year"
    elif number < mine - 1 and setting.direction == "future":
        year, why = anchor.year + 1, f"the next such one, because {setting.tense}"
    return _period_of(sense, year, why, _anchor(setting))


def _first_day(sense: Period, year: int) -> date | None:
    if sense.kind == "season":
        return make_date(year, SEASON_MONTHS[sense.key], 1)
    if sense.kind == "quarter":
        return make_date(year, 3 * int(sense.key[1]) - 2, 1)
    if sense.kind == "half":
        return make_date(year, 6 * int(sense.key[1]) - 5, 1)
    kind, a, b, c = HOLIDAYS[sense.key]
    if kind == "fixed":
        return make_date(year, a, b)
    return nth_weekday(year, a, b, c) if kind == "nth" else add_days(easter(year), a)


def _period_of(sense: Period, year: int, rule: str, anchor: str | None) -> Found | None:
    day = _first_day(sense, year)
    if day is None:
        return None
    if sense.kind == "holiday":
        return Found(day.isoformat(), f"the date of the named day; {rule}", day, anchor=anchor)
    return Found(f"{year:04d}-{sense.key}", rule, day, sense.kind, anchor=anchor)
