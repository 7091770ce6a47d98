"""Goes in: the expressions of a text in order, with its grammar. Comes out: the same, an hour with the day that its
verb is told of further on: "fell at 3 p.m. in Tarn on Friday", "starts at 3 p.m. (1400 GMT) at the quay on Sunday".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice, pairwise, takewhile

from dateline.model.parse import Parse, Token
from dateline.read.times.expression import Expression
from dateline.read.times.senses import Clock, Day, Named, Pointed
from dateline.read.times.tense import HIGHEST, head_of

# Characters between an hour and its day, with nothing that parts clauses between; so many expressions are looked at.
FURTHEST, MOST_BETWEEN = 80, 2
_BETWEEN = re.compile(r"[^.;:,\n]*")
# What parts an hour from a day behind it: another clause anywhere between, or another relation right before the day.
_PARTING = frozenset({"and", "but", "or", "when", "while", "that"})
_RELATING = frozenset({
    "after", "before", "by", "for", "from", "of", "since", "than", "through", "till", "to", "until",
})  # fmt: skip
_DAYS = Named | Day | Pointed


def with_later_days(text: str, parse: Parse, expressions: Sequence[Expression]) -> list[Expression]:
    """Give a bare hour the day that hangs on its verb behind it, where none stands before."""
    out = list(expressions)
    for i, one in enumerate(expressions):
        if not _is_bare(one) or (i and expressions[i - 1].end > one.start - FURTHEST and _has_day(expressions[i - 1])):
            continue
        clocks = list(takewhile(_is_bare, expressions[i + 1 : i + 1 + MOST_BETWEEN]))
        day = next(iter(expressions[i + 1 + len(clocks) : i + 2 + len(clocks)]), None)
        if day is None or not _is_day(day) or day.start - one.end > FURTHEST:
            continue
        gaps = pairwise([one, *clocks, day])
        between = "".join(text[before.end : after.start] for before, after in gaps).casefold()
        words = between.split()
        if not _BETWEEN.fullmatch(between) or not _PARTING.isdisjoint(words) or not _RELATING.isdisjoint(words[-1:]):
            continue
        if isinstance(one.sense, Clock) and _one_verb(parse, one, day):
            out[i] = one._replace(sense=replace(one.sense, day=day.sense))
    return out


def _is_bare(one: Expression) -> bool:
    sense = one.sense
    return isinstance(sense, Clock) and sense.day is None and sense.part is None and not sense.stamp


def _has_day(one: Expression) -> bool:
    return _is_day(one) or getattr(one.sense, "day", None) is not None


def _is_day(one: Expression) -> bool:
    """Whether an expression names a day of its own."""
    sense = one.sense
    if isinstance(sense, Named):
        return sense.weekday is not None or sense.day is not None
    return isinstance(sense, Day) or (isinstance(sense, Pointed) and isinstance(sense.base, Named))


def _one_verb(parse: Parse, one: Expression, other: Expression) -> bool:
    """Whether two expressions hang on one verb, the day not as a noun's ("before Friday's vote")."""
    first, second = (_verb(parse, head_of(parse, each.start, each.end)) for each in (one, other))
    return first is not None and first == second


def _verb(parse: Parse, head: Token | None) -> Token | None:
    if head is None or head.dep in {"poss", "compound", "nmod"}:
        return None
    return next((t for t in islice(parse.ancestors(head), HIGHEST) if t.pos in {"VERB", "AUX"}), None)
