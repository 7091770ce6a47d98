"""The drawings of a story: plain shapes with words beside them."""

from __future__ import annotations

from typing import Any

from dateline.tell.pages.drawings import draw_copies, draw_timeline


def test_an_arrow_runs_from_the_source_to_the_taker(made: Any) -> None:
    """The copy chart has one arrow for each pair, and says in words who took from whom."""
    drawing = draw_copies(made.related.copies, list(made.reports.values()), {})
    assert drawing is not None
    assert len(drawing.arrows) == 1
    assert drawing.described == "Second Paper took 1 passage from First Paper"


def test_one_day_alone_is_no_timeline(made: Any) -> None:
    """A drawing that would show a single day is left out."""
    assert draw_timeline((), [made.reports["one"]], {}) is None


def test_marks_of_one_day_do_not_cover_each_other(made: Any) -> None:
    """Events that fall on one day are set above one another."""
    fact = made.related.facts[0]
    drawing = draw_timeline((fact, fact, fact), list(made.reports.values()), {})
    assert drawing is not None
    places = [(dot.x, dot.y) for dot in drawing.dots]
    assert len(set(places)) == len(places)


def test_a_day_is_labelled_by_what_tells_most_of_it(made: Any) -> None:
    """Where the column has room, the words of the day's first chosen fact stand above its dots, each line short."""
    fact = made.related.facts[0]
    drawing = draw_timeline((fact,), list(made.reports.values()), {}, {fact.id})
    assert drawing is not None
    assert " ".join(note.label for note in reversed(drawing.notes)) == fact.text
    assert all(note.y < dot.y for note in drawing.notes for dot in drawing.dots)
