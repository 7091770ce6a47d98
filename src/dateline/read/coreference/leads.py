"""Goes in: a scene with what each name is called. Comes out: who opens a report unnamed, joined to the name to come."""

from __future__ import annotations

from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.offices import office, same_role
from dateline.read.coreference.scene import SUBJECTS, Scene

OPENING = 3  # sentences in which a report's subject may stand unnamed
NAMED_SOON = 4  # sentences in which whoever opens a report is named without an office that tells
NAMED_WITHIN = 8  # sentences after which the name is another's
ARTICLES = frozenset({"a", "an"})


def named_after_lead(scene: Scene, clusters: Clusters) -> None:
    """ "A Brena judge halted the sale. ... Judge Ama Lund ...": who acts in the lead is the first named of that office.

    Only where the report has no other of it.
    """
    for lead in scene.candidates:
        if lead.sentence >= OPENING:
            return
        if not _is_new(scene, lead) or clusters.of(lead).names:
            continue
        role = office(scene, lead)
        named = [c for c in scene.candidates if c.form == "name" and c.kind == "person" and _holds(clusters, c, role)]
        first = next((c for c in named if c.number > lead.number), None)
        if first is None or any(not clusters.same(first, c) for c in named):
            continue
        if _is_another_named(scene, clusters, lead, first):
            continue
        if first.sentence - lead.sentence <= NAMED_WITHIN and _others(scene, lead) == 0:
            clusters.merge(lead, first)


def _is_new(scene: Scene, candidate: Candidate) -> bool:
    """Whether somebody who acts is told of as new, with "a": "A driver was jailed"."""
    if candidate.form != "nominal" or candidate.kind != "person" or candidate.plural:
        return False
    return scene.token(candidate).dep in SUBJECTS and scene.parse.tokens[candidate.first].text.casefold() in ARTICLES


def _holds(clusters: Clusters, name: Candidate, role: tuple[str, ...]) -> bool:
    return any(known and same_role((role[-1],), known) for known in clusters.of(name).roles)


def _is_another_named(scene: Scene, clusters: Clusters, lead: Candidate, first: Candidate) -> bool:
    """Whether somebody else of no office opens a sentence in between: "An executive was jailed. Bo Lund, 45, ..."."""
    between = scene.candidates[lead.number + 1 : first.number]
    named = (c for c in between if c.form == "name" and c.kind == "person" and not clusters.same(c, first))
    opening = (c for c in named if c.first == scene.parse.sentences[c.sentence].first)
    return any(not (clusters.of(c).titles or clusters.of(c).roles) for c in opening)


def _others(scene: Scene, lead: Candidate) -> int:
    """How many more the report lets act under that noun: "another judge", "two judges"."""
    same = (c for c in scene.candidates if c.form == "nominal" and c.noun == lead.noun and c.number != lead.number)
    acting = (c for c in same if scene.token(c).dep in SUBJECTS or c.plural)
    return sum(not c.definite or c.plural for c in acting)


def delayed_names(scene: Scene, clusters: Clusters) -> None:
    """ "A driver was jailed on Monday. Bo Lund, 45, had ...": who opens a report unnamed is whom it names next.

    The delayed identification of news ledes: the subject of the first sentence, and the first person named, who opens
    one of the next sentences. A title of another office is another's.
    """
    opening = next((c for c in scene.candidates if c.sentence == _first_sentence(scene) and _opens(scene, c)), None)
    if opening is None or clusters.of(opening).names:
        return
    named = next((c for c in scene.candidates if c.form == "name" and c.kind == "person"), None)
    if named is None or not opening.sentence < named.sentence <= opening.sentence + NAMED_SOON:
        return
    opens = scene.parse.sentences[named.sentence].first == named.first and scene.token(named).dep.startswith("nsubj")
    alone = not any(c.dep == "conj" for c in scene.parse.children(scene.token(named)))
    titles = {title[-1] for title in clusters.of(named).titles}
    fits = not titles or opening.noun in titles
    if opens and alone and fits and not _has_rivals(scene, clusters, opening, named):
        clusters.merge(named, opening)


def _has_rivals(scene: Scene, clusters: Clusters, opening: Candidate, named: Candidate) -> bool:
    """Whether the report calls somebody else so too: a second judge of another name, or "two judges"."""
    persons = (c for c in scene.candidates if c.form == "name" and c.kind == "person" and not clusters.same(c, named))
    called = any(_holds(clusters, c, (opening.noun,)) for c in persons)
    return called or _others(scene, opening) > 0


def _first_sentence(scene: Scene) -> int:
    return next((n for n, s in enumerate(scene.parse.sentences) if not s.aside), 0)


def _opens(scene: Scene, candidate: Candidate) -> bool:
    """Whether somebody new is the subject of a main clause."""
    return _is_new(scene, candidate) and scene.parse.tokens[scene.token(candidate).head].dep == "ROOT"
