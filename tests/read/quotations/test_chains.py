"""Chains: by whom words reached the page, from the report outward."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Quotation, Reading
from dateline.model.report import Aside, Dateline, Report
from dateline.read.names import find_names
from dateline.read.quotations import find_quotations

Plain = Callable[..., Report]
Quote = Callable[[str], tuple[Quotation, ...]]

CASES: list[tuple[str, list[tuple[str | None, str]]]] = [
    ("The dam held, the minister said.", []),
    ("The dam held, the minister told reporters.", []),
    ("The dam held, the minister told the Vale Post.", []),
    ("The dam held, the minister told this newspaper.", []),
    ("The dam held, the minister told the Hallam Gazette.", [("Hallam Gazette", "outlet")]),
    ("In an interview with the Hallam Gazette, the minister said the dam held.", [("Hallam Gazette", "outlet")]),
    ("In an interview with the Herald, Ida Krull said the dam held.", [("Herald", "outlet")]),
    ("The firm answered, through Ida Krull, that the dam held.", [("Ida Krull", "person")]),
    ("The dam held, the agency TNW reported.", [("TNW", "agency")]),
    ("The dam held, according to two people familiar with the matter, Lowline reported.", [("Lowline", "outlet")]),
    (
        "“It holds,” an officer radioed before dawn, according to the Hallam Water Board.",
        [("Hallam Water Board", "body")],
    ),
    ("The dam held, Reuters reported.", [("Reuters", "agency")]),
    ("Reuters reported that the minister said the dam held.", [("Reuters", "agency")]),
    ("The Hallam Gazette quoted the minister as saying that the dam held.", [("Hallam Gazette", "outlet")]),
    ("The dam held, the minister told aides, according to a person who was there.", [("unnamed source", "unnamed")]),
    ("Through a lawyer, the minister denied that the dam had failed.", [("lawyer", "person")]),
    ("Speaking to the Hallam Gazette, the minister said the dam held.", [("Hallam Gazette", "outlet")]),
    ("Asked by Reuters about the dam, the minister said it held.", [("Reuters", "agency")]),
    ("The minister, quoted by the state news agency TNA, said the dam held.", [("TNA", "agency")]),
    ("“It held,” the minister was quoted as saying by the Interfax news agency.", [("Interfax", "agency")]),
    ("The minister told the BBC's morning programme that the dam held.", [("BBC", "outlet")]),
    ("The minister told BBC Radio 4 that the dam held.", [("BBC Radio 4", "outlet")]),
    ("The minister told Fox News' Sean Hale that the dam held.", [("Fox News", "outlet")]),
    ("“It held,” the minister said in remarks carried by state television.", [("state television", "outlet")]),
    ("According to the daily O Farol, which cited a police report, the dam held.", [("O Farol", "outlet")]),
    ("The dam held, Kyodo News agency reported.", [("Kyodo News", "agency")]),
    ("In a post on X, the minister said the dam held.", [("X", "platform")]),
    ("The minister said in a Telegram post that the dam held.", [("Telegram", "platform")]),
    ("Taking to Truth Social, the minister wrote: “It held.”", [("Truth Social", "platform")]),
    ("The dam held, according to papers obtained by the Hallam Gazette.", [("Hallam Gazette", "outlet")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=lambda v: str(v)[:40])
def test_stations_between_speaker_and_page(text: str, expected: list[tuple[str | None, str]], quote: Quote) -> None:
    """Hearers that are outlets, those who quote or report, go-betweens; the report's own outlet is no station."""
    (found,) = quote(text)
    assert [(link.name, link.kind) for link in found.chain] == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The Hallam Gazette reported, citing police, that the dam held.", "police"),
        ("Citing two officials, the Hallam Gazette reported that the dam held.", "two officials"),
        ("The dam held, according to the Hallam Gazette, which cited two officials.", "two officials"),
        ("The dam held, the Hallam Gazette reported, quoting papers and two officials.", "two officials"),
    ],
)
def test_whom_an_outlet_cites_is_the_speaker(text: str, who: str, quote: Quote) -> None:
    """“Citing police”: the outlet passes on what police said."""
    (found,) = quote(text)
    assert found.speaker is not None
    assert (found.speaker.name or found.speaker.description) == who
    assert [link.name for link in found.chain] == ["Hallam Gazette"]


def test_a_reason_that_is_cited_is_no_speaker(quote: Quote) -> None:
    """“Citing the weather” names no source."""
    (found,) = quote("The ferry would not sail, the Hallam Gazette reported, citing the weather.")
    assert found.speaker is None


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The dam held, Reuters reported.", "report"),
        ("The minister told the Hallam Gazette that the dam held.", "tell"),
        ("The Hallam Gazette quoted the minister as saying that the dam held.", "quote"),
        ("The dam held, according to papers obtained by the Hallam Gazette.", "obtain"),
        ("Reuters reported that the minister said the dam held.", "report"),
        ("The minister reportedly told aides that the dam held.", "reportedly"),
        ("The Hallam Gazette reported, citing police, that the dam held.", "report"),
    ],
)
def test_a_link_has_the_verb_by_which_it_passed_on(text: str, verb: str, quote: Quote) -> None:
    """Who was told, who quotes and who reports are told apart by their verb."""
    (found,) = quote(text)
    assert [link.verb for link in found.chain] == [verb]


def test_a_link_points_at_its_words(quote: Quote) -> None:
    """Each station's passage is where the report names it."""
    text = "The dam held, Reuters reported."
    (link,) = quote(text)[0].chain
    assert text[link.start : link.end] == "Reuters"


def _agency_report(parser: Parser, plain: Plain, credit: str) -> tuple[Quotation, ...]:
    text = f"The dam held, the minister said.\nOur reporter adds: The dam leaked, a baker said.\n{credit}"
    start = text.index(credit)
    report = replace(
        plain(text, agencies=("NWA",)),
        dateline=Dateline("Hallam", "2031-03-04", "NWA", 0, 0) if credit == "NWA/Vale Post" else None,
        asides=(Aside("r1", start, len(text), "credit"),),
    )
    parse = parser.parse(report)
    return find_quotations(report, parse, find_names(report, parse, Reading("r1"))).quotations


def test_the_agency_whose_text_it_is_comes_first(parser: Parser, plain: Plain) -> None:
    """A dateline's or feed's agency opens each chain, but for the part that the outlet's own reporter adds."""
    chains = [[link.name for link in q.chain] for q in _agency_report(parser, plain, "NWA/Vale Post")]
    assert chains == [["NWA"], []]


def test_an_agency_that_lent_a_hand_is_no_station(parser: Parser, plain: Plain) -> None:
    """“With inputs from” discloses no chain."""
    assert all(q.chain == () for q in _agency_report(parser, plain, "(With inputs from NWA)"))


def test_who_was_told_stays_told_over_the_next_sentence(quote: Quote) -> None:
    """“Krull told the Gazette. “…,” she said.” was said to the Gazette too; somebody else's words were not."""
    told = (
        "The dam held, Ida Krull told the Hallam Gazette. “We waited for hours,” she said. “We left,” said Otto Penn."
    )
    chains = [[link.name for link in q.chain] for q in quote(told)]
    assert chains == [["Hallam Gazette"], ["Hallam Gazette"], []]


def test_an_agency_beside_the_outlet_in_a_credit_lent_a_hand(plain: Plain, parser: Parser) -> None:
    """“TNA/Vale Post” credits both: the words are not all the agency's."""
    text = "The dam held, the minister said.\nTNA/Vale Post"
    shared = replace(plain(text), agencies=("TNA",), asides=(Aside("r1", 33, 46, "credit"),))
    parse = parser.parse(shared)
    reading = find_names(shared, parse, Reading("r1"))
    assert [q.chain for q in find_quotations(shared, parse, reading).quotations] == [()]
