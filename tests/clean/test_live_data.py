"""Entries of live pages that only the page's JSON-LD dates, or has at all."""

from __future__ import annotations

import json

import pytest

from dateline.clean import clean
from dateline.clean.live_data import updates_of
from dateline.model.report import RawReport, Report, Source

PROSE = "Crews went on through the hours, and the harbour master spoke of a long wait at the quay."
LEAD = "The warehouse by the old harbour has burned since this morning."
MOMENTS = ("2031-03-09T01:10:00+01:00", "2031-03-08T22:10:00+01:00", "2031-03-08T14:00:00+01:00")
UPDATES = [
    {"@type": "BlogPosting", "headline": f"Entry number {n} of the day", "datePublished": moment,
     "articleBody": f"<p>Part {n}: Mills &amp; Sons. {PROSE}</p><p>It went on.</p>"}
    for n, moment in enumerate(MOMENTS)
]  # fmt: skip


def page(entries: str = "", updates: object = UPDATES, title: str = "Harbour fire: crews on site") -> Report:
    """A page whose data have these entries, with what else it shows."""
    data = {"@type": "LiveBlogPosting", "datePublished": "2031-03-08T06:00:00+01:00", "liveBlogUpdate": updates}
    markup = (
        f'<html lang="en"><head><title>{title}</title><script type="application/ld+json">{json.dumps(data)}</script>'
        f"</head><body><nav>Home</nav><main><article><h1>{title}</h1><p>{LEAD}</p>{entries}</article></main></body></html>"
    )
    return clean(RawReport(Source("page", "live.html"), markup.encode()))


def shown(headline: str, n: int) -> str:
    """An entry as a page shows it, with a clock that tells how old it was when the page was opened."""
    return (
        f"<div><span>{n + 2} min ago</span>{headline}<p>Part {n}: Mills &amp; Sons. {PROSE}</p><p>It went on.</p></div>"
    )


def test_entries_that_only_the_data_have_are_read() -> None:
    """Their words stand behind the page's own, without markup; the offsets hold each entry's."""
    report = page()
    assert report.text.startswith(
        f"{LEAD}\nEntry number 0 of the day\nPart 0: Mills & Sons. {PROSE}\nIt went on.\nEntry"
    )
    assert [entry.written for entry in report.entries] == list(MOMENTS)
    for n, entry in enumerate(report.entries):
        words = report.text[entry.start : entry.end]
        assert words.startswith(f"Entry number {n}") and words.endswith("It went on.")


@pytest.mark.parametrize("headline", ["<h3>Entry number {n} of the day</h3>", "<h3>Another headline</h3>"])
def test_entries_of_the_page_take_their_moments_from_the_data(headline: str) -> None:
    """An entry is known again by its words; how old it was when the page was opened is not told on."""
    report = page("".join(shown(headline.format(n=n), n) for n in range(3)))
    assert [entry.written for entry in report.entries] == list(MOMENTS)
    assert report.text.count("It went on.") == 3 and "min ago" not in report.text


def test_entries_in_a_row_of_lines_end_where_the_next_begins() -> None:
    """Without elements of their own, an entry's lines are those from its headline on."""
    row = "".join(f"<h3>Entry number {n} of the day</h3><p>Part {n}: Mills &amp; Sons. {PROSE}</p><p>It went on.</p>"
                  for n in range(3))  # fmt: skip
    report = page(row)
    assert [report.text[e.start : e.end].splitlines()[0] for e in report.entries] == [
        f"Entry number {n} of the day" for n in range(3)
    ]
    assert report.text.count("It went on.") == 3


def test_entries_that_the_page_does_not_show_stand_behind_it() -> None:
    """A page that loads its older entries on demand has them in its data."""
    report = page("".join(shown("", n) for n in range(2)))
    assert [entry.written for entry in report.entries] == list(MOMENTS)
    assert report.text.index("Part 1") < report.text.index("Part 2") and report.text.count("Part 0") == 1


def test_a_moment_without_a_zone_is_by_the_page_s_clock() -> None:
    """The page states its offset once."""
    updates = [{**one, "datePublished": str(one["datePublished"])[:19]} for one in UPDATES]
    assert [entry.written for entry in page(updates=updates).entries] == list(MOMENTS)


@pytest.mark.parametrize(
    "updates",
    [
        None, 7, "words", [], [None, 3, "x", []], {"headline": "Alone"},
        [{"headline": {"a": 1}, "datePublished": ["2031-03-08T14:00:00Z"], "articleBody": 5}] * 3,
        [{"headline": "No moment", "articleBody": PROSE}] * 3,
        [{"articleBody": PROSE, "datePublished": "soon"}] * 3,
    ],
)  # fmt: skip
def test_data_of_any_kind_raise_nothing(updates: object) -> None:
    """What is no entry is none, and the page is read as an article."""
    report = page(f"<p>{PROSE}</p><p>{PROSE} Again.</p>", updates)
    assert report.entries == () and PROSE in report.text


def test_no_more_is_read_of_the_data_than_a_report_has_room_for() -> None:
    """Whole entries, the first ones, however many there are and however long."""
    many = [{**one, "articleBody": f"{n} " + "word " * 400} for n in range(500) for one in UPDATES[:1]]
    report = page(updates=many)
    assert 20 < len(report.entries) < 50 and len(report.text) < 100_000
    long = [{**one, "articleBody": "<" * 500_000} for one in UPDATES]
    assert len(page(updates=long).entries) == 2


def test_the_first_live_page_told_of_is_read() -> None:
    """A page's data may tell of several things."""
    told = updates_of([{}, {"liveBlogUpdate": UPDATES}, {"liveBlogUpdate": UPDATES[:1]}], None)
    assert [update.headline for update in told] == [str(one["headline"]) for one in UPDATES]


def test_what_stands_for_readers_without_scripts_leads_to_nothing() -> None:
    """A page that its reader's browser fills has only a notice besides its data."""
    data = {"@type": "LiveBlogPosting", "datePublished": MOMENTS[-1], "liveBlogUpdate": UPDATES}
    notice = "You need to enable JavaScript to run this app and to see the news."
    markup = (
        f'<html lang="en"><head><script type="application/ld+json">{json.dumps(data)}</script></head>'
        f"<body><noscript>{notice}</noscript><div></div></body></html>"
    )
    report = clean(RawReport(Source("page", "live.html"), markup.encode()))
    assert report.text.startswith("Entry number 0") and len(report.entries) == 3
