"""Whose office a description says it is."""

from __future__ import annotations

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one


def test_a_clause_of_hers_tells_that_a_bodys_chief_is_no_man(parser: Parser) -> None:
    """ "Norvik's chief executive wrote that she …" is not the man who was called the chief executive before."""
    text = (
        "Gordon Olberg, the chief executive, spoke on Monday. The chief executive was tired. "
        "Norvik's chief executive wrote that she had read it."
    )
    assert not any("Norvik" in words for words in of_one(parser, text, "Gordon Olberg"))


def test_the_heads_of_two_bodies_are_two(parser: Parser) -> None:
    """The body may stand before the noun, or before a title."""
    text = "Norvik Works chairman Gordon Olberg spoke. The Halver Group was glad. The Halver Group chairman left."
    assert not any("Halver" in words for words in of_one(parser, text, "Gordon Olberg"))


def test_the_new_minister_is_who_is_said_to_be_it(parser: Parser) -> None:
    """Not the prime minister, who is named nearer."""
    text = (
        "Sanna Rohn is the new finance minister of Kelmara. Prime Minister Ida Holm presented her. "
        "The new minister was born in Tampere."
    )
    assert "The new minister" in of_one(parser, text, "Sanna Rohn")
