"""Goes in: a scene and its clusters. Comes out: which country each person is told to be of, and who can't be one."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.language.en.demonyms import DEMONYMS, PEOPLES, WITHIN, nation
from dateline.language.en.titles import HEADS_OF_STATE
from dateline.language.gazetteer import is_country
from dateline.model.parse import Token
from dateline.read.coreference.bodies import nations_of
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.scene import Scene

KREMLIN = "kremlin"  # the one seat that its country's leader is called by


def nations_apart(scene: Scene, clusters: Clusters) -> None:
    """ "The Ukrainian leader" and "the Kremlin leader" are two, and "the Spaniard" is nobody from Mexico.

    Two names are not told apart so: somebody can be born in one country and sit in the parliament of another.
    """
    told = [(c, found) for c in scene.candidates if (found := told_nations(scene, c))]
    for at, (one, mine) in enumerate(told):
        for other, theirs in told[at + 1 :]:
            if {one.form, other.form} != {"name"} and not mine & theirs:
                clusters.part(one, other)


def nations_of_cluster(scene: Scene, clusters: Clusters, candidate: Candidate) -> set[str]:
    """Every country that the report has somebody come from."""
    members = (scene.candidates[number] for number in clusters.of(candidate).members)
    return {n for m in members for n in told_nations(scene, m)}


def told_nations(scene: Scene, candidate: Candidate) -> set[str]:
    """The countries that the words of one mention of a person tell, with those that they are part of."""
    if candidate.form == "pronoun" or candidate.plural or not (candidate.kind == "person" or is_national(candidate)):
        return set()
    keys = {nation(w) for w in _words(scene, candidate) if w not in PEOPLES}
    return keys | {nation(WITHIN[k]) for k in keys & WITHIN.keys()}


def is_national(candidate: Candidate) -> bool:
    """Whether a noun means one of a country's people: "the Spaniard"."""
    return candidate.form == "nominal" and candidate.noun in DEMONYMS and not candidate.plural


def leads_nation(clusters: Clusters, other: Candidate) -> bool:
    """Whether somebody has the office by which a country's "leader" is meant: its president, not a vice president."""
    roles = (r[:-1] if r[-2:] == ("prime", "minister") else r for r in clusters.of(other).roles)
    return any(r[-1] in HEADS_OF_STATE | {"prime"} and set(r[:-1]) <= DEMONYMS for r in roles)


def _words(scene: Scene, candidate: Candidate) -> Iterator[str]:
    yield from nations_of(scene, candidate)
    if is_national(candidate):
        yield candidate.noun
    inside = scene.parse.tokens[candidate.first : candidate.head]
    yield from (KREMLIN for t in inside if t.text.casefold() == KREMLIN)
    yield from _places(scene, candidate)


def _places(scene: Scene, candidate: Candidate) -> Iterator[str]:
    """The country behind a person: "the president of Ukraine", "Bo Lund of Denmark"."""
    for preposition in scene.parse.children(scene.token(candidate)):
        if preposition.text in {"of", "from"}:
            yield from (w for c in scene.parse.children(preposition) if (w := _country(scene, c)))


def _country(scene: Scene, token: Token) -> str | None:
    place = scene.by_head.get(token.i)
    words = " ".join(place.words) if place is not None and place.form == "name" else ""
    return words if token.dep == "pobj" and is_country(words) else None
