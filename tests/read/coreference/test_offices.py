"""What a description says its bearer is: nouns in several words, and the people of a country."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one


@pytest.mark.parametrize("noun", ["scrum-half", "goalkeeper", "centre-back"])
def test_a_players_position_is_told_by_a_noun_with_a_hyphen_too(parser: Parser, noun: str) -> None:
    """ "The scrum-half" is whom the report calls so beside the name."""
    text = f"Brena lost Edvin Carver, the {noun}. Karl Olberg won the cup. The {noun} said he was tired."
    assert f"The {noun}" in of_one(parser, text, "Edvin Carver")


def test_a_position_before_a_name_is_what_its_bearer_is(parser: Parser) -> None:
    """ "Scrum-half Edvin Carver" is later the scrum-half, though another was named since."""
    text = "Brena sent off scrum-half Edvin Carver. Coach Karl Olberg was angry. The scrum-half went home."
    assert "The scrum-half" in of_one(parser, text, "Edvin Carver")


def test_people_called_by_two_words_are_no_name(parser: Parser) -> None:
    """ "The New Zealander" is whom the report speaks of, as "the Spaniard" would be."""
    text = "Edvin Carver left Brena on Monday. The New Zealander said he was tired."
    assert "The New Zealander" in of_one(parser, text, "Edvin Carver")
