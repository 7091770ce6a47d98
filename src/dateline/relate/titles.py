"""Goes in: the reads of a story. Comes out: its title."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.model.reading import Read


def title_story(reads: Sequence[Read]) -> str:
    """Goes in: the reads of a story. Comes out: its title."""
    return next((r.report.title for r in reads if r.report.title), "") or ""
