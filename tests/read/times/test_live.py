"""On a live page each entry's words count from its own moment."""

from __future__ import annotations

from collections.abc import Callable

from dateline.model.parse import Parser
from dateline.model.reading import Reading, Time
from dateline.model.report import Entry, Report, Source
from dateline.read.times import find_times

NEW = "09.05 GMT\nThe basin will reopen tomorrow. An hour ago the last crew left."
OLD = "18.20 GMT\nThe fire is out. It broke out on Friday, and two people were hurt last night."


def report_of(text: str, entries: tuple[Entry, ...] = (), published: str = "2031-03-10T14:35:00+00:00") -> Report:
    source = Source("text", "-")
    return Report("r", source, None, None, (), None, (), "en", published, None, None, text, (), "", entries=entries)


def values(parser: Parser, report: Report) -> list[tuple[str, str | None]]:
    return [(t.text, t.value) for t in find_times(report, parser.parse(report), Reading(report.id)).times]


def test_an_entry_of_a_page_counts_from_its_moment(parser: Parser) -> None:
    """The page's markup dates each entry; nothing is carried from one to the next."""
    text = f"{NEW}\n{OLD}"
    cut = len(NEW)
    entries = (
        Entry("r", 0, cut, "2031-03-10T09:05:00+00:00"),
        Entry("r", cut + 1, len(text), "2031-03-09T18:20:00+00:00"),
    )
    assert values(parser, report_of(text, entries)) == [
        ("09.05 GMT", "2031-03-10T09:05"),
        ("tomorrow", "2031-03-11"),
        ("An hour ago", "2031-03-10T08:05"),
        ("18.20 GMT", "2031-03-09T18:20"),
        ("Friday", "2031-03-07"),
        ("last night", "2031-03-08TNI"),
    ]


def test_an_entry_without_a_readable_moment_counts_from_the_page(parser: Parser) -> None:
    """A moment that is no date is as none."""
    report = report_of("It will reopen tomorrow.", (Entry("r", 0, 24, "soon"),))
    assert values(parser, report) == [("tomorrow", "2031-03-11")]


PAGE = (
    "14.20 Divers are down. They will be back tonight.\n09.15 The toll stands at five.\n"
    "02.25 Power will be back today.\n23.55 We close the office. It began this afternoon."
)


def test_clocks_that_run_through_midnight_change_the_day(parser: Parser) -> None:
    """On a page with its newest entry on top, a later hour below an earlier one is of the day before."""
    assert values(parser, report_of(PAGE)) == [
        ("14.20", "2031-03-10T14:20"),
        ("tonight", "2031-03-10TNI"),
        ("09.15", "2031-03-10T09:15"),
        ("02.25", "2031-03-10T02:25"),
        ("today", "2031-03-10"),
        ("23.55", "2031-03-09T23:55"),
        ("this afternoon", "2031-03-09TAF"),
    ]


def test_a_page_with_its_newest_entry_at_the_end_is_read_the_same(parser: Parser) -> None:
    """Turned round, every entry keeps its day."""
    turned = report_of("\n".join(reversed(PAGE.split("\n"))))
    assert dict(values(parser, turned)) == dict(values(parser, report_of(PAGE)))


def test_clocks_under_dates_are_of_those_days(parser: Parser) -> None:
    """Where the page tells the day of its entries, none is counted over midnight."""
    text = "Monday 10 March\n09.15 The toll stands.\nSunday 9 March\n23.55 We close.\n11.00 It burns today.\n08.00 Up."
    found = dict(values(parser, report_of(text)))
    assert (found["09.15"], found["23.55"], found["today"]) == ("2031-03-10T09:15", "2031-03-09T23:55", "2031-03-09")


def test_numbers_that_run_to_and_fro_are_no_clocks(parser: Parser) -> None:
    """The numbers of paragraphs or scores have no order of time."""
    text = "9.15 Brane.\n11.10 Orle.\n8.40 Tarn.\n10.05 Vask."
    assert values(parser, report_of(text)) == []


def test_the_clock_over_an_entry_is_of_its_day(parser: Parser) -> None:
    """Where the page tells an entry's moment, no clock is counted back through the night once more."""
    texts = [f"{clock} Crews went on with it." for clock in ("02.10", "23.10", "15.00", "06.10")]
    moments = ["2031-03-10T02:10", "2031-03-09T23:10", "2031-03-09T15:00", "2031-03-09T06:10"]
    starts = [sum(len(one) + 1 for one in texts[:n]) for n in range(4)]
    entries = tuple(Entry("r", at, at + len(texts[n]), f"{moments[n]}:00+00:00") for n, at in enumerate(starts))
    assert [value for _, value in values(parser, report_of("\n".join(texts), entries))] == moments


def test_clocks_with_a_colon_behind_are_entries(times_in: Callable[..., tuple[Time, ...]]) -> None:
    """ "10.35pm: Divers are down" and "9am: Good morning" stand over entries, whatever days these tell of."""
    text = "10.35pm: Divers are down.\n7.04pm: The ferry sank on Monday.\n9am: Good morning. It is due on March 29."
    found = [t.value for t in times_in(text, "2031-03-12") if t.type == "TIME"]
    assert found == ["2031-03-12T22:35", "2031-03-12T19:04", "2031-03-12T09:00"]
