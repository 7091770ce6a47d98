"""The margin: every line of the text once, every note beside the line it belongs to."""

from __future__ import annotations

from collections.abc import Callable

from dateline.model.reading import Time
from dateline.read.times.margin import in_margin

Finder = Callable[..., tuple[Time, ...]]


def test_each_note_stands_beside_the_line_of_its_words(times_in: Finder) -> None:
    """Long paragraphs are broken between words; nothing of the text is lost."""
    text = "The ferry sank on Monday near the old quay of Tarn.\nIt will be raised tomorrow."
    lines = in_margin(text, times_in(text, "2031-03-12"), width=30)
    assert " ".join(line for line, _ in lines).split() == text.split()
    noted = {line: notes for line, notes in lines if notes}
    assert len(noted) == 2
    assert all(notes[0].split(" → ")[0] in line for line, notes in noted.items())
    assert any("2031-03-10" in note for notes in noted.values() for note in notes)
