"""Goes in: reads. Comes out: which of them tell one course of events.

The contract with a store that grows:
- `alike` looks at two reads only, so a likeness never changes because of what else is stored;
- two reports can be neighbours only when they share one of their `story_keys`;
- the stories of a connected part of the graph of neighbours depend on that part only.
So a store that keeps the keys and the edges of `neighbours` decides anew only the parts that a new report touches,
and the outcome is the same as that of `cluster_stories` over everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from dateline.model.reading import Read
from dateline.relate.story_groups import connected, group
from dateline.relate.story_words import StoryWords, story_words

EDGE = 0.13
"""Reports less alike than this are no neighbours."""
TOGETHER = 0.13
"""Groups less alike than this on average stay apart."""
KEYS = 40
HALF_LIFE_DAYS = 10.0
UNDATED_DAYS = 2.0
"""A report without a date is taken to be so far from any other."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two reports are, from 0 to 1, and the words that make them so."""

    score: float
    why: str


def story_keys(read: Read) -> tuple[str, ...]:
    """Keys under which a report is looked up as a candidate: its weightiest words, at most `KEYS` of them."""
    weights = story_words(read).weights
    return tuple(sorted(sorted(weights, key=lambda w: (-weights[w], w))[:KEYS]))


def alike(one: Read, other: Read) -> Likeness:
    """How alike two reports are: the cosine of their weighted words, less with the days between them."""
    a, b = story_words(one), story_words(other)
    shared = sorted(a.weights.keys() & b.weights.keys(), key=lambda w: (-a.weights[w] * b.weights[w], w))
    return Likeness(_score(a, b), "both speak of " + ", ".join(shared[:6]) if shared else "no word in common")


def neighbours(read: Read, candidates: Iterable[Read]) -> tuple[tuple[str, float], ...]:
    """The ids of the candidates that are alike enough for an edge, with the score."""
    mine = story_words(read)
    found = []
    for candidate in candidates:
        theirs = story_words(candidate)
        score = _score(mine, theirs)
        if theirs.report != mine.report and score >= EDGE:
            found.append((theirs.report, score))
    return tuple(sorted(found))


def cluster_stories(reads: Sequence[Read]) -> tuple[tuple[str, ...], ...]:
    """Report ids by story. A pure function of the set of reads."""
    points = sorted((story_words(read) for read in reads), key=lambda p: p.report)
    by_key: dict[str, list[int]] = {}
    edges: dict[tuple[str, str], float] = {}
    for place, (point, read) in enumerate(zip(points, sorted(reads, key=lambda r: r.report.id), strict=True)):
        near = sorted({other for key in story_keys(read) for other in by_key.get(key, ())})
        for other in near:
            score = _score(points[other], point)
            if score >= EDGE:
                edges[(points[other].report, point.report)] = score
        for key in story_keys(read):
            by_key.setdefault(key, []).append(place)
    return stories_of([p.report for p in points], edges)


def stories_of(reports: Iterable[str], edges: dict[tuple[str, str], float]) -> tuple[tuple[str, ...], ...]:
    """The stories among these reports, given the edges between them (each pair once, the lesser id first)."""
    found = [story for part in connected(sorted(reports), edges) for story in group(part, edges, TOGETHER)]
    return tuple(sorted(found))


def story_id(reports: Sequence[str]) -> str:
    """A story's id, from its reports' ids."""
    return "s-" + sha256("\n".join(sorted(reports)).encode()).hexdigest()[:12]


def _score(one: StoryWords, other: StoryWords) -> float:
    if len(one.weights) > len(other.weights):
        one, other = other, one
    cosine = sum(weight * other.weights.get(lemma, 0.0) for lemma, weight in one.weights.items())
    days = UNDATED_DAYS if one.day is None or other.day is None else float(abs(one.day - other.day))
    return round(cosine * HALF_LIFE_DAYS / (HALF_LIFE_DAYS + days), 6)
