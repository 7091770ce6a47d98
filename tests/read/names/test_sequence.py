"""What the sentences behind a name tell of its kind."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one


def test_a_given_name_that_a_town_has_too_is_a_persons(parser: Parser) -> None:
    """ "Orlando Fortes" is no team of Orlando, and "He", which opens the next sentence, is he."""
    text = "Orlando Fortes is broad, gold-ringed and hoarse. He has not slept properly since Monday."
    assert "He" in of_one(parser, text, "Orlando Fortes")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bo Lund closed the plant. Ferrox Holdings is broad and poor. He has not slept since Monday.", "Bo Lund"),
        ("She asked Jens Lund to stay. Ferrox Holdings was stunned. He left on Monday.", "Jens Lund"),
    ],
)
def test_he_behind_a_body_is_whom_the_report_named_before(parser: Parser, text: str, name: str) -> None:
    """A "He" behind a body's name tells nothing of it where somebody else was named."""
    assert "He" in of_one(parser, text, name)
