"""What begins, resumes, is played or delivered on a day to come, however short the line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.reading import Time

Finder = Callable[..., tuple[Time, ...]]
# A Wednesday.
DAY = "2031-03-12"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Sunday's match kicks off at 4.30pm.", ["2031-03-16", "2031-03-16T16:30"]),
        ("Saturday's final starts at 7pm in Tarn.", ["2031-03-15", "2031-03-15T19:00"]),
        ("Talks resume Monday.", ["2031-03-17"]),
        ("Tarn host Orle on Saturday (15:00 GMT).", ["2031-03-15", "2031-03-15T15:00"]),
        ("Orle travel to Tarn on Sunday.", ["2031-03-16"]),
        ("Doors open at 7pm Friday.", ["2031-03-14T19:00"]),
    ],
)
def test_a_programme_is_told_in_the_present(times_in: Finder, text: str, values: list[str]) -> None:
    """The day is the coming one, and the hour is of that day."""
    assert [time.value for time in times_in(text, DAY)] == values


@pytest.mark.parametrize(
    "text",
    [
        "Sunday's match kicked off at noon.",
        "Talks resumed Sunday.",
        "Sunday's election marks a turn for the town.",
        "A visit to Tarn on Sunday.",
    ],
)
def test_what_is_over_stays_so(times_in: Finder, text: str) -> None:
    """The past, what is judged of a happening, and a title without a verb look back."""
    assert times_in(text, DAY)[0].value == "2031-03-09"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Crude for January delivery rose 2%.", "2032-01"),
        ("The contract for delivery in February rose.", "2032-02"),
        ("July corn futures fell.", "2031-07"),
        ("Wheat for March delivery lost 3 cents.", "2031-03"),
        ("In January crude fell.", "2031-01"),
        ("Deliveries fell in January.", "2031-01"),
    ],
)
def test_the_month_of_a_delivery_is_to_come(times_in: Finder, text: str, value: str) -> None:
    """Whatever the price did; the month in which it did so is past."""
    assert times_in(text, DAY)[0].value == value
