"""Leads: who opens a report under a description with "a"."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one

LEAD = "A Norwegian judge on Friday stopped the sale of the harbour. "


@pytest.mark.parametrize(
    ("text", "name", "same"),
    [
        ("Judge Edda Rohn said the town had no right to sell.", "Judge Edda Rohn", True),
        ("Justice Edda Rohn said the town had no right to sell.", "Justice Edda Rohn", True),
        ("Mayor Edda Rohn said the town would appeal.", "Mayor Edda Rohn", False),
    ],
)
def test_who_opens_a_report_unnamed_is_named_soon(parser: Parser, text: str, name: str, same: bool) -> None:
    """Who acts in the first sentence is the one named later with that office, where the report has one only."""
    assert ("A Norwegian judge" in of_one(parser, LEAD + text, name)) == same


def test_a_second_one_of_that_name_keeps_the_opening_open(parser: Parser) -> None:
    """Of two judges named, either could be the one who opens the report."""
    text = "A judge halted the sale on Monday. Vera Olberg wept. Judge Robin Carver and Judge Vera Olberg met later."
    assert of_one(parser, text, "A judge") == ["A judge"]


def test_who_acts_in_between_may_be_meant(parser: Parser) -> None:
    """ "The Norvik boss" is not the executive of the lead where somebody else is named right behind it."""
    text = "A shipping executive was jailed on Monday. Bo Rask, 45, paid officials. The Norvik boss, Uwe Rask, was ill."
    assert "A shipping executive" not in of_one(parser, text, "Uwe Rask")
