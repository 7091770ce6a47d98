"""Goes in: the reads of a story. Comes out: the passages that one took from another."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.model.reading import Read
from dateline.model.record import Copy


def find_copies(reads: Sequence[Read]) -> tuple[Copy, ...]:
    """Goes in: the reads of a story. Comes out: the passages that one took from another."""
    return ()
