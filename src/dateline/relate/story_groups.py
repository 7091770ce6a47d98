"""Goes in: the reports of one connected part, how alike and how far apart they are. Comes out: the stories in it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dateline.relate.story_likeness import Matrix

Days = NDArray[np.float64]

BAR, BAR_RISE, BAR_UNIT = 0.08, 0.07, 2.0
"""Groups are joined when they are on average more alike than BAR + BAR_RISE * log(1 + others / BAR_UNIT), where
`others` counts the reports near them that belong to neither. A report of a field that many write about (an election)
has many near ones and must be more alike to tell the same; where nothing else is near, little likeness will do.
Measured on AllSides, ECB+ and bench/dev, 2026-11; measure again when `story_likeness` changes."""
NEAR = 0.1
"""Reports at least so alike, and within the window, are near."""
FLAT_DAYS, FADE_DAYS, FADED = 1.0, 3.0, 0.35
"""Likeness counts in full up to FLAT_DAYS between two groups and fades to the share FADED of itself."""
UNDATED_DAYS = 1.0
NEVER = -9.0


def groups(likeness: Matrix, days: Days, window: float) -> NDArray[np.int64]:
    """The number of each report's group. `days` holds NaN for a report without a date.

    Agglomerative clustering by average likeness, faded by the gap in days between the groups (so a story may go on
    for weeks when it is reported on in between) and held against a bar that rises with the competition.
    """
    state = _State(likeness, days, window)
    while state.join_best():
        pass
    return state.label


class _State:
    """The groups so far. A group lives in the row of its first report; rows of joined ones are dead."""

    def __init__(self, likeness: Matrix, days: Days, window: float) -> None:
        count = len(days)
        self.label = np.arange(count)
        self._alive = np.ones(count, dtype=bool)
        self._size = np.ones(count)
        self._first, self._last = days.copy(), days.copy()
        self._like = likeness.astype(np.float64)
        apart = np.nan_to_num(np.abs(days[:, None] - days[None, :]), nan=UNDATED_DAYS)
        self._near = ((self._like >= NEAR) & (apart <= window)).astype(np.float64)
        np.fill_diagonal(self._near, 0.0)
        self._others = self._near.sum(axis=1)
        self._margin = np.stack([self._margins(row) for row in range(count)])
        self._best = self._margin.argmax(axis=1)
        self._most = self._margin.max(axis=1)

    def join_best(self) -> bool:
        """Join the two groups that clear their bar by most; False when none does."""
        one = int(self._most.argmax())
        if self._most[one] < 0:
            return False
        other = int(self._best[one])
        self._join(min(one, other), max(one, other))
        return True

    def _margins(self, row: int) -> Days:
        """By how much each group clears the bar for being joined with this one."""
        gap = np.fmax(self._first - self._last[row], self._first[row] - self._last)
        gap = np.where(np.isnan(self._first) | np.isnan(self._first[row]), UNDATED_DAYS, gap)
        fade = FADED + (1 - FADED) * np.exp(-np.maximum(0.0, gap - FLAT_DAYS) / FADE_DAYS)
        others = (self._others[row] + self._others - 2 * self._near[row]) / (self._size[row] + self._size)
        bar = BAR + BAR_RISE * np.log1p(np.maximum(0.0, others) / BAR_UNIT)
        margins: Days = np.where(self._alive, self._like[row] * fade - bar, NEVER)
        margins[row] = NEVER
        return margins

    def _join(self, kept: int, gone: int) -> None:
        sizes = self._size[kept], self._size[gone]
        merged = (self._like[kept] * sizes[0] + self._like[gone] * sizes[1]) / sum(sizes)
        self._like[kept] = self._like[:, kept] = merged
        self._others[kept] += self._others[gone] - 2 * self._near[kept, gone]
        near = self._near[kept] + self._near[gone]
        near[[kept, gone]] = 0.0
        self._near[kept] = self._near[:, kept] = near
        self._size[kept] = sum(sizes)
        self._first[kept] = np.fmin(self._first[kept], self._first[gone])
        self._last[kept] = np.fmax(self._last[kept], self._last[gone])
        self._alive[gone] = False
        self.label[self.label == gone] = kept
        self._refresh(kept, gone)

    def _refresh(self, kept: int, gone: int) -> None:
        """Recompute what a join changed, and find each row's best again where it pointed to one of the two."""
        self._margin[gone] = self._margin[:, gone] = NEVER
        self._most[gone] = NEVER
        self._margin[kept] = self._margin[:, kept] = self._margins(kept)
        column = self._margin[:, kept]
        stale = self._alive & ((self._best == kept) | (self._best == gone))
        stale[kept] = True
        for row in np.flatnonzero(stale):
            self._best[row] = self._margin[row].argmax()
            self._most[row] = self._margin[row, self._best[row]]
        better = self._alive & (column > self._most)
        self._best[better] = kept
        self._most[better] = column[better]
