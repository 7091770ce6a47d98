"""Event types: PLOVER and CAMEO where one kind of event is clearly surest."""

from __future__ import annotations

import pytest

from dateline.language.en.events import PLOVER_OF
from dateline.language.en.synonyms import SENSES
from dateline.model.record import EventType
from dateline.relate.event_types import event_type


def test_the_surest_kind_types_the_event() -> None:
    """A weaker kind beside it changes nothing."""
    assert event_type({"arrest": 1.0, "meet": 0.3}) == EventType("COERCE", "173")


@pytest.mark.parametrize("kinds", [{}, {"arrest": 0.4}, {"arrest": 1.0, "meet": 1.0}, {"cost": 1.0}])
def test_what_is_not_clear_has_no_type(kinds: dict[str, float]) -> None:
    """No kind, a faint one, two equal ones of different types, and one that is no political event."""
    assert event_type(kinds) is None


def test_every_type_is_of_a_known_kind() -> None:
    """The crosswalk speaks only of kinds that exist."""
    assert set(PLOVER_OF) <= set(SENSES)
