"""What a story's page shows, before it is HTML."""

from __future__ import annotations

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
