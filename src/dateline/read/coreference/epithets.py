"""Goes in: a scene and its clusters. Comes out: "the 61-year-old" and "the newcomer" joined to who is spoken of."""

from __future__ import annotations

from collections import defaultdict

from dateline.language.en.demonyms import DEMONYMS
from dateline.language.en.gender import RELATIVES
from dateline.language.en.nominals import EPITHETS
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.nationals import leads_nation, nations_of_cluster, told_nations
from dateline.read.coreference.scene import DEFINITE, Scene, before

NEAR = 60
SPEAKS_FOR = 4.0  # against a spokesman, whom no report describes for variety
OFFICES = frozenset({"captain", "skipper", "leader", "officer", "official"})
AGED = frozenset({"old", "year-old"})


def epithets(scene: Scene, clusters: Clusters) -> None:
    """ "The 61-year-old", "the newcomer": a description for variety, of the person the report speaks of."""
    names = _named_often(scene, clusters)
    for candidate in scene.candidates:
        if candidate.form != "nominal" or candidate.plural or not candidate.definite or clusters.of(candidate).names:
            continue
        if _is_epithet(scene, candidate):
            best = _spoken_of(scene, clusters, candidate, names)
            if best is not None:
                clusters.merge(best, candidate)


def _named_often(scene: Scene, clusters: Clusters) -> dict[int, int]:
    """How often each cluster is named in the whole report."""
    count: dict[int, int] = defaultdict(int)
    for candidate in scene.candidates:
        if candidate.form == "name":
            count[clusters.root(candidate.number)] += 1
    return count


def _is_epithet(scene: Scene, candidate: Candidate) -> bool:
    if candidate.noun in AGED:
        return True
    if candidate.noun in DEMONYMS:
        return scene.parse.tokens[candidate.first].text.casefold() in DEFINITE  # "English" alone is a language
    if candidate.noun not in EPITHETS:
        return False
    owner = scene.by_head.get(candidate.owner) if candidate.owner is not None else None
    return owner is None or owner.form == "pronoun" or owner.kind in {"place", "other"}


def _spoken_of(scene: Scene, clusters: Clusters, candidate: Candidate, names: dict[int, int]) -> Candidate | None:
    owner = scene.by_head.get(candidate.owner) if candidate.owner is not None else None
    title = frozenset((scene.report.title or "").casefold().split())
    best: tuple[float, int] | None = None
    nations = told_nations(scene, candidate)
    if nations and candidate.noun == "leader" and (leader := _leader(scene, clusters, candidate, nations)) is not None:
        return leader
    compatriots = _of_nation(scene, clusters, candidate, nations)
    for other in before(scene, candidate, NEAR):
        if other.kind != "person" or other.sentence < candidate.sentence - 6 or not clusters.of(other).names:
            continue
        if clusters.parted(candidate, other) or (compatriots and clusters.root(other.number) not in compatriots):
            continue
        if candidate.quotation >= 0 and _speaks(scene, candidate.quotation, other):
            continue
        if candidate.noun in OFFICES and clusters.of(other).roles and not _holds(clusters, other, candidate.noun):
            continue
        if owner is not None and (clusters.same(owner, other) or not _can_own(clusters, owner, candidate, other)):
            continue
        same_sentence = other.sentence == candidate.sentence
        if same_sentence and scene.token(other).head == scene.token(candidate).head:
            continue
        score = 1.5 * min(names[clusters.root(other.number)], 6) + 0.5 * min(len(clusters.of(other).members), 8)
        score -= 1.2 * (candidate.sentence - other.sentence)
        score -= SPEAKS_FOR if any(role[-1] == "spokesman" for role in clusters.of(other).roles) else 0
        score += 1.5 if scene.token(other).dep.startswith("nsubj") else 0
        score += 4.0 if any(name[-1] in title for name in clusters.of(other).names) else 0
        if best is None or score > best[0]:
            best = (score, other.number)
    return scene.candidates[best[1]] if best is not None else None


def _of_nation(scene: Scene, clusters: Clusters, candidate: Candidate, nations: set[str]) -> set[int]:
    """Who of those named before is told to be of the country that a description names."""
    named = [c for c in before(scene, candidate, NEAR) if c.form == "name" and c.kind == "person"] if nations else []
    return {clusters.root(c.number) for c in named if nations_of_cluster(scene, clusters, c) & nations}


def _leader(scene: Scene, clusters: Clusters, candidate: Candidate, nations: set[str]) -> Candidate | None:
    """The last one named who leads the country: the president, for "the French leader"."""
    if any(w not in DEMONYMS for w in candidate.words):
        return None
    of_it = _of_nation(scene, clusters, candidate, nations)
    named = (c for c in before(scene, candidate, NEAR) if c.form == "name" and clusters.root(c.number) in of_it)
    return next((c for c in named if leads_nation(clusters, c)), None)


def _can_own(clusters: Clusters, owner: Candidate, nominal: Candidate, other: Candidate) -> bool:
    """Whether the possessor in "his wife" can be another than whom that means; "his father" is no man nearby unless
    the report tells that he is the other's."""
    if owner.form == "pronoun" and nominal.noun in RELATIVES:
        return clusters.of(other).gender is not None and owner.gender not in {None, clusters.of(other).gender}
    return owner.gender != other.gender


def _holds(clusters: Clusters, other: Candidate, noun: str) -> bool:
    """Whether the report gives somebody the office that a description names."""
    return any(role and role[-1] == noun for role in clusters.of(other).roles)


def _speaks(scene: Scene, quotation: int, other: Candidate) -> bool:
    """Whether a candidate stands among the words for a quotation's speaker, or bears the speaker's name."""
    speaker = scene.reading.quotations[quotation].speaker
    if speaker is None:
        return False
    start = scene.token(other).start
    inside = speaker.start is not None and speaker.end is not None and speaker.start <= start < speaker.end
    return inside or bool(speaker.name and other.form == "name" and other.words[-1] in speaker.name.casefold().split())
