"""Places: the entry of the gazetteer that reports mean where they write it."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Read
from dateline.read import read
from dateline.relate.entities import decide_entities
from tests.reports import bare_report


def countries(parser: Parser, *texts: str) -> list[tuple[str, str | None]]:
    """Each town of a story with its country and state, in the order of their names."""
    reads = []
    for number, text in enumerate(texts):
        one = bare_report(text, id=f"r-{number}", published=f"2031-03-0{number + 1}")
        reads.append(Read(one, read(one, parser)))
    found = ((e.name, dict(e.link or ()).get("geonames")) for e in decide_entities(reads) if e.kind == "place")
    return sorted((name, id) for name, id in found if name in ("London", "Paris", "Boston", "Cambridge"))


@pytest.mark.parametrize(
    ("text", "town", "geonames"),
    [
        ("Police in London, Ontario, arrested two men from Manchester, England, and from Leeds.", "London", "6058560"),
        ("A storm hit Paris, Texas, on Monday. Lyon, France, and Marseille sent help.", "Paris", "4717560"),
        ("A plant in Boston, Lincolnshire, will close. Chicago and New York were told.", "Boston", "2655138"),
        ("She left Cambridge, Ont., for Oxford and London.", "Cambridge", "5913695"),
    ],
)
def test_the_area_written_behind_a_city_settles_it(parser: Parser, text: str, town: str, geonames: str) -> None:
    """Whatever else the story names, a city is where the report says it is."""
    assert (town, geonames) in countries(parser, text)


def test_towns_of_one_name_in_two_areas_are_two(parser: Parser) -> None:
    """Within a report, the areas written keep two towns of a name apart; a bare name is the last of them."""
    text = "The mayor of Paris, Texas, flew to Paris, France, on Monday. In Paris, Texas, a crowd cheered."
    assert countries(parser, text) == [("Paris", "2988507"), ("Paris", "4717560")]


def test_reports_of_two_towns_of_one_name_keep_them_apart(parser: Parser) -> None:
    """What one report says of Paris in Texas is not said of the Paris of another report."""
    found = countries(parser, "Rain fell in Paris, Texas, today.", "Rain fell in Paris, France, today.")
    assert found == [("Paris", "2988507"), ("Paris", "4717560")]


def test_a_province_is_no_town_of_its_name(parser: Parser) -> None:
    """Ontario behind London is not the city of Ontario in California."""
    one = bare_report("Police in London, Ontario, flew to Los Angeles, California.", published="2031-03-01")
    entity = next(e for e in decide_entities([Read(one, read(one, parser))]) if e.name == "Ontario")
    assert entity.link == (("within", "Canada"), ("country", "CA"))


@pytest.mark.parametrize(
    ("texts", "country"),
    [
        (
            (
                "TBILISI, Georgia - Crowds marched in Tbilisi on Monday, police said. Georgia will vote on Sunday.",
                "Police in Tbilisi said on Tuesday that Georgia was calm. A student from Atlanta, Georgia, was held.",
            ),
            "GE",
        ),
        (
            (
                "Voters in Atlanta were angry on Monday. Georgia will vote on Sunday, officials in Atlanta said.",
                "Atlanta was calm, Georgia's governor said on Tuesday. A student from Tbilisi, Georgia, was held.",
            ),
            "US",
        ),
    ],
)
def test_a_country_and_a_state_of_one_name_are_told_by_what_the_story_names_most(
    parser: Parser, texts: tuple[str, ...], country: str
) -> None:
    """One clause about a town of the other does not turn a story round."""
    reads = []
    for number, text in enumerate(texts):
        one = bare_report(text, id=f"r-{number}", published=f"2031-03-0{number + 1}")
        reads.append(Read(one, read(one, parser)))
    georgia = next(e for e in decide_entities(reads) if e.name == "Georgia")
    assert dict(georgia.link or ())["country"] == country


def entities_of(parser: Parser, *texts: str) -> dict[str, tuple[tuple[str, ...], int]]:
    """The names and the number of mentions of each place of a story, by its number in GeoNames."""
    reads = []
    for number, text in enumerate(texts):
        one = bare_report(text, id=f"r-{number}", published=f"2031-03-0{number + 1}")
        reads.append(Read(one, read(one, parser)))
    places = [e for e in decide_entities(reads) if e.kind == "place"]
    return {dict(e.link or ()).get("geonames", e.name): (e.names, len(e.mentions)) for e in places}


def test_a_country_is_one_under_all_its_names(parser: Parser) -> None:
    """Britain, the UK and the United Kingdom are one country across reports, and so are the others."""
    found = entities_of(
        parser,
        "Britain will send ships to Holland. The UK has sent ships before.",
        "The United Kingdom will help the Netherlands, ministers said.",
        "Ships from Great Britain are on their way.",
    )
    assert found == {
        "2635167": (("Britain", "Great Britain", "UK", "United Kingdom"), 4),
        "2750405": (("Holland", "Netherlands"), 2),
    }


def test_a_bare_congo_is_neither_of_the_two(parser: Parser) -> None:
    """Where a story names both Congos, the bare name stays open."""
    found = entities_of(
        parser,
        "Aid reached Congo on Monday.",
        "The Democratic Republic of the Congo and the Republic of the Congo signed the pact.",
    )
    assert found["Congo"] == (("Congo",), 1)


def test_two_georgias_of_one_story_are_two(parser: Parser) -> None:
    """The country and the state are told apart by what stands near them, within a report and across reports."""
    found = entities_of(
        parser,
        "Peaches are late in Georgia, farmers near Atlanta said.",
        "The minister left Tbilisi for talks. Georgia's parliament votes on Tuesday.",
        "The US state of Georgia sent seeds. Georgia's prime minister thanked farmers.",
    )
    assert found["614540"] == (("Georgia",), 2)
    assert found["4197000"] == (("Georgia",), 2)
