"""Whether two offices of one body can be one."""

from __future__ import annotations

import pytest

from dateline.relate.entity_posts import office_of, posts_agree


@pytest.mark.parametrize(
    ("words", "office"),
    [
        ("boss", "head"),
        ("former chief", "head"),
        ("chief executive", "chief executive"),
        ("CEO", "chief executive"),
        ("finance chief", "finance chief"),
        ("co-owner", "owner"),
        ("baker", None),
    ],
)
def test_a_description_gives_an_office_in_one_form(words: str, office: str | None) -> None:
    """Nouns for any head are one; with a word before them they are another's."""
    assert office_of(words) == office


def test_a_head_can_be_a_chairman_but_no_chairman_a_chief_executive() -> None:
    """A body has both at a time."""
    assert posts_agree("head", "chairman")
    assert not posts_agree("chairman", "chief executive")
    assert not posts_agree("head", "founder")
