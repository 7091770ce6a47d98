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
        ("credit", "(Reporting by Ana Lund in Norrholm; Editing by Bo Ek)"),
        ("credit", "Ana Lund is a reporter for The Norr Echo."),
        ("credit", "Story first published: Tuesday, April 2, 2031"),
        ("credit", "ana.lund@echo.example"),
        ("credit", "– Agencies"),
        ("credit", "NPA ABC XYZ"),
        ("promo", "Click here for more"),
        ("disclaimer", "© 2031 The Norr Echo"),
        ("disclaimer", "This story has been corrected to say that nine boats waited, not eight."),
        ("promo", "Seen something odd at the quay? Email our reporters in confidence."),
        ("related", "Read more: Ten walks around the harbour"),
        ("related", "ALSO SEE | The old lighthouse in pictures"),
        ("disclaimer", "The views expressed are those of the author."),
        ("disclaimer", "This report was translated from Norrish by a machine."),
        ("disclaimer", "The Norr Echo is owned by Norr Lines, which runs the ferry."),
        ("credit", "Staff writer Bo Ek contributed from Holm."),
        ("credit", "Issued by the Office of the Harbour Clerk, Wednesday, March 5"),
        ("credit", "NPA/0412/BE"),
        ("promo", "In print: the tide tables, pages 4 and 5"),
        ("promo", "Ana Lund's book Salt is now out in paperback."),
        ("promo", "For alerts, text HOLM to 55001."),
        ("promo", "Digital access for 2 crowns a week."),
        ("disclaimer", "The Office makes no warranty as to the completeness of this information."),
        ("caption", "In the photo: the choir on the quay."),
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
        "Watch out for the storm! Join us at the quay — Harbour Master (@quay) April 2, 2031",
        "Getty Images sued the harbour.",
        "By Ana Lund's count, nine boats left.",
        "The toll rose (more than half of them sailors).",
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


def test_a_line_without_an_end_is_news(cleaned: Cleaned) -> None:
    """A line without an end is not looked through: it is too long for any aside."""
    assert marked(cleaned("subscribe " * 9_000)) == []


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("promo", "ADVERTISEMENT"),
        ("promo", "Story continues below this ad"),
        ("promo", "Share this article"),
        ("related", "Storm closes the harbour for nine days Read more"),
        ("caption", "Boats wait outside the harbour. (NP Photo/Ana Lund, File)"),
        ("caption", "Image copyright NPA Image caption Boats wait outside the harbour"),
        ("related", "Harbour Master Speaks of Nine Days Without Sleep"),
    ],
)
def test_lines_between_paragraphs(cleaned: Cleaned, kind: str, line: str) -> None:
    """What pages put into the middle of a report."""
    assert marked(cleaned(f"{NEWS}\n{NEWS}\n{line}\n{NEWS}\n{NEWS}")) == [(kind, line)]


def test_own_subheadings_are_no_asides(cleaned: Cleaned) -> None:
    """Several headlines that stand apart, each above its paragraph, part the report itself."""
    heads = ("How the Storm Began at Sea", "Nine Days Without a Ferry", "What the Harbour Will Cost")
    assert marked(cleaned("\n".join([NEWS, *(f"{head}\n{NEWS}" for head in heads)]))) == []


def test_notes_below_a_rule_are_reached(cleaned: Cleaned) -> None:
    """A line of dashes between two notes ends nothing."""
    notes = ("Bo Ek contributed to this report.", "Follow Ana Lund on Twitter")
    report = cleaned(f"{NEWS}\n{NEWS}\n___\n{notes[0]}\n___\n{notes[1]}")
    assert [words for _, words in marked(report)] == list(notes)


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("caption", "Villagers at the gate, yesterday. Photo: A. B. Rao"),
        ("caption", "Bo Ek in a photo supplied by his school."),
        ("caption", "Ana Lund in an undated family photograph."),
        ("caption", "This image provided by Norr Lines shows the ferry."),
        ("caption", "Representational image"),
        ("caption", "Inset: Bo Ek at the quay"),
        ("caption", "Bo Ek at the quay. Credit: Ana Lund"),
        ("disclaimer", "This live blog is now closed."),
        ("disclaimer", "This page is refreshed as we learn more; older entries stay as they were."),
        ("disclaimer", "More details soon."),
        ("disclaimer", "All times are Eastern. Newest entries first."),
        ("disclaimer", "Read upwards from the bottom."),
        ("disclaimer", "Errors and omissions excepted."),
        ("disclaimer", "--Updated at 8:10 a.m. and 9:25 a.m."),
        ("disclaimer", "This version of the story corrects the name of the ferry."),
        ("disclaimer", "Automatic translation checked by the editors."),
        ("disclaimer", "English text: Ana Lund."),
        ("disclaimer", "Originally published in Norrish on April 2."),
        ("disclaimer", "This interview has been edited for length and clarity."),
        ("disclaimer", "The Echo's trip was paid for by Norr Lines."),
        ("promo", "You can hear Harbour Talk again on our website."),
        ("promo", "The full interview will be broadcast on Sunday at 8 p.m. on Norr Echo TV."),
        ("promo", "Free poster inside Saturday's Echo."),
        ("promo", "Follow Ana Lund on Twitter and Bo Ek on his site."),
        ("credit", "Staff reporter"),
        ("credit", "Staff and wire reports"),
        ("credit", "NPA, Ana Lund"),
        ("credit", "NPA, with additional reporting by Ana Lund"),
        ("credit", "Additional reporting: NPA"),
        ("credit", "Based on NPA reports"),
        ("credit", "Echo harbour correspondent Ana Lund contributed to this report."),
        ("related", "Previously on Norr Echo: The nine lives of a harbour cat"),
        ("related", "Continued on Page 3"),
        ("related", "Explainer: Why the ferry stopped"),
    ],
)
def test_notes_below_the_news(cleaned: Cleaned, kind: str, line: str) -> None:
    """Short notes on the page, its making, its pictures and what else the outlet has."""
    assert marked(cleaned(f"{NEWS}\n{NEWS}\n{line}", outlet="The Norr Echo")) == [(kind, line)]


@pytest.mark.parametrize(
    "line",
    [
        "The mayor showed a photo provided by the family to the court.",
        "A photo released by the ministry showed three men on the quay.",
        "The English version of the treaty was signed on Monday.",
        "An automatic translation of the letter named the wrong man.",
        "You can hear the sea at night in Norrholm.",
        "The interview will be broadcast after the vote.",
        "The page is updated once a year, the office said.",
        "Free buses will run to the fair on Friday.",
        "Times are hard in Norrholm.",
        "Earlier on Friday the ferry had sailed.",
        "NPA, with nine other agencies, signed the letter.",
        "The original was stolen in 1990.",
        "Staff reported the fire at nine.",
    ],
)
def test_news_in_the_words_of_notes_is_left_alone(cleaned: Cleaned, line: str) -> None:
    """Translations, pictures and broadcasts are news as well, wherever they stand."""
    for text in (f"{line}\n{NEWS}\n{NEWS}", f"{NEWS}\n{line}\n{NEWS}", f"{NEWS}\n{NEWS}\n{line}"):
        assert marked(cleaned(text, outlet="The Norr Echo")) == []


def test_bare_names_above_the_news_are_its_authors_line(cleaned: Cleaned) -> None:
    """Two people in the first line, and nothing else."""
    assert marked(cleaned(f"Ana Lund and Bo Ek\n{NEWS}\n{NEWS}")) == [("credit", "Ana Lund and Bo Ek")]


@pytest.mark.parametrize(
    "line",
    [
        "The cable will follow.",
        "Nobody was hurt.",
        "Two boats sank near Holm.",
        "Her husband, a baker, was informed.",
    ],
)
def test_news_at_the_end_stays_news(cleaned: Cleaned, line: str) -> None:
    """A closing sentence that tells something is news, though it brings new words."""
    assert marked(cleaned(f"{NEWS}\n{NEWS}\n{line}", outlet="The Norr Echo")) == []


@pytest.mark.parametrize(
    "line",
    [
        "Niamh Corrin in Ladaro",
        "From Abdul-Rahman Otar, Lokoda",
        "From Ana Lund and Bo Vik, Port Tarn",
        "Bo Vik reporting from Tarn",
    ],
)
def test_a_line_of_writers_and_their_place_is_a_credit(cleaned: Cleaned, line: str) -> None:
    """Newspapers put the reporter and the town over a report; nobody of the news is meant."""
    report = cleaned(
        f"{line}\nThe ferry sank near the old quay on Monday morning. Divers went down at noon and found it."
    )
    assert [(a.kind, report.text[a.start : a.end]) for a in report.asides] == [("credit", line)]


def test_a_sentence_that_opens_with_a_name_is_news(cleaned: Cleaned) -> None:
    """A line without a place behind it, or that goes on, is no byline."""
    report = cleaned(
        "Ana Lund in Tarn told reporters of a wreck.\nDivers went down at noon and found it near the old quay."
    )
    assert report.asides == ()


def test_a_question_under_a_label_of_an_interview_is_no_pointer(cleaned: Cleaned) -> None:
    """What opens several paragraphs before a colon is a voice, whatever it asks the reader or the guest."""
    text = "Ida Krull spoke to us.\nQuestion: Will you go on?\nKrull: I will.\nQuestion: Are you tired?\nKrull: No."
    assert marked(cleaned(text)) == []
