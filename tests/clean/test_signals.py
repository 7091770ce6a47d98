"""Guards what is told about a report: outlet, agencies, authors, publication, and the signal behind it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.report import Report

Cleaned = Callable[..., Report]
NEWS = "The ferry to Norrholm will sail again on Friday, the harbour master said."
PAGE = """<html lang="en"><head><title>Ferry sails | The Norr Echo</title>
<meta property="og:site_name" content="The Norr Echo">
{head}</head>
<body><nav>Home Sport</nav>
<article><h1>Ferry sails</h1>{time}<p>{news}</p>
<p>Nine boats waited outside the harbour.</p></article>
<footer>Imprint</footer></body></html>"""
JSON_LD = """<script type="application/ld+json">{"@type": "NewsArticle",
"datePublished": "2031-04-02T08:00:00+02:00", "author": {"name": "Ana Lund"}}</script>"""
META = '<meta property="article:published_time" content="2031-04-03T08:00:00Z">'
TIME = '<time datetime="2031-04-04">4 April</time>'


@pytest.mark.parametrize(
    ("text", "stated", "agencies"),
    [
        (f"NORRHOLM, April 2 (NPA) — {NEWS}", {"outlet": "Norr Press Agency (NPA)"}, ("NPA",)),
        (f"NORRHOLM, April 2 (Harbour) — {NEWS}", {"outlet": "Harbour Wire"}, ("Harbour Wire",)),
        (f"{NEWS}\n(With inputs from NPA)", {"outlet": "The Norr Echo"}, ("NPA",)),
        (f"{NEWS}\n(With inputs from agencies)", {"outlet": "The Norr Echo"}, ()),
        (f"{NEWS}\nAdditional reporting: NPA", {"outlet": "The Norr Echo"}, ("NPA",)),
        (f"{NEWS}\nNPA, with additional reporting by Ana Lund", {"outlet": "The Norr Echo"}, ("NPA",)),
        (f"{NEWS}\nThis story is published from an NPA feed.", {}, ("NPA",)),
        (
            f"NORRHOLM, April 2 (NPA): {NEWS}\nFrom a syndicated feed, as received.",
            {},
            ("NPA",),
        ),
        (f"{NEWS}\nThe Associated Press contributed to this report.", {}, ("AP",)),
        (NEWS, {"authors": "Reuters Staff"}, ("Reuters",)),
    ],
)
def test_agencies_credited(cleaned: Cleaned, text: str, stated: dict[str, str], agencies: tuple[str, ...]) -> None:
    """Datelines, credits, feeds and bylines; a general credit names nobody."""
    assert cleaned(text, **stated).agencies == agencies


@pytest.mark.parametrize(
    ("head", "time", "published", "signal"),
    [
        (JSON_LD + META, TIME, "2031-04-02T08:00:00+02:00", "json-ld"),
        (META, TIME, "2031-04-03T08:00:00+00:00", "meta"),
        ("", TIME, "2031-04-04", "time-tag"),
    ],
)
def test_the_surest_signal_dates_a_page(cleaned: Cleaned, head: str, time: str, published: str, signal: str) -> None:
    """JSON-LD before meta before the article's own time tag."""
    report = cleaned(PAGE.format(head=head, time=time, news=NEWS), kind="page")
    assert (report.published, report.published_from) == (published, signal)


def test_a_page_is_its_article(cleaned: Cleaned) -> None:
    """No navigation, no footer; the headline is the title, without the outlet."""
    report = cleaned(PAGE.format(head=JSON_LD, time="", news=NEWS), kind="page")
    assert report.text == f"{NEWS}\nNine boats waited outside the harbour."
    assert (report.title, report.outlet, report.authors) == ("Ferry sails", "The Norr Echo", ("Ana Lund",))


def test_lines_pasted_above_a_text_are_read_and_stay(cleaned: Cleaned) -> None:
    """Title, source, date and address, each marked as an aside."""
    header = "Title: Ferry sails\nSource: The Norr Echo\nPublished: 2 April 2031\nURL: https://echo.example/a\n\n"
    report = cleaned(header + NEWS, kind="text")
    assert report.text == header + NEWS
    assert (report.title, report.outlet, report.url) == ("Ferry sails", "The Norr Echo", "https://echo.example/a")
    assert (report.published, report.published_from) == ("2031-04-02", "header")
    assert [aside.kind for aside in report.asides] == ["credit"] * 4


def test_a_date_before_the_first_words_is_a_header(cleaned: Cleaned) -> None:
    """As some archives write it: the date, then the dateline, on the line of the first sentence."""
    report = cleaned(f" date 2031-04-03 Norrholm, April 2: {NEWS}", kind="text")
    assert (report.published, report.published_from) == ("2031-04-03", "header")
    assert report.dateline and report.dateline.date == "2031-04-02"


@pytest.mark.parametrize(
    ("url", "outlet", "published"),
    [
        ("https://www.norr-echo.co.uk/2031/04/02/ferry", "Norr Echo", "2031-04-02"),
        ("https://news.harbour.example/a", "Harbour", None),
        ("not an address", None, None),
    ],
)
def test_an_address_tells_what_nothing_else_does(
    cleaned: Cleaned, url: str, outlet: str | None, published: str | None
) -> None:
    """The outlet from the domain, the day from the path."""
    report = cleaned(NEWS, url=url)
    assert (report.outlet, report.published) == (outlet, published)


@pytest.mark.parametrize(
    ("said", "published"),
    [
        ("2031-04-02T08:00:00Z", "2031-04-02T08:00:00+00:00"),
        ("Wed, 02 Apr 2031 08:00:00 +0200", "2031-04-02T08:00:00+02:00"),
        ("April 2nd, 2031", "2031-04-02"),
        ("2 Apr 2031, 8:30 pm", "2031-04-02"),
        ("2031-04-02 08:00:00", "2031-04-02"),
        ("1932804000", "2031-04-01T10:00:00+00:00"),
        ("yesterday", None),
        ("2031-02-30", None),
    ],
)
def test_dates_as_people_and_machines_state_them(cleaned: Cleaned, said: str, published: str | None) -> None:
    """A time without a zone is no instant: its day is kept. What is no date is none."""
    assert cleaned(NEWS, published=said).published == published


def test_a_byline_names_the_authors(cleaned: Cleaned) -> None:
    """Names only, without roles and places."""
    assert cleaned(f"By Ana Lund and Bo Ek, Senior Reporter\n{NEWS}").authors == ("Ana Lund", "Bo Ek")


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("The Norr Echo assumes no liability for this content.", "The Norr Echo"),
        ("© 2031 Norr Echo. All rights reserved.", "Norr Echo"),
        ("This is not investment advice.", None),
    ],
)
def test_a_disclaimer_names_the_outlet_when_nothing_else_does(cleaned: Cleaned, line: str, outlet: str | None) -> None:
    """A pasted text often has its outlet only there."""
    assert cleaned(f"{NEWS}\n{line}").outlet == outlet


def test_an_outlet_known_by_its_domain_is_written_as_the_report_writes_it(cleaned: Cleaned) -> None:
    """An abbreviation in capitals, a word as a name."""
    wire = f"NORRHOLM, April 2 (NPA) — {NEWS}"
    assert cleaned(wire, url="https://npa.example/a").outlet == "NPA"
    assert cleaned(NEWS, url="https://npa.example/a").outlet == "Npa"
    assert cleaned(NEWS, url="https://www.norr-echo.example/a").outlet == "Norr Echo"


def test_a_page_names_its_outlet_behind_its_headline(cleaned: Cleaned) -> None:
    """Where no tag does, and the headline itself stands on the page."""
    page = PAGE.replace('<meta property="og:site_name" content="The Norr Echo">', "")
    report = cleaned(page.format(head="", time="", news=NEWS), kind="page", url="https://norrecho.example/a")
    assert (report.outlet, report.title) == ("The Norr Echo", "Ferry sails")


@pytest.mark.parametrize(
    ("mark", "authors"),
    [
        ('<span itemprop="author"><b itemprop="name">Ana Lund</b></span>', ("Ana Lund",)),
        ('<p><a rel="author" href="/a">Ana Lund</a> <a rel="author" href="/b">Bo Ek</a></p>', ("Ana Lund", "Bo Ek")),
        ('<div class="comments"><a rel="author" href="/c">Cy Dahl</a></div>', ()),
    ],
)
def test_authors_that_a_page_marks(cleaned: Cleaned, mark: str, authors: tuple[str, ...]) -> None:
    """Its bylines, all of them, and nobody from the comments."""
    page = PAGE.format(head="", time=mark, news=NEWS)
    assert cleaned(page, kind="page").authors == authors


def test_names_in_one_statement_are_parted(cleaned: Cleaned) -> None:
    """Commas between names part authors; a role behind a comma does not."""
    assert cleaned(NEWS, authors="Ana Lund, Bo Ek and Cy Dahl").authors == ("Ana Lund", "Bo Ek", "Cy Dahl")
    assert cleaned(NEWS, authors="Ana Lund, Markets Reporter").authors == ("Ana Lund, Markets Reporter",)
