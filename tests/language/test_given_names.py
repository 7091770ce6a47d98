"""Given names of many languages and the gender that they tell."""

from __future__ import annotations

import pytest

from dateline.language.given_names import given_gender, given_lists, is_given


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("solveig", "female"),
        ("ragnhild", "female"),
        ("wojciech", "male"),
        ("étienne", "male"),
        ("etienne", "male"),
        ("vakhtang", "male"),
        ("farooq", "male"),
        ("özlem", "female"),
        ("jean-pierre", "male"),
    ],
)
def test_names_of_other_languages_tell_a_gender(name: str, gender: str) -> None:
    """With accents and without, in lists that English ones lack."""
    assert given_gender(name) == gender


@pytest.mark.parametrize("name", ["robin", "bridge", "rosario"])
def test_what_both_bear_and_what_is_no_name_tell_none(name: str) -> None:
    """A gender is told only where the lists are of one mind."""
    assert given_gender(name) is None


@pytest.mark.parametrize("word", ["siena", "boston", "metro", "golden"])
def test_towns_and_words_that_children_were_called_by_tell_no_person(word: str) -> None:
    """A town's name, or what only an old register has, is no sign of a person."""
    assert not is_given(word)


def test_a_name_without_its_accents_needs_more_than_one_list() -> None:
    """Tünde is a woman in Hungary, Tunde a man in Nigeria."""
    assert given_gender("tunde") is None
    assert given_gender("etienne") == "male"


def test_a_name_of_one_list_is_told_from_one_of_several() -> None:
    """What one country's list alone has may be another word elsewhere."""
    assert given_lists("risto") > 1
    assert given_lists("hartwell") == 1
    assert given_lists("harmattan") == 0
