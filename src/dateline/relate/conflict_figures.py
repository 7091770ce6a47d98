"""Goes in: the readings of a story. Comes out: its figures in comparable form, with the words that tell what of."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import chain, islice

from dateline.language.en.figures import GENERAL_NOUNS, RECOVERING, REMAINS, TOPICS
from dateline.language.en.units import DIMENSIONS, MONEY_NOUNS
from dateline.language.meaning import Vector
from dateline.model.passage import Passage
from dateline.model.reading import Quantity, Quotation, Read, Span, Statement, Time, Word
from dateline.relate.conflict_topics import topic_of
from dateline.relate.meanings import clause_meanings
from dateline.relate.names_at import Names
from dateline.relate.words_at import Words, came_out

_RATE = re.compile(
    r",?\s(?:an?|per|each|every)\s(second|minute|hour|day|night|week|month|year|head|person|share|unit)\b"
)
_DIFFERENCE = re.compile(
    r"\s(?:more|fewer|less|additional|further|extra|others?|times|years|st|points?|percentage)\b", re.IGNORECASE
)
_PART = re.compile(r"\s(?:\w+\s)?of\s(?:the|them|its|their|those|these|his|her|our|whom|which)\b", re.IGNORECASE)
_THERE_ARE = re.compile(
    r"\bthere(?:['’]re|\s(?:are|were|is|was|had been|have been))\s(?:[\w-]+\s){0,2}$", re.IGNORECASE
)
_REJECTED = re.compile(r"(?:\bnot|\brather than|\binstead of|n['’]t)\s(?:[$€£¥₹]|the\s)?$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s(?:[$€£¥₹]|(?:an?|the)\s(?:earlier|initial|previous)\s)?$", re.IGNORECASE)
_TO = re.compile(r"\bto\b", re.IGNORECASE)
_MORE_BEFORE = re.compile(
    r"\b(?:another|further|additional|extra|other|every|each|including|among\s(?:them|whom|those))\s$", re.IGNORECASE
)
_N = r"(\d+(?:\.\d+)?)"
_DURATION = re.compile(rf"P(?:{_N}Y)?(?:{_N}M)?(?:{_N}W)?(?:{_N}D)?(?:T(?:{_N}H)?(?:{_N}M)?(?:{_N}S)?)?")
_LOOK_BACK = 8
_LONG_BEFORE = timedelta(days=35)
# No report that people read has more; what has is a table.
_MOST = 400
_LARGE = 1e5
ANY_MONEY = "money ?"
_HOURS = (8766.0, 730.5, 168.0, 24.0, 1.0, 1 / 60, 1 / 3600)
_NONE = re.compile(r"\bno(?:\s(?!more|fewer|less)[a-z]+){1,2}", re.IGNORECASE)
# “Roe, 26, said”, “Roe (26)”
_AGE = re.compile(r"(?<=,\s)[1-9]\d?(?=[,.;])|(?<=\s\()[1-9]\d?(?=\))")
_YEAR = 8766.0
_OLD = re.compile(r"[\s-]olds?\b")


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: where it stands, its value in the base unit of its dimension, and the words around it.

    `bare` tells that nothing is named as counted, `dated` the year before publication that its clause is set in, `who`
    the names of the person whose age it is, `rejected` that it is given only as what no longer holds (“13, not
    14”). `counted` is the whole noun that is counted, `things` the nouns of the clause in their order.
    `strong` are lemmas of its own clause, `weak` those of its sentence; `speaker` whose word it is (or None).
    `place` is how far down its report it stands, between 0 and 1; `meaning` the vector of its clause.
    """

    passage: Passage
    published: str
    low: float
    high: float
    dimension: str
    text: str
    qualifier: str | None
    topic: str | None
    noun: str | None
    strong: frozenset[str]
    weak: frozenset[str]
    speaker: str | None
    sentence: int
    bare: bool = False
    dated: str | None = None
    who: frozenset[str] = frozenset()
    rejected: bool = False
    counted: str | None = None
    things: tuple[str, ...] = ()
    place: float = 0.0
    meaning: Vector | None = field(default=None, compare=False)

    @property
    def report(self) -> str:
        return self.passage.report


class _Page:
    """One report's marks by offset."""

    def __init__(self, read: Read, background: str, meanings: Sequence[Vector]) -> None:
        self.read = read
        self.background = background
        self.text = read.report.text
        self.sentence_starts = [s.start for s in read.reading.sentences]
        self.words = Words(read)
        self.statements = sorted(read.reading.statements, key=lambda s: (s.start, s.end, s.predicate))
        self.statement_starts = [s.start for s in self.statements]
        self.quotations = sorted(read.reading.quotations, key=lambda q: (q.start, q.end))
        self.quotation_starts = [q.start for q in self.quotations]
        self.names = Names(read)
        self.meanings = dict(zip((s.start for s in read.reading.statements), meanings, strict=True))
        self.times = {t.start: t for t in read.reading.times}
        self.time_starts = sorted(self.times)

    def sentence_of(self, offset: int) -> int:
        """The number of the sentence around an offset, or -1."""
        return bisect_right(self.sentence_starts, offset) - 1

    def statement_of(self, start: int, end: int) -> Statement | None:
        """The shortest statement around a span, looked for among those that begin shortly before it."""
        last = bisect_right(self.statement_starts, start)
        around = [s for s in self.statements[max(0, last - _LOOK_BACK) : last] if s.start <= start and end <= s.end]
        return min(around, key=lambda s: (s.end - s.start, s.start), default=None)

    def speaker_of(self, start: int, end: int) -> str | None:
        """Whose words a span is in, or None for the outlet's own."""
        last = bisect_left(self.quotation_starts, end)
        around = [q for q in self.quotations[max(0, last - _LOOK_BACK) : last] if start < q.end]
        found = min(around, key=lambda q: (q.end - q.start, q.start), default=None)
        return _speaker(found) if found else None

    def year_of(self, statement: Statement | None, span: Passage | Span) -> str | None:
        """The year that a statement is set in, or its month, where it is long before the story."""
        starts: Sequence[int] = statement.times if statement else ()
        first, last = bisect_left(self.time_starts, span.start), bisect_left(self.time_starts, span.end)
        starts = starts or self.time_starts[first:last]
        times = [self.times[s] for s in starts if s in self.times and not self.text.endswith("since ", 0, s)]
        years = sorted({t.latest[:4] for t in times if t.latest and t.type in ("DATE", "TIME")})
        published = (self.read.report.published or "")[:4]
        if years and published and years[-1] < published and not self._is_near(times):
            return years[0]
        old = [t.latest[:7] for t in times if t.latest and t.type in ("DATE", "TIME")]
        return max(old) if old and not self._is_near(times) else None

    def _is_near(self, times: Sequence[Time]) -> bool:
        """Whether any of the times comes near the first report of the story."""
        latest = [t.latest for t in times if t.latest and t.type in ("DATE", "TIME")]
        return not self.background or any(t[: len(self.background)] >= self.background[: len(t)] for t in latest)


def _speaker(quotation: Quotation) -> str | None:
    speaker = quotation.speaker
    return (speaker.name or speaker.description) if speaker else None


def find_figures(reads: Sequence[Read]) -> tuple[Figure, ...]:
    """All figures of a story that could be compared, in the order of its reports and their text."""
    found: list[Figure] = []
    background = _background(reads)
    for read, meanings in zip(reads, clause_meanings(reads), strict=True):
        page = _Page(read, background, meanings)
        here = list(islice(chain(_of_quantities(page), _of_durations(page), _of_nothing(page), _of_ages(page)), _MOST))
        found.extend(_without_increments(here))
    return tuple(sorted(found, key=lambda f: f.passage))


def _background(reads: Sequence[Read]) -> str:
    """The day before which an event lies behind the story: a month and more before its first report, or ""."""
    first = min((came_out(r)[:10] for r in reads), default="9999")
    try:
        return (date.fromisoformat(first) - _LONG_BEFORE).isoformat()
    except (ValueError, OverflowError):
        return ""


def _without_increments(figures: Sequence[Figure]) -> Iterator[Figure]:
    """“Three bodies were found overnight” beside “five dead”: the toll is the figure, what came to it is not."""
    tolls = [f for f in figures if f.topic == "deaths" and f.noun not in REMAINS and f.low]
    for figure in figures:
        step = figure.noun in REMAINS and bool(RECOVERING & figure.strong)
        if not (step and any(f.high >= figure.low for f in tolls)):
            yield figure


def _of_quantities(page: _Page) -> Iterator[Figure]:
    for quantity in page.read.reading.quantities:
        if _AGE.match(page.text, quantity.start, quantity.end + 1) and page.names.before(quantity):
            continue
        if _is_difference(page.text, quantity) or _is_left_behind(page.text, quantity):
            continue
        dimension, factor, shift = _dimension(page.text, quantity)
        low, high = ((v + shift) * factor for v in quantity.value)
        yield _figure(page, quantity, (low, high), dimension, quantity)


def _is_difference(text: str, quantity: Quantity) -> bool:
    """“four more bodies”, “two fewer”, “three of them”: not the figure of the whole."""
    after, before = text[quantity.end : quantity.end + 24], text[max(0, quantity.start - 20) : quantity.start]
    if quantity.kind in ("score", "designation"):
        return False
    if quantity.kind == "percent":
        return False
    if after.startswith((" of them", " of those")) and _THERE_ARE.search(text, quantity.start - 40, quantity.start):
        return False
    return bool(_DIFFERENCE.match(after) or _PART.match(after) or _MORE_BEFORE.search(before))


def _dimension(text: str, quantity: Quantity) -> tuple[str, float, float]:
    """What it can be compared with, and how to bring it to that dimension's base unit."""
    rate = _RATE.match(text[quantity.end : quantity.end + 16])
    per = f" per {rate[1]}" if rate and quantity.kind != "measure" else ""
    if quantity.kind == "measure":
        unit = DIMENSIONS[quantity.unit or ""]
        return unit.dimension, unit.factor, unit.shift
    if quantity.kind == "money":
        return f"money {quantity.unit}{per}", 1.0, 0.0
    named = (quantity.of_what or "").split()
    if quantity.kind == "count" and quantity.value[0] >= _LARGE and (not named or named[-1] in MONEY_NOUNS):
        return f"{ANY_MONEY}{per}", 1.0, 0.0
    return f"{quantity.kind}{per}", 1.0, 0.0


def _of_durations(page: _Page) -> Iterator[Figure]:
    for time in page.read.reading.times:
        if time.type != "DURATION" or not time.value:
            continue
        hours = hours_of(time.value)
        if hours is None:
            continue
        old = _OLD.search(time.text) or _OLD.match(page.text[time.end : time.end + 5])
        yield _figure(page, time, (hours, hours), "age" if old else "duration", None)


def _of_nothing(page: _Page) -> Iterator[Figure]:
    """“no injuries”, “no severance pay”: a figure of nought."""
    for statement in page.statements:
        found = _NONE.search(statement.text)
        if not found:
            continue
        start = statement.start + found.start()
        words = page.words.between(start, statement.start + found.end())
        lemmas = {w.lemma for w in words}
        topic = next((t for t in TOPICS if t.nouns & lemmas and t.kinds & {"count", "money"}), None)
        if topic is None:
            continue
        end = max(w.end for w in words if w.lemma in topic.nouns)
        dimension = ANY_MONEY if "money" in topic.kinds else "count"
        noun = " ".join(w.lemma for w in words if w.end <= end)
        about = (statement.predicate,)
        text = page.text[start:end]
        mark = Quantity(statement.report, start, end, text, (0.0, 0.0), None, noun, None, "count", about)
        yield _figure(page, mark, (0.0, 0.0), dimension, mark)


def _of_ages(page: _Page) -> Iterator[Figure]:
    """“Roe, 26, said”: a bare number behind a person's name is an age."""
    report = page.read.report.id
    for found in _AGE.finditer(page.text):
        mark = Quantity(report, found.start(), found.end(), found[0], (0.0, 0.0), None, None, None, "count", ())
        if page.names.before(mark):
            years = float(found[0]) * _YEAR
            yield _figure(page, mark, (years, years), "age", mark)


def _is_rejected(text: str, mark: Passage) -> bool:
    """“13, not 14”, “rather than 14”."""
    before = max(0, mark.start - 24)
    return bool(_REJECTED.search(text, before, mark.start))


def _is_left_behind(text: str, mark: Passage) -> bool:
    """“from 12 to 15”, “to 15 from 12”: what the change began with."""
    before, end = max(0, mark.start - 24), mark.end + 12
    if not _FROM.search(text, before, mark.start):
        return False
    return bool(_TO.search(text, max(0, mark.start - 40), mark.start) or _TO.match(text, mark.end + 1, end))


def hours_of(value: str) -> float | None:
    """A TIMEX3 duration in hours, or None where it has no number."""
    found = _DURATION.fullmatch(value)
    if not found or not any(found.groups()):
        return None
    return sum(float(n) * h for n, h in zip(found.groups(), _HOURS, strict=True) if n)


def _figure(
    page: _Page, mark: Quantity | Time, value: tuple[float, float], dimension: str, quantity: Quantity | None
) -> Figure:
    sentence = page.sentence_of(mark.start)
    statement = page.statement_of(mark.start, mark.end)
    of = (quantity.of_what or "").split() if quantity else []
    near = quantity.about if quantity else (statement.lemmas if statement else ())
    span = page.read.reading.sentences[sentence] if sentence >= 0 else mark
    weak = frozenset(w.lemma for w in page.words.between(span.start, span.end) if not w.start <= mark.start < w.end)
    strong = frozenset(near) | frozenset(of) | frozenset(statement.lemmas if statement else ())
    noun = of[-1] if of and of[-1] not in GENERAL_NOUNS else None
    if quantity and quantity.kind == "money" and noun == quantity.unit:
        noun = None
    return Figure(
        passage=Passage(mark.report, mark.start, mark.end),
        published=came_out(page.read),
        low=min(value),
        high=max(value),
        dimension=dimension,
        text=mark.text,
        qualifier=quantity.qualifier if quantity else None,
        topic=topic_of(dimension, of, near, statement),
        noun=noun,
        strong=frozenset(w for w in strong if w.isalpha()),
        weak=frozenset(w for w in weak if w.isalpha()),
        speaker=page.speaker_of(mark.start, mark.end),
        sentence=sentence,
        bare=quantity is not None and quantity.of_what is None,
        dated=page.year_of(statement, span),
        who=page.names.around(mark) if dimension == "age" else frozenset(),
        rejected=_is_rejected(page.text, mark),
        counted=quantity.of_what if quantity and quantity.kind == "count" else None,
        place=mark.start / max(1, len(page.text)),
        meaning=page.meanings.get(statement.start) if statement else None,
        things=_things(page.words.between(statement.start, statement.end) if statement else (), frozenset(of)),
    )


def _things(words: Sequence[Word], names: frozenset[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(w.lemma for w in words if w.pos == "NOUN" and w.lemma not in names))
