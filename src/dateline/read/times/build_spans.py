"""Goes in: what a rule of the grammar kept, by name. Comes out: quarters and halves, years named together, and what
recurs by the clock."""

from __future__ import annotations

from collections.abc import Callable

from dateline.read.times.clocks import LAST_UNTOLD
from dateline.read.times.grammar import Bound, Builder
from dateline.read.times.senses import Clock, Often, Period, Pointed, Sense, Unit, Within, YearSpan

# "1914-18", "the 2010-24 government": more years than this in two digits are a score or a number.
LONGEST_YEARS = 60


def year_span(kept: Bound) -> YearSpan | None:
    """ "2025-26", "1939-45": the second year, by two digits, is of the same century or the first of the next."""
    first: int = kept["y"]
    after = (kept["z"] - first) % 100
    rolls = kept["z"] < first % 100
    return YearSpan(first, first + after) if 0 < after <= (1 if rolls else LONGEST_YEARS) else None


def often_clock(kept: Bound) -> Often | None:
    """ "Every Monday at 6.15 a.m.", "9 p.m. on Saturdays": what recurs on days has an hour, what recurs in weeks has
    none."""
    sense, clock_ = kept["s"], kept["c"]
    if not isinstance(clock_, Clock) or clock_.hour > 24 or clock_.day is not None:
        return None
    day, _, part = ("XXXX-XX-XX" if sense.value == "P1D" else sense.value).partition("T")
    if not day.startswith(("XXXX-WXX-", "XXXX-XX-XX")):
        return None
    part = clock_.part or part
    untold = clock_.spoken and not part and 1 <= clock_.hour <= LAST_UNTOLD
    late = clock_.half == "pm" or (clock_.half is None and (untold or part in {"AF", "EV", "NI"}))
    hour = clock_.hour % 12 + 12 * late if clock_.half != "24" and clock_.hour <= 12 else clock_.hour
    return Often(f"{day}T{hour:02d}:{clock_.minute or 0:02d}")


def quarter(kept: Bound) -> Period | None:
    return Period("quarter", f"Q{kept['q']}", kept.get("y")) if 1 <= kept["q"] <= 4 else None


def half(kept: Bound) -> Period | None:
    return Period("half", f"H{kept['q']}", kept.get("y")) if 1 <= kept["q"] <= 2 else None


def of_year(make: Callable[[Bound], Period | None]) -> Builder:
    def build(kept: Bound) -> Sense | None:
        base = make({"q": kept["q"]})
        return base and Within(base, Pointed(kept["p"], Unit("year")))

    return build
