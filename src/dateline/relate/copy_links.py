"""Goes in: the reports of a story and the lines that repeat others. Comes out: which report drew on which, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from dateline.language.en.credits import OWN_NEWS
from dateline.model.reading import Read
from dateline.relate.copy_credit import Signs, names_source
from dateline.relate.copy_lines import Line

QUOTED_SHARE = 0.6
"""A line is a quoted one when so much of it stands in quotation marks."""


class Links:
    """Signs between reports. A sign that points to one report of an outlet points to its other earlier ones too."""

    def __init__(self, ordered: Sequence[Read], signs: Sequence[Signs], repeated: Iterable[tuple[int, int]]) -> None:
        self._reads = ordered
        self._signs = signs
        self._houses = [_house(read, own) for read, own in zip(ordered, signs, strict=True)]
        self._repeats = Counter((self._houses[source], target) for source, target in repeated)
        self._cited: dict[tuple[int, int], frozenset[int]] = {}

    def whose(self, report: int) -> str:
        """The outlet's name, for telling why."""
        return self._reads[report].report.outlet or "an earlier report"

    def same_house(self, one: int, other: int) -> bool:
        """Whether the same outlet or agency published both."""
        return self._houses[one] == self._houses[other]

    def named_in(self, line: Line, source: int) -> bool:
        """Whether a line names the outlet or agency of the source."""
        return names_source(self._text(line.report, line.start, line.end), self._signs[source])

    def own_news(self, line: Line) -> bool:
        """Whether a line says that its own report got this at first hand."""
        text = self._text(line.report, line.start, line.end)
        return names_source(text, self._signs[line.report]) or bool(OWN_NEWS.search(text))

    def quoted(self, line: Line) -> bool:
        """Whether most of a line stands in quotation marks: a quotation in other words is another quotation."""
        marks = [q for q in self._reads[line.report].reading.quotations if q.kind == "direct"]
        inside = sum(max(0, min(q.end, line.end) - max(q.start, line.start)) for q in marks)
        return inside >= QUOTED_SHARE * (line.end - line.start)

    def between(self, source: int, line: Line) -> str | None:
        """What shows, beyond this line, that its report drew on the source: why, or None.

        Repeated passages and agency credits speak for the whole report; another outlet's name in the text speaks for
        the sentences around it.
        """
        whose = self.whose(source)
        repeats = self._repeats[(self._houses[source], line.report)]
        if repeats:
            return f"its report repeats {repeats} passage{'s' * (repeats > 1)} of {whose} word for word"
        if self._signs[source].is_agency:
            return self._credited(source, line.report)
        if line.number in self._citing(source, line.report):
            return f"the sentences around name {whose}"
        return None

    def _credited(self, source: int, target: int) -> str | None:
        whose = self.whose(source)
        if self._signs[target].agency == self._signs[source].agency:
            return f"its report is credited to {whose}"
        if self._signs[target].thanks_agencies:
            return f"its report credits agencies, and {whose} is one"
        text = self._reads[target].report.text
        return f"its report names {whose}" if names_source(text, self._signs[source]) else None

    def _citing(self, source: int, target: int) -> frozenset[int]:
        """The numbers of the target's sentences that name the source, and of those next to them."""
        key = source, target
        if key not in self._cited:
            spans = self._reads[target].reading.sentences
            named = [
                number
                for number, span in enumerate(spans)
                if names_source(self._text(target, span.start, span.end), self._signs[source])
            ]
            self._cited[key] = frozenset(near for n in named for near in (n - 1, n, n + 1))
        return self._cited[key]

    def _text(self, report: int, start: int, end: int) -> str:
        return self._reads[report].report.text[start:end]


def _house(read: Read, own: Signs) -> str:
    return own.agency if own.is_agency and own.agency else read.report.outlet or read.report.id
