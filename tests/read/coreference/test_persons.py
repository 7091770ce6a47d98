"""Persons: whom "he", "she" and descriptions mean, weighed, and what forbids a choice whatever speaks for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.model.parse import Parser
from dateline.read.coreference.persons import score
from dateline.read.coreference.traits import Traits
from dateline.read.coreference.weights import DESCRIPTION, PRONOUN
from tests.read.test_coreference import of_one


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        (
            "Edda Rohn, 54, was freed on Monday. The prisoner thanked her guards. She wept at the gate.",
            "Edda Rohn",
            ["The prisoner", "She"],
        ),
        (
            "The man who built the bridge was arrested on Monday. Olav Berg, 61, denies that he took bribes.",
            "Olav Berg",
            ["The man"],
        ),
    ],
)
def test_a_description_means_whom_the_report_speaks_of(parser: Parser, text: str, name: str, words: list[str]) -> None:
    """Whatever the noun, before the name and behind it."""
    found = of_one(parser, text, name)
    assert [w for w in words if any(f.startswith(w) for f in found)] == words


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        (
            "Deputy Governor Olav Berg spoke. He was calm. The governor was abroad.",
            "Deputy Governor Olav Berg",
            "The governor",
        ),
        ("Mayor Olav Berg left. He wept. The deputy mayor stayed.", "Mayor Olav Berg", "The deputy mayor"),
        (
            "Alan Shaw was held. His lawyer, Denise Holt, said her client was ill. The defendant wept.",
            "Denise Holt",
            "The defendant",
        ),
        ('The clerk gave Olav Berg a form. "Go home, Olav Berg," she said. Berg left.', "Olav Berg", "she"),
        ('Edda Rohn said no. "Thanks, Vera. She came late," she said.', "Vera", "She"),
    ],
)
def test_some_are_never_meant(parser: Parser, text: str, name: str, words: str) -> None:
    """Who has another office of that noun, who is spoken to, who would name himself."""
    assert words not in of_one(parser, text, name)


def test_himself_is_the_subject_however_little_speaks_for_him(parser: Parser) -> None:
    """Grammar goes before weights."""
    text = "Karl Olberg spoke. He laughed, and his son wept. He left. Robin Carver wants the house for himself."
    assert "himself" in of_one(parser, text, "Robin Carver")


@given(st.dictionaries(st.sampled_from(sorted({*PRONOUN, *DESCRIPTION})), st.floats(0, 4), max_size=8))
def test_a_score_is_the_sum_of_what_is_told(told: Traits) -> None:
    """Each sign counts by itself, and one that has no weight counts nothing."""
    for weights in (PRONOUN, DESCRIPTION):
        parts = [score(weights, {name: value}) for name, value in told.items()]
        assert score(weights, {**told, "no such sign": 3.0}) == pytest.approx(sum(parts))


def test_who_takes_an_office_is_not_the_outgoing_one(parser: Parser) -> None:
    """ "The outgoing minister" is not who is sworn in behind."""
    text = (
        "The president accepted the resignation of Bo Vik. The outgoing minister took the blame. "
        "Edda Rohn was sworn in as minister on Monday."
    )
    assert "The outgoing minister" not in of_one(parser, text, "Edda Rohn")


def test_who_speaks_is_not_whom_the_words_name(parser: Parser) -> None:
    """ "This is Jelena Rohn," the novelist said: the novelist is another."""
    text = "A woman stood at the microphone. “This is Jelena Rohn,” the novelist told the crowd. “She wrote the book.”"
    assert "the novelist" not in of_one(parser, text, "Jelena Rohn")


def test_who_introduces_himself_is_whom_the_words_name(parser: Parser) -> None:
    """ "I am Ama Lund," she said."""
    text = "The visitor stood up at noon. “I am Anna Lund,” she said. “I wrote it.”"
    assert "she" in of_one(parser, text, "Anna Lund")


def test_who_a_fronted_preposition_governs_is_not_the_subject(parser: Parser) -> None:
    """ "About Sam Rohn, he has nothing to say": he is another."""
    text = "Alex Berg runs the firm. About Sam Rohn, he has nothing but good to say."
    assert "he" not in of_one(parser, text, "Sam Rohn")


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Chloe Reid, a hairdresser, paid a fine. The mayor of Leeds was glad.", "Chloe Reid", "The mayor of Leeds"),
        ("Daniel Pope, a bus driver, was hurt. The Pope sent a message.", "Daniel Pope", "The Pope"),
        ("Chloe Mayor, a hairdresser, paid a fine. “It is late,” the Mayor said.", "Chloe Mayor", "the Mayor"),
    ],
)
def test_an_office_of_one_is_nobody_of_another_trade(parser: Parser, text: str, name: str, words: str) -> None:
    """A hairdresser is not the mayor, nor the Pope whoever bears that surname."""
    assert words not in of_one(parser, text, name)


@pytest.mark.parametrize("words", ["My dog is Frank Voss", "My name is not Anna Lund"])
def test_who_names_another_does_not_introduce_himself(parser: Parser, words: str) -> None:
    """Only "I am" and "my name is" tell who speaks."""
    name = " ".join(words.split()[-2:])
    assert "the visitor" not in of_one(parser, f"It was noon. “{words},” the visitor said.", name)
