"""Goes in: a scene and its clusters. Comes out: "the 61-year-old" and "the newcomer" joined to who is spoken of."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, takewhile

from dateline.language.en.cases import AT_THE_BAR, CHARGED, HARMED, SUSPECTED
from dateline.language.en.demonyms import DEMONYMS
from dateline.language.en.gender import RELATIVES
from dateline.language.en.nominals import EPITHETS
from dateline.language.en.relations import RELATIONS
from dateline.language.en.titles import OFFICES
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Cluster, Clusters
from dateline.read.coreference.nationals import leads_nation, nations_of_cluster, told_nations
from dateline.read.coreference.other_offices import had_at_another_time, holds_another
from dateline.read.coreference.quoted import speaker_of
from dateline.read.coreference.scene import AGED, DEFINITE, SUBJECTS, Scene, before

NEAR = 60
SENTENCES = 6  # in which who is meant was spoken of
GOES_ON = 3  # sentences over which who was quoted goes on speaking under a description
SPEAKS_FOR = 4.0  # against a spokesman, whom no report describes for variety
RANKS = frozenset({"captain", "skipper", "leader", "officer", "official"})


def epithets(scene: Scene, clusters: Clusters) -> None:
    """ "The 61-year-old", "the newcomer": a description for variety, of the person the report speaks of."""
    _speaking_again(scene, clusters)
    for candidate in scene.candidates:
        if candidate.form != "nominal" or candidate.plural or not candidate.definite or clusters.of(candidate).names:
            continue
        if _is_epithet(scene, candidate):
            best = _spoken_of(scene, clusters, candidate) or _described(scene, clusters, candidate)
            if best is not None:
                clusters.merge(best, candidate)


def _speaking_again(scene: Scene, clusters: Clusters) -> None:
    """ "..., Ama Lund said. ..., the engineer added": who goes on speaking under a description is who spoke last."""
    by_number = (speaker_of(scene, n) for n in range(len(scene.reading.quotations)))
    speaking = sorted({c.number: c for c in by_number if c is not None and c.kind == "person"}.values(), key=_place)
    for last, candidate in pairwise(speaking):
        if not _could_go_on(scene, clusters, candidate) or candidate.sentence - last.sentence > GOES_ON:
            continue
        if any(_acts(scene, c) and not clusters.same(c, last) for c in _between(scene, last, candidate)):
            continue
        own, said = clusters.of(candidate), clusters.of(last)
        another = holds_another(candidate, own, said) or had_at_another_time(scene, candidate, said)
        if said.names and not another and _may_hold(clusters, last, candidate.noun):
            clusters.merge(last, candidate)


def _between(scene: Scene, last: Candidate, candidate: Candidate) -> Iterator[Candidate]:
    """What the sentences behind one mention name before another."""
    return (c for c in before(scene, candidate, candidate.number - last.number) if c.sentence > last.sentence)


def _acts(scene: Scene, other: Candidate) -> bool:
    """Whether somebody is named as the subject of a sentence."""
    return other.form == "name" and other.kind == "person" and scene.token(other).dep.startswith("nsubj")


def _may_hold(clusters: Clusters, other: Candidate, noun: str) -> bool:
    """Whether somebody is told to have the office that a description names, or none at all."""
    known = clusters.of(other)
    return noun not in OFFICES or _holds(clusters, other, noun) or not (known.roles or known.titles)


def _place(candidate: Candidate) -> int:
    return candidate.number


def _could_go_on(scene: Scene, clusters: Clusters, candidate: Candidate) -> bool:
    """Whether a speaker is told by a description that nobody has yet and that says whose or which by no more words."""
    single = candidate.form == "nominal" and candidate.definite and not candidate.plural and candidate.owner is None
    the = scene.parse.tokens[candidate.first].text.casefold() == "the"
    return single and the and not clusters.of(candidate).names


def _is_epithet(scene: Scene, candidate: Candidate) -> bool:
    if candidate.noun in AGED or _is_parent_of_some(scene, candidate):
        return True
    if candidate.noun in DEMONYMS:
        return scene.parse.tokens[candidate.first].text.casefold() in DEFINITE  # "English" alone is a language
    if candidate.noun not in EPITHETS:
        return False
    owner = scene.by_head.get(candidate.owner) if candidate.owner is not None else None
    if owner is not None and candidate.noun in RELATIVES:
        return False  # "my mother", "his father" are others than whom the report speaks of
    return owner is None or owner.form == "pronoun" or owner.kind in {"place", "other"}


def _is_parent_of_some(scene: Scene, candidate: Candidate) -> bool:
    """Whether a description says only how many children somebody has: "the dad of three", "the mother of twins"."""
    of = scene.parse.tokens[candidate.owner] if candidate.owner is not None else None
    parent = RELATIONS.get(candidate.noun) == "parent"
    return of is not None and parent and (of.tag == "CD" or of.text.casefold() in {"twins", "triplets"})


def _spoken_of(scene: Scene, clusters: Clusters, candidate: Candidate) -> Candidate | None:
    owner = scene.by_head.get(candidate.owner) if candidate.owner is not None else None
    title = frozenset((scene.report.title or "").casefold().split())
    best: tuple[float, int] | None = None
    farther = scene.parse.tokens[candidate.first].text.casefold() != "that"  # which points at somebody near
    nations = told_nations(scene, candidate)
    if nations and candidate.noun == "leader" and (leader := _leader(scene, clusters, candidate, nations)) is not None:
        return leader
    compatriots = _of_nation(scene, clusters, candidate, nations)
    for other in before(scene, candidate, NEAR):
        if other.kind != "person" or other.sentence < candidate.sentence - SENTENCES or not clusters.of(other).names:
            continue
        unlike = candidate.gender is not None and clusters.of(other).gender not in {None, candidate.gender}
        if unlike and farther:
            continue
        if clusters.parted(candidate, other) or (compatriots and clusters.root(other.number) not in compatriots):
            continue
        if on_other_side(candidate, clusters.of(other)):
            continue
        if candidate.quotation >= 0 and _speaks(scene, candidate.quotation, other):
            continue
        if candidate.noun in RANKS and clusters.of(other).roles and not _holds(clusters, other, candidate.noun):
            continue
        if owner is not None and (clusters.same(owner, other) or not _can_own(clusters, owner, candidate, other)):
            continue
        if other.sentence == candidate.sentence and commands(scene, other, candidate):
            continue
        score = 1.5 * min(clusters.of(other).named, 6) + 0.5 * min(len(clusters.of(other).members), 8)
        score -= 1.2 * (candidate.sentence - other.sentence)
        score -= SPEAKS_FOR if any(role[-1] == "spokesman" for role in clusters.of(other).roles) else 0
        score += 1.5 if scene.token(other).dep.startswith("nsubj") else 0
        score += 4.0 if any(name[-1] in title for name in clusters.of(other).names) else 0
        if best is None or score > best[0]:
            best = (score, other.number)
    return scene.candidates[best[1]] if best is not None else None


def on_other_side(candidate: Candidate, cluster: Cluster) -> bool:
    """Whether a description is of one side of a case and somebody is of the other or only acts in it: the victim is not
    "the suspect", and no lawyer is "the defendant"."""
    nouns = {role[-1] for role in cluster.roles if role}
    called = nouns | cluster.nouns
    for one, other in ((HARMED, SUSPECTED), (SUSPECTED, HARMED)):
        if candidate.noun in one and called & other and not called & one:
            return True
    return candidate.noun in CHARGED and not nouns.isdisjoint(AT_THE_BAR) and nouns.isdisjoint(CHARGED)


def commands(scene: Scene, subject: Candidate, candidate: Candidate) -> bool:
    """Whether a description stands in the clause of a subject, which it then can't mean: "Lund came to see the
    61-year-old" (principle C, Chomsky 1981)."""
    there, token = scene.token(subject), scene.token(candidate)
    if there.head == token.head:
        return True
    within = takewhile(lambda at: at.dep != "conj" and at.head != at.i, scene.upwards(token))
    return there.dep in SUBJECTS and any(at.head == there.head for at in within)


def _described(scene: Scene, clusters: Clusters, candidate: Candidate) -> Candidate | None:
    """Whom a report that has named nobody described last, by age or for variety: "the 61-year-old", "the newcomer"."""
    for other in before(scene, candidate, NEAR):
        if other.sentence < candidate.sentence - SENTENCES or (other.form == "name" and other.kind == "person"):
            return None
        fits = other.form == "nominal" and other.kind == "person" and other.definite and not other.plural
        if fits and other.sentence < candidate.sentence and _is_epithet(scene, other):
            return None if clusters.parted(candidate, other) else other
    return None


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
