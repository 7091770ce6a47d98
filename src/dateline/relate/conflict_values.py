"""Goes in: two values of one thing. Comes out: whether they are the same, differ only in grain, or are apart."""

from __future__ import annotations

from math import floor, log10
from typing import Literal

from dateline.language.en.numbers import QUALIFIERS
from dateline.relate.conflict_figures import Figure

Likeness = Literal["same", "precision", "apart"]

# Chosen by how news rounds: “about” a tenth, “more than” and “nearly” a quarter at most; below two in a hundred two
# exact figures are commonly two roundings or two ways to reckon.
_ABOUT = 0.1
_OPEN = 0.25
_CLOSE = 0.02


def likeness(a: Figure, b: Figure) -> Likeness:
    """How two figures of one thing stand to each other."""
    if a.dimension == "score":
        return "same" if {a.low, a.high} == {b.low, b.high} else "apart"
    if a.dimension == "designation":
        return "same" if a.low == b.low else "apart"
    if (a.low, a.high) == (b.low, b.high):
        return "same"
    if a.low <= b.high and b.low <= a.high:
        return "precision"
    if _loose(a, b) or _loose(b, a) or _rounds(a.low, b.low) or _rounds(b.low, a.low):
        return "precision"
    return "precision" if apart(a, b) <= _CLOSE and not _whole_count(a, b) else "apart"


def apart(a: Figure, b: Figure) -> float:
    """The distance of two values, as a share of the larger."""
    lower, upper = (a, b) if a.high <= b.low else (b, a)
    if upper.low <= lower.high:
        return 0.0
    return (upper.low - lower.high) / max(abs(upper.low), abs(lower.high))


def _loose(a: Figure, b: Figure) -> bool:
    """Whether the words around `a` leave room for `b`."""
    way = QUALIFIERS.get(a.qualifier or "")
    if way == "about":
        return apart(a, b) <= _ABOUT
    if way == "more":
        return b.low >= a.low and apart(a, b) <= _OPEN
    if way == "less":
        return b.high <= a.high and apart(a, b) <= (_ABOUT if a.qualifier in ("nearly", "almost") else _OPEN)
    return False


def _whole_count(a: Figure, b: Figure) -> bool:
    return a.dimension == "count" and max(a.high, b.high) < 1000


def _rounds(coarse: float, fine: float) -> bool:
    """Whether the coarse value is the fine one, rounded to the figures that the coarse one has."""
    if not coarse or not fine or coarse == fine:
        return False
    places = _significant(coarse)
    if places >= _significant(fine) or (abs(coarse) < 10 and coarse == int(coarse)):
        return False
    scale = floor(log10(abs(fine)))
    return abs(round(fine, places - 1 - scale) - coarse) < 1e-9 * abs(coarse)


def _significant(value: float) -> int:
    digits = f"{abs(value):.10g}"
    if "e" in digits:
        digits = digits.split("e")[0]
    digits = digits.replace(".", "").lstrip("0")
    return len(digits.rstrip("0")) or 1
