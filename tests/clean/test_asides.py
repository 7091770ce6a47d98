"""Guards which words of a report are marked as no part of the news, and which are not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.report import Report

Cleaned = Callable[..., Report]
NEWS = "The ferry to Norrholm will sail again on Friday, the harbour master said."


def marked(report: Report) -> list[tuple[str, str]]:
    """The asides as kind and words."""
    return [(aside.kind, report.text[aside.start : aside.end]) for aside in report.asides]


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("credit", "By Ana Lund and Bo Ek"),
        ("credit", "Special correspondent Ana Lund, Norrholm"),
        ("credit", "Norr Echo Staff"),
        ("disclaimer", "EMBARGOED until 6 a.m. on April 2"),
    ],
)
def test_lines_above_the_news(cleaned: Cleaned, kind: str, line: str) -> None:
    """Bylines and embargoes at the top."""
    assert marked(cleaned(f"{line}\n{NEWS}\n{NEWS}", outlet="The Norr Echo")) == [(kind, line)]


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("credit", "Additional reporting by Bo Ek"),
        ("credit", "NPA/Norr Echo"),
        ("credit", "(With inputs from agencies)"),
        ("credit", "The Associated Press contributed to this report."),
        ("promo", "Subscribe to our newsletter and never miss a ferry."),
        ("promo", "Download the Echo app and follow us!"),
        ("promo", "Seen something odd at the quay? Email our reporters in confidence."),
        ("related", "Read more: Ten walks around the harbour"),
        ("related", "ALSO SEE | The old lighthouse in pictures"),
        ("disclaimer", "The views expressed are those of the author."),
        ("disclaimer", "This report was translated from Norrish by a machine."),
        ("disclaimer", "The Norr Echo is owned by Norr Lines, which runs the ferry."),
        ("caption", "The ferry at the quay. Photo: Bo Ek"),
        ("caption", "Passengers wait in the rain on Monday. (Bo Ek/Echo)"),
    ],
)
def test_lines_below_the_news(cleaned: Cleaned, kind: str, line: str) -> None:
    """Credits, offers, pointers, disclaimers and captions at the end, each of its kind."""
    assert marked(cleaned(f"{NEWS}\n{NEWS}\n{line}", outlet="The Norr Echo")) == [(kind, line)]


@pytest.mark.parametrize(
    "line",
    [
        "“Subscribe to our newsletter,” the harbour master told reporters.",
        "By Monday the queue had reached the church, police said.",
        "Norr Lines launched an app for tickets on Monday and said it was free.",
        "The company accepts that it is responsible for the damage.",
        "More than 400 people waited at the quay.",
        "Officials from the World Harbour Council (WHC) agreed.",
        "Read and Larsen were seen at the quay later that day.",
        "He asked for the photographs to be returned to the museum.",
    ],
)
def test_news_is_left_alone(cleaned: Cleaned, line: str) -> None:
    """News that uses the words of asides, in the middle and at the end: an aside marked wrongly hides it."""
    assert marked(cleaned(f"{NEWS}\n{line}\n{NEWS}", outlet="The Norr Echo")) == []
    assert marked(cleaned(f"{NEWS}\n{NEWS}\n{line}", outlet="The Norr Echo")) == []


def test_a_headline_dropped_into_a_paragraph_is_marked_and_the_paragraph_is_not(cleaned: Cleaned) -> None:
    """The news before it in the same paragraph stays news."""
    dropped = "Norrholm Mayor Greets First Ferry After Nine Weeks of Silence in the Harbour (Watch Video)."
    assert marked(cleaned(f"{NEWS} {dropped}\n{NEWS}")) == [("related", dropped)]


def test_a_list_of_names_is_no_headline(cleaned: Cleaned) -> None:
    """Capitals alone do not make one."""
    names = "Also on board were Mayor Ana Lund of Norrholm. Bo Ek, Carl Dahl, Eva Falk and Finn Gran of Norr Lines."
    assert marked(cleaned(f"{NEWS}\n{names}\n{NEWS}")) == []


def test_a_wire_in_brackets_behind_the_last_sentence_is_a_credit(cleaned: Cleaned) -> None:
    """Only the bracket, not the sentence."""
    assert marked(cleaned(f"{NEWS}\n{NEWS} (NPA)")) == [("credit", "(NPA)")]


def test_a_million_characters_in_one_line_are_news(cleaned: Cleaned) -> None:
    """A line without an end is not looked through."""
    assert marked(cleaned("subscribe " * 90_000)) == []
