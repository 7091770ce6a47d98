"""Goes in: the words of reports. Comes out: how alike they are, two by two or all at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dateline.relate.story_words import StoryWords

Matrix = NDArray[np.float32]
NAMES, COMMON, TITLES_MEAN, TITLES_LEAST = 0.25, 0.35, 0.25, 0.15
"""What a likeness is made of (AllSides, ECB+ and bench/dev, 2026-11; flat around these)."""
DIGITS = 5
GRAIN = 4000.0
"""Weights are rounded to this fraction and multiplied as whole numbers, which stay below 2 ** 24 and so are exact:
no order of adding, no number of threads and no choice of columns changes a likeness."""


@dataclass(frozen=True, slots=True)
class Likenesses:
    """Of each two of some reports: `whole`, the likeness on all counts, and `event`, on what happens alone."""

    whole: Matrix
    event: Matrix


def likenesses(rows: Sequence[StoryWords], columns: Sequence[StoryWords]) -> Likenesses:
    """How alike each row is with each column.

    Names and common words are compared by cosine, headlines by the share of their words that the other report has.
    """
    names = _product([r.names for r in rows], [c.names for c in columns], GRAIN)
    common = common_likeness(rows, columns)
    there = _echo(rows, columns)
    back = _echo(columns, rows).T
    least = np.minimum(there, back)
    whole = NAMES * names + COMMON * common + TITLES_MEAN * (there + back) / 2 + TITLES_LEAST * least
    return Likenesses(np.round(whole, DIGITS), np.round(least + common, DIGITS))


def common_likeness(rows: Sequence[StoryWords], columns: Sequence[StoryWords]) -> Matrix:
    """How alike each row is with each column in its common words alone."""
    return _product([r.common for r in rows], [c.common for c in columns], GRAIN)


def shared_keys(rows: Sequence[StoryWords], columns: Sequence[StoryWords]) -> NDArray[np.bool_]:
    """Whether two reports have one of their keys in common."""
    return _product([dict.fromkeys(r.keys, 1.0) for r in rows], [dict.fromkeys(c.keys, 1.0) for c in columns]) > 0


def _echo(titles: Sequence[StoryWords], texts: Sequence[StoryWords]) -> Matrix:
    """The share of the words of each headline that stand in each text."""
    lengths = np.array([max(len(t.title), 1) for t in titles], dtype=np.float32)
    product = _product([dict.fromkeys(t.title, 1.0) for t in titles], [dict.fromkeys(t.words, 1.0) for t in texts])
    echo: Matrix = product / lengths[:, None]
    return echo


def _product(rows: Sequence[Mapping[str, float]], columns: Sequence[Mapping[str, float]], grain: float = 1.0) -> Matrix:
    """The inner products, over the words that stand on both sides."""
    places = _both_sides(rows, columns)
    product: Matrix = _matrix(rows, places, grain) @ _matrix(columns, places, grain).T
    product /= np.float32(grain * grain)
    return product


def _both_sides(rows: Iterable[Mapping[str, float]], columns: Iterable[Mapping[str, float]]) -> dict[str, int]:
    """A place for each word that can add to the product of two different reports."""
    left = Counter(word for row in rows for word in row)
    right = Counter(word for column in columns for word in column)
    return {word: place for place, word in enumerate(sorted(w for w in left if w in right))}


def _matrix(rows: Sequence[Mapping[str, float]], places: Mapping[str, int], grain: float) -> Matrix:
    matrix: Matrix = np.zeros((len(rows), len(places)), dtype=np.float32)
    for n, row in enumerate(rows):
        for word, weight in row.items():
            place = places.get(word)
            if place is not None:
                matrix[n, place] = round(weight * grain)
    return matrix
