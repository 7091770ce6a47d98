"""Goes in: reports that wait for their story. Comes out: what they hang together with, and its stories.

A component is all reports that hang together by edges. Stories never cross its border, so it is decided as a whole, in
one transaction, and nothing outside of it is touched.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import Table, delete, func, insert, select, update

from dateline.model.reading import Quotation, Time
from dateline.model.record import Conflict, Copy, DateError, Entity, Fact, Plan, Related
from dateline.record import codec, schema
from dateline.record.dialect import insert_numbered, put
from dateline.record.fold import fold
from dateline.record.schema import edges, reports, stories, story_reports
from dateline.record.store import View

D = TypeVar("D")


@dataclass(frozen=True, slots=True)
class Kept(Generic[D]):
    """How one kind of decision is kept: its table, its type, and the columns that queries look up."""

    table: Table
    kind: type[D]
    columns: Callable[[D], dict[str, Any]]


def _said(quotation: Quotation) -> dict[str, Any]:
    speaker = quotation.speaker
    names = (speaker.name, speaker.description) if speaker else ()
    return {"speaker": fold(" ".join(n for n in names if n)), "words": fold(quotation.text)}


QUOTATIONS = Kept(schema.quotations, Quotation, _said)
ENTITIES = Kept(
    schema.entities, Entity, lambda e: {"names": fold(" ".join((e.name, *e.names))), "mentions": len(e.mentions)}
)
COPIES = Kept(schema.copies, Copy, lambda c: {})
FACTS = Kept(schema.facts, Fact, lambda f: {"when": f.when, "status": f.status, "standing": f.standing})
CONFLICTS = Kept(schema.conflicts, Conflict, lambda c: {"kind": c.kind, "relation": c.relation})
DATE_ERRORS = Kept(schema.date_errors, DateError, lambda e: {})
SETTLED_TIMES = Kept(schema.settled_times, Time, lambda t: {"report": t.report})
PLANS = Kept(schema.plans, Plan, lambda p: {"due": p.due, "outcome": p.outcome})


def next_pending(view: View) -> int | None:
    """A report that waits for its story, or None when all is decided."""
    waiting = select(func.min(reports.c.n)).where(reports.c.pending == 1)
    return view.execute(waiting).scalar()


def component(view: View, n: int) -> tuple[int, ...]:
    """All reports that hang together with this one, itself included."""
    reached = select(reports.c.n).where(reports.c.n == n).cte("reached", recursive=True)
    reached = reached.union(select(edges.c.b).join(reached, edges.c.a == reached.c.n))
    return tuple(view.execute(select(reached.c.n).order_by(reached.c.n)).scalars())


def kept_stories(view: View, members: Sequence[int]) -> frozenset[str]:
    """The ids of the stories that now hold any of these reports."""
    return frozenset(view.execute(select(stories.c.id).where(stories.c.n.in_(_holding(view, members)))).scalars())


def put_stories(view: View, members: Sequence[int], ids: Sequence[str], fresh: Sequence[Related]) -> None:
    """Let a component's stories be those of `ids`: the fresh ones put in, the other ones kept as they are."""
    holding = _holding(view, members)
    put(view, schema.entities_due, n=1)
    view.execute(delete(stories).where(stories.c.n.in_(holding), stories.c.id.not_in(ids)))
    for related in fresh:
        _insert(view, related)
    for n in members:
        view.execute(update(reports).where(reports.c.n == n).values(pending=0))


def _holding(view: View, members: Sequence[int]) -> list[int]:
    found: set[int] = set()
    for n in members:
        found.update(view.execute(select(story_reports.c.story).where(story_reports.c.report == n)).scalars())
    return sorted(found)


def _insert(view: View, related: Related) -> None:
    story = related.story
    n = insert_numbered(
        view,
        stories,
        id=story.id,
        folded=fold(story.title),
        latest=story.latest or story.earliest or "",
        reports=len(story.reports),
        facts=len(related.facts),
        conflicts=sum(c.relation == "conflict" for c in related.conflicts),
        body=codec.encode(story),
    )
    for report in story.reports:
        of = select(reports.c.n).where(reports.c.id == report).scalar_subquery()
        view.execute(insert(story_reports).values(story=n, report=of))
    _put_all(view, n, QUOTATIONS, related.quotations)
    _put_all(view, n, ENTITIES, related.entities)
    _put_all(view, n, COPIES, related.copies)
    _put_all(view, n, FACTS, related.facts)
    _put_all(view, n, CONFLICTS, related.conflicts)
    _put_all(view, n, DATE_ERRORS, related.date_errors)
    _put_all(view, n, PLANS, related.plans)
    _put_all(view, n, SETTLED_TIMES, related.settled_times)


def _put_all(view: View, story: int, kept: Kept[D], decisions: Sequence[D]) -> None:
    rows = [
        {"story": story, "place": place, "body": codec.encode(decision), **kept.columns(decision)}
        for place, decision in enumerate(decisions)
    ]
    if rows:
        view.execute(insert(kept.table), rows)
