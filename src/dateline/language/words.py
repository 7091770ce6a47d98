"""Goes in: words. Comes out: their set, so that word lists stay readable, or one of them in plain letters."""

from __future__ import annotations

from unicodedata import combining, normalize


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


def unaccented(word: str) -> str:
    """A word without its accents, as another keyboard writes it: "leo" for "léo"."""
    return "".join(c for c in normalize("NFKD", word) if not combining(c))
