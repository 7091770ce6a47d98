"""Nouns for persons and bodies: whom "the contractor" means where a body is called so."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Halver Works, a contractor from Brena, dug the shaft. ", True),
        ("The contractor, Halver Works, dug the shaft. ", True),
        ("Halver Works dug the shaft for a contractor. ", False),
        ("Halver Works dug the shaft. Edda Rohn, a contractor, was there. ", False),
    ],
)
def test_a_contractor_is_a_body_where_one_is_called_so(parser: Parser, text: str, same: bool) -> None:
    """A noun for both means the body that has it in apposition, and no body where only a person has it."""
    assert (
        "The contractor" in of_one(parser, f"{text}The contractor was paid on Friday.", "Halver Works")[-1:]
    ) == same
