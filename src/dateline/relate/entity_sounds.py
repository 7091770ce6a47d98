"""Goes in: groups of clusters under construction. Comes out: those joined whose names only sound alike, as a
translation from another alphabet writes them.

Within one story two full names of one skeleton, given name and surname written otherwise, are one person's, unless one
report has both. A report that writes a person so writes bodies and places so too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from dateline.language.gazetteer import places_named
from dateline.language.sounds import name_skeleton
from dateline.relate.entity_clusters import LocalCluster, Words
from dateline.relate.entity_groups import Groups
from dateline.relate.entity_names import without_form

SHORTEST, SHORTEST_ALONE = 4, 3  # consonants of a full name, and of a surname, body or place

Key = tuple[str, str]


def names_that_sound_alike(groups: Groups) -> None:
    """Persons by their full names; then, in reports that write one otherwise, surnames, bodies and places."""
    told: dict[tuple[str, Words], set[str]] = defaultdict(set)
    by_key: dict[Key, list[tuple[int, Words]]] = defaultdict(list)
    for i, cluster in enumerate(groups.clusters):
        for words in cluster.words:
            told[cluster.kind, words].add(cluster.report)
            for key in _full_keys(cluster, words):
                by_key[key].append((i, words))
    for named in by_key.values():
        for i, one in named:
            for k, other in named:
                apart = told["person", one] & told["person", other]
                if k < i and one[-1] != other[-1] and not apart:
                    groups.merge(k, i, sounds_alike=True)
    foreign = _written_otherwise(groups)
    _alone(groups, foreign, told)


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


def _alone(groups: Groups, foreign: frozenset[str], told: dict[tuple[str, Words], set[str]]) -> None:
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
