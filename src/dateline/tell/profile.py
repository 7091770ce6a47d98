"""Goes in: the store and an entity. Comes out: who it is: roles in time, stories, whom and where it stands beside.

Each of these comes with the sentence of a report behind it. Beside an entity stand those that sentences name with it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.model.passage import Passage
from dateline.model.reading import Quotation
from dateline.model.record import Entity, Role
from dateline.record import View, people, queries
from dateline.record.rows import StoryLine
from dateline.tell.words import published_day

MOST_REPORTS = 200  # of an entity in more reports, so many are looked through
MOST_BESIDE = 12


@dataclass(frozen=True, slots=True)
class RoleInTime:
    """A role, the days between which reports give it, and the first sentence that does."""

    role: Role
    first: str | None
    last: str | None
    at: Passage | None


@dataclass(frozen=True, slots=True)
class Beside:
    """Another entity, in how many sentences both are named, and the first of them."""

    entity: Entity
    sentences: int
    at: Passage


@dataclass(frozen=True, slots=True)
class Profile:
    """Who somebody is. `why` says what joined the entities of several stories."""

    entity: Entity
    why: tuple[str, ...]
    roles: tuple[RoleInTime, ...]
    stories: tuple[StoryLine, ...]
    beside: tuple[Beside, ...]
    places: tuple[Beside, ...]
    said: tuple[Quotation, ...]


def profile(view: View, entity: Entity) -> Profile:
    """Everything the store knows of one entity."""
    wanted = list(dict.fromkeys(m.report for m in entity.mentions))[:MOST_REPORTS]
    sentences = {report: _sentences(view, report) for report in wanted}
    stories = tuple(dict.fromkeys(line for report in wanted for line in queries.find_stories(view, report)))
    others = {e.id: e for line in stories for e in queries.entities_of(view, line.id)}
    mine = {at for m in entity.mentions if (at := _sentence(sentences, m)) is not None}
    beside = _beside(sorted(mine), sentences, [e for id, e in sorted(others.items()) if id != entity.id])
    joined = people.joined(view, entity.id)
    said = (q for line in stories for q in queries.quotes(view, story=line.id))
    return Profile(
        entity=entity,
        why=joined.why if joined is not None else (),
        roles=tuple(_in_time(view, role, sorted(mine), sentences) for role in entity.roles),
        stories=tuple(sorted(stories, key=lambda s: (s.earliest or s.latest or "", s.id))),
        beside=tuple(b for b in beside if b.entity.kind in {"person", "organization"})[:MOST_BESIDE],
        places=tuple(b for b in beside if b.entity.kind == "place")[:MOST_BESIDE],
        said=tuple(q for q in said if q.speaker is not None and q.speaker.entity == entity.id),
    )


def _sentences(view: View, report: str) -> list[Passage]:
    reading = queries.reading(view, report)
    return [Passage(report, s.start, s.end) for s in reading.sentences] if reading is not None else []


def _sentence(sentences: dict[str, list[Passage]], mention: Passage) -> Passage | None:
    """The sentence that a mention stands in; None where it stands in none, as in a headline."""
    held = sentences.get(mention.report, [])
    at = bisect_right(held, mention.start, key=lambda s: s.start) - 1
    return held[at] if at >= 0 and held[at].covers(mention) else None


def _beside(mine: Sequence[Passage], sentences: dict[str, list[Passage]], others: Sequence[Entity]) -> list[Beside]:
    """Those whom most of these sentences name too, first."""
    own = set(mine)
    found = []
    for other in others:
        shared = {at for m in other.mentions if (at := _sentence(sentences, m)) in own and at is not None}
        if shared:
            found.append(Beside(other, len(shared), min(shared, key=mine.index)))
    return sorted(_each_once(found, mine), key=lambda b: (-b.sentences, b.entity.name, b.entity.id))


def _each_once(found: Sequence[Beside], mine: Sequence[Passage]) -> list[Beside]:
    """One line for what bears one name and is not known to be two: stories that nothing joins tell of it apart."""
    alike: dict[tuple[str, str], list[Beside]] = defaultdict(list)
    for one in found:
        alike[one.entity.kind, one.entity.name.casefold()].append(one)
    return [folded for group in alike.values() for folded in _folded(group, mine)]


def _folded(group: Sequence[Beside], mine: Sequence[Passage]) -> list[Beside]:
    """Those of one name in one line for each place that they are linked to; what has no link goes with the only one."""
    links: dict[str, list[Beside]] = defaultdict(list)
    for one in group:
        links[dict(one.entity.link or ()).get("geonames", "")].append(one)
    if len(links) == 2 and "" in links:
        links = defaultdict(list, {"": list(group)})
    lines = []
    for ones in links.values():
        most = min(ones, key=lambda b: (b.entity.link is None, -b.sentences, b.entity.id))
        sentences = sum(b.sentences for b in ones)
        lines.append(Beside(most.entity, sentences, min((b.at for b in ones), key=mine.index)))
    return lines


def _in_time(view: View, role: Role, mine: Sequence[Passage], sentences: dict[str, list[Passage]]) -> RoleInTime:
    """The role with the days of the reports that give it in a sentence about its bearer, and the sentence behind it."""
    wanted = set(role.role.casefold().split())
    days: dict[str, list[Passage]] = defaultdict(list)
    found: list[Passage] = []
    for at in mine:
        report = queries.report(view, at.report)
        if report is not None and wanted <= set(_plain(report.text[at.start : at.end]).split()):
            found.append(at)
            days[published_day(report) or ""].append(at)
    dated = sorted(day for day in days if day)
    first = days[dated[0]][0] if dated else found[0] if found else None
    told = _sentence(sentences, role.at) if role.at is not None else None
    return RoleInTime(role, dated[0] if dated else None, dated[-1] if dated else None, told or first)


def _plain(words: str) -> str:
    return "".join(c if c.isalnum() or c in "-'" else " " for c in words.casefold().replace("’", "'")).replace("'s", "")
