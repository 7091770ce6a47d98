"""The gazetteer: which country a name can only be."""

from __future__ import annotations

import pytest

from dateline.language.gazetteer import country_called, homonyms


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Britain", "GB"),
        ("the United Kingdom", None),
        ("United Kingdom", "GB"),
        ("U.K.", "GB"),
        ("Holland", "NL"),
        ("Netherlands", "NL"),
        ("Burma", "MM"),
        ("Republic of India", "IN"),
        ("Islamic Republic of Iran", "IR"),
        ("Kingdom of the Netherlands", "NL"),
        ("Republic of Georgia", "GE"),
        ("People's Republic of China", "CN"),
        ("Republic of Korea", "KR"),
        ("Georgia", None),
        ("Congo", None),
        ("Republic of Brena", None),
        ("Bank of England", None),
        ("Kingdom of England", None),
        ("Lagos", None),
    ],
)
def test_a_name_is_one_country_or_none(name: str, code: str | None) -> None:
    """Every name of a country leads to it; what two can be called, and what is none, to nothing."""
    found = country_called(name)
    assert (found.country if found else None) == code


def test_a_country_and_a_state_of_one_name_are_homonyms() -> None:
    """Georgia is two places, Norway one."""
    assert sorted(p.kind for p in homonyms("Georgia")) == ["country", "state"]
    assert homonyms("Norway") == ()
