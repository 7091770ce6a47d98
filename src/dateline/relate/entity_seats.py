"""Goes in: an office and the places of its story. Comes out: the country, the province and the town whose office it is.

Every country has an interior minister and every town a mayor, so that one name with one office is not yet one person.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass

from dateline.language.areas import areas_named
from dateline.language.en.demonyms import country_of
from dateline.language.en.titles import OF_A_COUNTRY, OF_A_TOWN
from dateline.language.gazetteer import countries, places_named
from dateline.model.record import Entity

WORDS = 3  # so many words at most a place's name before an office has


@dataclass(frozen=True, slots=True)
class Seat:
    """Where an office is: codes of a country and of a province, a town's name; None for what nothing tells."""

    country: str | None = None
    region: str | None = None
    town: str | None = None


NOWHERE = Seat()


@dataclass(frozen=True, slots=True)
class Ground:
    """The places of a story: where most of what it says lies, and its towns' seats by name."""

    country: str | None
    region: str | None
    towns: Mapping[str, Seat]


def ground_of(entities: Sequence[Entity]) -> Ground:
    """The places that a story names, and where most of what it says lies; None where two come first."""
    seats = [(e, _seat_of_place(e)) for e in entities if e.kind == "place" and e.link is not None]
    country = _most((s.country, len(e.mentions)) for e, s in seats)
    region = _most((s.region, len(e.mentions)) for e, s in seats if s.country == country)
    return Ground(country, region, {n.casefold(): s for e, s in seats if s.town for n in (e.name, *e.names)})


def _seat_of_place(entity: Entity) -> Seat:
    link = dict(entity.link or ())
    place = next((p for p in places_named(entity.name) if str(p.geonames) == link.get("geonames")), None)
    if place is None:
        return Seat(link.get("country"))
    return Seat(place.country, place.region, place.name.casefold() if place.kind == "city" else None)


def _most(told: Iterable[tuple[str | None, int]]) -> str | None:
    counted: Counter[str] = Counter()
    for where, times in told:
        if where:
            counted[where] += times
    first = counted.most_common(2)
    return None if not first or (len(first) > 1 and first[0][1] == first[1][1]) else first[0][0]


def seat_of(role: str, noun: str, ground: Ground) -> Seat:
    """Whose office a role is: by its own words ("Somali interior minister", "mayor of Brena"), else by the story.

    Only an office that every country or town has lies where the story does: a firm's chairman may be told of anywhere.
    """
    if noun not in OF_A_COUNTRY | OF_A_TOWN:
        return NOWHERE
    local = noun in OF_A_TOWN
    told = next((seat for words in _phrases(role) if (seat := _named(words, ground, local))), None)
    if told is not None:
        return told
    return Seat(ground.country, ground.region) if local else Seat(ground.country)


def _phrases(role: str) -> Iterable[str]:
    """What may name a place in a role: the words behind "of", and the first words, the longest first."""
    before, _, behind = role.partition(" of ")
    for words in (behind.removeprefix("the ").split(","), [before.replace("’", "'").replace("'s", "")]):
        first = words[0].split()
        for size in range(min(WORDS, len(first)), 0, -1):
            if first[0][:1].isupper():
                yield " ".join(first[:size])


def _named(words: str, ground: Ground, local: bool) -> Seat | None:
    """The place that words are a name of: a country or its people, a province, a town of the story or of the world."""
    code = countries().get(words.casefold()) or country_of(words, countries())
    if local and words.casefold() in ground.towns:
        return ground.towns[words.casefold()]
    areas = areas_named(words) if local else ()
    if areas and not (code and len(areas) == 1):
        return Seat(ground.country if len(areas) > 1 else areas[0].split(".")[0], areas[0] if len(areas) == 1 else None)
    if code:
        return Seat(code)
    if local and any(p.kind == "city" for p in places_named(words)):
        return Seat(ground.country, ground.region, words.casefold())
    return None


def settled(seats: Iterable[Seat]) -> Mapping[Seat, Seat]:
    """For each seat of one name and office the fullest that it can be; itself where it can be two that contradict."""
    known = sorted(set(seats), key=lambda s: tuple(v or "" for v in astuple(s)))
    full = [s for s in known if not any(s != other and _within(s, other) for other in known)]
    fits = {s: [f for f in full if not _contradict(s, f)] for s in known}
    return {s: found[0] if len(found) == 1 else s for s, found in fits.items()}


def _within(one: Seat, other: Seat) -> bool:
    """Whether the other tells all that one tells, and maybe more."""
    return all(mine in (None, theirs) for mine, theirs in zip(astuple(one), astuple(other), strict=True))


def _contradict(one: Seat, other: Seat) -> bool:
    pairs = zip(astuple(one), astuple(other), strict=True)
    return any(mine and theirs and mine != theirs for mine, theirs in pairs)
