"""Types to JSON and back."""

from __future__ import annotations

from dataclasses import fields
from typing import get_args, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from dateline.model.reading import Quantity, Reading, Time
from dateline.model.record import Related
from dateline.model.report import Report
from dateline.record import codec
from dateline.record.rows import Decision
from dateline.record.stories import CONFLICTS, COPIES, DATE_ERRORS, ENTITIES, FACTS, PLANS, QUOTATIONS, SETTLED_TIMES

KINDS = [Reading, Report, *get_args(Decision)]
# No half characters: JSON text in UTF-8 can't carry them, and the pipeline refuses such reports.
st.register_type_strategy(str, st.text(st.characters(exclude_categories=["Cs"]), max_size=8))
st.register_type_strategy(float, st.floats(allow_nan=False))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_what_is_encoded_is_decoded_the_same(kind: type[object], data: st.DataObject) -> None:
    """Every type that the store keeps comes back equal, infinite bounds of numbers included."""
    value = data.draw(st.from_type(kind))
    assert codec.decode(kind, codec.encode(value)) == value


def test_an_infinite_bound_survives() -> None:
    """\"At least 40\" has no upper bound."""
    reading = Reading("r", quantities=(Quantity("r", 0, 2, "40", (40.0, float("inf")), None, None, "at least"),))
    assert codec.decode_reading(codec.encode_reading(reading)) == reading


def test_a_field_added_later_gets_its_default() -> None:
    """Rows of an older version are read by a newer one."""
    old = '{"report":"r","start":0,"end":4,"text":"2031","type":"DATE","value":"2031","earliest":null,"latest":null,'
    time = codec.decode(Time, old + '"anchor":null,"rule":"a year"}')
    assert (time.modifier, time.candidates) == (None, ())


def test_rows_that_no_version_wrote_are_refused() -> None:
    """A value of the wrong kind is never let into the record."""
    with pytest.raises(ValidationError):
        codec.decode(Time, '{"report": 3}')


def test_every_decision_of_a_story_is_kept() -> None:
    """A kind of decision added to `Related` without a table fails here."""
    every = (QUOTATIONS, ENTITIES, COPIES, FACTS, CONFLICTS, DATE_ERRORS, PLANS, SETTLED_TIMES)
    kept = {k.kind: k.table.name for k in every}
    hints = get_type_hints(Related)
    decisions = {get_args(hints[f.name])[0]: f.name for f in fields(Related) if f.name != "story"}
    assert kept == decisions
