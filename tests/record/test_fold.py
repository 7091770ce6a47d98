"""Names and instants in the form in which they are looked up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.record.fold import around, fold, instant


@pytest.mark.parametrize(
    ("words", "folded"),
    [
        ("Zoë  O'Brien-Łuk", "zoe o brien łuk"),
        ("STRAßE", "strasse"),
        ("№ 7 ½", "no 7 1 2"),
        ("…", ""),
        ("李雷", "李雷"),
    ],
)
def test_case_accents_and_marks_do_not_matter(words: str, folded: str) -> None:
    """Two ways to write one name are looked up as one."""
    assert fold(words) == folded


@given(st.text())
def test_folding_twice_changes_nothing(words: str) -> None:
    """What is stored folded is found by what is asked folded."""
    assert fold(fold(words)) == fold(words)


@pytest.mark.parametrize(
    ("published", "moment"),
    [
        ("2031-05-06", "2031-05-06T00:00:00.000000+00:00"),
        ("2031-05-06T01:00:00+02:00", "2031-05-05T23:00:00.000000+00:00"),
        ("2031-05-06T01:00:00Z", "2031-05-06T01:00:00.000000+00:00"),
        ("0001-01-01T00:00:00+05:00", ""),
        ("yesterday", ""),
        (None, ""),
    ],
)
def test_instants_sort_as_text(published: str | None, moment: str) -> None:
    """All in UTC and of one width, so that text order is time order; no date at all is never an error."""
    assert instant(published) == moment


def test_around_reaches_over_zones() -> None:
    """A day and more to spare on both sides; no bound where the instant or the reach is unknown."""
    low, high = around(instant("2031-05-06"), 3) or ("", "")
    assert low < instant("2031-05-03T00:00:00+14:00") and instant("2031-05-09T23:59:59-12:00") < high
    assert around("", 3) is None and around(instant("2031-05-06"), None) is None
    assert around(instant("0001-01-02"), 3) is None
