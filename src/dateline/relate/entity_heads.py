"""Goes in: groups of clusters under construction. Comes out: "the Norvik boss" joined to who leads Norvik.

Only what has no name is joined, to the one who is told to have such an office of the same body; who is told to have it
of another body alone is nobody's that a bare noun means.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace

from dateline.language.en.deeds import AGENTS, AHEAD, ANY_HEAD, BARE, FIRST_HEADS, HEAD, HEADS
from dateline.relate.entity_clusters import LocalCluster
from dateline.relate.entity_groups import Groups
from dateline.relate.entity_posts import PlacedPost, posts_agree
from dateline.relate.entity_unnamed import far_ahead, in_office, is_definite


def heads_of_bodies(groups: Groups) -> None:
    """ "The Norvik boss", "its founder": who is told to lead or to have founded that body, in any report."""
    told: dict[int, list[PlacedPost]] = defaultdict(list)
    for placed in groups.posts:
        if groups.of(placed.one).names:
            told[groups.root(placed.body)].append(placed)
    for placed in groups.posts:
        if groups.of(placed.one).names or placed.post.open:
            continue
        known = [p for p in told[groups.root(placed.body)] if groups.may_be(p.one, placed.one)]
        for tier in _tiers(placed.post.office):
            fits = [p for p in known if p.post.office in tier]
            best = _who(groups, placed, fits)
            if best is not None:
                groups.merge(best, placed.one)
            if fits:
                break


def called_by_deeds(groups: Groups) -> None:
    """ "The buyer", "the rescue chief": the one of the story who is told to have done it, or to lead such a body."""
    named = [p for p in groups.posts if groups.of(p.one).names]
    for i, cluster in enumerate(groups.clusters):
        if cluster.names or groups.of(i).names or groups.posts_by_one.get(i) or not is_definite(cluster):
            continue
        deeds = {AGENTS[noun] for noun in cluster.nouns if noun in AGENTS} & BARE
        fits = [p for p in named if p.post.office in deeds or _leads_such(groups, cluster, p)]
        fits = [p for p in fits if groups.may_be(p.one, i) and (p.post.office not in AHEAD or _is_body(groups, p.body))]
        bodies = [p for p in fits if p.post.office in AHEAD and _is_body(groups, p.one)]
        best = far_ahead(Counter(groups.root(p.one) for p in bodies or fits))
        if best is not None:
            groups.merge(best, i)


def _is_body(groups: Groups, i: int) -> bool:
    return groups.of(i).kinds == {"organization"}


def _leads_such(groups: Groups, cluster: LocalCluster, placed: PlacedPost) -> bool:
    """Whether the words before "chief" or "boss" stand in a name, or are the noun, of the body somebody leads."""
    if cluster.kind != "person" or not posts_agree(placed.post.office, HEAD):
        return False
    members = [groups.clusters[n] for n in groups.of(placed.body).members]
    words = {w for c in members for w in (*c.nouns, *(w for name in c.words for w in name))}
    return any(role[-1] in ANY_HEAD and role[:-1] and words.issuperset(role[:-1]) for role in cluster.roles)


def _who(groups: Groups, placed: PlacedPost, fits: list[PlacedPost]) -> int | None:
    """The one of them who has the office on the day of the report, or had it, as the description says."""
    heard = Counter(groups.root(p.one) for p in fits)
    roles = tuple(sorted({tuple(p.post.office.split()) for p in (placed, *fits)}))
    return far_ahead(in_office(groups, placed.one, replace(groups.clusters[placed.one], roles=roles), heard))


def _tiers(office: str) -> Iterator[set[str]]:
    """The offices that a description's can be, the surest first."""
    yield {office}
    if office == HEAD:
        yield {HEAD, *FIRST_HEADS}
        yield {HEAD, *HEADS}
    elif posts_agree(office, HEAD):
        yield {office, HEAD}
