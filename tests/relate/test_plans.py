"""What reports announce and what became of it, on invented text."""

from __future__ import annotations

from itertools import permutations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Read
from dateline.model.record import Plan
from dateline.model.report import Report, Source
from dateline.read import read
from dateline.relate.plans import follow_plans


def reads_of(parser: Parser, *texts: str) -> tuple[Read, ...]:
    found = []
    for number, text in enumerate(texts, 1):
        published = f"2031-05-{number:02}T09:00:00+00:00"
        source, outlet = Source("text", "r"), f"Outlet {number}"
        report = Report(
            f"r{number}", source, None, outlet, (), None, (), "en", published, None, None, text, (), ""
        )  # fmt: skip
        found.append(Read(report, read(report, parser)))
    return tuple(found)


def plans(parser: Parser, *texts: str) -> tuple[Plan, ...]:
    return follow_plans(reads_of(parser, *texts), ())


@pytest.mark.parametrize(
    ("announced", "later", "outcome"),
    [
        ("The queen will open the Orlo bridge.", "The queen opened the Orlo bridge.", "happened"),
        ("The queen will open the Orlo bridge.", "The opening of the Orlo bridge was called off.", "cancelled"),
        ("The queen will open the Orlo bridge.", "The opening of the Orlo bridge was postponed.", "postponed"),
        (
            "The fair will begin at 10 a.m. on Friday.",
            "The fair will now begin at noon on Friday, the town says.",
            "postponed",
        ),
        (
            "Filling of the Orlo canal will begin on 20 May.",
            "A court barred the town from filling the Orlo canal.",
            "cancelled",
        ),
        (
            "Talks between the union and the yard are to begin on Friday.",
            "After four hours of talks the yard gave way on Friday.",
            "happened",
        ),
        ("The queen will open the Orlo bridge.", "Herring prices rose in the north.", "unreported"),
    ],
)
def test_a_plan_is_followed_into_later_reports(parser: Parser, announced: str, later: str, outcome: str) -> None:
    """What a later report says of the thing announced decides the outcome; silence leaves it unreported."""
    found = plans(parser, announced, later)
    assert [p.outcome for p in found if p.announced.report == "r1"] == [outcome]
    assert (found[0].passage is None) == (outcome == "unreported")


@pytest.mark.parametrize(
    "text",
    [
        "The minister could not be reached.",
        "You can see the lighthouse from the pier.",
        "The mayor, who would not comment, left early.",
        "The vote had been due in spring.",
    ],
)
def test_what_nobody_announces_is_no_plan(parser: Parser, text: str) -> None:
    """Possibilities, refusals and plans that are only recalled are not announcements."""
    assert plans(parser, text) == ()


def test_two_joined_infinitives_are_two_plans(parser: Parser) -> None:
    """“Is expected to meet … and then to tour …” announces two things."""
    found = plans(parser, "The envoy is expected to meet the mayor of Orlo and then to tour the shipyard.")
    assert len(found) == 2


def test_a_plan_is_due_in_edtf(parser: Parser) -> None:
    """A part of a day, a season or a week is written as days, never as a TIMEX3 code."""
    found = plans(parser, "The queen will open the bridge on Friday evening. The fair will follow next week.")
    assert [p.due for p in found] == ["2031-05-02", "2031-05-05/2031-05-11"]


def test_the_order_of_reports_does_not_matter(parser: Parser) -> None:
    """The same reads in any order give the same plans."""
    reads = reads_of(
        parser,
        "The queen will open the Orlo bridge. A fair is to be held at Orlo.",
        "The Orlo fair was called off.",
        "The queen opened the Orlo bridge.",
    )
    first = follow_plans(reads, ())
    assert first
    assert all(follow_plans(order, ()) == first for order in permutations(reads))
