"""Goes in: the figures of a story. Comes out: groups of figures of one thing that do not all agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import log

from dateline.model.passage import Passage
from dateline.relate.conflict_figures import Figure
from dateline.relate.conflict_values import apart, likeness

# Weights and threshold chosen on the development stories; look again when topics or statements change.
_TOPIC = 0.8
_NOUN = 0.5
_STRONG = 1.2
_WEAK = 0.6
_RARE = 0.4
_SAME = 0.8
_ENOUGH = 1.15
_FARTHEST = 0.75
_NEIGHBOURS = 2


@dataclass(frozen=True, slots=True)
class _Scale:
    """How telling each lemma is in this story, and how often a dimension occurs in a report."""

    weight: dict[str, float]
    common: Counter[tuple[str, str]]


def group_figures(figures: Sequence[Figure], sentences: Iterable[frozenset[str]]) -> tuple[tuple[Figure, ...], ...]:
    """Figures joined through mutual best partners; only groups of two values and more."""
    scale = _scale(figures, sentences)
    by_report: dict[str, list[Figure]] = {}
    for figure in figures:
        by_report.setdefault(figure.report, []).append(figure)
    joined = _Joined(figures)
    reports = sorted(by_report)
    for i, one in enumerate(reports):
        _join_within(by_report[one], scale, joined)
        for two in reports[i + 1 :]:
            _join_best(by_report[one], by_report[two], scale, joined)
    return tuple(g for g in joined.groups() if any(likeness(g[0], f) != "same" for f in g[1:]))


def _scale(figures: Sequence[Figure], sentences: Iterable[frozenset[str]]) -> _Scale:
    seen: Counter[str] = Counter()
    number = 0
    for words in sentences:
        number += 1
        seen.update(words)
    return _Scale(
        {w: log(1 + number / n) for w, n in seen.items()},
        Counter((f.report, f.dimension) for f in figures),
    )


def _join_best(ones: Sequence[Figure], twos: Sequence[Figure], scale: _Scale, joined: _Joined) -> None:
    """Join each figure of one report with the one figure of the other that is most like it, if both choose so."""
    pairs = [
        (affinity(a, b, scale), i, j)
        for i, a in enumerate(ones)
        for j, b in enumerate(twos)
        if a.dimension == b.dimension and not _clash(a, b)
    ]
    used_a: set[int] = set()
    used_b: set[int] = set()
    for score, i, j in sorted(pairs, key=lambda p: (-p[0], p[1], p[2])):
        if score < _ENOUGH:
            break
        if i in used_a or j in used_b:
            continue
        used_a.add(i)
        used_b.add(j)
        joined.join(ones[i], twos[j])


def _join_within(figures: Sequence[Figure], scale: _Scale, joined: _Joined) -> None:
    """In one report, only the words of different speakers about one thing can differ."""
    for i, a in enumerate(figures):
        for b in figures[i + 1 :]:
            near = b.sentence - a.sentence
            if near > _NEIGHBOURS:
                break
            if near and a.dimension == b.dimension and a.speaker != b.speaker and not _clash(a, b):
                bare = (b.noun is None and a.topic == b.topic) or b.topic is None
                if likeness(a, b) != "same" and affinity(a, b, scale) + (0.6 if bare else 0.0) >= _ENOUGH:
                    joined.join(a, b)


def _clash(a: Figure, b: Figure) -> bool:
    """Two topics, or values too far apart to be of one thing."""
    if a.dimension == "designation":
        return a.noun != b.noun or not _alike_digits(a, b)
    if a.topic and b.topic and a.topic != b.topic:
        return True
    return a.dimension != "score" and apart(a, b) > _FARTHEST and a.topic not in ("deaths", "injured")


def _alike_digits(a: Figure, b: Figure) -> bool:
    """Numbers that a slip could make of each other: the same figures in another order, or one figure changed."""
    x, y = f"{a.low:.10g}", f"{b.low:.10g}"
    if len(x) != len(y) or len(x) < 2:
        return x == y
    return sorted(x) == sorted(y) or sum(p != q for p, q in zip(x, y, strict=True)) == 1


def affinity(a: Figure, b: Figure, scale: _Scale) -> float:
    """How much speaks for two figures being of one thing."""
    score = _TOPIC if a.topic and a.topic == b.topic else 0.0
    score += _NOUN if a.noun and a.noun == b.noun else 0.0
    score += _STRONG * _cosine(a.strong, b.strong, scale.weight) + _WEAK * _cosine(a.weak, b.weak, scale.weight)
    rare = scale.common[a.report, a.dimension] == 1 and scale.common[b.report, b.dimension] == 1
    score += _RARE if rare or a.dimension == "designation" else 0.0
    score += _SAME if likeness(a, b) == "same" else 0.4 * (1 - min(1.0, 2 * apart(a, b)))
    return score


def _cosine(a: frozenset[str], b: frozenset[str], weight: dict[str, float]) -> float:
    both = sum(weight.get(w, 1.0) ** 2 for w in sorted(a & b))
    if not both:
        return 0.0
    square_a = sum(weight.get(w, 1.0) ** 2 for w in sorted(a))
    square_b = sum(weight.get(w, 1.0) ** 2 for w in sorted(b))
    return float(both / (square_a * square_b) ** 0.5)


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
        if one == two or (x and y and x != y):
            return
        self._up[two] = one
        self._topics[one] = x or y

    def groups(self) -> Iterator[tuple[Figure, ...]]:
        """The groups of two and more figures, by their first figure's place."""
        of: dict[Passage, list[Figure]] = {}
        for figure in self._figures:
            of.setdefault(self._top(figure.passage), []).append(figure)
        return (tuple(of[top]) for top in sorted(of) if len(of[top]) > 1)
