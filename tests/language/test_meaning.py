"""The sentence encoder behind its seam: near meanings, the same numbers whatever came before."""

from __future__ import annotations

import numpy as np

from dateline.language.meaning import nearness, neighbours, vectors

CLAUSES = (
    "A trawler went down off the headland",
    "The fishing boat sank near the cape",
    "Bakers voted for a new pension scheme",
)


def test_a_paraphrase_is_nearer_than_another_subject() -> None:
    """Two ways to tell of one sinking lie nearer to each other than to a vote."""
    boat, ship, vote = vectors(CLAUSES)
    assert nearness(boat, ship) > nearness(boat, vote) + 0.2


def test_the_same_clauses_give_the_same_numbers() -> None:
    """What was read in between changes nothing, and no clause changes in the company of the same others."""
    first = np.stack(vectors(CLAUSES))
    vectors.cache_clear()
    vectors(("The harbour was closed",))
    assert np.array_equal(first, np.stack(vectors(CLAUSES)))


def test_neighbours_are_pairs_in_order() -> None:
    """Only near clauses are paired, the smaller place first; nothing has no pairs, an empty clause has a vector."""
    again = (
        "The fishing boat sank near the cape",
        "Bakers voted for a new pension scheme",
        "The fishing boat has sunk",
    )
    assert list(neighbours(vectors(again))) == [(0, 2)]
    assert list(neighbours([])) == []
    assert len(vectors(("", "It rained"))) == 2
    assert vectors(()) == ()
