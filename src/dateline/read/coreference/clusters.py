"""Goes in: candidates. Comes out: clusters of them that grow together as long as nothing in them contradicts."""

from __future__ import annotations

from dataclasses import dataclass, field

from dateline.language.en.nicknames import is_familiar
from dateline.language.en.surnames import stands_in
from dateline.model.reading import EntityKind, MentionForm
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.namesakes import offices_differ, title_words

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tenure:
    """An office that somebody took (`began`) or left at a place of the report, by its token; -1 is before it."""

    office: Words
    at: int
    began: bool


@dataclass(slots=True)
class Cluster:
    """What is known of one cluster so far. `named` counts its names, `nouns` are those that it was described by."""

    first: int
    members: list[int]
    kind: EntityKind
    kind_sure: bool
    gender: str | None
    plural: bool | None
    pronouns_only: bool = False
    names: list[Words] = field(default_factory=list)
    roles: list[Words] = field(default_factory=list)
    named: int = 0
    nouns: set[str] = field(default_factory=set)
    person: int = 3
    titles: list[Words] = field(default_factory=list)
    tenures: list[Tenure] = field(default_factory=list)
    apart: set[int] = field(default_factory=set)


class Clusters:
    """Clusters under construction: `of` finds a candidate's cluster, `merge` joins two if they agree."""

    def __init__(self, candidates: tuple[Candidate, ...]) -> None:
        self._parent = list(range(len(candidates)))
        self._held = [_alone(c) for c in candidates]
        self.forms: dict[int, MentionForm] = {}  # of what somebody is called, by the candidate's number

    def root(self, number: int) -> int:
        """The number that stands for a candidate's cluster."""
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number

    def of(self, candidate: Candidate) -> Cluster:
        """The cluster that a candidate is in."""
        return self._held[self.root(candidate.number)]

    def joined(self, candidate: Candidate) -> bool:
        """Whether a candidate has found others already."""
        return len(self.of(candidate).members) > 1

    def same(self, one: Candidate, other: Candidate) -> bool:
        """Whether two candidates are in one cluster."""
        return self.root(one.number) == self.root(other.number)

    def part(self, one: Candidate, other: Candidate) -> None:
        """Keep two candidates from ever being joined: in "his father", "his" is another."""
        self.of(one).apart.add(other.number)
        self.of(other).apart.add(one.number)

    def parted(self, one: Candidate, other: Candidate) -> bool:
        """Whether members of two candidates' clusters were told to be two."""
        return _parted(self.of(one), self.of(other))

    def merge(self, one: Candidate, other: Candidate, force: bool = False) -> bool:
        """Join the clusters of two candidates unless kind, gender, number or names forbid it."""
        low, high = sorted((self.root(one.number), self.root(other.number)))
        if low == high:
            return True
        a, b = self._held[low], self._held[high]
        if not force and (_parted(a, b) or not agree(a, b)):
            return False
        self._parent[high] = low
        _absorb(a, b)
        return True

    def nickname(self, bearer: Candidate, called: Candidate, is_name: bool) -> None:
        """Join what a report says that somebody is called, whatever it was taken for.

        It is none of the names that are compared with others, as these agree in nothing with it; one of several words
        counts as a description, for it has no given name.
        """
        if self.same(bearer, called):
            return
        held = self.of(called)
        if len(held.members) > 1 or called.form == "pronoun":
            return
        held.kind, held.gender, held.plural, held.names, held.titles = "person", None, False, [], []
        self.forms[called.number] = "name" if is_name else "nominal"
        self.merge(bearer, called, force=True)


def _alone(candidate: Candidate) -> Cluster:
    pronoun = candidate.form == "pronoun"
    return Cluster(
        first=candidate.number,
        members=[candidate.number],
        kind=candidate.kind,
        kind_sure=candidate.form == "name" or candidate.kind != "other",
        gender=candidate.gender,
        plural=None if pronoun and candidate.person != 3 else candidate.plural,
        pronouns_only=pronoun,
        names=[candidate.words] if candidate.form == "name" else [],
        named=int(candidate.form == "name"),
        nouns={candidate.noun} if candidate.form == "nominal" else set(),
        person=candidate.person,
        titles=[title] if candidate.form == "name" and (title := title_words(candidate.role)) else [],
    )


def _parted(a: Cluster, b: Cluster) -> bool:
    """Whether members of two clusters were told to be two; each side knows the other's."""
    return not a.apart.isdisjoint(b.members)


def _absorb(a: Cluster, b: Cluster) -> None:
    a.members.extend(b.members)
    a.apart |= b.apart
    if (b.kind_sure and not a.kind_sure) or (b.names and not a.names):
        a.kind, a.kind_sure = b.kind, True
    if a.gender is None or (a.gender == "neuter" and b.gender in {"male", "female"}):
        a.gender = b.gender
    if (b.names and not a.names) or a.plural is None:
        a.plural = b.plural
    a.pronouns_only = a.pronouns_only and b.pronouns_only
    a.names.extend(n for n in b.names if n not in a.names)
    a.titles.extend(t for t in b.titles if t not in a.titles)
    a.roles.extend(r for r in b.roles if r not in a.roles)
    a.tenures.extend(t for t in b.tenures if t not in a.tenures)
    a.named += b.named
    a.nouns |= b.nouns
    a.person = min(a.person, b.person)


def agree(a: Cluster, b: Cluster) -> bool:
    """Whether nothing known of two clusters contradicts their being one."""
    if a.kind_sure and b.kind_sure and a.kind != b.kind:
        return False
    if {a.gender, b.gender} in ({"male", "female"}, {"male", "neuter"}, {"female", "neuter"}):
        return False
    if (
        a.plural is not None
        and b.plural is not None
        and a.plural != b.plural
        and "organization" not in {a.kind, b.kind}
    ):
        return False
    if a.kind == "person" or b.kind == "person":
        if offices_differ(a.titles, b.titles) and not any(n in b.names for n in a.names if len(n) > 1):
            return False
        return not any(
            names_differ(x, y) and not _of_one_name(x, y, (*a.names, *b.names)) for x in a.names for y in b.names
        )
    return True


def _of_one_name(one: Words, other: Words, names: tuple[Words, ...]) -> bool:
    """Whether a given name and a surname are both of one full name: "Ama" and "Lund", where "Ama Lund" was named."""
    return len(one) == len(other) == 1 and any(one[0] in name and other[0] in name for name in names)


def names_differ(one: Words, other: Words) -> bool:
    """Whether two names of persons can't be one person's: other surnames, or other given names to one surname."""
    if len(one) == 1 or len(other) == 1:
        short, long = sorted((one, other), key=len)
        return short[0] not in long
    if stands_in(one, other) or stands_in(other, one):
        return False
    if one[-1] != other[-1]:
        return one[-1] not in other and other[-1] not in one
    middles = zip(one[1:-1], other[1:-1], strict=False)
    return not given_agrees(one[0], other[0]) or any(x[:1] != y[:1] for x, y in middles)


def given_agrees(one: str, other: str) -> bool:
    """Whether two given names are equal, or one is the other's initial or familiar form."""
    if is_familiar(one, other) or is_familiar(other, one):
        return True
    return one == other or (len(one) == 1 and other.startswith(one)) or (len(other) == 1 and one.startswith(other))
