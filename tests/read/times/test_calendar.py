"""Dates written in every form and read back from any day, and the calendar's own edges."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dateline.read.times.english import english
from dateline.read.times.resolve import resolve
from dateline.read.times.setting import Anchor, Direction, Found, Setting
from dateline.read.times.tokens import pieces
from dateline.read.times.values import bounds, easter, nth_weekday, season_of

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
SHORT = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def read_back(text: str, anchor: date, looks: Direction | None = None, place: str | None = None) -> Found:
    """The whole of a text as one time, told on a day."""
    line = pieces(text)
    match = english().match("time", english().sheet(line), 0)
    assert match is not None and match[0] == len(line) - 1, text
    told = Anchor(anchor, None, "the day of writing")
    found = resolve(match[1], Setting(told, direction=looks, tense="the test says so", place=place))
    assert found is not None, text
    return found


def ordinal(day: int) -> str:
    return f"{day}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10 if day not in (11, 12, 13) else 0, 'th') }"


@settings(max_examples=200, deadline=None)
@given(DAYS, DAYS)
def test_a_full_date_reads_back_in_each_form_against_any_day(day: date, anchor: date) -> None:
    """Where the year is written, the day of writing does not matter."""
    month, short, name = MONTHS[day.month - 1], SHORT[day.month - 1], WEEKDAYS[day.weekday()]
    forms = (
        f"{month} {day.day}, {day.year}",
        f"{short} {day.day}, {day.year}",
        f"{day.day} {month} {day.year}",
        f"the {ordinal(day.day)} of {month} {day.year}",
        f"{name}, {month} {day.day}, {day.year}",
        f"{name} {day.day} {month} {day.year}",
        day.isoformat(),
    )
    for form in forms:
        found = read_back(form, anchor)
        assert (found.value, found.says) == (day.isoformat(), None), form


@settings(max_examples=200, deadline=None)
@given(DAYS, st.integers(1, 6))
def test_weekdays_lie_within_a_week_on_the_side_that_the_verb_looks_to(anchor: date, ahead: int) -> None:
    """A weekday other than the anchor's is the nearest one before or after it."""
    name = WEEKDAYS[(anchor.weekday() + ahead) % 7]
    assert read_back(name, anchor, "future").day == anchor + timedelta(days=ahead)
    assert read_back(name, anchor, "past").day == anchor + timedelta(days=ahead - 7)
    assert read_back(f"last {name}", anchor).day == anchor + timedelta(days=ahead - 7)


@settings(max_examples=200, deadline=None)
@given(DAYS, DAYS)
def test_a_date_without_its_year_is_near_the_day_of_writing(day: date, anchor: date) -> None:
    """Whatever the verb says, the date keeps its month and day and lies within a year, or four around a leap day."""
    assume((day.month, day.day) != (2, 29))
    for looks in ("past", "future", None):
        found = read_back(f"{MONTHS[day.month - 1]} {day.day}", anchor, looks)
        assert found.value[5:] == day.isoformat()[5:]
        assert found.day is not None and abs((found.day - anchor).days) <= 366


@settings(max_examples=100, deadline=None)
@given(DAYS, st.integers(2, 400))
def test_distances_in_days_and_weeks_count_exactly(anchor: date, many: int) -> None:
    """So many days ago is that day, so many weeks ago the week that holds it."""
    day = anchor - timedelta(days=many)
    week = anchor - timedelta(weeks=many)
    assert read_back(f"{many} days ago", anchor).value == day.isoformat()
    assert read_back(f"{many} weeks ago", anchor).value == "{}-W{:02d}".format(*week.isocalendar()[:2])


@settings(max_examples=200, deadline=None)
@given(DAYS, DAYS)
def test_months_quarters_seasons_and_years_read_back_against_any_day(day: date, anchor: date) -> None:
    """What names its year means the same whenever it is read."""
    month, quarter = MONTHS[day.month - 1], (day.month + 2) // 3
    nth = ("first", "second", "third", "fourth")[quarter - 1]
    forms = {
        f"{month} {day.year}": f"{day.year}-{day.month:02d}",
        f"the {nth} quarter of {day.year}": f"{day.year}-Q{quarter}",
        f"the autumn of {day.year}": f"{day.year}-FA",
        f"the year {day.year}": f"{day.year}",
        f"the {day.year // 10}0s": f"{day.year // 10}",
        f"the week of {month} {day.day}, {day.year}": "{}-W{:02d}".format(*day.isocalendar()[:2]),
    }
    for form, value in forms.items():
        assert read_back(form, anchor).value == value, form


@settings(max_examples=200, deadline=None)
@given(DAYS, st.integers(0, 23), st.integers(0, 59), DAYS)
def test_clock_times_read_back_in_each_form(day: date, hour: int, minute: int, anchor: date) -> None:
    """Twelve hours with a half of the day, twenty-four without, on whatever date."""
    written = f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
    half = "a.m." if hour < 12 else "p.m."
    for form in (
        f"{hour % 12 or 12}:{minute:02d} {half} on {written}",
        f"{hour:02d}:{minute:02d} on {written}",
        f"{hour:02d}{minute:02d} GMT on {written}",
        f"{written} at {hour % 12 or 12}.{minute:02d}{half.replace('.', '')}",
    ):
        assert read_back(form, anchor).value == f"{day.isoformat()}T{hour:02d}:{minute:02d}", form


@settings(max_examples=200, deadline=None)
@given(DAYS, st.integers(0, 6))
def test_words_of_the_week_lie_in_the_week_that_they_name(anchor: date, weekday: int) -> None:
    """ "Friday next week" is in the next week of the calendar, over ends of years and in week 53 too."""
    monday = anchor - timedelta(days=anchor.weekday())
    name = WEEKDAYS[weekday]
    assert read_back(f"{name} next week", anchor).day == monday + timedelta(days=7 + weekday)
    assert read_back(f"{name} last week", anchor).day == monday + timedelta(days=weekday - 7)
    for words, weeks in (("this week", 0), ("next week", 1), ("last week", -1)):
        first, last = bounds(read_back(words, anchor).value)
        assert (first, last) == (
            (monday + timedelta(weeks=weeks)).isoformat(),
            (monday + timedelta(weeks=weeks, days=6)).isoformat(),
        )


@pytest.mark.parametrize(
    ("text", "anchor", "value"),
    [
        ("yesterday", date(2028, 3, 1), "2028-02-29"),
        ("tomorrow", date(2030, 12, 31), "2031-01-01"),
        ("this week", date(2027, 1, 2), "2026-W53"),
        ("next week", date(2026, 12, 28), "2027-W01"),
        ("last month", date(2031, 1, 31), "2030-12"),
        ("next month", date(2031, 1, 31), "2031-02"),
        ("a year ago", date(2028, 2, 29), "2027"),
        ("last winter", date(2031, 7, 1), "2030-WI"),
        ("February 29", date(2031, 6, 1), "2032-02-29"),
        ("midnight on Friday", date(2031, 3, 12), "2031-03-07T24:00"),
    ],
)
def test_edges_of_the_calendar(text: str, anchor: date, value: str) -> None:
    """Leap days, ends of years, week 53, months of different lengths."""
    assert read_back(text, anchor).value == value


def test_a_day_that_the_calendar_lacks_is_said_to_be_so() -> None:
    """February 30 is no date, and nothing is put in its place."""
    found = read_back("30 February 2031", date(2031, 3, 1))
    assert (found.value, found.day) == ("", None)
    assert found.lacks == "2031-02-30" and "February has at most 29 days" in found.rule


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2031", "2031-01-01", "2031-12-31"),
        ("2028-02", "2028-02-01", "2028-02-29"),
        ("2026-W53", "2026-12-28", "2027-01-03"),
        ("2031-W10-WE", "2031-03-08", "2031-03-09"),
        ("2031-Q4", "2031-10-01", "2031-12-31"),
        ("2031-WI", "2031-12-01", "2032-02-29"),
        ("199", "1990-01-01", "1999-12-31"),
        ("2031-03-04TNI", "2031-03-04T20:00", "2031-03-05T06:00"),
        ("2031-03-04T24:00", "2031-03-05T00:00", "2031-03-05T00:00"),
        ("P3D", None, None),
        ("PAST_REF", None, None),
    ],
)
def test_bounds_are_the_first_and_last_moment_of_a_value(value: str, first: str | None, last: str | None) -> None:
    """What the record calls earliest and latest."""
    assert bounds(value) == (first, last)


def test_easter_and_its_likes() -> None:
    """Known Sundays, and a fourth Thursday."""
    assert [easter(y).isoformat() for y in (1961, 2000, 2038)] == ["1961-04-02", "2000-04-23", "2038-04-25"]
    assert nth_weekday(2031, 11, 3, 4) == date(2031, 11, 27)


@settings(max_examples=200, deadline=None)
@given(DAYS, DAYS)
def test_a_full_date_with_its_weekday_or_in_digits_reads_back_against_any_day(day: date, anchor: date) -> None:
    """The rarer forms of a date that names its year, the weekday behind it and in brackets too."""
    month, short, name = MONTHS[day.month - 1], SHORT[day.month - 1], WEEKDAYS[day.weekday()]
    forms = [
        f"{month} {ordinal(day.day)}, {day.year}",
        f"{ordinal(day.day)} {month} {day.year}",
        f"{ordinal(day.day)} of {month}, {day.year}",
        f"the {ordinal(day.day)} day of {month} {day.year}",
        f"{name}, {short} {day.day}, {day.year}",
        f"{name[:3]}. {day.day} {month} {day.year}",
        f"{day.day} {month} {day.year} ({name})",
        f"{month} {day.day}, {day.year}, {name}",
        f"{day.day}-{month[:3]}-{day.year}",
        f"{day.year}/{day.month:02d}/{day.day:02d}",
        f"{day.month}/{day.day}/{day.year}",
    ]
    if day.day > 12:
        forms += [f"{day.day}/{day.month}/{day.year}"]
    for form in forms:
        found = read_back(form, anchor)
        assert (found.value, found.says) == (day.isoformat(), None), form


@settings(max_examples=200, deadline=None)
@given(DAYS, st.integers(1, 6))
def test_a_wrong_weekday_beside_any_date_is_told_and_the_date_kept(day: date, apart: int) -> None:
    """Whatever the date, a weekday that is not its own is said to be wrong, with the day that it would be."""
    wrong = WEEKDAYS[(day.weekday() + apart) % 7]
    found = read_back(f"{wrong}, {MONTHS[day.month - 1]} {day.day}, {day.year}", day)
    assert found.value == day.isoformat() and found.says is not None
    assert found.says.weekday() == WEEKDAYS.index(wrong) and abs((found.says - day).days) <= 3


@settings(max_examples=100, deadline=None)
@given(st.integers(1900, 2100), st.integers(1, 12), st.integers(1, 40), DAYS)
def test_a_day_is_read_exactly_where_the_calendar_has_it(year: int, month: int, number: int, anchor: date) -> None:
    """Days that a month lacks, leap days of other years: no value, and what the words say is kept."""
    try:
        day = date(year, month, number)
    except ValueError:
        day = None
    found = read_back(f"{number} {MONTHS[month - 1]} {year}", anchor)
    assert found.day == day
    assert found.lacks == (None if day else f"{year}-{month:02d}-{number:02d}")


@settings(max_examples=200, deadline=None)
@given(DAYS, DAYS)
def test_parts_of_days_edges_and_sets_read_back_against_any_day(day: date, anchor: date) -> None:
    """A part of a dated day, the edge of a dated month, what recurs on a weekday."""
    written = f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
    month, name = f"{MONTHS[day.month - 1]} {day.year}", WEEKDAYS[day.weekday()]
    forms = {
        f"the morning of {written}": f"{day.isoformat()}TMO",
        f"the evening of {written}": f"{day.isoformat()}TEV",
        f"the night of {written}": f"{day.isoformat()}TNI",
        f"late {month}": f"{day.year}-{day.month:02d}",
        f"mid-{month}": f"{day.year}-{day.month:02d}",
        f"the end of {month}": f"{day.year}-{day.month:02d}",
        f"the {ordinal((day.month + 5) // 6)} half of {day.year}": f"{day.year}-H{(day.month + 5) // 6}",
        f"fiscal {day.year}": f"{day.year}",
        f"every {name}": f"XXXX-WXX-{day.weekday() + 1}",
        f"the day after {written}": (day + timedelta(days=1)).isoformat(),
        f"three days before {written}": (day - timedelta(days=3)).isoformat(),
        f"the {name} after {written}": (day + timedelta(days=7)).isoformat(),
    }
    for form, value in forms.items():
        assert read_back(form, anchor).value == value, form


@settings(max_examples=200, deadline=None)
@given(DAYS)
def test_words_of_the_day_month_and_year_count_from_any_day(anchor: date) -> None:
    """Over ends of months and years and leap days, "tomorrow" is the next day, "last month" the month before."""
    first = anchor.replace(day=1)
    before, after = first - timedelta(days=1), (first + timedelta(days=31)).replace(day=1)
    forms = {
        "today": anchor.isoformat(),
        "yesterday": (anchor - timedelta(days=1)).isoformat(),
        "tomorrow": (anchor + timedelta(days=1)).isoformat(),
        "the day before yesterday": (anchor - timedelta(days=2)).isoformat(),
        "the day after tomorrow": (anchor + timedelta(days=2)).isoformat(),
        "tonight": f"{anchor.isoformat()}TNI",
        "last night": f"{(anchor - timedelta(days=1)).isoformat()}TNI",
        "last month": f"{before.year}-{before.month:02d}",
        "this month": f"{anchor.year}-{anchor.month:02d}",
        "next month": f"{after.year}-{after.month:02d}",
        "last year": f"{anchor.year - 1}",
        "next year": f"{anchor.year + 1}",
        "a week from today": (anchor + timedelta(days=7)).isoformat(),
    }
    for form, value in forms.items():
        assert read_back(form, anchor).value == value, form


@settings(max_examples=100, deadline=None)
@given(DAYS)
def test_seasons_are_those_of_the_half_of_the_globe(anchor: date) -> None:
    """The season of writing holds the day of writing, north and south of the equator, a half year apart."""
    names = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
    for place in ("OSLO", "SYDNEY"):
        year, key = season_of(anchor, place == "SYDNEY")
        found = read_back(f"this {names[key]}", anchor, place=place)
        first, last = bounds(found.value, found.south)
        assert found.value == f"{year}-{key}"
        assert first is not None and last is not None and first <= anchor.isoformat() <= last
