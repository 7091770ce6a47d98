"""Goes in: the expressions of a text in order. Comes out: the same, with the day that is told behind them.

"At 4 p.m. (2 p.m. ET) Friday" dates both clocks by the Friday behind the bracket; "the quarter ended July 31" is told
by its last day, whatever quarter was under discussion.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dateline.language.en.times import LIST_JOINTS, RANGE_OPENINGS, RANGE_SPANS
from dateline.read.times.expression import Expression
from dateline.read.times.senses import (
    Apart,
    Clock,
    Day,
    Edge,
    Length,
    Named,
    Often,
    Period,
    Pointed,
    Sense,
    Unit,
    Within,
    bare_weekday,
)

_QUARTER = Pointed("the", Unit("quarter"))
_HALF_QUARTER = Length(((45, "day"),))
_DAYS = Named | Day | Pointed
# A stretch that begins in the evening and ends before this hour ends on the day after.
LATE_HOUR = 12


def with_days(text: str, expressions: Sequence[Expression]) -> list[Expression]:
    """Give a bare clock time, and the one in brackets behind it, the day that follows the bracket."""
    out = list(expressions)
    for i in range(len(out) - 2):
        first, second, day = out[i : i + 3]
        if not (_bare(first) and _bare(second) and isinstance(day.sense, _DAYS)):
            continue
        opened, closed = text[first.end : second.start].strip(), text[second.end : day.start].split()
        if opened == "(" and closed in ([")"], [")", "on"], [")", ","], ["),"]):
            out[i] = _on(first, day)
    return out


def with_one_day(text: str, expressions: Sequence[Expression]) -> list[Expression]:
    """Give both ends of "between 9 a.m. and 3 p.m. on Friday" and "Friday from 9.30 to 11 a.m." the one day told."""
    out = list(expressions)
    for i in range(len(out) - 1):
        first, second = out[i : i + 2]
        joint = _joint(text, first, second)
        if joint in RANGE_OPENINGS and isinstance(first.sense, _DAYS) and _bare(second):
            out[i + 1] = _on(second, first)
        if not (isinstance(first.sense, Clock) and isinstance(second.sense, Clock)):
            continue
        opened = text[max(0, first.start - 9) : first.start].rstrip().casefold().split(" ")[-1]
        if joint not in RANGE_SPANS and not (joint == "and" and opened == "between"):
            continue
        overnight = _ends_next_day(first.sense, second.sense)
        if _bare(first) and second.sense.day is not None:
            out[i] = first._replace(sense=replace(first.sense, day=_beside(second.sense.day, -overnight)))
        elif _bare(second) and first.sense.day is not None:
            out[i + 1] = second._replace(sense=replace(second.sense, day=_beside(first.sense.day, overnight)))
    return out


def with_one_zone(text: str, expressions: Sequence[Expression]) -> list[Expression]:
    """Give both ends of "10:00-12:30 GMT" the one zone told, and the clock beside another that of its own."""
    out = list(expressions)
    for i in range(len(out) - 1):
        first, second = out[i : i + 2]
        joint = _joint(text, first, second)
        one, other = first.sense, second.sense
        if joint not in RANGE_SPANS | {"and"} or not (isinstance(one, Clock) and isinstance(other, Clock)):
            continue
        if other.zoned and not one.zoned:
            out[i] = first._replace(sense=replace(one, zone=other.zone, zoned=True))
    return out


def with_listed_days(text: str, expressions: Sequence[Expression]) -> list[Expression]:
    """Give the clock times of a list the day told at its end: "at 4 a.m., 6 a.m. and 9 a.m. on Wednesday"."""
    out = list(expressions)
    for i in range(len(out) - 2, -1, -1):
        first, second = out[i : i + 2]
        joint = _joint(text, first, second)
        one, other = first.sense, second.sense
        if joint in LIST_JOINTS and _bare(first) and isinstance(one, Clock) and isinstance(other, Clock) and other.day:
            out[i] = first._replace(sense=replace(one, day=other.day))
    return out


def with_listed_nights(text: str, expressions: Sequence[Expression]) -> list[Expression]:
    """Make all days of a list what its last one is: "on Monday and Tuesday nights" each recurs."""
    out = list(expressions)
    for i in range(len(out) - 2, -1, -1):
        first, second = out[i : i + 2]
        joint = _joint(text, first, second)
        one, other = first.sense, second.sense
        if joint not in LIST_JOINTS or not isinstance(other, Often):
            continue
        weekly = other.value.startswith("XXXX-WXX-") and other.value[9:11].endswith("T")
        if weekly and (day := bare_weekday(one)) is not None:
            out[i] = first._replace(sense=Often(f"XXXX-WXX-{day + 1}{other.value[10:]}"))
    return out


def with_listed_sets(text: str, expressions: Sequence[Expression]) -> list[Expression]:
    """Make all days of a list what "every" makes of its first: "every Monday, Wednesday and Friday"."""
    out = list(expressions)
    made: set[int] = set()
    for i in range(len(out) - 1):
        first, second = out[i : i + 2]
        joint = _joint(text, first, second)
        one, other = first.sense, second.sense
        if joint not in LIST_JOINTS or not isinstance(one, Often):
            continue
        weekly = one.value.startswith("XXXX-WXX-") and one.value[9:].isdigit()
        opened = i in made or text[first.start : first.end].casefold().startswith(("every ", "each "))
        if weekly and opened and (day := bare_weekday(other)) is not None:
            made.add(i + 1)
            out[i + 1] = second._replace(sense=Often(f"XXXX-WXX-{day + 1}"))
    return out


def with_listed_quarters(text: str, expressions: Sequence[Expression]) -> list[Expression]:
    """Give the quarters of a list the year told at its end: "the first and third quarters of 2030"."""
    out = list(expressions)
    for i in range(len(out) - 2, -1, -1):
        first, second = out[i : i + 2]
        joint = _joint(text, first, second).removesuffix(" the")
        one, other = first.sense, second.sense
        if joint not in LIST_JOINTS or not isinstance(one, Period) or one.kind != "quarter" or one.year is not None:
            continue
        if isinstance(other, Period) and other.kind == "quarter" and other.year is not None:
            out[i] = first._replace(sense=replace(one, year=other.year))
        elif isinstance(other, Within) and isinstance(other.inner, Period) and other.inner.kind == "quarter":
            out[i] = first._replace(sense=replace(other, inner=one))
    return out


def _ends_next_day(first: Clock, second: Clock) -> bool:
    """Whether a stretch runs over midnight: "from 10 p.m. to 6 a.m."."""
    return first.half == "pm" and (second.half == "am" or (second.half == "24" and second.hour < LATE_HOUR))


def _beside(day: Sense, days: int) -> Sense:
    """The day itself, or the one before or after it."""
    return Apart(Length(((1, "day"),)), days, day) if days else day


def with_last_days(text: str, expressions: Sequence[Expression]) -> list[Expression]:
    """Give a quarter the day that it ended on: it is the one that lies mostly before that day."""
    out = list(expressions)
    for i in range(len(out) - 1):
        one, day = out[i : i + 2]
        dated = isinstance(day.sense, Named) and day.sense.month is not None and day.sense.day is not None
        closing = text[one.end : day.start].strip()
        dated = dated or (isinstance(day.sense, Named | Edge) and closing == "to" and _of_month(day.sense))
        if one.sense == _QUARTER and dated and closing in {"ended", "ending", "to"}:
            out[i] = one._replace(sense=Within(Unit("quarter"), Apart(_HALF_QUARTER, -1, day.sense)))
    return out


def _joint(text: str, first: Expression, second: Expression) -> str:
    """What stands between two expressions."""
    return text[first.end : second.start].strip().casefold()


def _of_month(sense: Named | Edge) -> bool:
    """Whether it is a month, or the end of one: "the quarter to June"."""
    base = sense.base if isinstance(sense, Edge) else sense
    return isinstance(base, Named) and base == Named(base.year, base.month)


def _bare(one: Expression) -> bool:
    return isinstance(one.sense, Clock) and one.sense.day is None and one.sense.part is None


def _on(one: Expression, day: Expression) -> Expression:
    return one._replace(sense=replace(one.sense, day=day.sense)) if isinstance(one.sense, Clock) else one


# In this order.
JOINING = (
    with_days,
    with_one_day,
    with_one_zone,
    with_listed_days,
    with_listed_nights,
    with_listed_sets,
    with_listed_quarters,
    with_last_days,
)
