"""Goes in: the reads and facts of a story. Comes out: what was expected, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.model.reading import Read
from dateline.model.record import Fact, Plan


def follow_plans(reads: Sequence[Read], facts: Sequence[Fact]) -> tuple[Plan, ...]:
    """Goes in: the reads and facts of a story. Comes out: what was expected, and what became of it."""
    return ()
