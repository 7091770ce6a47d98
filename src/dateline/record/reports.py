"""Goes in: a report with its reading. Comes out: its rows, its versions in order, and whose neighbours are to be found.

What the store ends with depends on the set of reports and never on their order: of several carriers of one report the
lowest rank is kept, of several versions of one address the latest is current, and a key that more than `COMMON` reports
share joins nobody, also those that it joined before.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Select,
    and_,
    bindparam,
    case,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from dateline.model.reading import Read
from dateline.model.record import ModelUsed
from dateline.model.report import Report
from dateline.record import codec, schema
from dateline.record.dialect import add_words, count_up, drop_words, insert_numbered, put
from dateline.record.fold import around, instant
from dateline.record.schema import (
    edges,
    key_counts,
    models,
    points,
    readings,
    reports,
    seen,
    stories,
    story_keys,
    story_reports,
)
from dateline.record.store import View

# A key that more reports hold than COMMON tells nothing: it bounds the work for one report. One that no more hold than
# RARE is enough to compare two reports; of keys between them it takes TOGETHER. In the development corpus 3 of 81
# pairs that are alike enough for an edge share fewer than four of their 40 keys (2026-11).
RARE, COMMON = 50, 1000
TOGETHER = 3
_ONE: BindParameter[object] = bindparam("one")
_RARE, _COMMON, _TOGETHER = (bindparam(name, type_=Integer) for name in ("rare", "common", "together"))


def _bounds() -> dict[str, int]:
    """The three bounds above, for the statements that use them."""
    return {"rare": RARE, "common": COMMON, "together": TOGETHER}


def _weight() -> ColumnElement[int]:
    return case((key_counts.c.reports <= _RARE, _TOGETHER), else_=1)


def _keys() -> Select[str]:
    """The keys of a report, beside the number of reports that hold each."""
    held = story_keys.c.key == key_counts.c.key
    return select(story_keys.c.key).join(key_counts, held).where(story_keys.c.report == _ONE)


def _sharing() -> Select[int]:
    """The current reports that share enough telling keys with one."""
    return (
        select(story_keys.c.report)
        .join(reports, reports.c.n == story_keys.c.report)
        .join(key_counts, key_counts.c.key == story_keys.c.key)
        .where(story_keys.c.key.in_(_keys().where(key_counts.c.reports <= _COMMON)))
        .where(reports.c.n != _ONE, reports.c.current == 1)
        .group_by(story_keys.c.report)
        .having(func.sum(_weight()) >= _TOGETHER)
        .order_by(story_keys.c.report)
    )


# Statements of the hot way, made once: to make one anew costs as much as to execute it.
_SEEN = select(seen.c.report).where(seen.c.fingerprint == bindparam("mark"))
_RANKED = select(reports.c.n, reports.c.rank).where(reports.c.id == bindparam("id"))
_FORGET = delete(schema.failures).where(schema.failures.c.address == bindparam("at"))
_READING, _POINT, _KEYS = insert(readings), insert(points), insert(story_keys)
_MODEL = select(models.c.n).where(
    models.c.name == bindparam("called"), models.c.version == bindparam("at"), models.c.sha256 == bindparam("hash")
)
_BY_AGE = select(reports.c.n, reports.c.id, reports.c.current, reports.c.unread, reports.c.version_of).order_by(
    reports.c.instant, reports.c.id
)
_ALONE, _VERSIONS = _BY_AGE.where(reports.c.n == _ONE), _BY_AGE.where(reports.c.url == _ONE)
_FOLLOWS = update(reports).where(reports.c.n == _ONE).values(version_of=bindparam("before"))
_CURRENT = update(reports).where(reports.c.n == _ONE).values(current=1, pending=bindparam("waits"))
_AT_THE_BOUND = _keys().where(or_(key_counts.c.reports == _RARE + 1, key_counts.c.reports == _COMMON + 1))
_INSTANT = select(reports.c.instant).where(reports.c.n == _ONE)
_SHARING = _sharing()
_SHARING_THEN = _SHARING.where(
    or_(reports.c.instant == "", reports.c.instant.between(bindparam("early"), bindparam("late")))
)
_READ = (
    select(reports.c.body, reports.c.text, reports.c.version_of, readings.c.body.label("reading"))
    .join(readings, readings.c.report == reports.c.n)
    .where(reports.c.n == _ONE)
)
_POINT_OF = select(points.c.body).where(points.c.report == _ONE)


@dataclass(frozen=True, slots=True)
class NewReport:
    """A report on its way into the store: its reading, its story keys, what model read it, its carrier's mark, and
    the point at which it stands among other reports."""

    read: Read
    keys: tuple[str, ...]
    model: ModelUsed | None
    fingerprint: str
    point: bytes


def is_seen(view: View, fingerprint: str) -> bool:
    """Whether exactly these bytes from exactly this place were read before."""
    return view.execute(_SEEN, {"mark": fingerprint}).first() is not None


def add_report(view: View, new: NewReport) -> tuple[bool, tuple[int, ...]]:
    """Keep a report: whether it was new, and the numbers of reports that became current, to be linked."""
    report = new.read.report
    rank = _rank(report)
    old = view.execute(_RANKED, {"id": report.id}).first()
    if old is not None and old.rank <= rank:
        put(view, seen, fingerprint=new.fingerprint, report=old.n)
        return False, ()
    marks = _remove(view, old.n) if old is not None else []
    n = _insert(view, new, rank)
    for fingerprint in (*marks, new.fingerprint):
        put(view, seen, fingerprint=fingerprint, report=n)
    view.execute(_FORGET, {"at": report.source.address})
    return old is None, _order_versions(view, n, report.url)


def _rank(report: Report) -> str:
    """One report can come by several ways: the dated one is kept, then the first in order of its address."""
    source = report.source
    return json.dumps([report.published or "9999", source.kind, source.address, report.raw_sha256])


def _insert(view: View, new: NewReport, rank: str) -> int:
    report = new.read.report
    n = insert_numbered(
        view,
        reports,
        id=report.id,
        url=report.url,
        title=report.title,
        instant=instant(report.published),
        rank=rank,
        current=0,
        pending=0,
        unread=report.unread,
        text=report.text,
        body=codec.encode_report(report),
    )
    add_words(view, n, report.title, report.text)
    body = codec.encode_reading(new.read.reading)
    view.execute(_READING, {"report": n, "model": _model(view, new.model), "body": body})
    view.execute(_POINT, {"report": n, "body": new.point})
    keys = sorted(set(new.keys))
    if keys:
        view.execute(_KEYS, [{"key": key, "report": n} for key in keys])
        count_up(view, key_counts, key_counts.c.reports, keys)
        _retire_common_keys(view, n)
    return n


def _model(view: View, model: ModelUsed | None) -> int | None:
    """The row of the model that made a reading; none for a report that no model has read."""
    if model is None:
        return None
    found = view.execute(_MODEL, {"called": model.name, "at": model.version, "hash": model.sha256}).scalar()
    if found is not None:
        return int(found)
    return insert_numbered(view, models, name=model.name, version=model.version, sha256=model.sha256)


def _remove(view: View, n: int) -> list[str]:
    """Take a report out, returning the marks of its carriers."""
    _leave_stories(view, n)
    marks = list(view.execute(select(seen.c.fingerprint).where(seen.c.report == n)).scalars())
    title, words = view.execute(select(reports.c.title, reports.c.text).where(reports.c.n == n)).one()
    drop_words(view, n, title, words)
    held = key_counts.c.key.in_(select(story_keys.c.key).where(story_keys.c.report == n))
    view.execute(update(key_counts).where(held).values(reports=key_counts.c.reports - 1))
    view.execute(delete(reports).where(reports.c.n == n))
    return marks


def _leave_stories(view: View, n: int) -> None:
    """Cut a report's edges; the story that held it goes, and its other reports wait for a new one."""
    mine = select(story_reports.c.story).where(story_reports.c.report == n)
    others = select(story_reports.c.report).where(story_reports.c.story.in_(mine))
    view.execute(update(reports).where(reports.c.n.in_(others), reports.c.unread.is_(None)).values(pending=1))
    neighbours = select(edges.c.b).where(edges.c.a == n)
    view.execute(update(reports).where(reports.c.n.in_(neighbours)).values(pending=1))
    view.execute(delete(stories).where(stories.c.n.in_(mine)))
    view.execute(delete(edges).where(or_(edges.c.a == n, edges.c.b == n)))
    view.execute(update(reports).where(reports.c.n == n).values(pending=0, current=0))


def _order_versions(view: View, n: int, url: str | None) -> tuple[int, ...]:
    """Put the versions of one address in order of publication: only the last is current."""
    versions = view.execute(_ALONE if url is None else _VERSIONS, {"one": n if url is None else url}).all()
    before = None
    for version in versions:
        if version.version_of != before:
            view.execute(_FOLLOWS, {"one": version.n, "before": before})
        before = version.id
    for version in versions[:-1]:
        if version.current:
            _leave_stories(view, version.n)
    last = versions[-1]
    if last.current:
        return ()
    view.execute(_CURRENT, {"one": last.n, "waits": 0 if last.unread else 1})
    return () if last.unread else (last.n,)


def _retire_common_keys(view: View, n: int) -> None:
    """Part the reports that a key held together which has just become too common to do so."""
    for key in view.execute(_AT_THE_BOUND, {"one": n, **_bounds()}).scalars().all():
        for a, b in _no_longer_together(view, key):
            view.execute(delete(edges).where(edges.c.a.in_((a, b)), edges.c.b.in_((a, b))))
            view.execute(update(reports).where(reports.c.n.in_((a, b))).values(pending=1))


def _no_longer_together(view: View, key: str) -> list[tuple[int, int]]:
    """The pairs with an edge that hold this key and share too little besides."""
    one, other = story_keys.alias(), story_keys.alias()
    holders = select(story_keys.c.report).where(story_keys.c.key == key)
    pairs = select(edges.c.a, edges.c.b).where(edges.c.a < edges.c.b, edges.c.a.in_(holders), edges.c.b.in_(holders))
    still = (
        pairs.join(one, one.c.report == edges.c.a)
        .join(other, and_(other.c.report == edges.c.b, other.c.key == one.c.key))
        .join(key_counts, key_counts.c.key == one.c.key)
        .where(key_counts.c.reports <= _COMMON)
        .group_by(edges.c.a, edges.c.b)
        .having(func.sum(_weight()) >= _TOGETHER)
    )
    kept = {(a, b) for a, b in view.execute(still, _bounds())}
    return sorted((a, b) for a, b in view.execute(pairs) if (a, b) not in kept)


def candidates(view: View, n: int, within_days: int | None = None) -> tuple[int, ...]:
    """The current reports that share enough telling keys with this one and were published about the same time."""
    bounds = around(view.execute(_INSTANT, {"one": n}).scalar_one(), within_days)
    if bounds is None:
        return tuple(view.execute(_SHARING, {"one": n, **_bounds()}).scalars())
    then = {"early": bounds[0], "late": bounds[1]}
    return tuple(view.execute(_SHARING_THEN, {"one": n, **then, **_bounds()}).scalars())


def link(view: View, a: int, b: int) -> None:
    """Note that two reports may tell one story; both wait for it to be decided anew."""
    put(view, edges, a=a, b=b)
    put(view, edges, a=b, b=a)
    view.execute(update(reports).where(reports.c.n.in_((a, b))).values(pending=1))


def load_read(view: View, n: int) -> Read:
    """A report with its reading."""
    row = view.execute(_READ, {"one": n}).one()
    return Read(codec.decode_report(row.body, row.text, row.version_of), codec.decode_reading(row.reading))


def load_point(view: View, n: int) -> bytes:
    """The point at which a report stands among others."""
    return bytes(view.execute(_POINT_OF, {"one": n}).scalar_one())


def add_failure(view: View, address: str, reason: str) -> None:
    """Note that something could not be used; the last reason for an address stands."""
    put(view, schema.failures, address=codec.storable(address), reason=codec.storable(reason))
