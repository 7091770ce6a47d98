"""The cast of a story: whom the words before "said" mean among its persons, bodies and places."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Read
from dateline.read import read
from dateline.relate.entities import decide_entities
from dateline.relate.speakers import cast_of
from tests.reports import bare_report

GOVERNOR = "Gov. Edda Washington asked for money on Monday. Washington told KXYZ that the bridge would be rebuilt."
TOWN = "Gov. Edda Rohn flew to Houston on Monday. Houston told Austin that the bridge would be rebuilt."


@pytest.mark.parametrize(("text", "who"), [(GOVERNOR, "Edda Washington"), (TOWN, "Houston")])
def test_a_person_called_as_a_town_is_speaks_under_that_name(parser: Parser, text: str, who: str) -> None:
    """The governor's surname is a city's, and yet what it tells a broadcaster is hers; a city's words stay its own."""
    report = bare_report(text, id="r")
    mine = Read(report, read(report, parser))
    cast = cast_of([mine], decide_entities([mine]))
    said = [entity for quotation in mine.reading.quotations if (entity := cast.entity(quotation)) is not None]
    assert [entity.name for entity in said] == [who]
