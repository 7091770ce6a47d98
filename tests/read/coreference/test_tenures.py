"""Tenures: who in a report has an office, who left it and who came to it."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.read.coreference.clusters import Tenure
from dateline.read.coreference.tenures import BEFOREHAND, standing
from tests.read.test_coreference import of_one

BUDGET = (
    "Finance Minister Olga Brandt presented the budget. Former finance minister Pavel Kosh called it reckless. "
    "{} said taxes would rise."
)
CHANGES = [
    ("Premier Ida Holm resigned on Tuesday. Jens Krag was sworn in as premier on Wednesday. {} promised a vote.",
     "Premier Ida Holm", "Jens Krag"),
    ("Chief executive Rita Moss stepped down on Monday and was replaced by Alan Dree, a lawyer. {} spoke of growth.",
     "Rita Moss", "Alan Dree"),
    ("The president fired Defence Minister Oleg Marun and appointed General Petr Vasko to the post. {} smiled.",
     "Defence Minister Oleg Marun", "General Petr Vasko"),
    ("Carlo Vanni was sacked as coach on Tuesday. The club named Ulf Strand as his successor. {} was proud.",
     "Carlo Vanni", "Ulf Strand"),
    ("Bishop Anselm Roux died on Sunday. Pierre Lanvin was appointed bishop in his place. {} was loved.",
     "Bishop Anselm Roux", "Pierre Lanvin"),
]  # fmt: skip
OFFICES = ["premier", "chief executive", "defence minister", "coach", "bishop"]


@pytest.mark.parametrize(
    ("words", "bearer"),
    [
        ("The former minister", "Pavel Kosh"),
        ("The ex-minister", "Pavel Kosh"),
        ("The minister", "Finance Minister Olga Brandt"),
    ],
)
def test_a_former_minister_is_another_than_the_minister(parser: Parser, words: str, bearer: str) -> None:
    """ "Former" and "ex-" mean who had the office, the bare noun who has it."""
    assert words in of_one(parser, BUDGET.format(words), bearer)


@pytest.mark.parametrize(("told", "office"), list(zip(CHANGES, OFFICES, strict=True)))
def test_who_came_to_an_office_is_the_new_one(parser: Parser, told: tuple[str, str, str], office: str) -> None:
    """After a change the new one and the bare noun are who came, the former one who left."""
    text, gone, come = told
    assert f"The new {office}" in of_one(parser, text.format(f"The new {office}"), come)
    assert f"The {office}" in of_one(parser, text.format(f"The {office}"), come)
    assert f"The former {office}" in of_one(parser, text.format(f"The former {office}"), gone)


@pytest.mark.parametrize("clause", ["will resign in May", "did not resign", "refused to resign", "wants to resign"])
def test_what_did_not_happen_ends_no_office(parser: Parser, clause: str) -> None:
    """Who is only to leave, or did not, is no former premier."""
    text = f"Premier Ida Holm {clause}. The former premier was abroad."
    assert "The former premier" not in of_one(parser, text, "Premier Ida Holm")


def test_one_who_had_an_office_may_take_it_again() -> None:
    """The last thing told before a place of the report holds there."""
    mayor = ("mayor",)
    held = [Tenure(mayor, BEFOREHAND, False), Tenure(mayor, 9, True), Tenure(mayor, 30, False)]
    assert [standing(held, mayor, at) for at in (3, 12, 40)] == ["had", "took", "left"]


@pytest.mark.parametrize(
    "put", ["Parliament approved Ana Lund as", "Lawmakers endorsed Ana Lund as", "Ana Lund was voted in as"]
)
def test_a_vote_puts_somebody_into_office(parser: Parser, put: str) -> None:
    """Who is approved or voted in has the office, and not the one who resigned from it."""
    text = f"Bo Vik resigned as president on Sunday. {put} president on Monday. The president spoke."
    assert "The president" in of_one(parser, text, "Ana Lund")


@pytest.mark.parametrize("verb", ["named", "appointed", "chose"])
def test_who_is_put_in_to_replace_somebody_has_the_office(parser: Parser, verb: str) -> None:
    """Though the parse may take "Edda Rohn, named Olav Berg" for somebody called so."""
    text = (
        "Energy minister Bo Vik resigned on Monday. The prime minister, Edda Rohn, "
        f"{verb} Olav Berg to replace him. The new minister spoke of the dam."
    )
    assert "The new minister" in of_one(parser, text, "Olav Berg")
