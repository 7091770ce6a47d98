"""Goes in: the reads of a story. Comes out: their sentences as lines of comparable words, in order of publication."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from dateline.language.en.numerals import NUMERALS
from dateline.model.passage import Passage
from dateline.model.reading import Read, Word

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+")
_SHORT = {"ve": "have", "re": "are", "m": "am", "ll": "will", "d": "would", "s": "is"}


@dataclass(frozen=True, slots=True)
class CopyWord:
    """One word of a line: where it stands, how it is compared letter by letter, and its lemma if it has content."""

    start: int
    end: int
    form: str
    lemma: str | None
    pos: str | None


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of one report. `report` is the report's place in order of publication, `number` the line's in it."""

    report: int
    number: int
    start: int
    end: int
    words: tuple[CopyWord, ...]

    @property
    def forms(self) -> tuple[str, ...]:
        """The words as they are compared."""
        return tuple(w.form for w in self.words)

    def content(self) -> tuple[CopyWord, ...]:
        """The words that carry content."""
        return tuple(w for w in self.words if w.lemma is not None)

    def passage(self, id: str) -> Passage:
        """The whole line as a passage of the report with this id."""
        return Passage(id, self.start, self.end)


def instant(published: str | None) -> datetime:
    """When a report came out, for ordering: a date alone stands for its noon, no date for the end of time."""
    if not published:
        return datetime.max.replace(tzinfo=UTC)
    try:
        found = datetime.fromisoformat(published)
    except ValueError:
        return datetime.max.replace(tzinfo=UTC)
    if len(published) <= 10:
        found = found.replace(hour=12)
    return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)


def in_order(reads: Sequence[Read]) -> tuple[Read, ...]:
    """The reads from the first published to the last, by instant and not by the letters of the date."""
    return tuple(sorted(reads, key=lambda r: (instant(r.report.published), r.report.id)))


def lines_of(read: Read, place: int) -> tuple[Line, ...]:
    """The sentences of a report outside its asides, cut into words."""
    words = {w.start: w for w in read.reading.words}
    starts = sorted(words)
    lines = []
    for number, span in enumerate(read.reading.sentences):
        low, high = bisect_left(starts, span.start), bisect_left(starts, span.end)
        here = {start: words[start] for start in starts[low:high]}
        found = tuple(_words(read.report.text, span.start, span.end, here))
        if found:
            lines.append(Line(place, number, span.start, span.end, found))
    return tuple(lines)


def _words(text: str, start: int, end: int, content: dict[int, Word]) -> Iterator[CopyWord]:
    for found in _WORD.finditer(text, start, end):
        form = found.group().casefold()
        after_mark = found.start() > start and text[found.start() - 1] in "'’"
        if after_mark:
            form = _SHORT.get(form, form)
        form = NUMERALS.get(form, form.rstrip(".,:"))
        word = content.get(found.start())
        lemma = None if word is None else NUMERALS.get(word.lemma, word.lemma) if word.end == found.end() else form
        yield CopyWord(found.start(), found.end(), form, lemma, word.pos if word else None)
