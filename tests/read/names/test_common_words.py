"""Common words: which of those that open a sentence are persons."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Reading
from dateline.read.names import find_names
from tests.reports import bare_report

ELSEWHERE = (
    " It rained. Dana Stone and Teresa Banks met Park Ji-won. Miles Long and Theresa May left in May. Bo Rose and Ola "
    "King rose."
)


def persons(parser: Parser, text: str) -> list[str]:
    """The persons that the first sentence names."""
    report = bare_report(text + ELSEWHERE)
    found = find_names(report, parser.parse(report), Reading(report.id)).mentions
    return [m.text for m in found if m.start < len(text) and m.kind == "person"]


@pytest.mark.parametrize(
    "text",
    [
        "Stone walls saved the seats.",
        "Rose bushes lined the street.",
        "Mark my words.",
        "Melt the butter slowly.",
        "Hope remains that it will end.",
        "Long queues formed early.",
        "May brought rain.",
        "Bank managers were angry.",
    ],
)
def test_a_word_that_only_opens_its_sentence_is_no_person(parser: Parser, text: str) -> None:
    """Before a noun of its own, as a command or as a thing it is a common word."""
    assert persons(parser, text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Stone said it was late.", "Stone"),
        ("Banks said the banks had lied.", "Banks"),
        ("Long told the court that queues were long.", "Long"),
        ("Park resigned on Monday.", "Park"),
        ("She thanked Park for it.", "Park"),
        ("It was over, said King.", "King"),
        ("It has forced King to wait.", "King"),
        ("May said he would stay.", "May"),
    ],
)
def test_a_surname_that_is_a_word_too_does_what_persons_do(parser: Parser, text: str, name: str) -> None:
    """As who says or does something, and within a sentence, it is the person named in full elsewhere."""
    assert name in persons(parser, text)


def test_somebody_s_rival_is_a_person(parser: Parser) -> None:
    """A noun for persons and bodies tells a person where it is his or hers."""
    assert "Grant Hill" in persons(parser, "Grant Hill, her rival, conceded.")


def test_who_is_named_as_something_is_a_person(parser: Parser) -> None:
    """What somebody is made tells the kind of the name, wherever the parse hangs the "as"."""
    assert "Ulf Strand" in persons(parser, "The club named Ulf Strand as its coach.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr Khan was jailed on Monday.", "Mr Khan"),
        ("Dr Shah, 62, is well known in the town.", "Dr Shah"),
        ("Anil Shah has left. Shah's lawyer would not say why.", "Shah"),
        ("Angela Dean resigned. Dean had been under pressure for weeks.", "Dean"),
        ("Ms Pope left at noon. It was over, she said, and Pope had won.", "Pope"),
    ],
)
def test_a_surname_that_is_a_title_too_is_a_name(parser: Parser, text: str, name: str) -> None:
    """Behind a form of address, or bare where no title could stand without its article."""
    assert name in persons(parser, text)


@pytest.mark.parametrize(
    "text", ["Mr President, we thank you.", "The King spoke. King Otto waved.", "Madam Chair rose."]
)
def test_an_office_called_upon_is_no_surname(parser: Parser, text: str) -> None:
    """ "Mr President" and "the King" name nobody."""
    assert {"Mr President", "King", "Madam Chair"}.isdisjoint(persons(parser, text))
