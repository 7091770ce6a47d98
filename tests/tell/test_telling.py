"""A story told in lines, on the terminal and as Markdown."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from rich.console import Console

from dateline.model.record import Entity, Related, Role
from dateline.model.report import Report
from dateline.tell.citing import Telling
from dateline.tell.export_markdown import markdown
from dateline.tell.telling import entity_line, tell_story
from dateline.tell.terminal import print_telling

Decided = tuple[Related, dict[str, Report]]


def lines(told: Telling, title: str) -> list[str]:
    """The words of a section's lines, with labels and citations."""
    (section,) = (s for s in told.sections if s.title == title)
    return [" | ".join(p for p in (one.label, one.words, " ".join(one.cites)) if p) for one in section.lines]


def printed(told: Telling, width: int) -> str:
    """The story on a screen of this width that is no terminal."""
    out = io.StringIO()
    print_telling(Console(file=out, width=width), told)
    return out.getvalue()


def test_the_brief_cites_exact_words(decided: Decided) -> None:
    """Each citation is a report's number and a letter, under which the sources have the exact words."""
    told = tell_story(*decided)
    assert lines(told, "In brief") == ["The ferry ran aground. | 1a 2a"]
    sources = lines(told, "Sources")
    assert "1a | “The ferry ran aground”" in sources and "2a | “The ferry ran aground”" in sources


def test_disagreements_stand_side_by_side(decided: Decided) -> None:
    """The question, then each value with the words, who is behind it and where it stands."""
    assert lines(tell_story(*decided), "Where the reports disagree") == [
        "How many were hurt?",
        "12 | “Twelve”, from Lowland Press through Ferry aground: r-wire | 1b",
        "14 | “[14]”, from Voss Mail | 2b",
        "",
    ]


def test_a_wrong_date_says_what_it_should_be(decided: Decided) -> None:
    """In words, with the weekday, and why."""
    (section,) = (s for s in tell_story(*decided).sections if s.title == "Dates that can't be right")
    assert section.lines[0].words == "“Tuesday” says Tue 6 May 2031; it should be Mon 5 May 2031"
    assert section.lines[0].notes == ("the dateline says so",)


def test_a_doubtful_date_is_told_as_doubtful(decided: Decided) -> None:
    """Where only the order of things speaks against a date, nobody says what it should be."""
    related, reports = decided
    error = replace(related.date_errors[0], confidence=0.6)
    told = tell_story(replace(related, date_errors=(error,)), reports)
    (section,) = (s for s in told.sections if s.title == "Dates that can't be right")
    assert section.lines[0].words == "“Tuesday” says Tue 6 May 2031; doubtful, perhaps meant: Mon 5 May 2031"


def test_a_quotation_says_through_whom_it_came(decided: Decided) -> None:
    """From the page outward: the outlet, the agency, the source that nobody names."""
    (section,) = (s for s in tell_story(*decided).sections if s.title == "Who said what")
    assert section.lines[1].notes == ("through Voss Mail, citing Lowland Press, citing an unnamed source",)


def test_a_report_without_an_outlet_is_no_station_and_no_outlet(decided: Decided) -> None:
    """Where nobody is named as publisher, a file's name is not told as one."""
    related, reports = decided
    bare = {id: replace(report, outlet=None) for id, report in reports.items()}
    told = tell_story(related, bare)
    (section,) = (s for s in told.sections if s.title == "Who said what")
    assert section.lines[1].notes == ("through Lowland Press, citing an unnamed source",)
    assert "of no outlet named" in told.about
    last = max(reports)
    assert "(1 report names none)" in tell_story(related, {**reports, last: bare[last]}).about


def test_what_is_left_out_is_counted(decided: Decided) -> None:
    """A lone fact without a date is told only when all is wanted, and otherwise counted."""
    told = tell_story(*decided)
    assert [(s.lines, s.left_out) for s in told.sections if s.title == "Without a date"] == [
        ((), "1 more fact with --all")
    ]
    whole = tell_story(*decided, whole=True)
    assert lines(whole, "Without a date") == ["A baker slept | 2"]
    assert all(section.left_out is None for section in whole.sections)


def test_a_story_without_headlines_is_called_by_its_main_fact(decided: Decided) -> None:
    """A title is never empty."""
    related, reports = decided
    bare = replace(related, story=replace(related.story, title=""))
    assert tell_story(bare, reports).title == "The ferry ran aground"
    assert tell_story(replace(bare, facts=()), reports).title == "Untitled story"


@pytest.mark.parametrize("width", [40, 80, 120])
def test_the_terminal_keeps_to_its_width(decided: Decided, width: int) -> None:
    """No line is wider than the screen, nothing is cut off, and no colour goes where there is no terminal."""
    told = tell_story(*decided)
    text = printed(told, width)
    assert all(len(line) <= width for line in text.splitlines())
    assert "\x1b" not in text and "…" not in text.replace("… 1 more", "")
    for section in told.sections:
        for line in section.lines:
            assert set(line.words.split()) <= set(re.sub(r"\s+", " ", text.replace("\xa0", " ")).split()) | {""}


def test_words_in_square_brackets_are_no_markup(decided: Decided) -> None:
    """What a report writes is never taken for a command of the terminal or of Markdown."""
    told = tell_story(*decided)
    assert "“[14]”" in printed(told, 120)
    assert "“\\[14\\]”" in "".join(markdown(told))


def test_markdown_has_every_line(decided: Decided) -> None:
    """The same sections and lines, as headings and lists."""
    told = tell_story(*decided, whole=True)
    text = "".join(markdown(told))
    assert [line[4:] for line in text.splitlines() if line.startswith("### ")] == [s.title for s in told.sections]
    written = sum(bool(one.words or one.label) + len(one.notes) for s in told.sections for one in s.lines)
    assert sum(line.lstrip().startswith("- ") for line in text.splitlines()) == written


def test_a_role_that_the_name_says_is_not_said_twice() -> None:
    """A king who goes by his title has it once."""
    king = Entity("e-1", "King Akito", "person", ("King Akito",), (Role("King"), Role("patron")), None, ())
    assert entity_line(king).words == "King Akito, patron"
