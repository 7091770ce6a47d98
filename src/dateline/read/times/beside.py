"""Goes in: a named day and a distance told beside it, with what was under discussion. Comes out: what both mean.

"Guilty on Monday, sentenced on Tuesday, a day later": the distance counts from Monday and gives the day beside
it. Where it gives another ("opened on 3 May; the following day, 5 May"), the one that is counted is held for right.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from dateline.read.times.apposed import Told
from dateline.read.times.resolve import resolve
from dateline.read.times.senses import Apart, Named, Pointed, Sense, Unit
from dateline.read.times.setting import Found, Setting
from dateline.read.times.values import add_days

_APPOSED = re.compile(r"\s*[,(–—]\s*(?:on )?|\s+[–—-]+\s+(?:on )?")
# Days that a slip of the pen lies off; what lies further off was counted from something else.
MOST_SLIPPED = 3


def settled(first: Told, second: Told, before: Setting, text: str) -> tuple[Found, Found] | None:
    """What two times side by side mean, in their order; None where there is nothing to settle.

    `before` is the setting of the first, with what was under discussion then.
    """
    if not _APPOSED.fullmatch(text, first.one.end, second.one.start):
        return None
    behind = _is_distance(second.one.sense)
    distance, named = (second, first) if behind else (first, second)
    if not _is_distance(distance.one.sense) or not _is_named_day(named.one.sense) or named.found.says:
        return None
    counted = resolve(distance.one.sense, before)
    day, meant = named.found.day, counted.day if counted else None
    if day is None or (day == distance.found.day and day == meant):
        return None
    said = _as_said(named, meant) if meant and meant != day and _counts_surely(distance, named, before) else None
    if said is None or meant is None:
        rule = "the day that is told beside it"
        found = replace(distance.found, value=day.isoformat(), day=day, grain="day", rule=rule, anchor=None)
        return (named.found, found) if behind else (found, named.found)
    words = text[distance.one.start : distance.one.end]
    why = f'"{words}", told beside it, is {meant.isoformat()}'
    corrected = replace(named.found, value=meant.isoformat(), day=meant, says=said, rule=why)
    found = counted or distance.found
    return (corrected, found) if behind else (found, corrected)


def _counts_surely(distance: Told, named: Told, before: Setting) -> bool:
    """Whether it is sure what the distance counts from: a day of the same sentence, or dates in two that follow."""
    sense = distance.one.sense
    in_days = isinstance(sense, Pointed) or (isinstance(sense, Apart) and sense.length.amounts[0][1] == "day")
    origin = before.focus.sentence or (before.focus.last if _has_month(named.one.sense) else None)
    return in_days and origin is not None and origin.grain == "day"


def _has_month(sense: Sense) -> bool:
    return isinstance(sense, Named) and sense.month is not None


def _is_distance(sense: Sense) -> bool:
    """Whether a day is counted from the one under discussion: "a day later", "the following day"."""
    if isinstance(sense, Pointed):
        return sense.pointer in {"following", "previous"} and sense.base == Unit("day")
    units = {"day", "week"}
    return isinstance(sense, Apart) and sense.origin == "focus" and {u for _, u in sense.length.amounts} <= units


def _is_named_day(sense: Sense) -> bool:
    return isinstance(sense, Named) and (
        sense.weekday is not None or (sense.month is not None and sense.day is not None)
    )


def _as_said(named: Told, meant: date) -> date | None:
    """The day that the words give near the one meant; None where it is too far off for a slip."""
    sense, day = named.one.sense, named.found.day
    if isinstance(sense, Named) and sense == Named(weekday=sense.weekday):
        day = add_days(meant, ((sense.weekday or 0) - meant.weekday() + 3) % 7 - 3)
    return day if day and 0 < abs((day - meant).days) <= MOST_SLIPPED else None
