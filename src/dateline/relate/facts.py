"""Goes in: the reads and what was decided on them. Comes out: facts with statements, origins and standing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dateline.model.reading import Quotation, Read
from dateline.model.record import Conflict, Copy, Entity, Fact


def mark_disputed(facts: Sequence[Fact], conflicts: Sequence[Conflict]) -> tuple[Fact, ...]:
    """Facts that a conflict touches are disputed."""
    touched = {c.fact for c in conflicts if c.relation == "conflict"}
    return tuple(replace(f, standing="disputed") if f.id in touched else f for f in facts)


def link_facts(
    story: str,
    reads: Sequence[Read],
    entities: Sequence[Entity],
    quotations: Sequence[Quotation],
    copies: Sequence[Copy],
) -> tuple[Fact, ...]:
    """Goes in: the reads and what was decided on them. Comes out: facts with statements, origins and standing."""
    return ()
