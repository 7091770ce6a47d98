"""Mentions widened to the phrases that a corpus of coreference has."""

from __future__ import annotations

from dateline.model.parse import Parser
from dateline.model.reading import Reading
from dateline.read.coreference import find_coreference
from dateline.read.names import find_names
from evals.coreference import report_of
from evals.phrases import widened


def phrases(parser: Parser, text: str) -> list[str]:
    """The widened mentions of a text."""
    report = report_of("r-1", text)
    parse = parser.parse(report)
    reading = Reading("r-1")
    for extract in (find_names, find_coreference):
        reading = extract(report, parse, reading)
    return [text[start:end] for _, (start, end) in widened(parse, reading.mentions)]


def test_a_relative_clause_belongs_to_its_noun(parser: Parser) -> None:
    """The phrase of "the mayor" runs to the end of the clause that tells which one."""
    assert "The mayor who resigned on Monday" in phrases(parser, "The mayor who resigned on Monday has returned.")


def test_a_name_and_its_apposition_are_one(parser: Parser) -> None:
    """Joined by reading, the two make one phrase and no second mention."""
    found = phrases(parser, "Edda Rohn, the mayor of Marton, has resigned.")
    assert "Edda Rohn, the mayor of Marton" in found
    assert "the mayor of Marton" not in found


def test_a_closing_mark_goes_with_its_opening_one(parser: Parser) -> None:
    """A bracket that opens in a phrase closes in it."""
    assert "The board (a committee of nine)" in phrases(parser, "The board (a committee of nine) has met on Monday.")


def test_what_lies_in_a_phrase_of_its_own_is_no_mention(parser: Parser) -> None:
    """The corpora have the families of "families who fear for their homes" once."""
    found = phrases(parser, "Families who fear for their homes have met. They were angry.")
    assert "Families who fear for their homes" in found
    assert "They" in found
    assert "their" not in found


def test_all_of_us_is_one_phrase(parser: Parser) -> None:
    """With "all of" before it a pronoun is no smaller."""
    assert "All of us" in phrases(parser, "All of us went home.")


def test_a_list_without_and_is_no_apposition(parser: Parser) -> None:
    """What the parser takes for an apposition is of the phrase only if reading joined the two."""
    found = phrases(parser, "She praised the roads, the schools, the parks of the town.")
    assert "the roads" in found


def test_both_counts_and_even_points(parser: Parser) -> None:
    """ "Both" is of the phrase of two, "even" of none."""
    assert "both towns" in phrases(parser, "The storm reached both towns.")
    assert "the mayor" in phrases(parser, "The storm woke even the mayor.")


def test_a_town_with_its_area_is_one(parser: Parser) -> None:
    """ "Paris, Texas" is one phrase, the area a mention of its own."""
    found = phrases(parser, "She left Paris, Texas, on Monday.")
    assert "Paris, Texas" in found
    assert "Texas" in found


def test_a_predicate_of_its_own_subject_is_no_mention(parser: Parser) -> None:
    """Corpora have the mayor of "she is the mayor" once."""
    found = phrases(parser, "Edda Rohn, the harbour master, left. She was the harbour master for years.")
    assert "the harbour master for years" not in found
    assert "She" in found


def test_two_trades_before_a_name_are_of_its_phrase(parser: Parser) -> None:
    """The first too, which a parse hangs apart."""
    found = phrases(parser, "The Post met with local baker and singer Edda Rohn.")
    assert any(phrase.endswith("baker and singer Edda Rohn") for phrase in found)


def test_an_apposition_is_of_the_noun_that_it_was_joined_to(parser: Parser) -> None:
    """In "the treasurer of the club, Edda Rohn" of the treasurer, wherever the parse hangs it."""
    found = phrases(parser, "The treasurer of the Norvik Club, Edda Rohn, resigned.")
    assert "The treasurer of the Norvik Club, Edda Rohn" in found
    assert "Edda Rohn" not in found


def test_what_is_of_the_clause_is_not_of_the_name(parser: Parser) -> None:
    """A parse often hangs the time or place of a deed on the name before it."""
    assert "Edda Rohn" in phrases(parser, "I met Edda Rohn in the garden yesterday.")


def test_a_clause_behind_a_comma_that_tells_when_is_of_no_phrase(parser: Parser) -> None:
    """What tells the time of the deed does not tell which one did it."""
    found = phrases(parser, "The mayor of Marton, when she came, said that the mayor had won. She laughed.")
    assert "The mayor of Marton" in found


def test_a_stressed_noun_is_one_with_its_pronoun(parser: Parser) -> None:
    """ "Themselves" right behind a noun is of its phrase."""
    found = phrases(parser, "They looked in the ships themselves for the goods.")
    assert "the ships themselves" in found


def test_a_for_behind_an_object_tells_the_purpose(parser: Parser) -> None:
    """Behind a subject, before the verb, it can only tell which thing is meant."""
    assert "a plan" in phrases(parser, "They have a plan for the harbour.")
    assert "The plan for the harbour" in phrases(parser, "The plan for the harbour has failed.")


def test_a_duty_has_the_deed_that_it_is_for(parser: Parser) -> None:
    """An infinitive behind "right" or "duty" is of its phrase, wherever the parse hangs it."""
    assert "the right to stay" in phrases(parser, "She has given them the right to stay.")


def test_a_name_in_a_name_is_no_wider(parser: Parser) -> None:
    """The town in a court's name has no words of the court's in its phrase."""
    found = phrases(parser, "Judges of the New Tokyo District Court met in Tokyo on Monday. Tokyo was calm.")
    assert "New Tokyo" not in found


def test_a_phrase_ends_at_the_colon_behind_a_name(parser: Parser) -> None:
    """What a transcript prints behind a label is no part of the name, nor is an interjection."""
    assert "Edda Rohn" in phrases(parser, "Edda Rohn: I was in the garden when it rang.")
    assert "The garden" in phrases(parser, "The garden, yes, was hers.")


def test_a_predicate_is_no_phrase(parser: Parser) -> None:
    """What somebody is said to be is not annotated; who it was that came is."""
    assert "a baker" not in phrases(parser, "Edda Rohn is a baker. She sells bread.")
    assert "the baker who came" in phrases(parser, "It was the baker who came.")


def test_an_adjective_behind_a_comma_is_of_no_name(parser: Parser) -> None:
    """ "Even louder, Ama Lund" calls upon her."""
    assert all("louder" not in p for p in phrases(parser, "He said it even louder, Ama Lund."))


def test_examples_are_no_part_of_what_they_are_of(parser: Parser) -> None:
    """A phrase ends before "including" and "than"."""
    found = phrases(parser, "The boats, including the ferry, were late.")
    assert "The boats" in found
