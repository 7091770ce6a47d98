"""Distances and what follows, from the time that they count from."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.reading import Time

Finder = Callable[..., tuple[Time, ...]]


@pytest.mark.parametrize(
    ("published", "value"), [("2031-03-14", "2031-03-14"), ("2031-03-11", "2031-03-07"), ("2031-03-15", "2031-03-14")]
)
def test_before_a_weekday_at_hand(times_in: Finder, published: str, value: str) -> None:
    """On Friday, "two days before Sunday's vote" is that day; what would not be over yet is of the vote before."""
    assert times_in("The ceasefire came two days before Sunday's vote.", published)[0].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He left in spring 2019 and came back the following autumn.", "2019-FA"),
        ("They met in May 2029. The following autumn they married.", "2029-FA"),
        ("He lost in 2028. The following spring he resigned.", "2029-SP"),
    ],
)
def test_the_following_season_is_of_what_was_told(times_in: Finder, text: str, value: str) -> None:
    """Not of the day of writing."""
    assert times_in(text, "2031-03-12")[-1].value == value


def test_on_counts_from_what_was_told_while_that_is_past(times_in: Finder) -> None:
    """ "Two years on" from 2019, told in the past, is 2021; in the present it is the length up to now."""
    assert times_in("The quay burned in 2019. Two years on, it was rebuilt.", "2031-03-12")[-1].value == "2021"
    assert times_in("The quay burned in 2019. Twelve years on, it is a park.", "2031-03-12")[-1].value == "P12Y"
