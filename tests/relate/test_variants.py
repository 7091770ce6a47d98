"""What became of a quotation's words in another wording."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.relate.variants import differences


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
