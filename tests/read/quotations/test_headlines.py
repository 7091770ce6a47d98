"""Headlines: what a label with a colon puts in somebody's mouth, on invented lines."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.reading import Quotation

Quote = Callable[[str], tuple[Quotation, ...]]

LABELLED = [
    ("Krull: no deal before summer\nThe talks failed, Ida Krull told reporters.", "no deal before summer", "Ida Krull"),
    ("No deal before summer: Krull\nThe talks failed, Ida Krull told reporters.", "No deal before summer", "Ida Krull"),
    ("Police: two dead in crash\nTwo people died, police said.", "two dead in crash", "police"),
    ("Minister: talks ‘will go on’\nThe minister left.", "talks ‘will go on’", None),
]
UNLABELLED = [
    "Correction: the fair is on Sunday\nIt was announced for Monday.",
    "Photo: Ida Krull\nIda Krull opened the fair.",
    "Hallam: the town that drowned\nHallam was flooded in May.",
    "Krull: no deal before summer.\nIda Krull left.",
]


@pytest.mark.parametrize(("text", "words", "name"), LABELLED, ids=lambda v: str(v)[:40])
def test_a_headline_s_label_speaks(text: str, words: str, name: str | None, quote: Quote) -> None:
    """The label may stand before or behind, as a name, an office or a body."""
    first = quote(text)[0]
    assert first.text == words
    assert first.speaker is not None
    assert first.speaker.name == name


@pytest.mark.parametrize("text", UNLABELLED, ids=lambda v: str(v)[:40])
def test_other_labels_say_nothing(text: str, quote: Quote) -> None:
    """Notes, pictures, places and sentences with a stop are no headline in somebody's mouth."""
    assert quote(text) == ()
