"""Goes in: a name that a country and a state bear, where a report writes it. Comes out: which of the two it is there.

"Georgia's parliament" and "Tbilisi, Georgia" are the country, "the US state of Georgia" and "Georgia Gov. Ama Lund" the
state. What a sentence does not say stays open.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from dateline.language.areas import areas_behind
from dateline.language.en.countries import GOVERNED, STATE_TITLES
from dateline.language.gazetteer import Place, homonyms, places_named

Named = tuple[int, int]

_NEAR = 160  # characters of the sentence on each side that are looked at
_ENDS = re.compile(r"[.!?][\"”’')]*\s+(?=[A-Z“\"‘])|\n")
_ABBREVIATED = re.compile(r"\b(?:Gov|Sen|Rep|Lt|Mr|Mrs|Ms|Dr|St|U\.S|[A-Z])\.$")
_STATE_OF = re.compile(r"\b(?:state of|southern state,?|U\.?S\.? state,?|Gov(?:ernor|\.) of) $")
_COUNTRY_OF = re.compile(r"\b(?:country|nation|republic|ambassador to|embassy in|war in|invasion of) (?:of )?$", re.I)
_OFFICE_OF = {kind: re.compile(rf"\b{words} of (?:the )?$", re.I) for kind, words in GOVERNED.items()}
_OWNS = {kind: re.compile(rf"(?:['’]s?)? (?:[\w-]+ )?{words}\b", re.I) for kind, words in GOVERNED.items()}
_TITLED = re.compile(rf"(?:['’]s)? (?:[\w-]+ )?{STATE_TITLES} [A-Z]", re.I)
_IS_STATE = re.compile(r"(?:, (?:a|the) | is (?:a|the) )(?:\w+ ){0,2}(?:U\.?S\.?|American|southern) state\b")
_IS_COUNTRY = re.compile(r"(?:, (?:a|the) | is (?:a|the) )(?:[\w-]+ ){0,3}(?:republic|country|nation)\b")


def area_of(place: Place) -> str:
    """A wide place's area: a country's code, or that of a state with its country's before it."""
    return place.region or place.country


def area_told(text: str, at: Named, others: Sequence[Named]) -> str | None:
    """The area that a homonym at one place of a text is, by the words around it, else by its sentence's other places.

    `others` are the spans of the other names of the report, in order.
    """
    options = homonyms(text[at[0] : at[1]])
    if not options:
        return None
    start, end = _sentence(text, at)
    beside = [text[a:b] for a, b in others if start <= a and b <= end and (a, b) != at]
    written = next((text[a:b] for a, b in others if b + 2 == at[0] and text[b : b + 2] == ", "), None)
    told = areas_behind(written, text[at[0] : at[1]]) if written else ()
    if len(told) == 1:
        return told[0]
    kind = _kind_told(text[start : at[0]], text[at[1] : end])
    fitting = [p for p in options if p.kind == kind]
    return area_of(fitting[0]) if len(fitting) == 1 else area_of_company(options, beside)


def area_of_company(options: Sequence[Place], names: Sequence[str]) -> str | None:
    """The area in which the towns named lie, where all that tell lie in one."""
    near: Counter[str] = Counter()
    for name in names:
        lies = {area_of(p) for p in options if _lies_in(name, area_of(p))}
        if len(lies) == 1:
            near.update(lies)
    return next(iter(near)) if len(near) == 1 else None


@cache
def _lies_in(name: str, area: str) -> bool:
    """Whether the largest town of a name lies there."""
    towns = [p for p in places_named(name) if p.kind == "city"]
    return bool(towns) and area in (towns[0].country, towns[0].region)


def _sentence(text: str, at: Named) -> Named:
    start, end = max(0, at[0] - _NEAR), min(len(text), at[1] + _NEAR)
    for found in _ENDS.finditer(text, start, end):
        if _ABBREVIATED.search(text, start, found.start() + 1):
            continue
        if found.end() <= at[0]:
            start = found.end()
        elif found.start() >= at[1]:
            return start, found.start() + 1
    return start, end


def _kind_told(before: str, after: str) -> str | None:
    """Whether the words right before and behind a name tell a country or a state."""
    state = _STATE_OF.search(before) or _OFFICE_OF["state"].search(before) or _IS_STATE.match(after)
    state = state or _OWNS["state"].match(after) or _TITLED.match(after)
    country = _COUNTRY_OF.search(before) or _OFFICE_OF["country"].search(before) or _IS_COUNTRY.match(after)
    country = country or _OWNS["country"].match(after)
    if bool(state) == bool(country):
        return None
    return "state" if state else "country"
