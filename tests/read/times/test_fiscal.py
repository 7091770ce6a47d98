"""Quarters and years of business: those of a year that ends in the month that the report tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.reading import Time

Finder = Callable[..., tuple[Time, ...]]
DAY = "2031-08-12"
TOLD = "In its third quarter, which ended on March 31, Tarn Ferries earned more."


@pytest.mark.parametrize(
    ("text", "value", "first"),
    [
        (f"{TOLD} Fares rose in the third quarter.", "2031-Q3", "2031-01-01"),
        (f"{TOLD} Fares rose in the first quarter.", "2030-Q1", "2030-07-01"),
        (f"{TOLD} Fares rose in the first quarter of fiscal 2030.", "2030-Q1", "2029-07-01"),
        (f"{TOLD} Fares rose in the fourth quarter of fiscal 2030.", "2030-Q4", "2030-04-01"),
        (f"{TOLD} The deal will close in the fourth quarter.", "2031-Q4", "2031-10-01"),
        (f"{TOLD} Fares will rise in the first quarter of the new business year.", "2031-Q1", "2031-07-01"),
        (f"{TOLD} Debt will fall by the end of fiscal 2033.", "2033-06", "2033-06-01"),
        ("It lost money in the year to June 30. Fares rose in the third quarter.", "2031-Q3", "2031-01-01"),
        ("Its third quarter, to the end of March, was good. Fares rose in the third quarter.", "2031-Q3", "2031-01-01"),
        (f"{TOLD} It expects fares to rise in the first quarter.", "2031-Q1", "2031-07-01"),
        (f"{TOLD} It will begin in next year's first quarter.", "2032-Q1", "2032-01-01"),
        ("Its third quarter ended on Sept. 30. Fares rose in the third quarter.", "2031-Q3", "2031-07-01"),
        ("The mill's third quarter ended on March 31, its rival's third quarter ended on May 31, in the third quarter.",
         "2031-Q3", "2031-07-01"),
    ],
)  # fmt: skip
def test_a_quarter_is_of_the_business_year_told_of(times_in: Finder, text: str, value: str, first: str) -> None:
    """What is over is counted in the firm's year, what is to come in it only if it has begun; two firms tell none."""
    last = times_in(text, DAY)[-1]
    assert (last.value, last.earliest) == (value, first)


def test_the_reason_names_the_month(times_in: Finder) -> None:
    """Who asks why is told when that year ends."""
    assert "which ends in June" in times_in(f"{TOLD} Fares rose in the third quarter.", DAY)[-1].rule


def test_the_day_that_closes_a_year_is_the_nearest(times_in: Finder) -> None:
    """Figures that will come out are those of a year that is over."""
    found = times_in("It will publish its figures for the year to June 30 on Aug. 27.", DAY)
    assert [t.value for t in found] == ["P1Y", "2031-06-30", "2031-08-27"]


def test_a_quarter_that_closed_is_of_the_business_year(times_in: Finder) -> None:
    """ "The quarter ended Sept. 29" of a year that ends in June is its first, and so is "the quarter" after it."""
    text = "It lost money in its fourth quarter ended June 30. In the quarter ended Sept. 29 it earned 5 crowns."
    assert [t.value for t in times_in(f"{text} Fares rose in the quarter.", "2031-10-26")][-1] == "2031-Q1"


def test_a_quarter_compared_with_is_not_under_discussion(times_in: Finder) -> None:
    """ "After a flat second quarter" leaves the third under discussion."""
    text = "The mill told of its third quarter. After a flat second quarter, costs fell from the year-earlier period."
    assert times_in(text, "2031-11-01")[-1].value == "2030-Q3"


@pytest.mark.parametrize(
    ("rule", "first"),
    [
        ("Its fiscal year runs from July 1 to June 30.", "2031-01-01"),
        ("Its financial year runs from April to March.", "2030-10-01"),
        ("The firm's fiscal year ends on June 30.", "2031-01-01"),
        ("The fiscal year, which begins on October 1, was hard.", "2031-04-01"),
        ("Its tax year runs from July 1 to June 30.", "2031-07-01"),
        ("Its financial year starts on April 6.", "2031-07-01"),
    ],
)
def test_a_year_may_be_told_of_as_a_rule(times_in: Finder, rule: str, first: str) -> None:
    """From which day to which every business year runs; a year of tax, or begun within a month, tells none."""
    assert times_in(f"{rule} Fares rose in the third quarter.", "2031-11-12")[-1].earliest == first
