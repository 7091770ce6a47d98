"""Direct quotations whose speaker stands in a sentence beside them, or within the clause that the parse misreads."""

from __future__ import annotations

import pytest

from tests.read.quotations.conftest import Quote


def speakers(quote: Quote, text: str) -> list[str | None]:
    """The speaker of each direct quotation."""
    return [q.speaker.name if q.speaker else None for q in quote(text) if q.kind == "direct"]


def test_what_others_say_behind_quoted_words_is_no_cue_of_these(quote: Quote) -> None:
    """A sentence that reports words of its own leaves the ones before to who spoke them."""
    text = '"I would sign it," Ned Roe said. "I would just write more." Colleagues say his hopes are over.'
    assert speakers(quote, text) == ["Ned Roe", "Ned Roe"]


def test_a_name_within_the_quoted_words_is_not_who_speaks_them(quote: Quote) -> None:
    """ "Mr Krull, by telephone," is no subject of "replied"."""
    assert speakers(quote, '"Mr Krull, by telephone," Ida Roe replied. "He told me to wait."') == ["Ida Roe", "Ida Roe"]


def test_was_all_somebody_would_say(quote: Quote) -> None:
    """The idiom for a curt answer reports."""
    assert speakers(quote, "“I like soup,” was all Ned Roe would say.") == ["Ned Roe"]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Ida Roe spoke to reporters outside.", "Ida Roe"),
        ("Ned Krull paid. But here is what he told us.", "Ned Krull"),
        ("Ida Roe would not speak to reporters.", None),
    ],
)
def test_a_sentence_can_announce_a_paragraph_of_quoted_words(quote: Quote, before: str, speaker: str | None) -> None:
    """Who is said to speak right before it speaks in it, unless it is denied."""
    text = (
        f"{before}\n\n“The house is gone and we have nowhere to go. Somebody must tell us why.”\n\nIt rained on Monday."
    )
    assert speakers(quote, text) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "“I am sorry for everybody and every colleague,” chairwoman Ida Roe told reporters, her voice breaking.",
        "Marijke ter Horst, a scholar, saw the leopard first. “I held that leopard in my hands,” ter Horst said.",
    ],
)
def test_a_speaker_whom_the_parse_hangs_elsewhere_speaks(quote: Quote, text: str) -> None:
    """A name right before the verb, with small particles too; "her voice breaking" is nothing that anybody said."""
    assert len(speakers(quote, text)) == 1
    assert speakers(quote, text) != [None]
