"""What the words of a name say of its kind."""

from __future__ import annotations

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one


def test_a_body_named_after_a_town_that_is_a_given_name_too_is_a_body(parser: Parser) -> None:
    """ "Florence Diocese" is no Florence: "it" can mean the body."""
    assert "It" in of_one(parser, "Florence Diocese paid the victims on Monday. It apologised.", "Florence Diocese")
