"""Whom "the witness" means."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one


@pytest.mark.parametrize(
    "told",
    [
        "Edvin Carver told the court on Monday that the bridge had shaken.",
        "Edvin Carver testified on Monday.",
        "Edvin Carver gave evidence on Monday.",
        "Edvin Carver took the stand on Monday.",
    ],
)
def test_the_witness_is_who_testified_last(parser: Parser, told: str) -> None:
    """By any way to say that somebody spoke before the court, though another was named since."""
    text = f"{told} Karl Olberg listened. The lawyer asked the witness whether he was sure."
    assert "the witness" in of_one(parser, text, "Edvin Carver")


def test_who_is_to_testify_is_no_witness_yet(parser: Parser) -> None:
    """ "Will testify" makes nobody the one who is asked now."""
    text = "Edvin Carver will testify next week. The lawyer asked the witness whether the bridge had shaken."
    assert "the witness" not in of_one(parser, text, "Edvin Carver")


def test_what_one_description_says_of_another_is_an_office_of_its_bearer(parser: Parser) -> None:
    """ "The engineer is the main witness": the witness is the engineer."""
    text = "The engineer is the main witness. Karl Olberg listened. The witness said he was sure."
    assert "The witness" in of_one(parser, text, "The engineer")
