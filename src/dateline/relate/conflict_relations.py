"""Goes in: a group of figures of one thing. Comes out: its conflicts, updates and differences of grain, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dateline.language.en.figures import (
    BY_NAME,
    CHANGE_CUES,
    CORRECTION_CUES,
    COUNTERS,
    DEVELOPING_SUMS,
    LOWERING_CUES,
    UPDATE_CUES,
)
from dateline.language.en.numbers import QUALIFIERS
from dateline.model.record import Relation
from dateline.relate.conflict_figures import Figure
from dateline.relate.conflict_values import likeness

_OPEN = ("more", "less")


@dataclass(frozen=True, slots=True)
class Series:
    """Values of one thing in the order in which they were first reported, how they relate, and why.

    `current` tells that the question is which of several values holds now, beside the series that led there.
    """

    relation: Relation
    values: tuple[tuple[Figure, ...], ...]
    why: str
    current: bool = False


def relations(group: Sequence[Figure]) -> Iterator[Series]:
    """What a group of figures amounts to: one series, or an update and the dispute about what is current."""
    values = _values(sorted(group, key=lambda f: (f.published, f.rejected, f.passage)))
    if len(values) < 2:
        return
    countered = next((b for v in values for b in v if _counters(b, group)), None)
    if countered is None and all(
        likeness(a[0], b[0]) != "apart" for i, a in enumerate(values) for b in values[i + 1 :]
    ):
        yield Series("precision", values, "both can be true: one value is rounded, open or less exact than the other")
        return
    topic = BY_NAME.get(next((f.topic for f in group if f.topic), ""))
    if topic and (topic.grows or topic.name in DEVELOPING_SUMS):
        yield from _developing(values, topic.name)
    elif _is_revised(values):
        yield Series("update", values, "a later report tells the new value as a change of the earlier one")
    else:
        told = f"“{countered.text}” is somebody's own count against it" if countered else "they can't both be true"
        yield Series("conflict", values, f"the reports give two values of one thing, and {told}")


def _values(figures: Sequence[Figure]) -> tuple[tuple[Figure, ...], ...]:
    """The figures by value, each value where it was first reported; “more than 24” is another value than 24."""
    found: list[list[Figure]] = []
    for figure in figures:
        for value in found:
            if likeness(value[0], figure) == "same" and _openness(value[0]) == _openness(figure):
                value.append(figure)
                break
        else:
            found.append([figure])
    return tuple(tuple(value) for value in found)


def _openness(figure: Figure) -> str:
    """Which way the value is open; “at least” is how growing figures are told, and no other value."""
    way = QUALIFIERS.get(figure.qualifier or "", "")
    return way if way in _OPEN and not (figure.qualifier or "").startswith("at ") else ""


def _counters(figure: Figure, group: Sequence[Figure]) -> bool:
    """Whether a report puts a count of its own against the figure that it quotes."""
    return bool(figure.bare and COUNTERS & figure.strong and not UPDATE_CUES & figure.strong) and any(
        f.report == figure.report and likeness(f, figure) != "same" for f in group
    )


def _is_revised(values: Sequence[Sequence[Figure]]) -> bool:
    """Whether a value of a later moment is told as a change, in words that the first one is not told in."""
    first = values[0][0]
    return any(v[0].published > first.published and _changed(v[0], first) for v in values[1:])


def _changed(figure: Figure, than: Figure) -> bool:
    cues = (CHANGE_CUES & figure.strong) - than.strong
    return bool(cues or (CORRECTION_CUES & figure.weak) - than.weak)


def _beside(older: Sequence[Figure], newer: Figure) -> bool:
    """Whether the report that brings a new value gives an old one beside it, as somebody else's word."""
    here = [f for f in older if f.report == newer.report and not f.rejected]
    other = any(f.speaker and newer.speaker and f.speaker != newer.speaker for f in here)
    return other or (bool(here) and bool(COUNTERS & newer.strong) and not UPDATE_CUES & newer.strong)


def _developing(values: tuple[tuple[Figure, ...], ...], topic: str) -> Iterator[Series]:
    """What is told again after a newer value came up, or falls back without a word, disputes it; the rest is a series.

    Only the missing grow fewer of themselves.
    """
    disputed: list[int] = []
    highest = 0.0
    for n, value in enumerate(values):
        against = [m for m in range(n) if _disputes(values[m], value)]
        if n and value[0].high < highest and topic != "missing" and _falls_back(value, values[n - 1]):
            against.append(n - 1)
        for m in against:
            disputed.extend(x for x in (m, n) if x not in disputed)
        highest = max(highest, value[0].high)
    current = tuple(values[i] for i in sorted(disputed))
    steps = tuple(v for i, v in enumerate(values) if i not in disputed[1:])
    if len(steps) > 1:
        yield Series("update", steps, "a later report of a developing figure supersedes an earlier one")
    if len(current) > 1:
        yield Series("conflict", current, "both values are told as current", current=len(steps) > 1)


def _disputes(older: Sequence[Figure], newer: Sequence[Figure]) -> bool:
    first, came = newer[0], newer[0].published
    if first.rejected or _beside(older, first):
        return not first.rejected
    return any(f.published > came and not f.rejected for f in older) and likeness(older[0], first) == "apart"


def _falls_back(newer: Sequence[Figure], last: Sequence[Figure]) -> bool:
    """Whether a count of what can't grow fewer is below an earlier one without a word of setting it right."""
    cues = LOWERING_CUES | CORRECTION_CUES
    told = any(cues & (f.strong | f.weak) for f in newer)
    return newer[0].dimension == "count" and newer[0].report != last[0].report and not told
