"""What a clause lacks to be read as a sentence by itself."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.report import Report, Source
from dateline.read.clauses import Clause, find_clauses
from dateline.read.wording import lead_of, telling_from


def _clauses(parser: Parser, text: str) -> list[tuple[str, str]]:
    """Each clause from where it tells, with the verb it lacks."""
    report = Report("r-1", Source("text", "r"), None, None, (), None, (), "en", None, None, None, text, (), "0")
    parse = parser.parse(report)
    found: list[Clause] = [c for s in parse.sentences for c in find_clauses(parse, s)]
    return [(text[telling_from(parse, c) : c.end], lead_of(parse, c)) for c in found]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("The mayor praised a concert held on Friday in the old mill.", ("held on Friday in the old mill", "was")),
        ("The baker, who opened a second shop in May, sold it.", ("opened a second shop in May", "")),
        ("The two mayors toured the mill, where they opened a museum.", ("they opened a museum", "")),
    ],
)
def test_a_clause_without_its_subject_gets_what_it_lacks(parser: Parser, text: str, clause: tuple[str, str]) -> None:
    """A relative word goes, a participle gets a form of “be”."""
    assert clause in _clauses(parser, text)


def test_a_command_states_nothing(parser: Parser) -> None:
    """A recipe's sentences are no clauses that state something."""
    assert _clauses(parser, "Stir the flour into the butter and add two eggs.") == []
