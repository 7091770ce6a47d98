"""Who has another office than a description names."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one

SAID = "{} said on Monday that it was clean. The finance minister said that the dam would cost more."


@pytest.mark.parametrize("who", ["Energy minister Edda Rohn", "Former energy minister Edda Rohn"])
def test_who_goes_on_speaking_has_the_office_that_he_is_called_by(parser: Parser, who: str) -> None:
    """A minister of finance is not the one of energy who spoke last."""
    assert "The finance minister" not in of_one(parser, SAID.format(who), "Edda Rohn")


def test_a_bare_office_goes_with_what_it_is_joined_to(parser: Parser) -> None:
    """ "The minister" behind "the finance minister" is no bridge to the minister of energy."""
    text = SAID.format("The energy minister, Edda Rohn,") + " The minister said she was sure."
    assert of_one(parser, text, "Edda Rohn") == ["The energy minister", "Edda Rohn"]


def test_a_minister_is_no_prime_minister(parser: Parser) -> None:
    """ "The minister" is whom the report calls so, however the prime minister goes on acting."""
    text = "Prime Minister Edda Rohn met Energy Minister Olav Berg. Rohn was glad. The minister left."
    assert "The minister" in of_one(parser, text, "Energy Minister Olav Berg")
