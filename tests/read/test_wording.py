"""What a clause lacks to be read as a sentence by itself."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Tense
from dateline.model.report import Report, Source
from dateline.read.clauses import Clause, find_clauses, subject_of
from dateline.read.wording import lead_of, telling_from, tense_of


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
        ("Both mayors praised the mill, with Ann Lund saying it grinds rye.", ("Both mayors praised the mill", "")),
        ("She offered a reward to anyone who finds the key.", ("She offered a reward to anyone who finds the key", "")),
    ],
)
def test_a_clause_without_its_subject_gets_what_it_lacks(parser: Parser, text: str, clause: tuple[str, str]) -> None:
    """A relative word goes, a participle gets a form of “be”."""
    assert clause in _clauses(parser, text)


def test_a_command_states_nothing(parser: Parser) -> None:
    """A recipe's sentences are no clauses that state something."""
    assert _clauses(parser, "Stir the flour into the butter and add two eggs.") == []


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("The mayor opened the mill.", "past"),
        ("The mill was opened by the mayor.", "past"),
        ("The mayor has opened the mill.", "perfect"),
        ("The mayor welcomes the plan.", "present"),
        ("The mayor will open the mill.", "present"),
        ("The mayor toured the mill and praised the millers.", "past"),
        ("Opened in May, the mill grinds rye.", "participle"),
    ],
)
def test_tense(parser: Parser, text: str, tense: Tense) -> None:
    """The finite verb gives a clause its tense, wherever it stands among the helping verbs."""
    report = Report("r-1", Source("text", "r"), None, None, (), None, (), "en", None, None, None, text, (), "0")
    parse = parser.parse(report)
    assert tense in {tense_of(parse, c.head) for s in parse.sentences for c in find_clauses(parse, s)}


def test_a_passive_participle_tells_of_the_thing_before_it(parser: Parser) -> None:
    """“…, held on Friday” is said of the meeting, “…, accompanied by” of the subject."""
    for text, subject in (
        ("The two mayors agreed on it in their first meeting, held on Friday.", "meeting"),
        ("The mayor left the meeting, accompanied by two guards.", "mayor"),
    ):
        report = Report("r-1", Source("text", "r"), None, None, (), None, (), "en", None, None, None, text, (), "0")
        parse = parser.parse(report)
        heads = [c.head for s in parse.sentences for c in find_clauses(parse, s) if c.head.tag == "VBN"]
        found = [s.text for h in heads if (s := subject_of(parse, h)) is not None]
        assert found == [subject]
