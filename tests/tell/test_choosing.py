"""Which facts are told where there is no room for all, and in which order values stand."""

from __future__ import annotations

from dataclasses import replace

from dateline.model.passage import Passage
from dateline.model.record import Conflict, ConflictValue, Fact, FactStatement, Origin
from dateline.model.report import Report, Source
from dateline.tell.choosing import most_telling, values_in_order

LONG = Report(
    "r-1", Source("text", "r"), None, "Paper", (), None, (), "en", None, None, None, "word " * 100, (), "0" * 64
)
ONE, OTHER = Origin("o-1", "Paper", "outlet"), Origin("o-2", "Police", "body")


def fact(id: str, start: int, *, when: str | None = "2031-05-06", text: str = "The bridge fell") -> Fact:
    stated = (FactStatement("r-1", start, start + 9, "o-1", "positive", "happened", "own words"),)
    return Fact(id, "s-1", text, None, (), when, None, "happened", "lone", stated, (ONE,), "one report")


def test_what_tells_most_comes_first() -> None:
    """A disputed fact, one with more origins and one that opens a report go before what stands far below alone."""
    below, opening = fact("f-1", 400), fact("f-2", 10)
    disputed = replace(fact("f-3", 400), standing="disputed", origins=(ONE, OTHER))
    half = fact("f-4", 400, text="[a man] who saw it")
    chosen = most_telling((half, below, opening, disputed), {"r-1": LONG}, 3)
    assert [one.id for one in chosen] == ["f-3", "f-2", "f-1"]


def test_a_day_of_its_own_counts() -> None:
    """A fact of a known day tells more than one of a year."""
    chosen = most_telling((fact("f-1", 400, when="2031"), fact("f-2", 400)), {"r-1": LONG}, 1)
    assert chosen[0].id == "f-2"


def test_a_figure_that_moved_stands_in_the_order_of_its_reports() -> None:
    """Values of an update follow publication; those of a conflict stay as they are."""
    values = tuple(ConflictValue(v, v, (Passage(r, 0, 1),), ()) for v, r in (("5", "r-2"), ("6", "r-3"), ("2", "r-1")))
    moved = Conflict("c", "s", None, "number", "update", "How many?", values, "later reports")
    places = {"r-1": 0, "r-2": 1, "r-3": 2}
    assert [v.value for v in values_in_order(moved, places).values] == ["2", "5", "6"]
    assert values_in_order(replace(moved, relation="conflict"), places).values == values
