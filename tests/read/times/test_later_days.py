"""An hour is of the day that its verb is told of further on in the sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.reading import Time

Finder = Callable[..., tuple[Time, ...]]
WEDNESDAY = "2031-03-12T15:00:00+00:00"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The bridge fell at 3 p.m. in Tarn on Friday.", "2031-03-07T15:00"),
        ("The game starts at 3 p.m. in Tarn on Sunday.", "2031-03-16T15:00"),
        ("Police were called at 9.15pm to a house in Orle on Sunday.", "2031-03-09T21:15"),
        ("The storm hit at 4 a.m. local time (0200 GMT) near Tarn on Saturday.", "2031-03-08T04:00"),
        ("It starts at 3 p.m. in New York (8 p.m. in London) on Friday.", "2031-03-14T15:00"),
    ],
)
def test_a_day_behind_the_place_is_that_of_the_hour(times_in: Finder, text: str, value: str) -> None:
    """A place, or the same moment by another clock, may stand between."""
    assert times_in(text, WEDNESDAY)[0].value == value


@pytest.mark.parametrize(
    "text",
    [
        "He spoke at 10 a.m. in Tarn after Friday's vote.",
        "The road shut at 10 a.m. and reopened on Friday.",
        "He said at 10 a.m. that the quay opens on Friday.",
        "The road shut at 10 a.m. On Friday it rained.",
    ],
)
def test_another_happening_s_day_is_not_that_of_the_hour(times_in: Finder, text: str) -> None:
    """Another clause or sentence, or a noun's day, tells of something else."""
    assert times_in(text, WEDNESDAY)[0].value == "2031-03-12T10:00"


def test_an_hour_keeps_the_day_told_before(times_in: Finder) -> None:
    """What opens the sentence dates it."""
    assert times_in("On Monday he left at 3 p.m. for Tarn on Friday's train.", WEDNESDAY)[1].value == "2031-03-10T15:00"


def test_clocks_side_by_side_look_the_same_way(times_in: Finder) -> None:
    """Two clocks of one moment are of one day."""
    found = times_in("The debate begins at 9pm ET/8pm CT on Tuesday.", WEDNESDAY)
    assert [time.value for time in found] == ["2031-03-18T21:00", "2031-03-18T20:00"]
