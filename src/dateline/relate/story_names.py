"""Goes in: a report and its words. Comes out: the names of several words in it, and how much two reports share of them.

Words in common tell a story while it is fresh; a profile, an inquiry's report or an arrest months later has other words
and the same people. Single names are no evidence: surnames and towns recur in stories that have nothing to do with one
another.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from dateline.language.agencies import AGENCIES
from dateline.language.en.names import CALENDAR
from dateline.language.en.nominals import BODY, PLACE
from dateline.language.en.organizations import HEADS, PLACE_HEADS, SUFFIXES, TRADES
from dateline.language.en.titles import HONORIFICS, OFFICE_MODIFIERS, TITLES
from dateline.language.gazetteer import places_named
from dateline.model.reading import Read, Word
from dateline.relate.entity_names import plain

MOST = 60
"""So many names of a report are looked at, the first ones."""
SHORTEST = 2
_CALLED_BY_OFFICE = TITLES | OFFICE_MODIFIERS | frozenset(HONORIFICS) | CALENDAR
_OF_BODIES = BODY | HEADS | PLACE | PLACE_HEADS | SUFFIXES | TRADES
_CARRIERS = frozenset(w for name, others in AGENCIES.items() for n in (name, *others) for w in n.casefold().split())


def full_names(read: Read) -> tuple[str, ...]:
    """Each two words of a name that stand beside one another, in text order: "orlo bank", "a.lund lund".

    Two words are what spellings of a name share ("Orlo Bank", "the Orlo Bank Company"); they are compared without what
    transcriptions exchange. The first counts by its initial, which is all that some reports give ("Kasimir Oduya", "Mr
    C. Oduya"), but before a noun for bodies and places. Titles, days, towns of the gazetteer, and the outlet and the
    agencies that bring the report tell nothing.
    """
    carriers = _CARRIERS | frozenset((read.report.outlet or "").casefold().split())
    found = dict.fromkeys(name for pair in _pairs(read) if (name := _name(pair, carriers)) is not None)
    return tuple(found)[:MOST]


def amount(weights: Mapping[str, float]) -> float:
    """How many names these are: half of their words, each once, as much as the weightiest name it stands in."""
    most: dict[str, float] = {}
    for name in sorted(weights):
        for word in name.split():
            most[word] = max(most.get(word, 0.0), weights[name])
    return sum(sorted(most.values())) / 2


def share(shared: float, one: float, other: float) -> float:
    """What part of the names of both are shared."""
    return shared / sqrt(one * other) if one and other else 0.0


def naming_same(
    rows: Sequence[Collection[str]], columns: Sequence[Collection[str]], least: float, part: float
) -> NDArray[np.bool_]:
    """Which share at least so many names, and so great a part of theirs."""
    places = {name: n for n, name in enumerate(sorted({n for r in rows for n in r} & {n for c in columns for n in c}))}
    shared = _held(rows, places) @ _held(columns, places).T
    same = np.zeros(shared.shape, dtype=bool)
    mine, theirs = [_each_once(r) for r in rows], [_each_once(c) for c in columns]
    for one, other in np.argwhere(shared >= least):
        many = _each_once(set(rows[one]) & set(columns[other]))
        same[one, other] = many >= least and share(many, mine[one], theirs[other]) >= part
    return same


def _each_once(names: Collection[str]) -> float:
    return len({word for name in names for word in name.split()}) / 2


def _held(reports: Sequence[Collection[str]], places: Mapping[str, int]) -> NDArray[np.float32]:
    held = np.zeros((len(reports), len(places)), dtype=np.float32)
    for n, names in enumerate(reports):
        held[n, [places[name] for name in names if name in places]] = 1
    return held


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two words of a name in small letters, and whether they are a person's."""

    one: str
    other: str
    person: bool


def _pairs(read: Read) -> Iterator[_Pair]:
    text = read.report.text
    persons = [m for m in read.reading.mentions if m.form == "name" and m.kind == "person"]
    starts = [m.start for m in persons]
    for one, other in pairwise(read.reading.words):
        between = text[one.end : other.start]
        if one.pos == other.pos == "PROPN" and between in (" ", "-", ". "):
            at = bisect_right(starts, one.start) - 1
            person = at >= 0 and other.end <= persons[at].end
            if between != ". " or (person and one.end - one.start == 1):
                yield _Pair(_plain(one), _plain(other), person)


def _plain(word: Word) -> str:
    return word.lemma.casefold().strip(".")


def _name(pair: _Pair, carriers: frozenset[str]) -> str | None:
    """The form by which a name is compared; None for one that tells nothing."""
    words = (pair.one, pair.other)
    short = len(pair.other) < SHORTEST or (len(pair.one) < SHORTEST and not pair.person)
    if short or any(word in _CALLED_BY_OFFICE for word in words):
        return None
    if carriers.issuperset(words) or places_named(" ".join(words)):
        return None
    one, other = plain(pair.one), plain(pair.other)
    return f"{one} {other}" if pair.other in _OF_BODIES else f"{one[:1]}.{other} {other}"
