"""Named days that move: known dates of their own calendars, and none that fails in two centuries."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from dateline.language.en.named_days import HOLIDAYS
from dateline.model.reading import Time
from dateline.read.times.feasts import days_of

Finder = Callable[..., tuple[Time, ...]]


@pytest.mark.parametrize(
    ("key", "day"),
    [
        ("lunar new year", date(1950, 2, 17)),
        ("lunar new year", date(1966, 1, 21)),
        ("lunar new year", date(1985, 2, 20)),
        ("lunar new year", date(2015, 2, 19)),
        ("lunar new year", date(2024, 2, 10)),
        ("lunar new year", date(2034, 2, 19)),
        ("diwali", date(2017, 10, 19)),
        ("diwali", date(2020, 11, 14)),
        ("diwali", date(2023, 11, 12)),
        ("passover", date(2024, 4, 23)),
        ("purim", date(2025, 3, 14)),
        ("rosh hashanah", date(2024, 10, 3)),
        ("yom kippur", date(2023, 9, 25)),
        ("hanukkah", date(2023, 12, 8)),
        ("hanukkah", date(2024, 12, 26)),
        ("orthodox easter", date(2024, 5, 5)),
        ("orthodox easter", date(2025, 4, 20)),
        ("eid al - fitr", date(2024, 4, 10)),
        ("black friday", date(2024, 11, 29)),
        ("election day", date(2024, 11, 5)),
    ],
)
def test_feasts_fall_on_their_known_days(key: str, day: date) -> None:
    """Months that are put in, years of any length, the moon new late in the evening."""
    assert day in days_of(key, day.year)


def test_every_named_day_falls_in_each_year_of_two_centuries() -> None:
    """One day a year, but for the Islamic feasts, which a year may have twice."""
    for key, (kind, *_) in HOLIDAYS.items():
        for year in range(1900, 2101):
            days = days_of(key, year)
            assert all(day.year == year for day in days)
            assert len(days) in {1, 2} if kind == "islamic" else len(days) == 1, (key, year)


def test_a_feast_that_is_seen_in_the_sky_is_about_right(times_in: Finder) -> None:
    """The calculation of an Islamic feast is told as one, and as approximate."""
    (feast,) = times_in("The shops were shut on Eid al-Fitr.", "2024-05-01")
    assert (feast.value, feast.modifier) == ("2024-04-10", "APPROX")
    assert "by calculation" in feast.rule
