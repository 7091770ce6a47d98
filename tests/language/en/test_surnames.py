"""Which words of a person's name stand alone for its bearer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.language.en.surnames import short_forms, stands_in, surnames


@pytest.mark.parametrize(
    ("full", "alone"),
    [
        ("ana ruiz soto", {"ruiz", "soto"}),
        ("ana ruiz de soto", {"ruiz", "soto"}),
        ("edda van der rohn", {"rohn"}),
        ("edda m rohn", {"rohn"}),
        ("edda maria rohn", {"rohn"}),
        ("edda rohn", {"rohn"}),
    ],
)
def test_surnames_are_no_particles_initials_or_given_names(full: str, alone: set[str]) -> None:
    """Either surname of two names its bearer; what stands between given name and surname otherwise does not."""
    assert set(surnames(tuple(full.split()))) == alone


@given(st.lists(st.text("abc", min_size=1, max_size=3), min_size=1, max_size=12).map(tuple))
def test_a_short_form_is_shorter_and_stands_in_the_name(full: tuple[str, ...]) -> None:
    """Whatever the words, a short form of several is part of the name, and none is the whole."""
    for short in short_forms(full):
        assert stands_in(short, full) if len(short) > 1 else short[0] in full
