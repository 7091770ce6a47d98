"""Mentions widened to the phrases that a corpus of coreference has."""

from __future__ import annotations

from dateline.model.parse import Parser
from dateline.model.reading import Reading
from dateline.read.coreference import find_coreference
from dateline.read.names import find_names
from evals.coreference import report_of
from evals.phrases import widened


def phrases(parser: Parser, text: str) -> list[str]:
    """The widened mentions of a text."""
    report = report_of("r-1", text)
    parse = parser.parse(report)
    reading = Reading("r-1")
    for extract in (find_names, find_coreference):
        reading = extract(report, parse, reading)
    return [text[start:end] for _, (start, end) in widened(parse, reading.mentions)]


def test_a_relative_clause_belongs_to_its_noun(parser: Parser) -> None:
    """The phrase of "the mayor" runs to the end of the clause that tells which one."""
    assert "The mayor who resigned on Monday" in phrases(parser, "The mayor who resigned on Monday has returned.")


def test_a_name_and_its_apposition_are_one(parser: Parser) -> None:
    """Joined by reading, the two make one phrase and no second mention."""
    found = phrases(parser, "Edda Rohn, the mayor of Marton, has resigned.")
    assert "Edda Rohn, the mayor of Marton" in found
    assert "the mayor of Marton" not in found


def test_a_closing_mark_goes_with_its_opening_one(parser: Parser) -> None:
    """A bracket that opens in a phrase closes in it."""
    assert "The board (a committee of nine)" in phrases(parser, "The board (a committee of nine) has met on Monday.")
