"""Goes in: a scene and its clusters. Comes out: "this bill" and "this legislation" joined to the law last spoken of."""

from __future__ import annotations

from dateline.language.en.things import THINGS_OF
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.scene import Scene

POINTING = frozenset({"this", "that"})
LAW = "bill"  # how language calls the class of such nouns


def laws_pointed_at(scene: Scene, clusters: Clusters) -> None:
    """A law by another noun, with "this" before it: of the laws named or pointed at before, the last."""
    last: Candidate | None = None
    for candidate in scene.candidates:
        pointed = scene.parse.tokens[candidate.first].text.casefold() in POINTING
        if _is_law(candidate) and (candidate.form == "name" or pointed):
            if last is not None and pointed:
                clusters.merge(last, candidate)
            last = candidate


def _is_law(candidate: Candidate) -> bool:
    if candidate.form == "name":
        named = candidate.kind == "other" and len(candidate.words) > 1
        return named and LAW in THINGS_OF.get(candidate.words[-1], ())
    return not candidate.plural and LAW in THINGS_OF.get(candidate.noun, ())
