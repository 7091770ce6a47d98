"""What programs get that use Dateline as a library."""

from __future__ import annotations

from datetime import date, datetime

import pytest

import dateline
from dateline.errors import SkipReport
from dateline.library import quotations, read, stances, times


def test_offsets_count_the_text_and_not_the_dateline_before_it() -> None:
    """A dateline that is given apart moves no mark."""
    text = "The ferry sank on Tuesday, said Ilse Brandt."
    (time,) = times(text, dateline="TARN, May 8", published="2031-05-08")
    assert (text[time.start : time.end], time.value) == ("Tuesday", "2031-05-06")
    (quotation,) = quotations(text)
    assert text[quotation.start : quotation.end] == "The ferry sank on Tuesday"


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_nothing_has_no_marks(text: str) -> None:
    """An empty text is no error of a program's that asks for its marks."""
    assert not times(text) and not quotations(text) and not stances(text)


def test_what_no_run_would_read_says_why() -> None:
    """A text over the limits is the same error with its reason as in a run."""
    with pytest.raises(SkipReport, match="characters"):
        read("word " * 60_000)


def test_half_a_character_moves_no_mark() -> None:
    """What no encoding can write is read as a character that can't be shown."""
    text = "He left \ud800 on Monday."
    (time,) = times(text, published="2031-05-08")
    assert text[time.start : time.end] == "Monday"


def test_the_public_functions_are_at_hand_at_the_top() -> None:
    """`dateline.times` is the library's, and nothing else is there."""
    assert dateline.times is times
    assert not hasattr(dateline, "nothing")


@pytest.mark.parametrize(
    "text", ["The trial begins Wednesday, December 3, 2031.", "Schools reopen Monday, November 17, 2031."]
)
def test_a_lone_sentence_of_names_and_dates_is_english(text: str) -> None:
    """A brief that by its letters could as well be a pidgin of English is read."""
    assert [t.value for t in times(text, published="2031-11-13")] == [
        text[-5:-1] + ("-12-03" if "Dec" in text else "-11-17")
    ]


@pytest.mark.parametrize(
    "published", ["2031-05-08", date(2031, 5, 8), datetime(2031, 5, 8, 9, 30), "2031-05-08T09:30Z"]
)
def test_a_day_of_publication_of_any_kind(published: str | date) -> None:
    """Python's own dates do as well as ISO 8601."""
    (time,) = times("The ferry sank on Tuesday.", published=published)
    assert time.value == "2031-05-06"


def test_a_day_of_publication_that_is_none() -> None:
    """What can't be read as a date is refused with its words, not dropped."""
    with pytest.raises(ValueError, match="yesterday week"):
        times("The ferry sank on Tuesday.", published="yesterday week")


@pytest.mark.parametrize(
    ("text", "value"), [("Q3 2030", "2030-Q3"), ("12/05/2030", "2030-12-05"), ("next Friday", "2031-05-09")]
)
def test_an_expression_by_itself(text: str, value: str) -> None:
    """A text of a word or two is read, though no language can be told from it."""
    assert [t.value for t in times(text, published="2031-05-08")] == [value]
