"""Goes in: lists of words and phrases. Comes out: one pattern that finds any of them as whole words."""

from __future__ import annotations

import re
from collections.abc import Iterable


def any_of(phrases: Iterable[str]) -> str:
    """A group that matches any phrase, the longest first, with either apostrophe."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "(?:" + "|".join(re.escape(phrase).replace("'", "['’]") for phrase in ordered) + ")"


def whole(phrases: Iterable[str]) -> re.Pattern[str]:
    """Any of the phrases as whole words, in either case."""
    return re.compile(rf"(?<![\w&+-]){any_of(phrases)}(?![\w&+-])", re.IGNORECASE)
