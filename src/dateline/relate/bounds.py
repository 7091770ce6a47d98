"""Goes in: the reads and facts of a story. Comes out: the days between which the story runs.

A story about a flood runs over the days of the flood, though its reports recall the year the dam was built and the year
by which a new one is promised: only days near the reports' own count.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from dateline.model.reading import Read
from dateline.model.record import Fact

NEAR = timedelta(days=14)
"""How far before the first and after the last report a day still belongs to the story; a convention, not tuned."""


def story_bounds(reads: Sequence[Read], facts: Sequence[Fact]) -> tuple[str | None, str | None]:
    """The first and last day (EDTF) of the story: of its reports, and of the facts dated near them."""
    told = sorted(day for read in reads for day in _day(read.report.published))
    happened = (f for f in facts if f.status in ("happened", "claimed"))
    dated = [day for fact in happened for day in _day(fact.when)]
    if told:
        dated = [day for day in dated if told[0] - NEAR <= day <= told[-1] + NEAR]
    days = sorted({*told, *dated})
    return (days[0].isoformat(), days[-1].isoformat()) if days else (None, None)


def _day(when: str | None) -> Iterator[date]:
    """The day of an EDTF date or an instant, where it has one."""
    try:
        yield date.fromisoformat((when or "")[:10])
    except ValueError:
        return
