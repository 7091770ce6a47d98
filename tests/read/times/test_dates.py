"""Dates told in two ways at once, and days counted from a feast."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.reading import Time

Finder = Callable[..., tuple[Time, ...]]
# A Wednesday.
DAY = "2031-03-12"


@pytest.mark.parametrize(
    ("text", "words", "value", "says"),
    [
        ("He was born on March 11, a Tuesday, in Tarn.", "March 11, a Tuesday", "2031-03-11", None),
        ("He was born on March 11, a Monday.", "March 11, a Monday", "2031-03-11", "2031-03-10"),
        ("On Tuesday (11 March) it fell.", "Tuesday (11 March)", "2031-03-11", None),
        ("On Monday (11 March) it fell.", "Monday (11 March)", "2031-03-11", "2031-03-10"),
        ("On Tuesday 11/03/2031 it fell.", "Tuesday 11/03/2031", "2031-03-11", None),
        ("It was signed on 03/11/2031 (Tuesday).", "03/11/2031 (Tuesday)", "2031-03-11", None),
        ("It was signed on 03/11/2031.", "03/11/2031", "2031-03-11", None),
    ],
)
def test_a_weekday_and_a_date_beside_it_are_one_day(
    times_in: Finder, text: str, words: str, value: str, says: str | None
) -> None:
    """The weekday in apposition is held against the date; digits have the day first where only that fits it."""
    assert [(t.text, t.value, t.says) for t in times_in(text, DAY)] == [(words, value, says)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It opened a week before Christmas.", "2030-12-18"),
        ("She died three days after Christmas.", "2030-12-28"),
        ("He left on the eve of Christmas.", "2030-12-24"),
        ("It fell a week after Easter 2030.", "2030-04-28"),
    ],
)
def test_days_are_counted_from_a_feast(times_in: Finder, text: str, value: str) -> None:
    """A feast is a day like another to count from."""
    assert [t.value for t in times_in(text, DAY)] == [value]


def test_the_early_hours_begin_at_midnight(times_in: Finder) -> None:
    """They are of the morning by their value, and over by five."""
    time = times_in("He died in the early hours of Tuesday.", DAY)[0]
    assert (time.value, time.earliest, time.latest) == ("2031-03-11TMO", "2031-03-11T00:00", "2031-03-11T05:00")


def test_a_date_in_digits_keeps_both_its_readings(times_in: Finder) -> None:
    """Month first where nothing tells; where it can be read in one way only, that one."""
    (either,) = times_in("It opened on 12/05/2030.", "2031-03-12")
    assert either.value == "2030-12-05"
    assert [c.value for c in either.candidates] == ["2030-12-05", "2030-05-12"]
    (only,) = times_in("It opened on 25/12/2030.", "2031-03-12")
    assert (only.value, only.candidates) == ("2030-12-25", ())
