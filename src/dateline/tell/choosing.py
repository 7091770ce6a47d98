"""Goes in: the facts of a story. Comes out: which of them tell most of it, for where there is no room for all."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dateline.model.record import Conflict, Fact
from dateline.model.report import Report

MOST_FACTS = 12
LEDE = 0.2  # the part of a report in which its news stands, as newspapers write
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def most_telling(facts: Sequence[Fact], reports: Mapping[str, Report], most: int = MOST_FACTS) -> tuple[Fact, ...]:
    """The facts that tell most of the story, the best first.

    Method: a point for each origin and each report, two where it is disputed, two where a report opens with it, one
    for a day of its own; clauses whose subject had to be filled in lose two, for they seldom stand alone.
    """
    return tuple(sorted(facts, key=lambda fact: (-weight(fact, reports), fact.when or "~", fact.id))[:most])


def weight(fact: Fact, reports: Mapping[str, Report]) -> int:
    """How much a fact tells of its story, in points."""
    points = len(fact.origins) + len({s.report for s in fact.statements})
    points += 2 * (fact.standing == "disputed") + 2 * _opens(fact, reports)
    points += bool(fact.when and _DAY.match(fact.when) and "/" not in fact.when)
    return points - 2 * fact.text.startswith("[")


def _opens(fact: Fact, reports: Mapping[str, Report]) -> bool:
    """Whether some report says it near its beginning."""
    return any(s.report in reports and s.start <= LEDE * len(reports[s.report].text) for s in fact.statements)


def values_in_order(conflict: Conflict, place: Mapping[str, int]) -> Conflict:
    """A figure that moved, with its values in the order in which they were published; any other conflict unchanged."""
    if conflict.relation != "update":
        return conflict
    last = len(place)

    def first(number: int) -> tuple[int, int]:
        return min((place.get(p.report, last) for p in conflict.values[number].passages), default=last), number

    ordered = tuple(conflict.values[number] for number in sorted(range(len(conflict.values)), key=first))
    return replace(conflict, values=ordered)
