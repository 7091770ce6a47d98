"""Goes in: the reads and facts of a story. Comes out: what was expected, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.model.reading import Read
from dateline.model.record import Fact, Plan
from dateline.relate.plan_announced import Announced, find_announced
from dateline.relate.plan_outcomes import Became, Outcomes


def follow_plans(reads: Sequence[Read], facts: Sequence[Fact]) -> tuple[Plan, ...]:
    """Each clause that puts something ahead, with what a later or simultaneous report says became of it."""
    outcomes = Outcomes(reads)
    announced = sorted((a for read in reads for a in find_announced(read)), key=lambda a: a.passage)
    return tuple(_plan(a, outcomes.of(a), facts) for a in announced)


def _plan(announced: Announced, became: Became, facts: Sequence[Fact]) -> Plan:
    fact = next((f.id for f in facts if any(s.overlaps(announced.passage) for s in f.statements)), None)
    due = announced.due
    return Plan(
        announced=announced.passage,
        fact=fact,
        due=(due.earliest if due.earliest == due.latest else due.value) if due else None,
        outcome=became.outcome,
        passage=became.passage,
        why=f"{announced.why}; {became.why}",
    )
