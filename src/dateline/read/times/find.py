"""Goes in: a text and its grammar. Comes out: its time expressions, with what each means before it is resolved."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from dateline.language.en.times import BEFORE_HOUR, IN
from dateline.model.parse import Parse
from dateline.read.times.admits import admits, admits_bare, admits_loose
from dateline.read.times.english import english
from dateline.read.times.expression import Expression
from dateline.read.times.grammar import Grammar, Sheet
from dateline.read.times.no_day import as_meant
from dateline.read.times.senses import Named, Period, Pointed, Sense
from dateline.read.times.stamps import find_stamps
from dateline.read.times.tokens import Piece, pieces
from dateline.read.times.witness import Witness

# By the pattern that a stretch was read by, the question whether it is a time in its place.
BARE = ("bare_time",)
ADMITS = {"time": admits, "bare_time": admits_bare, "loose_time": admits_loose}


def find_expressions(text: str, parse: Parse) -> list[Expression]:
    """All time expressions of a text, longest first reading at each place, none overlapping."""
    with no_collection():
        return _find(text, parse)


def _find(text: str, parse: Parse) -> list[Expression]:
    grammar = english()
    line = pieces(text)
    sheet = grammar.sheet(line)
    found: list[Expression] = []
    stamps = find_stamps(line)
    end = 0
    for at in grammar.places(sheet, stamps):
        if at < end:
            continue
        stamp = stamps.get(at)
        if stamp:
            end, one = _stretch(line, at, *stamp)
            found.append(one)
            continue
        names = grammar.starting(sheet, at)
        if not names or (names == BARE and line[at - 1].low not in BEFORE_HOUR):
            continue
        match = _match_at(grammar, sheet, at, parse, names)
        if match is not None:
            end = match[0]
            found.append(match[1])
        sheet.forget()
    return found


@contextmanager
def no_collection() -> Iterator[None]:
    """Nothing made here is part of a cycle: the collector would search a long text's pieces again and again."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _match_at(
    grammar: Grammar, sheet: Sheet, at: int, parse: Parse, names: Sequence[str]
) -> tuple[int, Expression] | None:
    """The expression that begins at a piece by one of these patterns, and where it ends."""
    line = sheet.pieces
    if line[at].glued and line[at - 1].text.isalnum():
        return None
    for name in names:
        if name == "bare_time" and line[at - 1].low not in BEFORE_HOUR:
            continue
        match = grammar.match(name, sheet, at)
        if match and line[at - 1].low == IN and _is_month_day(match[1]):
            # "In March 30 people left": what stands "in" is the month, and the number counts.
            match = grammar.match("month_point", sheet, at)
        if match and line[at].low == "the" and _is_day(match[1]) and _goes_on(grammar, sheet, at, match[0]):
            # "The Friday, Nov. 7, attack": the article is the noun's, and the date begins behind it.
            match = None
        if match and _begins_sentence(line, at, match[0]):
            match = grammar.match("near_clock", sheet, at)
        if match is None:
            continue
        witness = Witness(line, at, match[0], parse)
        if ADMITS[name](witness, match[1]):
            # The article of "the Friday explosions" is the noun's.
            described = line[at].low == "the" and _is_day(match[1]) and witness.noun_follows()
            return _stretch(line, at + 1 if described else at, match[0], as_meant(witness, match[1]))
    return None


def _begins_sentence(line: Sequence[Piece], at: int, end: int) -> bool:
    """Whether a sentence begins within: "shut at 10 a.m. On Friday it rained" tells of no hour on Friday."""
    inner = enumerate(line[at + 1 : end], at + 1) if end > at + 1 else ()
    return any(piece.text == "On" and line[i - 1].low == "." for i, piece in inner)


def _goes_on(grammar: Grammar, sheet: Sheet, at: int, end: int) -> bool:
    """Whether a longer date begins behind an article."""
    date = grammar.match("full_date", sheet, at + 1) if at + 1 < len(sheet.pieces) else None
    return date is not None and date[0] > end


def _is_month_day(sense: Sense) -> bool:
    """Whether it is a day of a month without its year or weekday."""
    return isinstance(sense, Named) and sense == Named(month=sense.month, day=sense.day) and sense.month is not None


def _is_day(sense: Sense) -> bool:
    """Whether it is a weekday or a named day, which may describe a noun."""
    if isinstance(sense, Pointed):
        return sense.pointer == "the" and isinstance(sense.base, Named)
    return isinstance(sense, Period) and sense.kind == "holiday"


def _stretch(line: Sequence[Piece], at: int, end: int, sense: Sense) -> tuple[int, Expression]:
    return end, Expression(line[at].start, line[end - 1].end, sense)
