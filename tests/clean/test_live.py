"""Live pages: the text in the page's order, each entry with its moment, and articles left to the extractor."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dateline.clean import clean
from dateline.model.report import RawReport, Report, Source

PROSE = "Crews went on through the hours, and the harbour master spoke of a long wait at the quay."


def page(
    moments: Sequence[str], title: str = "Harbour fire live: crews on site", before: str = "", kind: str = ""
) -> Report:
    """A page with an entry for each moment."""
    entries = "".join(
        f'<div class="entry"><p><time datetime="{moment}">{moment[11:16]}</time></p><h3>Entry {n}</h3>'
        f"<p>{PROSE}</p></div>"
        for n, moment in enumerate(moments)
    )
    markup = (
        f'<html lang="en"><head><title>{title}</title><meta property="og:site_name" content="Quay Courier">'
        f'<meta property="article:published_time" content="2031-03-08T06:00:00+01:00">{kind}</head>'
        f"<body><nav>Home</nav><main><article><h1>{title}</h1>"
        f"<p>The warehouse has burned since this morning.</p>{before}{entries}</article>"
        f'<div class="comments"><time datetime="2031-03-09T06:00:00+01:00">x</time><p>{PROSE}</p></div></main>'
        "<footer>Quay Courier</footer></body></html>"
    )
    return clean(RawReport(Source("page", "live.html"), markup.encode()))


FALLING = ("2031-03-08T23:10:00+01:00", "2031-03-08T15:00:00+01:00", "2031-03-08T06:10:00+01:00")


def test_entries_keep_their_order_and_their_moments() -> None:
    """What leads to the entries stands first; each entry's words lie between its offsets."""
    report = page(FALLING)
    assert report.title == "Harbour fire live: crews on site"
    assert report.text.startswith("The warehouse has burned since this morning.\n23:10\nEntry 0\n")
    assert [entry.written for entry in report.entries] == list(FALLING)
    for n, entry in enumerate(report.entries):
        assert f"Entry {n}" in report.text[entry.start : entry.end]
        assert report.text[entry.start : entry.end].endswith(PROSE)
    assert "Home" not in report.text and report.text.count(PROSE) == len(FALLING)


def test_a_moment_in_utc_is_told_by_the_outlet_s_clock() -> None:
    """Machines give UTC; an hour before midnight there is the next day at the outlet."""
    report = page(("2031-03-08T23:30:00Z", "2031-03-08T14:00:00Z", "2031-03-08T05:10:00Z"))
    assert report.entries[0].written == "2031-03-09T00:30:00+01:00"


def test_words_are_dated_by_their_entry() -> None:
    """What stands in no entry was written when the page came out."""
    report = page(FALLING)
    assert report.written(report.entries[1].start) == FALLING[1]
    assert report.written(0) == "2031-03-08T06:00:00+01:00"


def test_a_pinned_entry_does_not_stop_the_rest() -> None:
    """One entry out of the order of time is kept where it stands."""
    assert len(page(("2031-03-08T07:00:00+01:00", *FALLING)).entries) == 4


def test_a_page_that_calls_itself_live_may_have_just_begun() -> None:
    """Two entries are enough where the page's own data say what it is."""
    kind = '<script type="application/ld+json">{"@type": "LiveBlogPosting"}</script>'
    assert len(page(FALLING[:2], "Harbour fire", kind=kind).entries) == 2
    assert page(FALLING[:2]).entries == ()


@pytest.mark.parametrize(
    ("moments", "title", "before"),
    [
        (FALLING, "Harbour fire: crews on site", ""),
        (FALLING, "He lived by the harbour", ""),
        ((FALLING[1], FALLING[0], FALLING[2], FALLING[0], FALLING[2]), "Harbour fire live: crews on site", ""),
        ((), "Harbour fire live: crews on site", f"<p>{PROSE}</p><p>{PROSE} It went on.</p>"),
    ],
)
def test_what_is_no_live_page_is_an_article(moments: Sequence[str], title: str, before: str) -> None:
    """Neither the word nor the clocks make a live page alone, and clocks in no order are other stories'."""
    assert page(moments, title, before).entries == ()


def test_links_to_other_stories_are_no_entries() -> None:
    """A list of the latest stories has clocks too; its words are links."""
    cards = "".join(
        f'<li><time datetime="2031-03-0{9 - n}T06:00:00Z">day</time><a href="/{n}">{PROSE} Number {n}.</a></li>'
        for n in range(5)
    )
    report = page((), before=f"<p>{PROSE}</p><ul>{cards}</ul>")
    assert report.entries == ()


ROWS = {
    "in their own": "<div><span><i>Published at </i>{clock}</span><h3>Entry {n}</h3><p>{prose}</p></div>",
    "before their words": "<p><strong>{clock}</strong> Entry {n}</p><p>{prose}</p>",
    "in headings": "<h2>{clock} – Entry {n}</h2><p>{prose}</p>",
    "in list": "<li><div>{clock}</div><h3>Entry {n}</h3><p>{prose}</p></li>",
    "in time elements": "<div><time>{clock}</time><h3>Entry {n}</h3><p>{prose}</p></div>",
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS.keys())
def test_plain_clocks_date_the_entries(row: str) -> None:
    """Without marks, clocks in the order of a day and a night tell each entry's moment."""
    clocks = ("02:10", "23:10", "15:00", "06:10")
    entries = "".join(row.format(clock=clock, n=n, prose=PROSE) for n, clock in enumerate(clocks))
    report = page((), before=entries)
    assert [entry.written[:16] for entry in report.entries] == [
        "2031-03-09T02:10", "2031-03-08T23:10", "2031-03-08T15:00", "2031-03-08T06:10",
    ]  # fmt: skip
    for n, entry in enumerate(report.entries):
        words = report.text[entry.start : entry.end]
        assert f"Entry {n}" in words and words.endswith(PROSE)


def test_a_mark_of_another_kind_dates_its_part() -> None:
    """Some pages put the instant into the element of the entry."""
    entries = "".join(f'<div data-timestamp="{1930737600 - 3600 * n}"><p>{PROSE}</p></div>' for n in range(3))
    report = page((), before=entries)
    assert [entry.written for entry in report.entries] == [f"2031-03-08T{hour}:00:00+01:00" for hour in (13, 12, 11)]


@pytest.mark.parametrize("row", ["<p>{clock} {prose}</p>", "<div><b>{clock}</b><p>{prose}</p></div>"])
def test_clocks_of_an_article_make_no_live_page(row: str) -> None:
    """A page that does not call itself live keeps its order and its words, whatever its lines open with."""
    entries = "".join(row.format(clock=clock, prose=PROSE) for clock in ("09:10", "10:20", "11:30"))
    assert page((), "Harbour fire: a day of waiting", before=entries).entries == ()
