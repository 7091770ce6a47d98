"""Goes in: the expressions of a text in order. Comes out: the same, clock times with the day that is told behind them.

"At 4 p.m. (2 p.m. ET) Friday" dates both clocks by the Friday behind the bracket.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dateline.read.times.expression import Expression
from dateline.read.times.senses import Clock, Day, Named, Pointed

_DAYS = Named | Day | Pointed


def with_days(text: str, expressions: Sequence[Expression]) -> list[Expression]:
    """Give a bare clock time, and the one in brackets behind it, the day that follows the bracket."""
    out = list(expressions)
    for i in range(len(out) - 2):
        first, second, day = out[i : i + 3]
        if not (_bare(first) and _bare(second) and isinstance(day.sense, _DAYS)):
            continue
        opened, closed = text[first.end : second.start].strip(), text[second.end : day.start].split()
        if opened == "(" and closed in ([")"], [")", "on"], [")", ","], ["),"]):
            out[i] = _on(first, day)
    return out


def _bare(one: Expression) -> bool:
    return isinstance(one.sense, Clock) and one.sense.day is None and one.sense.part is None


def _on(one: Expression, day: Expression) -> Expression:
    return one._replace(sense=replace(one.sense, day=day.sense)) if isinstance(one.sense, Clock) else one
