"""Goes in: the reads of a story. Comes out: its persons, bodies and places with all names, roles and mentions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from dateline.language.en.careers import SEATS
from dateline.language.en.names import PARTICLES
from dateline.language.en.titles import GENDERED
from dateline.language.gazetteer import is_own_name
from dateline.language.sounds import name_skeleton
from dateline.model.passage import Passage
from dateline.model.reading import EntityKind, Read
from dateline.model.record import Entity, Verdict
from dateline.relate.entity_bodies import body_names, is_unnamed_body
from dateline.relate.entity_clusters import LocalCluster, local_clusters, name_words, without_place
from dateline.relate.entity_merging import merge_clusters
from dateline.relate.entity_posts import posts_of
from dateline.relate.entity_renamed import Renamed, find_renamed, old_names
from dateline.relate.entity_roles import roles_of
from dateline.relate.entity_tenures import tenures_of
from dateline.relate.entity_terms import Career, career_of
from dateline.relate.entity_ties import ties_of
from dateline.relate.entity_verdicts import denied_pairs, separated
from dateline.relate.places import link_places
from dateline.relate.places_within import put_within

CROWNED = frozenset(GENDERED) | {"sister", "brother", "father", "pope"}


def decide_entities(reads: Sequence[Read], verdicts: Sequence[Verdict] = ()) -> tuple[Entity, ...]:
    """Merge the clusters of a story's reports and describe each entity that has a name, the most mentioned first.

    `verdicts` are what people decided about these entities, in the order they did; they win over every rule.
    """
    ordered = separated(sorted(reads, key=lambda r: (r.report.published or "9999", r.report.id)), verdicts)
    by_id = {read.report.id: read for read in ordered}
    clusters = [c for order, read in enumerate(ordered) for c in local_clusters(order, read)]
    renamed = tuple(found for read in ordered for found in find_renamed(read))
    careers = {id: career_of(read) for id, read in by_id.items()}
    tenures = [tenures_of(careers[c.report], c) for c in clusters]
    ties = [tie for read in ordered for tie in ties_of(careers[read.report.id])]
    posts = [post for read in ordered for post in posts_of(careers[read.report.id])]
    merged = merge_clusters(clusters, verdicts, renamed, tenures, ties, posts)
    groups = [group for group in merged if any(c.names for c in group) or is_unnamed_body(group, by_id)]
    old = frozenset(found.old for found in renamed)
    entities = [_with_roles(_entity(group, old), group, careers, renamed) for group in groups]
    entities = _with_candidates(put_within(ordered, _linked(entities, groups)), verdicts)
    return tuple(sorted(entities, key=lambda e: (-len(e.mentions), e.name, e.id)))


def _linked(entities: Sequence[Entity], groups: Sequence[Sequence[LocalCluster]]) -> list[Entity]:
    """The entities, the places with what the gazetteer has of them."""
    places = [i for i, entity in enumerate(entities) if entity.kind == "place"]
    written = [next((c.written for c in groups[i] if c.written), ()) for i in places]
    areas = frozenset(n for n, i in enumerate(places) if any(c.is_area for c in groups[i]))
    times = [len(entities[i].mentions) for i in places]
    links = link_places([entities[i].names for i in places], written, areas, times)
    linked = list(entities)
    for i, link in zip(places, links, strict=True):
        linked[i] = replace(entities[i], link=link)
    return linked


def _entity(group: list[LocalCluster], old: frozenset[str]) -> Entity:
    names = _forms(group) or body_names(group)
    name = _canonical(group, old) if any(c.names for c in group) else names[0]
    kinds: list[EntityKind] = [c.kind for c in group if c.names] or ["organization"]
    kind = kinds[0]
    first = min((c.order, m.start, m.end, c.report) for c in group for m in c.mentions)
    key = f"{kind}\n{name}\n{first[3]}\n{first[1]}"
    return Entity(
        id="e-" + sha256(key.encode()).hexdigest()[:12],
        name=name,
        kind=kind,
        names=names,
        roles=(),
        link=None,
        mentions=tuple(sorted(Passage(m.report, m.start, m.end) for c in group for m in c.mentions)),
    )


def _with_roles(
    entity: Entity, group: list[LocalCluster], careers: Mapping[str, Career], renamed: tuple[Renamed, ...]
) -> Entity:
    """The entity with what it is and was: a person's offices, the names that a body no longer bears."""
    if entity.kind == "person":
        return replace(entity, roles=roles_of(group, careers))
    return replace(entity, roles=old_names(renamed, entity.names)) if entity.kind == "organization" else entity


def _with_candidates(entities: Sequence[Entity], verdicts: Sequence[Verdict]) -> list[Entity]:
    """The entities, a bare surname with the full names of the story that it may stand for."""
    bearers: dict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        words = name_words(entity.name)
        if entity.kind == "person" and len(words) > 1:
            for word in {words[0], words[-1]}:
                bearers[word].append(entity)
    denied = denied_pairs(entities, verdicts)
    found = []
    for entity in entities:
        words = name_words(entity.name)
        near = bearers.get(words[0], []) if entity.kind == "person" and len(words) == 1 else []
        open_to = {other.name for other in near if frozenset((entity.id, other.id)) not in denied}
        found.append(replace(entity, could_be=tuple(sorted(open_to))) if open_to else entity)
    return found


def _forms(group: list[LocalCluster]) -> tuple[str, ...]:
    """All forms of the name, but shouted ones that stand in plain letters too."""
    names = {n for c in group for n in c.names}
    calm = {n.casefold() for n in names if not n.isupper()}
    return tuple(sorted(n for n in names if not (n.isupper() and n.casefold() in calm)))


def _canonical(group: list[LocalCluster], old: frozenset[str]) -> str:
    """The fullest name, of those the one most reports have, of those the first printed; a king keeps his title.

    What one report spells otherwise than most comes after their spelling.
    A body's `old` names come last, and before them who is called by a seat ("the Brena North MP").
    """
    reports: dict[str, set[str]] = defaultdict(set)
    first: dict[str, int] = {}
    for cluster in group:
        for name in cluster.names:
            reports[name].add(cluster.report)
            first.setdefault(name, cluster.order)
    shouted = {n for n in reports if n.isupper() and len(n) > 6}
    usual: dict[str, int] = defaultdict(int)  # how many reports have the commonest of the spellings that sound alike
    for n in reports:
        usual[_sound(n)] = max(usual[_sound(n)], len(reports[n]))
    best = min(
        reports,
        key=lambda n: (
            n in old,
            n in shouted,
            len(reports[n]) < usual[_sound(n)],
            name_words(n)[-1] in SEATS,
            group[0].kind == "person" and _is_lengthened(n, reports),
            -_fullness(without_place(n, reports)),
            -len(reports[n]),
            not is_own_name(n),
            first[n],
            n,
        ),
    )
    return best if len(best.split()) > 1 else _with_title(best, group)


def _sound(name: str) -> str:
    return name_skeleton(name_words(name)) or name


def _is_lengthened(name: str, reports: Mapping[str, set[str]]) -> bool:
    """Whether one report puts a word before a full name that several have: "Slick Bo Halm"."""
    rest = name.partition(" ")[2]
    return " " in rest and len(reports[name]) == 1 < len(reports.get(rest, ()))


def _fullness(name: str) -> int:
    """Words that are neither initials nor particles; more than three count no higher."""
    return min(3, sum(len(w.strip(".")) > 1 and w not in PARTICLES for w in name.split()))


def _with_title(name: str, group: list[LocalCluster]) -> str:
    """A single name with the title that goes with it, where its bearer is known by that: "Queen Marla"."""
    titles = Counter(
        m.role
        for c in group
        for m in c.mentions
        if m.form == "name" and m.role and m.role.casefold() in CROWNED and m.text == f"{m.role} {name}"
    )
    return f"{min(titles, key=lambda t: (-titles[t], t))} {name}" if titles else name
