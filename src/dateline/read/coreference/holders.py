"""Goes in: a scene and its clusters. Comes out: descriptions by an office joined to who has it, or had it before."""

from __future__ import annotations

from collections import defaultdict

from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Cluster, Clusters, Tenure, Words
from dateline.read.coreference.offices import described_from, office, roles_of_name, same_role
from dateline.read.coreference.relations import is_related
from dateline.read.coreference.scene import Scene
from dateline.read.coreference.shared_surnames import told_gender
from dateline.read.coreference.tenures import BEFOREHAND, is_coming, is_former, standing

# What a description's bearer may have done with the office, the likeliest first.
OF_FORMER = ({"left"}, {"had"})
OF_NEW = ({"took"}, {"has"})
OF_ANY = ({"has", "took"}, {"left"})


def learn_roles(scene: Scene, clusters: Clusters) -> None:
    """Write down what each cluster's titles, appositions and predicates call it."""
    for candidate in scene.candidates:
        cluster = clusters.of(candidate)
        if candidate.form == "name":
            for role in roles_of_name(scene, candidate):
                _learn(scene, cluster, candidate, role)
        elif candidate.form == "nominal" and candidate.kind == "person" and len(cluster.members) > 1:
            _learn(scene, cluster, candidate, office(scene, candidate))
        token = scene.token(candidate)
        if token.dep == "attr" and candidate.form == "nominal" and candidate.kind == "person":
            subject = next((c for c in scene.parse.children(scene.parse.tokens[token.head]) if c.dep == "nsubj"), None)
            above = scene.by_head.get(subject.i) if subject else None
            described = above is not None and above.form == "nominal" and above.definite and candidate.definite
            if above is not None and above.kind == "person" and (above.form == "name" or described):
                _learn(scene, clusters.of(above), candidate, office(scene, candidate))


def _learn(scene: Scene, cluster: Cluster, candidate: Candidate, role: Words) -> None:
    """Add an office to a cluster; one that is told to be over or new as such."""
    if role and role not in cluster.roles:
        cluster.roles.append(role)
    if role and is_former(scene, candidate):
        cluster.tenures.append(Tenure(role, BEFOREHAND, False))
    elif role and is_coming(scene, candidate):
        cluster.tenures.append(Tenure(role, BEFOREHAND, True))


def roles_again(scene: Scene, clusters: Clusters) -> None:
    """A definite description that gives an office somebody in the report is known to hold."""
    holders: dict[str, list[int]] = defaultdict(list)
    for candidate in scene.candidates:
        if candidate.form == "nominal" and candidate.kind == "person" and candidate.definite and not candidate.plural:
            if scene.token(candidate).dep == "attr" or is_related(scene, candidate):
                continue
            role = office(scene, candidate)
            best = _holder(scene, clusters, candidate, role, holders)
            if best is not None:
                clusters.merge(best, candidate)
            if not clusters.of(candidate).roles:
                _learn(scene, clusters.of(candidate), candidate, role)
        for known in clusters.of(candidate).roles:
            if known and (not holders[known[-1]] or holders[known[-1]][-1] != candidate.number):
                holders[known[-1]].append(candidate.number)


def _holder(
    scene: Scene, clusters: Clusters, candidate: Candidate, role: Words, holders: dict[str, list[int]]
) -> Candidate | None:
    """Who has the office that a description gives, or had it, or has come to it, as the description says."""
    options: list[Candidate] = []
    for number in reversed(holders.get(role[-1], [])[-30:]):
        other = scene.candidates[number]
        if clusters.same(other, candidate):
            return None
        if any(same_role(role, known) for known in clusters.of(other).roles):
            fits = owners_agree(scene, clusters, candidate, other) and not clusters.parted(candidate, other)
            options += [other] if fits else []
    stand = {o.number: standing(clusters.of(o).tenures, role, candidate.head) for o in options}
    wanted = OF_FORMER if is_former(scene, candidate) else OF_NEW if is_coming(scene, candidate) else OF_ANY
    return next((o for good in wanted for o in options if stand[o.number] in good), None)


def owners_agree(scene: Scene, clusters: Clusters, one: Candidate, other: Candidate) -> bool:
    """Whether the bodies ("the bank's chairman", "the Norvik boss") are the same where both are given by name.

    Where one is given alone, a clause of hers ("Norvik's chief wrote that she …") may tell that it is no man's.
    """
    mine = _bodies(scene, one)
    if not mine:
        return True
    members = (scene.candidates[number] for number in clusters.of(other).members)
    theirs = [body for member in members for body in _bodies(scene, member)]
    if theirs:
        return any(clusters.same(m, t) for m in mine for t in theirs)
    return {told_gender(scene, one), clusters.of(other).gender} != {"male", "female"}


def _bodies(scene: Scene, candidate: Candidate) -> list[Candidate]:
    """The names of those whose office a description, or the title before a name, says it is."""
    if candidate.form == "pronoun":
        return []
    named = candidate.form == "name"
    first, last = (described_from(scene, candidate), candidate.first) if named else (candidate.first, candidate.head)
    owner = scene.by_head.get(candidate.owner) if candidate.owner is not None else None
    before_it = (scene.by_head.get(i) for i in range(first, last))
    found = (owner, *(c for c in before_it if c is not None and c.kind != "person"))
    return [c for c in found if c is not None and c.form == "name"]
