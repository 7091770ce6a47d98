"""Numbers with what they count: the extractor over whole sentences, on invented text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.model.parse import Parser
from dateline.model.reading import Quantity, Reading, Time
from dateline.model.report import Report, Source
from dateline.read.quantities import find_quantities
from dateline.read.quantities.numerals import find_numerals


def quantities(parser: Parser, text: str, times: tuple[tuple[str, str], ...] = ()) -> tuple[Quantity, ...]:
    report = Report("r", Source("text", "r"), None, None, (), None, (), "en", None, None, None, text, (), "")
    marks = tuple(
        Time("r", text.index(t), text.index(t) + len(t), t, "DATE", value, None, None, None, "") for t, value in times
    )
    return find_quantities(report, parser.parse(report), Reading("r", times=marks)).quantities


@pytest.mark.parametrize(
    "text",
    [
        "A man of 80 is missing.",
        "A girl aged 12 was hurt.",
        "The driver, 52, was unhurt.",
        "14.20 The fire is out.",
    ],
)
def test_ages_and_the_clock_of_an_entry_count_nothing(parser: Parser, text: str) -> None:
    """A bare age and the clock that heads an entry of a running report are no quantities."""
    assert quantities(parser, text) == ()


@pytest.mark.parametrize(
    ("text", "words", "value", "unit", "of_what", "qualifier", "kind"),
    [
        ("About 1,500 people were moved.", "1,500", (1500, 1500), None, "people", "about", "count"),
        ("At least twenty-three miners died.", "twenty-three", (23, 23), None, "miner", "at least", "count"),
        ("The death toll has risen to 64.", "64", (64, 64), None, "death toll", None, "count"),
        ("Between 30 and 40 goats were sold.", "30 and 40", (30, 40), None, "goat", None, "count"),
        ("Five to six thousand pilgrims came.", "Five to six thousand", (5000, 6000), None, "pilgrim", None, "count"),
        (
            "The bridge will cost 2.4 billion ducats.",
            "2.4 billion ducats",
            (2.4e9, 2.4e9),
            "ducat",
            "cost",
            None,
            "money",
        ),
        ("She paid £5m for it.", "£5m", (5e6, 5e6), "pound", "price", None, "money"),
        ("The fine was set at $38 million.", "$38 million", (38e6, 38e6), "dollar", "fine", None, "money"),
        ("They settled on a fee of 300 zarks.", "300", (300, 300), "zark", "fee", None, "money"),
        (
            "The wind blew at 140 kilometres an hour.",
            "140 kilometres an hour",
            (140, 140),
            "km/h",
            None,
            None,
            "measure",
        ),
        ("The 12-tonne bell fell.", "12-tonne", (12, 12), "tonne", "bell", None, "measure"),
        ("Rents rose by 6.5 per cent.", "6.5 per cent", (6.5, 6.5), "percent", "rent", None, "percent"),
        (
            "Nearly three quarters of the staff agreed.",
            "three quarters",
            (75, 75),
            "percent",
            "staff",
            "nearly",
            "percent",
        ),
        ("The Foxes beat the Larks 4-1.", "4-1", (4, 1), None, None, None, "score"),
        ("The ferry left pier 9 late.", "9", (9, 9), None, "pier", None, "designation"),
        ("The No. 3 seed lost.", "3", (3, 3), None, "seed", None, "designation"),
        ("A dozen boats sank.", "A dozen", (12, 12), None, "boat", None, "count"),
        ("Two and a half million voters came.", "Two and a half million", (2.5e6, 2.5e6), None, "voter", None, "count"),
    ],
)
def test_a_number_says_what_it_counts(
    parser: Parser,
    text: str,
    words: str,
    value: tuple[float, float],
    unit: str | None,
    of_what: str | None,
    qualifier: str | None,
    kind: str,
) -> None:
    """Each form of number keeps its exact words, value, unit, counted noun and qualifier."""
    found = quantities(parser, text)[0]
    assert (found.text, found.value, found.unit, found.of_what) == (words, value, unit, of_what)
    assert (found.qualifier, found.kind) == (qualifier, kind)
    assert text[found.start : found.end] == words


def test_numbers_of_times_ages_and_codes_are_no_quantities(parser: Parser) -> None:
    """A year in a date mark, a bare age, a duration, an ordinal and a telephone number are left out."""
    text = "Ruta Venn, 52, called 020-555-19 in June 2031, the 21st time, and waited 40 minutes."
    assert quantities(parser, text, (("June 2031", "2031-06"),)) == ()


@given(st.text(alphabet="0123456789,.-– abm%$€£ twohundredthirdhalf\n", max_size=200))
def test_numerals_lie_in_order_inside_any_text(text: str) -> None:
    """Odd text raises nothing, and numerals never overlap or leave their sentence."""
    at = 0
    for numeral in find_numerals(text, 0, len(text)):
        assert at <= numeral.start < numeral.end <= len(text)
        at = numeral.end
