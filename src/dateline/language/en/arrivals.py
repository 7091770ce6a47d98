"""Goes in: nothing. Comes out: the English verbs of coming to a place."""

from __future__ import annotations

# Who arrives somewhere was not there the day before: what happened to them there can't be older.
ARRIVALS = frozenset({"arrive", "land", "touch", "disembark", "dock", "alight"})
