"""Whom "her father" and "his successor" mean where another report of the story tells it."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Read
from dateline.read import read
from dateline.relate.entities import decide_entities
from tests.relate.test_entities import report


def reads(parser: Parser, *texts: str) -> list[Read]:
    """Reports of a story read in whole."""
    reports = [report(number, text) for number, text in enumerate(texts)]
    return [Read(one, read(one, parser)) for one in reports]


def bearer(parser: Parser, words: str, *texts: str) -> str | None:
    """The name of the entity that some words of the last report are a mention of."""
    story = reads(parser, *texts)
    start = texts[-1].index(words)
    found = decide_entities(story)
    at = (story[-1].report.id, start, start + len(words))
    return next((e.name for e in found for m in e.mentions if (m.report, m.start, m.end) == at), None)


@pytest.mark.parametrize(
    ("told", "words", "name"),
    [
        ("Edda Rohn spoke on Monday with her father, Bo Vik.", "Her father", "Bo Vik"),
        ("Edda Rohn, the daughter of Bo Vik, spoke on Monday.", "Her father", "Bo Vik"),
        ("Rohn's brother Karl Hadd spoke on Monday. Edda Rohn left.", "Her brother", "Karl Hadd"),
        ("Edda Rohn's lawyer, Bo Vik, spoke on Monday.", "Her lawyer", "Bo Vik"),
        ("Bo Vik succeeded Edda Rohn on Monday.", "Her successor", "Bo Vik"),
        ("Edda Rohn succeeded Bo Vik on Monday.", "Her predecessor", "Bo Vik"),
    ],
)
def test_another_report_tells_whose_kin_or_successor(parser: Parser, told: str, words: str, name: str) -> None:
    """A report that never names the father has him as whom another report tells to be her father."""
    text = f"Edda Rohn resigned on Friday. She was tired, she said. {words} was not there."
    assert bearer(parser, words, told, text) == name


def test_kin_of_nobody_named_is_the_only_one_called_so(parser: Parser) -> None:
    """Where the possessor has no name, his mother is the one mother of the story."""
    told = "Edda Rohn, the mother of Bo Vik, was found dead on Monday."
    assert bearer(parser, "his mother", told, "A man was accused of killing his mother.") == "Edda Rohn"


def test_two_brothers_leave_it_open(parser: Parser) -> None:
    """Where two fit, "her brother" is neither."""
    told = "Edda Rohn spoke with her brother, Bo Vik. Karl Hadd, Rohn's brother, was abroad."
    asked = "Edda Rohn resigned on Friday. She was tired, she said. Her brother was not there."
    assert bearer(parser, "Her brother", told, asked) is None


def test_other_peoples_fathers_are_others(parser: Parser) -> None:
    """The one father of the story is not everybody's."""
    told = "Edda Rohn spoke on Monday with her father, Bo Vik."
    asked = "Lena Hadd resigned on Friday. She was tired, she said. Her father was not there."
    assert bearer(parser, "Her father", told, asked) is None


def test_descriptions_join_no_two_names(parser: Parser) -> None:
    """Two reports that give one woman two fathers by name do not make them one."""
    texts = ("Edda Rohn called her father, Bo Vik.", "Edda Rohn called her father, Karl Hadd.", "Edda Rohn left.")
    names = {e.name for e in decide_entities(reads(parser, *texts))}
    assert {"Bo Vik", "Karl Hadd", "Edda Rohn"} <= names
