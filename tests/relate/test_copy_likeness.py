"""How sure it is that one line retells another."""

from __future__ import annotations

from dateline.relate.copies import find_copies
from dateline.relate.copy_likeness import BIAS, FEATURES, WEIGHTS, Pair, rivals, strongest
from dateline.relate.copy_lines import Line
from dateline.relate.copy_telling import Telling
from tests.relate.test_copies import FERRY, PILOT, read

RETOLD = "The Albatross ran aground on Sunday and 312 passengers sat stuck at Port Kessel."


def pair(report: int, weight: float, meaning: float = 0.0) -> Pair:
    return Pair(Line(report, 0, 0, 1, ()), Telling(weight, ("ferry",)), meaning)


def test_rivals_are_other_reports_with_a_line_nearly_as_much_alike() -> None:
    """Two lines of one report are one rival, the pair's own report is none, and a weak likeness is none."""
    mine = pair(1, 2.0)
    others = [mine, pair(1, 2.0), pair(2, 1.7), pair(2, 1.0, 0.5), pair(3, 0.4)]
    assert rivals(mine, strongest(others)) == 1


def test_without_a_sign_between_the_reports_more_must_be_alike() -> None:
    """Two reporters tell one event in like words; where a sentence beside names whose they are, they are retold."""
    first = read("Kessel Gazette", f"{FERRY} {PILOT}")
    (named,) = find_copies([first, read("Daily Gull", f"{RETOLD} The Kessel Gazette was first to tell.", "2031-03-05")])
    assert named.kind == "paraphrase" and "name Kessel Gazette" in named.why
    assert find_copies([first, read("Daily Gull", f"{RETOLD} The crew of the tug slept.", "2031-03-05")]) == ()


def test_each_feature_has_its_weight() -> None:
    """Weights stand in the order of the features, and nothing in common speaks against a copy."""
    assert len(FEATURES) == len(WEIGHTS) and BIAS < 0
