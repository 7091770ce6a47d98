"""Quotation marks: what stands between them, told from apostrophes, inches and strays."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.read.quotations.marks import find_quoted

CASES = [
    ('"Go," she said. "Now."', ["Go,", "Now."]),
    ("“One ‘two’ three,” he said.", ["One ‘two’ three,"]),
    ("‘It’s the miners’ choice,’ he said. ‘Yes.’", ["It’s the miners’ choice,", "Yes."]),
    ("'It's the miners' choice,' he said.", ["It's the miners' choice,"]),
    ("«Schön», sagte er. »So« und „gut“.", ["Schön", "So", "gut"]),
    ("The boys' club of the '90s, rock 'n' roll, the dogs' bowl", []),
    ('A 5" pipe, 6\'2" tall, 3" wide', []),
    ('"He is 6\'2" tall," she said. "Really."', ["He is 6'2\" tall,", "Really."]),
    ('“Mixed marks," he said', ["Mixed marks,"]),
    ("She said 'no' to it", ["no"]),
]


def inner(text: str) -> list[str]:
    """The quoted words of a text of one paragraph a line."""
    paragraphs, at = [], 0
    for line in text.split("\n"):
        paragraphs.append((at, at + len(line)))
        at += len(line) + 1
    return [text[q.inner_start : q.inner_end] for q in find_quoted(text, tuple(paragraphs))]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=lambda v: str(v)[:24])
def test_quoted_words_are_told_from_apostrophes_and_inches(text: str, expected: list[str]) -> None:
    """Each convention of marks gives its words, and no apostrophe or measure opens a quotation."""
    assert inner(text) == expected


def test_paragraphs_that_reopen_carry_one_quotation_on() -> None:
    """A quotation over paragraphs closes once; the paragraphs between reopen it."""
    text = "“One.\n“Two.\n“Three,” he said."
    paragraphs = ((0, 5), (6, 11), (12, 30))
    found = find_quoted(text, paragraphs)
    assert [(q.closed, q.reopens) for q in found] == [(False, False), (False, True), (True, True)]


def test_a_mark_left_open_ends_with_its_paragraph() -> None:
    """A lost closing mark can't swallow what follows the paragraph."""
    text = '"Lost and\nnext line "found"'
    assert inner(text) == ["Lost and", "found"]


@given(st.text(alphabet="ab 's\"“”‘’«»„`'5.,!\n😀(", max_size=200))
def test_any_marks_give_ordered_stretches_within_their_paragraph(text: str) -> None:
    """Unbalanced and mixed marks never overlap, leave their paragraph or raise."""
    paragraphs, at = [], 0
    for line in text.split("\n"):
        paragraphs.append((at, at + len(line)))
        at += len(line) + 1
    found = find_quoted(text, tuple(paragraphs))
    for quote in found:
        assert any(a <= quote.start < quote.inner_start < quote.inner_end <= quote.end <= b for a, b in paragraphs)
    assert all(a.end <= b.start for a, b in pairwise(found))
