"""How two values of one thing stand to each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.model.passage import Passage
from dateline.relate.conflict_figures import Figure, hours_of
from dateline.relate.conflict_relations import relations
from dateline.relate.conflict_values import likeness


def figure(low: float, high: float | None = None, qualifier: str | None = None, **more: str) -> Figure:
    return Figure(
        passage=Passage(more.get("report", "r"), 0, 1),
        published=more.get("published", "2031-05-01"),
        low=low,
        high=low if high is None else high,
        dimension=more.get("dimension", "count"),
        text=str(low),
        qualifier=qualifier,
        topic=more.get("topic"),
        noun=None,
        strong=frozenset(),
        weak=frozenset(),
        speaker=None,
        sentence=0,
    )


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        (figure(40, qualifier="about"), figure(38), "precision"),
        (figure(300_000), figure(297_600), "precision"),
        (figure(10, 12), figure(11), "precision"),
        (figure(170, qualifier="more than"), figure(180), "precision"),
        (figure(170, qualifier="more than"), figure(120), "apart"),
        (figure(9), figure(10), "apart"),
        (figure(131, dimension="speed"), figure(112, dimension="speed"), "apart"),
        (figure(9), figure(9), "same"),
        (figure(3, 2, dimension="score"), figure(3, 1, dimension="score"), "apart"),
    ],
)
def test_values_are_told_apart_as_a_reader_would(one: Figure, two: Figure, expected: str) -> None:
    """Qualifiers, ranges and rounding leave room; exact values of a small count do not."""
    assert likeness(one, two) == expected


values = st.floats(min_value=0, max_value=1e12, allow_nan=False)
loose = st.sampled_from([None, "about", "more than", "nearly", "up to", "exactly"])


@given(values, values, values, values, loose, loose)
def test_likeness_has_no_side(a: float, b: float, c: float, d: float, x: str | None, y: str | None) -> None:
    """Which of two values comes first never changes the verdict."""
    one, two = figure(min(a, b), max(a, b), x), figure(min(c, d), max(c, d), y)
    assert likeness(one, two) == likeness(two, one)


def test_an_old_value_told_again_is_disputed() -> None:
    """9, then 10, then 9 again: the growing series ends, and the last two are a conflict."""
    told = [(3, 1), (9, 2), (10, 3), (9, 4)]
    group = [figure(float(v), topic="deaths", report=f"r{day}", published=f"2031-05-0{day}") for v, day in told]
    found = [(s.relation, [v[0].low for v in s.values]) for s in relations(group)]
    assert found == [("update", [3, 9]), ("conflict", [9, 10])]


@pytest.mark.parametrize(("value", "hours"), [("PT90M", 1.5), ("P2D", 48), ("P1Y", 8766), ("PXM", None), ("P", None)])
def test_durations_are_brought_to_hours(value: str, hours: float | None) -> None:
    """A TIMEX3 duration compares in hours; one without a number does not compare."""
    assert hours_of(value) == hours
