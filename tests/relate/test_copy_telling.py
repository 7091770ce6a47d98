"""What two lines share: an age tells of whom a line is, and no more than a name does."""

from __future__ import annotations

import pytest

from dateline.relate.copy_lines import lines_of
from dateline.relate.copy_telling import same_telling, what_is_told
from tests.relate.test_copies import read


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("Carver, 54, has led it since May.", "The 54-year-old quit.", False),
        ("Divers found 54 boats.", "The 54 sank.", True),
    ],
)
def test_an_age_alone_makes_no_two_lines_alike(one: str, other: str, shared: bool) -> None:
    """Two lines that share somebody's age tell the same of nothing; any other figure counts."""
    told = what_is_told([lines_of(read("A", one), 0), lines_of(read("B", other), 1)])
    assert (same_telling(told[0][0], told[1][0]) is not None) is shared
