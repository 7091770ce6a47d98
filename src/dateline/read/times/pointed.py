"""Goes in: "last", "next", "this", "that" or "the following" with what it points to. Comes out: which one is meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dateline.read.times.dates import WEEKDAY_NAMES, named, period, weekday
from dateline.read.times.grains import of_grain, on_day, shifted
from dateline.read.times.senses import Named, Period, Pointed, Unit
from dateline.read.times.setting import Anchor, Direction, Found, Setting
from dateline.read.times.values import add_days, season_of

_STEPS = {
    "last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1, "this": 0, "that": 0, "the": 0,
}  # fmt: skip
_BACK = frozenset({"last", "past", "previous"})
_ON = frozenset({"next", "coming", "following"})
_OF_FOCUS = frozenset({"previous", "following", "that", "the"})
_WHICH = {0: "the", -1: "the one before the", 1: "the one after the"}
_THE_DAY = Pointed("the", Unit("day"))
_RUNNING = (Unit("week"), Unit("month"))
_OF_A_DAY = frozenset({"day", "minute"})
# "For the week" behind what was told of a day no further back than this is the week of that day.
NEAR = 6
# From Friday on, the weekend that a past tense speaks of may be the one that has begun.
# Where no verb tells, the nearer weekend is meant.
THURSDAY, FRIDAY = 3, 4


def pointed(sense: Pointed, setting: Setting) -> Found | None:
    """The unit, weekday, month, season or holiday that is pointed to."""
    of_year = sense.base == Unit("year") or isinstance(sense.base, Period)
    discussed = setting.discussed_year if of_year else setting.discussed
    point = discussed if sense.pointer in _OF_FOCUS else None
    if sense.base == Unit("day") and point and point.grain not in _OF_A_DAY:
        # "That day" after a year or month: of no day that was told.
        point = setting.focus.past if setting.focus.past and setting.focus.past.grain in _OF_A_DAY else None
        if point is None:
            return None
    if sense == _THE_DAY and not (setting.focus.sentence or _told_nearby(setting)):
        point = None
    told = point is not None and _near(point.day, setting) and setting.direction != "future"
    if sense.base in _RUNNING and sense.pointer == "the" and not told:
        point = None
    if point:
        day, words = point.day, f"the time under discussion, {point.value}"
    elif setting.anchor:
        day, words = setting.anchor.day, setting.anchor.words
    else:
        return None
    base = sense.base
    if isinstance(base, Unit):
        return _unit(base.unit, sense, day, words, setting)
    if isinstance(base, Named) and base.weekday is not None:
        return _weekday(base.weekday, sense, day, words, setting)
    if isinstance(base, Named) and base.day is not None:
        side: Direction | None = "past" if sense.pointer in _BACK else "future" if sense.pointer in _ON else None
        return named(base, replace(setting, direction=side, firm=True, tense=f'of "{sense.pointer}"'))
    if isinstance(base, Named) and base.month is not None:
        return _month(base.month, sense.pointer, day, words)
    if not isinstance(base, Period):
        return None
    if point and sense.pointer in {"following", "previous"}:
        last = date(day.year, 12, 31) if point.grain == "year" and sense.pointer == "following" else day
        setting = replace(setting, anchor=Anchor(last, None, words))
        return _period(base, sense.pointer, last, setting)
    return _period(base, sense.pointer, day, setting)


def _near(day: date, setting: Setting) -> bool:
    """Whether a time under discussion is so near the day of writing that "for the week" is its week."""
    return setting.anchor is not None and 0 <= (setting.anchor.day - day).days <= NEAR


def _told_nearby(setting: Setting) -> bool:
    """Whether the last happening was told in this paragraph or the one before."""
    return setting.focus.past_in >= 0 and setting.focus.paragraph - setting.focus.past_in <= 1


def _unit(unit: str, sense: Pointed, day: date, words: str, setting: Setting) -> Found | None:
    step = _STEPS[sense.pointer] * sense.steps
    if sense.pointer in {"the", "that"} and unit == "quarter":
        quarter = setting.focus.quarter
        if quarter:
            return of_grain(quarter.day, unit, "the quarter under discussion", quarter.value)
        step = -1 if sense.pointer == "the" else step
    looks_back = setting.direction == "past" or (setting.direction is None and day.weekday() < THURSDAY)
    if unit == "weekend" and step == 0 and looks_back and day.weekday() < FRIDAY:
        step = -1
    which = _WHICH.get(step) or f"the one {abs(step)} {'before' if step < 0 else 'after'} the"
    return of_grain(shifted(day, step, unit), unit, f"{which} {unit} of {words}", day.isoformat())


def _weekday(number: int, sense: Pointed, day: date, words: str, setting: Setting) -> Found | None:
    name, pointer, more = WEEKDAY_NAMES[number], sense.pointer, 7 * (sense.steps - 1)
    if pointer in _BACK:
        moved = add_days(day, -((day.weekday() - number - 1) % 7 + 1) - more)
        return on_day(moved, f"the last {name} before {words}", day)
    if pointer in _ON:
        moved = add_days(day, (number - day.weekday() - 1) % 7 + 1 + more)
        return on_day(moved, f"the first {name} after {words}", day)
    if pointer == "that":
        return on_day(add_days(day, (number - day.weekday() + 3) % 7 - 3), f"the {name} nearest to {words}", day)
    if pointer == "the":
        return _the_weekday(number, day, words, setting)
    moved = add_days(day, number - day.weekday())
    if moved and moved < day and setting.direction == "future":
        moved = add_days(moved, 7)
    return on_day(moved, f"the {name} of the week of {words}", day)


def _the_weekday(number: int, day: date, words: str, setting: Setting) -> Found | None:
    """ "the Saturday": one of the days just told of as from and to, else the next after the day just told of."""
    name, span, last = WEEKDAY_NAMES[number], setting.focus.span, setting.focus.last
    if span:
        inside = add_days(span[0], (number - span[0].weekday()) % 7)
        if inside and inside <= span[1]:
            return on_day(inside, f"the {name} between {span[0]} and {span[1]}", span[0])
    after = add_days(day, (number - day.weekday()) % 7)
    now = setting.anchor.day if setting.anchor and setting.direction == "past" else date.max
    if last and last.grain == "day" and after and after <= now:
        return on_day(after, f"the first {name} from {words} on", day)
    return weekday(number, setting)


def _month(month: int, pointer: str, day: date, words: str) -> Found | None:
    year = day.year - (pointer in _BACK and month >= day.month) + (pointer in _ON and month <= day.month)
    which = "the last one before" if pointer in _BACK else "the one at or after"
    if not 1 <= year <= 9999:
        return None
    first = date(year, month, 1)
    return of_grain(first, "month", f"{which} {words}", day.isoformat())


def _period(base: Period, pointer: str, day: date, setting: Setting) -> Found | None:
    """ "last autumn", "next spring", "this summer": this year's for "this", else the nearest on its side."""
    if pointer not in _BACK | _ON:
        turns = base.kind == "season" and base.key == ("SU" if setting.south else "WI")
        found = period(base if turns else replace(base, year=day.year), setting)
        now = setting.anchor.day if setting.anchor else day
        ahead = found is not None and found.day is not None and found.day > now
        if pointer == "that" and not turns and ahead and not setting.modal:
            found = period(replace(base, year=day.year - 1), setting)
        return found if turns or found is None else replace(found, rule=f"that of the year of writing{_where(found)}")
    side: Direction = "past" if pointer in _BACK else "future"
    found = period(base, replace(setting, direction=side, tense=f'of "{pointer}"'))
    if found and found.value == "{:04d}-{}".format(*season_of(day, setting.south)):
        year = int(found.value[:4]) + (1 if side == "future" else -1)
        other = period(replace(base, year=year), setting)
        which = "after" if side == "future" else "before"
        return other and replace(other, rule=f"the one {which} the season of writing{_where(other)}")
    return found


def _where(found: Found) -> str:
    return "; of the southern half of the globe" if found.south else ""
