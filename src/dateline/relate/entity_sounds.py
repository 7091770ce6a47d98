"""Goes in: groups of clusters under construction. Comes out: those joined whose names only sound alike, as a
translation from another alphabet writes them.

Within one story two full names of one skeleton, the surname written otherwise, are one person's where something else
speaks for it: one office, or a report that writes several persons so. Ages, or a report that has both, speak against
it. A report that writes a person so writes bodies and places so too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dateline.language.gazetteer import places_named
from dateline.language.sounds import name_skeleton, skeleton
from dateline.relate.entity_clusters import LocalCluster, Words
from dateline.relate.entity_groups import Groups
from dateline.relate.entity_names import surname_near, without_form
from dateline.relate.entity_offices import same_role

SHORTEST, SHORTEST_ALONE = 4, 3  # consonants of a full name, and of a surname, body or place
SEVERAL = 2
"""So many names written otherwise are a writer's way, no chance."""
LONG = 5
"""So many consonants of a surname are seldom another's."""

Key = tuple[str, str]
Told = Mapping[tuple[str, Words], set[str]]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two clusters, by index, whose full names sound alike."""

    first: int
    one: Words
    second: int
    other: Words


def names_that_sound_alike(groups: Groups) -> None:
    """Persons by their full names; then, in reports that write one otherwise, surnames, bodies and places."""
    told = groups.reports_by_name()
    pairs = [pair for pair in _pairs(groups) if not _are_two(groups, pair, told)]
    foreign = _translated(groups, pairs, told)
    for pair in pairs:
        reports = {groups.clusters[i].report for i in (pair.first, pair.second)}
        if reports & foreign or _do_the_same(groups, pair):
            groups.merge(pair.first, pair.second, sounds_alike=True)
    _alone(groups, _written_otherwise(groups), told)


def _pairs(groups: Groups) -> list[Pair]:
    """Every two full names of one skeleton that write the surname otherwise; none where one report has two people of
    such names ("Mohammed Hassan", "Mahmoud Hussein")."""
    by_key: dict[Key, list[tuple[int, Words]]] = defaultdict(list)
    for i, cluster in enumerate(groups.clusters):
        for words in cluster.words:
            for key in _full_keys(cluster, words):
                by_key[key].append((i, words))
    once = [_once(groups, named) for named in by_key.values() if not _has_two(groups, named)]
    return [
        Pair(k, other, i, one)
        for named in once
        for i, one in named
        for k, other in named
        if k < i and one[-1] != other[-1]
    ]


def _once(groups: Groups, named: list[tuple[int, Words]]) -> list[tuple[int, Words]]:
    """Each name of each group by its first cluster: a story's reports name a minister hundreds of times."""
    first: dict[tuple[int, Words], int] = {}
    for i, words in named:
        first.setdefault((groups.root(i), words), i)
    return [(i, words) for (_, words), i in first.items()]


def _has_two(groups: Groups, named: list[tuple[int, Words]]) -> bool:
    """Whether one report has two people among these names."""
    held: dict[str, set[tuple[int, Words]]] = defaultdict(set)
    for i, words in named:
        held[groups.clusters[i].report].add((groups.root(i), words))
    return any(a[0] != b[0] and a[1] != b[1] for names in held.values() for a in names for b in names)


def _are_two(groups: Groups, pair: Pair, told: Told) -> bool:
    """Whether a report has both, one of them by the surname alone too, or their ages tell them apart."""
    one, other = groups.clusters[pair.first], groups.clusters[pair.second]
    if told["person", pair.one] & told["person", pair.other] or one.report == other.report:
        return True
    for name, another in ((pair.one, pair.other), (pair.other, pair.one)):
        if any(told["person", another] & told["person", (word,)] for word in set(name) - set(another)):
            return True
    return groups.ages_differ(pair.first, pair.second)


def _translated(groups: Groups, pairs: list[Pair], told: Told) -> frozenset[str]:
    """The reports that write several persons of no common surname as no other report does."""
    surnames: dict[str, set[str]] = defaultdict(set)
    for pair in pairs:
        for i, name in ((pair.first, pair.one), (pair.second, pair.other)):
            if len(told["person", name]) == 1:
                surnames[groups.clusters[i].report].add(min(skeleton(pair.one[-1]), skeleton(pair.other[-1])))
    return frozenset(report for report, found in surnames.items() if len(found) >= SEVERAL)


def _do_the_same(groups: Groups, pair: Pair) -> bool:
    """Whether reports give both one office or occupation, and their surnames are alike by more than chance."""
    one, other = pair.one[-1], pair.other[-1]
    return (surname_near(one, other) or len(skeleton(one)) >= LONG) and any(
        same_role(mine, theirs) for mine in groups.of(pair.first).roles for theirs in groups.of(pair.second).roles
    )


def _full_keys(cluster: LocalCluster, words: Words) -> Iterator[Key]:
    """What a full name of a person is looked up by, with and without a second surname."""
    if cluster.kind == "person" and len(words) > 1:
        for size in {len(words), max(2, len(words) - 1)}:
            key = name_skeleton(words[:size])
            if len(key) >= SHORTEST and len(words[0]) > 1:
                yield "person", key
        if len(words) == 2:
            yield "person", name_skeleton(words[::-1])  # the surname first, as in Hungarian and Japanese


def _written_otherwise(groups: Groups) -> frozenset[str]:
    """The reports that write the surname of somebody as no other report does, though they are told to be one."""
    found = set()
    for i in {groups.root(i) for i in range(len(groups.clusters))}:
        full: dict[str, set[str]] = defaultdict(set)
        for k in groups.of(i).members:
            cluster = groups.clusters[k]
            for words in cluster.words if cluster.kind == "person" else ():
                if len(words) > 1:
                    full[words[-1]].add(cluster.report)
        if len(full) > 1:
            most = max(full.values(), key=len)
            found |= {r for reports in full.values() if len(reports) == 1 for r in reports - most}
    return frozenset(found)


def _alone(groups: Groups, foreign: frozenset[str], told: Told) -> None:
    """In the reports that write names otherwise: those that no other report has, by the one that sounds the same."""
    known: dict[Key, set[int]] = defaultdict(set)
    for i, cluster in enumerate(groups.clusters):
        for words in cluster.words:
            if cluster.report not in foreign:
                name = words[-1:] if cluster.kind == "person" else words
                known[cluster.kind, name_skeleton(without_form(name))].add(i)
    for i, cluster in enumerate(groups.clusters):
        for words in cluster.words if cluster.report in foreign else ():
            if told[cluster.kind, words] != {cluster.report} or (cluster.kind == "person" and len(words) > 1):
                continue
            key = name_skeleton(without_form(words))
            fits = {groups.root(k) for k in known.get((cluster.kind, key), ()) if not _two_places(groups, k, words)}
            if len(key) >= SHORTEST_ALONE and len(fits) == 1 and cluster.report not in groups.of(min(fits)).reports:
                groups.merge(min(fits), i, sounds_alike=True)


def _two_places(groups: Groups, k: int, words: Words) -> bool:
    """Whether the gazetteer has both names: then they are two towns."""
    other = groups.clusters[k]
    return other.kind == "place" and bool(places_named(" ".join(words)) and places_named(other.names[0]))
