"""Goes in: the figures of a story. Comes out: groups of figures of one thing that do not all agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log

from rapidfuzz import fuzz

from dateline.language.en.figures import BY_NAME, COUNTERS, KINDRED_TOPICS, POLLING, UPDATE_CUES, WISHES
from dateline.language.meaning import nearness
from dateline.model.passage import Passage
from dateline.model.record import Fact
from dateline.relate.conflict_figures import ANY_MONEY, Figure
from dateline.relate.conflict_values import apart, likeness

# Weights and threshold chosen on the development stories; look again when topics or statements change.
_TOPIC = 0.8
_NOUN = 0.5
_STRONG = 1.2
_WEAK = 0.6
_RARE = 0.4
_FACT = 0.3
_SAME = 0.8
_NEAR = 0.6
_DENSE = 4
_CROWDED = 0.1
_NEARER = 0.4
_ENOUGH = 1.05
_FARTHEST = 0.75
_NEIGHBOURS = 2
_ENOUGH_GROWING = 0.8
_ENOUGH_POLLED = 2.2
_MANY = 10
_SPELLING = 75
_MEANT, _USUAL = 1.5, 0.2


@dataclass(frozen=True, slots=True)
class _Scale:
    """How telling each lemma is in this story, how often a dimension occurs in a report, what facts a figure is in.

    `strong` and `weak` hold the whole weight of each figure's words.
    """

    weight: dict[str, float]
    common: Counter[tuple[str, str]]
    facts: dict[Passage, frozenset[str]]
    strong: dict[Passage, float]
    weak: dict[Passage, float]


def group_figures(figures: Sequence[Figure], facts: Sequence[Fact]) -> tuple[tuple[Figure, ...], ...]:
    """Figures joined through mutual best partners; only groups of two values and more."""
    scale = _scale(figures, facts)
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


def _scale(figures: Sequence[Figure], facts: Sequence[Fact]) -> _Scale:
    seen = Counter(word for f in figures for word in f.weak)
    number = len(figures)
    stated: dict[str, list[tuple[int, int, str]]] = {}
    for fact in facts:
        for s in fact.statements:
            stated.setdefault(s.report, []).append((s.start, s.end, fact.id))
    weight = {w: log(1 + number / n) ** 2 for w, n in seen.items()}
    return _Scale(
        weight,
        Counter((f.report, f.dimension) for f in figures),
        {f.passage: frozenset(i for a, b, i in stated.get(f.report, ()) if _inside(f.passage, a, b)) for f in figures},
        {f.passage: _sum(f.strong, weight) for f in figures},
        {f.passage: _sum(f.weak, weight) for f in figures},
    )


def _sum(words: frozenset[str], weight: dict[str, float]) -> float:
    return sum(weight.get(w, 1.0) for w in sorted(words))


def _inside(passage: Passage, start: int, end: int) -> bool:
    return start <= passage.start and passage.end <= end


def _join_best(ones: Sequence[Figure], twos: Sequence[Figure], scale: _Scale, joined: _Joined) -> None:
    """Join each figure of one report with the one figure of the other that is most like it, if both choose so."""
    pairs = [
        (affinity(a, b, scale), i, j)
        for i, a in enumerate(ones)
        for j, b in enumerate(twos)
        if _comparable(a, b) and not _clash(a, b)
    ]
    used_a: set[int] = set()
    used_b: set[int] = set()
    for score, i, j in sorted(pairs, key=lambda p: (-p[0], p[1], p[2])):
        if score < _bar(ones[i], twos[j]):
            continue
        if i in used_a or j in used_b:
            continue
        used_a.add(i)
        used_b.add(j)
        joined.join(ones[i], twos[j])


def _bar(a: Figure, b: Figure) -> float:
    """How much must speak for two figures: less for tolls, more for shares of those asked in a poll."""
    if POLLING & a.weak or POLLING & b.weak:
        return _ENOUGH_POLLED
    return _ENOUGH_GROWING if _grows(a) and a.topic == b.topic else _ENOUGH


def _join_within(figures: Sequence[Figure], scale: _Scale, joined: _Joined) -> None:
    """In one report, only the words of different speakers about one thing can differ."""
    for i, a in enumerate(figures):
        for b in figures[i + 1 :]:
            if b.sentence - a.sentence > _NEIGHBOURS:
                break
            if not _comparable(a, b) or likeness(a, b) == "same":
                continue
            two_speakers = bool(a.speaker and b.speaker and a.speaker != b.speaker)
            if _leans(a, b, two_speakers) or (not _clash(a, b) and _restates(a, b, scale, two_speakers)):
                joined.join(a, b)


def _restates(a: Figure, b: Figure, scale: _Scale, two_speakers: bool) -> bool:
    """Two speakers on one thing, or one value put in the place of the other (“13, not 14”)."""
    if (a.rejected or b.rejected) and a.sentence == b.sentence and a.topic == b.topic:
        return a.noun == b.noun or a.noun is None or b.noun is None
    if a.dimension == "percent" and not (a.topic and b.topic):
        return False
    return two_speakers and affinity(a, b, scale) >= _bar(a, b)


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
    """Two topics, two years, a wish against a fact, or values too far apart to be of one thing."""
    if a.dimension == "designation":
        return a.noun != b.noun or not _alike_digits(a, b)
    if a.dimension == "age":
        return not _same_person(a, b)
    if _other_topics(a, b) or a.dated != b.dated or _other_nouns(a, b):
        return True
    if any(bool(w & a.strong) != bool(w & b.strong) for w in WISHES):
        return True
    if not a.high or not b.high:
        return (
            a.topic is None
            or a.topic != b.topic
            or (a.dimension == "count" and not _grows(a) and not _shared_verb(a, b))
        )
    return a.dimension != "score" and apart(a, b) > _FARTHEST and not _grows(a)


def _other_topics(a: Figure, b: Figure) -> bool:
    if not a.topic or not b.topic or a.topic == b.topic:
        return False
    return not any({a.topic, b.topic} == kin for kin in KINDRED_TOPICS)


def _shared_verb(a: Figure, b: Figure) -> bool:
    """Whether anything but the counted noun is said of both: “no job will be lost”, “1,200 jobs would be lost”."""
    return bool((a.strong & b.strong) - {a.noun, b.noun})


def _other_nouns(a: Figure, b: Figure) -> bool:
    """Whether they count different nouns, or one counts a part of what the other counts (“four officers”)."""
    if not a.dimension.startswith("count") or a.noun == b.noun:
        return False
    topic = a.topic or b.topic
    nouns = BY_NAME[topic].nouns if topic and (b.topic or topic) == topic else frozenset()
    named = [f.noun for f in (a, b) if f.noun and f.noun not in nouns]
    return len(named) == 2 or (len(named) == 1 and (_grows(a) or _grows(b)))


def _grows(figure: Figure) -> bool:
    return figure.topic is not None and BY_NAME[figure.topic].grows


def _same_person(a: Figure, b: Figure) -> bool:
    return any(fuzz.ratio(x, y) >= _SPELLING for x in sorted(a.who) for y in sorted(b.who))


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
    strong, weak = _sum(a.strong & b.strong, scale.weight), _sum(a.weak & b.weak, scale.weight)
    if strong:
        score += _STRONG * strong / (scale.strong[a.passage] * scale.strong[b.passage]) ** 0.5
    if weak:
        score += _WEAK * weak / (scale.weak[a.passage] * scale.weak[b.passage]) ** 0.5
    rare = scale.common[a.report, a.dimension] == 1 and scale.common[b.report, b.dimension] == 1
    score += _RARE if rare or a.dimension == "designation" else 0.0
    dense = max(scale.common[a.report, a.dimension], scale.common[b.report, b.dimension]) - _DENSE
    score -= _CROWDED * min(_DENSE, max(0, dense)) if not _grows(a) else 0.0
    score += _FACT if scale.facts[a.passage] & scale.facts[b.passage] else 0.0
    if a.meaning is not None and b.meaning is not None:
        score += _MEANT * max(0.0, nearness(a.meaning, b.meaning) - _USUAL)
    alike = likeness(a, b)
    if alike == "same":
        score += _SAME
    elif alike == "precision" and max(a.high, b.high) >= _MANY:
        score += _NEAR
    else:
        score += _NEARER * (1 - min(1.0, 2 * apart(a, b)))
    return score


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
