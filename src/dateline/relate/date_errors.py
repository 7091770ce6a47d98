"""Goes in: the reads and facts of a story. Comes out: dates that contradict something, with what they should be."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.model.reading import Read
from dateline.model.record import DateError, Fact


def find_date_errors(reads: Sequence[Read], facts: Sequence[Fact]) -> tuple[DateError, ...]:
    """Goes in: the reads and facts of a story. Comes out: dates that contradict something, with what they should be."""
    return ()
