"""Goes in: the sense of a time expression and its setting. Comes out: the time that is meant, and by what rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from dateline.read.times.clocks import clock, part_of_day
from dateline.read.times.dates import WEEKDAY_NAMES, named, period, weekday, years
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
    Unit,
    Vague,
    Within,
    Years,
)
from dateline.read.times.setting import Direction, Found, Point, Setting
from dateline.read.times.values import (
    add_days,
    add_months,
    length_value,
    nth_weekday,
    quarter_of,
    season_of,
    week_value,
)

_STEPS = {
    "last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1, "this": 0, "that": 0, "the": 0,
}  # fmt: skip
_OF_FOCUS = frozenset({"previous", "following", "that", "the"})


def resolve(sense: Sense, setting: Setting) -> Found | None:
    """The time that a sense means in its setting; None where nothing tells."""
    if isinstance(sense, Clock):
        return clock(sense, setting, resolve)
    if isinstance(sense, PartOfDay):
        return part_of_day(sense, setting, resolve)
    if isinstance(sense, Length):
        return Found(length_value(sense), "a length of time", type="DURATION", modifier=sense.modifier)
    if isinstance(sense, Often):
        return Found(sense.value, "how often something recurs", type="SET")
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
    if isinstance(sense, Day):
        return _speech_day(sense, setting)
    if isinstance(sense, Pointed):
        return _pointed(sense, setting)
    if isinstance(sense, Apart):
        return _apart(sense, setting)
    if isinstance(sense, Within):
        return _within(sense, setting)
    if isinstance(sense, Edge):
        return _edge(sense, setting)
    return None


def of_grain(day: date, grain: str, rule: str, anchor: str | None) -> Found:
    """The stretch of that grain around a day."""
    value, first = day.isoformat(), day
    if grain == "week":
        value, first = week_value(day), day - timedelta(days=min(day.weekday(), day.toordinal() - 1))
    elif grain == "weekend":
        value, first = week_value(day) + "-WE", day
    elif grain == "month":
        value, first = f"{day.year:04d}-{day.month:02d}", day.replace(day=1)
    elif grain == "quarter":
        value, first = f"{day.year:04d}-Q{quarter_of(day)}", day.replace(month=3 * quarter_of(day) - 2, day=1)
    elif grain == "season":
        year, key = season_of(day)
        value = f"{year:04d}-{key}"
    elif grain == "year":
        value, first = f"{day.year:04d}", day.replace(month=1, day=1)
    elif grain == "decade":
        value, first = f"{day.year // 10:03d}", day.replace(month=1, day=1)
    elif grain == "century":
        value, first = f"{day.year // 100:02d}", day.replace(month=1, day=1)
    return Found(value, rule, first, grain, anchor=anchor)


def shifted(day: date, amount: float, unit: str) -> date | None:
    """A day so many units on, back where the amount is negative."""
    if unit in {"day", "week", "weekend"}:
        return add_days(day, amount * (1 if unit == "day" else 7))
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}.get(unit)
    return add_months(day, round(amount * months)) if months and abs(amount) < 10**6 else None


def _speech_day(sense: Day, setting: Setting) -> Found | None:
    if setting.anchor is None:
        return None
    day = add_days(setting.anchor.day, sense.days)
    words = {0: "the day", -1: "the day before", 1: "the day after"}.get(sense.days, f"{abs(sense.days)} days from")
    return (
        None
        if day is None
        else Found(
            day.isoformat(),
            f"{words} of {setting.anchor.words}".replace("before of", "before")
            .replace("after of", "after")
            .replace("from of", "from"),
            day,
            anchor=setting.anchor.day.isoformat(),
        )
    )


def _origin(pointer: str, setting: Setting, same_sentence: bool = True) -> tuple[date, str] | None:
    """The day from which a pointer counts: the time under discussion for "that" and "following", else the anchor."""
    point = _discussed(setting) if pointer in _OF_FOCUS else None
    if point:
        return point.day, f"the time under discussion, {point.value or point.day.isoformat()}"
    return (setting.anchor.day, setting.anchor.words) if setting.anchor else None


def _discussed(setting: Setting) -> Point | None:
    """The time that "earlier", "later" and "that day" go on from: this sentence's, else the last event told of."""
    focus = setting.focus
    if focus.sentence:
        return focus.sentence
    if setting.direction == "future" and focus.future:
        return focus.future
    return focus.past or (focus.last if focus.last and focus.last.grain not in {"day", "minute"} else None)


def _pointed(sense: Pointed, setting: Setting) -> Found | None:
    origin = _origin(sense.pointer, setting)
    if origin is None:
        return None
    step = _STEPS[sense.pointer] * sense.steps
    base = sense.base
    if isinstance(base, Unit):
        return _pointed_unit(base, sense.pointer, step, origin, setting)
    if isinstance(base, Named) and base.weekday is not None:
        return _pointed_weekday(base.weekday, sense, origin, setting)
    if isinstance(base, Named) and base.month is not None:
        return _pointed_month(base, sense, origin)
    if isinstance(base, Period):
        return _pointed_period(base, sense, origin, setting)
    return None


def _pointed_unit(base: Unit, pointer: str, step: int, origin: tuple[date, str], setting: Setting) -> Found | None:
    day, words = origin
    if pointer == "the" and base.unit == "quarter" and setting.focus.quarter:
        return of_grain(
            setting.focus.quarter.day, "quarter", "the quarter under discussion", setting.focus.quarter.value
        )
    if pointer == "the" and base.unit == "quarter":
        step = -1
    if base.unit == "weekend":
        return _weekend(day, step, pointer, words, setting)
    moved = shifted(day, step, base.unit)
    which = {0: "the", -1: "the one before the", 1: "the one after the"}.get(step, f"{abs(step)} from the")
    return (
        None
        if moved is None
        else of_grain(moved, base.unit, f"{base.unit}: {which} {base.unit} of {words}", day.isoformat())
    )


def _weekend(day: date, step: int, pointer: str, words: str, setting: Setting) -> Found | None:
    """This weekend is the week's own, "the weekend" in the past tense the last one."""
    if pointer in {"this", "the"} and setting.direction == "past" and day.weekday() < 4:
        step = -1
    moved = add_days(day, 7 * step)
    return (
        None
        if moved is None
        else of_grain(moved, "weekend", f"the weekend, {step:+d} weeks from {words}", day.isoformat())
    )


def _pointed_weekday(number: int, sense: Pointed, origin: tuple[date, str], setting: Setting) -> Found | None:
    day, words = origin
    name = WEEKDAY_NAMES[number]
    pointer = sense.pointer
    if pointer in {"last", "past", "previous"}:
        moved = add_days(day, -((day.weekday() - number - 1) % 7 + 1) - 7 * (sense.steps - 1))
        return (
            None
            if moved is None
            else Found(moved.isoformat(), f"the last {name} before {words}", moved, anchor=day.isoformat())
        )
    if pointer in {"next", "coming", "following"}:
        moved = add_days(day, (number - day.weekday() - 1) % 7 + 1 + 7 * (sense.steps - 1))
        return (
            None
            if moved is None
            else Found(moved.isoformat(), f"the first {name} after {words}", moved, anchor=day.isoformat())
        )
    if pointer == "that":
        moved = add_days(day, (number - day.weekday() + 3) % 7 - 3)
        return (
            None
            if moved is None
            else Found(moved.isoformat(), f"the {name} nearest to {words}", moved, anchor=day.isoformat())
        )
    span = setting.focus.span
    if pointer == "the" and span:
        moved = add_days(span[0], (number - span[0].weekday()) % 7)
        if moved and moved <= span[1]:
            why = f"the {name} between {span[0]} and {span[1]}"
            return Found(moved.isoformat(), why, moved, anchor=span[0].isoformat())
    if pointer == "the" and setting.focus.last and setting.focus.last.grain == "day":
        moved = add_days(day, (number - day.weekday()) % 7)
        return (
            None
            if moved is None
            else Found(moved.isoformat(), f"the first {name} from {words} on", moved, anchor=day.isoformat())
        )
    if pointer == "this" and setting.anchor:
        monday = add_days(day, -day.weekday())
        moved = add_days(monday, number) if monday else None
        if moved and moved < day and setting.direction == "future":
            moved = add_days(moved, 7)
        return (
            None
            if moved is None
            else Found(moved.isoformat(), f"the {name} of the week of {words}", moved, anchor=day.isoformat())
        )
    return weekday(number, setting)


def _pointed_month(base: Named, sense: Pointed, origin: tuple[date, str]) -> Found | None:
    day, words = origin
    month = base.month or 1
    back = sense.pointer in {"last", "past", "previous"}
    year = day.year
    if back:
        year -= month >= day.month
    elif sense.pointer in {"next", "coming", "following"}:
        year += month <= day.month
    which = "the last one before" if back else "the one at or after"
    return (
        Found(f"{year:04d}-{month:02d}", f"{which} {words}", date(year, month, 1), "month", anchor=day.isoformat())
        if year > 0
        else None
    )


def _pointed_period(base: Period, sense: Pointed, origin: tuple[date, str], setting: Setting) -> Found | None:
    """ "last autumn", "next spring", "this summer": this year's for "this", else the nearest on its side."""
    day = origin[0]
    if sense.pointer in {"this", "that", "the"}:
        if base.kind == "season" and base.key == "WI":
            return period(base, setting)
        return period(replace(base, year=day.year), setting)
    side: Direction = "past" if sense.pointer in {"last", "past", "previous"} else "future"
    looking = replace(setting, direction=side, tense=f'of "{sense.pointer}"')
    found = period(base, looking)
    if found and found.day and base.kind == "season" and season_of(day) == season_of(found.day):
        return period(replace(base, year=found.day.year + (1 if side == "future" else -1)), setting)
    return found


def _apart(sense: Apart, setting: Setting) -> Found | None:
    """So long before or after the day of speaking, the time under discussion, or a time of its own."""
    amount, unit = sense.length.amounts[0]
    if amount is None and sense.origin == "speech":
        return Found("PAST_REF" if sense.sign < 0 else "FUTURE_REF", "how long is left open")
    if amount is None:
        return Found(length_value(sense.length), "a length of time left open", type="DURATION")
    if isinstance(sense.origin, Unit | Period):
        return _year_ago_quarter(sense, setting)
    origin = _apart_origin(sense, setting)
    if origin is None:
        return None
    point, words = origin
    if unit in {"second", "minute", "hour"}:
        return _minutes_apart(sense, point, words)
    day = shifted(point.day, sense.sign * amount, unit)
    if day is None:
        return None
    grain = _apart_grain(unit, point, sense, setting)
    side = "before" if sense.sign < 0 else "after"
    return replace(
        of_grain(day, grain, f"{amount:g} {unit} {side} {words}", point.day.isoformat()), modifier=sense.length.modifier
    )


def _apart_grain(unit: str, point: Point, sense: Apart, setting: Setting) -> str:
    """A distance is told to its own unit; "a year later" than a day is told to the month, a quarter's to the quarter."""
    if not isinstance(sense.origin, str):
        return "day" if point.grain in {"day", "minute"} and unit in {"day", "week"} else unit
    if unit == "year" and point.grain == "quarter":
        return "quarter"
    if unit == "year" and sense.sign > 0 and setting.focus.sentence and point.grain in {"day", "month", "minute"}:
        return "month"
    return unit


def _apart_origin(sense: Apart, setting: Setting) -> tuple[Point, str] | None:
    unit = sense.length.amounts[0][1]
    if isinstance(sense.origin, str):
        if unit == "year" and sense.sign < 0 and setting.focus.quarter and sense.length.amounts[0][0] == 1:
            return setting.focus.quarter, "the quarter under discussion"
        in_day = unit in {"second", "minute", "hour"}
        if sense.origin == "focus":
            point = (setting.focus.clock if in_day else None) or _discussed(setting)
            if point:
                return point, f"the time under discussion, {point.value or point.day.isoformat()}"
        if setting.anchor is None:
            return None
        return Point(setting.anchor.day, "day", setting.anchor.minute), setting.anchor.words
    found = resolve(sense.origin, setting)
    if found is None or found.day is None:
        return None
    return Point(found.day, found.grain, found.minute, found.value), found.value


def _year_ago_quarter(sense: Apart, setting: Setting) -> Found | None:
    quarter = setting.focus.quarter
    if isinstance(sense.origin, Period):
        found = period(sense.origin, setting)
        quarter = Point(found.day, "quarter", None, found.value) if found and found.day else None
    if quarter is None:
        return None
    day = shifted(quarter.day, -1, "year")
    return (
        None
        if day is None
        else of_grain(day, "quarter", f"a year before the quarter under discussion, {quarter.value}", quarter.value)
    )


def _minutes_apart(sense: Apart, point: Point, words: str) -> Found | None:
    if point.minute is None:
        return Found(
            length_value(sense.length), "a length of time: the moment it counts from is not told", type="DURATION"
        )
    minutes = sum((n or 0) * {"second": 1 / 60, "minute": 1, "hour": 60}.get(u, 0) for n, u in sense.length.amounts)
    total = point.minute + sense.sign * round(minutes)
    day = add_days(point.day, total // 1440)
    if day is None:
        return None
    rest = total % 1440
    side = "before" if sense.sign < 0 else "after"
    value = f"{day.isoformat()}T{rest // 60:02d}:{rest % 60:02d}"
    return Found(
        value, f"{length_value(sense.length)} {side} {words}", day, "minute", rest, "TIME", point.value or None
    )


def _within(sense: Within, setting: Setting) -> Found | None:
    """A day, week or season inside a longer stretch."""
    outer = resolve(sense.outer, setting)
    if outer is None or outer.day is None:
        return None
    day, inner = outer.day, sense.inner
    rule = f"within {outer.value}: {outer.rule}"
    if isinstance(inner, Named):
        return _named_within(inner, sense, outer, rule)
    if isinstance(inner, Period):
        return _replaced(period(replace(inner, year=day.year), setting), rule, outer.anchor)
    if isinstance(inner, Unit) and inner.unit == "day":
        moved = day if sense.nth == 1 else add_days(add_months(day.replace(day=1), 1) or day, -1)
        return None if moved is None else Found(moved.isoformat(), rule, moved, anchor=outer.anchor)
    if inner == Unit("quarter"):
        focus = setting.focus.quarter
        key = f"Q{quarter_of(focus.day)}" if focus else None
        return _replaced(period(Period("quarter", key, day.year), setting), rule, None) if key else outer
    if isinstance(inner, Unit):
        moved = add_days(day, 7 * ((sense.nth or 1) - 1))
        return None if moved is None else of_grain(moved, inner.unit, rule, outer.anchor)
    return None


def _named_within(inner: Named, sense: Within, outer: Found, rule: str) -> Found | None:
    day = outer.day or date(2000, 1, 1)
    if inner.weekday is not None and sense.nth is not None:
        moved = nth_weekday(day.year, day.month, inner.weekday, sense.nth)
        return None if moved is None else Found(moved.isoformat(), rule, moved, anchor=outer.anchor)
    if inner.weekday is not None:
        moved = add_days(day, inner.weekday - day.weekday())
        return None if moved is None else Found(moved.isoformat(), rule, moved, anchor=outer.anchor)
    return _replaced(named(replace(inner, year=day.year), Setting(None)), rule, outer.anchor)


def _replaced(found: Found | None, rule: str, anchor: str | None) -> Found | None:
    return replace(found, rule=rule, anchor=anchor) if found else None


def _edge(sense: Edge, setting: Setting) -> Found | None:
    """A stretch narrowed to its start, middle or end; "the end of" a year is its last month."""
    base = resolve(sense.base, setting)
    if base is None:
        return None
    if sense.bound and base.day and base.grain == "year" and sense.modifier != "MID":
        month = 12 if sense.modifier == "END" else 1
        return Found(
            f"{base.value[:4]}-{month:02d}",
            f"the {sense.modifier.lower()} of {base.value}: {base.rule}",
            date(base.day.year, month, 1),
            "month",
            anchor=base.anchor,
            modifier=sense.modifier,
        )
    return replace(base, modifier=sense.modifier)
