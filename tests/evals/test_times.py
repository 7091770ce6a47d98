"""TempEval-3's measures: what counts as one value."""

from __future__ import annotations

import pytest

from evals.times import one_notation


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1968-XX", "1968"),
        ("1994-XX-XX", "1994"),
        ("2000-W7", "2000-W07"),
        ("196X", "196"),
        ("19XX", "19"),
        ("1989-11-06T17", "1989-11-06T17:00"),
        ("PT24H", "P1D"),
    ],
)
def test_one_value_in_two_notations_is_one(one: str, other: str) -> None:
    """Annotators write the same value in several ways."""
    assert one_notation(one) == one_notation(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("1989-WXX", "1989-W43"), ("1989-QX", "1989-Q3"), ("1998", "1998-11"), ("P1D", "P1W"), ("PXY", "PAST_REF")],
)
def test_other_values_stay_apart(one: str, other: str) -> None:
    """What leaves open which week or quarter it is says less than the one that names it."""
    assert one_notation(one) != one_notation(other)
