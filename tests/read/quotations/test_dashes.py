"""Dashes: the speech that they open in translations, and the lists that they open too."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.reading import Quotation

Quote = Callable[[str], tuple[Quotation, ...]]

NORDIC = """Risto Halm has returned to Oslo.

– I led them as I was led. My first teacher hit me, and I loved him, says Halm.

– I was angry then, he says. – But I have not moved out."""

RUSSIAN = """Ada Roe left the house.

— We waited for an hour, — said Roe. — Now it is done."""


def spoken(quotations: tuple[Quotation, ...]) -> list[tuple[str, str | None]]:
    """The first words of each quotation with its speaker."""
    return [(q.text[:10], q.speaker.name if q.speaker else None) for q in quotations]


def test_a_dash_opens_speech(quote: Quote) -> None:
    """Up to the reporting clause, and again behind the dash that follows it."""
    assert spoken(quote(NORDIC)) == [
        ("I led them", "Risto Halm"),
        ("I was angr", "Risto Halm"),
        ("But I have", "Risto Halm"),
    ]
    assert spoken(quote(RUSSIAN)) == [("We waited ", "Ada Roe"), ("Now it is ", "Ada Roe")]


@pytest.mark.parametrize(
    "text",
    [
        "The plan has two parts.\n\n– Cut the budget by a third.\n\n– Build two schools.",
        "She left – as she had come – by the river.\n\nNobody spoke.",
    ],
)
def test_lists_and_asides_are_no_speech(quote: Quote, text: str) -> None:
    """Where no dash leads to a reporting clause."""
    assert quote(text) == ()


def test_items_behind_a_colon_are_no_speech(quote: Quote) -> None:
    """Where none of them speaks of itself; the one with a reporting clause of its own is a report's words."""
    text = (
        "The council decided on Monday:\n\n- Ida Krull will lead the harbour board.\n\n"
        "- Ferries will run every hour, the mayor said.\n\n- Dogs will be banned from the beach."
    )
    assert [(q.kind, q.text) for q in quote(text)] == [("indirect", "Ferries will run every hour")]


def test_an_item_with_marks_is_quoted_by_these(quote: Quote) -> None:
    """A quotation mark right behind a dash opens the speech, and the clause behind it names who speaks."""
    text = (
        "Prime Minister Ann Reid spoke on Monday. Key points:\n\n- Taxes will rise, Reid said\n\n"
        "- “We are broke,” opposition leader Tom Hardy said"
    )
    found = {q.text: q.speaker.name for q in quote(text) if q.speaker}
    assert found["We are broke"] == "Tom Hardy"
