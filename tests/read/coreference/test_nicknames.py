"""Nicknames: what a report says that somebody is called is he, wherever the report says it."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one


@pytest.mark.parametrize(
    ("text", "full", "nickname"),
    [
        ("Anders Moe, known to his men as the Fox, crossed over. The Fox said he would fight.", "Anders Moe", "Fox"),
        ("Police held Nico Basto, nicknamed the Butcher. The Butcher had hidden.", "Nico Basto", "Butcher"),
        ("Carla Venn – Vee to her fans – sang on Friday. Vee was happy.", "Carla Venn", "Vee"),
        ("Rolf Hagen, aka Buzz, was fined. Buzz told the court he was sorry.", "Rolf Hagen", "Buzz"),
        ("Maja Lund, who is known professionally as Maya, won. Maya sang twice.", "Maja Lund", "Maya"),
        ("General Ivo Drach won. The Old Wolf, as his men call him, was tired.", "General Ivo Drach", "Old Wolf"),
        ("Police held Anders ‘Fox’ Moe. They said Fox was born in Osby.", "Anders ‘Fox’ Moe", "Fox"),
        ("Lena Arn, a teacher turned rebel known as the Owl, fled. The Owl was seen.", "Lena Arn", "Owl"),
    ],
)
def test_a_nickname_that_the_report_teaches_is_its_bearer(parser: Parser, text: str, full: str, nickname: str) -> None:
    """Each way of teaching a nickname joins it, whatever the model takes it for."""
    assert nickname in of_one(parser, text, full)


@pytest.mark.parametrize(
    ("text", "full", "other"),
    [
        ("Jon Arve Moe, a plumber, and a man known as the Rat fled. The Rat was caught.", "Jon Arve Moe", "Rat"),
        ("Bo Rask, best known as Captain Fox, died. Captain Fox was a hit.", "Bo Rask", "Captain Fox"),
        ("Lena Moe, known as Anna from the show, wept. Anna is a nurse.", "Lena Moe", "Anna"),
        ("Bo Rask, known as Lund's shadow, left. Lund laughed.", "Bo Rask", "Lund"),
        ("Bo Rask, who was known as Orlo Bank informer ‘Owl’, died. Orlo Bank wept.", "Bo Rask", "Orlo Bank"),
        ("Bo Rask, nicknamed Jon, met Jon Lund. Jon laughed.", "Bo Rask", "Jon"),
        ("Bo Rask, nicknamed the Fox, met Jon Lund, nicknamed the Fox. The Fox laughed.", "Bo Rask", "Fox"),
    ],
)
def test_what_is_anothers_is_no_nickname(parser: Parser, text: str, full: str, other: str) -> None:
    """Parts, possessors, other people's names and what two are called join nobody."""
    assert other not in of_one(parser, text, full)


def test_a_surname_goes_on_beside_a_nickname(parser: Parser) -> None:
    """A nickname agrees with no name, and keeps none from its bearer."""
    text = "Anders Moe, known as the Fox, crossed over. The Fox said he would fight. Moe has 200 men."
    assert of_one(parser, text, "Anders Moe") == ["Anders Moe", "Fox", "Fox", "he", "Moe"]
