"""The pages as HTML."""

from __future__ import annotations

import re
from typing import Any

from dateline.tell.pages import corpus_page, story_page


def test_a_report_can_not_write_markup(made: Any) -> None:
    """Tags in a report's text reach the page as text."""
    page = corpus_page([(made.related, made.reports)], "Record", 2)
    assert "&lt;b&gt;pilots&lt;/b&gt;" in page
    assert "<b>pilots" not in page


def test_a_self_contained_page_asks_nobody(made: Any) -> None:
    """No source, style or script is fetched from an address."""
    page = corpus_page([(made.related, made.reports)], "Record", 2)
    assert not re.search(r"<(?:script|img|link|iframe)[^>]+(?:src|href)=[\"'](?!data:)", page)
    assert "default-src 'none'" in page


def test_the_page_says_what_is_doubted_and_why(made: Any) -> None:
    """A date error stands on the page with what it should be and its reason."""
    page = story_page(made.related, made.reports)
    assert "the other report is earlier" in page
    assert "2033-05-02" in page


def test_a_corpus_without_stories_says_what_to_do() -> None:
    """An empty record is explained rather than blank."""
    assert "No reports have been read yet" in corpus_page([], "Record", 0)
