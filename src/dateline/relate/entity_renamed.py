"""Goes in: a report's mentions. Comes out: the names that it says are an old and a new name of one body."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from dateline.model.passage import Passage
from dateline.model.reading import EntityKind, Mention, Read
from dateline.model.record import Role
from dateline.relate.entity_clusters import LocalCluster
from dateline.relate.entity_groups import Groups
from dateline.relate.entity_terms import when_of

MOST_BETWEEN = 60  # characters between the two names
_BEFORE = r"(?:formerly|previously|once|originally|until recently)"
_AFTER = r"(?:now|currently|today|since|later)"
_CALLED = r"(?:known as|called|named|trading as|branded(?: as)?|re(?:named|branded)(?: as)?)"
_WAS = r"(?:(?:which|that|has|have|had|was|is|been|recently|last year) ){0,4}"
_OLD = re.compile(rf",? ?\(?(?:{_WAS}{_BEFORE}(?: {_CALLED})?) (?:the )?")
_NEW = re.compile(
    rf",? ?\(?(?:{_WAS}{_AFTER} {_CALLED}|{_WAS}re(?:named|branded)(?: itself)?(?: as| to)?|{_WAS}changed its name to)"
    r" (?:the )?"
)


@dataclass(frozen=True, slots=True)
class Renamed:
    """Two clusters of a report that are one body, the old name, until when (EDTF) and where that is said."""

    report: str
    one: int
    other: int
    old: str
    until: str | None
    at: Passage


def find_renamed(read: Read) -> tuple[Renamed, ...]:
    """ "Norgate Steel, formerly Orlo Iron"; "Halver Foods, which changed its name to Brightside in 2029"."""
    names = sorted(m for m in read.reading.mentions if m.form == "name")
    return tuple(found for one, other in pairwise(names) if (found := _renamed(read, one, other)) is not None)


def _renamed(read: Read, one: Mention, other: Mention) -> Renamed | None:
    if not 0 < other.start - one.end <= MOST_BETWEEN or one.kind == other.kind == "person":
        return None
    between = read.report.text[one.end : other.start]
    is_old = _OLD.fullmatch(between) is not None
    if one.cluster == other.cluster or not (is_old or _NEW.fullmatch(between)):
        return None
    at = Passage(one.report, one.start, other.end)
    dated = (t for t in read.reading.times if other.end <= t.start <= other.end + 4)
    until = None if is_old else next((when_of(t) for t in dated), None)
    day = read.report.published[:10] if read.report.published else None
    return Renamed(one.report, one.cluster, other.cluster, (other if is_old else one).text, until or day, at)


def as_bodies(clusters: tuple[LocalCluster, ...], renamed: tuple[Renamed, ...]) -> tuple[LocalCluster, ...]:
    """The clusters, those that changed their name being bodies, whatever their report took them for."""
    kind: EntityKind = "organization"
    changed = {(r.report, number) for r in renamed for number in (r.one, r.other)}
    return tuple(replace(c, kind=kind) if (c.report, c.number) in changed else c for c in clusters)


def join_renamed(groups: Groups, renamed: tuple[Renamed, ...]) -> None:
    """The old and the new name are one body."""
    at = {(c.report, c.number): i for i, c in enumerate(groups.clusters)}
    for found in renamed:
        one, other = at.get((found.report, found.one)), at.get((found.report, found.other))
        if one is not None and other is not None:
            groups.merge(one, other)


def old_names(renamed: tuple[Renamed, ...], names: tuple[str, ...]) -> tuple[Role, ...]:
    """The names that a body with these names no longer bears, each once with the earliest day it was over."""
    over: dict[str, list[Renamed]] = {}
    for found in renamed:
        if found.old in names:
            over.setdefault(found.old, []).append(found)
    first = {old: min(found, key=lambda r: (r.until or "9999", r.at)) for old, found in over.items()}
    return tuple(Role(f"known as {old}", None, first[old].until, first[old].at) for old in sorted(first))
