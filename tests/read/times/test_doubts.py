"""Weekdays of a lede that have not come yet, told in the past."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.reading import Time

Finder = Callable[..., tuple[Time, ...]]
# A Thursday.
DAY = "2031-03-13"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The former minister asked to be heard on Friday in the high court.", "2031-03-14"),
        ("By Friday the water had risen above the old stone quay of Tarn.", "2031-03-07"),
        ("The museum, which had been broken into on Friday, was shut for the season.", "2031-03-07"),
    ],
)
def test_what_went_before_or_was_to_come_is_no_error(times_in: Finder, text: str, value: str) -> None:
    """A pluperfect, "by", an infinitive and a relative clause date another thing than the news."""
    time = times_in(text, DAY, DAY, "NPX")[0]
    assert (time.value, time.says) == (value, None)


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("Rates were unchanged on Friday, the day of the last meeting of the bank.", "NPX"),
        ("Their manager was sacked on Friday, the club said in a short statement.", None),
        ("A ferry sank on Friday near the old quay of Tarn, killing three people.", None),
    ],
)
def test_a_weekday_to_come_that_may_be_a_week_old_stays_open(times_in: Finder, text: str, agency: str | None) -> None:
    """Where the weekday may be that of a week before, both days are kept and none is called an error."""
    time = times_in(text, DAY, DAY, agency)[0]
    assert (time.value, time.says) == (None, None)
    assert [c.value for c in time.candidates] == ["2031-03-07", DAY]
    assert (time.earliest, time.latest) == ("2031-03-07", DAY)


@pytest.mark.parametrize(
    "text",
    [
        "A ferry sank on Friday near the old quay of Tarn, killing three people.",
        "Two people were killed and 600 driven from their homes on Friday when the river rose, officials said.",
    ],
)
def test_the_lede_of_an_agency_tells_its_news_by_the_weekday(times_in: Finder, text: str) -> None:
    """There a weekday that has not come yet is the day of writing, also under "officials said" behind the news."""
    time = times_in(text, DAY, DAY, "NPX")[0]
    assert (time.value, time.says) == (DAY, "2031-03-14")
