"""Goes in: the reads and facts. Comes out: values that differ, with kind and relation."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.model.reading import Quotation, Read
from dateline.model.record import Conflict, Copy, Fact


def find_conflicts(
    story: str,
    reads: Sequence[Read],
    facts: Sequence[Fact],
    quotations: Sequence[Quotation],
    copies: Sequence[Copy],
) -> tuple[Conflict, ...]:
    """Goes in: the reads and facts. Comes out: values that differ, with kind and relation."""
    return ()
