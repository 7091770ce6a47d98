"""Goes in: the pieces of a text. Comes out: the times that stand over the entries of a live page ("14.20 Divers dive").

A number with a point at the start of a line could number a paragraph; several that run up or down a day are its clock.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from dateline.language.en.times import ZONE_LETTERS, ZONES
from dateline.read.times.senses import Clock, Day
from dateline.read.times.tokens import Piece

_MARKS = frozenset({".", ":"})
_BEHIND = frozenset({":", "-", "|"})
# A page that runs through midnight has so many entries, and so many minutes lie between the clock's two ends.
FEWEST_OVER_MIDNIGHT, SHORTEST_NIGHT = 4, 360


def find_stamps(line: Sequence[Piece]) -> dict[int, tuple[int, Clock]]:
    """Each stamp by its first piece: where it ends and the clock reading that it is; none where only one looks so.

    Where a page goes on through midnight, days are counted back from its last entry, which stands on top or at the end.
    """
    found = {
        at: stamp for at in range(len(line) - 3) if (at == 0 or line[at - 1].low == "\n") and (stamp := _at(line, at))
    }
    days = _days([clock.hour * 60 + (clock.minute or 0) for _, clock in found.values()])
    dated = zip(found.items(), days, strict=False)
    return {at: (end, replace(clock, day=Day(day))) for (at, (end, clock)), day in dated}


def _days(minutes: Sequence[int]) -> list[int]:
    """For each stamp in order the days from the page's last entry, 0 or less; none where they run neither way."""
    falls = [one > two for one, two in pairwise(minutes) if one != two]
    if not falls:
        return []
    newest_first = 2 * sum(falls) >= len(falls)
    ordered = list(minutes) if newest_first else list(minutes)[::-1]
    rises = [two - one for one, two in pairwise(ordered) if two > one]
    if rises and (len(minutes) < FEWEST_OVER_MIDNIGHT or min(rises) < SHORTEST_NIGHT):
        return []
    days = [0]
    for one, two in pairwise(ordered):
        days.append(days[-1] - (two > one))
    return days if newest_first else days[::-1]


def _at(line: Sequence[Piece], at: int) -> tuple[int, Clock] | None:
    """A clock at the start of a line: with two figures of minutes, and what follows beginning like a sentence."""
    hour, mark, minute = line[at : at + 3]
    if _is_number(hour, 2) and (full := _full_hour(line, at)):
        return full
    if mark.low not in _MARKS or not (mark.glued and minute.glued) or not _is_number(hour, 2) or len(minute.text) != 2:
        return None
    end, half = _half(line, at + 3) if _is_number(minute, 2) else (0, None)
    zone = ZONES.get(line[end].low, ZONE_LETTERS.get(line[end].text)) if end and line[end].text.isupper() else None
    reading = _reading(int(hour.text), int(minute.text), half) if end else None
    if reading is None:
        return None
    if zone is not None:
        reading, end = replace(reading, zone=zone, zoned=True), end + 1
    after = line[end]
    if after.low == "\n":
        return (end, reading) if half or zone is not None or mark.low == ":" else None
    if half and after.low in _BEHIND and end + 1 < len(line):
        after = line[end + 1]  # "10.35pm: Divers are down"
    begins = not after.glued and after.text[0].isprintable() and not after.text[0].islower()
    return (end, reading) if begins else None


def _full_hour(line: Sequence[Piece], at: int) -> tuple[int, Clock] | None:
    """ "9am: Divers are down": an hour by itself, with the mark that parts it from the entry."""
    end, half = _half(line, at + 1)
    reading = _reading(int(line[at].text), 0, half) if half else None
    if reading is None or end + 1 >= len(line) or line[end].low not in _BEHIND:
        return None
    after = line[end + 1]
    return (end, reading) if not after.glued and after.text[0].isprintable() and not after.text[0].islower() else None


def _is_number(piece: Piece, longest: int) -> bool:
    return piece.text.isascii() and piece.text.isdigit() and len(piece.text) <= longest


def _half(line: Sequence[Piece], at: int) -> tuple[int, str | None]:
    """Where "am", "p.m." ends behind an hour, and which it is."""
    lows = [piece.low for piece in line[at : at + 4]]
    if lows[:1] in (["am"], ["pm"]):
        return at + 1, lows[0]
    if lows[:3] in (["a", ".", "m"], ["p", ".", "m"]):
        return at + (4 if lows[3:] == ["."] else 3), f"{lows[0]}m"
    return at, None


def _reading(hour: int, minute: int, half: str | None) -> Clock | None:
    if minute > 59 or not (1 <= hour <= 12 if half else hour < 24):
        return None
    hour = hour % 12 + 12 * (half == "pm") if half else hour
    return Clock(hour, minute, half="24", day=Day(0), stamp=True)
