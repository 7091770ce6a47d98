"""Sounds: the skeleton that spellings of one name share."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.language.sounds import name_skeleton, skeleton


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Nadia Petrossian", "Nadya Bedrosyan", True),
        ("Gordon MacIsaac", "Gordon Mak Aysak", True),
        ("Ngaire Whitcombe", "Naire Whitcomb", True),
        ("Nadège Fonseca", "Nadej Fonsika", True),
        ("Aibek Dzhumaliev", "Aybek Jumaliyev", True),
        ("Halifax", "Galifax", True),
        ("Kenji Moriyama", "Kendzsi Morijama", True),
        ("Mirko Babić", "Mirko Babich", True),
        ("Wen Jialing", "Ven Dzialin", True),
        ("Edda Rohn", "Edda Lund", False),
        ("Carl Lund", "Ada Lund", False),
    ],
)
def test_transcriptions_of_one_name_share_its_skeleton(one: str, other: str, same: bool) -> None:
    """Vowels, voice and the way to write a sound are what they exchange; other consonants are another name."""
    assert (name_skeleton(one.split()) == name_skeleton(other.split())) == same


@given(st.text(max_size=40))
def test_any_text_has_a_skeleton_of_its_letters_alone(text: str) -> None:
    """Nothing raises, and what comes out are the classes."""
    assert set(skeleton(text)) <= set("aptksjlmnr")
