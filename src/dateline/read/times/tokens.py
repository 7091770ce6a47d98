"""Goes in: a text. Comes out: its words, digit runs and marks with their offsets, in one pass.

Lighter than the grammar's tokens and finer: "p.m." is four pieces and "9:30" three, so that rules can look inside.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_PIECE = re.compile(r"[^\W\d_]+|\d+(?: \d/\d(?!\d))?|\n|[^\s]")
APOSTROPHES = frozenset("'’‘`´")
DASHES = frozenset("-‐‑–—−")
# The keys of numbers by how many digits they have: a year has four, an hour one or two.
DIGITS = ("#1", "#2", "#3", "#4", "#5")
# A run of letters longer than this is no word of any list.
LONGEST_WORD = 24


class Piece(NamedTuple):
    """One run of letters, one number ("12", "2 1/2") or one mark. `low` is its form in the word lists, `key` that or
    `#` for digits, `glued` whether it touches the piece before it. A tuple, as a text has thousands."""

    start: int
    end: int
    text: str
    low: str
    key: str
    glued: bool


def pieces(text: str) -> list[Piece]:
    """Cut a text into pieces; a line's end is a piece of its own, which no rule matches. So is the text's end."""
    spans = [one.span() for one in _PIECE.finditer(text)]
    ends = [-1, *(end for _, end in spans)]
    known, make = _Forms(), tuple.__new__
    found = [
        make(Piece, (start, end, word, *known[word], start == last))
        for (start, end), word, last in zip(spans, _PIECE.findall(text), ends, strict=False)
    ]
    found.append(Piece(len(text), len(text), "\n", "\n", "\n", False))
    return found


class _Forms(dict[str, tuple[str, str]]):
    """The forms of each word, found once."""

    def __missing__(self, word: str) -> tuple[str, str]:
        forms = self[word] = _forms(word)
        return forms


def _forms(word: str) -> tuple[str, str]:
    low = _low(word)
    return low, _number(low) if low[0].isdigit() else low


def _number(digits: str) -> str:
    return DIGITS[min(len(digits.partition(" ")[0]), len(DIGITS)) - 1]


def _low(word: str) -> str:
    if word in APOSTROPHES:
        return "'"
    if word in DASHES:
        return "-"
    if len(word) > LONGEST_WORD:
        return word[:5] if word[0].isdigit() else "_"
    return word.casefold()
