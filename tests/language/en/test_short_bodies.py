"""Short forms of bodies' names."""

from __future__ import annotations

import pytest

from dateline.language.en.short_bodies import is_cut


@pytest.mark.parametrize(
    ("short", "full", "cut"),
    [
        ("norvik trust", "norvik health and social care trust", True),
        ("norvik union", "norvik teachers union", False),
        ("norvik care", "norvik health and social care trust", False),
    ],
)
def test_only_a_long_name_is_cut_to_its_first_and_last_word(short: str, full: str, cut: bool) -> None:
    """Two unions of one town are two; nobody says all of a name that joins its parts with "and"."""
    assert is_cut(tuple(short.split()), tuple(full.split())) is cut
