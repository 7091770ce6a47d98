"""Dates, names and numbers as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.model.reading import Quotation, QuotationKind
from dateline.tell.words import day, many, readable, shortened, span, spoken


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2031-05-06", "6 May 2031"),
        ("2031-05-06T09:30", "6 May 2031, 09:30"),
        ("2031-05", "May 2031"),
        ("2031", "2031"),
        ("2031-21", "spring 2031"),
        ("2031-34", "second quarter of 2031"),
        ("XXXX-05-06", "6 May"),
        ("2031-05-06/2031-05-08", "6 May 2031 to 8 May 2031"),
        ("../2031-05", "until May 2031"),
        ("2031-05/..", "from May 2031"),
        ("2031-02-31", "2031-02-31"),
        ("203X", "203X"),
        (None, "undated"),
    ],
)
def test_dates_in_words(edtf: str | None, words: str) -> None:
    """EDTF as a person writes it; what has no words of its own stays as it is."""
    assert day(edtf) == words


@given(st.text(alphabet="0123456789-/TX.~?", max_size=20))
def test_no_date_is_an_error(edtf: str) -> None:
    """Whatever stands in a date's place, something is shown."""
    assert day(edtf, weekday=True)


def test_a_weekday_where_one_helps() -> None:
    """As an editor checks it."""
    assert day("2031-05-06", weekday=True) == "Tue 6 May 2031"


def test_spans_numbers_and_values() -> None:
    """One day is no span; thousands are parted; dates among compared values are read too."""
    assert span("2031-05-06", "2031-05-06") == "6 May 2031"
    assert span(None, "2031") == "2031"
    assert (many(1, "report"), many(1200, "story", "stories")) == ("1 report", "1,200 stories")
    assert [readable(v) for v in ("640000000", "2031", "2031-05-06", "Tarn")] == [
        "640,000,000",
        "2031",
        "6 May 2031",
        "Tarn",
    ]
    assert shortened("one two three", 9) == "one two…"


@pytest.mark.parametrize(
    ("value", "text", "shown"),
    [
        ("192852", "22 years", "22 years"),
        ("262980", "thirty years", "thirty years"),
        ("3400000000", "3.4 billion crowns", "3.4 billion crowns"),
        ("12500", "12,500 people", "12,500"),
        ("5", "at least five", "5"),
        ("7", "", "7"),
    ],
)
def test_a_figure_is_told_in_the_unit_of_its_words(value: str, text: str, shown: str) -> None:
    """Years are compared by their hours, which nobody would know again."""
    assert readable(value, "number", text) == shown


def test_a_day_or_an_hour_that_there_is_none_of_stays_as_it_is_told() -> None:
    """A date error may name February 30, or an hour that no clock shows."""
    assert (day("2031-02-30", weekday=True), day("T25:61")) == ("2031-02-30", "25:61")


@pytest.mark.parametrize(
    ("cue", "kind", "told"),
    [
        ("say", "indirect", "the dam held"),
        ("deny", "indirect", "denied: the dam held"),
        ("rule out", "mixed", "ruled out: the dam held"),
        ("ask", "indirect", "asked: the dam held"),
        ("decline", "indirect", "would not say: the dam held"),
        ("not deny", "indirect", "did not deny: the dam held"),
        ("deny", "direct", "“the dam held”"),
    ],
)
def test_what_is_not_asserted_is_told_so(cue: str, kind: QuotationKind, told: str) -> None:
    """A denied or asked clause stands behind its stance; words in marks stand as they were said."""
    assert spoken(Quotation("r", 0, 12, "q", "the dam\nheld", kind, None, cue, ())) == told
