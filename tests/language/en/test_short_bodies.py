"""Short forms of bodies: what a party goes by."""

from __future__ import annotations

import pytest

from dateline.language.en.short_bodies import party_shorts


@pytest.mark.parametrize(
    ("short", "full"),
    [
        (("labour",), ("farmers'", "labour", "party")),
        (("nationals",), ("national", "league")),
        (("social", "democrats"), ("social", "democratic", "party")),
        (("liberals",), ("liberal", "party")),
    ],
)
def test_a_party_goes_by_its_word_or_its_members(short: tuple[str, ...], full: tuple[str, ...]) -> None:
    """The word before the noun, and its plural."""
    assert short in party_shorts(full)


def test_no_other_body_goes_by_its_members() -> None:
    """ "The Nationals" are no "National Bank", and a league's adjective alone is nobody."""
    assert not party_shorts(("national", "bank"))
    assert ("national",) not in party_shorts(("national", "league"))
