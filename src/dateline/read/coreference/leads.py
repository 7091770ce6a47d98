"""Goes in: a scene with what each name is called. Comes out: who opens a report unnamed, joined to the name to come."""

from __future__ import annotations

from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.offices import office, same_role
from dateline.read.coreference.scene import Scene

OPENING = 3  # sentences in which a report's subject may stand unnamed
NAMED_WITHIN = 8  # sentences after which the name is another's
ARTICLES = frozenset({"a", "an"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def named_after_lead(scene: Scene, clusters: Clusters) -> None:
    """ "A Brena judge halted the sale. ... Judge Ama Lund ...": who acts in the lead is the first named of that office.

    Only where the report has no other of it.
    """
    for lead in scene.candidates:
        if lead.sentence >= OPENING:
            return
        if not _opens_unnamed(scene, clusters, lead):
            continue
        role = office(scene, lead)
        named = [c for c in scene.candidates if c.form == "name" and c.kind == "person" and _holds(clusters, c, role)]
        first = next((c for c in named if c.number > lead.number), None)
        if first is None or any(not clusters.same(first, c) for c in named):
            continue
        if first.sentence - lead.sentence <= NAMED_WITHIN and _others(scene, lead) == 0:
            clusters.merge(lead, first)


def _opens_unnamed(scene: Scene, clusters: Clusters, lead: Candidate) -> bool:
    """Whether somebody acts at a report's beginning under a description with "a"."""
    if lead.form != "nominal" or lead.kind != "person" or lead.plural or clusters.of(lead).names:
        return False
    return scene.token(lead).dep in SUBJECTS and scene.parse.tokens[lead.first].text.casefold() in ARTICLES


def _holds(clusters: Clusters, name: Candidate, role: tuple[str, ...]) -> bool:
    return any(known and same_role((role[-1],), known) for known in clusters.of(name).roles)


def _others(scene: Scene, lead: Candidate) -> int:
    """How many more the report lets act under that noun: "another judge", "two judges"."""
    same = (c for c in scene.candidates if c.form == "nominal" and c.noun == lead.noun and c.number != lead.number)
    acting = (c for c in same if scene.token(c).dep in SUBJECTS or c.plural)
    return sum(not c.definite or c.plural for c in acting)
