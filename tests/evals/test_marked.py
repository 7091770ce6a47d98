"""Marked stories: what people write down, as reports and gold."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from evals.marked import FOLDER, gold, stories, story, write

STORY = """# entities: key | name | kind
p1 | Ama Lund | person
o1 | Orla Line | organization
=== REPORT ===
id: a-1
url: https://a.example/1
outlet: Post
published: 2031-03-04
title: {p1:Owner} held
---
{p1:The owner of {o1:the line}} was held. {p1:She} sold {o1:it}.
{p1:Ama Lund} wept; {p1:she} left.
"""


def test_marks_nest_and_leave_the_text_as_it_was_published() -> None:
    """Each mark is a span of the text without marks; the title is bare."""
    (report,) = story("a", STORY).reports
    assert report.text == "The owner of the line was held. She sold it.\nAma Lund wept; she left."
    assert report.head["title"] == "Owner held"
    found = {(report.text[start:end], key) for start, end, key in report.mentions}
    assert {("The owner of the line", "p1"), ("the line", "o1"), ("it", "o1"), ("she", "p1")} <= found


def test_a_corpus_says_which_of_equal_words_are_meant(tmp_path: Path) -> None:
    """The gold that is written has each passage by its words and their occurrence."""
    written = STORY.replace("wept; {p1:she} left", "wept. She, a nurse, saw {p1:She} left")
    told = story("a", written)
    write(told, tmp_path)
    held = json.loads((tmp_path / "a" / "gold.json").read_text())
    assert held == gold(told)
    assert {"report": "a-1", "quote": "She", "nth": 3} in held["entities"][0]["mentions"]


@pytest.mark.parametrize(
    ("wrong", "told"), [("{p1:she", "does not close"), ("she}", "none opens"), ("{p9:she}", "no entity 'p9'")]
)
def test_a_wrong_mark_is_told_with_its_place(wrong: str, told: str) -> None:
    """An annotator learns which report it is in."""
    with pytest.raises(ValueError, match=told) as error:
        story("a", STORY.replace("{p1:she}", wrong))
    assert "a-1" in str(error.value)


def test_the_stories_that_ship_are_well_formed() -> None:
    """Every report has its head and marks, and no id twice."""
    reports = [report for told in stories(FOLDER) for report in told.reports]
    assert len({r.head["id"] for r in reports}) == len(reports) > 200
    assert all(r.mentions and r.text and all(r.head.values()) for r in reports)


def test_a_head_without_a_line_is_told_by_its_story() -> None:
    """An annotator who forgot the outlet learns that, and in which file."""
    with pytest.raises(ValueError, match="a: its head has no outlet"):
        story("a", re.sub(r"outlet: .*\n", "", STORY))
