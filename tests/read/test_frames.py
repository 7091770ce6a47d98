"""Clauses that only say that somebody spoke, or how the outlet knows."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Reading
from dateline.model.report import Report, Source
from dateline.read.statements import find_statements


@pytest.mark.parametrize(
    "text",
    [
        "The price is six crowns, says a contract which the Post has read.",
        "The price is six crowns in a contract seen by this newspaper.",
        "The mayor cut the ribbon, speaking at a fair in Pell.",
    ],
)
def test_how_it_is_known_is_no_statement(parser: Parser, text: str) -> None:
    """What only tells how words reached the page states nothing about the world."""
    report = Report("r-1", Source("text", "r"), None, "Pell Post", (), None, (), "en", None, None, None, text, (), "0")
    statements = find_statements(report, parser.parse(report), Reading("r-1")).statements
    assert statements
    assert all(not s.text.startswith(("which", "seen", "speaking")) for s in statements)


def test_what_others_saw_is_a_statement(parser: Parser) -> None:
    """“Which the police examined” tells what the police did."""
    text = "The thieves left a boat which the police examined on Friday."
    report = Report("r-1", Source("text", "r"), None, "Pell Post", (), None, (), "en", None, None, None, text, (), "0")
    statements = find_statements(report, parser.parse(report), Reading("r-1")).statements
    assert any(s.predicate == "examine" for s in statements)
