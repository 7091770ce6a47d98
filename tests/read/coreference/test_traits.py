"""Traits: what the text tells of each choice for a pronoun or a description."""

from __future__ import annotations

from dateline.model.parse import Parser
from dateline.model.reading import Reading
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.scene import Scene, set_scene
from dateline.read.coreference.traits import Traits, cast_of, described, look_around, nobody_known, to_come, traits
from dateline.read.names import find_names
from dateline.read.quotations import find_quotations
from tests.reports import bare_report


def told(parser: Parser, text: str, mention: str, other: str, title: str = "") -> tuple[Scene, Traits]:
    """The signs for a mention meaning another, both by the first time that their words stand in the text."""
    report = bare_report(text, title=title)
    parse = parser.parse(report)
    reading = find_quotations(report, parse, find_names(report, parse, Reading(report.id)))
    scene = set_scene(report, parse, reading)
    cast = cast_of(scene, Clusters(scene.candidates))
    one, two = (
        next(c for c in scene.candidates if parse.tokens[c.first].start == text.index(words))
        for words in (mention, other)
    )
    if one.form == "pronoun":
        return scene, traits(cast, look_around(cast, one), two, 0)
    if two.number > one.number:
        return scene, to_come(cast, one, two, 0)
    return scene, described(cast, one, two) | nobody_known(cast, one)


def test_a_pronoun_has_the_distance_the_grammar_and_the_standing_of_each_choice(parser: Parser) -> None:
    """Sentences back, the place in its clause, how often and where somebody is named."""
    _, found = told(parser, "Edda Rohn opened the fair. She sang.", "She", "Edda Rohn", "Rohn opens fair")
    assert {"1 sentences back", "subject 1 back", "name 1 back", "of a main clause", "in the title"} <= found.keys()
    assert {"opens behind a main clause", "opens the report", "of that gender", "last subject"} <= found.keys()


def test_who_spoke_last_and_speaks_again_is_told(parser: Parser) -> None:
    """ "He added" behind what somebody said."""
    _, found = told(parser, '"It rained," Olav Berg said. "It was cold," he added.', "he added", "Olav Berg")
    assert found["spoke last, speaks"] == 1.0


def test_what_somebody_does_and_says_is_his_own(parser: Parser) -> None:
    """ "Rohn will go, she said" without a mark of quotation."""
    _, found = told(parser, "Edda Rohn will visit Brena in spring, she told reporters.", "she", "Edda Rohn")
    assert found["its own deed"] == 1.0


def test_a_description_tells_its_article_and_what_speaks_for_nobody(parser: Parser) -> None:
    """The article, the place in the clause, and words behind that say which one is meant."""
    _, found = told(parser, "Olav Berg left. The driver of the bus slept.", "The driver", "Olav Berg")
    assert {"behind “the”", "nobody behind “the”", "nobody as subject", "nobody, of"} <= found.keys()


def test_a_name_to_come_tells_how_soon_and_how_it_stands(parser: Parser) -> None:
    """Who opens one of the next sentences with an age is likely whom the lead describes."""
    text = "A teacher was jailed on Monday. Olav Berg, 61, had taken bribes."
    _, found = told(parser, text, "A teacher", "Olav Berg")
    assert {"to come in 1", "to come, in the lead, first", "to come with an age"} <= found.keys()
