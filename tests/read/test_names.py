"""Names: spans with titles, and kinds corrected by what the report says elsewhere."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Mention, Reading
from dateline.model.report import Report, Source
from dateline.read.names import find_names


def report(text: str) -> Report:
    """A report with nothing but its text."""
    return Report(
        id="r-1",
        source=Source("text", "report.txt"),
        url=None,
        outlet=None,
        agencies=(),
        title=None,
        authors=(),
        language="en",
        published=None,
        published_from=None,
        dateline=None,
        text=text,
        asides=(),
        raw_sha256="",
    )


def names(parser: Parser, text: str) -> tuple[Mention, ...]:
    """The names found in a text."""
    one = report(text)
    return find_names(one, parser.parse(one), Reading(one.id)).mentions


def test_titles_belong_to_the_span_and_say_role_and_gender(parser: Parser) -> None:
    """A capitalised title is part of the mention, kept as its role, and tells the gender."""
    found = names(parser, "Foreign Minister Edda Rohn met Mr Halver and Queen Marla on Monday.")
    assert [m.text for m in found] == ["Foreign Minister Edda Rohn", "Mr Halver", "Queen Marla"]
    assert [m.role for m in found] == ["Foreign Minister", "Mr", "Queen"]
    assert [m.gender for m in found] == [None, "male", "female"]


def test_a_surname_has_the_kind_of_the_full_name(parser: Parser) -> None:
    """A bare surname, which the model likes to call a body, is the person named in full elsewhere."""
    found = names(parser, "Edda Rohn resigned on Monday. Rohn had led the bank since May. Shares of Rohn's bank fell.")
    assert {m.kind for m in found} == {"person"}
    assert len(found) == 3


@pytest.mark.parametrize("text", ["", "   ", "“", "A.", "'s 's ‘’", "🙂 ÖÖ — ()", "MR MR MR", "Mr. . Mrs ,"])
def test_odd_text_raises_nothing(parser: Parser, text: str) -> None:
    """Empty and broken text has no names and makes no trouble."""
    assert all(m.text == text[m.start : m.end] for m in names(parser, text))


def test_a_ship_with_a_title_is_no_person(parser: Parser) -> None:
    """An article before "Lady" tells a ship, and then the bare form is the ship too."""
    found = names(parser, "The Lady Marolde raced to Quenby in May. Lady Marolde has two masts.")
    ships = [m for m in found if m.text.endswith("Lady Marolde")]
    assert ships and all(m.kind != "person" and m.role is None for m in ships)


def test_a_firm_calling_itself_something_is_a_body(parser: Parser) -> None:
    """What bears a name tells the name's kind."""
    found = names(parser, "Paintings were sold by a firm calling itself Amber Finch.")
    assert [(m.text, m.kind) for m in found] == [("Amber Finch", "organization")]


def test_a_patron_stays_in_the_name_of_a_building(parser: Parser) -> None:
    """The possessive inside "St Osric's Chapel" does not cut the name."""
    found = names(parser, "The choir rehearsed at St Osric's Chapel in Quenby.")
    assert "St Osric's Chapel" in [m.text for m in found]


@pytest.mark.parametrize("seat", ["White House", "Kremlin", "Lower House"])
def test_a_seat_is_the_body_that_sits_in_it(parser: Parser, seat: str) -> None:
    """Whatever stands before it: reports name the building for the institution."""
    found = names(parser, f"Talks at the {seat} ended late. The {seat} said nothing about them.")
    assert {m.kind for m in found if m.text == seat} == {"organization"}
