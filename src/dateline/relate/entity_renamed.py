"""Goes in: a report's mentions. Comes out: the names that it says are an old and a new name of one body."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from dateline.model.passage import Passage
from dateline.model.reading import EntityKind, Mention, Read
from dateline.model.record import Role
from dateline.relate.entity_clusters import LocalCluster, places_of
from dateline.relate.entity_groups import Groups
from dateline.relate.entity_terms import when_of

MOST_BETWEEN = 60  # characters between the two names
_BEFORE = r"(?:formerly|previously|once|originally|until recently|before that)"
_AFTER = r"(?:now|currently|today|since|later|henceforth)"
_CALLED = r"(?:known as|called|named|trading as|branded(?: as)?|re(?:named|branded)(?: as)?)"
_UNTIL = r"until (?:[\w-]+ ){1,3}?"
_WHO = r"(?:which|that|who|the (?:company|firm|group|bank|party|body|club|business) (?:that|which))"
_WAS = r"(?:(?:which|that|has|have|had|was|is|been|recently|last year) ){0,4}"
_USED = rf"(?:{_WHO} )?used to be (?:{_CALLED} )?"
_OLD = re.compile(
    rf"(?:,? ?\(?| [–—-]+ )(?:{_WAS}{_BEFORE}(?: {_CALLED})?|{_WAS}(?:{_CALLED} {_UNTIL.strip()}(?: as)?|{_UNTIL}"
    rf"(?:{_CALLED})?)|known {_UNTIL}as|{_USED.strip()}|née|nee) ?(?:the )?"
)
_NEW = re.compile(
    rf"(?:,? ?\(?| [–—-]+ )(?:{_WAS}{_AFTER} {_CALLED}|{_WAS}re(?:named|branded)(?: itself)?(?: as| to)?"
    r"|(?:\w+ ){0,9}?(?:had |has )?changed its name to|(?:\w+ ){0,6}?(?:renamed|rebranded) itself(?: as)?) (?:the )?"
)
_KNOWN = re.compile(rf"(?:,? ?\(?| [–—-]+ )(?:{_WHO} was )?{_CALLED} (?:the )?")
_TILL = re.compile(r",? (?:until|before|up to) ")
_AS_OLD = re.compile(r", as (?:the )?")
_WAS_KNOWN = re.compile(r" was (?:then )?(?:known|called)\b")


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
    known = _KNOWN.fullmatch(between) is not None and _TILL.match(read.report.text, other.end) is not None
    is_old = known or _OLD.fullmatch(between) is not None
    if not is_old and _AS_OLD.fullmatch(between) and _WAS_KNOWN.match(read.report.text, other.end):
        one, other, is_old = other, one, True  # "Orlo Iron, as Norgate was known before 2025"
    if one.cluster == other.cluster or not (is_old or _NEW.fullmatch(between)):
        return None
    at = Passage(one.report, one.start, other.end)
    dated = (t for t in read.reading.times if other.end <= t.start <= other.end + 4)
    until = None if is_old else next((when_of(t) for t in dated), None)
    day = read.report.published[:10] if read.report.published else None
    return Renamed(one.report, one.cluster, other.cluster, (other if is_old else one).text, until or day, at)


def as_bodies(clusters: tuple[LocalCluster, ...], renamed: tuple[Renamed, ...]) -> tuple[LocalCluster, ...]:
    """The clusters, those with a name that changed being bodies, whatever reports took them for."""
    kind: EntityKind = "organization"
    changed = {(r.report, number) for r in renamed for number in (r.one, r.other)}
    names = {words for c in clusters if (c.report, c.number) in changed for words in c.words}
    return tuple(replace(c, kind=kind) if names.intersection(c.words) else c for c in clusters)


def join_renamed(groups: Groups, renamed: tuple[Renamed, ...]) -> None:
    """The old and the new name are one body."""
    at = places_of(groups.clusters)
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
