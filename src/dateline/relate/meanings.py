"""Goes in: the reads of a story. Comes out: what each clause means, apart from what all clauses of the story share."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from dateline.language.meaning import Vector, centred, vectors
from dateline.model.reading import Read

Meanings = tuple[tuple[Vector, ...], ...]


def clause_meanings(reads: Sequence[Read]) -> Meanings:
    """For each read a vector of length 1 for each of its statements, in their order."""
    return _of_clauses(tuple(tuple(s.text for s in read.reading.statements) for read in reads))


@lru_cache(maxsize=1)
def _of_clauses(clauses: tuple[tuple[str, ...], ...]) -> Meanings:
    """Copies, facts and disagreements of one story ask for the same, one after the other."""
    told = [vectors(own) for own in clauses]
    apart = iter(centred([meaning for own in told for meaning in own]))
    return tuple(tuple(islice(apart, len(own))) for own in told)
