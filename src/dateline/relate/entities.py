"""Goes in: the reads of a story. Comes out: its persons, bodies and places."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.model.reading import Read
from dateline.model.record import Entity


def decide_entities(reads: Sequence[Read]) -> tuple[Entity, ...]:
    """Goes in: the reads of a story. Comes out: its persons, bodies and places."""
    return ()
