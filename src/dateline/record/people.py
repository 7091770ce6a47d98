"""Goes in: who was found to be one across stories, and what people decided. Comes out: it kept, and given back.

Entities are kept story by story, as they were decided. Beside them stand those that are one across stories, made anew
whenever a story, a verdict or the knowledge file has changed: until then they are due.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import delete, insert, select, update

from dateline.model.record import Entity, Joined, Known, Verdict
from dateline.record import codec, schema
from dateline.record.dialect import insert_numbered, put
from dateline.record.fold import fold
from dateline.record.schema import entities_due, joined_entities, joined_members, reports, stories, story_reports
from dateline.record.store import View

_AT_ONCE = 200


def are_due(view: View) -> bool:
    """Whether something has changed since entities were last joined across stories."""
    return view.execute(select(entities_due.c.n)).first() is not None


def set_due(view: View) -> None:
    """Say that entities must be joined anew."""
    put(view, entities_due, n=1)


def entities_by_story(view: View) -> Iterator[tuple[str, Entity]]:
    """Every entity as its story has it, with the story's id."""
    table = schema.entities
    rows = select(stories.c.id, table.c.body).join(stories, stories.c.n == table.c.story)
    for row in view.execute(rows.order_by(stories.c.id, table.c.place).execution_options(yield_per=_AT_ONCE)):
        yield row.id, codec.decode(Entity, row.body)


def days(view: View) -> Iterator[tuple[str, str]]:
    """Each report's id and the day it was published, for those that have one."""
    for row in view.execute(select(reports.c.id, reports.c.instant).where(reports.c.instant != "")):
        yield row.id, row.instant[:10]


def put_joined(view: View, joined: Sequence[Joined]) -> None:
    """Let these be the entities across stories; they are no longer due."""
    for table in (joined_members, joined_entities, entities_due):
        view.execute(delete(table))
    if not joined:
        return
    of = {own: one.entity.id for one in joined for own in one.members}
    entities = schema.entities
    rows = view.execute(select(entities.c.story, entities.c.place, entities.c.body))
    members = [
        {"story": row.story, "place": row.place, "own": own, "joined": of[own]}
        for row in rows
        if (own := codec.decode(Entity, row.body).id) in of
    ]
    view.execute(insert(joined_members), members)
    view.execute(
        insert(joined_entities),
        [
            {
                "id": one.entity.id,
                "names": fold(" ".join((one.entity.name, *one.entity.names))),
                "mentions": len(one.entity.mentions),
                "body": codec.encode(one),
            }
            for one in joined
        ],
    )


def joined(view: View, id: str) -> Joined | None:
    """The entity of several stories that has this id, or has the entity of this id in it."""
    table = joined_entities
    holding = select(joined_members.c.joined).where(joined_members.c.own == id)
    row = view.execute(select(table.c.body).where((table.c.id == id) | table.c.id.in_(holding))).first()
    return codec.decode(Joined, row.body) if row else None


def verdicts(view: View) -> tuple[Verdict, ...]:
    """What people decided, in the order they did."""
    bodies = view.execute(select(schema.verdicts.c.body).order_by(schema.verdicts.c.n)).scalars()
    return tuple(codec.decode(Verdict, body) for body in bodies)


def add_verdict(view: View, verdict: Verdict) -> None:
    """Keep a decision, and let the stories that it touches be decided anew."""
    insert_numbered(view, schema.verdicts, body=codec.encode(verdict))
    for report in (verdict.one.report, verdict.other.report):
        of = select(story_reports.c.story).join(reports, reports.c.n == story_reports.c.report)
        held = list(view.execute(of.where(reports.c.id == report)).scalars())
        inside = select(story_reports.c.report).where(story_reports.c.story.in_(held))
        view.execute(update(reports).where(reports.c.n.in_(list(view.execute(inside).scalars()))).values(pending=1))
        view.execute(delete(stories).where(stories.c.n.in_(held)))
    set_due(view)


def known(view: View) -> tuple[Known, ...]:
    """The lines of the knowledge file that the store was last given."""
    bodies = view.execute(select(schema.known.c.body).order_by(schema.known.c.id)).scalars()
    return tuple(codec.decode(Known, body) for body in bodies)


def put_known(view: View, lines: Sequence[Known]) -> None:
    """Let these be the lines of the knowledge file."""
    if tuple(sorted(lines, key=lambda k: k.id)) == known(view):
        return
    view.execute(delete(schema.known))
    if lines:
        view.execute(insert(schema.known), [{"id": line.id, "body": codec.encode(line)} for line in lines])
    set_due(view)
