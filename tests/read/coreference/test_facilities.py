"""Facilities: which name "the mine" or "the bridge" means."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import mentions, of_one


@pytest.mark.parametrize(
    ("text", "words", "same"),
    [
        ("Rescuers went to the Skarn Fell copper mine on Monday. Four men worked at Skarn Fell. ", "the mine", True),
        ("Four men were hurt at Skarn Fell, one of the oldest mines in Norway. ", "the mine", True),
        ("Four men were hurt at Skarn Fell, one of the oldest mines in Norway. ", "the pit", True),
        ("Four men were hurt at Skarn Fell, one of the oldest mines in Norway. ", "the town", False),
        ("Four men were hurt at Skarn Fell, one of the oldest mines in Norway. ", "the bridge", False),
        ("Four men were hurt in Skarn Fell. ", "the mine", False),
    ],
)
def test_a_noun_for_what_is_built_means_what_was_called_so(parser: Parser, text: str, words: str, same: bool) -> None:
    """ "The mine" is the place that the report calls a mine, by that noun or one for the same, and no other place."""
    assert (words in of_one(parser, f"{text}Police closed {words} on Friday.", "Skarn Fell")) == same


def test_the_mine_is_no_pronoun(parser: Parser) -> None:
    """ "Mine" as a noun is nobody's: no first person."""
    found = mentions(parser, "Police closed the mine on Friday. The choice was mine, said Edda Rohn.")
    assert next((m.text, m.form) for m in found if "mine" in m.text) == ("the mine", "nominal")
