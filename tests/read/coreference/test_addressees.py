"""Forms of address: who presides, and the "you" of a sentence that calls upon them."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import mentions, of_one


def test_a_form_of_address_is_one_with_you(parser: Parser) -> None:
    """ "You" in a sentence with "Madam Chair" is she, and she is the same each time."""
    text = "Thank you, Madam Chair. The harbour needs a new wall.\n\nMadam Chair, the board has the money."
    assert of_one(parser, text, "Madam Chair") == ["you", "Madam Chair", "Madam Chair"]


def test_who_is_addressed_is_not_the_one_of_that_office_in_the_report(parser: Parser) -> None:
    """A speech before a chairwoman can tell of another."""
    text = "Edda Rohn, the chair of the fund, resigned.\n\nThank you, Madam Chair, for your time."
    assert "Madam Chair" not in of_one(parser, text, "Edda Rohn")


@pytest.mark.parametrize("text", ["Thank you, Madam Chair Edda Rohn.", "The chair was new."])
def test_an_office_with_a_name_or_without_a_form_calls_nobody(parser: Parser, text: str) -> None:
    """ "Madam Chair" right before a name is that name's title, "the chair" a description."""
    assert all(m.text != "Madam Chair" for m in mentions(parser, text))


def test_who_speaks_or_asks_under_a_label_is_not_she(parser: Parser) -> None:
    """ "She" in a correspondent's turn is neither he nor the host who asks."""
    text = (
        "ADA ROE: Ida Krull has lost her job. Neil Marr, how did she take it?\n"
        "NEIL MARR: With grace, Ada. She came out.\n"
        "ADA ROE: And then?\nNEIL MARR: She wept."
    )
    assert [m for m in of_one(parser, text, "Ida Krull") if m.casefold() == "she"] == ["she", "She", "She"]


@pytest.mark.parametrize("text", ["Ama Lund, you are right about it.", "Thank you, Ama Lund, for the harbour."])
def test_whom_a_speaker_calls_by_name_is_you(parser: Parser, text: str) -> None:
    """A name between commas, right before "you" or behind "thank you"."""
    assert "you" in of_one(parser, text, "Ama Lund")


def test_of_two_who_are_called_neither_is_you(parser: Parser) -> None:
    """ "You" is whoever is called upon alone."""
    text = "Ama Lund, you and I agree; Edda Rohn, you are wrong."
    assert of_one(parser, text, "Ama Lund") == ["Ama Lund"]
