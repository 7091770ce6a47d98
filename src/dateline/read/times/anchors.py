"""Goes in: a report. Comes out: the days that its words are told from: the dateline's, the publication's, or none.

A dateline without its year leaves open which weekday it fell on: then every weekday is tried, and what they agree on is
kept, the rest held as candidates ("if 28 October is a Tuesday").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone

from dateline.model.reading import Time, TimeCandidate
from dateline.model.report import Dateline, Report
from dateline.read.times.dates import WEEKDAY_NAMES
from dateline.read.times.setting import Anchor
from dateline.read.times.values import make_date
from dateline.read.times.zones import moment_at

_OPEN_YEAR = re.compile(r"XXXX-(\d\d)-(\d\d)")
# Any 28 years hold each date on each weekday.
# New Zealand's and Samoa's summer and winter clocks; beyond are a few islands only.
FURTHEST_AHEAD = timezone(timedelta(hours=13))
_CYCLE = range(2001, 2029)


@dataclass(frozen=True, slots=True)
class Anchors:
    """The day that weekdays and dates count from, and the one that "today" and "yesterday" mean."""

    written: Anchor | None
    spoken: Anchor | None


def anchors_of(report: Report) -> Anchors:
    """The dateline's day where the report has one near its publication, else that of publication.

    Agencies name the weekday; a "yesterday" in an outlet's print of an agency's text is the outlet's own.
    """
    published, minute = instant(report.published)
    printed = Anchor(published, minute, "the day of publication") if published else None
    there = _day_there(report)
    if there and there.day != published:
        return Anchors(there, printed if report.dateline and report.dateline.agency else there)
    stated = _day(report.dateline.date) if report.dateline else None
    last = last_day(report)
    if stated and published and last and last < stated <= published + timedelta(days=1):
        return Anchors(printed, printed)
    if stated is None or (published and abs((published - stated).days) > 7):
        return Anchors(printed, printed)
    written = Anchor(stated, minute if stated == published else None, "the dateline's date")
    foreign = report.dateline is not None and report.dateline.agency is not None
    return Anchors(written, printed if printed and foreign else written)


def last_day(report: Report) -> date | None:
    """The latest day that it can have been at a dateline's place when the report came out, by its clock.

    Where the gazetteer does not know the place, by the clocks furthest ahead that news comes from.
    """
    try:
        moment = datetime.fromisoformat(report.published or "")
        if moment.tzinfo is None or report.dateline is None or not report.dateline.place:
            return None
        there = moment_at(moment, report.dateline.place)
        return (there or moment.astimezone(FURTHEST_AHEAD)).date()
    except (ValueError, OverflowError):
        return None


def _day_there(report: Report) -> Anchor | None:
    """The day at a dateline's place when the report came out, where the dateline tells the place alone.

    Who writes in Tokyo late on Monday by New York's clock writes on Tuesday; on either side of the date line it is
    another day at every hour.
    """
    line = report.dateline
    if line is None or not line.place or line.date is not None or not report.published:
        return None
    try:
        moment = datetime.fromisoformat(report.published)
    except ValueError:
        return None
    there = moment_at(moment, line.place) if moment.tzinfo else None
    if there is None:
        return None
    return Anchor(there.date(), there.hour * 60 + there.minute, f"the day of publication in {line.place}")


def instant(published: str | None) -> tuple[date | None, int | None]:
    """The local day and minute of publication, by the clock that the report itself states."""
    if not published:
        return None, None
    try:
        moment = datetime.fromisoformat(published)
    except ValueError:
        return _day(published[:10]), None
    return moment.date(), moment.hour * 60 + moment.minute if len(published) > 10 else None


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value or "")
    except ValueError:
        return None


def anchors_by_weekday(dateline: Dateline) -> Iterator[Anchors]:
    """For a dateline without its year, an anchor for each weekday that its date could be."""
    found = _OPEN_YEAR.fullmatch(dateline.date or "")
    if not found:
        return
    days = [d for year in _CYCLE if (d := make_date(year, int(found[1]), int(found[2])))]
    for weekday in range(7):
        day = next((d for d in days if d.weekday() == weekday), None)
        if day:
            anchor = Anchor(day, None, "the dateline's date")
            yield Anchors(anchor, anchor)


def without_year(times: tuple[Time, ...], dateline: str) -> Time:
    """One expression as read under each weekday of the dateline, in their order: settled where all agree."""
    first = times[0]
    if first.anchor is None or first.value is None:
        return first
    values = [_open(time) for time in times]
    rule = f"{first.rule}; the year of the dateline is not told"
    plain = replace(first, anchor=dateline, earliest=None, latest=None, rule=rule, says=None)
    if len(set(values)) == 1 and values[0]:
        return replace(plain, value=values[0])
    candidates = tuple(
        TimeCandidate(value, f"if {dateline} is a {WEEKDAY_NAMES[weekday]}")
        for weekday, value in enumerate(values)
        if value
    )
    return replace(
        plain, value=None, candidates=candidates, rule="it depends on the year of the dateline, which is not told"
    )


def _open(time: Time) -> str | None:
    """The value with its year taken out, where that is the year of the anchor tried."""
    if not time.value or not time.anchor or time.value[:4] != time.anchor[:4] or not time.value[:4].isdigit():
        return None
    return "XXXX" + time.value[4:]
