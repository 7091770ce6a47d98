"""What a story's page shows, before it is HTML."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from dateline.tell.pages.view import view_story


def test_a_citation_carries_the_exact_words(made: Any) -> None:
    """Every citation opens on the words that the offsets hold."""
    view = view_story(made.related, made.reports)
    assert [c.words for c in view.brief[0].cites] == ["Four boats sank on Monday", "Four boats sank on Tuesday"]


def test_coverage_tells_own_copied_and_absent_apart(made: Any) -> None:
    """An editor sees who has a fact of their own and who took it."""
    view = view_story(made.related, made.reports)
    assert [row.cells for row in view.coverage] == [("sourced", "copied")]


def test_dated_and_undated_facts_are_parted(made: Any) -> None:
    """The timeline holds only what has a day; nothing else is lost."""
    view = view_story(made.related, made.reports)
    assert [row.fact.id for row in view.timeline] == ["f-sank"]
    assert [row.fact.id for row in view.undated] == ["f-open"]


def test_anchors_differ_between_stories_of_a_page(made: Any) -> None:
    """Two stories on one page never share an anchor."""
    first = view_story(made.related, made.reports, "s1-")
    second = view_story(made.related, made.reports, "s2-")
    anchors = [r.anchor for v in (first, second) for r in v.reports]
    assert len(set(anchors)) == 4


def test_a_date_in_dispute_is_written_as_a_person_writes_it(made: Any) -> None:
    """With its weekday, and who is behind it."""
    (dispute,) = view_story(made.related, made.reports).disagreements
    assert [(v.value, v.origins) for v in dispute.values] == [
        ("Mon 2 May 2033", "QPA"),
        ("Tue 3 May 2033", "Second Paper"),
    ]


def test_reports_of_one_outlet_are_told_apart(made: Any) -> None:
    """By their days, or by a number where that is not enough; one passage of each report is cited."""
    one = made.reports["one"]
    twice = {"one": one, "two": replace(made.reports["two"], outlet=one.outlet)}
    assert [c.label for c in view_story(made.related, twice).brief[0].cites] == [
        "First Paper, 2 May",
        "First Paper, 3 May",
    ]
    same = {id: replace(report, published="2033-05-02") for id, report in twice.items()}
    assert [c.label for c in view_story(made.related, same).brief[0].cites] == [
        "First Paper, 2 May (1)",
        "First Paper, 2 May (2)",
    ]


def test_a_fact_keeps_its_address(made: Any) -> None:
    """Its anchor is its id, whatever stands before it on the page."""
    assert view_story(made.related, made.reports).timeline[0].anchor == "f-sank"
