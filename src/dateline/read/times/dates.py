"""Goes in: a date as far as the words give it, and its setting. Comes out: which day, month, season or quarter is
meant."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from dateline.language.en.named_days import HOLIDAYS
from dateline.language.en.national_days import NATIONAL_DAYS
from dateline.language.en.times import MONTHS
from dateline.language.gazetteer import country_name
from dateline.model.reading import TimeCandidate
from dateline.read.times.feasts import SIGHTED, days_of
from dateline.read.times.fiscal import business_quarter
from dateline.read.times.national_days import national_day
from dateline.read.times.senses import Named, Period, Years, YearSpan
from dateline.read.times.setting import Found, Setting
from dateline.read.times.values import SEASON_MONTHS, SOUTHERN_MONTHS, add_days, add_months, make_date, season_of

# A date without its year that lies so near on the side where the verb does not look, while the other side's is farther
# than FAR_DAYS, is the near one: what lies most of a year ahead is told with its year, and tenses are loose ("payable
# on"). By what is named, and where the verb looks. Measured on TempEval-3's training part, half a.
NEAR_DAYS = {
    "month": {"past": 45, "future": 92, "present": 92},
    "date": {"past": 100, "future": 15, "present": 100},
    "holiday": {"past": 15},
}
FAR_DAYS = 250
# "The '40 games" lie ahead for not more years than this.
SHORT_YEARS_AHEAD = 10
# A date with its weekday and without its year is of the year that fits, where it lies no further than this.
CLOSE_DAYS = 200
MONTH_NAMES = tuple(name.capitalize() for name in MONTHS)
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


# "Friday the 13th" is a film and a superstition sooner than a date that errs.
UNLUCKY = (4, 13)
# Countries that write dates in digits with the month first.
MONTH_FIRST = frozenset({"US", "PH", "FM", "MH", "PR", "GU"})
NO_ALMANAC = "countries keep it on days of their own, and nothing tells this one's"


def named(sense: Named, setting: Setting) -> Found | None:
    """A calendar date that the words name in whole or part."""
    if sense.year is not None and sense.either and sense.weekday is None:
        return _in_digits(sense, setting)
    if sense.year is not None:
        return _with_year(sense if sense.year > 99 else replace(sense, year=_whole_year(sense.year, setting)))
    if setting.anchor is None:
        return None
    if sense.month is not None and (told := _in_year(sense, setting) or _in_story(sense, setting)):
        return told
    if sense.month is not None and sense.day is not None:
        return _month_day(sense, setting)
    if sense.month is not None:
        return _month(sense.month, setting)
    if sense.day is not None:
        return _day_of_month(sense, setting)
    if sense.weekday is not None:
        return weekday(sense.weekday, setting)
    return None


def _in_digits(sense: Named, setting: Setting) -> Found | None:
    """ "12/05/2031": the month first in the United States and where nothing tells, the day first elsewhere; both are
    kept."""
    day_first = replace(sense, month=sense.day, day=sense.month)
    month, other = _with_year(replace(sense, either=False)), _with_year(replace(day_first, either=False))
    if month is None or other is None or month.day is None or other.day is None or month.value == other.value:
        return month
    abroad = setting.land is not None and setting.land not in MONTH_FIRST
    first, second = ("day", "month") if abroad else ("month", "day")
    chosen, left = (other, month) if abroad else (month, other)
    pairs = ((chosen, first), (left, second))
    candidates = tuple(TimeCandidate(found.value, f"if the {what} is written first") for found, what in pairs)
    where = f", as in {country_name(setting.land)}" if setting.land else ""
    return replace(chosen, rule=f"the date as written, its {first} first{where}", candidates=candidates)


def _in_year(sense: Named, setting: Setting) -> Found | None:
    """A month in a sentence that has told of a year past: "in 2007 it was put off from June to September"."""
    here, anchor = setting.focus.sentence, setting.anchor
    if not setting.in_clause or here is None or anchor is None or here.day.year == anchor.day.year or "/" in here.value:
        return None
    past = here.day.year < anchor.day.year
    ahead = (setting.modal or setting.present) and here.grain != "day"
    if (past and setting.modal) or (not past and not ahead):
        return None
    told = (sense.month or 0, sense.day or 0)
    after = here.grain in {"month", "day"} and told > (here.day.month, here.day.day if sense.day else 0)
    if not (here.grain == "year" or (after and (here.grain == "day") == (sense.day is not None))):
        return None
    day = make_date(here.day.year, sense.month or 1, sense.day or 1)
    if sense.weekday is not None and (day is None or day.weekday() != sense.weekday):
        return None
    found = _with_year(replace(sense, year=here.day.year))
    return replace(found, rule=f"of the year that the sentence tells of, {here.value}") if found else None


def _in_story(sense: Named, setting: Setting) -> Found | None:
    """A date without its year in a story of years past: the first such one from the last date told of on."""
    story, anchor = setting.focus.story, setting.anchor
    if story is None or anchor is None or setting.direction != "past" or setting.earlier or sense.month is None:
        return None
    if setting.since:
        return None
    begun = story.day if sense.day is not None else story.day.replace(day=1)
    years = (begun.year, begun.year + 1)
    day = next((d for y in years if (d := make_date(y, sense.month, sense.day or 1)) and d >= begun), None)
    if day is None or day > anchor.day or sense.weekday not in {None, day.weekday()}:
        return None
    value, grain = (day.isoformat(), "day") if sense.day is not None else (day.isoformat()[:7], "month")
    return Found(value, f"the first such one from {story.value} on, which is told of", day, grain, anchor=story.value)


def _whole_year(digits: int, setting: Setting) -> int:
    """The year that "'15" leaves its century out of: the last such one that is not far ahead of the day of writing."""
    latest = (setting.anchor.day.year if setting.anchor else 2000) + SHORT_YEARS_AHEAD
    return latest - (latest - digits) % 100


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
        return _lacking(sense, year)
    other = make_date(year, sense.day, sense.month) if sense.either else None
    if other and sense.weekday == other.weekday() != day.weekday():
        return Found(other.isoformat(), "the date as written, its day first: only then the weekday is its own", other)
    return _checked(sense, day, "the date as written")


def _lacking(sense: Named, year: int) -> Found:
    """A day that the calendar lacks: nothing is put in its place."""
    month, day = sense.month or 1, sense.day or 1
    name = MONTH_NAMES[month - 1]
    most = 29 if month == 2 else monthrange(2000, month)[1]
    why = f"{year} is no leap year" if day <= most else f"{name} has at most {most} days"
    words = f"{day} {name}{'' if sense.year is None else f' {year}'}"
    last = make_date(year, month, monthrange(year, month)[1])
    if last and day == last.day + 1 and sense.weekday == last.weekday():
        rule = f"the calendar has no {words}: {why}; the weekday is that of its last day"
        return Found(last.isoformat(), rule, last, lacks=f"{year:04d}-{month:02d}-{day:02d}")
    return Found("", f"the calendar has no {words}: {why}", lacks=f"{year:04d}-{month:02d}-{day:02d}")


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
    if not firm and not setting.modal and abs((close - anchor).days) <= near and abs((fit - anchor).days) >= FAR_DAYS:
        return close, f"the nearest such {what}: the other side's is most of a year away"
    side = "before" if setting.direction == "past" else "after"
    return fit, f"the nearest such {what} {side} the anchor, because {setting.tense}"


def _years_around(setting: Setting) -> range:
    year = setting.anchor.day.year if setting.anchor else 2000
    return range(max(1, year - 1), min(9999, year + 1) + 1)


def _month_day(sense: Named, setting: Setting) -> Found | None:
    month, day_number = sense.month or 1, sense.day or 1
    anchor = setting.anchor.day if setting.anchor else date(2000, 1, 1)
    days = [d for y in _years_around(setting) if (d := make_date(y, month, day_number))]
    close = [d for d in days if abs((d - anchor).days) < CLOSE_DAYS]
    if not days or (sense.weekday is not None and not close):
        leap = [d for y in range(-8, 9) if (d := make_date(anchor.year + y, month, day_number))]
        days = [d for d in leap if sense.weekday in {None, d.weekday()}]
    if not days:
        return _lacking(sense, anchor.year)
    day, why = nearest(days, setting, "date")
    if sense.weekday is not None and day.weekday() != sense.weekday:
        # Of the years that the report names, and of those after them; ahead only where the verb looks ahead.
        named_years = [y for y in setting.years if setting.direction != "future" or y >= anchor.year]
        told = (
            d
            for y in (*named_years, *(y + 1 for y in named_years))
            if (d := make_date(y, month, day_number)) and d.weekday() == sense.weekday
            if setting.direction != "past" or d <= anchor
        )
        day = next((d for d in close if d.weekday() == sense.weekday), None) or next(told, day)
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
    if number > 31:
        return Found("", f"no month has {number} days", lacks=f"{anchor.year:04d}-{anchor.month:02d}-{number:02d}")
    here = setting.focus.sentence
    if (
        here
        and here.grain == "month"
        and sense.weekday is None
        and (day := make_date(here.day.year, here.day.month, number))
    ):
        return Found(day.isoformat(), f"of the month that the sentence tells of, {here.value}", day, anchor=here.value)
    days = []
    for step in (-1, 0, 1, 2):
        month = add_months(anchor.replace(day=1), step)
        day = make_date(month.year, month.month, number) if month else None
        if day:
            days.append(day)
    if sense.weekday is not None:
        fitting = [d for d in days if d.weekday() == sense.weekday]
        if not fitting and (sense.weekday, number) == UNLUCKY:
            return None
        days = fitting or days
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


def year_span(sense: YearSpan, setting: Setting) -> Found | None:
    """The years from one to another."""
    first = sense.first if sense.first > 99 else _whole_year(sense.first, setting)
    last = first + sense.last - sense.first
    return Found(f"{first:04d}/{last:04d}", "the years as written", make_date(first, 1, 1), "year")


def period(sense: Period, setting: Setting) -> Found | None:
    """A season, quarter, half or holiday; its year by the verb's tense where the words give none."""
    if sense.kind == "holiday" and sense.key in NATIONAL_DAYS and sense.land is None:
        sense = replace(sense, land=setting.land)
    if sense.year is not None and sense.year <= 99:
        sense = replace(sense, year=_whole_year(sense.year, setting))
    if setting.business and (own := business_quarter(sense, setting)):
        return own
    if sense.year is not None:
        year = sense.year
        return _southern(sense, _period_of(sense, year, "the year as written", None), setting)
    if setting.anchor is None:
        return None
    if sense.kind in {"quarter", "half"}:
        return _quarter(sense, setting)
    if sense.kind == "new year":
        found = _of_neighbours(replace(sense, kind="holiday"), setting)
        year = found.day.year if found and found.day else 0
        rule = f"the year that begins then: {found.rule}" if found else ""
        return found and replace(found, value=f"{year:04d}", rule=rule, grain="year")
    return _southern(sense, _of_neighbours(sense, setting), setting)


def _southern(sense: Period, found: Found | None, setting: Setting) -> Found | None:
    """A season told south of the equator, which begins half a year from the one of that name in the north."""
    if found is None or sense.kind != "season" or not setting.south:
        return found
    return replace(found, south=True, rule=f"{found.rule}; of the southern half of the globe")


def _of_neighbours(sense: Period, setting: Setting) -> Found | None:
    """A season or holiday without its year: that of writing, else the nearest on the side where the verb looks."""
    anchor, south = setting.anchor.day if setting.anchor else date(2000, 1, 1), setting.south
    if sense.kind == "season" and season_of(anchor, south)[1] == sense.key:
        return _period_of(sense, season_of(anchor, south)[0], "the season of writing", _anchor(setting))
    found = {day: year for year in _years_around(setting) for day in _first_days(sense, year, south)}
    if not found:
        return Found("", NO_ALMANAC) if sense.key in NATIONAL_DAYS else None
    day, why = nearest(found, setting, sense.kind)
    return _told_as(sense, day, found[day], f"{why}: the year is left out", _anchor(setting))


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


def _first_days(sense: Period, year: int, south: bool = False) -> tuple[date, ...]:
    """The day that a stretch of a year begins on; the days of a feast, in some years two or none."""
    if sense.kind == "holiday":
        own = _own_day(sense, year)
        return (own,) if own else days_of(sense.key, year)
    if sense.kind == "season":
        month = (SOUTHERN_MONTHS if south else SEASON_MONTHS)[sense.key]
    else:
        number = int(sense.key[1])
        month = 3 * number - 2 if sense.kind == "quarter" else 6 * number - 5
    first = make_date(year, month, 1)
    return (first,) if first else ()


def _period_of(sense: Period, year: int, rule: str, anchor: str | None) -> Found | None:
    days = _first_days(sense, year)
    return _told_as(sense, days[0], year, rule, anchor) if days else None


def _own_day(sense: Period, year: int) -> date | None:
    """The day that the country told of keeps under a name that other countries have for other days."""
    if sense.land is None or sense.key not in NATIONAL_DAYS:
        return None
    return national_day(NATIONAL_DAYS[sense.key], sense.land, year)


def _whose(sense: Period, year: int) -> str:
    """In whose calendar a named day was looked up, where each country has its own."""
    if sense.key not in NATIONAL_DAYS:
        return ""
    return f" in {country_name(sense.land)}" if sense.land and _own_day(sense, year) else " in the United States"


def _told_as(sense: Period, day: date, year: int, rule: str, anchor: str | None) -> Found:
    if sense.kind != "holiday":
        return Found(f"{year:04d}-{sense.key}", rule, day, sense.kind, anchor=anchor)
    rule = f"the date of the named day{_whose(sense, year)}; {rule}"
    if HOLIDAYS.get(sense.key, ("",))[0] in SIGHTED:
        rule = f"{rule}; by calculation, which what is seen of the moon may move by a day"
        return Found(day.isoformat(), rule, day, anchor=anchor, modifier="APPROX")
    return Found(day.isoformat(), rule, day, anchor=anchor)
