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


def test_what_lies_in_a_phrase_of_its_own_is_no_mention(parser: Parser) -> None:
    """The corpora have the families of "families who fear for their homes" once."""
    found = phrases(parser, "Families who fear for their homes have met. They were angry.")
    assert "Families who fear for their homes" in found
    assert "They" in found
    assert "their" not in found


def test_all_of_us_is_one_phrase(parser: Parser) -> None:
    """With "all of" before it a pronoun is no smaller."""
    assert "All of us" in phrases(parser, "All of us went home.")


def test_a_list_without_and_is_no_apposition(parser: Parser) -> None:
    """What the parser takes for an apposition is of the phrase only if reading joined the two."""
    found = phrases(parser, "She praised the roads, the schools, the parks of the town.")
    assert "the roads" in found
