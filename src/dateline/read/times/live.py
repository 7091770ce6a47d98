"""Goes in: the expressions of a page one after another. Comes out: the day and minute that each counts from.

A page that is written through a day tells when each part was written: the page's markup for its entries, a date that
fills its line for what stands under it, a clock at the start of a line for what follows ("14.20 Divers are down").
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from dateline.model.report import Report
from dateline.read.times.anchors import Anchors, instant
from dateline.read.times.expression import Expression
from dateline.read.times.senses import Clock, Day, Named
from dateline.read.times.setting import Anchor, Found

# Days: a heading's date further back than this is not that of a page that is still being written.
LONGEST_LIVE = 14


class LiveClock:
    """Where a page's time stands while its expressions are read in order."""

    def __init__(self, report: Report, page: Anchors) -> None:
        self._report, self._page = report, page
        self._starts = [entry.start for entry in report.entries]
        self._entry = -1
        self._dated: Anchors | None = None
        self.anchors = page

    def begins_entry(self, one: Expression) -> bool:
        """Move on to an expression; whether a new entry begins at or before it, so that nothing before it counts."""
        entries = self._report.entries
        at = bisect_right(self._starts, one.start) - 1
        at = at if at >= 0 and one.start < entries[at].end else -1
        if at != self._entry:
            self._entry = at
            self.anchors = (_written(entries[at].written) if at >= 0 else None) or self._page
            return True
        if at < 0 and _is_stamp(one):
            self.anchors = self._dated or self._page
            return True
        return False

    def expression(self, one: Expression) -> Expression:
        """The expression as it is read here: a clock over an entry, or under the date of its day, is of that day."""
        if (self._entry >= 0 or self._dated) and _is_stamp(one) and isinstance(one.sense, Clock):
            return one._replace(sense=replace(one.sense, day=Day(0)))
        return one

    def read(self, one: Expression, found: Found) -> None:
        """Take note of an expression that dates what stands under or behind it."""
        if self._entry >= 0 or found.day is None:
            return
        if _is_stamp(one):
            moment = Anchor(found.day, found.minute, "the day of the entry")
            self.anchors = Anchors(moment, moment)
        elif heading := self._heading(one, found):
            self.anchors = self._dated = heading

    def _heading(self, one: Expression, found: Found) -> Anchors | None:
        """The day of a date that fills its line: the entries of a live page below it are of that day."""
        sense, now, text = one.sense, self._page.written, self._report.text
        if not isinstance(sense, Named) or not sense.month or not sense.day or found.day is None or now is None:
            return None
        alone = (one.start == 0 or text[one.start - 1] == "\n") and text[one.end : one.end + 1] == "\n"
        if not alone or not 0 <= (now.day - found.day).days <= LONGEST_LIVE:
            return None
        day = Anchor(found.day, None, "the date of the heading")
        return Anchors(day, day)


def _is_stamp(one: Expression) -> bool:
    return isinstance(one.sense, Clock) and one.sense.stamp


def _written(moment: str) -> Anchors | None:
    day, minute = instant(moment)
    anchor = Anchor(day, minute, "the day of the entry") if day else None
    return Anchors(anchor, anchor) if anchor else None
