"""Goes in: reports and the likeness of neighbours. Comes out: connected parts, and within one the groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Edges = Mapping[tuple[str, str], float]


def connected(reports: Sequence[str], edges: Edges) -> tuple[tuple[str, ...], ...]:
    """The parts of the graph that hang together, each sorted, by their first report."""
    head = {report: report for report in reports}

    def root(report: str) -> str:
        while head[report] != report:
            head[report] = head[head[report]]
            report = head[report]
        return report

    for one, other in sorted(edges):
        if one in head and other in head:
            first, second = sorted((root(one), root(other)))
            head[second] = first
    parts: dict[str, list[str]] = {}
    for report in reports:
        parts.setdefault(root(report), []).append(report)
    return tuple(tuple(sorted(part)) for _, part in sorted(parts.items()))


def group(part: Sequence[str], edges: Edges, together: float) -> tuple[tuple[str, ...], ...]:
    """Average-link clustering of one part: the two groups most alike are joined until none are alike enough.

    Reports without an edge count as not alike at all. Of equal pairs the one with the lesser ids is joined first.
    """
    groups: dict[int, list[str]] = {n: [report] for n, report in enumerate(sorted(part))}
    place = {report: n for n, report in enumerate(sorted(part))}
    sums: dict[int, dict[int, float]] = {n: {} for n in groups}
    for (one, other), score in sorted(edges.items()):
        if one in place and other in place:
            a, b = place[one], place[other]
            sums[a][b] = sums[b][a] = score
    while True:
        best = min(
            (
                (-total / (len(groups[a]) * len(groups[b])), a, b)
                for a, near in sums.items()
                for b, total in near.items()
                if a < b
            ),
            default=None,
        )
        if best is None or -best[0] < together:
            return tuple(sorted(tuple(sorted(g)) for g in groups.values()))
        _join(groups, sums, best[1], best[2])


def _join(groups: dict[int, list[str]], sums: dict[int, dict[int, float]], a: int, b: int) -> None:
    groups[a] += groups.pop(b)
    for other, total in sums.pop(b).items():
        del sums[other][b]
        if other != a:
            sums[a][other] = sums[other][a] = sums[a].get(other, 0.0) + total
