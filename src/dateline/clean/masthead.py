"""Goes in: a short line above a report. Comes out: the outlet that it names, or None where it is no masthead."""

from __future__ import annotations

import re

from dateline.language.en.mastheads import OUTLET_NOUNS, SHORT_WORDS

MOST_WORDS = 5
# Behind the name people paste the day, a section or an address; those come behind a mark.
_BEHIND = re.compile(r"\s*(?:[|•·»]|\s[–—-]\s|,\s*(?=\w*\s*\d)).*$")
_NAME = re.compile(r"[^\W_][\w'’&.-]*(?:\s(?:[^\W_][\w'’&.-]*|&))*")
_VOWEL = re.compile("[aeiouy]", re.IGNORECASE)


def masthead(line: str) -> str | None:
    """The outlet's name, in ordinary case: "NORR EVENING ECHO" → Norr Evening Echo, "BBC NEWS" → BBC News."""
    name = _BEHIND.sub("", line).strip()
    words = name.split()
    if not 1 < len(words) <= MOST_WORDS or not _NAME.fullmatch(name):
        return None
    if words[-1].lower() not in OUTLET_NOUNS or not all(w[0].isupper() or w.lower() in SHORT_WORDS for w in words):
        return None
    return " ".join(map(ordinary_case, words)) if name.isupper() else name


def ordinary_case(word: str) -> str:
    """A word in capitals as names are written; an abbreviation (short, or without a vowel) stays."""
    lowered = word.lower()
    named = lowered in OUTLET_NOUNS - {"tv"} or lowered in SHORT_WORDS
    return word.capitalize() if named or (len(word) > 3 and _VOWEL.search(word)) else word
