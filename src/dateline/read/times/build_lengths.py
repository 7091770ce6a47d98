"""Goes in: amounts and units of time. Comes out: the lengths they are, or the time that they leave open."""

from __future__ import annotations

from dateline.read.times.senses import Length, Sense, Vague
from dateline.read.times.values import MOST_OF, UNIT_ORDER


def length(amount: float | None, unit: str) -> Length:
    """A duration of one unit; fortnights are counted in weeks, decades and centuries in years ("centuries" stay so)."""
    if amount is None and unit == "century":
        return Length(((None, unit),))
    many, smaller = {"fortnight": (2, "week"), "decade": (10, "year"), "century": (100, "year")}.get(unit, (1, unit))
    if smaller != unit:
        return Length(((None if amount is None else amount * many, smaller),))
    return Length(((amount, unit),))


def amounts(first: Length, second: Length) -> Length | None:
    """ "six minutes twelve seconds": the smaller unit second, else they are two durations."""
    order = UNIT_ORDER
    if order.index(first.amounts[-1][1]) <= order.index(second.amounts[0][1]):
        return None
    if (second.amounts[0][0] or 0) >= MOST_OF.get(second.amounts[0][1], 1000):
        return None  # "in 26 months, 100 days ahead of schedule"
    return Length(first.amounts + second.amounts)


def open_span(pointer: str, unit: str) -> Sense | None:
    """ "the past years" is a time left open, "recent weeks" and "coming weeks" are lengths left open."""
    if pointer == "coming":
        return Vague("FUTURE_REF")
    if pointer in {"recent", "next"}:
        return length(None, unit)
    return Vague("PAST_REF") if pointer in {"last", "past", "previous", "preceding", "prior"} else None
