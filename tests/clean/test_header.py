"""Guards the lines above a pasted text: masthead, headline, byline, dates, in any order, and what is none of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.clean.masthead import masthead
from dateline.model.report import Report

Cleaned = Callable[..., Report]
NEWS = "The ferry to Norrholm will sail again on Friday after nine days, the harbour master said."
WIRE = f"NORRHOLM, April 2 (NPA) — {NEWS}"
STAMP = "2031-04-02T10:00:00+02:00"


@pytest.mark.parametrize(
    ("header", "body", "outlet", "published", "authors"),
    [
        (f"NORR EVENING ECHO\nPublished: {STAMP}\nFerry sails again", WIRE, "Norr Evening Echo", STAMP, ()),
        (
            "Ferry sails again\nThe Norr Echo\nBy Ana Lund\nUpdated 5:32 p.m. ET",
            NEWS,
            "The Norr Echo",
            None,
            ("Ana Lund",),
        ),
        ("Ferry sails again\n\nBy Ana Lund, Associated Press", WIRE, None, None, ("Ana Lund",)),
        ("Source: NORR ECHO\n\nDate: April 2, 2031\n\nFerry sails again", NEWS, "Norr Echo", "2031-04-02", ()),
        ("The Norr Echo | April 2, 2031\n\nFerry sails again", NEWS, "The Norr Echo", "2031-04-02", ()),
        ("BBC NEWS\nFerry sails again\n2 April 2031", NEWS, "BBC News", "2031-04-02", ()),
        ("Title: Ferry sails again\nPublished: 02/04/2031 10:00", NEWS, None, None, ()),
        ("Ferry sails again", WIRE, None, None, ()),
    ],
)
def test_headers_in_any_order(
    cleaned: Cleaned, header: str, body: str, outlet: str | None, published: str | None, authors: tuple[str, ...]
) -> None:
    """The whole block is a credit, the headline the title, and the first unmarked words are news."""
    report = cleaned(f"{header}\n\n{body}", kind="text")
    assert (report.title, report.outlet, report.published, report.authors) == (
        "Ferry sails again",
        outlet,
        published,
        authors,
    )
    block = [aside for aside in report.asides if aside.start < len(header)]
    assert [report.text[aside.start : aside.end] for aside in block] == [line for line in header.split("\n") if line]
    assert {aside.kind for aside in block} == {"credit"}


@pytest.mark.parametrize(
    "text", [NEWS, f"“We sail,” she said.\n{NEWS}", f"It was short.\n{NEWS}", "Only a headline here"]
)
def test_news_is_no_header(cleaned: Cleaned, text: str) -> None:
    """Sentences, and lines that nothing follows, are left alone; no title is invented."""
    report = cleaned(text, kind="text")
    assert (report.title, report.asides) == (None, ())


def test_a_byline_before_a_dateline_on_one_line(cleaned: Cleaned) -> None:
    """Both are marked, and the author and the place are told apart."""
    report = cleaned(f"By Ana Lund LIMA (NPA) - {NEWS}", kind="text")
    assert (report.authors, report.dateline and report.dateline.place) == (("Ana Lund",), "Lima")
    assert [aside.kind for aside in report.asides] == ["credit", "dateline"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("TIDE BAY NEWS", "Tide Bay News"),
        ("The Norr Echo", "The Norr Echo"),
        ("NBC NEWS", "NBC News"),
        ("Ferry sails again", None),
        ("News", None),
        ("ferry in the news", None),
    ],
)
def test_mastheads(line: str, name: str | None) -> None:
    """Names that end as newspapers do, in ordinary case."""
    assert masthead(line) == name
