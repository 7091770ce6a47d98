"""Letters and coined short forms, and the bodies that they are short for."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one


@pytest.mark.parametrize(
    ("text", "full", "short", "same"),
    [
        ("The Office for Mine Safety (Ofmin) agreed. Ofmin is new.", "Office for Mine Safety", "Ofmin", True),
        ("Bayern Munich (Germany) won the cup. Germany was glad.", "Bayern Munich", "Germany", False),
    ],
)
def test_a_coined_short_form_in_brackets_is_the_body(
    parser: Parser, text: str, full: str, short: str, same: bool
) -> None:
    """It opens with one of the name's initials; a country in brackets is where the body is."""
    assert (short in of_one(parser, text, full)) == same


def test_letters_of_another_language_are_told_by_calling_them_so(parser: Parser) -> None:
    """ "Known by its initials MRN", though the name has others."""
    text = "The National Reform Movement, known by its Portuguese initials MRN, won. The MRN cheered."
    assert of_one(parser, text, "National Reform Movement").count("MRN") == 2
