"""Goes in: a draft with its raw report. Comes out: the draft with its text, and a page's markup kept for the signals in it."""

from __future__ import annotations

from dataclasses import replace

from dateline.clean.decode import decode
from dateline.clean.draft import Draft
from dateline.clean.page_text import page_text
from dateline.errors import Empty, TooLarge


def find_body(draft: Draft) -> Draft:
    """Take the carrier's text as it is; extract it where there is only markup; else decode the bytes themselves."""
    raw = draft.raw
    text, markup = raw.field("text"), raw.field("html")
    if not text and not markup:
        decoded = decode(raw)
        if raw.source.kind in ("page", "archive"):
            markup = decoded
        else:
            text = decoded
    if not text and markup:
        _within(len(markup) // 20, draft)
        text = page_text(markup, draft.url)
    if not text or not text.strip():
        raise Empty(raw.source.address, "no text is left to read" if markup else "it is empty")
    _within(len(text), draft)
    return replace(draft, text=text, markup=markup)


def _within(length: int, draft: Draft) -> None:
    if length > draft.max_characters:
        limit = f"{draft.max_characters:,}"
        raise TooLarge(draft.raw.source.address, f"its text is longer than {limit} characters (max_characters)")
