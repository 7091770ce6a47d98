"""Goes in: the reads of a story. Comes out: a day that can't be, as somebody would be there before arriving.

"The meeting was on Monday, the audience a day earlier", yet another report has the guest arrive only on that Monday:
the three can't all be true. Where the report was written a day later, the meeting was most likely on its own day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from dateline.language.en.arrivals import ARRIVALS, COUNTING_BACK
from dateline.language.en.times import WEEKDAYS
from dateline.model.reading import Read, Span, Time
from dateline.model.record import DateError

ORDER_CONFIDENCE = 0.6


@dataclass(frozen=True, slots=True)
class _Arrival:
    """Somebody's coming to a place on a day, as one report tells it."""

    read: Read
    day: date
    names: frozenset[str]
    text: str


def find_order_errors(reads: Sequence[Read]) -> Iterator[DateError]:
    """Weekdays from which a report counts back to before an arrival that another report dates."""
    arrivals = [a for read in reads for a in _arrivals(read)]
    for read in reads:
        for time, base in _counted_back(read):
            for arrival in arrivals:
                error = _before_arrival(read, time, base, arrival)
                if error:
                    yield error
                    break


def _arrivals(read: Read) -> Iterator[_Arrival]:
    for span in read.reading.sentences:
        words = [w for w in read.reading.words if span.start <= w.start < span.end]
        verbs = {w.lemma for w in words if w.pos == "VERB"} & ARRIVALS
        times = [t for t in _within(read, span) if day_of(t)]
        if verbs and len({day_of(t) for t in times}) == 1:
            day = day_of(times[0])
            names = frozenset(w.lemma for w in words if w.pos == "PROPN")
            if day:
                yield _Arrival(read, day, names, times[0].text)


def _within(read: Read, span: Span) -> list[Time]:
    return [t for t in read.reading.times if span.start <= t.start < span.end]


def day_of(time: Time) -> date | None:
    """The day of a time's value, or None where it has none."""
    try:
        return date.fromisoformat((time.value or "")[:10])
    except ValueError:
        return None


def _counted_back(read: Read) -> Iterator[tuple[Time, Time]]:
    """Each "a day earlier" with the weekday that it counts from."""
    times = read.reading.times
    for i, time in enumerate(times):
        told = day_of(time)
        if time.type != "DATE" or not time.text.casefold().endswith(COUNTING_BACK):
            continue
        if not told:
            continue
        base = next((t for t in reversed(times[:i]) if _one_later(t, told) and t.says is None), None)
        if base:
            yield time, base


def _one_later(time: Time, told: date) -> bool:
    """Whether a time is the day after: what "a day earlier" counts from."""
    day = day_of(time)
    return day is not None and (day - told).days == 1 and time.text.casefold() in WEEKDAYS


def _before_arrival(read: Read, time: Time, base: Time, arrival: _Arrival) -> DateError | None:
    """The weekday is doubtful where its day is the arrival's own and the time counted back lies before it."""
    told, from_day = day_of(time), day_of(base)
    written = read.report.dateline.date if read.report.dateline else None
    if arrival.read is read or told is None or from_day is None or not told < arrival.day <= from_day:
        return None
    if not _same_people(read, time, base, arrival):
        return None
    later = from_day + (arrival.day - told)
    should_be = later.isoformat() if written and later.isoformat() <= written else None
    outlet = arrival.read.report.outlet or "another report"
    why = (
        f'"{base.text}" puts this on {from_day} and "{time.text}" something else on {told}, '
        f'but {outlet} has the arrival only on {arrival.day} ("{arrival.text}"): they can\'t all be true'
    )
    if should_be:
        why += f"; {should_be}, when this report was written at the latest, would fit all of them"
    return DateError(base.report, base.start, base.end, from_day.isoformat(), should_be, why, ORDER_CONFIDENCE)


def _same_people(read: Read, time: Time, base: Time, arrival: _Arrival) -> bool:
    """Whether at least two of the arrival's names stand in the sentences of the times: who comes, and where to."""
    names: set[str] = set()
    for span in read.reading.sentences:
        if span.start <= time.start < span.end or span.start <= base.start < span.end:
            names |= {w.lemma for w in read.reading.words if span.start <= w.start < span.end and w.pos == "PROPN"}
    return len(names & arrival.names) >= 2
