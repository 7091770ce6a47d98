"""Goes in: a group of figures of one thing. Comes out: its conflicts, updates and differences of grain, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dateline.language.en.figures import BY_NAME, COUNTERS, UPDATE_CUES
from dateline.model.record import Relation
from dateline.relate.conflict_figures import Figure
from dateline.relate.conflict_values import likeness


@dataclass(frozen=True, slots=True)
class Series:
    """Values of one thing in the order in which they were first reported, how they relate, and why."""

    relation: Relation
    values: tuple[tuple[Figure, ...], ...]
    why: str


def relations(group: Sequence[Figure]) -> Iterator[Series]:
    """What a group of figures amounts to: one series, or an update and the dispute about what is current."""
    values = _values(sorted(group, key=lambda f: (f.published, f.passage)))
    if len(values) < 2:
        return
    if all(likeness(a[0], b[0]) != "apart" for i, a in enumerate(values) for b in values[i + 1 :]):
        yield Series("precision", values, "both can be true: one value is rounded, open or less exact than the other")
        return
    topic = BY_NAME.get(next((f.topic for f in group if f.topic), ""))
    if not (topic and topic.grows) and not _is_revised(values):
        yield Series("conflict", values, "the reports give values that can't both be true")
        return
    yield from _developing(values)


def _values(figures: Sequence[Figure]) -> tuple[tuple[Figure, ...], ...]:
    """The figures by value, each value where it was first reported."""
    found: list[list[Figure]] = []
    for figure in figures:
        for value in found:
            if likeness(value[0], figure) == "same":
                value.append(figure)
                break
        else:
            found.append([figure])
    return tuple(tuple(value) for value in found)


def _is_revised(values: Sequence[Sequence[Figure]]) -> bool:
    """Whether a later value of another moment is told as a change."""
    first = values[0][0].published
    return any(v[0].published > first and UPDATE_CUES & v[0].strong for v in values[1:])


def _beside(older: Sequence[Figure], newer: Figure) -> bool:
    """Whether the report that brings a new value gives an old one beside it, as somebody else's word."""
    here = [f for f in older if f.report == newer.report]
    other = any(f.speaker and newer.speaker and f.speaker != newer.speaker for f in here)
    return other or (bool(here) and bool(COUNTERS & newer.strong) and not UPDATE_CUES & newer.strong)


def _developing(values: tuple[tuple[Figure, ...], ...]) -> Iterator[Series]:
    """An older value told again after a newer one came up disputes it; the others supersede each other in turn."""
    disputed: list[int] = []
    for n, value in enumerate(values):
        came = value[0].published
        for m in range(n):
            older = values[m]
            if _beside(older, value[0]) or any(f.published > came for f in older):
                disputed.extend(x for x in (m, n) if x not in disputed)
    current = tuple(values[i] for i in sorted(disputed))
    steps = tuple(v for i, v in enumerate(values) if i not in disputed[1:])
    if len(steps) > 1:
        yield Series("update", steps, "a later report of a developing figure supersedes an earlier one")
    if len(current) > 1:
        yield Series("conflict", current, "both values are told as current")
