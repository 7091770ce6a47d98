"""Days that each country keeps on a day of its own: by the country named, else by that of the dateline."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.language.en.national_days import NATIONAL_DAYS
from dateline.library import times
from dateline.read.times.national_days import national_day


@pytest.mark.parametrize(
    ("key", "country", "day"),
    [
        ("independence day", "IN", date(2031, 8, 15)),
        ("independence day", "NG", date(2031, 10, 1)),
        ("independence day", "UA", date(2031, 8, 24)),
        ("independence day", "US", date(2031, 7, 4)),
        ("national day", "FR", date(2031, 7, 14)),
        ("republic day", "IT", date(2031, 6, 2)),
        ("mother s day", "GB", date(2031, 3, 23)),
        ("mother s day", "US", date(2031, 5, 11)),
        ("father s day", "AU", date(2031, 9, 7)),
        ("labor day", "FR", date(2031, 5, 1)),
        ("labor day", "CA", date(2031, 9, 1)),
        ("thanksgiving", "CA", date(2031, 10, 13)),
    ],
)
def test_a_day_is_the_country_s_own(key: str, country: str, day: date) -> None:
    """The same name is another day in another country, also where a war has suspended it."""
    assert national_day(key, country, day.year) == day


@pytest.mark.parametrize(
    ("key", "country"), [("republic day", "GB"), ("independence day", "XX"), ("thanksgiving", "FR")]
)
def test_a_day_that_a_country_lacks_is_none(key: str, country: str) -> None:
    """No other country's day is put in its place."""
    assert national_day(key, country, 2031) is None


def test_every_name_can_be_looked_up() -> None:
    """Names in pieces become words that an almanac can be asked for, in any country."""
    for words in NATIONAL_DAYS.values():
        assert "'" not in words and "  " not in words
        national_day(words, "GB", 2031)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("DELHI, India, Aug. 17 (AFP) - He spoke on Independence Day.", "2031-08-15"),
        ("LONDON, Aug. 17 (AFP) - Ghana's Independence Day was dry.", "2031-03-06"),
        ("LONDON, Aug. 17 (AFP) - South Africa's annual Freedom Day was dry.", "2031-04-27"),
        ("He spoke on Independence Day.", "2031-07-04"),
        ("He spoke on Republic Day.", None),
    ],
)
def test_the_country_is_the_one_named_or_the_dateline_s(text: str, value: str | None) -> None:
    """The owner of the day comes first; without any country only the United States' days are told."""
    assert times(text, published="2031-08-17T12:00:00+00:00")[-1].value == value


def test_the_reason_names_the_country() -> None:
    """Who asks why is told in whose calendar the day was looked up, or that none was told."""
    assert "in Ghana" in times("Ghana's Independence Day was dry.", published="2031-08-17")[0].rule
    assert "in the United States" in times("Independence Day was dry.", published="2031-08-17")[0].rule
    assert "nothing tells" in times("Republic Day was dry.", published="2031-08-17")[0].rule
