"""Clocks that are plain words: what each says, and the day that it is of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest

from dateline.clean.live_clocks import moments, opening_stamp, stamp_of

BEGUN, CHANGED = "2031-03-08T06:00:00+01:00", "2031-03-09T02:15:00+01:00"


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("14:20", 860),
        ("Published at 2.20pm", 860),
        ("9:05 a.m. ET, March 10, 2031", 545),
        ("10 Mar 2031, 14:20 (IST)", 860),
        ("Posted at 14:20 Greenwich Mean Time on Monday 10 March", 860),
        ("7pm", 1140),
        ("14h20", 860),
    ],
)
def test_what_stands_over_an_entry_is_a_clock(text: str, minute: int) -> None:
    """A clock with its date, zone and the words that print it."""
    stamp = stamp_of(text)
    assert stamp is not None and stamp.minute == minute


@pytest.mark.parametrize(
    "text", ["25:10", "Brane 14:20 Orle", "14 killed", "Entry 3", "2:1", "13pm", "", "14.20 + 15.30"]
)
def test_other_numbers_are_no_clocks(text: str) -> None:
    """Scores, counts and hours that no clock shows."""
    assert stamp_of(text) is None


def test_a_zone_beside_a_clock_is_kept() -> None:
    """The zone of the words, with its summer time, not that of the page."""
    stamp = stamp_of("9:05 a.m. ET, March 10, 2031")
    assert stamp is not None and stamp.day == (2031, 3, 10)
    assert moments([stamp], BEGUN, None) == ["2031-03-10T09:05:00-04:00"]
    summer = stamp_of("9:05 a.m. EDT")
    assert summer is not None and summer.zone is not None and summer.zone.utcoffset(None) == timedelta(hours=-4)


def test_a_date_far_from_the_page_s_own_is_no_entry_s() -> None:
    """What lies months off was printed of something else."""
    stamp = stamp_of("9:05 a.m. ET, July 10, 2031")
    assert stamp is not None and moments([stamp], BEGUN, None) == ["2031-03-08T09:05:00-05:00"]


@pytest.mark.parametrize(
    ("text", "minute"), [("14.20 Divers are down", 860), ("14:20 GMT: Divers", 860), ("14:20 – The", 860)]
)
def test_a_line_may_open_with_its_clock(text: str, minute: int) -> None:
    """What follows begins like a sentence."""
    stamp = opening_stamp(text)
    assert stamp is not None and stamp.minute == minute


@pytest.mark.parametrize("text", ["14.20 divers", "14.20", "14.20 15.30", "3 Divers", "14.2 Divers"])
def test_a_line_may_open_with_another_number(text: str) -> None:
    """Prices and counts run on in small letters or in figures."""
    assert opening_stamp(text) is None


def dated(*clocks: str, published: str | None = BEGUN, modified: str | None = CHANGED) -> Sequence[str]:
    stamps = [stamp for clock in clocks if (stamp := stamp_of(clock))]
    return [(moment or "none")[:16] for moment in moments(stamps, published, modified)]


NIGHT = ("02:10", "23:10", "15:00", "06:10")
DAYS = ["2031-03-09T02:10", "2031-03-08T23:10", "2031-03-08T15:00", "2031-03-08T06:10"]


def test_clocks_run_back_through_the_night() -> None:
    """The newest entry on top is next to the page's last change, and what is under it goes back from there."""
    assert dated(*NIGHT) == DAYS


def test_a_page_with_its_oldest_entry_on_top_is_dated_the_same() -> None:
    """Turned round, every entry keeps its day."""
    assert dated(*reversed(NIGHT)) == DAYS[::-1]


@pytest.mark.parametrize(
    ("published", "modified"),
    [(BEGUN, None), (CHANGED, None), ("2031-03-08", None), (None, CHANGED), ("2031-03-08T06:00:00+01:00", BEGUN)],
)
def test_one_of_the_page_s_own_dates_is_enough(published: str | None, modified: str | None) -> None:
    """Some pages state when they were begun, some the newest entry as their publication."""
    assert dated(*NIGHT, published=published, modified=modified) == DAYS


def test_an_entry_out_of_order_is_no_night() -> None:
    """An hour's leap the wrong way is an entry that was put in later."""
    assert dated("15:00", "14:00", "14:30", "13:00", modified=None, published="2031-03-08T12:50:00+01:00") == [
        f"2031-03-08T{hour}" for hour in ("15:00", "14:00", "14:30", "13:00")
    ]


def test_dates_beside_the_clocks_are_believed() -> None:
    """A day without entries lies between the first two."""
    assert dated("10 March 09:00", "8 March 22:00", "21:00") == [
        "2031-03-10T09:00", "2031-03-08T22:00", "2031-03-08T21:00",
    ]  # fmt: skip


def test_nothing_tells_the_day() -> None:
    """Without a date anywhere no entry is dated."""
    assert dated(*NIGHT, published=None, modified=None) == ["none"] * 4


def test_ages_count_from_the_newest_entry() -> None:
    """The newest entry was the page's last change, whenever somebody opened it; without that, ages tell nothing."""
    assert dated("5 min ago", "1 hr 15 min ago", "23:40 8 March") == [
        "2031-03-09T02:15", "2031-03-09T01:05", "2031-03-08T23:40",
    ]  # fmt: skip
    assert dated("5 min ago", "2h", modified=None) == ["none", "none"]
