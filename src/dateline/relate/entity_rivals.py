"""Goes in: groups of clusters and two of them. Comes out: whether they are told to have one office of two bodies."""

from __future__ import annotations

from dateline.relate.entity_groups import Groups
from dateline.relate.entity_posts import PlacedPost, posts_agree


def heads_another(groups: Groups, k: int, i: int) -> bool:
    """Whether what a description says to be of one body is told of somebody for another alone: "the Norvik boss".

    Bodies that share a word of their names are not known to be two, nor those that a noun stands for.
    """
    mine, theirs = ([p for p in _posts(groups, n) if p.post.named] for n in (i, k))
    pairs = [(a, b) for a in mine for b in theirs if posts_agree(a.post.office, b.post.office)]
    return bool(pairs) and all(_are_two(groups, a.body, b.body) for a, b in pairs)


def _posts(groups: Groups, i: int) -> list[PlacedPost]:
    return [p for n in groups.of(i).members for p in groups.posts_by_one.get(n, ())]


def _are_two(groups: Groups, one: int, other: int) -> bool:
    """Whether two named bodies are not one by anything known."""
    words = [{w for name in groups.of(n).names for w in name} for n in (one, other)]
    kinds = groups.of(one).kinds == groups.of(other).kinds == {"organization"}
    return kinds and groups.root(one) != groups.root(other) and words[0].isdisjoint(words[1])
