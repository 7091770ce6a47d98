"""Goes in: the name behind a city's: "Ontario" of "London, Ontario". Comes out: the areas it can be, the city there.

An area is a country's ISO 3166 code, or with a point and GeoNames' first-order code a state or province of it.
"""

from __future__ import annotations

from dateline.language.gazetteer import STATES_SHORT, Place, is_country, is_region, places_named
from dateline.language.lands import LANDS
from dateline.language.words import words

PROVINCES: dict[str, str] = {
    "alberta": "CA.01", "british columbia": "CA.02", "manitoba": "CA.03", "new brunswick": "CA.04",
    "newfoundland": "CA.05", "newfoundland and labrador": "CA.05", "nova scotia": "CA.07", "ontario": "CA.08",
    "prince edward island": "CA.09", "quebec": "CA.10", "saskatchewan": "CA.11", "yukon": "CA.12",
    "northwest territories": "CA.13", "nunavut": "CA.14",
    "alta": "CA.01", "b.c": "CA.02", "bc": "CA.02", "n.b": "CA.04", "nfld": "CA.05", "n.s": "CA.07",
    "ont": "CA.08", "p.e.i": "CA.09", "sask": "CA.11",
    "australian capital territory": "AU.01", "new south wales": "AU.02", "nsw": "AU.02", "northern territory": "AU.03",
    "queensland": "AU.04", "south australia": "AU.05", "tasmania": "AU.06", "victoria": "AU.07",
    "western australia": "AU.08",
    "england": "GB.ENG", "scotland": "GB.SCT", "wales": "GB.WLS", "northern ireland": "GB.NIR",
    "andhra pradesh": "IN.02", "assam": "IN.03", "bihar": "IN.34", "chhattisgarh": "IN.37", "gujarat": "IN.09",
    "haryana": "IN.10", "himachal pradesh": "IN.11", "jharkhand": "IN.38", "karnataka": "IN.19", "kerala": "IN.13",
    "madhya pradesh": "IN.35", "maharashtra": "IN.16", "manipur": "IN.17", "odisha": "IN.21", "rajasthan": "IN.24",
    "tamil nadu": "IN.25", "telangana": "IN.40", "uttar pradesh": "IN.36", "uttarakhand": "IN.39",
    "west bengal": "IN.28",
    "baden-württemberg": "DE.01", "bavaria": "DE.02", "brandenburg": "DE.11", "hesse": "DE.05", "saxony": "DE.13",
    "lower saxony": "DE.06", "saxony-anhalt": "DE.14", "schleswig-holstein": "DE.10", "thuringia": "DE.15",
    "sindh": "PK.05", "balochistan": "PK.02", "kwazulu-natal": "ZA.02", "gauteng": "ZA.06",
    "sicily": "IT.15", "lombardy": "IT.09", "tuscany": "IT.16", "catalonia": "ES.56", "andalusia": "ES.51",
    "galicia": "ES.58", "guangdong": "CN.30", "sichuan": "CN.32", "tibet": "CN.14", "okinawa": "JP.47",
    "hokkaido": "JP.12", "d.c": "US.DC", "dc": "US.DC",
}  # fmt: skip
"""Provinces that reports write behind a city, and their short forms, by GeoNames' code."""

COUNTIES = frozenset(
    name.strip()
    for name in """
    bedfordshire, berkshire, buckinghamshire, cambridgeshire, cheshire, cornwall, cumbria, derbyshire, devon, dorset,
    durham, county durham, east sussex, essex, gloucestershire, hampshire, herefordshire, hertfordshire, kent,
    lancashire, leicestershire, lincolnshire, merseyside, middlesex, norfolk, northamptonshire, northumberland,
    nottinghamshire, oxfordshire, rutland, shropshire, somerset, staffordshire, suffolk, surrey, sussex, tyne and wear,
    warwickshire, west midlands, west sussex, wiltshire, worcestershire, yorkshire, north yorkshire, south yorkshire,
    west yorkshire, greater manchester
    """.replace("\n", " ").split(",")
)
"""Counties of England, whose towns GeoNames gives no nearer than England."""

SHORT = frozenset({"ont", "alta", "sask", "nfld", "b.c", "p.e.i"})
"""Short forms of provinces that are no other words, without their last full stop."""

POSTAL = frozenset(
    w.upper()
    for w in words("""
    al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri
    sc sd tn tx ut vt va wa wv wi wy
    """)
)
"""The states of the US in two letters."""


def areas_named(name: str) -> tuple[str, ...]:
    """The areas that bear a name: the state and the country of Georgia, the province of Ontario."""
    low = " ".join(name.casefold().split()).rstrip(".")
    if low in PROVINCES:
        return (PROVINCES[low],)
    if low in COUNTIES:
        return ("GB.ENG",)
    if name in POSTAL:
        return (f"US.{name}",)
    found = places_named(name) if name.casefold() in STATES_SHORT else places_named(low)
    wide = (p.region or p.country for p in found if p.kind != "city")
    return tuple(dict.fromkeys(wide))


def country_around(name: str) -> str | None:
    """The ISO 3166 code of the country that a province, region or island of that name lies in, or None."""
    low = " ".join(name.casefold().split()).rstrip(".")
    if not is_region(low):
        return None
    if low in LANDS:
        return LANDS[low]
    return PROVINCES[low].partition(".")[0] if low in PROVINCES else ("GB" if low in COUNTIES else None)


def cities_in(name: str, areas: tuple[str, ...]) -> tuple[Place, ...]:
    """The cities of a name that lie in one of the areas, the largest first."""
    return tuple(p for p in places_named(name) if p.kind == "city" and (p.country in areas or p.region in areas))


def areas_behind(city: str, behind: str) -> tuple[str, ...]:
    """The areas that a name behind a city's says it lies in; none where no such city is there.

    "Lebanon, Georgia" and "Moscow, Ukraine" are two places in a row.
    """
    areas = areas_named(behind)
    if not areas or (is_country(city) and is_country(behind)) or city.casefold() == behind.casefold():
        return ()
    return tuple(a for a in areas if cities_in(city, (a,)))
