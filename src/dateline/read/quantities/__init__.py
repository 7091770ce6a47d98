"""Goes in: a report, its grammar and its times. Comes out: every number that counts, measures or names something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dateline.language.en.nominals import PERSON
from dateline.language.en.numbers import DESIGNATORS
from dateline.language.en.units import CURRENCIES, MONEY_NOUNS, OTHER_SUMS
from dateline.model.parse import Parse, Sentence
from dateline.model.reading import Quantity, QuantityKind, Reading, Time
from dateline.model.report import Report
from dateline.read.quantities.counted import SIGN, Counted, find_counted
from dateline.read.quantities.measures import Measured, find_qualifier, find_unit
from dateline.read.quantities.numerals import Numeral, find_numerals

_A_SUM = 1e5
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d(?=\s)")
_AGED = re.compile(rf"\b(?:aged|age|age of|ages|turned|turns|(?:{'|'.join(sorted(PERSON))}) of) $", re.IGNORECASE)
_OLDEST = 120
_FIRST_YEAR, _LAST_YEAR = 1500, 2100
_UNIT_KINDS: dict[str, QuantityKind] = {"money": "money", "measure": "measure", "percent": "percent"}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a number stands: the report, its grammar and the sentence."""

    report: Report
    parse: Parse
    sentence: Sentence


def find_quantities(report: Report, parse: Parse, reading: Reading) -> Reading:
    """Mark the numbers outside asides and outside times."""
    times = sorted(reading.times, key=lambda t: t.start)
    found: list[Quantity] = []
    at = 0
    for sentence in parse.sentences:
        if sentence.aside:
            continue
        while at < len(times) and times[at].end <= sentence.start:
            at += 1
        inside = _times_until(times, at, sentence.end)
        found.extend(_in_sentence(_Place(report, parse, sentence), inside))
    return replace(reading, quantities=tuple(found))


def _times_until(times: list[Time], first: int, end: int) -> list[Time]:
    last = first
    while last < len(times) and times[last].start < end:
        last += 1
    return times[first:last]


def _in_sentence(place: _Place, times: list[Time]) -> Iterator[Quantity]:
    text, sentence = place.report.text, place.sentence
    at = 0
    for numeral in find_numerals(text, sentence.start, sentence.end):
        while at < len(times) and times[at].end <= numeral.start:
            at += 1
        if at < len(times) and times[at].start < numeral.end:
            continue
        quantity = _quantity(place, numeral)
        if quantity is not None:
            yield quantity


def _quantity(place: _Place, numeral: Numeral) -> Quantity | None:
    """One numeral as a quantity, or None where it is a time, an age or no number at all."""
    text, sentence = place.report.text, place.sentence
    measured = find_unit(text, numeral, sentence.start, sentence.end)
    if measured and measured.dimension == "time":
        return None
    begin, end = (measured.start, measured.end) if measured else (numeral.start, numeral.end)
    counted = find_counted(place.parse, place.parse.at(begin, end))
    if _is_no_quantity(place, numeral, measured, counted):
        return None
    qualifier, _ = find_qualifier(text, begin, end, sentence.start, sentence.end)
    kind, unit, of_what = _kind(numeral, measured, counted)
    return Quantity(
        report=place.report.id,
        start=begin,
        end=end,
        text=text[begin:end],
        value=(numeral.low, numeral.high),
        unit=unit,
        of_what=of_what,
        qualifier=qualifier or (numeral.form if numeral.form == "vague" else None),
        kind=kind,
        about=counted.about,
    )


def _kind(numeral: Numeral, measured: Measured | None, counted: Counted) -> tuple[QuantityKind, str | None, str | None]:
    """Which kind of number it is, its unit, and what it is of."""
    if numeral.form == "score":
        return "score", None, counted.of_what
    if measured:
        return _UNIT_KINDS[measured.dimension], measured.unit, counted.of_what
    named = counted.name_before if numeral.form in ("digits", "words") else None
    if named == SIGN:
        return "designation", None, counted.of_what
    if named and counted.noun_end is None:
        return "designation", None, named
    currency = CURRENCIES.get(counted.of_what or "")
    if currency and (counted.noun_end is not None or numeral.form == "vague"):
        return "money", currency, counted.about[1] if len(counted.about) > 1 else None
    if counted.measured in MONEY_NOUNS and (counted.measured not in OTHER_SUMS or numeral.low >= _A_SUM):
        return "money", counted.of_what, counted.measured
    return "count", None, counted.of_what


def _is_no_quantity(place: _Place, numeral: Numeral, measured: Measured | None, counted: Counted) -> bool:
    """Years, ages, the clock before an entry, “one” as a pronoun, and numbers glued to other characters."""
    text = place.report.text
    if measured:
        return False
    if _is_age(place, numeral, counted) or _heads_entry(text, numeral):
        return True
    after = text[numeral.end : numeral.end + 1]
    if numeral.form == "digits" and after.isalpha():
        return True
    plain = text[numeral.start : numeral.end]
    like_year = len(plain) == 4 and plain.isdigit() and _FIRST_YEAR <= numeral.low <= _LAST_YEAR
    if like_year and counted.noun_end is None and counted.name_before not in DESIGNATORS:
        return True
    return plain.casefold() == "one" and counted.noun_end is None


def _is_age(place: _Place, numeral: Numeral, counted: Counted) -> bool:
    """“a man of 80”, “a girl aged 12”, “Mara Lind, 52,”, “the driver, 52,”."""
    if not 0 < numeral.low < _OLDEST or counted.noun_end is not None or numeral.form not in ("digits", "words"):
        return False
    text = place.report.text
    if _AGED.search(text, max(place.sentence.start, numeral.start - 24), numeral.start):
        return True
    between = text[max(0, numeral.start - 2) : numeral.start] == ", " and text[numeral.end : numeral.end + 1] in ",.);"
    return between and _after_name(place, numeral)


def _heads_entry(text: str, numeral: Numeral) -> bool:
    """The clock that heads an entry of a running report (“14.20 The fire is out.”)."""
    begins = numeral.start == 0 or text[numeral.start - 1] == "\n"
    return begins and bool(_CLOCK.match(text, numeral.start, numeral.end + 1))


def _after_name(place: _Place, numeral: Numeral) -> bool:
    """A bare age follows a name, or a noun that stands for somebody, and a comma."""
    at = place.parse.at(max(0, numeral.start - 3), numeral.start - 1)
    word = next((t for t in reversed(at) if t.text != ","), None)
    if word is None:
        return False
    return word.pos == "PROPN" or word.text.istitle() or word.lemma.casefold() in PERSON
