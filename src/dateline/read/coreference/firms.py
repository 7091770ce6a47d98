"""Goes in: a scene. Comes out: the nouns for persons and bodies ("contractor", "owner") that mean a body here."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.language.en.nominals import COMPANY, EITHER
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.scene import Scene

OF_BOTH = (EITHER | COMPANY) - {"source"}  # "(source: Norvik Data)" tells of no other source


def nouns_of_firms(scene: Scene, clusters: Clusters) -> None:
    """ "The contractor" is a body throughout, where the report has "Norvik Works, a contractor" and no such person."""
    firms = set(_told(scene, "organization")) - set(_told(scene, "person"))
    for candidate in scene.candidates:
        if (
            candidate.form == "nominal"
            and candidate.kind == "person"
            and not candidate.plural
            and candidate.noun in firms
        ):
            cluster = clusters.of(candidate)
            cluster.kind, cluster.gender = "organization", "neuter"


def _told(scene: Scene, kind: str) -> Iterator[str]:
    """The nouns of both that stand beside a name of a kind: in apposition, before it, or in a predicate."""
    for candidate in scene.candidates:
        token = scene.token(candidate)
        if candidate.form == "nominal" and candidate.noun in OF_BOTH and candidate.kind == "person":
            if token.dep == "appos" and _is_name(scene, token.head, kind):
                yield candidate.noun
            if any(c.dep == "appos" and _is_name(scene, c.i, kind) for c in scene.parse.children(token)):
                yield candidate.noun
            above = scene.parse.tokens[token.head]
            if token.dep == "attr" and any(
                c.dep == "nsubj" and _is_name(scene, c.i, kind) for c in scene.parse.children(above)
            ):
                yield candidate.noun
        elif candidate.form == "name" and candidate.kind == kind and candidate.first > 0:
            before = scene.parse.tokens[candidate.first - 1]
            if before.lemma.casefold() in OF_BOTH and before.tag == "NN":
                yield before.lemma.casefold()


def _is_name(scene: Scene, head: int, kind: str) -> bool:
    found: Candidate | None = scene.by_head.get(head)
    return found is not None and found.form == "name" and found.kind == kind
