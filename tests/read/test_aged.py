"""Ages that stand for persons: read as nouns where a verb follows, and told as they were written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.model.parse import Parser
from dateline.read.aged import with_nouns
from tests.reports import bare_report

PIECES = st.sampled_from(["the 61", "-year-old", "-year-olds", " said", " accused", " man", " ", ",", "joked", "old"])


@given(st.lists(PIECES).map("".join))
def test_no_text_changes_its_length(text: str) -> None:
    """Offsets are sacred: the noun is as long as the word that it stands for."""
    assert len(with_nouns(text)) == len(text)


@pytest.mark.parametrize("behind", ["man", "accused of fraud", "convicted murderer", "building", ", who left"])
def test_an_age_before_a_noun_or_participle_stays(behind: str) -> None:
    """Only a finite verb tells that the age stands for somebody."""
    text = f"Police sought the 61-year-old {behind}."
    assert with_nouns(text) == text


@pytest.mark.parametrize("verb", ["joked", "quit", "told", "reckons"])
def test_who_is_told_by_age_is_the_subject_of_the_verb_behind(parser: Parser, verb: str) -> None:
    """The verb is a verb with the age as its subject, and the words are those of the report."""
    parse = parser.parse(bare_report(f"On Monday the 61-year-old {verb} his friends as he left."))
    old = next(t for t in parse.tokens if t.text == "old")
    assert (old.dep, parse.tokens[old.head].text, old.lemma) == ("nsubj", verb, "old")
