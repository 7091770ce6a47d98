"""Goes in: a page's markup. Comes out: the text of its article, paragraphs parted by one newline."""

from __future__ import annotations

import re

import trafilatura

_LINES = re.compile(r"\s*\n\s*")


def page_text(markup: str, url: str | None) -> str:
    """Extract the article; a fragment of markup (a feed's entry) is wrapped first."""
    if "<html" not in markup[:5000].lower():
        markup = f"<html><body><article>{markup}</article></body></html>"
    text = trafilatura.extract(markup, url=url, fast=True, include_comments=False, include_tables=True)
    return _LINES.sub("\n", text or "").strip()
