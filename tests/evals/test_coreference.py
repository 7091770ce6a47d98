"""The measures of coreference, on the worked examples of the literature, and a corpus document put together."""

from __future__ import annotations

from collections.abc import Hashable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.model.parse import Parser
from evals.clusterings import MEASURES, b_cubed, ceaf_e, conll, muc
from evals.coreference import document, marked
from evals.marked import story

Clustering = tuple[frozenset[Hashable], ...]


def clustering(*clusters: str) -> Clustering:
    """Clusters of one-letter mentions."""
    return tuple(frozenset(c) for c in clusters)


TALK = """=== REPORT ===
id: one
url: https://outlet.example/one
outlet: The Outlet
published: 2030-05-04
title: Ama Lund on boats
---
{p1:Ama Lund} spoke. It was {p1:Lund}esque. {p1:She} thanked {p2:Bo Rask}.
"""
KEY = clustering("abc", "defg")
RESPONSE = clustering("ab", "cd", "fghi")


def test_the_example_of_the_reference_scorer() -> None:
    """The three measures give what Pradhan et al. (2014) compute by hand for partly wrong mentions."""
    assert (muc(KEY, RESPONSE).r, muc(KEY, RESPONSE).p) == pytest.approx((0.40, 0.40))
    assert (b_cubed(KEY, RESPONSE).r, b_cubed(KEY, RESPONSE).p) == pytest.approx((0.4167, 0.50), abs=1e-4)
    assert (ceaf_e(KEY, RESPONSE).r, ceaf_e(KEY, RESPONSE).p) == pytest.approx((0.65, 0.4333), abs=1e-4)


def test_the_example_of_vilain() -> None:
    """One link short of one chain: MUC recall 3 of 4 with full precision (Vilain et al. 1995)."""
    counts = muc(clustering("abcde"), clustering("ab", "cde"))
    assert (counts.r, counts.p) == pytest.approx((0.75, 1.0))


def test_the_example_of_bagga_and_baldwin() -> None:
    """Joining the two large clusters costs more than joining a small one (Bagga and Baldwin 1998)."""
    key = clustering("12345", "67", "89ABC")
    assert b_cubed(key, clustering("12345", "6789ABC")).p == pytest.approx(0.762, abs=1e-3)
    assert b_cubed(key, clustering("1234589ABC", "67")).p == pytest.approx(0.583, abs=1e-3)


def test_pairing_beats_greed() -> None:
    """CEAF pairs clusters so that the whole sum is greatest, not pair by pair."""
    key, response = clustering("abcd", "efg"), clustering("abe", "cd")
    greedy_first = 2 * 2 / 7  # abcd with abe leaves efg nothing better than 0
    assert ceaf_e(key, response).recall == pytest.approx(max(greedy_first, 2 * 2 / 6 + 2 * 1 / 6))


@given(st.lists(st.sets(st.integers(0, 30), min_size=2, max_size=6), max_size=6))
def test_gold_against_itself_is_perfect(sets: list[set[int]]) -> None:
    """Every measure gives 1 for equal clusterings and never leaves 0 to 1."""
    seen: set[int] = set()
    clusters = []
    for one in sets:
        if len(one - seen) > 1:
            clusters.append(frozenset[Hashable](one - seen))
        seen |= one
    for measure in MEASURES.values():
        assert measure(clusters, clusters).f1 == pytest.approx(1.0 if clusters else 0.0)
        if clusters:
            assert 0 <= measure(clusters, clusters[:1]).f1 <= 1 + 1e-9
    assert conll({name: m(clusters, clusters) for name, m in MEASURES.items()}) == pytest.approx(float(bool(clusters)))


def test_brackets_become_spans_and_lone_mentions_go() -> None:
    """Nested brackets are read; a cluster of one mention is dropped, as OntoNotes has it."""
    coded = "0\tThe\t(1\n1\tmayor\t1)\n2\tsaw\t_\n3\tRohn\t(2)\n4\t.\t_\n5\tShe\t(1)\n"
    assert document("d", coded, "").clusters == (frozenset({(0, 2), (5, 6)}),)


def test_a_mark_within_a_word_takes_the_word_whole(parser: Parser) -> None:
    """Marked talks become clusters of the parser's own tokens; who is marked once is in none."""
    (talk,) = story("one", "p1 | Ama Lund | person\np2 | Bo Rask | person\n" + TALK).reports
    read = marked("one", talk, parser)
    words = [[read.text[read.offsets[i][0] : read.offsets[j - 1][1]] for i, j in sorted(c)] for c in read.clusters]
    assert words == [["Ama Lund", "Lundesque", "She"]]
