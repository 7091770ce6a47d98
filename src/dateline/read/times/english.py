"""Goes in: the English word lists and rules. Comes out: the compiled grammar of English time expressions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from dateline.language.en import times as words
from dateline.language.en.named_days import HOLIDAYS
from dateline.language.en.national_days import NATIONAL_DAYS
from dateline.language.en.times_grammar import RULES
from dateline.read.times.build import BUILDERS
from dateline.read.times.grammar import Grammar
from dateline.read.times.lookahead import LOOKAHEADS
from dateline.read.times.numerals import READERS
from dateline.read.times.patterns import ANY, Reader
from dateline.read.times.tokens import DIGITS, Piece

# Words in the name of a place whose clock is told.
LONGEST_PLACE = 3
CLASSES: dict[str, Mapping[str, Any]] = {
    "month_name": words.MONTHS,
    "month_short": words.MONTH_SHORT,
    "weekday_name": words.WEEKDAYS,
    "weekday_short": words.WEEKDAY_SHORT,
    "weekday_many": words.WEEKDAYS_MANY,
    "season_name": words.SEASONS,
    "season_many": {f"{name}s": key for name, key in words.SEASONS.items() if "time" not in name},
    "unit_name": words.UNITS,
    "halved_unit": {"hour": "hour", "day": "day"},
    "year_name": {"year": "year"},
    "week_or_month": {"week": "week", "month": "month"},
    "units": words.UNITS_MANY,
    "units_open": words.OPEN_UNITS,
    "unit_glued": words.GLUED_UNITS,
    "part_name": {key: part for key, part in words.PARTS.items() if key not in words.PARTS_MANY},
    "part_many": words.PARTS_MANY,
    "alone_part": {key: words.PARTS[key] for key in sorted(words.ALONE_PARTS & set(words.PARTS))},
    "pointer": words.POINTERS,
    "next_previous": words.NEXT_PREVIOUS,
    "last_next": words.LAST_NEXT,
    "last_or_next": {"last": "last", "next": "next"},
    "speech_word": words.SPEECH_WORDS,
    "span_pointer": words.SPAN_POINTERS,
    "part_pointer": words.PART_POINTERS,
    "zone_short": words.ZONES,
    "zone_name": words.ZONE_NAMES,
    "edge_word": words.EDGES,
    "early_late": {"early": "START", "late": "END"},
    "bound_word": words.BOUNDS,
    "decade_name": words.DECADES,
    "often_name": words.OFTEN,
    "adjective": words.LENGTH_ADJECTIVES,
}


def phrases(known: Mapping[str, Any], value: bool = True) -> Reader:
    """A reader of the longest listed phrase; its meaning is what the list gives, or the phrase itself."""
    longest = max(len(key.split()) for key in known)

    def read(text: Sequence[Piece], at: int) -> tuple[int, Any] | None:
        for length in range(min(longest, len(text) - at), 0, -1):
            phrase = " ".join(p.low for p in text[at : at + length])
            if phrase in known:
                return at + length, known[phrase] if value else phrase
        return None

    first = frozenset(key.split()[0] for key in known)
    return Reader(read, first, frozenset(word for key in known for word in key.split()[1:]))


def _place_word(text: Sequence[Piece], at: int) -> tuple[int, str] | None:
    """One to three capitalised words before "time", as in "Lisbon time" or "New York time"."""
    for end in range(at + 1, min(at + 1 + LONGEST_PLACE, len(text))):
        word = text[end - 1].text
        if not (word[0].isupper() and word.isalpha() and len(word) > 1):
            return None
        if text[end].low == "time":
            return end, " ".join(piece.text for piece in text[at:end])
    return None


def _letter(letter: str) -> Reader:
    """A letter as it is written: "1H26" is a half-year, "1h26" a length or an hour."""
    return Reader(lambda text, at: (at + 1, True) if text[at].text == letter else None, frozenset({letter.casefold()}))


def _zone_region(text: Sequence[Piece], at: int) -> tuple[int, str] | None:
    """ "8 p.m. Eastern": a zone of North America by its first word, where no name goes on with it."""
    zone = words.ZONE_NAMES.get(text[at].low)
    behind = text[min(at + 1, len(text) - 1)].text
    named = behind[0].isupper() or not text[at].text[0].isupper()
    return (at + 1, zone) if isinstance(zone, str) and not named else None


def _utc_shift(text: Sequence[Piece], at: int) -> tuple[int, int] | None:
    """ "UTC+9", "GMT-03:30"."""
    lows = [p.low for p in text[at : at + 5]]
    if (
        len(lows) < 3
        or lows[0] not in {"utc", "gmt"}
        or lows[1] not in {"+", "-"}
        or not lows[2].isdigit()
        or len(lows[2]) > 2
    ):
        return None
    sign = 1 if lows[1] == "+" else -1
    minutes = int(lows[2]) * 60
    if len(lows) == 5 and lows[3] == ":" and lows[4] in {"00", "30", "45"} and text[at + 4].glued:
        return at + 5, sign * (minutes + int(lows[4]))
    return at + 3, sign * minutes


def _zone_letters(text: Sequence[Piece], at: int) -> tuple[int, str] | None:
    """ "ET": the zones of North America by two capital letters, which are other words in small ones."""
    place = words.ZONE_LETTERS.get(text[at].text)
    return (at + 1, place) if place else None


_EXTRA: dict[str, Reader] = {
    "holiday_name": phrases({**HOLIDAYS, **NATIONAL_DAYS}, value=False),
    "hedge": phrases(words.HEDGES),
    "near": phrases(words.NEAR),
    "cap_h": _letter("H"),
    "small_h": _letter("h"),
    "place_word": Reader(_place_word, frozenset({ANY}), frozenset({ANY})),
    "zone_phrase": phrases(words.ZONE_PHRASES),
    "zone_region": Reader(_zone_region, words.ZONE_REGIONS),
    "zone_letters": Reader(_zone_letters, frozenset(key.casefold() for key in words.ZONE_LETTERS)),
    "utc_shift": Reader(_utc_shift, frozenset({"utc", "gmt"}), frozenset({"+", "-", ":", *DIGITS[:2]})),
}


@cache
def english() -> Grammar:
    """The grammar, compiled once."""
    return Grammar(RULES, CLASSES, {**READERS, **LOOKAHEADS, **_EXTRA}, BUILDERS)
