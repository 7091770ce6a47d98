"""Goes in: lines of a story. Comes out: for each line, the few earlier lines of other reports that share word runs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from dateline.relate.copy_lines import Line

WIDTH = 3
"""Words in a shingle: short, since an edited sentence often keeps no longer run (bench/dev, 2026-11)."""
FIRST = 8
"""Only the first reports to have a shingle are looked up: later ones can't be its origin. Keeps the work linear."""
BEST = 6
"""So many candidates are aligned for each line."""


def shingles(forms: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The runs of `WIDTH` words; a shorter line is one run."""
    if len(forms) < WIDTH:
        yield tuple(forms)
    for at in range(len(forms) - WIDTH + 1):
        yield tuple(forms[at : at + WIDTH])


class ShingleIndex:
    """The lines seen so far by their shingles. Lines must be added in order of publication."""

    def __init__(self) -> None:
        self._lines: dict[tuple[str, ...], list[Line]] = {}

    def add(self, lines: Sequence[Line]) -> None:
        """Enter the lines of one report."""
        for line in lines:
            for shingle in dict.fromkeys(shingles(line.forms)):
                kept = self._lines.setdefault(shingle, [])
                if len(kept) < FIRST:
                    kept.append(line)

    def near(self, line: Line) -> tuple[Line, ...]:
        """The earlier lines that share most shingles with this one, best first."""
        shared: Counter[tuple[int, int]] = Counter()
        found: dict[tuple[int, int], Line] = {}
        for shingle in dict.fromkeys(shingles(line.forms)):
            for other in self._lines.get(shingle, ()):
                key = (other.report, other.number)
                shared[key] += 1
                found[key] = other
        best = sorted(shared, key=lambda k: (-shared[k], k))[:BEST]
        return tuple(found[k] for k in best)
