"""Two wordings of one quotation, cut where they differ."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.model.reading import Quotation
from dateline.tell.wordings import marked, original_pieces, same_wording, variant_pieces


def quotation(text: str, differences: tuple[tuple[str, str], ...] = ()) -> Quotation:
    return Quotation("r", 0, len(text), "q", text, "direct", None, None, (), differences=differences)


FIRST = quotation("We have seen nothing, and we will wait")
LATER = quotation(
    "We’ve seen nothing and shall wait",
    (
        ("changed", "We → We’ve"),
        ("dropped", "have"),
        ("kept", "seen nothing and"),
        ("dropped", "we"),
        ("changed", "will → shall"),
        ("kept", "wait"),
    ),
)


def test_changed_words_are_marked_on_both_sides() -> None:
    """What the later wording has is marked there, what it lost in the earlier one; marks and spaces stay."""
    assert marked(variant_pieces(LATER)) == "‹We’ve› seen nothing and ‹shall› wait"
    assert marked(original_pieces(FIRST, LATER)) == "‹We have› seen nothing, and ‹we will› wait"


def test_marks_and_capitals_make_no_other_wording() -> None:
    """Only other words do."""
    assert same_wording(FIRST, quotation("we have seen nothing and we will wait."))
    assert same_wording(FIRST, quotation("x", (("kept", "x"),)))
    assert not same_wording(FIRST, LATER)


@given(
    st.text(alphabet="ab ,’\n", max_size=40),
    st.lists(st.tuples(st.sampled_from(("kept", "changed", "dropped", "added")), st.text("ab →", max_size=9))),
)
def test_pieces_give_the_wording_back(text: str, steps: list[tuple[str, str]]) -> None:
    """Whatever differences are recorded, no word of the wording is lost."""
    pieces = variant_pieces(quotation(text, tuple(steps)))
    assert "".join("".join(piece.text for piece in pieces).split()) == "".join(text.split())
