"""Places as dots on a grid."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.model.record import Entity
from dateline.tell.pages.maps import draw_map


def place(name: str, link: dict[str, str] | None) -> Entity:
    return Entity(f"e-{name}", name, "place", (name,), (), tuple(link.items()) if link else None, ())


def test_places_stand_as_on_the_globe() -> None:
    """North is above, east is right, and a place that is not linked is not drawn."""
    drawn = draw_map(
        [
            place("Ulm", {"lat": "48.4", "lon": "10.0"}),
            place("Oslo", {"lat": "59.9", "lon": "10.7"}),
            place("Nowhere", None),
        ]
    )
    assert drawn is not None
    north, south = drawn.spots
    assert (north.label, south.label) == ("Oslo", "Ulm")
    assert north.y < south.y and north.x > south.x


def test_no_known_place_no_map() -> None:
    """Neither without links nor with a link that has no coordinates."""
    assert draw_map([place("Nowhere", None), place("A country", {"country": "XX"})]) is None


@given(st.lists(st.tuples(st.floats(-90, 90), st.floats(-180, 180)), min_size=1, max_size=5))
def test_every_dot_lies_in_its_drawing(at: list[tuple[float, float]]) -> None:
    """Wherever on the globe the places are, with few lines."""
    drawn = draw_map([place(str(n), {"lat": str(lat), "lon": str(lon)}) for n, (lat, lon) in enumerate(at)])
    assert drawn is not None
    assert all(0 <= s.x <= drawn.width and 0 <= s.y <= drawn.height for s in drawn.spots)
    assert len(drawn.across) < 12 and len(drawn.down) < 12
