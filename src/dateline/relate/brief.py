"""Goes in: the facts of a story. Comes out: a brief whose every sentence cites passages."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.model.reading import Read
from dateline.model.record import BriefSentence, Conflict, Fact


def write_brief(
    reads: Sequence[Read], facts: Sequence[Fact], conflicts: Sequence[Conflict]
) -> tuple[BriefSentence, ...]:
    """Goes in: the facts of a story. Comes out: a brief whose every sentence cites passages."""
    return ()
