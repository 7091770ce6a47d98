"""Parties: which body "the party" and "her party" mean."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one


@pytest.mark.parametrize(
    ("text", "words", "name", "same"),
    [
        ("The Civic League won 40 seats in May. The party was glad.", "The party", "Civic League", True),
        ("The Civic League won 40 seats in May. The centre-left party was glad.", "party", "Civic League", True),
        ("The Bakers' League met in May. The party was long.", "The party", "Bakers' League", False),
        (
            "Prime Minister Edda Rohn's Civic League lost. The Farmers Party won. Her party was sad, Rohn said.",
            "Her party",
            "Civic League",
            True,
        ),
    ],
)
def test_a_party_is_told_by_politics(parser: Parser, text: str, words: str, name: str, same: bool) -> None:
    """A league that wins seats or is a politician's is a party, one of bakers is none; hers is the one called hers."""
    assert any(m.endswith(words) for m in of_one(parser, text, name)) == same
