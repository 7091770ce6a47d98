"""Goes in: pieces of text and a place. Comes out: whether what follows there allows a reading, none of it taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dateline.read.times.numerals import ordinal
from dateline.read.times.patterns import Reader
from dateline.read.times.tokens import Piece

# "The first, second and third quarters": a list goes on for no more ordinals.
MOST_LISTED = 4
_JOINTS = frozenset({"and", "or", "to", ","})
_FILLING = frozenset({"the", "and"})


def listed(unit: str) -> Callable[[Sequence[Piece], int], tuple[int, bool] | None]:
    """Nothing, where other ordinals of a list and then their unit follow: "the second and fourth quarters"."""

    def read(text: Sequence[Piece], start: int) -> tuple[int, bool] | None:
        at = start
        for _ in range(MOST_LISTED):
            if at >= len(text) or text[at].low not in _JOINTS:
                return None
            at += 1
            at += sum(piece.low in _FILLING for piece in text[at : at + 2])
            found = ordinal(text, at)
            if found is None or found[0] >= len(text):
                return None
            at = found[0]
            if text[at].low == unit:
                return start, True
        return None

    return read


LOOKAHEADS: dict[str, Reader] = {
    "listed_quarters": Reader(listed("quarters"), frozenset(), empty=True),
    "listed_centuries": Reader(listed("centuries"), frozenset(), empty=True),
}
