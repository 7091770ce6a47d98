"""Lands: which country "the country" means, those of no map too."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one


@pytest.mark.parametrize(
    ("text", "words", "name", "same"),
    [
        (
            "The parliament of Dravonia met on Monday. Lawmakers said the country was poor.",
            "the country",
            "Dravonia",
            True,
        ),
        (
            "Dravonian farmers marched on Monday. They came from all of Dravonia. The country is poor.",
            "The country",
            "Dravonia",
            True,
        ),
        ("Farmers came to Velstad on Monday. They said the country was poor.", "the country", "Velstad", False),
        (
            "The parliament of Dravonia met. A dam was built in Norway last year. The country has no money.",
            "The country",
            "Dravonia",
            True,
        ),
        ("The chief rabbi left Europe. European papers said so. The country was glad.", "The country", "Europe", False),
    ],
)
def test_the_country_is_what_a_report_tells_to_be_one(
    parser: Parser, text: str, words: str, name: str, same: bool
) -> None:
    """A country of no map has a parliament or people called by it; one named once in passing is not meant."""
    assert (words in of_one(parser, text, name)) == same
