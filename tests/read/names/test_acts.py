"""Acts: what a name does, or what is done to it, tells whether it is a firm, a person or a ship."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Reading
from dateline.read.names import find_names
from tests.reports import bare_report


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Pomelo said on Monday that it would sue Galaxar Electronics.", "Pomelo", "organization"),
        ("Kestrel lost 3% on Monday.", "Kestrel", "organization"),
        ("Ferrox employs 300 people. Norgate bought Ferrox in May.", "Ferrox", "organization"),
        ("Edda Rohn leads the party.", "Edda Rohn", "person"),
        ("The Ulla Brandt, a ferry, sank on Monday.", "Ulla Brandt", "other"),
        ("The Orla Queen left Brena at noon.", "Orla Queen", "other"),
        ("The Dunmore-based maker of pumps cut 300 jobs.", "Dunmore", "place"),
        ("Her opponent from Tamsin, Bo Rask, asked her to resign.", "Bo Rask", "person"),
        ("Lawmakers approved Bo Rask as governor.", "Bo Rask", "person"),
        ("The iPhone maker wants damages.", "iPhone", "other"),
        ("Analysts at Norbank said the recall was costly.", "Norbank", "organization"),
        ("Petrenko, the master of the Nordic Sprite, spoke.", "Nordic Sprite", "other"),
        ("Ferrox bought Corvid Air in May. Corvid flies to Tamsin.", "Corvid", "organization"),
        ("The Vessel Disaster shook the country. They spoke of the Vessel Disaster.", "Vessel Disaster", "other"),
        ("Guards fired into the air in the northern port of Halvick.", "Halvick", "place"),
        ("They took the train from Orrel to see him.", "Orrel", "place"),
        ("The Galt Orra mine collapsed on Monday.", "Galt Orra", "place"),
        ("Monte Orra was quiet on Monday.", "Monte Orra", "place"),
        ("Her publicist Joan Hill said so. Hill was in Wales.", "Joan Hill", "person"),
    ],
)
def test_an_act_tells_the_kind(parser: Parser, text: str, name: str, kind: str) -> None:
    """Firms employ, are bought and lose in percent; persons lead parties; ships sink and have an article."""
    one = bare_report(text)
    found = find_names(one, parser.parse(one), Reading(one.id)).mentions
    assert {m.kind for m in found if m.text == name} == {kind}
