"""Areas: states, provinces and countries behind the name of a city."""

from __future__ import annotations

import pytest

from dateline.language.areas import areas_behind, areas_named


@pytest.mark.parametrize(
    ("city", "behind", "area"),
    [
        ("London", "Ontario", "CA.08"),
        ("Paris", "Texas", "US.TX"),
        ("Birmingham", "Ala.", "US.AL"),
        ("Athens", "Georgia", "US.GA"),
        ("Perth", "Scotland", "GB.SCT"),
        ("Richmond", "B.C.", "CA.02"),
        ("Boston", "Lincolnshire", "GB.ENG"),
        ("Paris", "TX", "US.TX"),
        ("Hamilton", "New Zealand", "NZ"),
    ],
)
def test_a_city_lies_in_the_area_behind_it(city: str, behind: str, area: str) -> None:
    """States, their short forms, provinces, nations and counties say which city of the name is meant."""
    assert areas_behind(city, behind) == (area,)


@pytest.mark.parametrize(("one", "other"), [("Lebanon", "Georgia"), ("Moscow", "Ukraine"), ("Toronto", "Chicago")])
def test_two_places_in_a_row_are_two(one: str, other: str) -> None:
    """A country is in no state, and where no such city lies there the names only stand in a row."""
    assert areas_behind(one, other) == ()


def test_a_name_may_be_two_areas() -> None:
    """Georgia is a country and a state."""
    assert set(areas_named("Georgia")) == {"GE", "US.GA"}


def test_a_town_called_like_a_country_lies_in_the_state_behind_it() -> None:
    """ "Lebanon, Ohio" is a town; "Lebanon, Georgia" are two countries in a row."""
    assert areas_behind("Lebanon", "Ohio")
    assert not areas_behind("Lebanon", "Georgia")
