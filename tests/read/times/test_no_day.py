"""Words of the calendar that name no day: "one day", "today's youth", what "usually" happens in January."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.reading import Time

Finder = Callable[..., tuple[Time, ...]]
DAY = "2031-03-19"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The ferry will one day reach the island.", "FUTURE_REF"),
        ("They hoped to one day follow in her footsteps.", "FUTURE_REF"),
        ("She hopes to return one day.", "FUTURE_REF"),
        ("One day, he walked into the harbour.", "PAST_REF"),
        ("The walkout lasted one day.", "P1D"),
        ("The pier will be shut one day.", "P1D"),
        ("Today's youth have other dreams.", "PRESENT_REF"),
        ("The leaders of tomorrow must learn.", "FUTURE_REF"),
        ("Today's vote was close.", "2031-03-19"),
        ("The mill may be sold at a later date.", "FUTURE_REF"),
        ("He paid the then-current price.", "PAST_REF"),
    ],
)
def test_a_day_that_is_none_in_particular(times_in: Finder, text: str, value: str) -> None:
    """What stands on its own beside a verb is some day; what lasts is a length, and an event's day is a day."""
    assert [t.value for t in times_in(text, DAY)] == [value]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Snow usually falls in January here.", ["XXXX-01"]),
        ("The council normally meets on Monday.", ["XXXX-WXX-1"]),
        ("Business is usually done in the second and fourth quarters.", ["XXXX-Q2", "XXXX-Q4"]),
        ("Snow fell in January here.", ["2031-01"]),
    ],
)
def test_what_usually_happens_does_so_in_any_year(times_in: Finder, text: str, values: list[str]) -> None:
    """An adverb of habit in the present takes the year, or the week, away."""
    assert [t.value for t in times_in(text, DAY)] == values


@pytest.mark.parametrize(
    "text",
    [
        "Thousands joined the annual March for Justice in the capital.",
        "He wrote of the Prague Spring and the Spring of Nations.",
        "The party daily Avance printed the letter.",
        "The tabloid daily said the minister had left.",
        "For the harbour, high noon has come.",
        "He told USA Today that he would stay.",
        "They found her 1987 Corolla near the river.",
        "He was soon released.",
        "It was one of the other dark nights.",
    ],
)
def test_a_name_or_a_newspaper_is_no_time(times_in: Finder, text: str) -> None:
    """Calendar words in names, papers and makes are no times, nor is "soon" in a story told of the past."""
    assert times_in(text, DAY) == ()


def test_a_night_describes_what_happened_in_it(times_in: Finder) -> None:
    """Overnight clashes were on a night, an overnight ferry runs on many."""
    assert [t.value for t in times_in("Two died in overnight clashes.", DAY)] == ["2031-03-18TNI"]
    assert times_in("He took the overnight ferry.", DAY) == ()
