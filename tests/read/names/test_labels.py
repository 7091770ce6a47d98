"""Labels: the names before the turns of a printed conversation."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Reading
from dateline.read.names import find_names
from tests.reports import bare_report

TALK = (
    "QUESTION: Who sent the sheet?\nVESTRAND: Our secretary did. I was told at six.\nQUESTION: And then?\n"
    "HARGRAV: I called her. VESTRAND was away.\nVESTRAND: I was at sea.\nHARGRAV: So I waited."
)


def named(parser: Parser, text: str) -> set[tuple[str, str]]:
    """The names of a text and their kinds."""
    report = bare_report(text)
    return {(m.text, m.kind) for m in find_names(report, parser.parse(report), Reading(report.id)).mentions}


def test_who_answers_under_a_label_is_a_person(parser: Parser) -> None:
    """Though the model takes a word before a colon for a body or for nothing; who asks is no name."""
    found = named(parser, TALK)
    assert {("VESTRAND", "person"), ("HARGRAV", "person")} <= found
    assert ("QUESTION", "person") not in found


@pytest.mark.parametrize("word", ["Bowling", "Penalties", "Location"])
def test_a_list_under_words_of_the_dictionary_names_nobody(parser: Parser, word: str) -> None:
    """A scorecard's heads stand before colons too."""
    text = f"{word}: Rohn 2, Berg 1.\nTries: Rask 4.\n{word}: Lund 3.\nTries: Vang 1.\n{word}: Holt 2."
    assert not any(word in name for name, _ in named(parser, text))


def test_the_letters_of_an_interview_are_of_no_name(parser: Parser) -> None:
    """ "Q." and "A." before paragraphs are neither initials nor titles."""
    text = "Q. Prosecutor Nam resigned. Why?\n\nA. Lund knew.\n\nQ. Was it hard?\n\nA. It was."
    one = bare_report(text)
    found = find_names(one, parser.parse(one), Reading(one.id)).mentions
    assert not any(m.text.startswith(("Q.", "A.")) for m in found)
    assert "Prosecutor Nam" in [m.text for m in found]
