"""Goes in: a draft with its raw report. Comes out: the draft with its text as it came, or its markup."""

from __future__ import annotations

from dataclasses import replace

from dateline.clean.decode import decode
from dateline.clean.draft import Draft
from dateline.errors import Empty


def find_body(draft: Draft) -> Draft:
    """Take the carrier's text as it is; keep its markup where there is no text; else decode the bytes themselves."""
    raw = draft.raw
    text, markup = raw.field("text"), raw.field("html")
    if not text and not markup:
        decoded = decode(raw)
        text, markup = (None, decoded) if raw.source.kind in ("page", "archive") else (decoded, None)
    if not (text or markup or "").strip():
        raise Empty(raw.source.address, "there is no text in it")
    return replace(draft, text=text or "", markup=None if text else markup)
