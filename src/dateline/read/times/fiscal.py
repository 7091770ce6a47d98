"""Goes in: the expressions of a report. Comes out: the month in which the business year that it tells of ends.

"Its third quarter, which ended on March 31": that firm's year ends in June; its third quarter began in January.
"""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from dateline.language.en.times import CLOSING_WORDS
from dateline.read.times.expression import Expression
from dateline.read.times.senses import Edge, Length, Named, Period, Sense, Within
from dateline.read.times.setting import Anchor, Found, Setting
from dateline.read.times.values import add_months, make_date

_CLOSING = re.compile(rf"(?:,? ?\(?(?:which |that )?(?:{'|'.join(sorted(CLOSING_WORDS))})(?: on| in| at)?|,? ?\() ?\Z")
# What is told of every business year, before its first or last day; characters that hold it.
_RULE = r"(?i)\b(?:fiscal|financial|business) years?,? (?:that |which |normally |usually |always )?"
_ENDS = re.compile(rf"{_RULE}(?:ends?|ended|closes?|closed|finish(?:es)?)(?: on| in| at)?(?: the)? ?\Z")
_BEGINS = re.compile(rf"{_RULE}(?:begins?|began|starts?|started|opens?|runs?|ran)(?: on| in| from)?(?: the)? ?\Z")
LONGEST_RULE = 60
_YEAR = Length(((1, "year"),))
_MONTHS, _QUARTERS = 12, 4
# A year that ends with the calendar's has no quarters of its own.
CALENDAR = 12


def business_year(text: str, expressions: Sequence[Expression]) -> int | None:
    """The month (1 to 12) in which the business year ends; None where it is the calendar's, or not told alike."""
    found = {
        month
        for one, day in pairwise(expressions)
        if (closing := _closing_month(day.sense)) and _CLOSING.fullmatch(text, one.end, day.start)
        for month in (_year_end(one.sense, closing),)
        if month
    }
    found |= {month for one in expressions if (month := _told_of_all_years(text, one))}
    return found.pop() if len(found) == 1 and found != {CALENDAR} else None


def _told_of_all_years(text: str, day: Expression) -> int | None:
    """The month in which the year ends by what is told of every year: "its fiscal year runs from July 1 to June 30",
    "ends in March"."""
    month = _closing_month(day.sense)
    if month is None:
        return None
    before = text[max(0, day.start - LONGEST_RULE) : day.start]
    if _ENDS.search(before):
        return month
    return (month - 2) % _MONTHS + 1 if _BEGINS.search(before) and _is_first(day.sense) else None


def _is_first(sense: Sense) -> bool:
    """Whether it is a month or its first day; a tax year that begins on another has no quarters of business."""
    return isinstance(sense, Named) and sense.day in {None, 1}


def _closing_month(sense: Sense) -> int | None:
    """The month of a day, or of the end of a month."""
    if isinstance(sense, Edge) and sense.modifier == "END":
        return _closing_month(sense.base)
    return sense.month if isinstance(sense, Named) else None


def _year_end(sense: Sense, closing: int) -> int | None:
    if sense == _YEAR or (isinstance(sense, Named) and sense.fiscal):
        return closing
    base = sense.inner if isinstance(sense, Within) else sense
    if not isinstance(base, Period) or base.kind != "quarter":
        return None
    return (closing + 3 * (_QUARTERS - int(base.key[1])) - 1) % _MONTHS + 1


def quarter_closed(middle: date, setting: Setting) -> Found | None:
    """ "The quarter ended Sept. 29" of a business year that ends in June is its first; None where the year is the
    calendar's. `middle` is a day of the quarter's second month."""
    if setting.business is None:
        return None
    ends = add_months(middle.replace(day=1), 1)
    after = 0 if ends is None else (ends.month - setting.business) % _MONTHS
    if ends is None or after % 3:
        return None
    number = after // 3 or _QUARTERS
    past = replace(setting, anchor=Anchor(add_months(ends, 1) or ends, None, ""), direction="past")
    return business_quarter(Period("quarter", f"Q{number}"), past)


def business_quarter(sense: Period, setting: Setting) -> Found | None:
    """A quarter of the business year told of: the last that is over, ahead the one that runs; None for others.

    Its value is the number that the words give, in the fiscal year that they name, else the year in which it ends, as
    TimeML's annotators have it; its bounds are the months that it lasts.
    """
    if setting.business is None or setting.anchor is None or sense.kind != "quarter":
        return None
    if sense.year is not None and not sense.fiscal:
        return None
    number = int(sense.key[1])
    closing = (setting.business - 3 * (_QUARTERS - number) - 1) % _MONTHS + 1
    if sense.year is not None:
        year = sense.year - (closing > setting.business)
    else:
        now = setting.anchor.day
        over = now.month > closing
        runs = setting.direction != "past" and not over and closing - now.month < 3
        if setting.direction == "future" and not runs:
            return None
        year = now.year - (not over and not runs)
    last = make_date(year, closing, 1)
    span = (add_months(last, -2), add_months(last, 1)) if last else (None, None)
    if span[0] is None or span[1] is None:
        return None
    rule = f"the quarter of that number in the business year told of, which ends in {month_name[setting.business]}"
    bounds = span[0].isoformat(), (span[1] - timedelta(days=1)).isoformat()
    told = sense.year if sense.year is not None else year
    return Found(f"{told:04d}-Q{number}", rule, date(told, 3 * number - 2, 1), "quarter", bounds=bounds)
