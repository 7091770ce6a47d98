"""Quoted words that answer: an interview whose questions bear no marks."""

from __future__ import annotations

from collections.abc import Callable

from dateline.model.reading import Quotation

Quote = Callable[[str], tuple[Quotation, ...]]

INTERVIEW = """Edda Rohn came to Brena on Monday. Rohn has sailed for forty years. Karl Vik asked her.

Why do you sail?

“I like the sea, and I always have.”

Were you ever afraid?

“Once, off the cape, in a storm of nine days.”

Tell us of it.

“We lost the mast, and then we lost the radio.”
"""


def test_quoted_answers_are_of_who_is_interviewed(quote: Quote) -> None:
    """The person named most before the first question, also where what is put to her is no question."""
    assert [q.speaker.name if q.speaker else None for q in quote(INTERVIEW)] == ["Edda Rohn"] * 3


def test_a_single_question_makes_no_interview(quote: Quote) -> None:
    """A report may ask a question of its own before it quotes."""
    text = "Edda Rohn came to Brena. Who pays?\n\n“Nobody has paid for it in years.”\n\nThe wall is old."
    assert [q.speaker for q in quote(text)] == [None]
