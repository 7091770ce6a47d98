"""Goes in: the pieces of a text. Comes out: the times that stand over the entries of a live page ("14.20 Divers dive").

A number with a point at the start of a line could number a paragraph; several that run up or down a day are its clock.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from dateline.read.times.senses import Clock, Day
from dateline.read.times.tokens import Piece

_MARKS = frozenset({".", ":"})


def find_stamps(line: Sequence[Piece]) -> dict[int, tuple[int, Clock]]:
    """Each stamp by its first piece: where it ends and the clock reading that it is; none where only one looks so."""
    found = {
        at: stamp for at in range(len(line) - 3) if (at == 0 or line[at - 1].low == "\n") and (stamp := _at(line, at))
    }
    minutes = [clock.hour * 60 + (clock.minute or 0) for _, clock in found.values()]
    falling = all(one >= two for one, two in pairwise(minutes))
    rising = all(one <= two for one, two in pairwise(minutes))
    return found if len(set(minutes)) > 1 and (falling or rising) else {}


def _at(line: Sequence[Piece], at: int) -> tuple[int, Clock] | None:
    hour, mark, minute, after = line[at : at + 4]
    if mark.low not in _MARKS or not (mark.glued and minute.glued) or after.glued or after.low == "\n":
        return None
    if not (hour.text.isdigit() and minute.text.isdigit() and len(hour.text) <= 2 and len(minute.text) == 2):
        return None
    if (
        not (hour.text.isascii() and minute.text.isascii())
        or not after.text[0].isprintable()
        or after.text[0].islower()
    ):
        return None
    reading = Clock(int(hour.text), int(minute.text), half="24", day=Day(0))
    return (at + 3, reading) if reading.hour < 24 and int(minute.text) < 60 else None
