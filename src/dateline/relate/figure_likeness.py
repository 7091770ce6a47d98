"""Goes in: two figures of one dimension. Comes out: how sure it is that they are of one thing, between 0 and 1.

Equal figures of two reports are no evidence here that others of the same reports differ: who joins them decides that.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from dateline.language.en.figures import BY_NAME, WISHES
from dateline.language.meaning import nearness
from dateline.model.passage import Passage
from dateline.model.record import Fact
from dateline.relate.conflict_figures import Figure
from dateline.relate.logistic import sureness

FEATURES = (
    "same noun", "other noun", "only one each", "how many each", "same fact", "meaning", "other size", "both grow",
    "wish and fact", "apart in place",
)  # fmt: skip
# Logistic regression on all pairs of figures of one dimension in two reports of a story: bench/dev and ten stories
# written later, with a ridge of 10 (le Cessie and van Houwelingen 1992). Average precision of pairs that are not equal,
# on stories left out: .60 (bench/dev), .45, .35 and .85 (the later ones); of weights set by hand, .584, .333 and .186
# on the first three. Words of clause and sentence, topics, dimensions, speakers, days and the likeness of the two
# statements added nothing to these ten.
WEIGHTS = (0.44, -0.58, 0.67, -0.68, 1.21, 1.06, -2.89, 1.15, -0.72, -0.69)
BIAS = -1.2
_NOUGHT = 0.5  # “no injuries” against “three injured”: told as a contradiction, not as a smaller figure
_DENSE = 4.0


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a figure is compared by beside itself: how many of its dimension its report has, and what facts it is in."""

    common: Counter[tuple[str, str]]
    facts: dict[Passage, frozenset[str]]


def surroundings(figures: Sequence[Figure], facts: Sequence[Fact]) -> Surroundings:
    """Those of a story's figures."""
    stated: dict[str, list[tuple[int, int, str]]] = {}
    for fact in facts:
        for s in fact.statements:
            stated.setdefault(s.report, []).append((s.start, s.end, fact.id))
    return Surroundings(
        Counter((f.report, f.dimension) for f in figures),
        {f.passage: frozenset(i for a, b, i in stated.get(f.report, ()) if _inside(f.passage, a, b)) for f in figures},
    )


def _inside(passage: Passage, start: int, end: int) -> bool:
    return start <= passage.start and passage.end <= end


def compare(a: Figure, b: Figure, around: Surroundings) -> tuple[float, ...]:
    """The features of a pair, each between 0 and 1 but the fourth, in the order of `FEATURES`."""
    one, other = around.common[a.report, a.dimension], around.common[b.report, b.dimension]
    return (
        float(bool(a.noun and a.noun == b.noun)),
        float(bool(a.noun and b.noun and a.noun != b.noun)),
        float(one == other == 1),
        log(one * other) / _DENSE,
        float(bool(around.facts[a.passage] & around.facts[b.passage])),
        0.0 if a.meaning is None or b.meaning is None else nearness(a.meaning, b.meaning),
        other_size(a, b),
        float(a.topic == b.topic and grows(a)),
        float(any(bool(w & a.strong) != bool(w & b.strong) for w in WISHES)),
        abs(a.place - b.place),
    )


def other_size(a: Figure, b: Figure) -> float:
    """How far apart two values are: 0 for equal ones, 1 for ten times as much and more; nought is as near to any."""
    smaller, larger = sorted(abs(f.high) for f in (a, b))
    if not smaller:
        return _NOUGHT if larger else 0.0
    return min(1.0, log(larger / smaller) / log(10))


def grows(figure: Figure) -> bool:
    """Whether figures of its topic develop while the event does."""
    return figure.topic is not None and BY_NAME[figure.topic].grows


def same_thing(a: Figure, b: Figure, around: Surroundings) -> float:
    """How sure it is that two figures are of one thing, between 0 and 1."""
    return sureness(BIAS, WEIGHTS, compare(a, b, around))
