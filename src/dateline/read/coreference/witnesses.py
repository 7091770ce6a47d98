"""Goes in: a scene and its clusters. Comes out: "the witness" joined to who testified last before."""

from __future__ import annotations

from dateline.language.en.speaking import EVIDENCE
from dateline.model.parse import Token
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.scene import SUBJECTS, Scene, before

NEAR = 120


def witnesses(scene: Scene, clusters: Clusters) -> None:
    """ "The witness" is whom the report had testify, take the stand or tell the court something last."""
    for candidate in scene.candidates:
        if candidate.form != "nominal" or candidate.noun != "witness" or candidate.plural or candidate.words:
            continue
        if scene.parse.tokens[candidate.first].text.casefold() != "the" or clusters.joined(candidate):
            continue
        last = next((c for c in before(scene, candidate, NEAR) if _testifies(scene, c)), None)
        if last is not None:
            clusters.merge(last, candidate)


def _testifies(scene: Scene, other: Candidate) -> bool:
    """Whether somebody is the subject of a clause that has him speak before those who hear the case."""
    token = scene.token(other)
    if other.kind != "person" or other.plural or other.form == "pronoun" or token.dep not in SUBJECTS:
        return False
    verb = scene.parse.tokens[token.head]
    if any(t.tag == "MD" or t.dep == "neg" for t in scene.parse.children(verb)):
        return False
    heard = {t.lemma.casefold() for t in scene.parse.children(verb) if t.dep in {"dobj", "dative"}}
    if verb.lemma == "testify":
        return True
    return bool(heard & EVIDENCE.get(verb.lemma, frozenset())) or _in_the_box(scene, verb)


def _in_the_box(scene: Scene, verb: Token) -> bool:
    """Whether something is done in the witness box, or on the stand."""
    below = (c for p in scene.parse.children(verb) if p.text in {"in", "from", "on"} for c in scene.parse.children(p))
    return any(
        c.lemma in {"stand", "box"} and any(w.lemma == "witness" for w in scene.parse.children(c)) for c in below
    )
