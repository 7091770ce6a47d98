"""Whom "her father", "the mayor's son" and "his successor" mean, as the report's own words tell."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import mentions, of_one

TWO_SONS = "Edda Rohn has two sons, Piet Rohn and Karl Rohn. She resigned on Monday. Her son said she was tired."


@pytest.mark.parametrize(
    ("text", "name", "description"),
    [
        ("Edda Rohn called Bo Vik, her husband. Rohn later left. Her husband stayed.", "Bo Vik", "Her husband"),
        ("The firm's founder is Bo Vik. Edda Rohn, Vik's daughter, spoke. Her father left.", "Bo Vik", "Her father"),
        ("Edda Rohn, the mother of Bo Vik, spoke on Monday. Her son was not there.", "Bo Vik", "Her son"),
        ("Bo Vik, whose wife, Edda Rohn, is a judge, spoke. His wife was at home.", "Edda Rohn", "His wife"),
        ("Bo Vik spoke with his sister, Edda Rohn. On Friday, he left. His sister stayed.", "Edda Rohn", "His sister"),
        ("Bo Vik's lawyer, Edda Rohn, spoke. She said her client was tired.", "Bo Vik", "her client"),
        ("Edda Rohn resigned on Monday. Karl Rohn spoke in May. Her brother left.", "Karl Rohn", "Her brother"),
        (
            "Anna Berg beat Tom Lund. Berg thanked her rival. Lund wished his opponent luck.",
            "Anna Berg",
            "his opponent",
        ),
    ],
)
def test_kin_is_whom_the_report_tells_to_be(parser: Parser, text: str, name: str, description: str) -> None:
    """A fact told beside a name, or the surname, tells whom a description by kinship means, from either side."""
    assert description in of_one(parser, text, name)


def test_a_pronoun_goes_on_from_kin(parser: Parser) -> None:
    """ "He" behind "her father" is the father by name."""
    text = "Edda Rohn, the daughter of Bo Vik, spoke on Monday. Her father was abroad. He is due back on Friday."
    assert of_one(parser, text, "Bo Vik") == ["Bo Vik", "Her father", "He"]


def test_of_two_sons_neither_is_meant(parser: Parser) -> None:
    """Where two fit, a description stays open."""
    found = {m.text: m.cluster for m in mentions(parser, TWO_SONS)}
    assert found["Her son"] not in {found["Piet Rohn"], found["Karl Rohn"], found["Edda Rohn"]}


def test_the_younger_brother_is_not_the_elder(parser: Parser) -> None:
    """Words of age tell two brothers apart."""
    text = "Edda Rohn called her elder brother, Bo Vik. Rohn was tired. Her younger brother was abroad."
    assert "Her younger brother" not in of_one(parser, text, "Bo Vik")


def test_other_people_have_other_fathers(parser: Parser) -> None:
    """The same words with another possessor are another's kin."""
    text = "Edda Rohn called her father, Bo Vik. Ms Hadd spoke too and said she was tired. Her father was abroad."
    assert "Her father" not in of_one(parser, text, "Bo Vik")


def test_a_former_wife_and_a_mother_in_law_are_other_kin(parser: Parser) -> None:
    """Words joined to a noun, and "former", make another relation of it."""
    text = "Bo Vik came with his wife, Edda Rohn. His former wife was not there. His wife's mother-in-law was."
    assert "His former wife" not in of_one(parser, text, "Edda Rohn")


def test_what_a_clause_says_somebody_is_to_another_is_he(parser: Parser) -> None:
    """ "Who is the mayor's brother" describes the one before it; what he is not does not."""
    text = "Bo Vik, who is the mayor's brother, spoke on Monday. Karl Hadd is not the mayor's cousin."
    assert "the mayor's brother" in of_one(parser, text, "Bo Vik")
    assert "the mayor's cousin" not in of_one(parser, text, "Karl Hadd")


def test_two_descriptions_joined_by_and_are_of_one(parser: Parser) -> None:
    """The second of two descriptions beside a name is of its bearer too."""
    text = "Edda Rohn, the group's treasurer and the founder's daughter, spoke on Monday."
    assert "the founder's daughter" in of_one(parser, text, "Edda Rohn")


def test_a_possessor_can_be_another_by_gender(parser: Parser) -> None:
    """ "Her brother" behind "and" describes a man, "his wife" another than him."""
    text = "Karl Vik, the mayor and her brother, spoke on Monday. Piet Hadd, the warden and his wife left."
    assert "her brother" in of_one(parser, text, "Karl Vik")
    assert "his wife" not in of_one(parser, text, "Piet Hadd")


def test_a_possessor_is_rather_who_is_told_to_have_such_kin(parser: Parser) -> None:
    """ "Her father" is hers of whom the report told that she has one, though another was named since."""
    told = "Lena Hadd led the inquiry. She heard miners. Edda Rohn, the daughter of Bo Vik, left after Ms Hadd spoke."
    assert "Her father" in of_one(parser, told + " Her father was abroad.", "Bo Vik")


@pytest.mark.parametrize(
    ("text", "name", "description"),
    [
        ("Karl Rohn was told of his mother and sister. Lena Rohn, 20, was at home.", "Lena Rohn", "his mother"),
        ("Rohn left her husband in May. Notorious Edda Rohn was ill.", "Edda Rohn", "her husband"),
        ("Karl Rohn left. His mother stayed. His sister, Lena Rohn, was ill.", "Lena Rohn", "His mother"),
    ],
)
def test_a_surname_alone_can_mislead(parser: Parser, text: str, name: str, description: str) -> None:
    """Who may be other kin, or the possessor by a longer name, is not meant for the surname's sake."""
    found = mentions(parser, text)
    full = next(m.cluster for m in found if m.text.endswith(name))
    assert next(m.cluster for m in found if m.text == description) != full


def test_kin_of_nobody_known_is_the_only_one_called_so(parser: Parser) -> None:
    """Where no speaker is known, "my daughter" is the one daughter that the report tells of."""
    text = "Edda Rohn, the daughter of Bo Vik, was shot on Monday. “Help me. They shot my daughter.”"
    assert "my daughter" in of_one(parser, text, "Edda Rohn")


@pytest.mark.parametrize(
    ("text", "words", "same"),
    [
        ("Edda Rohn, 44, is the head of the dockers' union.", "the head of the dockers' union", True),
        ("Edda Rohn retired in May and is the owner of a shop.", "the owner of a shop", True),
        ("Edda Rohn left. She is the head of the union.", "the head of the union", True),
        ("Edda Rohn is not the head of the union.", "the head of the union", False),
        ("Edda Rohn would be the head of the union.", "the head of the union", False),
        ("Edda Rohn was the mayor of Brena.", "the mayor of Brena", False),
    ],
)
def test_what_somebody_is_said_to_be_is_a_description_of_him(parser: Parser, text: str, words: str, same: bool) -> None:
    """A predicate that names the only one; not if it is denied, supposed, or an office that is over."""
    assert (words in of_one(parser, text, "Edda Rohn")) == same


@pytest.mark.parametrize(
    ("text", "name", "words", "same"),
    [
        ("The project is called Stardrift. It began in May.", "Stardrift", "The project", True),
        ("The couple named their daughter Edda. She is well.", "Edda", "their daughter", True),
        ("The ship will not be called Marolde.", "Marolde", "The ship", False),
    ],
)
def test_what_a_thing_is_called_is_its_name(parser: Parser, text: str, name: str, words: str, same: bool) -> None:
    """ "Called" and "named" tell a name, unless they are denied or still to come."""
    assert (words in of_one(parser, text, name)) == same


def test_a_thing_with_a_name_is_no_person(parser: Parser) -> None:
    """A name that was taken for a person's is of the kind of what is called so."""
    found = mentions(parser, "The project is called Stardrift. It began in May.")
    assert {m.kind for m in found if m.text in {"Stardrift", "It"}} == {"other"}
