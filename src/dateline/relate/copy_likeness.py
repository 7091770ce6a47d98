"""Goes in: two lines of two reports, the signs between these. Comes out: how sure it is that one retells the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log

from dateline.language.meaning import Vector, centred, nearness, vectors
from dateline.model.reading import Read
from dateline.relate.copy_lines import Line
from dateline.relate.copy_links import Links
from dateline.relate.copy_telling import Telling, Told

FEATURES = (
    "weight shared", "share of the later line", "meaning", "names the source", "source named near", "repeats it",
    "thanks agencies", "at first hand", "rivals", "days between", "rarest word",
)  # fmt: skip
# Logistic regression with a ridge of 4 on all pairs of an earlier and a later line that share a word and of which the
# later one repeats nobody word for word: bench/dev and eight stories written later. Average precision on stories left
# out: .72 (bench/dev), .36 and .52 (the later ones). How far the reports agree elsewhere, the order of the lines,
# figures, quotation marks and who is an agency added nothing to these.
WEIGHTS = (1.54, 1.2, 1.99, 1.08, 1.02, 1.05, 1.46, -0.42, -1.11, -0.99, 1.49)
BIAS = -5.58
_HEAVY, _MANY_RIVALS, _MOST_DAYS = 4.0, 3.0, 5.0
_RIVAL = 0.8
_MEANT = 2.0


@dataclass(frozen=True, slots=True)
class Pair:
    """An earlier line beside a later one: what both tell, and how near they are in meaning."""

    source: Line
    telling: Telling
    meaning: float

    @property
    def strength(self) -> float:
        """How much the two tell alike, whoever wrote them."""
        return self.telling.weight + _MEANT * self.meaning


class Meanings:
    """The meanings of a story's lines, by the clauses in them."""

    def __init__(self, ordered: Sequence[Read]) -> None:
        told = [(place, s) for place, read in enumerate(ordered) for s in read.reading.statements]
        found = [v for read in ordered for v in vectors(tuple(s.text for s in read.reading.statements))]
        self._of: dict[tuple[int, int], list[Vector]] = {}
        for (place, statement), meaning in zip(told, centred(found), strict=True):
            self._of.setdefault((place, statement.sentence), []).append(meaning)

    def near(self, one: Line, other: Line) -> float:
        """The nearness of the two clauses of these lines that mean most alike, between 0 and 1."""
        ours, theirs = (self._of.get((line.report, line.number), ()) for line in (one, other))
        return max((nearness(a, b) for a in ours for b in theirs), default=0.0)


def rivals(pair: Pair, pairs: Sequence[Pair]) -> int:
    """How many other reports have a line that is nearly as much alike: what many tell is nobody's own."""
    enough = _RIVAL * pair.strength
    return len({p.source.report for p in pairs if p.strength >= enough} - {pair.source.report})


def compare(pair: Pair, told: Told, links: Links, others: int) -> tuple[float, ...]:
    """The features of a pair in the order of `FEATURES`; `others` are its rivals."""
    source, target = pair.source.report, told.line
    return (
        pair.telling.weight / _HEAVY,
        pair.telling.weight / told.total if told.total else 0.0,
        pair.meaning,
        float(links.named_in(target, source)),
        float(links.named_near(target, source)),
        log(1 + links.repeats(source, target.report)) / 2,
        float(links.may_be_thanked(source, target.report)),
        float(links.own_news(target)),
        others / _MANY_RIVALS,
        min(links.days_between(source, target.report), _MOST_DAYS) / _MOST_DAYS,
        max(told.weights[word] for word in pair.telling.words),
    )


def retells(pair: Pair, told: Told, links: Links, others: int) -> float:
    """How sure it is that the later line tells the earlier one again, between 0 and 1."""
    features = compare(pair, told, links, others)
    return 1.0 / (1.0 + exp(-BIAS - sum(w * f for w, f in zip(WEIGHTS, features, strict=True))))
