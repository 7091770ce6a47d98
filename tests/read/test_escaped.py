"""HTML's names for marks in a plain text: the marks themselves, at their own places."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.read.escaped import unescaped

PIECES = st.sampled_from(
    ["&quot;", "&ldquo;", "&rdquo;", "&amp;", "&nbsp;", "&#8220;", "&", ";", "&quo", "a", " ", '"']
)


def test_a_mark_leans_on_the_words_that_it_encloses() -> None:
    """Opening marks stand right before their words, closing ones right behind."""
    spaces = " " * 12
    assert unescaped("Roe: &quot;No&quot; &ldquo;yes&rdquo;") == f'Roe:      "No"{spaces}“yes”      '


@given(st.lists(PIECES).map("".join))
def test_no_text_changes_its_length(text: str) -> None:
    """Offsets are sacred: each name is filled up to its own length, and what is no name stays."""
    assert len(unescaped(text)) == len(text)
