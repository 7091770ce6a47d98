"""Goes in: the facts of a story with the times of their statements. Comes out: a day that other reports contradict.

One report against at least two that agree, about the same fact in the past, told by a weekday: the one errs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from dateline.model.reading import Read, Statement, Time
from dateline.model.record import DateError, Fact

# Days further apart than this are two happenings, not one with a slip.
MOST_APART = 2
VOTE_CONFIDENCE = 0.6


def find_outvoted(reads: Sequence[Read], facts: Sequence[Fact]) -> Iterator[DateError]:
    """For each fact, the report whose day is alone against two others' that agree."""
    by_id = {read.report.id: read for read in reads}
    for fact in facts:
        told = _told(fact, by_id)
        days = sorted({_day(time) for time, _ in told})
        if len(days) != 2 or abs(_apart(days[0], days[1])) > MOST_APART:
            continue
        for lone, other in ((days[0], days[1]), (days[1], days[0])):
            against = [(t, o) for t, o in told if _day(t) == lone]
            others = {o for t, o in told if _day(t) == other}
            if len({o for _, o in against}) == 1 and len(others) >= 2 and not {o for _, o in against} & others:
                yield from (_error(t, other, len(others)) for t, _ in against if _slips(t))


def _told(fact: Fact, by_id: dict[str, Read]) -> list[tuple[Time, str]]:
    """The times that date the fact's statements in the past, each with the outlet that tells it."""
    found = []
    for stated in fact.statements:
        read = by_id.get(stated.report)
        if read is None or stated.modality != "happened":
            continue
        statement = _statement(read, stated.start)
        time = _time(read, statement) if statement else None
        if time and time.value and len(time.value) >= 10 and time.value[4:5] == "-" and time.value[8:10].isdigit():
            found.append((time, read.report.outlet or read.report.id))
    return found


def _statement(read: Read, start: int) -> Statement | None:
    return next((s for s in read.reading.statements if s.start == start), None)


def _time(read: Read, statement: Statement) -> Time | None:
    return next((t for t in read.reading.times if t.start == statement.time), None)


def _day(time: Time) -> str:
    return (time.value or "")[:10]


def _apart(first: str, second: str) -> int:
    return (date.fromisoformat(second) - date.fromisoformat(first)).days


def _slips(time: Time) -> bool:
    """Whether the words could be a slip: a weekday named, not a clock reading or "today"."""
    return time.says is None and time.text[:1].isupper() and len(time.text.split()) <= 2


def _error(time: Time, should_be: str, others: int) -> DateError:
    why = f"{others} other outlets put the same happening on {should_be}, this report alone on {_day(time)}"
    return DateError(time.report, time.start, time.end, _day(time), should_be, why, VOTE_CONFIDENCE)
