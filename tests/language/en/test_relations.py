"""Nouns that tell how somebody stands to another, and the same said the other way round."""

from __future__ import annotations

import pytest

from dateline.language.en.relations import RELATIONS, inverse_of, relation_of, told_age


@pytest.mark.parametrize("relation", sorted(set(RELATIONS.values())))
def test_every_relation_can_be_told_from_either_side(relation: str) -> None:
    """What one is to another tells what the other is to him, and back again."""
    other = inverse_of(relation)
    assert other is not None and inverse_of(other) == relation


@pytest.mark.parametrize(
    ("noun", "before", "after", "relation"),
    [
        ("brother", "", " said", "sibling"),
        ("brother", "half-", " said", "half-sibling"),
        ("mother", "", "-in-law", "parent-in-law"),
        ("wife", "ex-", "", "ex-spouse"),
        ("brother", "long-", "", "sibling"),
        ("mayor", "", "", None),
    ],
)
def test_words_joined_to_a_noun_make_another_relation(noun: str, before: str, after: str, relation: str | None) -> None:
    """A mother-in-law is no mother, whatever else a hyphen joins."""
    assert relation_of(noun, before, after) == relation


def test_to_a_mother_in_law_one_is_a_child_in_law() -> None:
    """What hyphens join stays on the other side."""
    assert inverse_of("parent-in-law") == "child-in-law"
    assert inverse_of("half-sibling") == "half-sibling"


def test_words_of_age_tell_two_of_a_kind_apart() -> None:
    """ "Kid" is younger, "big" is elder, other words tell nothing."""
    assert [told_age(words.split()) for words in ("his kid", "her big", "his late")] == ["younger", "elder", ""]
