"""Goes in: tokens from one to before another. Comes out: the stretch without what only leads over to it."""

from __future__ import annotations

from dateline.model.parse import Sentence
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


def bounds(page: Page, at: int, sentence: Sentence) -> Stretch:
    """The part of a sentence between semicolons, or behind "… adds:", that a token stands in."""
    first, last = sentence.first, sentence.last
    for token in page.tokens[sentence.first : sentence.last]:
        added = token.text == ":" and token.i > first and page.tokens[token.i - 1].tag.startswith("VB")
        if (token.text == ";" or (added and token.i < at)) and page.free(token.i):
            if token.i < at:
                first = token.i + 1
            elif last == sentence.last:
                last = token.i
    return first, last


def is_clause(page: Page, first: int, last: int) -> bool:
    """Whether the stretch has a verb that could be finite or a subject."""
    return any(t.tag in _FINITE or t.dep in SUBJECTS for t in page.tokens[first:last])
