"""Goes in: the reads. Comes out: plans that a later report puts to another time, as pairs of times."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dateline.model.passage import Passage
from dateline.model.reading import Read, Time
from dateline.relate.plan_announced import Announced, find_announced
from dateline.relate.plan_outcomes import Outcomes


@dataclass(frozen=True, slots=True)
class Moved:
    """An announcement, the words that move it, when it was due and when it is or was instead."""

    announced: Announced
    passage: Passage
    due: Time
    new: Time
    why: str


def find_moved(reads: Sequence[Read]) -> Iterator[Moved]:
    """Each plan with a time that a later report puts off and gives another time for."""
    outcomes = Outcomes(reads)
    times = {r.report.id: r.reading.times for r in reads}
    for read in reads:
        for announced in find_announced(read):
            if announced.due is None:
                continue
            became = outcomes.of(announced)
            if became.outcome != "postponed" or became.passage is None:
                continue
            inside = [t for t in times[became.passage.report] if became.passage.covers(t)]
            new = next((t for t in inside if _is_later(t, announced.due)), None)
            if new:
                yield Moved(announced, became.passage, announced.due, new, became.why)


def _is_later(time: Time, due: Time) -> bool:
    """Whether a time begins after the one due, at the coarser of their grains."""
    if time.type not in ("DATE", "TIME") or not time.earliest or not due.earliest:
        return False
    grain = min(len(time.earliest), len(due.earliest))
    return time.earliest[:grain] > due.earliest[:grain]
