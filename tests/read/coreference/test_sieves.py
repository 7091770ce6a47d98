"""The same noun said again, and what its articles tell."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one

FILLED = "The wind was cold. Nobody slept. The rain came. People left early. Fires burned. "


@pytest.mark.parametrize(
    ("first", "then", "same"),
    [
        ("The guard saw a ferry.", "The ferry was late.", True),
        ("The guard saw no ferry.", "The ferry was late.", False),
        ("The guard saw every ferry.", "The ferry was late.", False),
        ("The guard saw a ferry. " + FILLED, "The ferry was late.", False),
        ("The guard saw the ferry. " + FILLED, "The ferry was late.", True),
    ],
)
def test_articles_tell_whether_a_noun_is_the_one_said_before(parser: Parser, first: str, then: str, same: bool) -> None:
    """ "No ferry" and "every ferry" are none in particular, and "a ferry" is soon forgotten."""
    ferry = next(words for words in ("a ferry", "no ferry", "every ferry", "the ferry") if words in first)
    assert ("The ferry" in of_one(parser, f"{first} {then}", ferry)) == same


def test_all_of_a_kind_are_more_than_some(parser: Parser) -> None:
    """ "All guests" are not the few that the report spoke of."""
    assert "all guests" not in of_one(
        parser, "The guests of the fair came late. Rooms are for all guests.", "The guests of the fair"
    )


def test_the_whole_town_is_the_town_spoken_of(parser: Parser) -> None:
    """Words that take nothing out of what was said tell no other apart."""
    text = "The jury read a letter on Monday. The same letter was read in Brena. The long letter was burnt."
    assert of_one(parser, text, "a letter") == ["a letter", "The same letter"]
