"""Dates that can't be: the calendar lacks them, a clock does not show them, or the sentence tells another day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Reading, Time
from dateline.model.report import Dateline
from dateline.read.times import find_times
from tests.reports import bare_report

Finder = Callable[..., tuple[Time, ...]]
# A Wednesday.
PUBLISHED = "2031-03-12T14:30:00+00:00"


@pytest.mark.parametrize(
    ("text", "words", "says", "why"),
    [
        ("The ferry sank on Thursday, 45 March, near Tarn.", "Thursday, 45 March", "2031-03-45", "at most 31 days"),
        ("The court will sit on February 30.", "February 30", "2031-02-30", "February has at most 29 days"),
        ("The bill was signed on 31 April.", "31 April", "2031-04-31", "April has at most 30 days"),
        ("It was signed on Feb. 29, 2023.", "Feb. 29, 2023", "2023-02-29", "2023 is no leap year"),
        ("Snow fell on Saturday, February 29.", "Saturday, February 29", "2031-02-29", "2031 is no leap year"),
        ("The deadline is the 32nd of March.", "the 32nd of March", "2031-03-32", "at most 31 days"),
        ("They met on March 45, and again in May.", "March 45", "2031-03-45", "at most 31 days"),
        ("The deadline is 2031-02-30.", "2031-02-30", "2031-02-30", "February has"),
        ("They met on 30 February 2032 at 10 a.m.", "30 February 2032 at 10 a.m.", "2032-02-30", "February has"),
        ("The train left at 25:61.", "25:61", "T25:61", "no clock shows 25:61"),
        ("The shop opens at 13:75 GMT.", "13:75 GMT", "T13:75", "no clock shows 13:75"),
    ],
)
def test_what_no_calendar_or_clock_has_is_told_and_left_open(
    times_in: Finder, text: str, words: str, says: str, why: str
) -> None:
    """The words are marked with what they say and why that can't be; nothing is put in its place."""
    first = times_in(text, PUBLISHED)[0]
    assert (first.text, first.says, first.value) == (words, says, None)
    assert why in first.rule


@pytest.mark.parametrize(
    ("text", "wrong", "value"),
    [
        ("Three days ago, at nine on Tuesday morning, it fell.", "nine on Tuesday morning", "2031-03-09T09:00"),
        ("Three days ago, at the port on Tuesday, it fell.", "Tuesday", "2031-03-09"),
        ("It fell on Tuesday, three days ago.", "Tuesday", "2031-03-09"),
        ("It fell yesterday, Monday.", "yesterday, Monday", "2031-03-11"),
        ("It fell yesterday (Monday) in the port.", "yesterday (Monday)", "2031-03-11"),
    ],
)
def test_a_weekday_that_the_sentence_contradicts_is_the_day_that_is_counted(
    times_in: Finder, text: str, wrong: str, value: str
) -> None:
    """Who counts days from today knows which day that was; what the weekday says is kept beside it."""
    assert [(t.text, t.value) for t in times_in(text, PUBLISHED) if t.says] == [(wrong, value)]


@pytest.mark.parametrize(
    "text",
    [
        "He said yesterday, Monday would be fine.",
        "He said yesterday that the strike would end on Monday.",
        "She told the court yesterday the crane fell on Monday.",
        "The crane, bought on Monday, fell three days ago.",
        "It was played yesterday and again on Monday.",
        "The team left yesterday for Monday's match.",
        "Yesterday the mayor opened the fair, which ran on Sunday.",
        "She spoke yesterday in Monday's debate.",
        "It fell three days ago, on Sunday.",
        "He was born on February 29.",
    ],
)
def test_two_days_of_two_happenings_contradict_nothing(times_in: Finder, text: str) -> None:
    """Only two times of one verb, or side by side, are held against each other."""
    assert [t.text for t in times_in(text, PUBLISHED) if t.says] == []


def test_a_weekday_that_fits_a_year_told_of_is_no_error(times_in: Finder) -> None:
    """A letter of 1913 bears a weekday of 1913."""
    found = times_in("He vanished in August 1913. A letter, dated Thursday, 14 August, was found.", "2001-09-06")
    assert [(t.value, t.says) for t in found] == [("1913-08", None), ("1913-08-14", None)]


def test_a_day_too_many_whose_weekday_fits_the_last_is_that_one(times_in: Finder) -> None:
    """ "Saturday 31 June" in a June that ends on a Saturday."""
    (day,) = times_in("The road will be shut until Saturday 31 June.", "2035-06-05")
    assert (day.value, day.says) == ("2035-06-30", "2035-06-31")


def test_an_hour_that_no_clock_shows_is_told_so_with_hrs_too(times_in: Finder) -> None:
    """Timetables write hours with a point and "hrs"."""
    (hour,) = times_in("The train will leave at 27.15 hrs on Sunday.", "2031-03-12")
    assert (hour.value, hour.says) == (None, "T27:15")


def test_years_told_before_do_not_hide_a_lede_s_weekday(parser: Parser) -> None:
    """An agency's lede that tells on Wednesday of Thursday errs, whatever happened 16 years ago."""
    text = "A baker who fled 16 years ago was arrested on Thursday in a mountain village, the police said."
    line = Dateline("SAINT-ALB", "2030-06-19", "AFP", 0, 0)
    report = replace(bare_report(text), published="2030-06-19T13:05:00+02:00", dateline=line, agencies=("AFP",))
    found = find_times(report, parser.parse(report), Reading(report.id)).times[-1]
    assert (found.says, found.value) == ("2030-06-20", "2030-06-19")


def test_friday_the_13th_is_no_date_that_errs(times_in: Finder) -> None:
    """Where no month near has one, it is a superstition."""
    assert not any(t.says for t in times_in("Friday the 13th is unlucky, she said on Monday.", "2031-03-12"))
