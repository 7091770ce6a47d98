"""The sentence encoder behind its seam: near meanings, the same numbers whatever came before."""

from __future__ import annotations

import numpy as np

from dateline.language.meaning import centred, nearness, neighbours, vectors

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


def test_what_all_clauses_share_brings_none_together() -> None:
    """Clauses of one story about the same people are told apart by what happens in them."""
    raw = vectors(("The envoy landed in Pell", "The envoy reached Pell by plane", "The envoy praised the port of Pell",
                   "The envoy dined with the mayor of Pell", "The envoy signed a treaty in Pell"))  # fmt: skip
    apart = centred(raw)
    assert nearness(raw[0], raw[1]) - nearness(raw[0], raw[3]) < nearness(apart[0], apart[1]) - nearness(
        apart[0], apart[3]
    )
    assert all(abs(float(np.linalg.norm(v)) - 1) < 1e-5 for v in apart)
    assert centred(()) == ()
