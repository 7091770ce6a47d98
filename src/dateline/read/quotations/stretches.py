"""Goes in: tokens from one to before another. Comes out: the stretch without what only leads over to it."""

from __future__ import annotations

from dateline.read.quotations.page import Page
from dateline.read.quotations.subjects import SUBJECTS

Stretch = tuple[int, int]
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_OPENING = frozenset(",:;-–—.")
_CLOSING = frozenset({",", ".", ";", ":", "-", "–", "—", "!", "?", "(", "["})


def trimmed(page: Page, first: int, last: int) -> Stretch:
    """Without "that", commas and marks at its edges."""
    while first < last:
        token = page.tokens[first]
        that = token.text.casefold() == "that" and token.dep == "mark"
        link = token.text.casefold() in ("and", "but") and token.dep == "cc"
        if not (that or link or (token.text in _OPENING and token.pos == "PUNCT")):
            break
        first += 1
    while last > first and page.tokens[last - 1].text in _CLOSING:
        last -= 1
    return first, last


def is_clause(page: Page, first: int, last: int) -> bool:
    """Whether the stretch has a verb that could be finite or a subject."""
    return any(t.tag in _FINITE or t.dep in SUBJECTS for t in page.tokens[first:last])
