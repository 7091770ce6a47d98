"""Goes in: nothing. Comes out: English words by which a headline calls its page a live one."""

from __future__ import annotations

LIVE_WORDS = (
    " live ", " live:", " live –", " live —", " live -", " live,", "live blog", "liveblog", "live updates",
    "latest updates", "rolling coverage", "minute by minute", "minute-by-minute", "as it happened", "as they happened",
    "live coverage", "live report",
)  # fmt: skip
"""Looked for in the headline, in small letters, with a space before and behind it."""
