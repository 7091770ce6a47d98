"""Goes in: a report and its words. Comes out: the names of several words in it, and how much two reports share of them.

Words in common tell a story while it is fresh; a profile, an inquiry's report or an arrest months later has other words
and the same people. Single names are no evidence: surnames and towns recur in stories that have nothing to do with one
another.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
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
from dateline.language.sounds import skeleton
from dateline.model.reading import Read, Word
from dateline.relate.entity_names import plain

MOST = 60
"""So many names of a report are looked at, the first ones."""
SHORTEST = 2
SHORTEST_SOUND = 3
"""Consonants by which a surname is compared; one of fewer is compared by its letters."""
_CALLED_BY_OFFICE = TITLES | OFFICE_MODIFIERS | frozenset(HONORIFICS) | CALENDAR
_OF_BODIES = BODY | HEADS | PLACE | PLACE_HEADS | SUFFIXES | TRADES
_CARRIERS = frozenset(w for name, others in AGENCIES.items() for n in (name, *others) for w in n.casefold().split())


def full_names(read: Read) -> tuple[str, ...]:
    """Each two words of a name that stand beside one another, in text order: "ama lund", "orlo iron".

    Two words are what spellings of a name share ("Orlo Iron", "the Orlo Iron Company"). Titles, days, towns of the
    gazetteer, and the outlet and the agencies that bring the report tell nothing.
    """
    carriers = _CARRIERS | frozenset((read.report.outlet or "").casefold().split())
    found = dict.fromkeys(pair for pair in _pairs(read) if not _is_bare(pair, carriers))
    return tuple(" ".join(pair) for pair in found)[:MOST]


@lru_cache(maxsize=16384)
def form(name: str) -> str:
    """The form by which a name of two words is compared: without what transcriptions exchange, the first by initial.

    That is all that some reports give ("Kasimir Oduya", "Mr C. Oduya"); before a noun for bodies it is the whole word.
    """
    one, _, other = name.partition(" ")
    if other in _OF_BODIES:
        return f"{plain(one)} {plain(other)}"
    sound = skeleton(other)
    return f"{plain(one)[:1]} {sound if len(sound) >= SHORTEST_SOUND else plain(other)}"


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
    mine, theirs = [{form(name) for name in r} for r in rows], [{form(name) for name in c} for c in columns]
    places = {name: n for n, name in enumerate(sorted({n for r in mine for n in r} & {n for c in theirs for n in c}))}
    shared = _held(mine, places) @ _held(theirs, places).T
    same = np.zeros(shared.shape, dtype=bool)
    all_mine, all_theirs = [_each_once(r) for r in rows], [_each_once(c) for c in columns]
    for one, other in np.argwhere(shared >= least):
        both = mine[one] & theirs[other]
        many = min(_each_once([n for n in names if form(n) in both]) for names in (rows[one], columns[other]))
        same[one, other] = many >= least and share(many, all_mine[one], all_theirs[other]) >= part
    return same


def _each_once(names: Collection[str]) -> float:
    return len({word for name in names for word in name.split()}) / 2


def _held(reports: Sequence[Collection[str]], places: Mapping[str, int]) -> NDArray[np.float32]:
    held = np.zeros((len(reports), len(places)), dtype=np.float32)
    for n, names in enumerate(reports):
        held[n, [places[name] for name in names if name in places]] = 1
    return held


def _pairs(read: Read) -> Iterator[tuple[str, str]]:
    text = read.report.text
    persons = [(m.start, m.end) for m in read.reading.mentions if m.form == "name" and m.kind == "person"]
    for one, other in pairwise(read.reading.words):
        between = text[one.end : other.start]
        if one.pos == other.pos == "PROPN" and (between in (" ", "-") or _is_initial(one, other, between, persons)):
            yield _plain(one), _plain(other)


def _is_initial(one: Word, other: Word, between: str, persons: Sequence[tuple[int, int]]) -> bool:
    """Whether a word is the initial of a person's name: "Mr C. Oduya"."""
    if between != ". " or one.end - one.start != 1:
        return False
    at = bisect_right(persons, (one.start, other.end)) - 1
    return any(start <= one.start and other.end <= end for start, end in persons[max(0, at) : at + 2])


def _plain(word: Word) -> str:
    return word.lemma.casefold().strip(".")


def _is_bare(pair: tuple[str, str], carriers: frozenset[str]) -> bool:
    """Whether it is no name that tells: with a title, without a surname, a town's, or of those who bring the report."""
    return (
        len(pair[1]) < SHORTEST
        or any(word in _CALLED_BY_OFFICE for word in pair)
        or carriers.issuperset(pair)
        or bool(places_named(" ".join(pair)))
    )
