"""What became of a quotation's words in another wording."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.model.reading import Quotation, QuotationKind
from dateline.relate.variants import Said, differences, find_variants, marks_lost


def quoted(text: str, kind: QuotationKind) -> Quotation:
    """A quotation of these words."""
    return Quotation("r", 0, len(text), "q", text, kind, None, "say", ())


@pytest.mark.parametrize(
    ("first", "first_kind", "later", "later_kind", "lost"),
    [
        ("The dam will hold", "direct", "the dam will hold", "indirect", ["the dam will hold"]),
        ("The dam will hold", "direct", "the dam will “hold for years”", "mixed", ["the dam will"]),
        ("the plan was “dead and buried”", "mixed", "the plan was dead and buried", "indirect", ["dead and buried"]),
        ("the plan was “dead and buried”", "mixed", "the plan was “dead and buried”", "mixed", []),
        ("the plan was dead", "indirect", "The plan was dead", "direct", []),
    ],
)
def test_words_that_lose_their_marks(
    first: str, first_kind: QuotationKind, later: str, later_kind: QuotationKind, lost: list[str]
) -> None:
    """Words in quotation marks that a later report has as its own are told; words that gain marks are not."""
    found = marks_lost(quoted(first, first_kind), quoted(later, later_kind))
    assert found == tuple(("marks lost", words) for words in lost)


def test_each_word_is_kept_changed_dropped_or_added() -> None:
    """The four fates of a word, in the order of the words."""
    found = differences("I sold the boat that my uncle can repair", "I’ve sold the boat my uncle will repair soon")
    assert found == (
        ("changed", "I → I’ve"),
        ("kept", "sold the boat"),
        ("dropped", "that"),
        ("kept", "my uncle"),
        ("changed", "can → will"),
        ("kept", "repair"),
        ("added", "soon"),
    )


def test_case_marks_and_apostrophes_are_no_difference() -> None:
    """Only words count."""
    assert differences("It's late, Tom.", "it’s late – Tom") == (("kept", "it’s late Tom"),)


@given(st.text(max_size=80), st.text(max_size=80))
def test_kept_and_new_words_make_the_variant(original: str, variant: str) -> None:
    """Read without what was dropped, the differences are the variant's words."""
    found = differences(original, variant)
    made = [w.split(" → ")[-1] if op == "changed" else w for op, w in found if op != "dropped"]
    whole = differences(variant, variant)
    assert " ".join(made).split() == " ".join(w for _, w in whole).split()


@pytest.mark.parametrize(
    ("cue", "kind", "joined"), [("say", "indirect", 1), ("deny", "indirect", 0), ("deny", "direct", 1)]
)
def test_a_denial_is_no_wording_of_an_assertion(cue: str, kind: QuotationKind, joined: int) -> None:
    """The same words denied are another content; in quotation marks they are what was said."""
    lemmas = frozenset({"town", "sell", "dam"})
    one = Quotation("r1", 0, 9, "q1", "the town sold the dam", "indirect", None, "say", ())
    other = Quotation("r2", 0, 9, "q2", "the town sold the dam", kind, None, cue, ())
    assert len(find_variants([Said(0, one, lemmas, None), Said(1, other, lemmas, None)])) == joined
