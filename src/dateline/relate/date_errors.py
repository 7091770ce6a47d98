"""Goes in: the reads and facts of a story. Comes out: dates that contradict something, with what they should be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from dateline.language.en.arrivals import COUNTING_BACK
from dateline.model.passage import Passage
from dateline.model.reading import Read, Time, TimeCandidate
from dateline.model.record import DateError, Fact
from dateline.relate.date_order import day_of, find_order_errors
from dateline.relate.date_votes import find_outvoted, find_self_contradicted
from dateline.relate.date_years import settle_years

# A weekday that is not its date's, or that has not come yet where the verb is in the past.
OWN_CONFIDENCE = 0.9
COPIED_CONFIDENCE = 0.85


def find_date_errors(reads: Sequence[Read], facts: Sequence[Fact]) -> tuple[DateError, ...]:
    """Every date of the story that contradicts its own report, the calendar, or the other reports."""
    reads = settle_years(reads)
    found: dict[Passage, DateError] = {}
    for error in (*_told(reads), *find_outvoted(reads, facts), *find_self_contradicted(reads, facts)):
        found.setdefault(Passage(error.report, error.start, error.end), error)
    return tuple(sorted(found.values()))


def _told(reads: Sequence[Read]) -> list[DateError]:
    """The errors that the reports' times tell by themselves, before statements are joined to facts."""
    own = [error for read in reads for error in _own(read)]
    return [*own, *_copied(reads, own), *find_order_errors(reads)]


def correct_reads(reads: Sequence[Read]) -> tuple[Read, ...]:
    """The reads with the days that are meant, so that no fact is dated by one that can't be."""
    errors = _told(reads)
    return (
        tuple(
            replace(read, reading=replace(read.reading, times=corrected_times(read.reading.times, errors)))
            for read in reads
        )
        if errors
        else tuple(reads)
    )


def corrected_times(times: Sequence[Time], errors: Sequence[DateError]) -> tuple[Time, ...]:
    """The times with what each wrong one should be as its value; what it says is kept in `says`.

    A time that counts from a wrong one has no value any more, but both days that it could be.
    """
    wrong = {(e.report, e.start, e.end): e for e in errors if e.should_be}
    moved = [_corrected(t, wrong.get((t.report, t.start, t.end))) for t in times]
    bases = [(old, new) for old, new in zip(times, moved, strict=True) if old is not new]
    return tuple(next((_doubted(t, *pair) for pair in bases if _counts_from(t, pair[0])), t) for t in moved)


def _counts_from(time: Time, base: Time) -> bool:
    """Whether a time is "a day earlier" than another that the report told of before it."""
    if time.report != base.report or time.start < base.end or not time.text.casefold().endswith(COUNTING_BACK):
        return False
    told, from_day = day_of(time), day_of(base)
    return told is not None and from_day is not None and (from_day - told).days == 1


def _doubted(time: Time, base: Time, meant: Time) -> Time:
    """What counts from a doubtful day: both days, the one that fits the correction first."""
    told, moved = day_of(time), day_of(meant)
    if told is None or moved is None:
        return time
    fitting = (moved - timedelta(days=1)).isoformat()
    candidates = (
        TimeCandidate(fitting, f'if "{base.text}" should be {moved.isoformat()}'),
        TimeCandidate(told.isoformat(), f'if "{base.text}" is right'),
    )
    rule = f'it counts from "{base.text}", which is doubtful: {meant.rule}'
    first, last = sorted((fitting, told.isoformat()))
    return replace(time, value=None, earliest=first, latest=last, rule=rule, candidates=candidates)


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
    """The words of the sentence around a place, as far as they follow the dateline; of the dateline in it."""
    line = read.report.dateline
    if line and line.start <= start < line.end:
        return read.report.text[line.start : line.end]
    for span in read.reading.sentences:
        if span.start <= start and end <= span.end:
            return read.report.text[span.start : span.end]
    return ""
