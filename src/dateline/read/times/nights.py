"""Goes in: the expressions of a text in order. Comes out: the same, with nights that are told by the days beside them.

"Overnight into Saturday" is Friday's night, "overnight from Sunday to Monday" Sunday's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dateline.read.times.expression import Expression
from dateline.read.times.senses import Apart, Day, Length, Named, PartOfDay, Pointed

_DAYS = Named | Day | Pointed
_INTO = frozenset({"into", "in to", "to", "and into"})
_FROM = frozenset({"from", "between"})
_DAY = Length(((1, "day"),))


def with_nights(text: str, expressions: Sequence[Expression]) -> list[Expression]:
    """Give "overnight" the day that it runs into or from."""
    out = list(expressions)
    for i in range(len(out) - 1):
        first, second = out[i : i + 2]
        night, day = first.sense, second.sense
        if not (isinstance(night, PartOfDay) and night.ended and night.day is None and isinstance(day, _DAYS)):
            continue
        joint = " ".join(text[first.end : second.start].split()).casefold()
        if joint in _INTO:
            out[i] = first._replace(sense=replace(night, day=Apart(_DAY, -1, day)))
        elif joint in _FROM:
            out[i] = first._replace(sense=replace(night, day=day))
    return out
