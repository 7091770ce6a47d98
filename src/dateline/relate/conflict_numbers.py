"""Goes in: the figures of a story. Comes out: groups of figures of one thing that do not all agree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from rapidfuzz import fuzz

from dateline.language.en.figures import BY_NAME, COUNTERS, KINDRED_TOPICS, UPDATE_CUES
from dateline.model.passage import Passage
from dateline.model.record import Fact
from dateline.relate.conflict_figures import ANY_MONEY, Figure
from dateline.relate.conflict_values import likeness
from dateline.relate.figure_likeness import Surroundings, grows, same_thing, surroundings

# How sure it must be that two figures are of one thing; chosen on the stories that the likeness was fitted on.
_ENOUGH = 0.15
_FARTHEST = 0.75
_NEIGHBOURS = 2
_MANY = 10
_SPELLING = 75


def group_figures(figures: Sequence[Figure], facts: Sequence[Fact]) -> tuple[tuple[Figure, ...], ...]:
    """Figures joined through mutual best partners, the surest first; only groups of two values and more."""
    around = surroundings(figures, facts)
    by_report: dict[str, list[Figure]] = {}
    for figure in figures:
        by_report.setdefault(figure.report, []).append(figure)
    joined = _Joined(figures)
    for report in sorted(by_report):
        _join_within(by_report[report], around, joined)
    partners = [
        pair
        for one, two in combinations(sorted(by_report), 2)
        for pair in _partners(by_report[one], by_report[two], around)
    ]
    for _, one, other in sorted(partners, key=lambda p: (-p[0], p[1].passage, p[2].passage)):
        joined.join(one, other)
    return tuple(g for g in joined.groups() if any(likeness(g[0], f) != "same" for f in g[1:]))


def _partners(
    ones: Sequence[Figure], twos: Sequence[Figure], around: Surroundings
) -> Iterator[tuple[float, Figure, Figure]]:
    """Each figure of one report with the one figure of the other that is most like it, if both choose so."""
    pairs = [(same_thing(a, b, around), a, b) for a in ones for b in twos if _comparable(a, b) and not _clash(a, b)]
    taken: set[Passage] = set()
    for sure, a, b in sorted(pairs, key=lambda p: (-p[0], p[1].passage, p[2].passage)):
        if sure < _ENOUGH:
            break
        if a.passage not in taken and b.passage not in taken:
            taken.update((a.passage, b.passage))
            yield sure, a, b


def _join_within(figures: Sequence[Figure], around: Surroundings, joined: _Joined) -> None:
    """In one report, only the words of different speakers about one thing can differ."""
    for i, a in enumerate(figures):
        for b in figures[i + 1 :]:
            if b.sentence - a.sentence > _NEIGHBOURS:
                break
            if not _comparable(a, b) or likeness(a, b) == "same":
                continue
            two_speakers = bool(a.speaker and b.speaker and a.speaker != b.speaker)
            if _leans(a, b, two_speakers) or (not _clash(a, b) and _restates(a, b, around, two_speakers)):
                joined.join(a, b)


def _restates(a: Figure, b: Figure, around: Surroundings, two_speakers: bool) -> bool:
    """Two speakers on one thing, or one value put in the place of the other (“13, not 14”)."""
    if (a.rejected or b.rejected) and a.sentence == b.sentence and a.topic == b.topic:
        return a.noun == b.noun or a.noun is None or b.noun is None
    if a.dimension == "percent" and not (a.topic and b.topic):
        return False
    return two_speakers and same_thing(a, b, around) >= _ENOUGH


def _leans(a: Figure, b: Figure, two_speakers: bool) -> bool:
    """“12,000 had joined, the union said. No more than 9,400 were out, according to the employers.”"""
    if not b.bare or b.sentence - a.sentence > 1 or a.dimension != "count" or min(a.low, b.low) < _MANY:
        return False
    if (
        max(a.high, b.high) > _MANY * min(a.low, b.low)
        or (a.topic and b.topic and a.topic != b.topic)
        or b.dated != a.dated
    ):
        return False
    counted = bool(COUNTERS & b.strong and (a.counted or a.topic) and not UPDATE_CUES & b.strong)
    return two_speakers or counted


def _comparable(a: Figure, b: Figure) -> bool:
    """Whether two figures have one dimension; a bare sum goes with any currency."""
    if ANY_MONEY in (a.dimension, b.dimension):
        return a.dimension.startswith("money ") and b.dimension.startswith("money ")
    return a.dimension == b.dimension


def _clash(a: Figure, b: Figure) -> bool:
    """Counts of two things, numbers that name two things, or the ages of two persons."""
    if a.dimension == "designation":
        return a.noun != b.noun or not _alike_digits(a, b)
    return _other_nouns(a, b) or (a.dimension == "age" and not _same_person(a, b))


def _other_nouns(a: Figure, b: Figure) -> bool:
    """Whether they count different nouns, or one counts a part of what the other counts (“four officers”)."""
    if not a.dimension.startswith("count") or a.noun == b.noun:
        return False
    topic = a.topic or b.topic
    nouns = BY_NAME[topic].nouns if topic and (b.topic or topic) == topic else frozenset()
    named = [f.noun for f in (a, b) if f.noun and f.noun not in nouns]
    return len(named) == 2 or (len(named) == 1 and (grows(a) or grows(b)))


def _same_person(a: Figure, b: Figure) -> bool:
    return any(fuzz.ratio(x, y) >= _SPELLING for x in sorted(a.who) for y in sorted(b.who))


def _alike_digits(a: Figure, b: Figure) -> bool:
    """Numbers that a slip could make of each other: the same figures in another order, or one figure changed."""
    x, y = f"{a.low:.10g}", f"{b.low:.10g}"
    if len(x) != len(y) or len(x) < 2:
        return x == y
    return sorted(x) == sorted(y) or sum(p != q for p, q in zip(x, y, strict=True)) == 1


class _Joined:
    """Figures in groups that grow by joining."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        self._figures = tuple(sorted(figures, key=lambda f: f.passage))
        self._up: dict[Passage, Passage] = {f.passage: f.passage for f in figures}
        self._topics: dict[Passage, str | None] = {f.passage: f.topic for f in figures}

    def _top(self, passage: Passage) -> Passage:
        while self._up[passage] != passage:
            self._up[passage] = self._up[self._up[passage]]
            passage = self._up[passage]
        return passage

    def join(self, a: Figure, b: Figure) -> None:
        """Put the groups of two figures together, unless they are of different topics."""
        one, two = sorted((self._top(a.passage), self._top(b.passage)))
        x, y = self._topics[one], self._topics[two]
        if one == two or (x and y and x != y and not any({x, y} == kin for kin in KINDRED_TOPICS)):
            return
        self._up[two] = one
        self._topics[one] = x or y

    def groups(self) -> Iterator[tuple[Figure, ...]]:
        """The groups of two and more figures, by their first figure's place."""
        of: dict[Passage, list[Figure]] = {}
        for figure in self._figures:
            of.setdefault(self._top(figure.passage), []).append(figure)
        return (tuple(of[top]) for top in sorted(of) if len(of[top]) > 1)
