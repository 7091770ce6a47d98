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

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from dateline.model.reading import Read
from dateline.relate.story_groups import UNDATED_DAYS, groups
from dateline.relate.story_likeness import likenesses, shared_keys
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
BLOCK = 512
"""So many reports are compared with all others at a time, to bound memory."""
LARGEST_PART = 2000
"""A larger part is cut at a higher bar first: all its pairs would not fit into memory."""
HIGHER = 0.05


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
    edge = bool(_edges([a], [b], EDGE, window_days)[0, 0])
    return Likeness(round(score, 4), edge, _why(a, b))


def neighbours(read: Read, candidates: Iterable[Read], window_days: float = WINDOW_DAYS) -> tuple[str, ...]:
    """The ids of the candidates that have an edge to this read, as `alike` decides it."""
    return near(story_words(read), map(story_words, candidates), window_days)


def near(mine: StoryWords, candidates: Iterable[StoryWords], window_days: float = WINDOW_DAYS) -> tuple[str, ...]:
    """As `neighbours`, of reports whose words were taken before."""
    found: list[str] = []
    points = iter(candidates)
    while block := list(islice(points, BLOCK)):
        edges = _edges([mine], block, EDGE, window_days)[0]
        found.extend(p.report for p, edge in zip(block, edges, strict=True) if edge and p.report != mine.report)
    return tuple(sorted(found))


def cluster_stories(reads: Sequence[Read], window_days: float = WINDOW_DAYS) -> tuple[tuple[str, ...], ...]:
    """Report ids by story. A pure function of the set of reads."""
    return cluster([story_words(read) for read in reads], window_days)


def cluster(words: Sequence[StoryWords], window_days: float = WINDOW_DAYS) -> tuple[tuple[str, ...], ...]:
    """As `cluster_stories`, of reports whose words were taken before."""
    points = sorted(words, key=lambda p: p.report)
    return tuple(sorted(story for part in _parts(points, EDGE, window_days) for story in _stories(part, window_days)))


def story_id(reports: Sequence[str]) -> str:
    """A story's id, from its reports' ids."""
    return "s-" + sha256("\n".join(sorted(reports)).encode()).hexdigest()[:12]


def _stories(part: Sequence[StoryWords], window_days: float) -> Iterator[tuple[str, ...]]:
    if len(part) == 1:
        yield (part[0].report,)
        return
    labels = groups(likenesses(part, part).whole, _days(part), window_days)
    for label in np.unique(labels):
        yield tuple(part[int(n)].report for n in np.flatnonzero(labels == label))


def _parts(points: Sequence[StoryWords], bar: float, window_days: float) -> Iterator[list[StoryWords]]:
    """The connected parts of the graph of edges; one that is too large is cut again at a higher bar."""
    labels = np.arange(len(points))
    for start in range(0, len(points), BLOCK):
        rows = points[start : start + BLOCK]
        for one, other in np.argwhere(_edges(rows, points, bar, window_days)):
            a, b = labels[start + one], labels[other]
            if a != b:
                labels[labels == max(a, b)] = min(a, b)
    for label in np.unique(labels):
        part = [points[int(n)] for n in np.flatnonzero(labels == label)]
        if len(part) > LARGEST_PART and bar < 1:
            yield from _parts(part, bar + HIGHER, window_days)
        else:
            yield part


def farthest(window_days: float) -> float:
    """So many days may lie between two reports that share an edge; a store need not look at others."""
    return FAR_WINDOWS * window_days


def _edges(
    rows: Sequence[StoryWords], points: Sequence[StoryWords], bar: float, window_days: float
) -> NDArray[np.bool_]:
    apart = np.nan_to_num(np.abs(_days(rows)[:, None] - _days(points)[None, :]), nan=UNDATED_DAYS)
    event = likenesses(rows, points).event
    near: NDArray[np.bool_] = (event >= bar) & (apart <= window_days)
    far: NDArray[np.bool_] = (event >= bar + FAR_RISE) & (apart <= farthest(window_days))
    return (near | far) & shared_keys(rows, points)


def _days(points: Sequence[StoryWords]) -> NDArray[np.float64]:
    return np.array([np.nan if p.day is None else p.day for p in points], dtype=np.float64)


def _why(one: StoryWords, other: StoryWords) -> str:
    apart = abs(one.day - other.day) if one.day is not None and other.day is not None else 0
    names = _shared(one.names, other.names)
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
