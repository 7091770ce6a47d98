"""Goes in: a clock reading or a part of a day, and its setting. Comes out: on which day and at which minute it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from dateline.language.en.times import PART_HOURS, SMALL_HOURS
from dateline.read.times.senses import Clock, PartOfDay, Sense
from dateline.read.times.setting import Found, Setting
from dateline.read.times.values import add_days
from dateline.read.times.zones import ahead

Resolve = Callable[[Sense, Setting], Found | None]
# A night told of in a report published before this hour is the night that has just ended.
EARLY_MINUTE = 12 * 60
# Up to this hour a spoken "at three" that nothing puts into the night is in the afternoon, when people are about.
LAST_UNTOLD = 5
NOON = 12 * 60
# From this minute on, a small hour told of next is of the night that follows; behind one of the night, told on in
# the past, so is an hour of the morning up to this one.
LATE_MINUTE = 18 * 60
NIGHT_MINUTE, LAST_MORNING = 21 * 60, 9
_LATE_PARTS = {"EV": LATE_MINUTE, "NI": NIGHT_MINUTE}
MORNING = PART_HOURS["MO"]


def part_of_day(sense: PartOfDay, setting: Setting, resolve: Resolve) -> Found | None:
    """A morning, afternoon, evening or night."""
    if sense.day is not None:
        base = resolve(sense.day, setting)
        if base is None or base.day is None:
            return base if base and base.lacks else None
        return _part(sense.part, base.day, base.rule, base.anchor, base)
    if sense.ended and setting.anchor and setting.focus.sentence is None and setting.direction != "future":
        before = add_days(setting.anchor.day, -1)
        return _part(sense.part, before, f"the night before {setting.anchor.words}", None, None) if before else None
    day, rule = _day_of(setting, PART_HOURS[sense.part][0] * 60, sense.part)
    if sense.part == "MO" and setting.direction == "future" and setting.focus.sentence is None and setting.anchor:
        # "She will return in the morning": the next one, unless it has hardly begun.
        late = setting.anchor.minute is not None and setting.anchor.minute >= EARLY_MINUTE
        day = add_days(setting.anchor.day, 1) if late else day
        rule = "the morning to come" if late else rule
    if day and sense.part == "MO" and _after_evening(setting):
        rule = f"the one after the evening told of, {day.isoformat()}"
        day = add_days(day, 1)
    if day and sense.part == "NI" and _before_noon_of(day, setting):
        day, rule = add_days(day, -1), "the night that had just ended when the report came out"
    return _part(sense.part, day, rule, day.isoformat(), None) if day else None


def _after_evening(setting: Setting) -> bool:
    """Whether the sentence told of an evening: "at 11 p.m. on Sunday, and was out by dawn"."""
    here = setting.focus.sentence
    if here is None:
        return False
    late = here.minute is not None and here.minute >= PART_HOURS["EV"][0] * 60
    return late or here.value[-3:] in {"TEV", "TNI"}


def _before_noon_of(day: date, setting: Setting) -> bool:
    """Whether a report looks back in the morning of a day: its night is still to come."""
    now = setting.anchor
    looks_back = now is not None and now.day == day and setting.direction != "future"
    return looks_back and now is not None and now.minute is not None and now.minute < EARLY_MINUTE


def _part(part: str, day: date, rule: str, anchor: str | None, base: Found | None) -> Found:
    found = Found(f"{day.isoformat()}T{part}", rule, day, "day", type="TIME", anchor=anchor)
    return replace(found, says=base.says) if base else found


def _day_of(setting: Setting, minute: int, part: str | None = None) -> tuple[date | None, str]:
    """The day that a bare clock time or part of day belongs to."""
    point = setting.under_discussion
    if point and point.grain in {"day", "minute"}:
        return point.day, f"on the day under discussion, {point.day.isoformat()}"
    if setting.anchor is None:
        return None, ""
    day, now = setting.anchor.day, setting.anchor.minute
    if now is not None and setting.direction == "past" and minute > now:
        return add_days(day, -1), f"the day before {setting.anchor.words}: on that day it was still to come"
    return day, f"on {setting.anchor.words}"


def clock(sense: Clock, setting: Setting, resolve: Resolve) -> Found | None:
    """A time by the clock, on its own day or the one under discussion."""
    base = resolve(sense.day, setting) if sense.day is not None else None
    if sense.hour > 24 or (sense.minute or 0) > 59:
        return _no_clock(sense)
    if sense.day is not None and (base is None or base.day is None):
        return base if base and base.lacks else None
    if base and base.day:
        day, rule, anchor = base.day, base.rule, base.anchor
    else:
        found, rule = _day_of(setting, (sense.hour + 12 * (sense.half == "pm" and sense.hour < 12)) * 60)
        if found is None:
            return None
        day, anchor = found, found.isoformat()
    hour = _hour(sense, setting, base, day)
    if base is None and (next_day := _after_midnight(sense, hour, setting, day)):
        day, rule = next_day, f"after midnight, as {day.isoformat()} was told of late in the evening"
    if hour == 24 and base is None and setting.anchor and day == setting.anchor.day and setting.direction != "future":
        hour, rule = 0, f"{rule}; the midnight that it began with, as the other is still to come"
    minute = hour * 60 + (sense.minute or 0)
    value = f"{day.isoformat()}T{hour:02d}:{sense.minute or 0:02d}"
    value += f":{sense.second:02d}" if sense.second is not None else ""
    says = base.says if base else None
    zone, remark = ahead(sense.zone, setting.place, day, minute)
    return Found(value, rule + remark, day, "minute", minute, "TIME", anchor, sense.modifier, zone, says)


def _after_midnight(sense: Clock, hour: int, setting: Setting, day: date) -> date | None:
    """The day after one that was told of by a late hour, or its evening or night, for an hour of the night that the
    story goes on with: "at 11.40 p.m. on Saturday ... at 12.15 a.m. the next crew came", "late on Saturday ... at
    12.15 a.m."; in the same sentence, and behind a late hour of its paragraph, for the morning too."""
    here, part = setting.focus.sentence, setting.focus.part
    last = here if here and here.minute else setting.focus.clock
    minute = last.minute if last and last.day == day else None
    if part and part[1] == day and part[0] in _LATE_PARTS:
        minute = max(minute or 0, _LATE_PARTS[part[0]])
    if minute is None or minute < LATE_MINUTE or setting.earlier:
        return None
    first = SMALL_HOURS[1]
    if last is not None and last is here and sense.half == "am":
        first = MORNING[1]
    elif minute >= NIGHT_MINUTE and sense.half == "am" and _goes_on(setting):
        first = LAST_MORNING + 1
    after = add_days(day, 1)
    now = setting.anchor
    future = now is None or now.minute is None or setting.direction != "past"
    told = after is None or future or now is None or (after, hour * 60) <= (now.day, now.minute or 0)
    return after if hour < first and told else None


def _goes_on(setting: Setting) -> bool:
    """Whether a story is told on: in the past, in the paragraph of what was told before."""
    return setting.direction == "past" and setting.tells and setting.focus.past_in == setting.focus.paragraph


def _no_clock(sense: Clock) -> Found:
    """ "25:61": no clock shows it, and nothing is put in its place."""
    shown = f"{sense.hour:02d}:{sense.minute or 0:02d}"
    return Found("", f"no clock shows {shown}", type="TIME", lacks=f"T{shown}")


def _hour(sense: Clock, setting: Setting, base: Found | None, day: date | None) -> int:
    """The hour of 24: by a.m. or p.m., by the part of day, else by what was said before."""
    hour = sense.hour
    if sense.half == "24" or hour > 12 or hour == 0:
        return hour
    if sense.half:
        return hour % 12 + (12 if sense.half == "pm" else 0)
    part = sense.part or (base and base.value[11:]) or None
    if part in {"AF", "EV"}:
        return hour % 12 + 12
    if part == "NI":
        return hour % 12 + (12 if hour >= 6 and hour != 12 else 0)
    if part == "MO":
        return hour % 12 if hour != 12 else 12
    here = setting.focus.sentence
    if sense.spoken and here and here.minute is not None and here.minute >= NOON and here.day == day and hour != 12:
        return hour + 12
    said = setting.focus.part
    if said and said[0] in {"AF", "EV", "NI"} and hour != 12 and day == said[1]:
        return hour + 12
    if sense.spoken and hour <= LAST_UNTOLD and not (said and day == said[1]):
        return hour + 12
    return hour
