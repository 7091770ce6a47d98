"""Goes in: reports that wait for their story. Comes out: what they hang together with, and its stories.

A component is all reports that hang together by edges. Stories never cross its border, so it is decided as a whole, in
one transaction, and nothing outside of it is touched.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar

from sqlalchemy import BindParameter, Insert, Select, Table, bindparam, delete, func, insert, select, update

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


# Statements made once: to make one anew costs as much as to execute it.
_ONE: BindParameter[object] = bindparam("one")
_WAITING = select(func.min(reports.c.n)).where(reports.c.pending == 1)
_DECIDED = update(reports).where(reports.c.n == _ONE).values(pending=0)
_HOLDING = select(story_reports.c.story).where(story_reports.c.report == _ONE)
_HOLDS = insert(story_reports).values(
    story=bindparam("of"), report=select(reports.c.n).where(reports.c.id == _ONE).scalar_subquery()
)


def _reached() -> Select[int]:
    reached = select(reports.c.n).where(reports.c.n == _ONE).cte("reached", recursive=True)
    reached = reached.union(select(edges.c.b).join(reached, edges.c.a == reached.c.n))
    return select(reached.c.n).order_by(reached.c.n)


_REACHED = _reached()


@cache
def _inserting(table: Table) -> Insert:
    return insert(table)


def next_pending(view: View) -> int | None:
    """A report that waits for its story, or None when all is decided."""
    return view.execute(_WAITING).scalar()


def component(view: View, n: int) -> tuple[int, ...]:
    """All reports that hang together with this one, itself included."""
    return tuple(view.execute(_REACHED, {"one": n}).scalars())


def kept_stories(view: View, members: Sequence[int]) -> frozenset[str]:
    """The ids of the stories that now hold any of these reports."""
    holding = _holding(view, members)
    if not holding:
        return frozenset()
    return frozenset(view.execute(select(stories.c.id).where(stories.c.n.in_(holding))).scalars())


def put_stories(view: View, members: Sequence[int], ids: Sequence[str], fresh: Sequence[Related]) -> None:
    """Let a component's stories be those of `ids`: the fresh ones put in, the other ones kept as they are."""
    holding = _holding(view, members)
    put(view, schema.entities_due, n=1)
    if holding:
        view.execute(delete(stories).where(stories.c.n.in_(holding), stories.c.id.not_in(ids)))
    for related in fresh:
        _insert(view, related)
    if members:
        view.execute(_DECIDED, [{"one": n} for n in members])


def _holding(view: View, members: Sequence[int]) -> list[int]:
    found: set[int] = set()
    for n in members:
        found.update(view.execute(_HOLDING, {"one": n}).scalars())
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
    if story.reports:
        view.execute(_HOLDS, [{"of": n, "one": report} for report in story.reports])
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
        view.execute(_inserting(kept.table), rows)
