"""Goes in: the words of a name. Comes out: what they themselves say of its kind: "... Bank", "Mount ...", "... Jr."."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from dateline.language.areas import SHORT
from dateline.language.bodies_abroad import CLOSING, COMPOUND_ENDINGS, OPENING
from dateline.language.en.gender import GIVEN_FEMALE, GIVEN_MALE
from dateline.language.en.names import GENERATIONS, OPENING_PARTICLES, PARTICLES, SHIP_PREFIXES, SHIP_TITLES
from dateline.language.en.organizations import (
    ABSTRACT_ENDINGS,
    CLUB_FRONTS,
    EVENT_HEADS,
    FIRM_ENDINGS,
    HEADS,
    OPENING_FORMS,
    PARTIES,
    PLACE_FRONTS,
    PLACE_HEADS,
    SEATS,
    STORM_FRONTS,
    SUFFIXES,
    SURNAMES_TOO,
    THING_HEADS,
    TRADES,
)
from dateline.language.gazetteer import is_country, is_region, places_named
from dateline.language.given_names import given_gender, given_lists, is_given
from dateline.model.parse import Token
from dateline.model.reading import EntityKind
from dateline.read.names.weights import (
    CITY,
    COUNTRY,
    FORM,
    GIVEN,
    LARGE_CITY,
    MATTER,
    SPEECH,
    TITLE,
)

CLUBS_TOO = frozenset({"town", "city"})
SELDOM = 1
SELDOM_GIVEN = 1.5
SHORTEST = 6  # letters of a single word whose ending tells something: no "Steel"
Evidence = Iterator[tuple[EntityKind, float]]


def form(tokens: tuple[Token, ...]) -> Evidence:
    """What the words of the name itself say: "... Bank", "Mount ...", a common given name, a city of the gazetteer."""
    words = tuple(t.text for t in tokens)
    yield from _of_person(words)
    yield from _form_of(words, tokens[-1].tag == "NNPS")


def _of_person(words: tuple[str, ...]) -> Evidence:
    """What only the names of persons have: particles, "Jr.", the second syllable of a given name."""
    if len(words) < 2 or words[-1].casefold().replace(".", "") in SUFFIXES:
        return
    inner = words[1:-1]
    if words[-1].casefold().rstrip(".") in GENERATIONS:
        yield "person", FORM
    elif any(a == "-" and b.islower() and b not in PARTICLES for a, b in pairwise(words)):
        yield "person", GIVEN
    elif any(w in OPENING_PARTICLES for w in inner):
        yield "person", GIVEN / 2


@cache
def listed(words: tuple[str, ...]) -> tuple[tuple[EntityKind, float], ...]:
    """What the gazetteer and the list of seats say of these words."""
    whole = " ".join(words).replace(" - ", "-")
    if whole.casefold() in SEATS or whole.casefold() in PARTIES:
        return (("organization", TITLE),)
    if is_country(whole):
        return (("place", COUNTRY),)
    if is_region(whole) or whole.casefold().rstrip(".") in SHORT:
        return (("place", COUNTRY / 2),)
    places = places_named(whole)
    if places and (len(words) > 1 or places[0].kind == "state" or places[0].population >= LARGE_CITY):
        return (("place", CITY * len(words)),)
    return ()


def _form_of(words: tuple[str, ...], plural: bool) -> Evidence:
    yield from listed(words)
    first, last = words[0].casefold().replace(".", ""), words[-1].casefold().rstrip(".")
    if len(words) == 1:
        if last.endswith(FIRM_ENDINGS) and len(last) > SHORTEST and not listed(words):
            yield "organization", MATTER
        if plural or (words[0].isupper() and 2 <= len(words[0].replace(".", "")) <= 5):
            yield "organization", MATTER / 2
        return
    inner = {w.casefold() for w in words}
    may_be_given = len(words) == 2 and given_gender(first) is not None  # "Orlando Flores"
    if first in SHIP_PREFIXES and words[0].isupper():
        yield "other", TITLE
        return
    if (
        "&" in inner
        or first in CLUB_FRONTS
        or last.replace(".", "") in SUFFIXES  # "S.A."
        or last in HEADS | CLOSING
        or first in OPENING
        or (first in OPENING_FORMS and words[0].isupper())
        or (last.endswith(COMPOUND_ENDINGS) and len(last) > SHORTEST + 1)
        or (inner & {"of", "for"} and inner & HEADS)
    ):
        yield "organization", FORM
    elif first in STORM_FRONTS or last in THING_HEADS:
        yield "other", FORM
    elif last in EVENT_HEADS:
        yield "other", FORM / 2
    elif last in CLUBS_TOO and first not in PLACE_FRONTS and not listed(words):
        yield "organization", MATTER + SPEECH  # "Brena Town" is a club, where no map has it
        yield "place", MATTER
    elif last in PLACE_HEADS or first in PLACE_FRONTS:
        yield "place", FORM / 2
        if len(words) == 2 and last in SURNAMES_TOO and is_given(first):
            yield "person", GIVEN  # "Joan Hill"
    elif first in GIVEN_MALE or first in GIVEN_FEMALE:
        yield "person", GIVEN
    elif last not in SHIP_TITLES | TRADES and is_given(first):
        yield "person", GIVEN if given_lists(first) > SELDOM else SELDOM_GIVEN
    elif len(first) == 1 and words[0][:1].isupper():
        yield "person", GIVEN / 2
    elif (listed(words[:1]) and len(words) == 2 and not may_be_given) or last.endswith(ABSTRACT_ENDINGS):
        yield "organization", MATTER
    if plural and not may_be_given:
        yield "organization", MATTER
