"""Goes in: nothing. Comes out: what a time expression means before it is resolved, as small frozen pieces that nest.

"Friday evening" is `PartOfDay("EV", Named(weekday=4))`; which Friday that is, `resolve.py` decides.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Named:
    """A date as far as the words give it: any of year, month, day of the month, weekday (Monday is 0).

    `either` is set for a date in digits that may have its day first: "12/05/2031"; `fiscal` for a year of business.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    either: bool = False
    fiscal: bool = False


@dataclass(frozen=True, slots=True)
class Period:
    """A named stretch of the year: a season ("SP"), quarter ("Q3"), half ("H1") or holiday's date by its key.

    `land` is the country (ISO 3166) whose holiday the words name ("India's Independence Day"), `fiscal` set for a
    quarter of a year of business.
    """

    kind: str
    key: str
    year: int | None = None
    land: str | None = None
    fiscal: bool = False


@dataclass(frozen=True, slots=True)
class Years:
    """A decade or century: the digits that all its years share ("199" for the 1990s)."""

    digits: str


@dataclass(frozen=True, slots=True)
class YearSpan:
    """The years from one to another, named together: "the 2025-26 season". The first may lack its century."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of the calendar by its unit alone: the week, month, quarter, year."""

    unit: str


@dataclass(frozen=True, slots=True)
class Pointed:
    """`base` as "last", "next", "this", "that", "following", "previous" ... picks it; `steps` counts ("before
    last")."""

    pointer: str
    base: Sense
    steps: int = 1


@dataclass(frozen=True, slots=True)
class Day:
    """A whole number of days from the day of speaking: yesterday is -1."""

    days: int


@dataclass(frozen=True, slots=True)
class Length:
    """A duration: amounts with their units, None for an amount left open ("months"). `age`: it is somebody's age."""

    amounts: tuple[tuple[float | None, str], ...]
    modifier: str | None = None
    age: bool = False


@dataclass(frozen=True, slots=True)
class Apart:
    """The time that lies `length` before (-1) or after (1) something: "speech", "focus" or a sense of its own."""

    length: Length
    sign: int
    origin: Sense | str


@dataclass(frozen=True, slots=True)
class Within:
    """`inner` inside `outer`: Friday of next week, the spring of 2031, April next year. `nth` counts ("first week
    of")."""

    inner: Sense
    outer: Sense
    nth: int | None = None


@dataclass(frozen=True, slots=True)
class PartOfDay:
    """A part of a day ("MO", "AF", "EV", "NI", "MI"); the day is None where the words give none.
    `ended` is set for "overnight", which in a past tense is the night that has just ended; `small` for the hours from
    midnight on."""

    part: str
    day: Sense | None = None
    modifier: str | None = None
    ended: bool = False
    small: bool = False


@dataclass(frozen=True, slots=True)
class Clock:
    """A time by the clock. `half` is "am" or "pm", `part` a part of day that says as much, `zone` minutes ahead of
    UTC, a zone's name, or "local",
    `spoken` is set for an hour in words, `stamp` for the clock that stands over an entry of a live page."""

    hour: int
    minute: int | None = None
    second: int | None = None
    half: str | None = None
    part: str | None = None
    day: Sense | None = None
    zone: int | str | None = None
    zoned: bool = False
    spoken: bool = False
    modifier: str | None = None
    stamp: bool = False


@dataclass(frozen=True, slots=True)
class Edge:
    """A stretch narrowed: `START`, `MID`, `END` or another of TIMEX3's modifiers. `bound` is set for "the end of"."""

    modifier: str
    base: Sense
    bound: bool = False


@dataclass(frozen=True, slots=True)
class Often:
    """A set: how often something recurs, as a TIMEX3 value ("P1W", "XXXX-WXX-1")."""

    value: str
    every: str | None = None


@dataclass(frozen=True, slots=True)
class Some:
    """A day that the words leave open but for its kind, as a TIMEX3 value: "on a Friday"."""

    value: str


@dataclass(frozen=True, slots=True)
class Vague:
    """`PAST_REF`, `PRESENT_REF` or `FUTURE_REF`."""

    ref: str


Sense = (
    Named
    | Period
    | Years
    | YearSpan
    | Unit
    | Pointed
    | Day
    | Length
    | Apart
    | Within
    | PartOfDay
    | Clock
    | Edge
    | Often
    | Some
    | Vague
)


def bare_weekday(sense: object) -> int | None:
    """The number of a weekday told by its name alone, from Monday (0); None for anything else."""
    return sense.weekday if isinstance(sense, Named) and sense == Named(weekday=sense.weekday) else None
