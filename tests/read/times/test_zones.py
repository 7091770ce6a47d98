"""Clocks of the world: local time, summer time's gaps, and both sides of the date line."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from dateline.library import times
from dateline.read.times.zones import LOCAL, ahead, moment_at


@pytest.mark.parametrize(
    ("place", "day", "minutes"),
    [
        ("Lisbon", date(2031, 1, 15), 0),
        ("Lisbon", date(2031, 7, 15), 60),
        ("Kathmandu", date(2031, 7, 15), 345),
        ("Apia", date(2031, 7, 15), 780),
        ("Honolulu", date(2031, 7, 15), -600),
    ],
)
def test_local_time_is_that_of_the_place_and_season(place: str, day: date, minutes: int) -> None:
    """Summer time comes and goes, and some clocks are a quarter of an hour off."""
    assert ahead(LOCAL, place, day, 12 * 60) == (minutes, "")


def test_an_hour_that_the_clocks_skip_or_repeat_is_told() -> None:
    """Half past two does not exist on the last Sunday of March in Berlin, and comes twice in October."""
    assert "skip this hour" in ahead("Europe/Berlin", None, date(2031, 3, 30), 150)[1]
    assert "twice" in ahead("Europe/Berlin", None, date(2031, 10, 26), 150)[1]
    assert ahead("Europe/Berlin", None, date(2031, 3, 30), 30)[1] == ""


def test_an_unknown_place_has_no_clock() -> None:
    """Nothing is guessed."""
    assert ahead(LOCAL, "Nowhere at All", date(2031, 3, 30), 150) == (None, "")
    assert moment_at(datetime.fromisoformat("2031-03-10T22:00:00-04:00"), "Nowhere at All") is None


@pytest.mark.parametrize(
    ("place", "published", "day"),
    [
        ("TOKYO", "2031-03-10T22:00:00-04:00", "2031-03-11"),
        ("APIA, Samoa", "2031-03-10T06:00:00-10:00", "2031-03-11"),
        ("HONOLULU", "2031-03-11T09:00:00+09:00", "2031-03-10"),
        ("LONDON", "2031-03-11T09:00:00+09:00", "2031-03-11"),
    ],
)
def test_a_dateline_s_place_says_which_day_it_was_there(place: str, published: str, day: str) -> None:
    """Who writes in Tokyo on Tuesday morning says Tuesday, though it comes out on Monday evening in New York."""
    name = date.fromisoformat(day).strftime("%A")
    (time,) = times(f"{place} (AP) - Dockers went back to work on {name} after long talks.", published=published)
    assert (time.value, time.says) == (day, None)


def test_a_place_without_a_known_clock_keeps_the_day_of_publication() -> None:
    """An invented place tells nothing about the hour."""
    published = "2031-03-10T22:00:00-04:00"
    (time,) = times("TARNWICK-ON-MELL (AP) - Dockers went back to work on Monday after talks.", published=published)
    assert time.value == "2031-03-10"


@pytest.mark.parametrize(
    ("place", "zone"), [("NEW YORK", "-05:00"), ("JAKARTA, Indonesia", "+07:00"), ("GAZA CITY", "+02:00")]
)
def test_local_time_is_that_of_the_dateline(place: str, zone: str) -> None:
    """Also where the dateline tells the country, or GeoNames has "City" or not."""
    found = times("It will close at 8 p.m. local time.", published="2031-01-13T10:00:00Z", dateline=f"{place}, Jan 13")
    assert found[-1].zone == zone


@pytest.mark.parametrize(
    ("text", "zones"),
    [
        ("It struck at 9am UK time on Monday.", ["+00:00"]),
        ("It struck at 9am British time on Monday.", ["+00:00"]),
        ("It struck at 3.15pm Japan time on Monday.", ["+09:00"]),
        ("It closed at 4 p.m. New York time on Monday.", ["-04:00"]),
        ("It fell at 6.30pm South African time on Monday.", ["+02:00"]),
        ("It closed at 8 p.m. Central European Time on Monday.", ["+01:00"]),
        ("The game began at 8 p.m. Eastern on Monday.", ["-04:00"]),
        ("The show began at 8 p.m. Eastern (7 p.m. Central) on Monday.", ["-04:00", "-05:00", None]),
        ("It struck at 0600 Lisbon time on Monday.", ["+00:00"]),
        ("It ran 10:00-12:30 GMT on Monday.", ["+00:00", "+00:00"]),
        ("It struck between 0600 and 0700 GMT on Monday.", ["+00:00", "+00:00"]),
        ("He flew at 8 p.m. Eastern Wings from Tarn on Monday.", [None, None]),
        ("It struck at 9am US time on Monday.", [None]),
    ],
)
def test_clocks_are_named_in_many_ways(text: str, zones: list[str | None]) -> None:
    """By a country that keeps one, its people, a town of several words, a region; a country with several keeps open."""
    assert [time.zone for time in times(text, published="2031-03-12")] == zones
