"""Goes in: the clusters of a story's reports. Comes out: groups of clusters that are one person, body or place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from rapidfuzz.distance import DamerauLevenshtein

from dateline.language.en.names import SMALL_WORDS
from dateline.language.en.nominals import BODY_CLASSES
from dateline.relate.entity_clusters import LocalCluster, Words


class Groups:
    """Groups under construction: `merge` joins two unless their names, kinds or genders contradict."""

    def __init__(self, clusters: Sequence[LocalCluster]) -> None:
        self.clusters = clusters
        self._parent = list(range(len(clusters)))
        self.members: list[list[int]] = [[i] for i in range(len(clusters))]

    def root(self, i: int) -> int:
        """The index that stands for a cluster's group."""
        while self._parent[i] != i:
            self._parent[i] = self._parent[self._parent[i]]
            i = self._parent[i]
        return i

    def of(self, i: int) -> list[LocalCluster]:
        """The clusters grouped with one."""
        return [self.clusters[k] for k in self.members[self.root(i)]]

    def names(self, i: int) -> list[Words]:
        """All names of a group."""
        return [w for c in self.of(i) for w in c.words]

    def roles(self, i: int) -> set[Words]:
        """All roles of a group."""
        return {r for c in self.of(i) for r in c.roles}

    def merge(self, i: int, k: int, loose: bool = False) -> bool:
        """Join two groups unless something in them contradicts; `loose` allows names spelt alike."""
        a, b = sorted((self.root(i), self.root(k)))
        if a == b:
            return True
        if not self._agree(a, b, loose):
            return False
        self._parent[b] = a
        self.members[a].extend(self.members[b])
        return True

    def _agree(self, a: int, b: int, loose: bool) -> bool:
        mine, theirs = self.of(a), self.of(b)
        kinds = {c.kind for c in mine + theirs if c.names}
        if len(kinds) > 1:
            return False
        if {"male", "female"} <= {c.gender for c in mine + theirs}:
            return False
        if loose or kinds != {"person"}:
            return True
        return not any(persons_differ(x, y) for x in self.names(a) for y in self.names(b))


def persons_differ(one: Words, other: Words) -> bool:
    """Whether two names can't be one person's: another surname, or another given name to the same surname."""
    if len(one) == 1 or len(other) == 1:
        short, long = sorted((one, other), key=len)
        return short[0] not in long
    if one[-1] != other[-1]:
        return True
    return not given_agrees(one[0], other[0])


def given_agrees(one: str, other: str) -> bool:
    """Whether two given names are equal, or one is the other's initial."""
    return one == other or (len(one) == 1 and other.startswith(one)) or (len(other) == 1 and one.startswith(other))


def merge_clusters(clusters: Sequence[LocalCluster]) -> list[list[LocalCluster]]:
    """Group the clusters, surest evidence first; groups in order of first appearance."""
    groups = Groups(clusters)
    for step in STEPS:
        step(groups)
    roots = sorted({groups.root(i) for i in range(len(clusters))})
    return [groups.of(root) for root in roots]


def _same_names(groups: Groups) -> None:
    """The same full name of a person, the same name of a body or place."""
    seen: dict[tuple[str, Words], int] = {}
    for i, cluster in enumerate(groups.clusters):
        for words in cluster.words:
            if cluster.kind != "person" or len(words) > 1:
                first = seen.setdefault((cluster.kind, words), i)
                groups.merge(first, i)


def _short_names(groups: Groups) -> None:
    """A surname, initials or short form, where one full name of the story fits."""
    full: dict[str, list[int]] = defaultdict(list)
    for i, cluster in enumerate(groups.clusters):
        for words in cluster.words:
            if len(words) > 1:
                for word in sorted(set(words) - SMALL_WORDS):
                    full[word].append(i)
    for i, cluster in enumerate(groups.clusters):
        for words in cluster.words:
            options = [k for k in full.get(words[-1], []) if _shortens(groups, words, k, cluster.kind)]
            roots = sorted({groups.root(k) for k in options} - {groups.root(i)})
            if len(roots) == 1 and not any(groups.root(k) == groups.root(i) for k in options):
                groups.merge(roots[0], i)
            elif len(roots) > 1:
                sharing = [r for r in roots if groups.roles(r) & set(cluster.roles)]
                if len(sharing) == 1:
                    groups.merge(sharing[0], i)


def _shortens(groups: Groups, short: Words, k: int, kind: str) -> bool:
    other = groups.clusters[k]
    if other.kind != kind:
        return False
    for full in other.words:
        if len(full) < 2 or full == short:
            continue
        if kind == "person":
            if len(short) == 1 and short[0] == full[-1]:
                return True
            if len(short) > 1 and short[-1] == full[-1] and given_agrees(short[0], full[0]):
                return True
        elif len(short) < len(full) and short in {full[: len(short)], full[-len(short) :]}:
            return True
    return False


def _lone_surnames(groups: Groups) -> None:
    """The same surname or single name in several reports that know no fuller one."""
    seen: dict[tuple[str, Words], int] = {}
    for i, cluster in enumerate(groups.clusters):
        for words in cluster.words:
            if len(words) == 1:
                groups.merge(seen.setdefault((cluster.kind, words), i), i)


def _acronyms(groups: Groups) -> None:
    initials: dict[str, int] = {}
    for i, cluster in enumerate(groups.clusters):
        for words in cluster.words:
            if len(words) > 1 and cluster.kind != "person":
                initials.setdefault("".join(w[0] for w in words if w not in SMALL_WORDS and w), i)
    for i, cluster in enumerate(groups.clusters):
        for name, words in zip(cluster.names, cluster.words, strict=True):
            if len(words) == 1 and name.isupper() and words[0] in initials:
                groups.merge(initials[words[0]], i)


def _variants(groups: Groups) -> None:
    """Another spelling or transliteration of one name, borne by somebody with the same role."""
    persons = [i for i, c in enumerate(groups.clusters) if c.kind == "person" and c.names]
    for place, i in enumerate(persons):
        for k in persons[:place]:
            if groups.root(i) != groups.root(k) and _spelt_alike(groups, i, k) and _same_standing(groups, i, k):
                groups.merge(k, i, loose=True)


def _spelt_alike(groups: Groups, i: int, k: int) -> bool:
    return any(alike(a, b) for a in groups.clusters[i].words for b in groups.clusters[k].words)


def alike(one: Words, other: Words) -> bool:
    """Whether two names of persons may be spellings of one: surname and given name both near."""
    if not near(one[-1], other[-1]):
        return False
    if len(one) > 1 and len(other) > 1:
        return given_agrees(one[0], other[0]) or near(one[0], other[0])
    return True


def near(one: str, other: str) -> bool:
    """Whether two words differ as little as spellings of one name do."""
    one, other = plain(one), plain(other)
    longest = max(len(one), len(other))
    allowed = 1 if longest <= 5 else 2 if longest <= 8 else 3
    return one[:1] == other[:1] and DamerauLevenshtein.distance(one, other) <= allowed


def plain(word: str) -> str:
    """A name's letters with the spellings that transcriptions exchange made one."""
    for old, new in REWRITES:
        word = word.replace(old, new)
    return word


REWRITES = (
    ("ck", "k"),
    ("qu", "kv"),
    ("ph", "f"),
    ("th", "t"),
    ("oe", "o"),
    ("ae", "a"),
    ("ue", "u"),
    ("y", "i"),
    ("j", "i"),
    ("w", "v"),
    ("c", "k"),
    ("q", "k"),
    ("x", "ks"),
    ("kh", "h"),
    ("ss", "s"),
    ("tt", "t"),
    ("nn", "n"),
    ("ll", "l"),
    ("kk", "k"),
    ("rr", "r"),
    ("mm", "m"),
    ("pp", "p"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("z", "s"),
)


def _same_standing(groups: Groups, i: int, k: int) -> bool:
    mine, theirs = groups.roles(i), groups.roles(k)
    return any(same_role(a, b) for a in mine for b in theirs)


def same_role(one: Words, other: Words) -> bool:
    """Whether two offices can be one: the same noun, and no modifier that the other contradicts."""
    if not one or not other or one[-1] != other[-1]:
        return False
    a, b = set(one[:-1]), set(other[:-1])
    return a <= b or b <= a


def _unnamed_roles(groups: Groups) -> None:
    """ "The mayor" in a report that gives no name is the one mayor of the story."""
    holders: dict[str, list[int]] = defaultdict(list)
    for i, cluster in enumerate(groups.clusters):
        if cluster.names and cluster.kind == "person":
            for role in cluster.roles:
                holders[role[-1]].append(i)
    for i, cluster in enumerate(groups.clusters):
        if cluster.names or cluster.kind != "person":
            continue
        fits = {
            groups.root(k)
            for role in cluster.roles
            for k in holders.get(role[-1], [])
            if any(same_role(role, r) for r in groups.clusters[k].roles)
        }
        if len(fits) == 1 and _definite(cluster):
            groups.merge(min(fits), i)


def _definite(cluster: LocalCluster) -> bool:
    return any(
        m.form == "nominal"
        and (
            m.text.split()[0].casefold() in {"the", "his", "her", "its", "their"} or "'s " in m.text or "’s " in m.text
        )
        for m in cluster.mentions
    )


def _unnamed_bodies(groups: Groups) -> None:
    """ "The enterprise" in a report that gives no name: the one body of the story that such a noun was said of."""
    for i, cluster in enumerate(groups.clusters):
        if cluster.names or cluster.kind not in {"organization", "place"} or not _definite(cluster):
            continue
        nouns = set(cluster.nouns)
        wide = nouns | {n for c in BODY_CLASSES if c & nouns for n in c}
        for wanted in (nouns, wide):
            fits = {
                groups.root(k)
                for k, other in enumerate(groups.clusters)
                if other.names and other.kind == cluster.kind and wanted & set(other.nouns)
            }
            if len(fits) == 1:
                groups.merge(min(fits), i)
                break


STEPS: tuple[Callable[[Groups], None], ...] = (
    _same_names,
    _short_names,
    _lone_surnames,
    _acronyms,
    _variants,
    _short_names,
    _unnamed_roles,
    _unnamed_bodies,
)
