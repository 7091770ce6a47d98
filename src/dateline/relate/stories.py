"""Goes in: reads. Comes out: which of them tell one course of events.

The contract with a store that grows:
- `alike` looks at two reads only; nothing else that is stored changes its answer. Two reads with `alike(...).edge` are
  joined by an edge, and then they share one of their `story_keys`, by which a store finds the candidates;
- the stories of a connected part of the graph of edges depend on the reads of that part only.
So a store that keeps keys and edges decides anew only the parts that a new report touches, with `cluster_stories` on
the reads of each part, and the outcome is that of `cluster_stories` over everything. All that is looked at of a read is
its `StoryWords`: a store that keeps those compares and groups with `near` and `cluster`, and loads no reading for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from dateline.model.reading import Read
from dateline.relate.story_groups import UNDATED_DAYS, groups
from dateline.relate.story_joins import MANY, NAMES, join_by_names
from dateline.relate.story_likeness import likenesses, shared_keys
from dateline.relate.story_names import form, naming_same
from dateline.relate.story_words import StoryWords, story_words
from dateline.settings import Settings

EDGE = 0.3
"""So alike in what happens two reports must be for an edge. Names count towards it only where headlines carry them:
one-off reports from the same places with the same people stay below, and nearly all of a story's reports have some
other above (bench/dev, AllSides, 2026-11)."""
WINDOW_DAYS = float(Settings().story_window_days)
FAR_RISE, FAR_WINDOWS = 0.2, 6
"""An inquiry, an appeal, a regulator's word or the announced day itself may come weeks after the window: reports
that are so much more alike have an edge over so many windows. On AllSides (760 stories) and bench/dev that joins no
others; the reports of a takeover, a trial and a dam break that went on for months it brings together (2026-11)."""
NAMED_WINDOWS = 13
"""Reports that name the same people may be so many windows apart: half a year, as from a disaster to its inquiry."""
LATE_WINDOWS = 28
"""Those that share many names, so many: over a year, as from a disaster to its anniversary or the verdict."""
NAMED_EDGE = 0.3
"""So great a part of the names of two reports must be shared for an edge; what they are worth `story_joins` decides."""
BLOCK = 512
"""So many reports are compared with all others at a time, to bound memory."""
LARGEST_PART = 2000
"""A larger part is cut at a higher bar first: all its pairs would not fit into memory."""
HIGHER = 0.05
EdgesOf = Callable[[Sequence[StoryWords]], NDArray[np.bool_]]


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two reports are, from 0 to 1, whether that makes an edge, and the words that make them so."""

    score: float
    edge: bool
    why: str


def story_keys(read: Read) -> tuple[str, ...]:
    """Keys under which a report is looked up as a candidate: the headline's words and its weightiest, at most 40."""
    return tuple(sorted(story_words(read).keys))


def alike(one: Read, other: Read, window_days: float = WINDOW_DAYS) -> Likeness:
    """Compare two reads: by their names, what happens in them, and how far each headline is echoed by the other."""
    a, b = story_words(one), story_words(other)
    score = float(likenesses([a], [b]).whole[0, 0])
    edge = bool(_edges([a], [b], window_days)[0, 0])
    return Likeness(round(score, 4), edge, _why(a, b))


def neighbours(read: Read, candidates: Iterable[Read], window_days: float = WINDOW_DAYS) -> tuple[str, ...]:
    """The ids of the candidates that have an edge to this read, as `alike` decides it."""
    return near(story_words(read), map(story_words, candidates), window_days)


def near(mine: StoryWords, candidates: Iterable[StoryWords], window_days: float = WINDOW_DAYS) -> tuple[str, ...]:
    """As `neighbours`, of reports whose words were taken before."""
    found: list[str] = []
    points = iter(candidates)
    while block := list(islice(points, BLOCK)):
        edges = _edges([mine], block, window_days)[0]
        found.extend(p.report for p, edge in zip(block, edges, strict=True) if edge and p.report != mine.report)
    return tuple(sorted(found))


def cluster_stories(reads: Sequence[Read], window_days: float = WINDOW_DAYS) -> tuple[tuple[str, ...], ...]:
    """Report ids by story. A pure function of the set of reads."""
    return cluster([story_words(read) for read in reads], window_days)


def cluster(words: Sequence[StoryWords], window_days: float = WINDOW_DAYS) -> tuple[tuple[str, ...], ...]:
    """As `cluster_stories`, of reports whose words were taken before."""
    points = sorted(words, key=lambda p: p.report)
    parts = list(_parts(points, EDGE, window_days))
    return tuple(sorted(story for named in _named_parts(parts, window_days) for story in _stories(named, window_days)))


def story_id(reports: Sequence[str]) -> str:
    """A story's id, from its reports' ids."""
    return "s-" + sha256("\n".join(sorted(reports)).encode()).hexdigest()[:12]


def _stories(parts: Sequence[Sequence[StoryWords]], window_days: float) -> Iterator[tuple[str, ...]]:
    """The stories of parts that names connect: first what tells the same in each, then what has the same rare names."""
    points = [point for part in parts for point in part]
    found, first = [], 0
    for part in parts:
        labels = groups(likenesses(part, part).whole, _days(part), window_days) if len(part) > 1 else np.zeros(1)
        found += [frozenset(int(n) + first for n in np.flatnonzero(labels == label)) for label in np.unique(labels)]
        first += len(part)
    for group in join_by_names(points, found, NAMED_WINDOWS * window_days, LATE_WINDOWS * window_days):
        yield tuple(sorted(points[n].report for n in group))


def _parts(points: Sequence[StoryWords], bar: float, window_days: float) -> Iterator[list[StoryWords]]:
    """The parts that words connect; one that is too large is cut again at a higher bar."""
    labels = np.arange(len(points))
    _connect(labels, points, lambda rows: _edges_of_words(rows, points, bar, window_days))
    for label in np.unique(labels):
        part = [points[int(n)] for n in np.flatnonzero(labels == label)]
        if len(part) > LARGEST_PART and bar < 1:
            yield from _parts(part, bar + HIGHER, window_days)
        else:
            yield part


def _named_parts(parts: Sequence[list[StoryWords]], window_days: float) -> Iterator[list[list[StoryWords]]]:
    """The parts, those together that names connect."""
    points = [point for part in parts for point in part]
    labels = np.repeat(np.arange(len(parts)), [len(part) for part in parts])
    _connect(labels, points, lambda rows: _edges_of_names(rows, points, window_days))
    held: dict[int, list[list[StoryWords]]] = {}
    for part, first in zip(parts, np.cumsum([0, *map(len, parts)]), strict=False):
        held.setdefault(int(labels[first]), []).append(part)
    yield from held.values()


def _connect(labels: NDArray[np.int64], points: Sequence[StoryWords], edges: EdgesOf) -> None:
    """Give those that edges connect one label, the least."""
    for start in range(0, len(points), BLOCK):
        for one, other in np.argwhere(edges(points[start : start + BLOCK])):
            a, b = labels[start + one], labels[other]
            if a != b:
                labels[labels == max(a, b)] = min(a, b)


def farthest(window_days: float) -> float:
    """So many days may lie between two reports that share an edge; a store need not look at others."""
    return max(FAR_WINDOWS, NAMED_WINDOWS, LATE_WINDOWS) * window_days


def _edges(rows: Sequence[StoryWords], points: Sequence[StoryWords], window_days: float) -> NDArray[np.bool_]:
    """Which may share a story: by their words, or by the names in them, which may come much later."""
    return _edges_of_words(rows, points, EDGE, window_days) | _edges_of_names(rows, points, window_days)


def _edges_of_names(rows: Sequence[StoryWords], points: Sequence[StoryWords], window_days: float) -> NDArray[np.bool_]:
    mine, theirs, apart = [r.called for r in rows], [p.called for p in points], _apart(rows, points)
    near = naming_same(mine, theirs, NAMES, NAMED_EDGE) & (apart <= NAMED_WINDOWS * window_days)
    late = naming_same(mine, theirs, MANY, NAMED_EDGE) & (apart <= LATE_WINDOWS * window_days)
    return (near | late) & shared_keys(rows, points)


def _edges_of_words(
    rows: Sequence[StoryWords], points: Sequence[StoryWords], bar: float, window_days: float
) -> NDArray[np.bool_]:
    apart, event = _apart(rows, points), likenesses(rows, points).event
    near: NDArray[np.bool_] = (event >= bar) & (apart <= window_days)
    far: NDArray[np.bool_] = (event >= bar + FAR_RISE) & (apart <= FAR_WINDOWS * window_days)
    return (near | far) & shared_keys(rows, points)


def _apart(rows: Sequence[StoryWords], points: Sequence[StoryWords]) -> NDArray[np.float64]:
    return np.nan_to_num(np.abs(_days(rows)[:, None] - _days(points)[None, :]), nan=UNDATED_DAYS)


def _days(points: Sequence[StoryWords]) -> NDArray[np.float64]:
    return np.array([np.nan if p.day is None else p.day for p in points], dtype=np.float64)


def _why(one: StoryWords, other: StoryWords) -> str:
    apart = abs(one.day - other.day) if one.day is not None and other.day is not None else 0
    theirs = {form(name) for name in other.called}
    named = {name for name in one.called if form(name) in theirs}
    words = {word for name in named for word in name.split()}
    names = [*sorted(named)[:6], *(n for n in _shared(one.names, other.names) if n not in words)][:6]
    common = _shared(one.common, other.common)
    echoed = sorted((one.title & other.words) | (other.title & one.words))
    said = [
        f"both name {', '.join(names)}" if names else "",
        f"both tell of {', '.join(common)}" if common else "",
        f"the one's headline is echoed by the other ({', '.join(echoed[:6])})" if echoed else "",
        f"{apart} days lie between them" if apart >= 2 else "",
    ]
    return "; ".join(part for part in said if part) or "nothing in common"


def _shared(one: dict[str, float], other: dict[str, float]) -> list[str]:
    return sorted(one.keys() & other.keys(), key=lambda w: (-one[w] * other[w], w))[:6]
