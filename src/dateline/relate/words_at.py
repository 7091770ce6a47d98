"""Goes in: one report's reading. Comes out: its content words by place, for those who ask about one span."""

from __future__ import annotations

from bisect import bisect_left
from datetime import UTC, datetime

from dateline.model.reading import Read, Word


def came_out(read: Read) -> str:
    """When a report was published, in UTC; one without a date counts as the last, as in the order of a story.

    A date without a time of day counts as the first moment of its day.
    """
    published = read.report.published
    if not published:
        return "9999"
    try:
        moment = datetime.fromisoformat(published)
    except ValueError:
        return published
    return (moment if moment.tzinfo is None else moment.astimezone(UTC)).strftime("%Y-%m-%dT%H:%M:%S")


class Words:
    """The content words of a report in text order, found by halving."""

    def __init__(self, read: Read) -> None:
        self._words = sorted(read.reading.words, key=lambda w: w.start)
        self._starts = [w.start for w in self._words]

    def between(self, start: int, end: int) -> list[Word]:
        """The words that begin from `start` on and before `end`."""
        return self._words[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
