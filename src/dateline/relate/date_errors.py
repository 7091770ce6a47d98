"""Goes in: the reads and facts of a story. Comes out: dates that contradict something, with what they should be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from dateline.model.passage import Passage
from dateline.model.reading import Read, Time
from dateline.model.record import DateError, Fact
from dateline.relate.date_order import find_order_errors
from dateline.relate.date_votes import find_outvoted
from dateline.relate.date_years import settle_years

# A weekday that is not its date's, or that has not come yet where the verb is in the past.
OWN_CONFIDENCE = 0.9
COPIED_CONFIDENCE = 0.85


def find_date_errors(reads: Sequence[Read], facts: Sequence[Fact]) -> tuple[DateError, ...]:
    """Every date of the story that contradicts its own report, the calendar, or the other reports."""
    reads = settle_years(reads)
    found: dict[Passage, DateError] = {}
    own = [error for read in reads for error in _own(read)]
    for error in (*own, *_copied(reads, own), *find_outvoted(reads, facts), *find_order_errors(reads)):
        found.setdefault(Passage(error.report, error.start, error.end), error)
    return tuple(sorted(found.values()))


def corrected_times(times: Sequence[Time], errors: Sequence[DateError]) -> tuple[Time, ...]:
    """The times with what each wrong one should be as its value; what it says is kept in `says`."""
    wrong = {(e.report, e.start, e.end): e for e in errors if e.should_be}
    return tuple(_corrected(t, wrong.get((t.report, t.start, t.end))) for t in times)


def _corrected(time: Time, error: DateError | None) -> Time:
    if error is None or error.should_be is None or time.value is None or time.says:
        return time
    meant = error.should_be + time.value[10:]
    moved = {name: error.should_be + bound[10:] for name in ("earliest", "latest") if (bound := getattr(time, name))}
    return replace(time, value=meant, rule=error.why, says=error.says, **moved)


def _own(read: Read) -> Iterator[DateError]:
    """What the report's times already say against themselves."""
    for time in read.reading.times:
        if time.says:
            should_be = time.value[:10] if time.value else None
            yield DateError(time.report, time.start, time.end, time.says, should_be, time.rule, OWN_CONFIDENCE)


def _copied(reads: Sequence[Read], errors: Sequence[DateError]) -> Iterator[DateError]:
    """The same sentence with the same wrong weekday in another report of the same day."""
    texts = {read.report.id: read.report.text for read in reads}
    known = {_sentence(read, e.start, e.end): e for read in reads for e in errors if e.report == read.report.id}
    known.pop("", None)
    for read in reads:
        for time in read.reading.times:
            error = known.get(_sentence(read, time.start, time.end))
            if error is None or time.says or time.report == error.report or not _same_day(time, error):
                continue
            if time.text != texts[error.report][error.start : error.end]:
                continue
            why = f"the same words as in another report of the story, where: {error.why}"
            yield DateError(time.report, time.start, time.end, error.says, error.should_be, why, COPIED_CONFIDENCE)


def _same_day(time: Time, error: DateError) -> bool:
    """Whether the copy's weekday is that of the wrong one: some whole weeks away."""
    try:
        apart = date.fromisoformat((time.value or "")[:10]) - date.fromisoformat(error.says)
    except ValueError:
        return False
    return apart.days % 7 == 0 and abs(apart.days) <= 7


def _sentence(read: Read, start: int, end: int) -> str:
    """The words of the sentence around a place, as far as they follow the dateline."""
    for span in read.reading.sentences:
        if span.start <= start and end <= span.end:
            return read.report.text[span.start : span.end]
    return ""
