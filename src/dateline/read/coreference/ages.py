"""Goes in: a scene and its clusters. Comes out: "the 61-year-old" joined to the only one whom the report gives that
age, and parted from everybody to whom it gives another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from dateline.language.en.cases import HARMED, SUSPECTED
from dateline.language.en.demonyms import DEMONYMS
from dateline.language.en.gender import RELATIVES
from dateline.language.en.nominals import EPITHETS
from dateline.model.parse import Token
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.epithets import commands, on_other_side
from dateline.read.coreference.scene import AGED, Scene

_BEHIND = re.compile(r"(?:, (?:aged? )?| \(aged? )(\d{1,3})(?=[,.;)])")
_IN_YEARS = re.compile(r"(?<!\d)(\d{1,3})[-\u2010\u2011 ]years?[-\u2010\u2011 ]old$", re.IGNORECASE)
LONGEST = 20  # characters of "122-year-old", with room for spaces
PLAIN = EPITHETS | AGED | RELATIVES | HARMED | SUSPECTED | DEMONYMS
"""What does not tell what somebody does."""

BIRTHDAY = 1  # years by which a report's ages of one person may differ


def known_by_age(scene: Scene, clusters: Clusters) -> None:
    """ "The 22-year-old" is "Pia Lund, 22" and not "Ida Holm, 51"."""
    ages: dict[int, set[int]] = defaultdict(set)
    described: list[tuple[Candidate, int]] = []
    for candidate in scene.candidates:
        person = candidate.kind == "person" or candidate.noun in DEMONYMS
        if person and candidate.form != "pronoun" and not candidate.plural:
            told = _told(scene, candidate)
            ages[clusters.root(candidate.number)].update(told)
            if told and candidate.form == "nominal" and not clusters.of(candidate).names:
                described.append((candidate, told[0]))
    named = {root: told for root, told in ages.items() if told and clusters.of(scene.candidates[root]).names}
    shared, holders = _shared(described), _holders(scene, clusters)
    for candidate, age in described:
        for root, known in named.items():
            if all(abs(age - other) > BIRTHDAY for other in known):
                clusters.part(scene.candidates[root], candidate)
        same = [root for root, known in named.items() if age in known]
        if len(same) != 1 or age in shared or not _means_one(scene, candidate):
            continue
        bearer = scene.candidates[same[0]]
        if _is_another(clusters, bearer, candidate, holders):
            clusters.part(bearer, candidate)
        elif not _commanded(scene, clusters, same[0], candidate):
            clusters.merge(bearer, candidate)


def _shared(described: Sequence[tuple[Candidate, int]]) -> frozenset[int]:
    """The ages that a report gives to both sides of a case: "the victim, 52, ... the suspect, 52,"."""
    nouns: dict[int, set[str]] = defaultdict(set)
    for candidate, age in described:
        nouns[age].add(candidate.noun)
    return frozenset(age for age, called in nouns.items() if called & HARMED and called & SUSPECTED)


def _holders(scene: Scene, clusters: Clusters) -> Mapping[str, set[int]]:
    """Noun of an office → the numbers of the persons' clusters, as they are now, that a report gives it to."""
    found: dict[str, set[int]] = defaultdict(set)
    for root in {clusters.root(c.number) for c in scene.candidates if c.form == "name" and c.kind == "person"}:
        cluster = clusters.of(scene.candidates[root])
        for role in (*cluster.roles, *cluster.titles):
            if role:
                found[role[-1]].add(root)
    return found


def _is_another(clusters: Clusters, known: Candidate, candidate: Candidate, holders: Mapping[str, set[int]]) -> bool:
    """Whether an office is held by somebody else whom the report names, or whoever has the age is told to be something
    else: "Ama Lund, 52, a nurse" is not "the shopkeeper, 52"."""
    noun, cluster, root = candidate.noun, clusters.of(known), clusters.root(known.number)
    if on_other_side(candidate, cluster):
        return True
    told = {role[-1] for role in cluster.roles if role}
    if noun in PLAIN or noun in told:
        return False
    held = any(clusters.root(number) != root for number in holders.get(noun, ()))
    return held or any(word not in PLAIN for word in told)


def ages_of(scene: Scene, clusters: Clusters, candidate: Candidate) -> list[int]:
    """The ages in years that stand behind somebody's names: "Ama Lund, 44, "."""
    named = (scene.candidates[n] for n in clusters.of(candidate).members if scene.candidates[n].form == "name")
    return [age for name in named if (age := _behind(scene, name)) is not None]


def _told(scene: Scene, candidate: Candidate) -> list[int]:
    """The ages in years that stand in or behind a mention: "the 22-year-old goalkeeper", "Pia Lund, 22,"."""
    token = scene.token(candidate)
    found = [_in_years(scene, t) for t in (token, *scene.parse.children(token))]
    behind = _behind(scene, candidate) if candidate.form == "name" or candidate.definite else None
    return [age for age in (*found, behind) if age is not None]


def _behind(scene: Scene, candidate: Candidate) -> int | None:
    age = _BEHIND.match(scene.report.text, scene.parse.tokens[candidate.last - 1].end)
    return int(age[1]) if age is not None else None


def _in_years(scene: Scene, token: Token) -> int | None:
    if not token.text.casefold().endswith("old"):
        return None
    age = _IN_YEARS.search(scene.report.text[max(0, token.end - LONGEST) : token.end])
    return int(age[1]) if age is not None else None


def _means_one(scene: Scene, candidate: Candidate) -> bool:
    """Whether a description points at somebody spoken of, and is not somebody's: "the 22-year-old", no "her son"."""
    owner = scene.by_head.get(candidate.owner) if candidate.owner is not None else None
    return candidate.definite and (owner is None or (owner.form != "pronoun" and owner.kind != "person"))


def _commanded(scene: Scene, clusters: Clusters, root: int, candidate: Candidate) -> bool:
    """Whether somebody is the subject of the clause that a description stands in, so that it is another."""
    members = (scene.candidates[n] for n in clusters.of(scene.candidates[root]).members)
    return any(m.sentence == candidate.sentence and commands(scene, m, candidate) for m in members)
