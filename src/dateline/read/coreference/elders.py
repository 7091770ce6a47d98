"""Goes in: a surname that two bear. Comes out: whom "the elder Lund", "the younger" and "the other Lund" mean.

Ages decide, else who is whose child or younger brother; else the words set somebody apart from the bearer who was
named last.
"""

from __future__ import annotations

from collections.abc import Sequence

from dateline.read.coreference.ages import ages_of
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.relations import relations_of
from dateline.read.coreference.scene import Scene

COMPARED = {"elder": "elder", "older": "elder", "younger": "younger", "other": "other"}
PARENTS = frozenset({"parent", "grandparent", "uncle"})
CHILDREN = frozenset({"child", "grandchild", "nephew"})


def compared_age(scene: Scene, bare: Candidate) -> str:
    """Whether words before a surname set its bearer apart by age, or as another: "elder" in "the elder Lund"."""
    tokens, at = scene.parse.tokens, bare.first
    articled = at > 1 and tokens[at - 2].text.casefold() == "the"
    return COMPARED.get(tokens[at - 1].text.casefold(), "") if articled and bare.kind == "person" else ""


def told_by_age(
    scene: Scene, clusters: Clusters, bare: Candidate, options: Sequence[Candidate], last: Candidate | None
) -> Candidate | None:
    """The elder or the younger of the two who bear a surname, `last` being who of them was named last."""
    people = {clusters.root(o.number): o for o in options}
    if len(people) != 2:
        return None
    one, other = people.values()
    compared = compared_age(scene, bare)
    elder = _elder(scene, clusters, one, other) if compared != "other" else None
    if elder is not None:
        return elder if compared == "elder" else other if elder is one else one
    return next((o for o in (one, other) if last is not None and not clusters.same(o, last)), None)


def _elder(scene: Scene, clusters: Clusters, one: Candidate, other: Candidate) -> Candidate | None:
    """Who of two is told to be the elder, by their ages or as parent or elder brother of the other."""
    ages = [ages_of(scene, clusters, c) for c in (one, other)]
    if all(ages) and max(ages[0]) != max(ages[1]):
        return one if max(ages[0]) > max(ages[1]) else other
    for related in relations_of(scene):
        ends = (_named(scene, related.one), related.owner)
        for mine, theirs in ((one, other), (other, one)):
            if ends[1] is not None and clusters.same(ends[0], mine) and clusters.same(ends[1], theirs):
                if related.relation in PARENTS or related.age == "elder":
                    return mine
                if related.relation in CHILDREN or related.age == "younger":
                    return theirs
    return None


def _named(scene: Scene, candidate: Candidate) -> Candidate:
    """The name beside a description, which is not joined to it yet."""
    token = scene.token(candidate)
    near = [scene.parse.tokens[token.head]] if token.dep == "appos" else []
    near += [c for c in scene.parse.children(token) if c.dep == "appos"]
    names = (scene.by_head.get(t.i) for t in near if candidate.form != "name")
    return next((c for c in names if c is not None and c.form == "name"), candidate)
