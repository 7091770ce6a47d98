"""Goes in: the reads of a story. Comes out: the same, those without a year given the one that the story's others have.

A report that came without its date of publication and has only "October 28" in its dateline can't say what its "on
Monday" is. The other reports of its story can.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dateline.model.reading import Read, Time

_OPEN = "XXXX"
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def settle_years(reads: Sequence[Read]) -> tuple[Read, ...]:
    """Each read whose dateline lacks the year, with the year that puts it nearest to the story's dated reports."""
    dated = sorted(day for read in reads if (day := _day(read.report.published)))
    return tuple(_settled(read, dated) for read in reads)


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat((value or "")[:10])
    except ValueError:
        return None


def _settled(read: Read, dated: Sequence[date]) -> Read:
    line = read.report.dateline
    if line is None or not (line.date or "").startswith(_OPEN) or not dated:
        return read
    middle = dated[len(dated) // 2]
    days = [
        d for year in (middle.year - 1, middle.year, middle.year + 1) if (d := _day(f"{year}{(line.date or '')[4:]}"))
    ]
    if not days:
        return read
    written = min(days, key=lambda d: (abs((d - middle).days), d))
    report = replace(read.report, dateline=replace(line, date=written.isoformat()))
    times = tuple(_in_year(time, line.date or "", written) for time in read.reading.times)
    return Read(report, replace(read.reading, times=times))


def _in_year(time: Time, dateline: str, written: date) -> Time:
    """The time in the year found: its own value, or the candidate for the weekday that the dateline then falls on."""
    if time.anchor != dateline:
        return time
    value = time.value
    if value is None:
        wanted = f"if {dateline} is a {_WEEKDAYS[written.weekday()]}"
        value = next((c.value for c in time.candidates if c.why == wanted), None)
    if value is None or not value.startswith(_OPEN):
        return time
    value = f"{written.year}{value[4:]}"
    why = f"{time.rule}; the story's other reports put it in {written.year}"
    return replace(time, value=value, earliest=value, latest=value, anchor=written.isoformat(), rule=why, candidates=())
