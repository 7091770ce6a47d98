"""The initial "I.", which is no pronoun and ends no sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.model.parse import Parser
from dateline.read.initials import with_initials
from tests.reports import bare_report


@pytest.mark.parametrize("name", ["Dr I. Morrow", "Mrs I. Dovic", "Minister I. Rohn", "J. I. Berg"])
def test_a_name_with_that_initial_is_one_stretch(parser: Parser, name: str) -> None:
    """Its sentence goes on, and the text is as it was."""
    text = f"It was found by {name} on Monday."
    parse = parser.parse(bare_report(text))
    assert len(parse.sentences) == 1
    assert all(text[t.start : t.end] == t.text for t in parse.tokens)


@pytest.mark.parametrize("text", ["It was I. Then we left.", "You and I. Morning came.", "Not I. He did."])
def test_the_pronoun_ends_its_sentence(text: str) -> None:
    """Without a title or an initial before it, it is who speaks."""
    assert with_initials(text) == text


@given(st.text(alphabet="I.J Mrab\n", max_size=40))
def test_length_and_other_letters_stay(text: str) -> None:
    """Offsets are sacred."""
    made = with_initials(text)
    assert len(made) == len(text)
    assert all(a == b or (a, b) == ("I", "J") for a, b in zip(text, made, strict=True))
