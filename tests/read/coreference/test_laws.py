"""Laws: "this bill" for the one that was named."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one

ACT = "The chamber passed the Harbour Safety Act on Monday. Ships must now carry rafts. {} was late."


@pytest.mark.parametrize(
    ("words", "same"), [("This bill", True), ("This legislation", True), ("This harbour", False), ("A bill", False)]
)
def test_a_law_is_pointed_at_by_any_of_its_nouns(parser: Parser, words: str, same: bool) -> None:
    """Only with "this" or "that" before it: another noun for a law without them can be another law."""
    assert (words in of_one(parser, ACT.format(words), "Harbour Safety Act")) == same
