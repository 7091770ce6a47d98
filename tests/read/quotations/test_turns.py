"""Conversations: transcripts under names, and paragraphs of quoted words that two people exchange."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.reading import Quotation

Quote = Callable[[str], tuple[Quotation, ...]]

TRANSCRIPT = """Mayor Ida Krull spoke to the reporter Ned Roe about the dam.

ROE: When will the dam reopen?

KRULL: Not before May. The engineers told me that the gates are worn.

ROE: And who pays?

Note: The dam was built in 1931."""

TALK = """“You are late,” said Ida Krull.

“The ferry was late,” Ned Roe answered.

“It always is.”

“Not in my day.”

Ned Roe laughed."""


def spoken(quotations: tuple[Quotation, ...]) -> list[tuple[str, str | None]]:
    """The first words of each quotation with its speaker."""
    return [(q.text[:10], q.speaker.name if q.speaker else None) for q in quotations]


def test_each_turn_of_a_transcript_is_its_speakers(quote: Quote) -> None:
    """A name and a colon open a turn, which is one quotation; a note is none."""
    assert spoken(quote(TRANSCRIPT)) == [
        ("When will ", "Ned Roe"),
        ("Not before", "Ida Krull"),
        ("And who pa", "Ned Roe"),
    ]


def test_a_list_of_labels_is_no_conversation(quote: Quote) -> None:
    """“Goals:”, “Attendance:” are no speakers."""
    assert quote("Goals: Brandt 12, Oke 51.\n\nAttendance: 4,212.\n\nReferee: Lund.") == ()


def test_two_who_talk_take_turns(quote: Quote) -> None:
    """After question or answer, bare paragraphs of quoted words alternate."""
    names = [name for _, name in spoken(quote(TALK))]
    assert names == ["Ida Krull", "Ned Roe", "Ida Krull", "Ned Roe"]


def test_one_who_goes_on_is_no_dialogue(quote: Quote) -> None:
    """Where nobody asks or answers, the next paragraph goes on with whoever spoke last."""
    text = "“We waited,” said Ida Krull.\n\n“The dam held,” said Ned Roe.\n\n“We were lucky with the gates.”"
    assert [name for _, name in spoken(quote(text))] == ["Ida Krull", "Ned Roe", "Ned Roe"]


def test_who_is_asked_by_name_answers(quote: Quote) -> None:
    """“Timo, how far is it?” is answered by the one person of that first name."""
    text = "Our reporter Timo Reck is at the harbour. Timo, how far is the wreck?\n\n“Not as far as they say in town.”"
    assert spoken(quote(text)) == [("Not as far", "Timo Reck")]


def test_a_label_can_tell_what_somebody_is_there_for(quote: Quote) -> None:
    """ ", HOST:" and "(through interpreter):" belong to the label, whose name alone is the speaker's."""
    text = (
        "ADA ROE, HOST: Ida Krull has lost her job. Ned Marr, how did she take it?\n"
        "NED MARR: With grace, Ada. She came out.\n"
        "IDA KRULL (through interpreter): I thank my friends.\n"
        "MARR: That got a laugh."
    )
    assert [s for _, s in spoken(quote(text))] == ["Ada Roe", "Ned Marr", "Ida Krull", "Ned Marr"]


INTERVIEW = """Deputy warden Ida Krull spoke to the Herald about the prisoner.

{q} Did you speak to the warden?

{a} We were in the same class. I sent him a letter.

{q} Has he said sorry?

{a} To her, yes."""


@pytest.mark.parametrize(("q", "a"), [("Q:", "A:"), ("Q.", "A."), ("Question:", "Krull:")])
def test_who_answers_in_an_interview_is_whom_it_is_with(quote: Quote, q: str, a: str) -> None:
    """Whatever the labels; who asks is nobody that the report names."""
    assert spoken(quote(INTERVIEW.format(q=q, a=a))) == [
        ("Did you sp", None),
        ("We were in", "Ida Krull"),
        ("Has he sai", None),
        ("To her, ye", "Ida Krull"),
    ]


def test_questions_and_answers_that_explain_are_nobodys_words(quote: Quote) -> None:
    """Nobody is asked as "you" and nobody answers of himself: the report explains."""
    text = (
        "The ferry strike began. Union leader Ida Krull called it.\n\nQ: When will ferries run again?\n\n"
        "A: On Thursday.\n\nQ: Why is the union striking?\n\nA: Krull wants more pay."
    )
    assert quote(text) == ()
