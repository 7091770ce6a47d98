"""Goes in: nothing. Comes out: the English verbs of coming to a place, and the words that count a day back."""

from __future__ import annotations

# Who arrives somewhere was not there the day before: what happened to them there can't be older.
ARRIVALS = frozenset({"arrive", "land", "touch", "disembark", "dock", "alight"})
COUNTING_BACK = (
    "a day earlier",
    "one day earlier",
    "a day before",
    "the previous day",
    "the day before",
    "the preceding day",
)
