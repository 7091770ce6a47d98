"""Whom "the elder Lund" and "the younger Lund" mean where a report names two of the surname."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import mentions


def meant(parser: Parser, text: str) -> set[str]:
    """The full names in the cluster of the report's last bare surname."""
    found = mentions(parser, text)
    cluster = [m for m in found if m.form == "name" and m.text == "Vik"][-1].cluster
    return {m.text for m in found if m.cluster == cluster and m.text != "Vik"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bo Vik, 71, met Karl Vik, 44, on Monday. The elder Vik was pleased.", "Bo Vik"),
        ("Bo Vik, 71, met Karl Vik, 44, on Monday. The younger Vik was pleased.", "Karl Vik"),
        ("Karl Vik, the father of Bo Vik, spoke on Monday. The younger Vik was pleased.", "Bo Vik"),
        ("Bo Vik spoke to Karl Vik on Monday. The elder Vik was pleased.", "Bo Vik"),
    ],
)
def test_age_kinship_or_who_was_named_last_tell_the_elder(parser: Parser, text: str, name: str) -> None:
    """Ages tell the elder of two, else kinship, else he is not the one who was named last."""
    assert meant(parser, text) == {name}


def test_the_elder_of_whom_only_one_is_named_stays_open(parser: Parser) -> None:
    """A report that names one bearer only speaks of another, or of him: nobody can tell."""
    assert meant(parser, "Bo Vik spoke on Monday. His firm is old. The elder Vik was pleased.") == set()
