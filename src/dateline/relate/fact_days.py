"""Goes in: the statements of a fact. Comes out: the day of what they tell, and in words how it is known."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from dateline.language.en.modality import STATIVE_VERBS
from dateline.model.reading import Read, Statement, Time
from dateline.model.record import DaySource
from dateline.relate.stated import Stated

_TELLING, _DAY, _LEDE = 4, len("2031-03-05"), 2


@dataclass(frozen=True, slots=True)
class Dated:
    """An EDTF value or None, whether a clause states it or the telling around it has it, and that in words."""

    when: str | None = None
    source: DaySource | None = None
    why: str | None = None


def date_fact(told: Sequence[Stated], every: Sequence[Stated], best: Stated) -> Dated:
    """The day of the clauses that bear the fact out, else of the others, else of the telling around `best`."""
    for members in (told, every):
        found = [(value, time) for s in members for time, value in _own(s)]
        values = Counter(value for value, _ in found)
        when = _most(values)
        if when and not _was_yet_to_come(best, when):
            time = min((t for value, t in found if value == when), key=lambda t: (t.says is not None, t.text, t))
            why = f"“{time.text}” in {_share(values[when], len(members))}"
            return Dated(when, "corrected", f"{why}: {time.rule}") if time.says else Dated(when, "stated", why)
    around = _around(best)
    if around:
        return Dated(around, "context", "not said: the day that the sentences before it tell of")
    fresh = _fresh(best, told or every)
    return Dated(fresh, "context", "not said: told as news on that day (“has …”)") if fresh else Dated()


def _was_yet_to_come(best: Stated, when: str) -> bool:
    """“The bridge did not reopen” is not told of the day, after its report, on which another expects it to."""
    own, published = best.statement, (best.read.report.written(best.statement.start) or "")[:_DAY]
    return (
        own.modality in ("happened", "denied") and own.tense == "past" and bool(published) and when[:_DAY] > published
    )


def _share(giving: int, of: int) -> str:
    return "its clause" if of == 1 else f"{giving} of {of} clauses"


def _most(values: Counter[str]) -> str | None:
    """The value that most clauses give, the finest and earliest among equals."""
    return min(values, key=lambda v: (-values[v], -len(v), v), default=None)


def _own(stated: Stated) -> Iterator[tuple[Time, str]]:
    time = _time_at(stated.read, stated.statement.time)
    value = edtf(time)
    if time and value:
        yield time, value


def _around(stated: Stated) -> str | None:
    """The day that the telling is at: that of what happened in the sentences just before, in the same report.

    Only what is told in the past goes on from there: how things are, and what is added on a name, has no day of its
    own. Over a paragraph's end only the day of the news itself goes on: another one was a look back.
    """
    own = stated.statement
    if own.tense != "past" or own.relative or own.modality == "expected":
        return None
    statements = stated.read.reading.statements
    at = bisect_left(statements, own.start, key=lambda s: s.start)
    while at > 0 and own.sentence - statements[at - 1].sentence <= _TELLING:
        at -= 1
        day = _past_day(stated.read, statements[at])
        if day and (_one_paragraph(stated.read, statements[at], own) or day in _news_days(stated.read)):
            return day
    return None


def _fresh(best: Stated, told: Sequence[Stated]) -> str | None:
    """The first day on which it is told in the perfect: “has ended her contract” is news of the day that it is told.

    Method: the perfect of hot news (McCawley 1971, "Tense and time reference in English").
    """
    if not _is_news(best):
        return None
    days = (s.read.report.written(s.statement.start) for s in told if _is_news(s))
    return min((day[:_DAY] for day in days if day), default=None)


def _is_news(stated: Stated) -> bool:
    own = stated.statement
    told = own.tense == "perfect" and own.modality == "happened" and not own.relative
    return told and own.predicate not in STATIVE_VERBS and _has_verb(stated.read, own)


def _has_verb(read: Read, statement: Statement) -> bool:
    """Whether the predicate is a full verb: “has been small” and “has been mayor” tell how things are."""
    words = read.reading.words
    first = bisect_left(words, statement.start, key=lambda w: w.start)
    inside = takewhile(lambda w: w.start < statement.end, islice(words, first, None))
    return any(w.pos == "VERB" and w.lemma == statement.predicate for w in inside)


def _past_day(read: Read, statement: Statement) -> str | None:
    """The day of what happened, not after the report."""
    value = edtf(_time_at(read, statement.time)) if statement.modality == "happened" else None
    written = read.report.written(statement.start) or "9999"
    return value if value and len(value) == _DAY and value <= written[:_DAY] else None


def _news_days(read: Read) -> set[str]:
    """The days of what the report opens with."""
    opening = (s for s in read.reading.statements if s.sentence < _LEDE)
    return {day for s in opening for day in (_past_day(read, s),) if day}


def _one_paragraph(read: Read, a: Statement, b: Statement) -> bool:
    spans = read.reading.sentences
    return max(a.sentence, b.sentence) < len(spans) and spans[a.sentence].paragraph == spans[b.sentence].paragraph


def _time_at(read: Read, start: int | None) -> Time | None:
    """The time that begins at this place."""
    if start is None:
        return None
    times = read.reading.times
    at = bisect_left(times, start, key=lambda t: t.start)
    return times[at] if at < len(times) and times[at].start == start else None


def edtf(time: Time | None) -> str | None:
    """A TIMEX3 value as EDTF has it: the day of an hour or part of a day; an interval for a week or a doubtful day."""
    if time and not time.value and time.earliest and time.latest:
        return f"{time.earliest[:10]}/{time.latest[:10]}"
    if time is None or not time.value or not time.value[:4].isdigit():
        return None
    value = time.value.split("T")[0]
    for season, code in (("SP", "21"), ("SU", "22"), ("FA", "23"), ("WI", "24")):
        if value[5:] == season:
            return f"{value[:4]}-{code}"
    if value[5:].replace("-", "").isdigit() or len(value) == 4:
        return value
    return f"{time.earliest[:10]}/{time.latest[:10]}" if time.earliest and time.latest else None
