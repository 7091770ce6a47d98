"""Goes in: the clusters of a story. Comes out: the same, each with the kind that its reports together give it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.language.bodies_abroad import CLOSING, OPENING
from dateline.language.en.names import VESSELS
from dateline.language.en.nominals import BODY, PERSON, PLACE, POLITY
from dateline.language.en.organizations import FIRMS, HEADS, SEATS, SUFFIXES
from dateline.language.en.surnames import short_forms
from dateline.language.gazetteer import places_named
from dateline.language.given_names import is_given
from dateline.language.words import unaccented
from dateline.model.reading import EntityKind
from dateline.relate.entity_clusters import LocalCluster, Words
from dateline.relate.entity_names import given_agrees

OPENS = frozenset(map(unaccented, OPENING))
CLOSES = frozenset(map(unaccented, CLOSING | HEADS | SUFFIXES))
KINDS: tuple[EntityKind, ...] = ("person", "organization", "place", "other")
TEAMS = frozenset({"club", "side", "squad", "team"})
TITLED = 4.0
PRONOUN = 1.0
LOCATED = 1.0
CALLED = 1.5
UNSURE = 0.3  # a name of kind "other" is one that its report knew nothing of
SHARED = 0.7
ALONE = 1.2  # where no body's name begins with it, a surname is its bearer's rather than what one report took it for

Votes = dict[Words, dict[EntityKind, float]]


def settle_story_kinds(clusters: Sequence[LocalCluster]) -> tuple[LocalCluster, ...]:
    """Let a name have one kind in all reports of a story: the one that most of what they say of it speaks for."""
    votes = _votes(clusters)
    _republics(votes)
    _full_for_surname(votes)
    _firms(votes)
    last, first = _by_word(votes)
    given = _given_of_one(votes)
    surnames = {(c.report, words[-1]) for c in clusters if c.kind == "person" for words in c.words if len(words) > 1}
    settled = tuple(
        replace(c, kind=_kind(c, votes, last, first, given))
        if c.names and not _is_namesake_town(c, surnames) and not _is_namesake_body(c, first)
        else c
        for c in clusters
    )
    return _alike(settled, votes)


def _alike(clusters: Sequence[LocalCluster], votes: Votes) -> tuple[LocalCluster, ...]:
    """The clusters, a name of several words a person's everywhere or nowhere, as most of what is said of it tells."""
    kinds: dict[Words, set[EntityKind]] = defaultdict(set)
    for cluster in clusters:
        for words in cluster.words:
            kinds[words].add(cluster.kind)
    told: dict[Words, EntityKind] = {
        words: max(KINDS, key=lambda kind: (votes[words].get(kind, 0.0), -KINDS.index(kind)))
        for words, found in kinds.items()
        if len(words) > 1 and "person" in found and found & {"organization", "place"}
    }
    return tuple(
        replace(c, kind=told[longest]) if (longest := max(c.words, key=len, default=())) in told else c
        for c in clusters
    )


def _is_namesake_town(cluster: LocalCluster, surnames: set[tuple[str, str]]) -> bool:
    """Whether a report tells a town from somebody of that surname, or calls it a town."""
    bare = cluster.kind == "place" and all(len(words) == 1 for words in cluster.words)
    told = any((cluster.report, words[0]) in surnames for words in cluster.words)
    return bare and (told or not PLACE.isdisjoint(cluster.nouns))


def _is_namesake_body(cluster: LocalCluster, first: dict[str, float]) -> bool:
    """Whether a report means a body of the story that begins so: "Lund" for the Lund Group, beside Ama Lund."""
    bare = cluster.kind == "organization" and all(len(words) == 1 for words in cluster.words)
    return bare and any(words[0] in first for words in cluster.words)


def _votes(clusters: Sequence[LocalCluster]) -> Votes:
    votes: Votes = defaultdict(lambda: defaultdict(float))
    for cluster in clusters:
        for words in cluster.words:
            given = votes[words]
            given[cluster.kind] += 1.0 if cluster.kind != "other" else UNSURE
            given["person"] += TITLED * bool(cluster.titled) + PRONOUN * min(3, cluster.he_or_she)
            given["organization"] += PRONOUN / 2 * min(2, cluster.its)
            given["place"] += LOCATED * min(3, cluster.located)
            for kind in _called(cluster):
                given[kind] += CALLED
    return votes


def _called(cluster: LocalCluster) -> Iterator[EntityKind]:
    """What the nouns that a report says of a name tell: "the party" of a body, "the tanker" of a thing."""
    nouns = set(cluster.nouns)
    if nouns & (BODY - PERSON) and (cluster.kind != "place" or (nouns & TEAMS and not nouns & PLACE)):
        yield "organization"
    if nouns & VESSELS:
        yield "other"


def _republics(votes: Votes) -> None:
    """ "The Republic of ..." tells what the bare name is."""
    for words in sorted(votes):
        if len(words) == 3 and words[0] in POLITY and words[1] == "of":
            votes[words]["place"] += TITLED
            if words[2:] in votes:
                votes[words[2:]]["place"] += TITLED


def _full_for_surname(votes: Votes) -> None:
    """A surname that is surely a person's tells what the full name is; a full name, what its familiar form is."""
    by_surname: dict[str, list[Words]] = defaultdict(list)
    for words in sorted(votes):
        if len(words) > 1 and votes[words].get("person", 0.0) > TITLED:
            by_surname[words[-1]].append(words)
    for words in sorted(votes):
        if words[0] in OPENS or words[-1] in CLOSES:
            continue  # "Galerie Pallin" is no Pallin
        alone = votes.get(words[-1:]) if len(words) > 1 else None
        if alone is not None and alone.get("person", 0.0) > TITLED:
            votes[words]["person"] += SHARED * alone["person"]
        if len(words) > 1 and any(given_agrees(words[0], full[0]) for full in by_surname[words[-1]] if full != words):
            votes[words]["person"] += TITLED


def _firms(votes: Votes) -> None:
    """What opens a firm's name and stands on no map is the firm: "Harrow Lake" of "Harrow Lake Transport Inc"."""
    for words in sorted(votes):
        given = votes[words]
        if words[-1] not in FIRMS | CLOSES or max(KINDS, key=lambda k: given.get(k, 0.0)) != "organization":
            continue
        for short in (words[:n] for n in range(2, len(words))):
            held = votes.get(short, {})
            named = is_given(short[0]) or held.get("place", 0.0) > 0 or held.get("person", 0.0) > TITLED
            if held and not places_named(" ".join(short)) and (words[-1] in FIRMS or not named):
                votes[short]["organization"] += TITLED + held.get("place", 0.0)


def _by_word(votes: Votes) -> tuple[dict[Words, float], dict[str, float]]:
    """How loudly full names of persons speak for their surnames, and of bodies for their first words."""
    last: dict[Words, float] = defaultdict(float)
    first: dict[str, float] = defaultdict(float)
    for words, given in votes.items():
        if len(words) > 1:
            kind = max(KINDS, key=lambda k: given.get(k, 0.0))
            if kind == "person":
                for short in short_forms(words):
                    last[short] += given[kind]
            elif kind == "organization":
                first[words[0]] += given[kind]
    return last, first


def _given_of_one(votes: Votes) -> dict[str, float]:
    """The given names that one person of the story has and no map and no body, with how sure he is a person.

    A word that is no given name in any list counts only where more than the model takes its bearer for a person.
    """
    bearers: dict[str, dict[Words, float]] = defaultdict(dict)
    bodies = {words[0] for words, held in votes.items() if held.get("organization", 0.0) > 0 and not is_given(words[0])}
    bodies |= {words[0] for words, held in votes.items() if len(words) > 1 and held.get("organization", 0.0) > 0}
    for words, held in votes.items():
        if len(words) > 1 and max(KINDS, key=lambda k: held.get(k, 0.0)) == "person":
            bearers[words[0]][words[-1:]] = held["person"]
    alone = {word: max(of.values()) for word, of in bearers.items() if len(of) == 1 and word not in bodies}
    sure = {word: held for word, held in alone.items() if held > TITLED or is_given(word)}
    return {word: held for word, held in sure.items() if not places_named(word.title())}


def _kind(
    cluster: LocalCluster, votes: Votes, last: dict[Words, float], first: dict[str, float], given: dict[str, float]
) -> EntityKind:
    total: dict[EntityKind, float] = defaultdict(float)
    longer = any(len(words) > 1 for words in cluster.words)  # then a surname is no news of what it is
    for words in cluster.words:
        for kind, weight in votes[words].items():
            total[kind] += weight * len(words)
        of_bodies = len(words) == 1 and words[0] in first
        if not longer or cluster.kind == "person":
            total["person"] += (SHARED if of_bodies else ALONE) * last.get(words, 0.0)
        if len(words) == 1 and (cluster.kind == "other" or is_given(words[0])):
            total["person"] += SHARED * given.get(words[0], 0.0)
        if len(words) == 1:
            total["organization"] += SHARED / 2 * first.get(words[0], 0.0)
    best = max(KINDS, key=lambda kind: (total.get(kind, 0.0), -KINDS.index(kind)))
    return cluster.kind if {best, cluster.kind} == {"place", "organization"} and _is_town(cluster) else best


def _is_town(cluster: LocalCluster) -> bool:
    """Whether a name is a town's or a palace's: a government's or a team's here, the place's there."""
    if any(name.casefold() in SEATS for name in cluster.names):
        return True
    found = [place for name in cluster.names for place in places_named(name)]
    return any(place.kind == "city" for place in found) and all(place.kind != "country" for place in found)
