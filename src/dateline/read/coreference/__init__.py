"""Goes in: names and quotations. Comes out: mentions of every form, joined in clusters by the sieves below.

Their order is by precision, after the deterministic tradition (Lee et al. 2013): what is surest decides first, and what
it joined constrains what comes later.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from dateline.model.parse import Parse
from dateline.model.reading import Mention, Reading
from dateline.model.report import Report
from dateline.read.coreference.acronyms import acronyms, clipped_names
from dateline.read.coreference.ages import known_by_age
from dateline.read.coreference.bodies import bodies_and_places
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.epithets import epithets
from dateline.read.coreference.firms import nouns_of_firms
from dateline.read.coreference.holders import learn_roles, roles_again
from dateline.read.coreference.kin import genders_of_kin, possessors_apart
from dateline.read.coreference.laws import laws_pointed_at
from dateline.read.coreference.leads import delayed_names, named_after_lead
from dateline.read.coreference.nationals import nations_apart
from dateline.read.coreference.nicknames import taught_nicknames
from dateline.read.coreference.offices import described_from
from dateline.read.coreference.parties import own_parties
from dateline.read.coreference.pronouns import DEMONSTRATIVE
from dateline.read.coreference.quoted import speakers_apart
from dateline.read.coreference.relations import called_by_name, said_to_be, they_are_said_to_be
from dateline.read.coreference.resolve import speakers, third_person
from dateline.read.coreference.scene import ANYBODY, Scene, set_scene
from dateline.read.coreference.shared_surnames import genders_told
from dateline.read.coreference.sieves import (
    appositions,
    same_name_said_again,
    same_noun,
    short_for_full,
)
from dateline.read.coreference.tenures import changes_of_office
from dateline.read.coreference.turns import conversation
from dateline.read.coreference.voices import dialogue, voices
from dateline.read.coreference.witnesses import witnesses

__all__ = ["SIEVES", "find_coreference"]

Sieve = Callable[[Scene, Clusters], None]

SIEVES: tuple[Sieve, ...] = (
    taught_nicknames,
    possessors_apart,
    speakers_apart,
    nations_apart,
    genders_of_kin,
    genders_told,
    same_name_said_again,
    short_for_full,
    acronyms,
    clipped_names,
    conversation,
    nouns_of_firms,
    appositions,
    said_to_be,
    called_by_name,
    learn_roles,
    changes_of_office,
    delayed_names,
    named_after_lead,
    known_by_age,
    speakers,
    voices,
    dialogue,
    roles_again,
    witnesses,
    same_noun,
    laws_pointed_at,
    bodies_and_places,
    epithets,
    third_person,
    they_are_said_to_be,
    own_parties,
)


def find_coreference(report: Report, parse: Parse, reading: Reading, sieves: tuple[Sieve, ...] = SIEVES) -> Reading:
    """Add nominals and pronouns to the mentions and number the clusters by first appearance."""
    scene = set_scene(report, parse, reading)
    clusters = Clusters(scene.candidates)
    for sieve in sieves:
        sieve(scene, clusters)
    numbers: dict[int, int] = {}
    mentions = []
    for candidate in scene.candidates:
        if _stands_for_nothing(candidate) and not clusters.joined(candidate):
            continue
        number = numbers.setdefault(clusters.root(candidate.number), len(numbers))
        mentions.append(_mention(scene, candidate, clusters, number))
    return replace(reading, mentions=tuple(mentions))


def _stands_for_nothing(candidate: Candidate) -> bool:
    """Whether alone it is no entity: a "this" for what a clause says, an "anyone" or a pair that no "they" means."""
    return (
        candidate.noun in ANYBODY
        or candidate.joint is not None
        or (candidate.form == "pronoun" and candidate.words[0] in DEMONSTRATIVE)
    )


def _mention(scene: Scene, candidate: Candidate, clusters: Clusters, number: int) -> Mention:
    tokens, cluster = scene.parse.tokens, clusters.of(candidate)
    called = clusters.forms.get(candidate.number)
    first = candidate.head if called == "name" else candidate.first  # a nickname is one word, without its article
    start, end = tokens[first].start, tokens[candidate.last - 1].end
    text = scene.report.text[start:end]
    return Mention(
        report=scene.report.id,
        start=start,
        end=end,
        text=text,
        kind=cluster.kind,
        form=called or candidate.form,
        head=tokens[candidate.head if candidate.joint is None else candidate.joint].start,
        cluster=number,
        role=_role(scene, candidate) if called is None else None,
        gender="plural" if cluster.plural and cluster.kind != "organization" else cluster.gender,
    )


def _description(scene: Scene, candidate: Candidate) -> str | None:
    """The description before a name, in the report's words."""
    first, tokens = described_from(scene, candidate), scene.parse.tokens
    if first == candidate.first:
        return None
    words = " ".join(scene.report.text[tokens[first].start : tokens[candidate.first - 1].end].split())
    named = any(c.form == "name" and c.first == first for c in scene.candidates[max(0, candidate.number - 3) :][:3])
    opens = first == scene.parse.sentences[candidate.sentence].first and tokens[first].pos != "PROPN" and not named
    return words[:1].lower() + words[1:] if opens and words[1:2].islower() else words


def _role(scene: Scene, candidate: Candidate) -> str | None:
    if candidate.form == "name":
        return candidate.role or (_description(scene, candidate) if candidate.kind == "person" else None)
    if candidate.form == "nominal" and candidate.kind == "person" and not _stands_for_nothing(candidate):
        tokens = scene.parse.tokens[candidate.first : candidate.last]
        start = next((t.start for t in tokens if t.tag not in {"DT", "PDT", "PRP$"}), tokens[-1].start)
        return scene.report.text[start : tokens[-1].end]
    return None
