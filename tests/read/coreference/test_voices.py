"""Interviews without labels: which paragraphs ask."""

from __future__ import annotations

from dateline.model.parse import Parser
from tests.read.test_coreference import mentions

ANSWER = "I like the sea. I like the harbour. I like the wind. I like the boats. I like the cranes. I like the gulls. "


def clusters(parser: Parser, text: str, word: str) -> set[int]:
    """The clusters of a word."""
    return {m.cluster for m in mentions(parser, text) if m.text == word}


def test_a_long_paragraph_that_ends_in_a_question_answers(parser: Parser) -> None:
    """Who answers can ask back: a paragraph of many sentences is no question for its last."""
    text = f"Are you well?\n\nI am.\n\nDo you sail?\n\n{ANSWER}Why should I stop?\n\nWill you rest?\n\nI will."
    assert len(clusters(parser, text, "I")) == 1
    assert clusters(parser, text, "you") == clusters(parser, text, "I")


def test_you_of_the_answers_may_be_anybody(parser: Parser) -> None:
    """Three questions and every "I" outside them make an interview, however often its answers say "you"."""
    anybody = "You see the sea. You feel the wind. You hear the gulls. "
    text = f"Do you sail?\n\nI do. {anybody}\n\nAre you well?\n\nI am. {anybody}\n\nWill you rest?\n\nI will. {anybody}"
    assert clusters(parser, text, "you") == clusters(parser, text, "I")
    assert not clusters(parser, text, "You") & clusters(parser, text, "I")


def test_a_report_that_calls_itself_an_interview_needs_one_question(parser: Parser) -> None:
    """The paper interviewed her: then "I" is she, though it prints a single question."""
    text = (
        "The Brena Post interviewed Edda Rohn on Monday.\n\nI came here in May. You get used to the wind. You do. You"
        " really do.\n\nDo you sail?\n\nI do."
    )
    assert clusters(parser, text, "Edda Rohn") == clusters(parser, text, "I") == clusters(parser, text, "you")


def test_somebody_and_i_are_we(parser: Parser) -> None:
    """ "My wife and I" is the "we" of who speaks."""
    text = "My wife and I came here in May. We like the sea."
    assert clusters(parser, text, "My wife and I") == clusters(parser, text, "We")
    assert clusters(parser, text, "My wife") != clusters(parser, text, "We")
