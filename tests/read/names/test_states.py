"""Countries of no map: told by what only a country has."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.names.test_names import names


@pytest.mark.parametrize("text", ["Brenvia's capital fell on Monday.", "The foreign minister of Brenvia resigned."])
def test_what_has_a_capital_or_a_foreign_minister_is_a_place(parser: Parser, text: str) -> None:
    """Whatever the language model takes the name for."""
    assert {m.kind for m in names(parser, text) if m.text == "Brenvia"} == {"place"}
