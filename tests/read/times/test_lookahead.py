"""Lists whose unit stands at their end."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.reading import Time

Finder = Callable[..., tuple[Time, ...]]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Sales fell in the first and third quarters of 2030.", ["2030-Q1", "2030-Q3"]),
        ("It was rebuilt in the 17th, 18th and 19th centuries.", ["16", "17", "18"]),
        ("Fares rose in the first two quarters of 2030.", ["2030-H1"]),
        ("It runs on Monday and Tuesday nights.", ["XXXX-WXX-1TNI", "XXXX-WXX-2TNI"]),
        ("They met on Monday, and Tuesdays are free.", ["2031-03-17", "XXXX-WXX-2"]),
        ("The first and the second driver left.", []),
    ],
)
def test_each_of_a_list_is_a_time(times_in: Finder, text: str, values: list[str]) -> None:
    """Ordinals and days of a list are what the unit behind the last one makes of it, with its year."""
    assert [t.value for t in times_in(text, "2031-03-19")] == values
