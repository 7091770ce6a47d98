"""Nations: whom "the Spaniard" and "the French leader" mean, and whom they can't."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import mentions, of_one

TALKS = "French President Luc Maret met German Chancellor Uwe Brandt on Monday. {}"
FRONT = "Russian President Oleg Vetrov met Ukraine's president Taras Bondar. {}"
OF = "Taras Bondar, the president of Ukraine, met {} Uwe Brandt. The German leader smiled."


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (TALKS.format("The French leader was glad."), "The French leader", "President Luc Maret"),
        (TALKS.format("The German leader was glad."), "The German leader", "Chancellor Uwe Brandt"),
        (FRONT.format("The Kremlin leader smiled."), "The Kremlin leader", "President Oleg Vetrov"),
        (FRONT.format("The Ukrainian leader smiled."), "The Ukrainian leader", "Taras Bondar"),
        (OF.format("German Prime Minister"), "The German leader", "Prime Minister Uwe Brandt"),
        ("Spain's Ana Vidal met Mexico's Luis Ortega. The Spaniard won.", "The Spaniard", "Ana Vidal"),
        ("Dutch rider Ruben Vos met Spain's Luis Ortega. The Dutchman won.", "The Dutchman", "Ruben Vos"),
    ],
)
def test_a_nation_tells_who_is_meant(parser: Parser, text: str, words: str, name: str) -> None:
    """The person of that country, for "leader" the one who leads it."""
    assert words in of_one(parser, text, name)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Spain's Ana Vidal won on Sunday. The Dane was sad.", "The Dane", "Ana Vidal"),
        (OF.format("German Deputy Prime Minister"), "The German leader", "Taras Bondar"),
    ],
)
def test_nobody_is_of_another_nation(parser: Parser, text: str, words: str, name: str) -> None:
    """A description of one nation leaves the only person named alone, who is of another."""
    assert words not in of_one(parser, text, name)


def test_leaders_of_two_nations_are_two(parser: Parser) -> None:
    """One noun for two countries' people never joins them, though nobody is named."""
    found = {m.text: m.cluster for m in mentions(parser, "The Kremlin leader met the Ukrainian leader in May.")}
    assert found["The Kremlin leader"] != found["the Ukrainian leader"]


def test_a_people_of_two_words_is_no_name_but_somebody_of_it(parser: Parser) -> None:
    """ "The New Zealander" is the coach whom the report has told to be one."""
    text = "Brena sacked Robin Carver, a New Zealander, on Monday. The New Zealander blamed nobody."
    assert "The New Zealander" in of_one(parser, text, "Robin Carver")
