"""Goes in: one transaction on the store. Comes out: every question that the record answers, each by its name.

Lists come as tuples; what may be as long as the whole corpus comes as an iterator, a few rows at a time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import ColumnElement, Row, Select, func, literal, select

from dateline.model.reading import Quotation, Read, Reading, Time
from dateline.model.record import Conflict, Copy, DateError, Entity, Fact, Joined, ModelUsed, Plan, Related, Story
from dateline.model.report import Report
from dateline.record import codec, schema
from dateline.record.fold import fold
from dateline.record.rows import Counts, Failure, StoryLine
from dateline.record.schema import readings, reports, story_reports
from dateline.record.store import View
from dateline.record.stories import (
    CONFLICTS,
    COPIES,
    DATE_ERRORS,
    ENTITIES,
    FACTS,
    PLANS,
    QUOTATIONS,
    SETTLED_TIMES,
    Kept,
)

D = TypeVar("D")
Wanted: TypeAlias = Select[*tuple[Any, ...]]
ADDRESSES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "lord", "lady", "rev"})
_AT_ONCE = 200


def stories(view: View, limit: int | None = None) -> tuple[StoryLine, ...]:
    """The stories, those with the latest events first."""
    newest = _story_lines().order_by(schema.stories.c.latest.desc(), schema.stories.c.id)
    return _lines(view, newest.limit(limit))


def find_stories(view: View, wanted: str) -> tuple[StoryLine, ...]:
    """The stories meant by an id or its beginning, a report's id, or words of a title."""
    ids = schema.stories.c.id
    exact = _lines(view, _story_lines().where(ids == wanted))
    if exact:
        return exact
    begun = _lines(view, _story_lines().where(ids.startswith(wanted, autoescape=True)).order_by(ids)) if wanted else ()
    if begun:
        return begun
    of_report = (
        select(story_reports.c.story).join(reports, reports.c.n == story_reports.c.report).where(reports.c.id == wanted)
    )
    holding = _lines(view, _story_lines().where(schema.stories.c.n.in_(of_report)))
    if holding:
        return holding
    words = fold(wanted).split()
    if not words:
        return ()
    titled = _story_lines().order_by(schema.stories.c.latest.desc(), ids)
    for word in words:
        titled = titled.where(schema.stories.c.folded.contains(word, autoescape=True))
    return _lines(view, titled)


def related(view: View, story: str) -> Related | None:
    """Everything decided about one story, or None when there is no story of this id."""
    row = view.execute(select(schema.stories.c.body).where(schema.stories.c.id == story)).first()
    if row is None:
        return None
    return Related(
        codec.decode(Story, row.body),
        tuple(quotes(view, story=story)),
        entities_of(view, story),
        tuple(_decided(view, COPIES, story)),
        tuple(facts(view, story)),
        tuple(_decided(view, CONFLICTS, story)),
        tuple(_decided(view, DATE_ERRORS, story)),
        tuple(_decided(view, PLANS, story)),
        tuple(_decided(view, SETTLED_TIMES, story)),
    )


def every_story(view: View) -> Iterator[Story]:
    """All stories by id."""
    rows = _streamed(view, select(schema.stories.c.body).order_by(schema.stories.c.id))
    return (codec.decode(Story, row.body) for row in rows)


def report(view: View, id: str) -> Report | None:
    """A report by its id, or by a beginning of it that no other report shares."""
    wanted = _reports().where(reports.c.id == id)
    row = view.execute(wanted).first()
    if row is None and id:
        begun = view.execute(_reports().where(reports.c.id.startswith(id, autoescape=True)).limit(2)).all()
        row = begun[0] if len(begun) == 1 else None
    return codec.decode_report(row.body, row.text, row.version_of) if row else None


def reading(view: View, id: str) -> Reading | None:
    """The marks on a report, by the report's id."""
    found = select(readings.c.body).join(reports, reports.c.n == readings.c.report).where(reports.c.id == id)
    row = view.execute(found).first()
    return codec.decode_reading(row.body) if row else None


def reports_of(view: View, story: str) -> tuple[Report, ...]:
    """The reports of a story, the earliest published first."""
    inside = select(story_reports.c.report).join(schema.stories).where(schema.stories.c.id == story)
    rows = view.execute(_reports().where(reports.c.n.in_(inside)).order_by(*_published())).all()
    return tuple(codec.decode_report(row.body, row.text, row.version_of) for row in rows)


def every_report(view: View) -> Iterator[Report]:
    """All reports, superseded versions too, the earliest published first."""
    rows = _streamed(view, _reports().order_by(*_published()))
    return (codec.decode_report(row.body, row.text, row.version_of) for row in rows)


def every_read(view: View) -> Iterator[Read]:
    """All current reports with their readings, the earliest published first."""
    joined = _reports().add_columns(readings.c.body.label("reading")).join(readings, readings.c.report == reports.c.n)
    for row in _streamed(view, joined.where(reports.c.current == 1).order_by(*_published())):
        yield Read(codec.decode_report(row.body, row.text, row.version_of), codec.decode_reading(row.reading))


def report_ids(view: View) -> Iterator[str]:
    """The ids of all reports, in order."""
    return (row.id for row in _streamed(view, select(reports.c.id).order_by(reports.c.id)))


def quotes(view: View, by: str | None = None, word: str | None = None, story: str | None = None) -> Iterator[Quotation]:
    """Who said what: all of it, or what speakers of this name said, with this word in it, in this story."""
    table = schema.quotations
    wanted = _of(QUOTATIONS, story)
    for name in fold(by or "").split():
        wanted = wanted.where((" " + table.c.speaker + " ").contains(f" {name} ", autoescape=True))
    for part in fold(word or "").split():
        wanted = wanted.where(table.c.words.contains(part, autoescape=True))
    ids = joined_ids(view, story)
    return (_said_by(quotation, ids) for quotation in _decoded(view, QUOTATIONS, wanted))


def facts(view: View, story: str | None = None) -> Iterator[Fact]:
    """The facts, by story."""
    ids = joined_ids(view, story)
    return (_of_whom(fact, ids) for fact in _decided(view, FACTS, story))


def timeline(view: View, story: str | None = None) -> Iterator[Fact]:
    """The facts that have a date, in order of it."""
    table = schema.facts
    dated = _of(FACTS, story).where(table.c.when.is_not(None)).order_by(None)
    ids = joined_ids(view, story)
    ordered = dated.order_by(table.c.when, schema.stories.c.id, table.c.place)
    return (_of_whom(fact, ids) for fact in _decoded(view, FACTS, ordered))


def conflicts(view: View, story: str | None = None) -> Iterator[Conflict]:
    """Where the reports disagree, by story."""
    return _decided(view, CONFLICTS, story)


def copies(view: View, story: str | None = None) -> Iterator[Copy]:
    """Which words were taken from where, by story."""
    return _decided(view, COPIES, story)


def plans(view: View, story: str | None = None) -> Iterator[Plan]:
    """What was expected, and what became of it, by story."""
    return _decided(view, PLANS, story)


def date_errors(view: View, story: str | None = None) -> Iterator[DateError]:
    """Dates that contradict something, by story."""
    return _decided(view, DATE_ERRORS, story)


def times(view: View) -> Iterator[Time]:
    """The times of all current reports, with the value that the story settled where it did."""
    table = schema.settled_times
    for read in every_read(view):
        rows = view.execute(select(table.c.body).where(table.c.report == read.report.id)).scalars()
        settled = {(t.start, t.end): t for t in (codec.decode(Time, row) for row in rows)}
        yield from (settled.get((t.start, t.end), t) for t in read.reading.times)


def entities(view: View, name: str | None = None) -> Iterator[Entity]:
    """Persons, bodies and places, each once: those of several stories by id, then the others by story.

    Only those of this name, where one is given.
    """
    table, inside = schema.joined_entities, schema.joined_members
    several = _named(select(table.c.body).order_by(table.c.id), table.c.names, name)
    yield from (codec.decode(Joined, row.body).entity for row in _streamed(view, several))
    of = schema.entities.c
    member = select(inside.c.own).where(inside.c.story == of.story, inside.c.place == of.place)
    alone = _named(_of(ENTITIES, None).where(~member.exists()), of.names, name)
    yield from _decoded(view, ENTITIES, alone)


def entity(view: View, id: str) -> Entity | None:
    """Who has this id: of several stories, or of one, whose id may be inside another's. None where nobody has it."""
    if not id.startswith("e-"):
        return None
    table, inside = schema.joined_entities, schema.joined_members
    holding = select(inside.c.joined).where(inside.c.own == id)
    across = view.execute(select(table.c.body).where((table.c.id == id) | table.c.id.in_(holding))).first()
    if across is not None:
        return codec.decode(Joined, across.body).entity
    return next((one for one in _decided(view, ENTITIES, None) if one.id == id), None)


def who(view: View, wanted: str) -> Iterator[Entity]:
    """Whoever an id or a name means: the one who has the id, else all whose names have these words, a form of address
    before them left out."""
    known = entity(view, wanted)
    yield from (known,) if known is not None else entities(view, without_address(wanted))


def without_address(name: str) -> str:
    """A name as somebody types it, without "Mr" or "Dr" in front."""
    first, _, rest = name.strip().partition(" ")
    return rest if rest and first.casefold().rstrip(".") in ADDRESSES else name


def entities_of(view: View, story: str) -> tuple[Entity, ...]:
    """The entities of one story, with its mentions alone, under the ids that they have across stories."""
    ids = joined_ids(view, story)
    return tuple(replace(e, id=ids.get(e.id, e.id)) for e in _decided(view, ENTITIES, story))


def joined_ids(view: View, story: str | None = None) -> dict[str, str]:
    """For each entity of the story, or of all, that goes by another's id across stories: its own id and that one."""
    inside = schema.joined_members
    wanted = select(inside.c.own, inside.c.joined).where(inside.c.own != inside.c.joined)
    if story is not None:
        wanted = wanted.join(schema.stories, schema.stories.c.n == inside.c.story).where(schema.stories.c.id == story)
    return {row.own: row.joined for row in view.execute(wanted)}


def models_used(view: View) -> tuple[ModelUsed, ...]:
    """The language models behind the readings of current reports."""
    models = schema.models
    used = select(readings.c.model).join(reports, reports.c.n == readings.c.report).where(reports.c.current == 1)
    rows = view.execute(select(models.c.name, models.c.version, models.c.sha256).where(models.c.n.in_(used)))
    return tuple(sorted((ModelUsed(*row) for row in rows), key=lambda m: (m.name, m.version, m.sha256)))


def failures(view: View) -> tuple[Failure, ...]:
    """What could not be used, and why."""
    rows = view.execute(select(schema.failures.c.address, schema.failures.c.reason).order_by(schema.failures.c.address))
    return tuple(Failure(*row) for row in rows)


def counts(view: View) -> Counts:
    """How much there is of everything."""
    return Counts(
        reports=_count(view, select(reports.c.n)),
        superseded=_count(view, select(reports.c.n).where(reports.c.current == 0)),
        unread=_count(view, select(reports.c.n).where(reports.c.unread.is_not(None), reports.c.current == 1)),
        pending=_count(view, select(reports.c.n).where(reports.c.pending == 1)),
        stories=_count(view, select(schema.stories.c.n)),
        facts=_count(view, select(schema.facts.c.place)),
        quotations=_count(view, select(schema.quotations.c.place)),
        conflicts=_count(view, select(schema.conflicts.c.place).where(schema.conflicts.c.relation == "conflict")),
        copies=_count(view, select(schema.copies.c.place)),
        failures=_count(view, select(schema.failures.c.address)),
    )


def _story_lines() -> Wanted:
    table = schema.stories
    return select(table.c.body, table.c.reports, table.c.facts, table.c.conflicts)


def _lines(view: View, wanted: Wanted) -> tuple[StoryLine, ...]:
    found = []
    for row in view.execute(wanted):
        story = codec.decode(Story, row.body)
        found.append(
            StoryLine(story.id, story.title, story.earliest, story.latest, row.reports, row.facts, row.conflicts)
        )
    return tuple(found)


def _reports() -> Wanted:
    return select(reports.c.body, reports.c.text, reports.c.version_of)


def _published() -> tuple[ColumnElement[str], ColumnElement[str]]:
    return reports.c.instant, reports.c.id


def _of(kept: Kept[D], story: str | None) -> Wanted:
    """The rows of one kind of decision, by story and place in it."""
    wanted = select(kept.table.c.body).join(schema.stories, schema.stories.c.n == kept.table.c.story)
    if story is not None:
        wanted = wanted.where(schema.stories.c.id == story)
    return wanted.order_by(schema.stories.c.id, kept.table.c.place)


def _named(wanted: Wanted, names: ColumnElement[str], name: str | None) -> Wanted:
    """Only rows whose names hold all words of this one."""
    for word in fold(name or "").split():
        wanted = wanted.where((literal(" ") + names + " ").contains(f" {word} ", autoescape=True))
    return wanted


def _said_by(quotation: Quotation, ids: Mapping[str, str]) -> Quotation:
    """The quotation with its speaker's id across stories."""
    speaker = quotation.speaker
    if speaker is None or speaker.entity is None:
        return quotation
    return replace(quotation, speaker=replace(speaker, entity=ids.get(speaker.entity, speaker.entity)))


def _of_whom(fact: Fact, ids: Mapping[str, str]) -> Fact:
    """The fact with the ids across stories of whom it tells, and of where."""
    if not ids:
        return fact
    who = tuple(replace(w, entity=ids.get(w.entity, w.entity)) if w.entity else w for w in fact.who)
    where = fact.where
    if where is not None and where.entity:
        where = replace(where, entity=ids.get(where.entity, where.entity))
    return replace(fact, who=who, where=where)


def _decoded(view: View, kept: Kept[D], wanted: Wanted) -> Iterator[D]:
    return (codec.decode(kept.kind, row.body) for row in _streamed(view, wanted))


def _decided(view: View, kept: Kept[D], story: str | None) -> Iterator[D]:
    return _decoded(view, kept, _of(kept, story))


def _streamed(view: View, wanted: Wanted) -> Iterator[Row[*tuple[Any, ...]]]:
    return view.execute(wanted.execution_options(yield_per=_AT_ONCE))


def _count(view: View, wanted: Wanted) -> int:
    return int(view.execute(select(func.count()).select_from(wanted.subquery())).scalar_one())
