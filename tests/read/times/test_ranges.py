"""Ranges: both ends are marked and complete, whichever of them names the month, the year or the half of the day."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.reading import Time

Finder = Callable[..., tuple[Time, ...]]
PUBLISHED = "2031-03-12T14:30:00+02:00"

RANGES: tuple[tuple[str, dict[str, str]], ...] = (
    ("The fair will run from 9 to 11 May.", {"9": "2031-05-09", "11 May": "2031-05-11"}),
    ("The fair will run from the 9th to the 11th of May.", {"the 9th": "2031-05-09", "the 11th of May": "2031-05-11"}),
    ("The fair will run May 9-11 in Tarn.", {"May 9": "2031-05-09", "11": "2031-05-11"}),
    ("The fair ran from May 9 to 11, 2029.", {"May 9": "2029-05-09", "11, 2029": "2029-05-11"}),
    ("The fair will be on May 9 and 11.", {"May 9": "2031-05-09", "11": "2031-05-11"}),
    ("The fair ran from March to June 2029.", {"March": "2029-03", "June 2029": "2029-06"}),
    ("It was open 9-11 a.m. on Friday.", {"9": "2031-03-07T09:00", "11 a.m. on Friday": "2031-03-07T11:00"}),
    (
        "It rained in June, July and August 2024.",
        {"June": "2024-06", "July": "2024-07", "August 2024": "2024-08"},
    ),
    ("The fair ran between May 9 and June 11, 2029.", {"May 9": "2029-05-09", "June 11, 2029": "2029-06-11"}),
    ("It will be in January or February next year.", {"January": "2032-01", "February next year": "2032-02"}),
    ("It was open from 9 to 11 a.m. on Friday.", {"9": "2031-03-07T09:00", "11 a.m. on Friday": "2031-03-07T11:00"}),
    ("It was open from 9 to 5 p.m. on Friday.", {"9": "2031-03-07T09:00", "5 p.m. on Friday": "2031-03-07T17:00"}),
    ("They met on May 12, 14 and 16.", {"May 12": "2031-05-12", "14": "2031-05-14", "16": "2031-05-16"}),
    ("They met on 3, 4 and 5 June.", {"3": "2031-06-03", "4": "2031-06-04", "5 June": "2031-06-05"}),
    ("The fair will run 29 May-2 June.", {"29 May": "2031-05-29", "2 June": "2031-06-02"}),
    (
        "Bells were heard at 4am, 6am and 9am on Tuesday.",
        {"4am": "2031-03-11T04:00", "6am": "2031-03-11T06:00", "9am on Tuesday": "2031-03-11T09:00"},
    ),
    (
        "It was shut from 10 p.m. on Friday to 6 a.m. again.",
        {"10 p.m. on Friday": "2031-03-07T22:00", "6 a.m.": "2031-03-08T06:00"},
    ),
    (
        "It was shut between 9 p.m. and 5 a.m. on Sunday.",
        {"9 p.m.": "2031-03-08T21:00", "5 a.m. on Sunday": "2031-03-09T05:00"},
    ),
    ("She stayed from three till five.", {"three": "2031-03-12T15:00", "five": "2031-03-12T17:00"}),
    ("It earned more in the quarter to June.", {"the quarter": "2030-Q2", "June": "2030-06"}),
    ("The fair, held from 28 June to 2 July, was full.", {"28 June": "2030-06-28", "2 July": "2030-07-02"}),
    ("From Monday to Friday trams will run.", {"Monday": "2031-03-17", "Friday": "2031-03-21"}),
    ("It will be open from Monday to Friday.", {"Monday": "2031-03-17", "Friday": "2031-03-21"}),
)


@pytest.mark.parametrize(("text", "values"), RANGES, ids=[row[0] for row in RANGES])
def test_both_ends_of_a_range_are_complete(times_in: Finder, text: str, values: dict[str, str]) -> None:
    """What stands once counts for both."""
    assert {t.text: t.value for t in times_in(text, PUBLISHED)} == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("On May 9 2029 11 people left.", ["2029-05-09"]),
        ("They won 2010-05 and 21-15, and dialled 2025-26-88.", ["2010"]),
        ("They won ten to three in Tarn.", []),
        ("A Friday meeting was off.", ["2031-03-07"]),
        ("It took 26 months, 100 days less than planned.", ["P26M", "P100D"]),
        ("The log reads 2031-03-08T14:30:00Z and ends.", ["2031-03-08"]),
        ("After the fall of the wall and a fall in prices they left.", []),
        ("On May 12, 14 people and 16 dogs left.", ["2031-05-12"]),
        ("It was a family day out, and a children's day.", []),
        ("They won on 9 May 2029 and 30 people sang.", ["2029-05-09"]),
        ("The ferry left on Jan. 1, 2030 at 1,015 talers a head.", ["2030-01-01"]),
    ],
)
def test_a_number_beside_a_date_may_count_something_else(times_in: Finder, text: str, values: list[str]) -> None:
    """Only what can be the day of a range is one."""
    assert [t.value for t in times_in(text, PUBLISHED)] == values


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Snow is likely Monday and Tuesday.", ["2031-03-17", "2031-03-18"]),
        ("They met on Monday and Tuesday.", ["2031-03-10", "2031-03-11"]),
        ("It rained on Wednesday and Thursday.", ["2031-03-12", "2031-03-06"]),
    ],
)
def test_two_weekdays_on_end_are_of_one_week(times_in: Finder, text: str, days: list[str]) -> None:
    """The second follows the first, but never into a future that is told in the past."""
    assert [t.value for t in times_in(text, "2031-03-12")] == days
