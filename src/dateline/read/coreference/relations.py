"""Goes in: a scene and its clusters. Comes out: "her father", "the mayor's son", "his successor" joined to who that is.

A report tells how somebody stands to another where a name is beside the description ("his daughter, Ama Lund"), and
each such fact tells another the other way round (he is her father). A description means whom the facts alone allow;
who shares the possessor's surname is meant where they tell nothing and nobody else does.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace

from dateline.language.en.gender import KINSHIP
from dateline.language.en.relations import BEARING, BY_TRADE, LOOSE, RELATIONS, inverse_of, relation_of, told_age
from dateline.language.en.surnames import surnames
from dateline.language.en.titles import OFFICES
from dateline.model.parse import Token
from dateline.read.clauses import subject_of
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.kin import kin_noun, owner_of_kin
from dateline.read.coreference.scene import Scene, before

CALLING = frozenset({"call", "name", "dub", "title", "entitle", "christen", "baptise", "baptize", "rename"})
NEAR = 4  # mentions back in which whom "whose" goes on from ends
PRESENT = frozenset({"VBZ", "VBP"})
FINITE = frozenset({"VBZ", "VBP", "VBD"})
OPEN = frozenset({"a", "an", "one", "another", "some", "no", "any"})


@dataclass(frozen=True, slots=True)
class Related:
    """That `one` stands to `owner` as the relation says; `owner` is None in "the daughter".

    `gender` is what the noun tells of `one`, `age` which of two of a kind is meant, `open` that there may be others.
    """

    one: Candidate
    owner: Candidate | None
    relation: str
    gender: str | None
    age: str
    open: bool


def relations_of(scene: Scene) -> tuple[Related, ...]:
    """How the report's words say that persons stand to each other, in text order."""
    return tuple(found for c in scene.candidates if (found := _related(scene, c)) is not None)


def _related(scene: Scene, candidate: Candidate) -> Related | None:
    if candidate.kind != "person" or candidate.plural or candidate.form == "pronoun":
        return None
    named = candidate.form == "name"
    noun = kin_noun(scene, candidate) if named else scene.token(candidate)
    relation = _relation(scene, noun) if noun is not None else None
    if noun is None or relation is None:
        return None
    owner = owner_of_kin(scene, candidate) if named else _owner(scene, candidate)
    told = owner is not None or candidate.owner is not None or any(c.dep == "poss" for c in scene.parse.children(noun))
    if (owner is None and (named or told or not candidate.definite)) or (owner is not None and not _is_one(owner)):
        return None
    if owner is None and relation in BY_TRADE:
        return None  # "the client" is anybody's
    before = [t.text.casefold() for t in scene.parse.children(noun) if t.i < noun.i]
    vague = not candidate.definite or bool(OPEN & set(before))
    return Related(candidate, owner, relation, KINSHIP.get(noun.lemma.casefold()), told_age(before), vague)


def _is_one(owner: Candidate) -> bool:
    return owner.kind == "person" and not owner.plural


def is_related(scene: Scene, candidate: Candidate) -> bool:
    """Whether a description says whose kin or successor somebody is, so that only who that is tells whom it means."""
    related = _related(scene, candidate)
    return related is not None and related.owner is not None and related.relation not in LOOSE


def said_to_be(scene: Scene, clusters: Clusters) -> None:
    """ "Bo Lund is the mayor's brother", "…, who is the mayor's brother": the description is of him."""
    for candidate in scene.candidates:
        above = _subject_of(scene, candidate)
        if above is not None and above.form == "name":
            clusters.merge(above, candidate)


def called_by_name(scene: Scene, clusters: Clusters) -> None:
    """ "The project is called Stardust", "they named the ship Marolde": what something is called is its name."""
    for name in scene.candidates:
        token = scene.token(name)
        verb = scene.parse.tokens[token.head]
        if name.form != "name" or token.dep not in {"oprd", "attr", "dobj"} or verb.lemma not in CALLING:
            continue
        below = scene.parse.children(verb)
        passive = any(c.dep == "auxpass" for c in below)
        bearer = next((c for c in below if c.dep == ("nsubjpass" if passive else "dobj") and c.i != token.i), None)
        described = scene.by_head.get(bearer.i) if bearer is not None else None
        if described is None or described.form != "nominal" or any(c.dep == "neg" or c.tag == "MD" for c in below):
            continue
        clusters.merge(described, name, force=described.kind == "other" or name.kind == "other")
        if described.kind != "person" and clusters.of(name).kind == "person":
            clusters.of(name).kind, clusters.of(name).gender = described.kind, "neuter"


def they_are_said_to_be(scene: Scene, clusters: Clusters) -> None:
    """ "He is the head of the union", once it is known who he is."""
    for candidate in scene.candidates:
        above = _subject_of(scene, candidate)
        if above is not None and above.form == "pronoun" and above.person == 3 and not clusters.joined(candidate):
            clusters.merge(above, candidate)


def _subject_of(scene: Scene, candidate: Candidate) -> Candidate | None:
    """Of whom a clause says that a description is true, neither denied nor supposed; an office is one held now."""
    token = scene.token(candidate)
    if candidate.form != "nominal" or token.dep != "attr" or candidate.plural or candidate.kind != "person":
        return None
    verb = scene.parse.tokens[token.head]
    below = scene.parse.children(verb)
    subject = next((c for c in below if c.dep == "nsubj" and c.i < verb.i), None)
    if subject is None and verb.dep == "conj":
        subject = subject_of(scene.parse, verb)
    if verb.tag not in FINITE or subject is None or any(c.dep in {"neg", "aux", "mark"} for c in below):
        return None
    if not is_related(scene, candidate) and not _is_the_one(scene, candidate, verb):
        return None
    above = scene.by_head.get(verb.head if subject.tag == "WP" and verb.dep == "relcl" else subject.i)
    return above if above is not None and above.kind == "person" and not above.plural else None


def _is_the_one(scene: Scene, candidate: Candidate, verb: Token) -> bool:
    """Whether a predicate names the only one of its kind ("is the head of the union"), and an office that lasts."""
    first = scene.parse.tokens[candidate.first].text.casefold()
    told = candidate.owner is not None or any(c.dep == "prep" for c in scene.parse.children(scene.token(candidate)))
    return first == "the" and told and (verb.tag in PRESENT or candidate.noun not in OFFICES)


def _relation(scene: Scene, noun: Token) -> str | None:
    """The relation a noun tells, with what hyphens join to it; a former wife stands otherwise than a wife."""
    if noun.lemma.casefold() not in RELATIONS:
        return None
    text = scene.report.text
    before = text[max(0, noun.start - 12) : noun.start].split()
    joined = before[-1] if before and text[noun.start - 1] == "-" else ""
    former = any(t.text.casefold() == "former" for t in scene.parse.children(noun))
    return relation_of(noun.lemma.casefold(), "ex-" if former else joined, text[noun.end : noun.end + 10])


def _owner(scene: Scene, candidate: Candidate) -> Candidate | None:
    """The possessor of a description, also the one before "whose", and of the second in "his mother and sister"."""
    if candidate.owner is None:
        return _shared_owner(scene, candidate)
    owner = scene.parse.tokens[candidate.owner]
    if owner.text.casefold() != "whose":
        return scene.by_head.get(owner.i)
    end = owner.i - (scene.parse.tokens[owner.i - 1].text == ",")
    return next((c for c in before(scene, candidate, NEAR) if c.last == end and c.form != "pronoun"), None)


def _shared_owner(scene: Scene, candidate: Candidate) -> Candidate | None:
    token = scene.token(candidate)
    if token.dep != "conj" or candidate.first != candidate.head:
        return None
    below = scene.parse.children(scene.parse.tokens[token.head])
    owner = next((c for c in below if c.dep == "poss" and c.tag == "PRP$"), None)
    return scene.by_head.get(owner.i) if owner is not None else None


class Relatives:
    """The relations of one report, asked for what a description means as pronouns get settled."""

    def __init__(self, scene: Scene, clusters: Clusters) -> None:
        self._scene, self._clusters = scene, clusters
        self._told = relations_of(scene)
        self._by_owner: dict[int, list[Related]] = defaultdict(list)
        for related in self._told:
            if related.owner is not None:
                self._by_owner[related.owner.number].append(related)

    def settle(self, owner: Candidate) -> None:
        """Join the descriptions that a possessor just settled belongs to."""
        for related in self._by_owner.get(owner.number, ()):
            self._join(related)

    def is_known(self, pronoun: Candidate, other: Candidate) -> bool:
        """Whether the report tells that somebody has such kin as a possessive pronoun is followed by."""
        return any(self._by_facts(replace(r, owner=other)) for r in self._by_owner.get(pronoun.number, ()))

    def settle_all(self) -> None:
        """Join what is still open, now that every pronoun has been looked at: "my son" of nobody known is the son."""
        for related in self._told:
            open_owner = related.owner is not None and self._clusters.of(related.owner).pronouns_only
            self._join(replace(related, owner=None) if open_owner else related)

    def _join(self, related: Related) -> None:
        cluster = self._clusters.of(related.one)
        if related.open or cluster.names or not self._is_actual(related.one):
            return
        told = self._by_facts(related)
        known = [c for c in told if self._clusters.of(c).names] or told
        if not told and related.owner is not None:
            known = self._by_surname(related, related.owner)
        if len({self._clusters.root(c.number) for c in known}) == 1:
            self._clusters.merge(known[0], related.one)

    def _by_facts(self, related: Related) -> list[Candidate]:
        """Whom what the report says elsewhere makes the one of a description."""
        found = []
        for other in self._told:
            if other.one is related.one or other.owner is None:
                continue
            if other.relation == related.relation and self._same_owner(other.owner, related.owner):
                if {other.age, related.age} != {"elder", "younger"}:
                    found.append(other.one)
            elif inverse_of(other.relation) == related.relation and self._same_owner(other.one, related.owner):
                found.append(other.owner)
        return [c for c in found if self._can_be(c, related)]

    def _same_owner(self, one: Candidate, other: Candidate | None) -> bool:
        return other is None or self._clusters.same(one, other)

    def _can_be(self, candidate: Candidate, related: Related) -> bool:
        clusters = self._clusters
        cluster = clusters.of(candidate)
        if clusters.same(candidate, related.one) or cluster.kind != "person" or cluster.plural:
            return False
        if related.owner is not None and clusters.same(candidate, related.owner):
            return False
        return related.gender is None or cluster.gender in {None, related.gender}

    def _by_surname(self, related: Related, owner: Candidate) -> list[Candidate]:
        """The others with the possessor's surname whom nothing tells to stand otherwise to him.

        Both are named in full, else the other may be the possessor himself. Of "his mother and sister" either may be.
        """
        clusters = self._clusters
        full = [name for name in clusters.of(owner).names if len(name) > 1]
        if related.relation not in BEARING or self._is_one_of_several(related, owner):
            return []
        mine = {word for name in full for word in surnames(name)}
        return [
            c
            for c in self._scene.candidates
            if c.form == "name"
            and c.kind == "person"
            and len(c.words) > 1
            and len(c.words[0]) > 1
            and mine.intersection(surnames(c.words))
            and self._can_be(c, related)
            and not self._stand_otherwise(c, owner)
        ]

    def _is_one_of_several(self, related: Related, owner: Candidate) -> bool:
        """Whether other kin of the possessor, of the same gender, are spoken of without a name too."""
        return any(
            other.relation in BEARING - {related.relation}
            and other.gender in {None, related.gender}
            and other.owner is not None
            and self._clusters.same(other.owner, owner)
            and not self._clusters.of(other.one).names
            for other in self._told
        )

    def _stand_otherwise(self, one: Candidate, owner: Candidate) -> bool:
        """Whether somebody is told to be other kin of the possessor, or of one whom a pronoun leaves open so far."""
        clusters = self._clusters
        for told in self._told:
            if told.owner is None:
                continue
            still_open = clusters.of(told.owner).pronouns_only
            if clusters.same(one, told.one) and (still_open or clusters.same(owner, told.owner)):
                return True
            if clusters.same(one, told.owner) and clusters.same(owner, told.one):
                return True
        return False

    def _is_actual(self, candidate: Candidate) -> bool:
        """Whether a description is of somebody there is: not in "old enough to be his father"."""
        return self._scene.token(candidate).dep not in {"attr", "oprd"}
