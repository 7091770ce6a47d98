"""Goes in: a scene. Comes out: how well "the mine" or "the bridge" describes a name, by what the report calls that."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.language.en.nominals import DUG, FACILITY, FACILITY_CLASSES
from dateline.model.parse import Token
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.scene import Scene


def is_facility(nominal: Candidate) -> bool:
    """Whether a description calls its bearer by a noun for what is built or dug: "the mine"."""
    return nominal.form == "nominal" and nominal.noun in FACILITY and not nominal.plural


def facility_fit(scene: Scene, clusters: Clusters, nominal: Candidate, name: Candidate) -> float:
    """2 where the report calls a place by such a noun, 3 where the name itself has it, else nothing.

    "The Brena Hill mine" is called a mine, and so is "Brena Hill, one of the oldest mines in the country".
    """
    if any(nominal.noun in words for words in clusters.of(name).names):
        return 3.0
    told = facilities_told(scene, clusters, name)
    return 2.0 if any(nominal.noun in c and c & told for c in FACILITY_CLASSES) else 0.0


def facilities_told(scene: Scene, clusters: Clusters, name: Candidate) -> frozenset[str]:
    """The nouns for what is built or dug that the report calls a place by."""
    members = [scene.candidates[n] for n in clusters.of(name).members]
    told = {noun for m in members if m.form == "name" for noun in _told(scene, m)}
    return FACILITY & (told | {m.noun for m in members if m.form == "nominal"})


def named_inside(scene: Scene, nominal: Candidate) -> Candidate | None:
    """The place whose name stands before a noun for what is dug, and is its own: "the Brena Hill copper mine"."""
    if not is_facility(nominal) or nominal.noun not in DUG or not nominal.definite:
        return None
    inside = [c for i in range(nominal.first, nominal.head) if (c := scene.by_head.get(i)) is not None]
    names = [c for c in inside if c.form == "name" and scene.token(c).dep == "compound" and c.kind == "place"]
    return names[0] if len(names) == 1 and names[0].first == nominal.first + 1 else None


def _told(scene: Scene, name: Candidate) -> Iterator[str]:
    """The nouns for what is built that stand behind a name, or in its apposition."""
    token = scene.token(name)
    above = scene.parse.tokens[token.head]
    if token.dep == "compound" and above.tag == "NN" and above.i >= name.last:
        yield above.lemma.casefold()
    for child in scene.parse.children(token):
        if child.dep == "appos":
            yield from (noun.lemma.casefold() for noun in _kinds(scene, child))


def _kinds(scene: Scene, noun: Token) -> Iterator[Token]:
    """The noun of an apposition: "mines" of "one of the oldest mines"."""
    if noun.tag != "CD":
        yield noun
        return
    for of in scene.parse.children(noun):
        if of.text == "of":
            yield from (t for t in scene.parse.children(of) if t.dep == "pobj")
