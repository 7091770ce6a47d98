"""Goes in: the reads and facts of a story. Comes out: what was expected, and what became of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.model.reading import Read, Time
from dateline.model.record import Fact, Plan
from dateline.relate.plan_announced import Announced, find_announced
from dateline.relate.plan_outcomes import Became, Outcomes

_EDTF = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?")


def follow_plans(reads: Sequence[Read], facts: Sequence[Fact]) -> tuple[Plan, ...]:
    """Each clause that puts something ahead, with what a later or simultaneous report says became of it."""
    outcomes = Outcomes(reads)
    announced = sorted((a for read in reads for a in find_announced(read)), key=lambda a: a.passage)
    return tuple(_plan(a, outcomes.of(a), facts) for a in announced)


def _plan(announced: Announced, became: Became, facts: Sequence[Fact]) -> Plan:
    fact = next((f.id for f in facts if any(s.overlaps(announced.passage) for s in f.statements)), None)
    return Plan(
        announced=announced.passage,
        fact=fact,
        due=_edtf(announced.due) if announced.due else None,
        outcome=became.outcome,
        passage=became.passage,
        why=f"{announced.why}; {became.why}",
    )


def _edtf(due: Time) -> str | None:
    """A time as EDTF: a minute, a day, a month or year as written, else the interval of its days."""
    if due.earliest is None or due.latest is None:
        return None
    if due.earliest == due.latest:
        return due.earliest
    if due.value and _EDTF.fullmatch(due.value):
        return due.value
    first, last = due.earliest[:10], due.latest[:10]
    return first if first == last else f"{first}/{last}"
