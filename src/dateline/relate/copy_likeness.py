"""Goes in: two lines of two reports, the signs between these. Comes out: how sure it is that one retells the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from dateline.language.meaning import Vector, nearness
from dateline.model.reading import Read
from dateline.relate.copy_lines import Line
from dateline.relate.copy_links import Links
from dateline.relate.copy_telling import Telling, Told
from dateline.relate.logistic import sureness
from dateline.relate.meanings import clause_meanings

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


class LineMeanings:
    """The meanings of a story's lines, by the clauses in them."""

    def __init__(self, ordered: Sequence[Read]) -> None:
        self._of: dict[tuple[int, int], list[Vector]] = {}
        for place, (read, meanings) in enumerate(zip(ordered, clause_meanings(ordered), strict=True)):
            for statement, meaning in zip(read.reading.statements, meanings, strict=True):
                self._of.setdefault((place, statement.sentence), []).append(meaning)

    def near(self, one: Line, other: Line) -> float:
        """The nearness of the two clauses of these lines that mean most alike, between 0 and 1."""
        ours, theirs = (self._of.get((line.report, line.number), ()) for line in (one, other))
        return max((nearness(a, b) for a in ours for b in theirs), default=0.0)


@dataclass(frozen=True, slots=True)
class Shown:
    """What links a line with an earlier report, whatever they tell: the features of that name, but in days."""

    names_source: bool
    named_near: bool
    repeats: int
    thanks: bool
    first_hand: bool
    days: float


def shown(links: Links, source: int, line: Line) -> Shown:
    """What links a line with an earlier report."""
    return Shown(
        links.named_in(line, source),
        links.named_near(line, source),
        links.repeats(source, line.report),
        links.may_be_thanked(source, line.report),
        links.own_news(line),
        links.days_between(source, line.report),
    )


def strongest(pairs: Sequence[Pair]) -> dict[int, float]:
    """For each earlier report how much its line tells like the later one that does so most."""
    found: dict[int, float] = {}
    for pair in pairs:
        found[pair.source.report] = max(found.get(pair.source.report, 0.0), pair.strength)
    return found


def rivals(pair: Pair, by_report: Mapping[int, float]) -> int:
    """How many other reports have a line that is nearly as much alike: what many tell is nobody's own."""
    enough = _RIVAL * pair.strength
    return sum(strength >= enough for report, strength in by_report.items() if report != pair.source.report)


def compare(pair: Pair, told: Told, links: Shown, others: int) -> tuple[float, ...]:
    """The features of a pair in the order of `FEATURES`; `others` are its rivals."""
    return (
        pair.telling.weight / _HEAVY,
        pair.telling.weight / told.total if told.total else 0.0,
        pair.meaning,
        float(links.names_source),
        float(links.named_near),
        log(1 + links.repeats) / 2,
        float(links.thanks),
        float(links.first_hand),
        others / _MANY_RIVALS,
        min(links.days, _MOST_DAYS) / _MOST_DAYS,
        max(told.weights[word] for word in pair.telling.words),
    )


def retells(pair: Pair, told: Told, links: Shown, others: int) -> float:
    """How sure it is that the later line tells the earlier one again, between 0 and 1."""
    return sureness(BIAS, WEIGHTS, compare(pair, told, links, others))
