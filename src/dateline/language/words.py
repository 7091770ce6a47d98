"""Goes in: words parted by white space. Comes out: their set, so that word lists stay readable."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())
