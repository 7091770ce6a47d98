"""Goes in: a scene. Comes out: which bodies are parties, and the one that "her party" or "the party" means."""

from __future__ import annotations

from dateline.language.en.nominals import PARTY, UNION
from dateline.language.words import words
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.scene import Scene

POLITICS = words("""
    candidate deputy lawmaker legislator manifesto mp parliamentarian politician premier prime seat senator voter
    """)
"""What only parties have of what bodies have."""

WON = words("win take lose gain field")
FRONTS = UNION | PARTY | words("front rally")
"""Nouns at the end of parties' names."""


def is_party(scene: Scene, clusters: Clusters, name: Candidate) -> bool:
    """Whether a body is a party: by its name, or a union or league that has lawmakers, wins seats or is a politician's.

    "Ama Lund's Civic League" is hers as no league of clubs is.
    """
    members = [scene.candidates[n] for n in clusters.of(name).members]
    named = [m for m in members if m.form == "name" and m.kind == "organization"]
    if any("party" in m.words for m in named):
        return True
    return any(m.words[-1] in FRONTS for m in named) and any(_is_political(scene, m) for m in named)


def _is_political(scene: Scene, name: Candidate) -> bool:
    token = scene.token(name)
    above = scene.parse.tokens[token.head]
    if owner_of(scene, name) is not None or above.lemma.casefold() in POLITICS:
        return True
    seats = (c.lemma.casefold() for c in scene.parse.children(above) if c.dep == "dobj")
    return token.dep == "nsubj" and above.lemma in WON and any(noun in {"seat", "vote", "election"} for noun in seats)


def owner_of(scene: Scene, name: Candidate) -> Candidate | None:
    """The person whose body it is said to be: "her Civic League", "Ama Lund's Civic League"."""
    below = (c for c in scene.parse.children(scene.token(name)) if c.dep == "poss" and c.i < name.head)
    owners = (scene.by_head.get(c.i) for c in below)
    return next((o for o in owners if o is not None and o.kind == "person"), None)


def own_parties(scene: Scene, clusters: Clusters) -> None:
    """ "Her party", once it is known who she is: the one that the report calls hers."""
    for candidate in scene.candidates:
        owner = scene.by_head.get(candidate.owner) if candidate.owner is not None else None
        if candidate.noun != "party" or candidate.plural or owner is None or owner.kind != "person":
            continue
        own = None if clusters.of(candidate).names else _party_of(scene, clusters, owner)
        if own is not None:
            clusters.merge(own, candidate)


def _party_of(scene: Scene, clusters: Clusters, owner: Candidate) -> Candidate | None:
    for name in scene.candidates:
        whose = owner_of(scene, name) if name.form == "name" and name.kind == "organization" else None
        if whose is not None and clusters.same(whose, owner) and is_party(scene, clusters, name):
            return name
    return None
