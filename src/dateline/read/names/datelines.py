"""Goes in: a report and its parse. Comes out: the places of its dateline as names, whatever the model made of them.

A dateline's town is shouted and stands in no sentence, so that the language model cuts it up ("RIO DE | JANEIRO") or
takes it for a person; where it begins and ends, and that it is a place, the cleaner knows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.language.areas import areas_named
from dateline.language.en.names import PLACE_PREPOSITIONS
from dateline.language.en.nominals import BODY
from dateline.language.en.organizations import HEADS
from dateline.model.parse import Parse, Token
from dateline.model.report import Report
from dateline.read.names.titled import Name

ABOARD = frozenset({"aboard", "on", "with"})  # what follows is a ship, an aircraft or a troop


def dateline_places(report: Report, parse: Parse) -> tuple[Name, ...]:
    """The towns of the dateline in text order, each one name, and the countries, states and provinces behind them."""
    line = report.dateline
    if line is None or not line.place or line.place.split()[0].casefold() in ABOARD:
        return ()
    tokens = [t for t in parse.tokens[: _first_behind(parse, line.end)] if t.start >= line.start]
    towns, *areas = line.place.split(",")
    found: list[Name] = []
    for part in (*towns.split("/"), *(a for a in areas if areas_named(a.strip()))):
        span = _aligned(tokens, found[-1].last if found else 0, part)
        if span is not None and not names_body(part):
            found.append(Name(span[0], span[0], span[1], "place", True))
    return tuple(found)


def with_dateline(parse: Parse, found: Sequence[Name], places: Sequence[Name]) -> list[Name]:
    """The names, those of the dateline in the stead of what the model found there."""
    if not places:
        return list(found)
    taken = {i for place in places for i in range(place.first, place.last)}
    kept = (name for name in found if taken.isdisjoint(range(name.first, name.last)))
    return sorted((*kept, *places), key=lambda name: name.first)


def _first_behind(parse: Parse, end: int) -> int:
    return next((t.i for t in parse.tokens if t.start >= end), len(parse.tokens))


def _aligned(tokens: Sequence[Token], floor: int, part: str) -> tuple[int, int] | None:
    """The tokens that spell the words of a place, letter for letter, none before `floor`."""
    words = part.split()
    while len(words) > 1 and words[0].casefold() in PLACE_PREPOSITIONS:
        words = words[1:]  # "NEAR NORRHOLM"
    wanted = _letters(" ".join(words))
    for at, first in enumerate(tokens):
        if first.i < floor or not _letters(first.text) or not wanted:
            continue
        spelt = ""
        for token in tokens[at:]:
            spelt += _letters(token.text)
            if spelt == wanted:
                return first.i, token.i + 1 + _stop(tokens, token, part)
            if not wanted.startswith(spelt):
                break
    return None


def _stop(tokens: Sequence[Token], last: Token, part: str) -> int:
    """One where the full stop behind the last word is the abbreviation's: "St. Osric, Mo."."""
    after = next((t for t in tokens if t.i == last.i + 1), None)
    return int(part.endswith(".") and after is not None and after.text == "." and after.start == last.end)


def _letters(text: str) -> str:
    return re.sub(r"[\W\d_]", "", text).casefold()


def names_body(part: str) -> bool:
    """Whether a dateline names the body at whose seat it was written: "UNITED NATIONS"."""
    return part.split()[-1].casefold() in BODY | HEADS | {"nations"}
