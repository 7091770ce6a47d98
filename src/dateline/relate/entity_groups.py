"""Goes in: the clusters of a story's reports. Comes out: groups of them that grow as long as nothing contradicts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.language.en.demonyms import is_demonym
from dateline.language.en.gender import KINSHIP
from dateline.language.en.surnames import stands_in, turned
from dateline.language.en.titles import OFFICES
from dateline.language.gazetteer import places_named
from dateline.relate.entity_clusters import LocalCluster, Words
from dateline.relate.entity_names import given_agrees, middles_differ, persons_differ
from dateline.relate.entity_offices import is_office, offices_differ, same_role
from dateline.relate.entity_posts import PlacedPost, Post, located_posts
from dateline.relate.entity_tenures import NOTHING, Held, Tenures
from dateline.relate.entity_ties import Tie, located


@dataclass(slots=True)
class Group:
    """What is known of one group so far."""

    members: list[int]
    kinds: set[str]
    genders: set[str]
    names: set[Words]
    roles: set[Words]
    offices: set[Words]
    styles: set[str]
    ages: set[int]
    full_in: dict[str, set[Words]]
    reports: set[str]
    written: set[str]
    addressed: set[str]
    decided: bool = False


class Groups:
    """Groups under construction: `merge` joins two unless kinds, genders or names contradict."""

    def __init__(
        self,
        clusters: Sequence[LocalCluster],
        tenures: Sequence[Tenures] = (),
        ties: Sequence[Tie] = (),
        posts: Sequence[Post] = (),
    ) -> None:
        self.clusters = clusters
        self.posts = located_posts(clusters, posts)
        self.posts_by_one: dict[int, list[PlacedPost]] = {}
        for placed in self.posts:
            self.posts_by_one.setdefault(placed.one, []).append(placed)
        self.ties = located(clusters, ties)
        self._tenures = tenures
        self._parent = list(range(len(clusters)))
        self._held = [_alone(i, c) for i, c in enumerate(clusters)]
        self._apart: list[tuple[int, int]] = []
        self.openings = _openings(clusters)

    def root(self, i: int) -> int:
        """The index that stands for a cluster's group."""
        while self._parent[i] != i:
            self._parent[i] = self._parent[self._parent[i]]
            i = self._parent[i]
        return i

    def of(self, i: int) -> Group:
        """The group of a cluster."""
        return self._held[self.root(i)]

    def tenures_of(self, i: int) -> Tenures:
        """What one cluster tells of offices."""
        return self._tenures[i] if self._tenures else NOTHING

    def told(self, i: int) -> list[Words]:
        """The offices that clauses give the one of a cluster, beside what it is called."""
        roles = self.clusters[i].roles
        return sorted({held.office for held in self.tenures_of(i).held if held.office not in roles})

    def is_called(self, i: int, roles: Sequence[Words]) -> bool:
        """Whether some report calls a cluster's group by such an office and does not say that it is over."""
        plain = (k for k in self.of(i).members if self.tenures_of(k).said == "plain")
        return any(same_role(mine, role) for k in plain for mine in self.clusters[k].roles for role in roles)

    def held(self, i: int) -> list[Held]:
        """The offices of a cluster's group, with their time."""
        return [held for k in self.of(i).members for held in self.tenures_of(k).held]

    def merge(self, i: int, k: int, spelt_otherwise: bool = False, sounds_alike: bool = False) -> bool:
        """Join two groups unless something contradicts; `spelt_otherwise` allows their surnames to differ.

        So does `sounds_alike`, and their given names and offices too, as a translator writes them.
        """
        a, b = sorted((self.root(i), self.root(k)))
        if a == b:
            return True
        mine, theirs = self._held[a], self._held[b]
        agree = _agree_in_sound(mine, theirs) if sounds_alike else _agree(mine, theirs, spelt_otherwise)
        if self._are_apart(a, b) or not agree:
            return False
        self._join(a, b)
        return True

    def may_be(self, i: int, k: int) -> bool:
        """Whether nothing contradicts that two clusters' groups are one."""
        a, b = sorted((self.root(i), self.root(k)))
        return a == b or (not self._are_apart(a, b) and _agree(self._held[a], self._held[b], False))

    def reports_by_name(self) -> dict[tuple[str, Words], set[str]]:
        """The reports that have each name, by the kind that it is there."""
        told: dict[tuple[str, Words], set[str]] = defaultdict(set)
        for cluster in self.clusters:
            for words in cluster.words:
                told[cluster.kind, words].add(cluster.report)
        return told

    def ages_differ(self, i: int, k: int) -> bool:
        """Whether reports give two clusters' groups ages that no birthday between them explains."""
        mine, theirs = self.of(i).ages, self.of(k).ages
        return bool(mine and theirs) and min(abs(a - b) for a in mine for b in theirs) > 1

    def decide(self, i: int, k: int, same: bool) -> None:
        """Join two groups, or keep them apart for good, because somebody decided so; what was decided before stands."""
        a, b = sorted((self.root(i), self.root(k)))
        if a != b and not same:
            self._apart.append((i, k))
        elif a != b and not self._are_apart(a, b):
            self._join(a, b)
            self._held[a].decided = True

    def _are_apart(self, a: int, b: int) -> bool:
        return any({self.root(i), self.root(k)} == {a, b} for i, k in self._apart)

    def _join(self, a: int, b: int) -> None:
        self._parent[b] = a
        _absorb(self._held[a], self._held[b])

    def listed(self) -> list[list[LocalCluster]]:
        """The groups in order of first appearance."""
        roots = sorted({self.root(i) for i in range(len(self.clusters))})
        return [[self.clusters[i] for i in sorted(self._held[root].members)] for root in roots]


def _openings(clusters: Sequence[LocalCluster]) -> frozenset[str]:
    """The words that names of bodies begin with, but for those that tell a country: "Norvik", no "Brenish"."""
    places = frozenset(w for c in clusters if c.kind == "place" for words in c.words for w in words)
    bodies = {words[0] for c in clusters if c.kind == "organization" for words in c.words}
    towns = {words[0] for c in clusters if c.kind == "place" for words in c.words if places_named(words[0])}
    return frozenset(w for w in bodies if w not in towns and not is_demonym(w, places))


def _alone(i: int, cluster: LocalCluster) -> Group:
    full = {w for w in cluster.words if len(w) > 1} if cluster.kind == "person" else set()
    return Group(
        members=[i],
        kinds={cluster.kind} if cluster.names else set(),
        genders={cluster.gender} if cluster.gender else set(),
        names=set(cluster.words),
        roles=set(cluster.roles),
        offices=set(cluster.offices),
        styles=set(cluster.styles),
        ages=set(cluster.ages),
        full_in={cluster.report: full} if full else {},
        reports={cluster.report},
        written=set(cluster.written),
        addressed=set(cluster.addressed),
    )


def _absorb(mine: Group, theirs: Group) -> None:
    mine.members.extend(theirs.members)
    mine.kinds |= theirs.kinds
    mine.genders |= theirs.genders
    mine.names |= theirs.names
    mine.roles |= theirs.roles
    mine.offices |= theirs.offices
    mine.styles |= theirs.styles
    mine.ages |= theirs.ages
    mine.reports |= theirs.reports
    mine.written |= theirs.written
    mine.addressed |= theirs.addressed
    mine.decided = mine.decided or theirs.decided
    for report, full in theirs.full_in.items():
        mine.full_in[report] = mine.full_in.get(report, set()) | full


def _agree(mine: Group, theirs: Group, spelt_otherwise: bool) -> bool:
    if (mine.decided or theirs.decided) and _is_one_of(mine, theirs):
        return True
    kinds = mine.kinds | theirs.kinds
    if len(kinds) > 1:
        return False
    if "person" not in kinds:
        return not (mine.written and theirs.written) or bool(mine.written & theirs.written)
    if _genders_differ(mine, theirs) and not _known_as_one(mine, theirs):
        return False
    if _are_namesakes(mine, theirs) or _given_names_differ(mine.names, theirs.names):
        return False
    if spelt_otherwise:
        return not _side_by_side(mine, theirs)
    return not mine.names or not theirs.names or _some_name_agrees(mine.names, theirs.names)


def _agree_in_sound(mine: Group, theirs: Group) -> bool:
    """Whether neither kind nor gender tells two apart whose names sound alike, and no report has both."""
    one_kind = len(mine.kinds | theirs.kinds) < 2
    return one_kind and not _genders_differ(mine, theirs) and not _side_by_side(mine, theirs)


def _genders_differ(mine: Group, theirs: Group) -> bool:
    return len(mine.genders) == len(theirs.genders) == 1 and mine.genders != theirs.genders


def _known_as_one(mine: Group, theirs: Group) -> bool:
    """Whether a name that both have outweighs their genders: no surname that a report has behind "Ms" or "Mr"."""
    shared = mine.names & theirs.names
    return any(len(name) > 1 for name in shared) or bool(shared and not mine.addressed and not theirs.addressed)


def _is_one_of(mine: Group, theirs: Group) -> bool:
    """Whether what somebody put together has the other's full name: the names put together differ, as was known."""
    return bool(mine.kinds & theirs.kinds) and any(len(name) > 1 for name in mine.names & theirs.names)


def _are_namesakes(mine: Group, theirs: Group) -> bool:
    """Whether a surname is two people's: no full name joins them, and what they are does not go together.

    That is two offices with one noun ("Foreign Minister", "Finance Minister"), or an office and a full name that has
    none, where it is given occupations only ("President Lund", "Marta Lund, a baker") or one report tells them apart.
    """
    if any(len(name) > 1 for name in mine.names & theirs.names):
        return False
    if any(offices_differ(x, y) for x in mine.offices for y in theirs.offices):
        return True
    return _holds_none_of(mine, theirs) or _holds_none_of(theirs, mine)


def _holds_none_of(full: Group, short: Group) -> bool:
    occupied = {r for r in full.roles if is_office(r) or r[-1] in KINSHIP}
    if not short.offices or any(len(name) > 1 for name in short.names) or any(r[-1] in OFFICES for r in full.roles):
        return False
    return bool(full.full_in) and (bool(occupied) or not short.reports.isdisjoint(full.full_in))


def _given_names_differ(mine: set[Words], theirs: set[Words]) -> bool:
    """Whether the given names of any two full names, or what stands between given name and surname, are different."""
    full = ((x, y) for x in _with_given(mine) for y in _with_given(theirs) if not _is_form_of(x, y))
    return any(not given_agrees(x[0], y[0]) or (x[-1] == y[-1] and middles_differ(x, y)) for x, y in full)


def _with_given(names: set[Words]) -> list[Words]:
    """The full names, without two surnames of one of them: "Castellanos Rivera"."""
    full = [x for x in names if len(x) > 1]
    return [x for x in full if not any(stands_in(x, z) and x[0] != z[0] for z in full)]


def _is_form_of(one: Words, other: Words) -> bool:
    return stands_in(one, other) or stands_in(other, one) or turned(one, other)


def _some_name_agrees(mine: set[Words], theirs: set[Words]) -> bool:
    return any(not persons_differ(x, y) for x in mine for y in theirs)


def _side_by_side(mine: Group, theirs: Group) -> bool:
    """Whether one report has both under different full names: then they are two."""
    return any(report in theirs.full_in for report in mine.full_in)
