"""Goes in: a statement's words. Comes out: its PLOVER event type with the CAMEO code, where clear."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.model.reading import Modality
from dateline.model.record import EventType


def event_type(predicate: str, lemmas: Sequence[str], modality: Modality) -> EventType | None:
    """The type of event that a clause tells."""
    return None
