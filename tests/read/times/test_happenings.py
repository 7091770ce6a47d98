"""Days that date a noun: what stands before it tells whether the happening is over."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.reading import Time

Finder = Callable[..., tuple[Time, ...]]
# A Wednesday.
DAY = "2031-03-12"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Two men are in custody after a stabbing on Sunday.", "2031-03-09"),
        ("Three people are dead after a crash on Sunday.", "2031-03-09"),
        ("A man is in hospital following a fire on Sunday night.", "2031-03-09TNI"),
        ("They will meet after the election on Sunday.", "2031-03-16"),
        ("The office opens after the holiday on Sunday.", "2031-03-16"),
        ("Ahead of Monday's summit, ministers met in Tarn.", "2031-03-17"),
        ("The defeat leaves them bottom ahead of Saturday's derby.", "2031-03-15"),
        ("She was ruled out of Saturday's match.", "2031-03-15"),
        ("Tickets for Saturday's match cost 20 florins.", "2031-03-15"),
        ("He was banned for Saturday's attack.", "2031-03-08"),
        ("They had trained before Saturday's game.", "2031-03-08"),
        ("Saturday's final is sold out.", "2031-03-15"),
        ("Saturday's match was a classic.", "2031-03-08"),
        ("With snow forecast for Sunday, schools closed.", "2031-03-16"),
        ("A bill to be introduced on Monday was leaked.", "2031-03-17"),
        ("He was the first player to be sent off on Monday.", "2031-03-10"),
    ],
)
def test_what_stands_before_a_happening_tells_its_side(times_in: Finder, text: str, value: str) -> None:
    """Behind "after" it is over, behind "ahead of" to come; what is appointed is to come where "is" is said of it."""
    assert [t.value for t in times_in(text, DAY)][-1:] == [value]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Friday: snow. Saturday to Monday: fog.", ["2031-03-14", "2031-03-15", "2031-03-17"]),
        ("Outlook for Sunday: rain.", ["2031-03-16"]),
        ("Friday: Tarn Rovers 2-1 Mell.", ["2031-03-07"]),
        ("Monday: The ferry sank.", ["2031-03-10"]),
    ],
)
def test_a_line_of_a_forecast_is_of_the_days_to_come(times_in: Finder, text: str, values: list[str]) -> None:
    """A day, a colon and no past verb announce what will be; a score and a past verb tell what was."""
    assert [t.value for t in times_in(text, DAY)] == values


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A rally planned for Saturday was cancelled after a threat.", "2031-03-22"),
        ("A rally planned for Monday was cancelled after a threat.", "2031-03-17"),
        ("A rally planned for Monday will go on.", "2031-03-24"),
    ],
)
def test_what_was_called_off_may_lie_behind(times_in: Finder, text: str, day: str) -> None:
    """A plan that was called off is of the nearest such day; one that holds is ahead."""
    assert times_in(text, "2031-03-19")[0].value == day
