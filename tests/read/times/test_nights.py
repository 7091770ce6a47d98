"""Nights told by the days beside them, and hours that a story goes on with after an evening."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.reading import Time

Finder = Callable[..., tuple[Time, ...]]
WEDNESDAY = "2031-03-12T15:00:00+00:00"


def last(times_in: Finder, text: str, published: str = WEDNESDAY) -> str | None:
    return times_in(text, published=published)[-1].value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Rain fell overnight into Saturday.", "2031-03-07TNI"),
        ("Shelling went on overnight from Sunday to Monday.", "2031-03-09TNI"),
    ],
)
def test_overnight_is_of_the_days_beside_it(times_in: Finder, text: str, value: str) -> None:
    """A night that runs into a day began on the day before."""
    assert times_in(text, published=WEDNESDAY)[0].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He left late on Saturday. CCTV showed him at 12.15am near the bridge.", "2031-03-09T00:15"),
        ("He left on Saturday evening. A driver saw him at 00:40.", "2031-03-09T00:40"),
        ("He was last seen on Saturday night. Police found him at 5am.", "2031-03-09T05:00"),
        ("The train left at 11.30 p.m. on Monday. It reached Orle at 6 a.m.", "2031-03-11T06:00"),
    ],
)
def test_a_story_goes_on_in_the_small_hours(times_in: Finder, text: str, value: str) -> None:
    """What is told next, in the past, happened in the night or morning that followed."""
    assert last(times_in, text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It broke out at 11.30 p.m. on Monday. Crews had been called at 6 a.m. elsewhere.", "2031-03-10T06:00"),
        ("The match ended at 9.30 p.m. on Monday. The gates opened at 6 p.m.", "2031-03-10T18:00"),
        ("Police came on Saturday night. The inn opened at 11am.", "2031-03-08T11:00"),
    ],
)
def test_other_hours_stay_on_their_day(times_in: Finder, text: str, value: str) -> None:
    """The pluperfect goes back, an afternoon or late morning is of the day told of."""
    assert last(times_in, text) == value


def test_no_morning_to_come_is_told_in_the_past(times_in: Finder) -> None:
    """A report of five in the morning can't tell of six."""
    text = "The train left at 11.30 p.m. on Tuesday. It called at Orle at 6 a.m."
    assert last(times_in, text, "2031-03-12T05:00:00+00:00") == "2031-03-11T06:00"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The ferry sank on Monday. A crew had left at 11pm the day before.", "2031-03-09T23:00"),
        ("He was seen on Saturday at 9am. He had left home at 11pm the night before.", "2031-03-07T23:00"),
    ],
)
def test_an_hour_of_the_day_before(times_in: Finder, text: str, value: str) -> None:
    """The day before counts from the happening told of, one that was seen too."""
    assert last(times_in, text) == value
