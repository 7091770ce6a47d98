"""Goes in: the groups of one connected part. Comes out: the same, those joined that the same rare names tell of.

A profile, an analysis or a verdict months later is told in other words than the news was, so `story_groups` leaves it
alone. Where it has several names of several words in common with a group, and nobody else in the part bears them, it
belongs there. Names that others bear too say little: politicians recur in every story of their country.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

import numpy as np

from dateline.relate.story_likeness import common_likeness
from dateline.relate.story_names import amount, form, share
from dateline.relate.story_words import StoryWords

NAMES, PART = 2.5, 0.35
"""So many rare names two groups must share, and so great a part of all names of both. On AllSides (one field,
the same politicians) no two groups reach both, in all stories or in 40 of them alone, nor do the one-off reports of
bench/dev, which are built to share names with stories; late reports of stories written later have 3 and .45 at least
(2026-11)."""
HAPPENS = 0.06
"""So alike must be what happens: an athlete and a banker may share their names' company."""
MANY, BARELY = 3.5, 0.03
"""With so many rare names in common it must be so little alike: a foreign agency tells it in words of its own."""
SAME = 4
"""Two groups that share so many names, and `PART` of theirs, may be one story's: what both bear is no less rare."""
KNOWN = 2
"""A name that so many reports of a group have is one of its names in full."""
WIDELY = 40
"""A name that more groups have tells nothing; this bounds the work."""

Group = frozenset[int]


def join_by_names(
    points: Sequence[StoryWords], found: Sequence[Group], farthest: float, farthest_of_many: float
) -> list[Group]:
    """Join the two groups that share most rare names, until none share enough.

    `farthest` is how many days may lie between two, `farthest_of_many` between two that share many names.
    """
    groups = _Groups(points, found, farthest, farthest_of_many)
    while groups.join_best():
        pass
    return sorted(groups.held, key=min)


class _Groups:
    """The groups so far, and how many reports of the part bear each name."""

    def __init__(
        self, points: Sequence[StoryWords], found: Sequence[Group], farthest: float, farthest_of_many: float
    ) -> None:
        self.points, self.farthest, self.farthest_of_many = points, farthest, farthest_of_many
        self.held = set(found)
        self._borne = Counter(name for point in points for name in _forms(point))
        self._shown: dict[str, str] = {}  # of each form the least of the names that have it
        for name in sorted({name for point in points for name in point.called}, reverse=True):
            self._shown[form(name)] = name
        self._names = {group: self._count(group) for group in found}
        self._worth: dict[tuple[Group, Group], float] = {}
        self._near: dict[Group, set[Group]] = defaultdict(set)
        self._look(self.held)

    def join_best(self) -> bool:
        """Join the two that share most; False when none share enough."""
        if not self._worth:
            return False
        one, other = min(self._worth, key=lambda pair: (-self._worth[pair], min(pair[0]), min(pair[1])))
        both = one | other
        self.held = (self.held - {one, other}) | {both}
        self._names[both] = self._names.pop(one) + self._names.pop(other)
        self._worth = {pair: worth for pair, worth in self._worth.items() if not {one, other} & set(pair)}
        self._look({both})
        return True

    def _count(self, group: Group) -> Counter[str]:
        return Counter(name for n in group for name in _forms(self.points[n]))

    def _look(self, fresh: set[Group]) -> None:
        """Weigh the pairs that one of these is in."""
        bearers: dict[str, list[Group]] = defaultdict(list)
        for group in self.held:
            for name in self._names[group]:
                bearers[name].append(group)
        shared = Counter(
            tuple(sorted(pair, key=min))
            for groups in bearers.values()
            if len(groups) <= WIDELY
            for pair in combinations(groups, 2)
            if not fresh.isdisjoint(pair)
        )
        for (one, other), names in shared.items():
            if names >= SAME and self._part(amount(self._written(self._both(one, other))), one, other) >= PART:
                self._near[one].add(other)
                self._near[other].add(one)
        for (one, other), names in shared.items():
            if names >= NAMES and (worth := self._weigh(one, other)):
                self._worth[one, other] = worth

    def _weigh(self, one: Group, other: Group) -> float:
        """How many rare names two groups share, or 0 where that is not enough to join them."""
        rare = {n: known / (1 + self._elsewhere(n, one, other)) for n, known in self._both(one, other).items()}
        many = amount(self._written(rare))
        if many < NAMES or self._part(many, one, other) < PART:
            return 0.0
        alike = common_likeness([self.points[n] for n in sorted(one)], [self.points[n] for n in sorted(other)])
        least, far = (BARELY, self.farthest_of_many) if many >= MANY else (HAPPENS, self.farthest)
        return many if self._apart(one, other) <= far and float(np.mean(alike)) >= least else 0.0

    def _both(self, one: Group, other: Group) -> dict[str, float]:
        """The names that two groups share, each as far as it is one of their names in full."""
        mine, theirs = self._names[one], self._names[other]
        return {n: _known(mine[n], one) * _known(theirs[n], other) for n in mine.keys() & theirs.keys()}

    def _part(self, many: float, one: Group, other: Group) -> float:
        """What part of the names of two groups so many are."""
        return share(many, self._all(one), self._all(other))

    def _all(self, group: Group) -> float:
        return amount(self._written({name: times / len(group) for name, times in self._names[group].items()}))

    def _written(self, weights: Mapping[str, float]) -> dict[str, float]:
        """The weights of names by how they are written."""
        return {self._shown[name]: weight for name, weight in weights.items()}

    def _elsewhere(self, name: str, one: Group, other: Group) -> int:
        """How many reports bear a name beside those of two groups and of what may be parts of the same story."""
        beside = {one, other} | ((self._near[one] | self._near[other]) & self.held)
        return self._borne[name] - sum(self._names[group][name] for group in beside)

    def _apart(self, one: Group, other: Group) -> int:
        """The days between two groups, 0 where they overlap or one has no date."""
        days = [sorted(d for n in group if (d := self.points[n].day) is not None) for group in (one, other)]
        if not days[0] or not days[1]:
            return 0
        return max(0, days[0][0] - days[1][-1], days[1][0] - days[0][-1])


def _known(times: int, group: Group) -> float:
    return min(1.0, times / min(KNOWN, len(group)))


def _forms(point: StoryWords) -> set[str]:
    """The names of a report as they are compared, each once."""
    return {form(name) for name in point.called}
