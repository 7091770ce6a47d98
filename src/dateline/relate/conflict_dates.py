"""Goes in: the statements of a story with their times. Comes out: pairs that tell one event at times that differ."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from dateline.language.en.outcomes import HAPPENING
from dateline.model.reading import Read, Statement, Time
from dateline.model.record import Fact, Relation
from dateline.relate.words_at import came_out

# Two readings of the clock this near are one event, told by two people.
_CLOCKS = timedelta(minutes=45)
# Below, two zones can explain it; above, it is rather another event of the kind.
_TOO_NEAR, _TOO_FAR = timedelta(minutes=1), timedelta(days=10)
_SHARED = 0.5
_AHEAD = re.compile(r"\b(?:to be|as early as|expected|due|scheduled|planned|set for)\b", re.IGNORECASE)
_MONTH, _DAY = len("2031-05"), len("2031-05-01")


@dataclass(frozen=True, slots=True)
class Dated:
    """A statement with the time that dates it, and when its report came out."""

    statement: Statement
    time: Time
    published: str

    @property
    def place(self) -> tuple[str, int, int]:
        return self.statement.report, self.statement.start, self.statement.end


@dataclass(frozen=True, slots=True)
class TwoTimes:
    """One event told at two times, and whether one is only the coarser."""

    fact: str
    one: Dated
    two: Dated
    relation: Relation
    why: str


def find_two_times(reads: Sequence[Read], facts: Sequence[Fact]) -> tuple[TwoTimes, ...]:
    """Each pair of statements of one fact, from two reports, that date it at times that are not the same."""
    dated = {d.place: d for read in reads for d in _dated(read)}
    found: list[TwoTimes] = []
    for fact in sorted(facts, key=lambda f: f.id):
        told = sorted({(s.report, s.start, s.end) for s in fact.statements} & dated.keys())
        found.extend(_pairs(fact.id, [dated[place] for place in told]))
    return tuple(found)


def _dated(read: Read) -> Iterator[Dated]:
    times = {t.start: t for t in read.reading.times}
    for s in read.reading.statements:
        time = times.get(s.time) if s.time is not None else None
        if time is None or _is_of_another(s, time):
            continue
        if time.earliest and time.latest and s.modality in ("happened", "claimed", "expected"):
            yield Dated(s, time, came_out(read))


def _is_of_another(statement: Statement, time: Time) -> bool:
    """“Charges were approved, with indictments to be announced as early as Monday”: the day is that of what follows."""
    before = statement.text[: max(0, time.start - statement.start)]
    return statement.modality != "expected" and bool(_AHEAD.search(before))


def _pairs(fact: str, dated: Sequence[Dated]) -> Iterator[TwoTimes]:
    for i, a in enumerate(dated):
        for b in dated[i + 1 :]:
            if a.statement.report == b.statement.report or a.statement.polarity != b.statement.polarity:
                continue
            if (a.statement.modality == "expected") != (b.statement.modality == "expected"):
                continue
            one, two = sorted((a, b), key=lambda d: (d.published, d.place))
            differ = _differ(one, two)
            if differ:
                yield TwoTimes(fact, one, two, *differ)


def _differ(one: Dated, two: Dated) -> tuple[Relation, str] | None:
    """How two times of one event differ, or None where they can be the same or the events are not surely one."""
    a, b = _bounds(one.time), _bounds(two.time)
    if a is None or b is None or a == b or (one.time.zone or "") != (two.time.zone or ""):
        return None
    expected = one.statement.modality == "expected"
    clocks = _has_clock(one.time) and _has_clock(two.time)
    if a[0] <= b[1] and b[0] <= a[1]:
        months = {len(one.time.value or ""), len(two.time.value or "")} == {_MONTH, _DAY}
        return ("precision", "the one time lies inside the other") if expected and months else None
    gap = max(a[0] - b[1], b[0] - a[1])
    if clocks and expected and _is_one_event(one.statement, two.statement) and one.published < two.published:
        return "update", "a later report puts it to another time"
    if clocks and gap <= _CLOCKS:
        return "precision", "two readings of the clock that are close"
    if not _is_one_event(one.statement, two.statement) or not _TOO_NEAR <= gap <= _TOO_FAR:
        return None
    if not _same_grain(one.time, two.time):
        return None
    if expected:
        return "update", "a later report puts it to another time"
    return "conflict", "the reports put one event at two times"


def _is_one_event(a: Statement, b: Statement) -> bool:
    """The same doing, and most words of the shorter clause in the longer."""
    if a.predicate != b.predicate:
        return bool({a.predicate, b.predicate} & HAPPENING)
    shared = len(set(a.lemmas) & set(b.lemmas))
    return shared >= _SHARED * min(len(set(a.lemmas)), len(set(b.lemmas)))


def _same_grain(one: Time, two: Time) -> bool:
    """Whether both give a day, or both a month: a year and a day in another are too far from each other to compare."""
    first, second = len(one.value or ""), len(two.value or "")
    return min(first, second) >= _DAY or first == second == _MONTH


def _has_clock(time: Time) -> bool:
    return bool(time.value) and "T" in str(time.value) and str(time.value)[-1:].isdigit()


def _bounds(time: Time) -> tuple[datetime, datetime] | None:
    """The first and last moment that a time can mean."""
    try:
        first = datetime.fromisoformat(_full(str(time.earliest), first=True))
        last = datetime.fromisoformat(_full(str(time.latest), first=False))
    except ValueError:
        return None
    return first.replace(tzinfo=None), last.replace(tzinfo=None)


def _full(moment: str, *, first: bool) -> str:
    if len(moment) == 4:
        return f"{moment}-01-01T00:00" if first else f"{moment}-12-31T23:59"
    if len(moment) == 7:
        return f"{moment}-01T00:00" if first else f"{moment}-28T23:59"
    if len(moment) == 10:
        return f"{moment}T00:00" if first else f"{moment}T23:59"
    return moment
