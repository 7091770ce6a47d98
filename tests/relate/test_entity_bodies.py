"""Bodies under names that differ in how they tell their country."""

from __future__ import annotations

from dateline.model.parse import Parser
from dateline.relate.entities import decide_entities
from tests.relate.test_entities import reads


def test_a_body_of_a_land_goes_by_either_form(parser: Parser) -> None:
    """ "The Canal Authority of Halvenia" is the Halvenian Canal Authority, and so is a bare "Canal Authority"."""
    found = decide_entities(
        reads(
            parser,
            "The Halvenian Canal Authority suspended a keeper on Monday. The Halvenian Canal Authority gave no reason.",
            "The Canal Authority of Halvenia said nothing. The Canal Authority of Halvenia is in Dorrich.",
            "The Canal Authority said a keeper was ill. The Canal Authority closed a lock.",
        )
    )
    assert len({e.name for e in found if "Authority" in e.name}) == 1
