"""Stories of years past, levels that are no hours, and live pages under the dates of their days."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.reading import Time

Finder = Callable[..., tuple[Time, ...]]
# A Wednesday.
DAY = "2031-03-12"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In June 2019 he was elected. In October he resigned.", "2019-10"),
        ("He was sworn in on January 20, 2017. On February 3 he signed the order.", "2017-02-03"),
        ("In June 2019 the border closed. In January it opened.", "2020-01"),
        ("He was sworn in on January 20, 2017. He will speak on June 3.", "2031-06-03"),
        ("In June 2019 he was elected.\n\nIn October he resigned.", "2030-10"),
        ("She was born in May 2001. In October she won the cup.", "2030-10"),
        ("In June 2019 he was elected. A witness had spoken in October.", "2030-10"),
        ("In March 2020 cases rose. By June they had fallen.", "2020-06"),
        ("She joined in 2011. The next year she left.", "2012"),
        ("The war, which began in February 2022, killed 40 on March 10.", "2031-03-10"),
        ("It was the worst since October 2023, killing 20 on March 11.", "2031-03-11"),
        ("He was held on 3 March 2024. Two days later he was charged. He was freed on 20 April.", "2024-04-20"),
        ("She was held at 7am on 4 January. The police found the gun at 3pm.", "2031-01-04T15:00"),
        ("He was jailed in March 2024. He did not come back that autumn.", "2024-FA"),
        ("It was begun in May 2026. He has not seen it since February.", "2031-02"),
        ("It has flown every year since 1996 and will land by December.", "2031-12"),
        ("It was robbed in December 1987, when a cup went. It came back two years later.", "1989-12"),
        ("In 2027 it was put off from June to September.", "2027-09"),
        ("The pact, signed in 2027, ran out at the end of December.", "2030-12"),
        ("It burned in the summer of 2019. A law passed the following year bans fires.", "2020"),
        ("The ferry sank on Monday. It was built in 1987. The following year it was sold.", "1988"),
    ],
)
def test_a_story_keeps_its_year_through_its_paragraph(times_in: Finder, text: str, value: str) -> None:
    """What is told in the past behind a date of a year past goes on from it; a birth begins no story."""
    assert times_in(text, DAY)[-1].value == value


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The toll stood at 12.", []),
        ("The index closed at 3.", []),
        ("Officials put the number of missing at 9 on Tuesday.", ["Tuesday"]),
        ("The shop closed at 3.", ["3"]),
    ],
)
def test_a_level_is_no_hour(times_in: Finder, text: str, words: list[str]) -> None:
    """What is measured stands at a number, and a shop closes at an hour."""
    assert [t.text for t in times_in(text, DAY)] == words


def test_prose_under_a_date_counts_from_it(times_in: Finder) -> None:
    """The entries of a live page are of the day that stands over them."""
    text = "Monday 10 March\n\nThe storm arrives tonight.\n\nTuesday 11 March\n\nThe school will open tomorrow."
    assert [t.value for t in times_in(text, DAY)] == ["2031-03-10", "2031-03-10TNI", "2031-03-11", "2031-03-12"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Police came at 11.40pm on Saturday. A crew followed at 12.15am.", "2031-03-09T00:15"),
        ("It broke out at 10 p.m. on Saturday and was out by 7 a.m. in the town.", "2031-03-09T07:00"),
        ("The last bus left at 9 p.m. on Monday. A tree had fallen at 2 a.m. there.", "2031-03-10T02:00"),
        ("The shop opened at 9 a.m. on Monday. A thief came at 4 a.m. there.", "2031-03-10T04:00"),
    ],
)
def test_a_small_hour_behind_a_late_one_is_of_the_next_day(times_in: Finder, text: str, value: str) -> None:
    """A night that is told through goes on after midnight; what had happened before does not."""
    assert times_in(text, DAY)[-1].value == value
