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


@given(st.lists(st.tuples(st.floats(-80, 80), st.floats(-170, 170)), min_size=1, max_size=12))
def test_names_run_over_no_rim_and_no_other_name(at: list[tuple[float, float]]) -> None:
    """A name that has no room is left out of the drawing, and stands in its description."""
    drawn = draw_map([place(f"Harbour {n}", {"lat": str(a), "lon": str(o)}) for n, (a, o) in enumerate(at)])
    assert drawn is not None
    boxes = []
    for s in drawn.spots:
        assert s.label in drawn.described
        if s.anchor:
            long = 6.6 * len(s.label)
            left = s.label_x - {"start": 0, "middle": long / 2, "end": long}[s.anchor]
            boxes.append((left, left + long, s.label_y))
    assert all(left >= -0.1 and right <= drawn.width + 0.1 for left, right, _ in boxes)
    for i, (left, right, y) in enumerate(boxes):
        assert not any(left < r - 0.2 and other < right - 0.2 and abs(y - z) < 12.8 for other, r, z in boxes[:i])


def test_a_name_at_the_right_rim_stands_to_the_left_of_its_dot() -> None:
    """The easternmost place would be cut."""
    drawn = draw_map([place("Ulm", {"lat": "48", "lon": "0"}), place("Longharbour", {"lat": "58", "lon": "20"})])
    assert drawn is not None
    assert {s.label: s.anchor for s in drawn.spots} == {"Longharbour": "end", "Ulm": "start"}
