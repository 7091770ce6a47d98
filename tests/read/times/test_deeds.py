"""An hour belongs to the day on which the same deed was told."""

from __future__ import annotations

from collections.abc import Callable

from dateline.model.reading import Time

Finder = Callable[..., tuple[Time, ...]]
DAY = "2031-04-19"
LATER = "Police spoke of it on Monday.\n\n"


def test_an_hour_is_of_the_day_of_the_same_deed(times_in: Finder) -> None:
    """However far back the deed was told, its hour is of its day, and not of the day of writing."""
    found = times_in(f"The bridge collapsed on Oct. 23.\n\n{LATER}The bridge collapsed at 10 p.m.", DAY)
    assert [t.value for t in found] == ["2030-10-23", "2031-04-14", "2030-10-23T22:00"]


def test_a_deed_told_on_two_days_gives_an_hour_none(times_in: Finder) -> None:
    """Where it happened twice, nobody knows which one the hour is of."""
    found = times_in(
        f"The bridge collapsed on Oct. 23. The bridge collapsed on Oct. 30.\n\n{LATER}The bridge collapsed at 10 p.m.",
        DAY,
    )
    assert found[-1].value != "2030-10-23T22:00"
