"""Goes in: the facts of a story with the times of their statements. Comes out: a day that other statements contradict.

One report against at least two that agree, about the same fact in the past, told by a weekday: the one errs. One report
against itself, from one origin: what it tells first is believed, as the lede is what an editor reads twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from dateline.model.reading import Read, Statement, Time
from dateline.model.record import DateError, Fact

DAY = re.compile(r"\d{4}-\d\d-\d\d")
# Days further apart than this are two happenings, not one with a slip.
MOST_APART = 2
# Up to this hour a morning is still last night's.
SMALL_HOURS = 6
VOTE_CONFIDENCE = 0.6
SELF_CONFIDENCE = 0.5


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
                yield from (
                    _error(t, other, len(others)) for t, _ in against if _slips(t) and not _same_night(t, other)
                )


def find_self_contradicted(reads: Sequence[Read], facts: Sequence[Fact]) -> Iterator[DateError]:
    """For each fact, a weekday on which a report puts it that told of another day for it before, from one origin."""
    by_id = {read.report.id: read for read in reads}
    for fact in facts:
        for report in sorted({stated.report for stated in fact.statements}):
            told = _told_by(fact, by_id[report]) if report in by_id else []
            first = told[0] if told else None
            for time, origin in told[1:]:
                apart = abs(_apart(_day(first[0]), _day(time))) if first else 0
                night = first is not None and _same_night(time, _day(first[0]))
                if first and origin == first[1] and 0 < apart <= MOST_APART and not night:
                    yield _against_itself(time, first[0])


def _told_by(fact: Fact, read: Read) -> list[tuple[Time, str | None]]:
    """The weekdays on which one report puts a fact in the past, in its order, each with its origin."""
    found: list[tuple[Time, str | None]] = []
    for stated in sorted(fact.statements):
        statement = _statement(read, stated.start) if stated.report == read.report.id else None
        time = _time(read, statement) if statement and stated.modality == "happened" else None
        if time and time.value and DAY.match(time.value) and _slips(time):
            found.append((time, stated.origin))
    return found


def _against_itself(time: Time, first: Time) -> DateError:
    why = f'the report told of the same happening before as on {_day(first)} ("{first.text}")'
    return DateError(time.report, time.start, time.end, _day(time), _day(first), why, SELF_CONFIDENCE)


def _told(fact: Fact, by_id: dict[str, Read]) -> list[tuple[Time, str]]:
    """The times that date the fact's statements in the past, each with the outlet that tells it."""
    found = []
    for stated in fact.statements:
        read = by_id.get(stated.report)
        if read is None or stated.modality != "happened":
            continue
        statement = _statement(read, stated.start)
        time = _time(read, statement) if statement else None
        if time and time.value and DAY.match(time.value):
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


def _same_night(time: Time, other: str) -> bool:
    """Whether a night told by the one day runs into the other: "Tuesday night" and early on Wednesday."""
    part, apart = (time.value or "")[10:], _apart(_day(time), other)
    small = part == "TMO" or (part[1:3].isdigit() and int(part[1:3]) < SMALL_HOURS)
    return (part in {"TNI", "TEV"} and apart == 1) or (small and apart == -1)


def _slips(time: Time) -> bool:
    """Whether the words could be a slip: a weekday named, not a clock reading or "today"."""
    return time.says is None and time.text[:1].isupper() and len(time.text.split()) <= 2


def _error(time: Time, should_be: str, others: int) -> DateError:
    why = f"{others} other outlets put the same happening on {should_be}, this report alone on {_day(time)}"
    return DateError(time.report, time.start, time.end, _day(time), should_be, why, VOTE_CONFIDENCE)
