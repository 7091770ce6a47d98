"""Goes in: nothing. Comes out: English number words, scales, fractions, and the words that loosen a number."""

from __future__ import annotations

from types import MappingProxyType
from typing import Literal

Looseness = Literal["about", "more", "less", "exact"]

_ONES = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen
"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
CARDINALS = MappingProxyType(
    {word: float(value) for value, word in enumerate(_ONES.split())}
    | {word: float(10 * value) for value, word in enumerate(_TENS.split(), 2)}
)

SCALES = MappingProxyType(
    {
        "hundred": 1e2,
        "thousand": 1e3,
        "lakh": 1e5,
        "million": 1e6,
        "crore": 1e7,
        "billion": 1e9,
        "trillion": 1e12,
        "dozen": 12.0,
    }
)

# Written close to the figure: “300k”, “2.4bn”. A lone “m” is a million only beside a currency.
SHORT_SCALES = MappingProxyType(
    {"k": 1e3, "mn": 1e6, "mln": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12, "m": 1e6}
)

# The part of the whole that one such share is; “second” is no share in running English.
FRACTIONS = MappingProxyType(
    {
        "half": 1 / 2,
        "third": 1 / 3,
        "quarter": 1 / 4,
        "fifth": 1 / 5,
        "sixth": 1 / 6,
        "seventh": 1 / 7,
        "eighth": 1 / 8,
        "ninth": 1 / 9,
        "tenth": 1 / 10,
    }
)

# Plural scales without a number before them: bounds that most writers keep to.
VAGUE = MappingProxyType(
    {
        "dozens": (24.0, 99.0),
        "scores": (40.0, 199.0),
        "hundreds": (200.0, 999.0),
        "thousands": (2_000.0, 9_999.0),
        "millions": (2e6, 9.99e8),
        "billions": (2e9, 9.99e11),
    }
)

# Longest first where one begins another; each says in which direction the true number may lie.
QUALIFIERS: MappingProxyType[str, Looseness] = MappingProxyType(
    {
        "no more than": "less",
        "not more than": "less",
        "no fewer than": "more",
        "no less than": "more",
        "not less than": "more",
        "more than": "more",
        "greater than": "more",
        "higher than": "more",
        "upwards of": "more",
        "in excess of": "more",
        "at least": "more",
        "a minimum of": "more",
        "as many as": "less",
        "as much as": "less",
        "as few as": "more",
        "as little as": "more",
        "up to": "less",
        "at most": "less",
        "at the most": "less",
        "a maximum of": "less",
        "fewer than": "less",
        "less than": "less",
        "lower than": "less",
        "close to": "about",
        "just over": "more",
        "well over": "more",
        "slightly over": "more",
        "a little over": "more",
        "just under": "less",
        "just above": "more",
        "just below": "less",
        "well under": "less",
        "slightly under": "less",
        "over": "more",
        "above": "more",
        "under": "less",
        "below": "less",
        "nearly": "less",
        "almost": "less",
        "about": "about",
        "around": "about",
        "approximately": "about",
        "approx": "about",
        "approx.": "about",
        "roughly": "about",
        "some": "about",
        "circa": "about",
        "an estimated": "about",
        "estimated": "about",
        "a reported": "about",
        "something like": "about",
        "in the region of": "about",
        "in the order of": "about",
        "perhaps": "about",
        "maybe": "about",
        "probably": "about",
        "possibly": "about",
        "exactly": "exact",
        "precisely": "exact",
        "a total of": "exact",
        "altogether": "exact",
        "only": "exact",
        "just": "exact",
        "a mere": "exact",
    }
)

# Said behind the number: “11 or more”, “40 at most”, “about 20 or so”.
TRAILING_QUALIFIERS: MappingProxyType[str, Looseness] = MappingProxyType(
    {
        "or more": "more",
        "at least": "more",
        "and counting": "more",
        "or fewer": "less",
        "or less": "less",
        "at most": "less",
        "at the most": "less",
        "or so": "about",
        "or thereabouts": "about",
    }
)

# Signs that the numeral behind them is a name, whatever follows it: “No. 7 seed”.
NUMBER_SIGNS = frozenset({"no", "no.", "nos.", "nr", "nr.", "number", "№", "#"})

# Words before a numeral that make it a name: “No. 7”, “number 10”, “flight 815”.
DESIGNATORS = frozenset(
    {
        "no",
        "no.",
        "nos",
        "nos.",
        "number",
        "numbers",
        "nr",
        "nr.",
        "#",
        "page",
        "chapter",
        "article",
        "section",
        "clause",
    }
    | {
        "paragraph",
        "annex",
        "act",
        "bill",
        "resolution",
        "amendment",
        "proposition",
        "phase",
        "stage",
        "level",
        "grade",
    }
    | {
        "category",
        "class",
        "type",
        "series",
        "episode",
        "season",
        "volume",
        "version",
        "model",
        "mark",
        "block",
        "unit",
    }
    | {"room", "gate", "platform", "pier", "berth", "terminal", "hall", "floor", "line", "route", "highway", "road"}
    | {"motorway", "interstate", "exit", "junction", "district", "zone", "sector", "ward", "precinct", "region", "area"}
    | {
        "train",
        "flight",
        "bus",
        "tram",
        "car",
        "carriage",
        "coach",
        "reactor",
        "pad",
        "runway",
        "track",
        "turn",
        "hole",
    }
    | {
        "channel",
        "radio",
        "studio",
        "group",
        "division",
        "lane",
        "lot",
        "plot",
        "plant",
        "well",
        "shaft",
        "mine",
        "pit",
    }
)
