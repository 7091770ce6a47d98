"""Goes in: reads. Comes out: which of them tell one course of events."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from dateline.model.reading import Read


def story_keys(read: Read) -> tuple[str, ...]:
    """Keys under which a report is looked up as a candidate: reports that may share a story share some of them."""
    return ()


def cluster_stories(reads: Sequence[Read]) -> tuple[tuple[str, ...], ...]:
    """Report ids by story. A pure function of the set of reads."""
    return tuple((r.report.id,) for r in reads)


def story_id(reports: Sequence[str]) -> str:
    """A story's id, from its reports' ids."""
    return "s-" + sha256("\n".join(sorted(reports)).encode()).hexdigest()[:12]
