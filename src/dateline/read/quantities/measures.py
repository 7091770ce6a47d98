"""Goes in: a numeral and the text around it. Comes out: its unit or currency, and the words that loosen it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from dateline.language.en.numbers import QUALIFIERS, TRAILING_QUALIFIERS
from dateline.language.en.units import (
    CURRENCIES,
    CURRENCY_CODES,
    CURRENCY_SYMBOLS,
    TIME_UNITS,
    UNITS,
)
from dateline.read.quantities.numerals import Numeral

Dimension = Literal["money", "measure", "percent", "time"]


@dataclass(frozen=True, slots=True)
class Measured:
    """A numeral with its unit: where number and unit together stand, and the unit's normal name."""

    start: int
    end: int
    unit: str
    dimension: Dimension


def _surfaces(words: list[str]) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w)))


_SYMBOL = re.compile(
    rf"(?<!\w)(?P<code>{_surfaces(list(CURRENCY_CODES))})[ \u00a0]?$"
    rf"|(?P<symbol>{_surfaces(list(CURRENCY_SYMBOLS))})[ \u00a0]?$"
)
_MAGNITUDE = re.compile(r"\bmagnitude(?: of)?[- ]$", re.IGNORECASE)
# Short forms keep their case (“m” is no “M”); a word may have a plural's s before a rate (“miles an hour”).
_SHORT = _surfaces([u for u in UNITS if not u.isalpha() or len(u) < 4])
_LONG = "|".join(
    re.sub(r"^(\w+?)(\\ |$)", r"\1(?:s|es)?\2", re.escape(u))
    for u in sorted(UNITS, key=lambda w: (-len(w), w))
    if u.replace(" ", "").isalpha() and len(u) > 3
)
_UNIT = re.compile(rf"[ \u00a0-]?(?:(?P<long>(?i:{_LONG})s?)|(?P<short>{_SHORT})s?)(?![\w²³])(?!['’]\w)")
_MONEY = re.compile(
    rf"[ \u00a0-]?(?:(?P<code>{_surfaces(list(CURRENCY_CODES))})\b|(?P<symbol>[€£¥₹$])(?!\d)"
    rf"|(?:(?P<land>(?:US|[A-Z][a-z]+)) )?(?P<word>{_surfaces(list(CURRENCIES))})(?:e?s)?\b)"
)
_TIME = re.compile(rf"[ \u00a0-](?:(?:{_surfaces(sorted(TIME_UNITS))})s?)\b", re.IGNORECASE)
_BEFORE = re.compile(rf"(?:^|(?<=[\s(“\"'‘—–-]))(?P<words>{_surfaces(list(QUALIFIERS))})(?: the)? $", re.IGNORECASE)
_AFTER = re.compile(rf",? (?P<words>{_surfaces(list(TRAILING_QUALIFIERS))})\b", re.IGNORECASE)
_LOOK_BACK = 24


def find_unit(text: str, numeral: Numeral, start: int, end: int) -> Measured | None:
    """The unit that stands with a numeral, inside the sentence from `start` to `end`."""
    if numeral.form == "share":
        return Measured(numeral.start, numeral.end, "percent", "percent")
    before = _SYMBOL.search(text[max(start, numeral.start - 4) : numeral.start])
    if before:
        unit = CURRENCY_CODES[before["code"]] if before["code"] else CURRENCY_SYMBOLS[before["symbol"]]
        return Measured(numeral.start - len(before[0]), numeral.end, unit, "money")
    if _TIME.match(text, numeral.end, end):
        return Measured(numeral.start, numeral.end, "", "time")
    return _money_after(text, numeral, end) or _unit_after(text, numeral, start, end)


def _money_after(text: str, numeral: Numeral, end: int) -> Measured | None:
    found = _MONEY.match(text, numeral.end, end)
    if not found:
        return None
    if found["code"]:
        unit = CURRENCY_CODES[found["code"]]
    elif found["symbol"]:
        unit = CURRENCY_SYMBOLS[found["symbol"]]
    else:
        unit = CURRENCIES[found["word"]]
        land = found["land"] if found["land"] not in (None, "US", "American") else None
        unit = f"{land.casefold()} {unit}" if land else unit
    return Measured(numeral.start, found.end(), unit, "money")


def _unit_after(text: str, numeral: Numeral, start: int, end: int) -> Measured | None:
    if numeral.short:
        return Measured(numeral.start, numeral.end, "m", "measure")
    found = _UNIT.match(text, numeral.end, end)
    if not found:
        lead = _MAGNITUDE.search(text, max(start, numeral.start - _LOOK_BACK), numeral.start)
        return Measured(numeral.start, numeral.end, "magnitude", "measure") if lead else None
    surface = found["short"] or found["long"]
    unit = UNITS.get(surface) or _LOWER[_singular(surface.casefold())]
    return Measured(numeral.start, found.end(), unit.name, "percent" if unit.name == "percent" else "measure")


_LOWER = {surface.casefold(): unit for surface, unit in UNITS.items()}


def _singular(surface: str) -> str:
    """The table's own form of a surface with a plural's s on its first or last word."""
    if surface in _LOWER:
        return surface
    first, _, rest = surface.partition(" ")
    for one in (surface[:-1], surface[:-2], f"{first[:-1]} {rest}", f"{first[:-2]} {rest}"):
        if one in _LOWER:
            return one
    return surface


def find_qualifier(text: str, begin: int, end: int, start: int, stop: int) -> tuple[str | None, int]:
    """The words that loosen what stands from `begin` to `end`, and where they begin; the sentence is start to stop."""
    found = _BEFORE.search(text, max(start, begin - _LOOK_BACK), begin)
    if found:
        return found["words"].casefold(), found.start("words")
    behind = _AFTER.match(text, end, stop)
    return (behind["words"].casefold() if behind else None), begin
