"""A country and a state of one name: which of them a sentence tells."""

from __future__ import annotations

import pytest

from dateline.language.homonyms import area_told


@pytest.mark.parametrize(
    ("text", "others", "area"),
    [
        ("Georgia's parliament voted on Monday.", (), "GE"),
        ("The president of Georgia, Salka Rusk, resigned.", ("Salka Rusk",), "GE"),
        ("They met in Tbilisi, Georgia, on Monday.", ("Tbilisi",), "GE"),
        ("Farmers in the US state of Georgia grow peaches.", ("US",), "US.GA"),
        ("Georgia Gov. Bo Rask signed it.", ("Bo Rask",), "US.GA"),
        ("The governor of Georgia said so.", (), "US.GA"),
        ("A store in Savannah, Georgia, burnt down.", ("Savannah",), "US.GA"),
        ("Rain fell on Atlanta and the rest of Georgia.", ("Atlanta",), "US.GA"),
        ("Rain fell on Atlanta. Georgia was dry.", ("Atlanta",), None),
        ("Talks between Tbilisi and Atlanta on Georgia failed.", ("Tbilisi", "Atlanta"), None),
        ("Georgia was dry.", (), None),
    ],
)
def test_the_words_around_a_homonym_tell_which_it_is(text: str, others: tuple[str, ...], area: str | None) -> None:
    """Offices, written areas and the sentence's other towns tell the country from the state."""
    at = text.index("Georgia")
    spans = sorted((text.index(o), text.index(o) + len(o)) for o in (*others, "Georgia"))
    assert area_told(text, (at, at + len("Georgia")), spans) == area


def test_no_homonym_is_asked() -> None:
    """A name that one country bears is not looked at."""
    assert area_told("Norway voted.", (0, 6), [(0, 6)]) is None
