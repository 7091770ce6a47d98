"""Person nouns: what dictionaries have for a human being."""

from __future__ import annotations

import pytest

from dateline.language.en.person_nouns import is_in_wordnet


@pytest.mark.parametrize(
    ("noun", "person"),
    [("oboist", True), ("metallurgist", True), ("boffin", True), ("mutation", False), ("party", False), ("x", False)],
)
def test_nouns_whose_first_sense_is_a_person_are_in(noun: str, person: bool) -> None:
    """Those that mean something else first, and what no dictionary has, are not."""
    assert is_in_wordnet(noun) == person
