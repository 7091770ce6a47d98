"""Goes in: nothing. Comes out: English words by which a headline calls its page a live one."""

from __future__ import annotations

import re

LIVE_WORDS = (
    " live ", " live:", " live –", " live —", " live -", " live,", "live blog", "liveblog", "live updates",
    "latest updates", "rolling coverage", "minute by minute", "minute-by-minute", "as it happened", "as they happened",
    "live coverage", "live report",
)  # fmt: skip
"""Looked for in the headline, in small letters, with a space before and behind it."""
STAMP_WORDS = frozenset({
    "published", "posted", "updated", "added", "at", "on", "last", "first", "update", "post", "entry", "today",
    "clock",
})  # fmt: skip
"""What may stand beside a clock and its date over an entry, in small letters ("Published at 14:20 GMT")."""

AGE = re.compile(
    r"(?:(?:posted|published|updated) )?(?:just now|now|(?:(?P<d>\d{1,2}) ?d(?:ays?)?\.? ?)?"
    r"(?:(?P<h>\d{1,2}) ?h(?:(?:ou)?rs?)?\.? ?)?(?:(?P<m>\d{1,3}) ?m(?:in(?:ute)?s?)?\.?)?"
    r"(?:(?P<s>\d{1,3}) ?s(?:ec(?:ond)?s?)?\.?)?(?: ?ago)?)",
    re.IGNORECASE,
)
"""How old an entry was when somebody opened the page: it tells of that moment, and not of the entry's."""
