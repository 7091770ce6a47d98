"""Goes in: a text that may have HTML's names for marks. Comes out: a text of the same length with the marks themselves.

A plain-text source stays as it is, code point for code point, and so do the offsets of all that is found in it: what a
name takes more than its mark is filled with spaces, before an opening mark and behind a closing one.
"""

from __future__ import annotations

import re

_NAMES = {
    "quot": '"',
    "#34": '"',
    "ldquo": "“",
    "#8220": "“",
    "bdquo": "„",
    "laquo": "«",
    "rdquo": "”",
    "#8221": "”",
    "raquo": "»",
    "amp": "&",
    "nbsp": " ",
    "#160": " ",
    "mdash": "—",
    "ndash": "–",
}
_NAMED = re.compile(r"&(" + "|".join(_NAMES) + r");")
_OPENING = frozenset("“„«")


def unescaped(text: str) -> str:
    """The text with marks, dashes, spaces and ampersands in place of their names, each as long as its name."""
    return _NAMED.sub(_mark, text) if "&" in text else text


def _mark(named: re.Match[str]) -> str:
    mark, width = _NAMES[named[1]], len(named[0])
    before = named.string[named.start() - 1 : named.start()]
    opens = mark in _OPENING or (mark == '"' and (not before or before.isspace() or before in "([{—–-"))
    return mark.rjust(width) if opens else mark.ljust(width)
