"""How sure it is that two figures are of one thing."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.model.passage import Passage
from dateline.relate.conflict_figures import Figure
from dateline.relate.figure_likeness import BIAS, FEATURES, WEIGHTS, Surroundings, compare, other_size, same_thing


def figure(report: str, value: float, noun: str | None = None, strong: str = "") -> Figure:
    return Figure(
        passage=Passage(report, 0, 1),
        published="2031-05-01",
        low=value,
        high=value,
        dimension="count",
        text=str(value),
        qualifier=None,
        topic=None,
        noun=noun,
        strong=frozenset(strong.split()),
        weak=frozenset(),
        speaker=None,
        sentence=0,
    )


def around(*figures: Figure, facts: frozenset[str] = frozenset()) -> Surroundings:
    return Surroundings(Counter((f.report, f.dimension) for f in figures), {f.passage: facts for f in figures})


ONE, TWO = figure("a", 40, "goat"), figure("b", 44, "goat")


@pytest.mark.parametrize(
    "other",
    [figure("b", 400, "goat"), figure("b", 44, "band"), figure("b", 44, "goat", "want"), replace(TWO, place=0.9)],
)
def test_what_speaks_against_two_figures_lowers_the_sureness(other: Figure) -> None:
    """Another size, another noun, a wish beside a fact, the head of one report and the foot of another."""
    assert same_thing(ONE, other, around(ONE, other)) < same_thing(ONE, TWO, around(ONE, TWO))


def test_one_fact_speaks_for_two_figures() -> None:
    """Figures in statements that were joined as one fact are likelier of one thing."""
    assert same_thing(ONE, TWO, around(ONE, TWO, facts=frozenset({"f"}))) > same_thing(ONE, TWO, around(ONE, TWO))


@given(st.floats(0, 1e12), st.floats(0, 1e12), st.integers(1, 400))
def test_sureness_has_no_side_and_stays_a_probability(a: float, b: float, many: int) -> None:
    """Which figure comes first never matters, and no size or crowd leads out of 0 to 1."""
    one, two = figure("a", a), figure("b", b)
    here = around(*[one] * many, two)
    assert 0 < same_thing(one, two, here) < 1
    assert same_thing(one, two, here) == same_thing(two, one, here)
    assert 0 <= other_size(one, two) <= 1


def test_each_feature_has_its_weight() -> None:
    """The weights are those of the features, in their order."""
    assert len(FEATURES) == len(WEIGHTS) == len(compare(ONE, TWO, around(ONE, TWO))) and BIAS < 0
