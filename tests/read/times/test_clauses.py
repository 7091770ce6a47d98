"""A year told of goes on through its clause, and no further."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.reading import Time

Finder = Callable[..., tuple[Time, ...]]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Last year the storm hit on Nov. 3.", "2030-11-03"),
        ("He was jailed last year on Nov. 20.", "2030-11-20"),
        ("In November last year the storm hit. On Nov. 3 it reached Tarn.", "2030-11-03"),
        ("In 2029, the festival ran from Dec. 1 to Dec. 8.", "2029-12-08"),
        ("Two years ago, on Oct. 9, a tanker sank.", "2029-10-09"),
        ("In the 2026 vote, results were declared on May 16.", "2026-05-16"),
        ("The 2033 Games open on Thursday, July 14.", "2033-07-14"),
        ("The ship was built in 1987 and last inspected in October.", "2031-10"),
        ("The trial begins on Monday, March 1, 2032. A verdict is expected by Friday, June 25.", "2032-06-25"),
    ],
)
def test_the_year_of_a_clause(times_in: Finder, text: str, value: str) -> None:
    """A date without its year is of the year that its clause tells, not of one that another verb had."""
    last = times_in(text, "2031-11-20")[-1]
    assert (last.value, last.says) == (value, None)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("He said on Saturday he would resign.", ["2031-11-15"]),
        ("Officials said on Monday they would reopen it on Friday.", ["2031-11-17", "2031-11-21"]),
        ("A verdict is expected Wednesday.", ["2031-11-26"]),
        ("A hearing is slated for Monday.", ["2031-11-24"]),
        ("Friday's strike has been called off.", ["2031-11-21"]),
        ("Thursday's ruling comes a day after Wednesday's hearing.", ["2031-11-20", "2031-11-20"]),
        ("On New Year's Eve she left.", ["2030-12-31"]),
        ("It opens every Monday, Wednesday and Friday.", ["XXXX-WXX-1", "XXXX-WXX-3", "XXXX-WXX-5"]),
        ("Farmers came in the 1800s.", ["18"]),
    ],
)
def test_whose_day_it_is_in_a_sentence(times_in: Finder, text: str, values: list[str]) -> None:
    """The day of saying is not that of what is said; plans lie ahead without a preposition too."""
    assert [t.value for t in times_in(text, "2031-11-20")] == values
