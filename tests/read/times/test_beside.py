"""A named day and a distance told beside it are one day; where they are not, the words contradict themselves."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.reading import Time

Finder = Callable[..., tuple[Time, ...]]
# A Wednesday.
DAY = "2031-03-12"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Guilty on Monday, he was jailed on Tuesday, a day later.", ["2031-03-10", "2031-03-11", "2031-03-11"]),
        ("It was due on March 15. It is due on March 29, two weeks later.", ["2031-03-15", "2031-03-29", "2031-03-29"]),
        ("It opened on 3 March. The next day, 4 March, it rained.", ["2031-03-03", "2031-03-04", "2031-03-04"]),
        ("It sank on 3 March. It left on 27 February, four days before.", ["2031-03-03", "2031-02-27", "2031-02-27"]),
    ],
)  # fmt: skip
def test_a_distance_beside_a_day_gives_that_day(times_in: Finder, text: str, values: list[str]) -> None:
    """It counts from what was told before, not from the day that it stands beside."""
    found = times_in(text, DAY)
    assert [t.value for t in found] == values
    assert not any(t.says for t in found)


@pytest.mark.parametrize(
    ("text", "says", "meant"),
    [
        ("The judge found him guilty on Monday, and jailed him on Wednesday, a day later.", "2031-03-12", "2031-03-11"),
        ("It opened on 3 March. In the second round the following day, 5 March, she won.", "2031-03-05", "2031-03-04"),
    ],
)
def test_a_day_that_the_distance_denies_is_an_error(times_in: Finder, text: str, says: str, meant: str) -> None:
    """What is counted is held for right, and both words are kept."""
    (wrong,) = (t for t in times_in(text, DAY) if t.says)
    assert (wrong.says, wrong.value) == (says, meant)


@pytest.mark.parametrize(
    "text",
    [
        "He met her on Monday. She came on Friday, the day after.",
        "It opened on 3 March. It closed on 20 March, a day later than the fair.",
        "He left on Monday and came back on Thursday, two weeks later.",
    ],
)
def test_what_may_count_from_something_else_is_no_error(times_in: Finder, text: str) -> None:
    """A day of another sentence, or a distance too long for a slip, accuses nobody."""
    assert not any(t.says for t in times_in(text, DAY))
