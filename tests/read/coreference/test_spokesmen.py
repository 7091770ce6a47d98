"""Spokesmen: "he" behind what a spokesman said is whom he speaks for."""

from __future__ import annotations

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one


def test_he_is_whom_a_spokesman_speaks_for(parser: Parser) -> None:
    """The mayor whom the news is about is "he" in the next sentence, not who spoke for him."""
    text = "Mayor Edvin Carver will not resign, spokesman Karl Olberg said on Monday. He has led Brena since 2019."
    assert "He" in of_one(parser, text, "Mayor Edvin Carver")


def test_a_spokesman_who_goes_on_is_he(parser: Parser) -> None:
    """Where "he" says something too, or nobody else is there, it is the spokesman."""
    text = "Mayor Edvin Carver will resign, spokesman Karl Olberg said on Monday. He added that Carver was ill."
    assert "He" in of_one(parser, text, "Karl Olberg")
    assert "He" in of_one(parser, "A spokesman spoke on Monday. He has led Brena since 2019.", "A spokesman")
