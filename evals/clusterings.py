"""Goes in: gold and system clusterings of mentions. Comes out: MUC, B³ and CEAF-e, as the reference scorer has them.

After Pradhan et al. 2014, "Scoring Coreference Partitions of Predicted Mentions". A mention is any hashable thing; a
clustering is a sequence of sets of mentions, no mention in two of them. Counts of several documents are summed before
they are divided, so each function gives numerators and denominators.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

Clustering = Sequence[frozenset[Hashable]]


@dataclass(frozen=True, slots=True)
class Counts:
    """Numerator and denominator of recall and of precision."""

    recall: float
    recall_of: float
    precision: float
    precision_of: float

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.recall + other.recall,
            self.recall_of + other.recall_of,
            self.precision + other.precision,
            self.precision_of + other.precision_of,
        )

    @property
    def r(self) -> float:
        """Recall."""
        return self.recall / self.recall_of if self.recall_of else 0.0

    @property
    def p(self) -> float:
        """Precision."""
        return self.precision / self.precision_of if self.precision_of else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        return 2 * self.p * self.r / (self.p + self.r) if self.p + self.r else 0.0


NOTHING = Counts(0, 0, 0, 0)


def _place(clustering: Clustering) -> dict[Hashable, int]:
    return {mention: i for i, cluster in enumerate(clustering) for mention in cluster}


def muc(gold: Clustering, system: Clustering) -> Counts:
    """Links (Vilain et al. 1995): what it takes to mend each gold cluster that the system broke."""

    def links(these: Clustering, those: Clustering) -> tuple[float, float]:
        place = _place(those)
        kept = of = 0
        for cluster in these:
            parts = {place[m] for m in cluster if m in place}
            alone = sum(m not in place for m in cluster)
            kept += len(cluster) - len(parts) - alone
            of += len(cluster) - 1
        return kept, of

    return Counts(*links(gold, system), *links(system, gold))


def b_cubed(gold: Clustering, system: Clustering) -> Counts:
    """Mentions (Bagga and Baldwin 1998): the share of each mention's cluster that both sides give it."""

    def shares(these: Clustering, those: Clustering) -> tuple[float, float]:
        place = _place(those)
        total = 0.0
        for cluster in these:
            shared: dict[int, int] = {}
            for mention in cluster:
                if mention in place:
                    shared[place[mention]] = shared.get(place[mention], 0) + 1
            total += sum(n * n for n in shared.values()) / len(cluster)
        return total, sum(len(c) for c in these)

    return Counts(*shares(gold, system), *shares(system, gold))


def ceaf_e(gold: Clustering, system: Clustering) -> Counts:
    """Entities (Luo 2005): the likeness, by shared mentions, under the best one-to-one pairing of clusters."""
    place = _place(system)
    likeness: dict[tuple[int, int], float] = {}
    for i, cluster in enumerate(gold):
        for mention in cluster:
            if mention in place:
                likeness[i, place[mention]] = likeness.get((i, place[mention]), 0.0) + 1
    for i, k in likeness:
        likeness[i, k] *= 2 / (len(gold[i]) + len(system[k]))
    best = _best_pairing(likeness)
    return Counts(best, len(gold), best, len(system))


def _best_pairing(likeness: dict[tuple[int, int], float]) -> float:
    """The greatest sum of a one-to-one pairing: part by connected part, by the Hungarian method."""
    return sum(_hungarian(part) for part in _parts(likeness))


def _parts(likeness: dict[tuple[int, int], float]) -> list[list[list[float]]]:
    """Matrices of the connected parts of the graph of like pairs."""
    parent: dict[tuple[str, int], tuple[str, int]] = {}

    def root(node: tuple[str, int]) -> tuple[str, int]:
        while parent.setdefault(node, node) != node:
            node = parent[node]
        return node

    for i, k in likeness:
        a, b = root(("gold", i)), root(("system", k))
        parent[max(a, b)] = min(a, b)
    parts: dict[tuple[str, int], list[tuple[int, int]]] = {}
    for pair in likeness:
        parts.setdefault(root(("gold", pair[0])), []).append(pair)
    matrices = []
    for pairs in parts.values():
        rows, columns = sorted({i for i, _ in pairs}), sorted({k for _, k in pairs})
        matrices.append([[likeness.get((i, k), 0.0) for k in columns] for i in rows])
    return matrices


def _hungarian(gain: list[list[float]]) -> float:
    """The greatest sum of one entry a row and column (Kuhn 1955, with potentials; rows at most columns)."""
    if len(gain) > len(gain[0]):
        gain = [list(column) for column in zip(*gain, strict=True)]
    rows, columns = len(gain), len(gain[0])
    u, v = [0.0] * (rows + 1), [0.0] * (columns + 1)
    match = [0] * (columns + 1)
    for row in range(1, rows + 1):
        _augment(gain, row, u, v, match)
    return sum(gain[match[c] - 1][c - 1] for c in range(1, columns + 1) if match[c])


def _augment(gain: list[list[float]], row: int, u: list[float], v: list[float], match: list[int]) -> None:
    columns = len(gain[0])
    infinite = float("inf")
    least, way, used = [infinite] * (columns + 1), [0] * (columns + 1), [False] * (columns + 1)
    match[0], at = row, 0
    while True:
        used[at] = True
        this, step, nearest = match[at], infinite, 0
        for c in range(1, columns + 1):
            if used[c]:
                continue
            cost = -gain[this - 1][c - 1] - u[this] - v[c]
            if cost < least[c]:
                least[c], way[c] = cost, at
            if least[c] < step:
                step, nearest = least[c], c
        for c in range(columns + 1):
            if used[c]:
                u[match[c]] += step
                v[c] -= step
            else:
                least[c] -= step
        at = nearest
        if match[at] == 0:
            break
    while at:
        match[at] = match[way[at]]
        at = way[at]


MEASURES: dict[str, Callable[[Clustering, Clustering], Counts]] = {"muc": muc, "b3": b_cubed, "ceafe": ceaf_e}


def conll(counts: dict[str, Counts]) -> float:
    """The CoNLL-2012 score: the mean of the three F1."""
    return sum(counts[name].f1 for name in MEASURES) / len(MEASURES)
