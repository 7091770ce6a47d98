"""Hedges: what is attributed to nobody in particular, and what reached the report through people who stay unsaid."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.reading import Quotation

Quote = Callable[[str], tuple[Quotation, ...]]


@pytest.mark.parametrize(
    ("text", "content", "cue"),
    [
        ("Two men were allegedly seen on the dam, and the mayor left.", "Two men were allegedly seen on the dam", None),
        ("The bank, which allegedly knew of the loss, is closed.", "which allegedly knew of the loss", None),
        ("Reportedly, the king has sold the yacht.", "the king has sold the yacht", "reportedly"),
    ],
)
def test_a_hedged_clause_is_in_nobodys_mouth(text: str, content: str, cue: str | None, quote: Quote) -> None:
    """“Allegedly” governs its own clause, and its speaker is unnamed and undescribed."""
    (found,) = quote(text)
    assert (found.text, found.kind, found.cue) == (content, "indirect", cue or "allegedly")
    assert found.speaker is not None
    assert (found.speaker.name, found.speaker.kind, found.speaker.description) == (None, "unnamed", None)


def test_a_hedged_reporting_verb_is_second_hand(quote: Quote) -> None:
    """“Reportedly told”: the speaker is known, and somebody unsaid passed it on."""
    (found,) = quote("The minister reportedly told aides that he would go.")
    assert (found.text, [link.kind for link in found.chain]) == ("he would go", ["unnamed"])


@pytest.mark.parametrize(
    "text",
    ["The allegedly stolen cart was found.", "The dam apparently held.", "He was held for allegedly taking a cart."],
)
def test_what_is_no_clause_and_the_writers_own_view_are_not_hedged(text: str, quote: Quote) -> None:
    """A hedge within a noun phrase and “apparently” attribute nothing."""
    assert quote(text) == ()


def test_who_is_named_takes_the_hedged_words(quote: Quote) -> None:
    """“Police said he allegedly …” is what police said."""
    (found,) = quote("Police said the man allegedly took the cart.")
    assert found.speaker is not None
    assert found.speaker.name == "police"
