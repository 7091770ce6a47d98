"""Goes in: the reads of a story. Comes out: its persons, bodies and places with all names, roles and mentions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from hashlib import sha256

from dateline.model.passage import Passage
from dateline.model.reading import Read
from dateline.model.record import Entity, Role
from dateline.relate.entity_clusters import LocalCluster, local_clusters
from dateline.relate.entity_merging import merge_clusters


def decide_entities(reads: Sequence[Read]) -> tuple[Entity, ...]:
    """Merge the clusters of a story's reports and describe each entity that has a name."""
    ordered = sorted(reads, key=lambda r: (r.report.published or "9999", r.report.id))
    clusters = [c for order, read in enumerate(ordered) for c in local_clusters(order, read)]
    entities = [_entity(group) for group in merge_clusters(clusters) if any(c.names for c in group)]
    return tuple(sorted(entities, key=lambda e: (-len(e.mentions), e.name, e.id)))


def _entity(group: list[LocalCluster]) -> Entity:
    mentions = tuple(sorted(Passage(m.report, m.start, m.end) for c in group for m in c.mentions))
    name = _canonical(group)
    kind = next(c.kind for c in group if c.names)
    first = min((c.order, m.start, m.end, c.report) for c in group for m in c.mentions)
    key = f"{kind}\n{name}\n{first[3]}\n{first[1]}"
    return Entity(
        id="e-" + sha256(key.encode()).hexdigest()[:12],
        name=name,
        kind=kind,
        names=tuple(sorted({n for c in group for n in c.names})),
        roles=_roles(group),
        link=None,
        mentions=mentions,
    )


def _canonical(group: list[LocalCluster]) -> str:
    """The fullest name, of those the most frequent, of those the first printed."""
    counts: Counter[str] = Counter()
    first: dict[str, int] = {}
    reports: dict[str, set[str]] = defaultdict(set)
    for cluster in group:
        for name in cluster.names:
            counts[name] += 1
            reports[name].add(cluster.report)
            first.setdefault(name, cluster.order)
    return min(counts, key=lambda n: (-_fullness(n), -len(reports[n]), first[n], n))


def _fullness(name: str) -> int:
    """Words that are no initials; more than three count no higher."""
    return min(3, sum(len(w.strip(".")) > 1 for w in name.split()))


def _roles(group: list[LocalCluster]) -> tuple[Role, ...]:
    return tuple(Role(" ".join(r)) for r in sorted({r for c in group for r in c.roles}))
