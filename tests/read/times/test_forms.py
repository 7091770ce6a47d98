"""Each form of the grammar in an invented sentence: the exact words marked, and the value a careful reader gives."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.reading import Time

Finder = Callable[..., tuple[Time, ...]]
# All told in a report published on Wednesday, 12 March 2031, at half past two in the afternoon.
PUBLISHED = "2031-03-12T14:30:00+02:00"

FORMS: tuple[tuple[str, str, str], ...] = (
    ("The bridge opened on Monday.", "Monday", "2031-03-10"),
    ("The bridge will open on Monday.", "Monday", "2031-03-17"),
    ("The bridge opened on Wednesday.", "Wednesday", "2031-03-12"),
    ("The bridge opened last Wednesday.", "last Wednesday", "2031-03-05"),
    ("The bridge opens next Friday.", "next Friday", "2031-03-14"),
    ("It rained on Saturday evening.", "Saturday evening", "2031-03-08TEV"),
    ("It rained yesterday.", "yesterday", "2031-03-11"),
    ("It had rained the day before yesterday.", "the day before yesterday", "2031-03-10"),
    ("They will meet the day after tomorrow.", "the day after tomorrow", "2031-03-14"),
    ("It rained last night.", "last night", "2031-03-11TNI"),
    ("They will meet tonight.", "tonight", "2031-03-12TNI"),
    ("They will meet tomorrow morning at half past nine.", "tomorrow morning at half past nine", "2031-03-13T09:30"),
    ("They met shortly after eight yesterday evening.", "shortly after eight yesterday evening", "2031-03-11T20:00"),
    ("The race starts at 7 tomorrow morning.", "7 tomorrow morning", "2031-03-13T07:00"),
    ("The race starts at 6:40 p.m. on Friday.", "6:40 p.m. on Friday", "2031-03-14T18:40"),
    ("The race starts on Friday at 6:40 p.m. local time.", "Friday at 6:40 p.m. local time", "2031-03-14T18:40"),
    ("The race started at 0215 GMT on Tuesday.", "0215 GMT on Tuesday", "2031-03-11T02:15"),
    ("The race starts tomorrow, 5pm sharp.", "tomorrow, 5pm sharp", "2031-03-13T17:00"),
    ("The race started at noon on Sunday.", "noon on Sunday", "2031-03-09T12:00"),
    ("He was seen at two in the morning on Monday.", "two in the morning on Monday", "2031-03-10T02:00"),
    ("The contract was signed on October 4.", "October 4", "2030-10-04"),
    ("The contract will be signed on October 4.", "October 4", "2031-10-04"),
    ("The contract was signed on 4 October 2029.", "4 October 2029", "2029-10-04"),
    ("The contract was signed on the 5th of March.", "the 5th of March", "2031-03-05"),
    ("The contract was signed on Oct. 4, 2029, in Tarn.", "Oct. 4, 2029", "2029-10-04"),
    ("The contract was signed on Friday, March 7.", "Friday, March 7", "2031-03-07"),
    ("The contract was signed on 2029-10-04.", "2029-10-04", "2029-10-04"),
    ("The ferry was sold in January.", "January", "2031-01"),
    ("The ferry was sold in June.", "June", "2030-06"),
    ("The ferry will be sold in June.", "June", "2031-06"),
    ("The ferry will be sold in April of next year.", "April of next year", "2032-04"),
    ("The ferry was sold in July 2029.", "July 2029", "2029-07"),
    ("The ferry was sold last October.", "last October", "2030-10"),
    ("The ferry was sold in 2029.", "2029", "2029"),
    ("The ferry was sold last year.", "last year", "2030"),
    ("The ferry was sold the year before last.", "the year before last", "2029"),
    ("The ferry will be sold by the end of next year.", "the end of next year", "2032-12"),
    ("The ferry will be sold next month.", "next month", "2031-04"),
    ("The ferry was sold earlier this month.", "earlier this month", "2031-03"),
    ("The ferry was sold this week.", "this week", "2031-W11"),
    ("The ferry will be sold next week.", "next week", "2031-W12"),
    ("The ferry will be sold by Friday next week.", "Friday next week", "2031-03-21"),
    ("The ferry will be sold on Friday of next week.", "Friday of next week", "2031-03-21"),
    ("The ferry was sold in the spring of 2029.", "the spring of 2029", "2029-SP"),
    ("The ferry was sold last autumn.", "last autumn", "2030-FA"),
    ("The ferry will be sold next summer.", "next summer", "2031-SU"),
    ("Profits fell in the fourth quarter.", "the fourth quarter", "2030-Q4"),
    ("Profits fell in the first half of 2029.", "the first half of 2029", "2029-H1"),
    ("The shop opened in the 1990s.", "the 1990s", "199"),
    ("The shop opened in the 19th century.", "the 19th century", "18"),
    ("The shop closed over the weekend.", "the weekend", "2031-W10-WE"),
    ("The shop will close before Christmas.", "Christmas", "2031-12-25"),
    ("The shop will close on Good Friday.", "Good Friday", "2031-04-11"),
    ("The shop closed twelve days ago.", "twelve days ago", "2031-02-28"),
    ("The shop closed three weeks ago.", "three weeks ago", "2031-W08"),
    ("The shop closed two years ago.", "two years ago", "2029"),
    ("The shop has been closed for at least six months.", "at least six months", "P6M"),
    ("He was rowing for nearly six years.", "nearly six years", "P6Y"),
    ("He was rowing for two and a half years.", "two and a half years", "P2Y6M"),
    ("He was rowing for half an hour.", "half an hour", "PT30M"),
    ("The engine burned for 6 minutes 12 seconds.", "6 minutes 12 seconds", "PT6M12S"),
    ("He is a 44-year-old baker.", "44-year-old", "P44Y"),
    ("It was a three-day visit.", "three-day", "P3D"),
    ("It costs 40 talers a month.", "a month", "P1M"),
    ("He rows every day.", "every day", "P1D"),
    ("He rows every Monday.", "every Monday", "XXXX-WXX-1"),
    ("He has not rowed recently.", "recently", "PAST_REF"),
    ("He is now the mayor.", "now", "PRESENT_REF"),
    ("The shop was closed for several years.", "several years", "PXY"),
    ("The siren was tried on the second of this month.", "the second of this month", "2031-03-02"),
    ("She resigned at 6.40 on Friday evening.", "6.40 on Friday evening", "2031-03-07T18:40"),
    ("They fear the days ahead.", "the days ahead", "FUTURE_REF"),
    ("He rows every other Friday.", "every other Friday", "XXXX-WXX-5"),
    ("He left two Mondays ago.", "two Mondays ago", "2031-03-03"),
    ("He left in the early hours of Tuesday.", "the early hours of Tuesday", "2031-03-11TMO"),
    ("He left earlier in the week.", "earlier in the week", "2031-W11"),
    ("He left at 5 on Tuesday.", "5 on Tuesday", "2031-03-11T17:00"),
    ("The contract was signed on 2029/10/04.", "2029/10/04", "2029-10-04"),
    ("Profits fell over the next three quarters.", "the next three quarters", "P3Q"),
    ("Profits fell by a third from the quarter a year ago.", "the quarter a year ago", "2030"),
    ("The shop will be closed in Easter week.", "Easter week", "2031-W15"),
    ("The shop was closed in the first hours of the storm.", "the first hours", "PTXH"),
    ("Talks ended early on Sunday.", "early on Sunday", "2031-03-09TMO"),
    ("The shop was closed until mid-January.", "mid-January", "2031-01"),
    ("In April 31 people were hurt.", "April", "2031-04"),
    ("In February 20 shops closed.", "February", "2031-02"),
    ("He will be back in six months' time.", "six months' time", "2031-09"),
    ("She flies home tomorrow week.", "tomorrow week", "2031-03-20"),
    ("She was born in '68.", "'68", "1968"),
    ("She sang in the '90s.", "the '90s", "199"),
    ("It was the summer of '69.", "the summer of '69", "1969-SU"),
    ("The firm lost money in the fiscal year 2030.", "the fiscal year 2030", "2030"),
    ("Sales fell in the last half of 2029.", "the last half of 2029", "2029-H2"),
    ("Sales fell in the same month last year.", "the same month last year", "2030-02"),
    ("The school reopens on the Monday after Easter.", "the Monday after Easter", "2031-04-14"),
    ("He died last Oct. 23.", "last Oct. 23", "2030-10-23"),
    ("It was a several-year lease.", "several-year", "PXY"),
    ("He left shortly before dawn on Tuesday.", "shortly before dawn on Tuesday", "2031-03-11TMO"),
    ("It ended shortly before nine last night.", "shortly before nine last night", "2031-03-11T21:00"),
    ("He came through Tarn around four and left.", "around four", "2031-03-12T16:00"),
    ("The Friday explosions shook the town.", "Friday", "2031-03-07"),
    ("Prices fell on Friday, the fourth decline.", "Friday", "2031-03-07"),
    ("The streets were empty on Yom Kippur.", "Yom Kippur", "2030-10-07"),
    ("They danced on Lunar New Year.", "Lunar New Year", "2031-01-23"),
    ("For the week, shares fell.", "the week", "2031-W11"),
    ("The clinic is open every weekday at 9am.", "every weekday at 9am", "XXXX-WXX-WDT09:00"),
    ("The clinic closes at 5pm on Saturdays.", "5pm on Saturdays", "XXXX-WXX-6T17:00"),
    ("A train runs every Monday at 6.15 a.m. here.", "every Monday at 6.15 a.m.", "XXXX-WXX-1T06:15"),
    ("They meet every Friday evening at 8.", "every Friday evening at 8", "XXXX-WXX-5T20:00"),
    ("Tea is poured daily at five.", "daily at five", "XXXX-XX-XXT17:00"),
    ("The choir sings on weekday mornings.", "weekday mornings", "XXXX-WXX-WDTMO"),
    ("Sales rose in FY26.", "FY26", "2026"),
    ("Sales rose in Q2 FY26.", "Q2 FY26", "2026-Q2"),
    ("Sales rose in FY2025-26.", "FY2025-26", "2025/2026"),
    ("It was the worst of the 2025-26 season.", "2025-26", "2025/2026"),
    ("It was built in 1999-00.", "1999-00", "1999/2000"),
    ("It froze in the winter of 1979-80.", "the winter of 1979-80", "1979-WI"),
    ("Debt will fall by end-2032.", "end-2032", "2032-12"),
    ("Debt fell by end-September.", "end-September", "2030-09"),
    ("The town doubled over the past decade.", "the past decade", "P10Y"),
    ("He walked in at ten to three on Tuesday.", "ten to three on Tuesday", "2031-03-11T14:50"),
    ("It was announced at twenty to eleven.", "twenty to eleven", "2031-03-12T10:40"),
    ("He was let go at three the next morning.", "three the next morning", "2031-03-13T03:00"),
    ("They will fly at first light on Thursday.", "first light on Thursday", "2031-03-13TMO"),
    ("It was 7:32 in the morning of yesterday there.", "7:32 in the morning of yesterday", "2031-03-11T07:32"),
    ("They last spoke at Christmas in 2026.", "Christmas in 2026", "2026-12-25"),
    ("The money was sent on a Friday.", "a Friday", "XXXX-WXX-5"),
    ("He asked for one more week.", "one more week", "P1W"),
    ("She would return to Tarn in the morning.", "the morning", "2031-03-13TMO"),
    ("They spent the night in a hall.", "the night", "2031-03-11TNI"),
    ("They will appeal before the week is out.", "the week", "2031-W11"),
    ("The mayor declared mourning, beginning on Friday.", "Friday", "2031-03-14"),
    ("The ruling bars him from Saturday's vote.", "Saturday", "2031-03-15"),
    ("A hundred years ago today the lamp went out.", "A hundred years ago today", "1931-03-12"),
    ("The train left at 19.40 hrs on Monday.", "19.40 hrs on Monday", "2031-03-10T19:40"),
    ("It lay there for an hour and a quarter.", "an hour and a quarter", "PT1H15M"),
    ("They slept there the night before Christmas Eve.", "the night before Christmas Eve", "2030-12-23TNI"),
    ("She had flown in the evening before and slept.", "the evening before", "2031-03-11TEV"),
    ("We do not see it turn before August here.", "August", "2031-08"),
    ("The mayor told people to leave on Monday after a wall broke.", "Monday", "2031-03-10"),
    ("He was led away yesterday evening at twenty to nine.", "yesterday evening at twenty to nine", "2031-03-11T20:40"),
    ("They will try again at ten tomorrow.", "ten tomorrow", "2031-03-13T10:00"),
    ("The police do not see it opening before Saturday.", "Saturday", "2031-03-15"),
    ("They had cancelled classes for Friday.", "Friday", "2031-03-14"),
    ("see you in tarn on saturday, he posted", "saturday", "2031-03-08"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "words", "value"), FORMS, ids=[row[1] for row in FORMS])
def test_each_form_is_marked_exactly_and_resolved(times_in: Finder, text: str, words: str, value: str) -> None:
    """One expression, its very words, and its value."""
    assert [(t.text, t.value) for t in times_in(text, PUBLISHED)] == [(words, value)]


NO_TIMES = (
    "You may march on, said the second man.",
    "The quarter-finals were played in a hall with 2000 seats.",
    "Three quarters of them stayed.",
    "The train was doing 112 kilometres an hour.",
    "He reads the Sunday Times.",
    "She paid 1999 crowns for $2,010 worth of shares.",
    "They marched down from the hill with 30 people.",
    "He lives at 24 Mill Street.",
    "The wind fell and the door sprang open.",
    "They sang at the Balkan New Year fair.",
    "They sang at the Christmas market.",
    "March 45 wins in a row made her famous.",
    "The team won 25:61 and stood at 60:40.",
    "Version 2031.02.30 came out after 3.31.2.",
    "She lives at 31 June Street.",
    "She ran it at 3:75 a kilometre.",
    "They spoke of around four.",
)


@pytest.mark.parametrize("text", NO_TIMES)
def test_what_only_looks_like_a_time_is_left_alone(times_in: Finder, text: str) -> None:
    """Words of the calendar in other senses, counts and names are no times."""
    assert [t.text for t in times_in(text, PUBLISHED)] == []


def test_every_time_says_why(times_in: Finder) -> None:
    """No expression is resolved without a rule in words, and one that counts from a day names that day."""
    times = times_in("It opened on Monday, closed in January and will open again tomorrow at nine.", PUBLISHED)
    assert len(times) == 3
    assert all(t.rule and t.anchor == "2031-03-12" for t in times)
    assert "looks back" in times[0].rule
